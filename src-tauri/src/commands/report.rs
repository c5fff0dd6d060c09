//! Reports: their pages to look at, and the file.

use domain::{Exported, ReportPages};
use tauri::WebviewWindow;

use super::{AppState, CommandResult};
use crate::clock::today;
use crate::dialogs::Native;

#[tauri::command(async)]
pub(crate) fn report_pages(
    state: AppState<'_>,
    request: ipc::ReportOf,
) -> CommandResult<ReportPages> {
    let ipc::ReportOf { report, language } = request;
    Ok(state.with(|backend| {
        app::report::report_pages(
            &mut backend.stores,
            &backend.library,
            report,
            language,
            today().today,
        )
    })?)
}

#[tauri::command(async)]
pub(crate) fn save_report(
    window: WebviewWindow,
    state: AppState<'_>,
    request: ipc::ReportOf,
) -> CommandResult<Option<Exported>> {
    let ipc::ReportOf { report, language } = request;
    let report = state.with(|backend| {
        app::report::report(
            &mut backend.stores,
            &backend.library,
            report,
            language,
            today().today,
        )
    })?;
    Ok(report.save(&Native::over(window))?)
}
