//! Reports: their pages to look at, and the file.

use app::report::ReportDraft;
use view::{Exported, ReportPages};

use crate::context::Context;
use crate::error::CommandResult;

pub(crate) fn report_pages(cx: &Context<'_>, request: ipc::ReportOf) -> CommandResult<ReportPages> {
    Ok(draft(cx, request)?.pages(cx.job())?)
}

pub(crate) fn profile_picture(
    cx: &Context<'_>,
    request: ipc::ProfilePictureOf,
) -> CommandResult<ReportPages> {
    let draft = cx.with(|stores| {
        app::report::picture(stores, request.id, request.picture, request.language)
    })?;
    Ok(draft.pages(cx.job())?)
}

pub(crate) fn save_report(
    cx: &Context<'_>,
    request: ipc::ReportOf,
) -> CommandResult<Option<Exported>> {
    let ipc::ReportOf { report, language } = request;
    let today = cx.today().today;
    let file = cx.with(|stores| app::report::outgoing(stores, &report, language, today))?;
    cx.save(file, || Ok(draft(cx, request)?.bytes(cx.job())?))
}

pub(crate) fn save_form(cx: &Context<'_>, request: ipc::FormOf) -> CommandResult<Option<Exported>> {
    let today = cx.today().today;
    let file = cx.with(|stores| app::report::form_outgoing(stores, request.language, today))?;
    cx.save(file, || Ok(form(cx, &request)?.bytes(cx.job())?))
}

fn form(cx: &Context<'_>, request: &ipc::FormOf) -> CommandResult<ReportDraft> {
    let ipc::FormOf {
        instrument,
        language,
    } = request;
    let today = cx.today().today;
    Ok(cx.with_library(|stores, library| {
        app::report::form(stores, library, instrument, *language, today)
    })?)
}

/// What the store holds for the report: the state is locked only for that.
fn draft(cx: &Context<'_>, request: ipc::ReportOf) -> CommandResult<ReportDraft> {
    let ipc::ReportOf { report, language } = request;
    let today = cx.today().today;
    Ok(cx.with_library(|stores, library| {
        app::report::report(stores, library, report, language, today, cx.job())
    })?)
}
