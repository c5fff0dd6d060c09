//! Whether a text fits its place.

use crate::instrument::fault::{Fault, InstrumentFault};
use crate::text::Text;
use crate::written::{fits_in, is_blank};

/// Longest text of one field, in characters.
pub(super) const LONGEST_TEXT: usize = 2_000;
/// Longest title, in characters: it has to fit as a label of the picture.
pub(super) const LONGEST_TITLE: usize = 60;

type Checked = Result<(), Fault>;

/// Checks a text in both languages, with at most `longest` characters in each.
///
/// # Errors
/// The first fault.
pub(super) fn text(path: &str, text: &Text, longest: usize) -> Checked {
    words(&format!("{path}.da"), &text.da, longest)?;
    words(&format!("{path}.en"), &text.en, longest)
}

fn words(path: &str, words: &str, longest: usize) -> Checked {
    if is_blank(words) {
        return Err(Fault::new(path, InstrumentFault::Text, "is blank"));
    }
    if !fits_in(words, longest) {
        let reason = format!("has more than the {longest} characters that fit");
        return Err(Fault::new(path, InstrumentFault::Text, reason));
    }
    Ok(())
}

/// Refuses sentences of which one is blank, too long, or the same as an earlier one.
///
/// # Errors
/// The first fault.
pub fn check_sentences(path: &str, sentences: &[String]) -> Checked {
    for (index, sentence) in sentences.iter().enumerate() {
        let path = format!("{path}[{index}]");
        words(&path, sentence, LONGEST_TEXT)?;
        if sentences
            .iter()
            .take(index)
            .any(|earlier| earlier.trim() == sentence.trim())
        {
            return Err(Fault::new(
                path,
                InstrumentFault::SameAnchor,
                "says the same as an earlier one",
            ));
        }
    }
    Ok(())
}
