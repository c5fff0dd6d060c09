//! How the examples are searched: in lower case, each word by itself.

use domain::Starr;

/// Stands between the parts of an example, so that no word reaches over two of them.
const SEPARATOR: &str = "\n";

/// How many words of a search are looked for; what follows does not narrow further.
const MAX_WORDS: usize = 8;
/// How long a word of a search is at most, in characters.
const MAX_WORD_LENGTH: usize = 64;

/// What of an example is searched in.
pub(crate) fn search_text(starr: &Starr) -> String {
    starr.parts().join(SEPARATOR).to_lowercase()
}

/// The words that are looked for.
pub(crate) fn words(query: &str) -> Vec<String> {
    query
        .split_whitespace()
        .take(MAX_WORDS)
        .map(|word| {
            let lower = word.to_lowercase();
            lower.chars().take(MAX_WORD_LENGTH).collect()
        })
        .collect()
}
