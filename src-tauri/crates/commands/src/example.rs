//! The log of examples, and what they show of a reflection.

use app::Picture;
use domain::{
    Evidence, ExampleAdded, ExampleContent, ExampleId, ExampleLog, ExampleSearch, ExampleView,
    PersonFound, Saved,
};

use crate::context::Context;
use crate::error::CommandResult;

pub(crate) fn examples(cx: &Context<'_>, request: ExampleSearch) -> CommandResult<ExampleLog> {
    Ok(cx.lock().examples(&request)?)
}

pub(crate) fn example(cx: &Context<'_>, request: ipc::ExampleOf) -> CommandResult<ExampleView> {
    Ok(cx.lock().example(request.id)?)
}

pub(crate) fn add_example(
    cx: &Context<'_>,
    request: ipc::WrittenExample,
) -> CommandResult<ExampleAdded> {
    let content = ExampleContent::try_from(request)?;
    let ids = cx.new_ids(ExampleId::new);
    Ok(cx.lock().add_example(content, ids, cx.today())?)
}

pub(crate) fn change_example(
    cx: &Context<'_>,
    request: ipc::ChangeExample,
) -> CommandResult<Saved> {
    let content = ExampleContent::try_from(request.written)?;
    Ok(cx.lock().change_example(request.id, content, cx.today())?)
}

pub(crate) fn delete_example(cx: &Context<'_>, request: ipc::ExampleOf) -> CommandResult<Saved> {
    Ok(cx.lock().delete_example(request.id, cx.today())?)
}

pub(crate) fn signs_of_people(
    _: &Context<'_>,
    request: ipc::WrittenTexts,
) -> CommandResult<Vec<PersonFound>> {
    Ok(domain::signs_of_people(&request.texts))
}

pub(crate) fn evidence(cx: &Context<'_>, request: ipc::ReflectionOf) -> CommandResult<Evidence> {
    Ok(cx.lock().evidence(request.id)?)
}

pub(crate) fn forms_picture(
    cx: &Context<'_>,
    request: ipc::ReflectionOf,
) -> CommandResult<Picture> {
    Ok(cx.lock().forms_picture(request.id)?)
}
