//! Looking for words in everything of one's own.

use view::SearchResult;

use crate::context::Context;
use crate::error::CommandResult;

pub(crate) fn search(cx: &Context<'_>, request: ipc::SearchFor) -> CommandResult<SearchResult> {
    let ipc::SearchFor { words, language } = request;
    Ok(cx.with(|stores| app::search::search(stores, &words, language))?)
}
