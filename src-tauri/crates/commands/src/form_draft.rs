//! What is being written in a form and is not saved yet.

use app::form_draft::Writing;
use domain::FormDraft;
use view::Saved;

use crate::context::Context;
use crate::error::CommandResult;

pub(crate) fn form_drafts(cx: &Context<'_>) -> CommandResult<Vec<FormDraft>> {
    Ok(cx.with(app::form_draft::form_drafts)?)
}

pub(crate) fn keep_form_draft(
    cx: &Context<'_>,
    request: ipc::KeepFormDraft,
) -> CommandResult<Saved> {
    let ipc::KeepFormDraft {
        form,
        content,
        number,
    } = request;
    let writing = Writing {
        form,
        content,
        number,
    };
    Ok(cx.with_library(|stores, library| {
        app::form_draft::keep_form_draft(stores, library, writing, cx.now())
    })?)
}
