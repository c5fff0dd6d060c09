//! The log of examples, and what they show of a reflection.

use app::Picture;
use domain::{ExampleContent, ExampleId, ExampleSearch, PersonalDataFound};
use view::{Evidence, ExampleAdded, ExampleLog, ExampleView, Saved};

use crate::context::Context;
use crate::error::CommandResult;

pub(crate) fn examples(cx: &Context<'_>, request: ExampleSearch) -> CommandResult<ExampleLog> {
    Ok(cx.with(|backend| app::example::examples(&mut backend.stores, &backend.library, &request))?)
}

pub(crate) fn example(cx: &Context<'_>, request: ipc::ExampleOf) -> CommandResult<ExampleView> {
    Ok(cx
        .with(|backend| app::example::example(&mut backend.stores, &backend.library, request.id))?)
}

pub(crate) fn add_example(
    cx: &Context<'_>,
    request: ipc::ExampleInput,
) -> CommandResult<ExampleAdded> {
    let content = ExampleContent::try_from(request)?;
    let ids = cx.new_ids(ExampleId::new);
    Ok(cx.with(|backend| {
        app::example::add_example(
            &mut backend.stores,
            &backend.library,
            content,
            ids,
            cx.today(),
        )
    })?)
}

pub(crate) fn change_example(
    cx: &Context<'_>,
    request: ipc::ChangeExample,
) -> CommandResult<Saved> {
    let content = ExampleContent::try_from(request.written)?;
    Ok(cx.with(|backend| {
        app::example::change_example(
            &mut backend.stores,
            &backend.library,
            request.id,
            content,
            cx.today(),
        )
    })?)
}

pub(crate) fn delete_example(cx: &Context<'_>, request: ipc::ExampleOf) -> CommandResult<Saved> {
    Ok(cx.with(|backend| {
        app::example::delete_example(&mut backend.stores, request.id, cx.today())
    })?)
}

pub(crate) fn find_personal_data(
    _: &Context<'_>,
    request: ipc::TextsInput,
) -> CommandResult<Vec<PersonalDataFound>> {
    Ok(domain::find_personal_data(&request.texts))
}

pub(crate) fn evidence(cx: &Context<'_>, request: ipc::ReflectionOf) -> CommandResult<Evidence> {
    Ok(cx.with(|backend| app::example::evidence(&mut backend.stores, request.id))?)
}

pub(crate) fn forms_picture(
    cx: &Context<'_>,
    request: ipc::ReflectionOf,
) -> CommandResult<Picture> {
    Ok(cx.with(|backend| app::example::forms_picture(&mut backend.stores, request.id))?)
}
