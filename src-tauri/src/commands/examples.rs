//! The log of examples.

use domain::{
    ExampleAdded, ExampleContent, ExampleId, ExampleLog, ExampleSearch, ExampleView,
    PersonalDataFound, Saved,
};

use super::{AppState, CommandResult};
use crate::clock::{new_ids, today};

#[tauri::command(async)]
pub(crate) fn examples(state: AppState<'_>, request: ExampleSearch) -> CommandResult<ExampleLog> {
    Ok(state
        .with(|backend| app::example::examples(&mut backend.stores, &backend.library, &request))?)
}

#[tauri::command(async)]
pub(crate) fn example(state: AppState<'_>, request: ipc::ExampleOf) -> CommandResult<ExampleView> {
    Ok(state
        .with(|backend| app::example::example(&mut backend.stores, &backend.library, request.id))?)
}

#[tauri::command(async)]
pub(crate) fn add_example(
    state: AppState<'_>,
    request: ipc::ExampleInput,
) -> CommandResult<ExampleAdded> {
    let content = ExampleContent::try_from(request)?;
    let ids = new_ids(ExampleId::new);
    Ok(state.with(|backend| {
        app::example::add_example(&mut backend.stores, &backend.library, content, ids, today())
    })?)
}

#[tauri::command(async)]
pub(crate) fn change_example(
    state: AppState<'_>,
    request: ipc::ChangeExample,
) -> CommandResult<Saved> {
    let content = ExampleContent::try_from(request.written)?;
    Ok(state.with(|backend| {
        app::example::change_example(
            &mut backend.stores,
            &backend.library,
            request.id,
            content,
            today(),
        )
    })?)
}

#[tauri::command(async)]
pub(crate) fn delete_example(state: AppState<'_>, request: ipc::ExampleOf) -> CommandResult<Saved> {
    Ok(state
        .with(|backend| app::example::delete_example(&mut backend.stores, request.id, today()))?)
}

#[tauri::command(async)]
pub(crate) fn find_personal_data(request: ipc::TextsInput) -> Vec<PersonalDataFound> {
    domain::find_personal_data(&request.texts)
}
