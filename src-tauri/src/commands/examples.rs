//! The log of examples.

use domain::{
    ExampleAdded, ExampleContent, ExampleId, ExampleLog, ExampleSearch, ExampleView, PersonFound,
    Saved,
};

use super::{AtDesk, Crossed};
use crate::clock::{new_ids, today};

#[tauri::command(async)]
pub(crate) fn examples(desk: AtDesk<'_>, request: ExampleSearch) -> Crossed<ExampleLog> {
    Ok(desk.take().examples(&request)?)
}

#[tauri::command(async)]
pub(crate) fn example(desk: AtDesk<'_>, request: ipc::ExampleOf) -> Crossed<ExampleView> {
    Ok(desk.take().example(request.id)?)
}

#[tauri::command(async)]
pub(crate) fn add_example(desk: AtDesk<'_>, request: ipc::WrittenExample) -> Crossed<ExampleAdded> {
    let content = ExampleContent::try_from(request)?;
    let ids = new_ids(ExampleId::new);
    Ok(desk.take().add_example(content, ids, today())?)
}

#[tauri::command(async)]
pub(crate) fn change_example(desk: AtDesk<'_>, request: ipc::ChangeExample) -> Crossed<Saved> {
    let content = ExampleContent::try_from(request.written)?;
    Ok(desk.take().change_example(request.id, content, today())?)
}

#[tauri::command(async)]
pub(crate) fn delete_example(desk: AtDesk<'_>, request: ipc::ExampleOf) -> Crossed<Saved> {
    Ok(desk.take().delete_example(request.id, today())?)
}

#[tauri::command(async)]
pub(crate) fn signs_of_people(request: ipc::WrittenTexts) -> Vec<PersonFound> {
    domain::signs_of_people(&request.texts)
}
