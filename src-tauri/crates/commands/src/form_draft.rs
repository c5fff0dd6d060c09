//! What is being written in a form and is not saved yet.

use domain::{FormDraft, Writing};
use view::Saved;

use crate::context::Context;
use crate::error::CommandResult;

pub(crate) fn form_drafts(cx: &Context<'_>) -> CommandResult<Vec<FormDraft>> {
    Ok(cx.with(app::form_draft::form_drafts)?)
}

pub(crate) fn keep_form_draft(cx: &Context<'_>, request: Writing) -> CommandResult<Saved> {
    Ok(cx.with_library(|stores, library| {
        app::form_draft::keep_form_draft(stores, library, request, cx.now())
    })?)
}
