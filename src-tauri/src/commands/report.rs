//! Reports: their pages to look at, and the file.

use domain::{Exported, ReportPages};
use tauri::WebviewWindow;

use super::{AtDesk, Crossed};
use crate::clock::today;
use crate::dialogs::Native;

#[tauri::command(async)]
pub(crate) fn report_pages(desk: AtDesk<'_>, request: ipc::ReportOf) -> Crossed<ReportPages> {
    let ipc::ReportOf { report, language } = request;
    Ok(desk.take().report_pages(report, language, today().today)?)
}

#[tauri::command(async)]
pub(crate) fn save_report(
    window: WebviewWindow,
    desk: AtDesk<'_>,
    request: ipc::ReportOf,
) -> Crossed<Option<Exported>> {
    let ipc::ReportOf { report, language } = request;
    let report = desk.take().report(report, language, today().today)?;
    Ok(report.save(&Native::over(window))?)
}
