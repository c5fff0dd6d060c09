//! The sentence that a person reads for a kind of error.

use anyhow::{Context as _, Result};

use super::Tried;
use crate::repository;
use crate::texts::Texts;

/// The Danish sentences for the kinds of error that came out, the most frequent first.
///
/// # Errors
/// Where a kind has no code in the shell, or a code has no sentence.
pub fn sentences(tried: &Tried) -> Result<Vec<String>> {
    let crossing = repository::read("src-tauri/crates/commands/src/error.rs")?;
    let texts = Texts::read("da")?;
    let mut kinds: Vec<_> = tried.said.iter().collect();
    kinds.sort_by_key(|&(_, count)| std::cmp::Reverse(count));
    let said = kinds.into_iter().map(|(kind, _)| {
        if let Some((of, text)) = FORMS.into_iter().find(|(of, _)| kind.starts_with(of)) {
            let fault = after_arm(&crossing, kind, "Fault::")
                .with_context(|| format!("{kind} has no {of} fault"))?;
            return texts.say_form(text, &fault);
        }
        let code = code(&crossing, kind).with_context(|| format!("{kind} has no code"))?;
        texts.say(&format!("error-{code}"))
    });
    said.collect()
}

/// The errors of which one text has a form for each, with that text.
const FORMS: [(&str, &str); 3] = [
    ("UnsealError::", "error-sealedUnread"),
    ("Refused::", "error-fileRefused"),
    ("CardError::", "error-cardUnread"),
];

/// The code that the one match of the shell gives for a kind of error, as the page writes it. A kind
/// that several errors have is written with the one that it is of: `ImportError::Newer`.
fn code(crossing: &str, kind: &str) -> Option<String> {
    let of = ["Store", "App", "Import", "Lock"].map(|of| format!("{of}Error::{kind}"));
    let of = [vec![format!("FileFault::{kind}")], of.to_vec()].concat();
    let arms = of.iter().map(String::as_str).chain([kind]);
    let mut places = arms
        .filter(|arm| arm.contains("::"))
        .flat_map(|arm| crossing.match_indices(arm));
    let rest = places.find_map(|(place, arm)| {
        let rest = crossing.get(place + arm.len()..)?;
        // `Full` is not the beginning of another name.
        rest.starts_with(|next: char| !next.is_alphanumeric())
            .then_some(rest)
    })?;
    named_behind(rest, "ErrorCode::")
}

/// What the arm for a kind of error names behind `of`, as the page writes it.
fn after_arm(crossing: &str, kind: &str, of: &str) -> Option<String> {
    let places = crossing.match_indices(kind);
    let rest = places.filter_map(|(place, _)| crossing.get(place + kind.len()..));
    let mut arms = rest.filter(|rest| !rest.starts_with(|next: char| next.is_alphanumeric()));
    named_behind(arms.next()?, of)
}

fn named_behind(rest: &str, of: &str) -> Option<String> {
    let (_, name) = rest.split_once(of)?;
    let end = name.find(|letter: char| !letter.is_alphanumeric())?;
    let (first, others) = name.get(..end)?.split_at_checked(1)?;
    Some(first.to_lowercase() + others)
}
