//! Reports: their pages to look at, and the file.

use view::{Exported, ReportPages};

use crate::context::Context;
use crate::error::CommandResult;

pub(crate) fn report_pages(cx: &Context<'_>, request: ipc::ReportOf) -> CommandResult<ReportPages> {
    let ipc::ReportOf { report, language } = request;
    Ok(cx.with(|backend| {
        app::report::report_pages(
            &mut backend.stores,
            &backend.library,
            report,
            language,
            cx.today().today,
        )
    })?)
}

pub(crate) fn save_report(
    cx: &Context<'_>,
    request: ipc::ReportOf,
) -> CommandResult<Option<Exported>> {
    let ipc::ReportOf { report, language } = request;
    let report = cx.with(|backend| {
        app::report::report(
            &mut backend.stores,
            &backend.library,
            report,
            language,
            cx.today().today,
        )
    })?;
    Ok(report.save(cx.dialogs())?)
}
