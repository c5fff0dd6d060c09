//! How the examples are searched: by the one fold of the domain.

use std::borrow::Cow;

use domain::Starr;
use domain::fold::fold;

/// Stands before a text that is folded. A row without it was written before there was a fold, or by one
/// that has changed since; it is folded when it is searched.
const FOLDED: &str = "\u{1}1\n";
/// Stands between the parts of an example, so that no word reaches over two of them.
const SEPARATOR: &str = "\n";

/// What of an example is searched in.
pub(crate) fn search_text(starr: &Starr) -> String {
    format!("{FOLDED}{}", starr.parts().map(fold).join(SEPARATOR))
}

/// The fold of what is kept in `searched`.
pub(crate) fn folded(searched: &str) -> Cow<'_, str> {
    if let Some(folded) = searched.strip_prefix(FOLDED) {
        return folded.into();
    }
    let parts: Vec<_> = searched.split(SEPARATOR).map(fold).collect();
    parts.join(SEPARATOR).into()
}
