//! Reports: their pages to look at, and the file.

use view::{Exported, ReportPages};

use crate::context::Context;
use crate::error::CommandResult;

pub(crate) fn report_pages(cx: &Context<'_>, request: ipc::ReportOf) -> CommandResult<ReportPages> {
    let ipc::ReportOf { report, language } = request;
    Ok(cx.with_library(|stores, library| {
        app::report::report_pages(stores, library, report, language, cx.today().today)
    })?)
}

pub(crate) fn save_report(
    cx: &Context<'_>,
    request: ipc::ReportOf,
) -> CommandResult<Option<Exported>> {
    let ipc::ReportOf { report, language } = request;
    let report = cx.with_library(|stores, library| {
        app::report::report(stores, library, report, language, cx.today().today)
    })?;
    Ok(report.save(cx.dialogs(), cx.job())?)
}
