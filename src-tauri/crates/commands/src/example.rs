//! The log of examples, and what they show of a reflection.

use app::Picture;
use domain::fold::{Words, same};
use domain::{ExampleContent, ExampleId, ExampleSearch, FormRef, PersonalDataFound};
use view::{Evidence, ExampleAdded, ExampleLog, ExampleView, Saved};

use crate::context::Context;
use crate::error::CommandResult;

pub(crate) fn examples(cx: &Context<'_>, request: ExampleSearch) -> CommandResult<ExampleLog> {
    Ok(cx.with_library(|stores, library| {
        app::example::examples(stores, library, &request, cx.today())
    })?)
}

pub(crate) fn example(cx: &Context<'_>, request: ipc::ExampleOf) -> CommandResult<ExampleView> {
    Ok(cx.with_library(|stores, library| {
        app::example::example(stores, library, request.id, cx.today())
    })?)
}

pub(crate) fn add_example(
    cx: &Context<'_>,
    request: ipc::AddExample,
) -> CommandResult<ExampleAdded> {
    let (content, form): (ExampleContent, FormRef) = request.try_into()?;
    let ids = cx.new_ids(ExampleId::new);
    Ok(cx.with_library(|stores, library| {
        app::example::add_example(stores, library, content, &form, ids, cx.today())
    })?)
}

pub(crate) fn change_example(
    cx: &Context<'_>,
    request: ipc::ChangeExample,
) -> CommandResult<Saved> {
    let content = ExampleContent::try_from(request.written)?;
    Ok(cx.with_library(|stores, library| {
        app::example::change_example(stores, library, request.id, content, cx.today())
    })?)
}

pub(crate) fn delete_example(cx: &Context<'_>, request: ipc::ExampleOf) -> CommandResult<Saved> {
    Ok(cx.with(|stores| app::example::delete_example(stores, request.id, cx.today()))?)
}

pub(crate) fn find_personal_data(
    _: &Context<'_>,
    request: ipc::TextsInput,
) -> CommandResult<Vec<PersonalDataFound>> {
    Ok(domain::find_personal_data(&request.texts))
}

pub(crate) fn find_words(_: &Context<'_>, request: ipc::FindWords) -> CommandResult<Vec<usize>> {
    Ok(Words::of(&request.words).found_in(&request.texts))
}

pub(crate) fn is_same_text(_: &Context<'_>, request: ipc::TwoTexts) -> CommandResult<bool> {
    Ok(same(&request.one, &request.other))
}

pub(crate) fn evidence(cx: &Context<'_>, request: ipc::ReflectionOf) -> CommandResult<Evidence> {
    Ok(cx.with(|stores| app::example::evidence(stores, request.id))?)
}

pub(crate) fn forms_picture(
    cx: &Context<'_>,
    request: ipc::ReflectionOf,
) -> CommandResult<Picture> {
    Ok(cx.with(|stores| app::example::forms_picture(stores, request.id))?)
}
