//! How the examples are searched: in lower case, each word by itself.

use domain::Starr;

/// Between the parts of an example, so that no word reaches over two of them.
const BETWEEN: &str = "\n";

/// How many words of a search are looked for; what follows does not narrow further.
const MOST_WORDS: usize = 8;
/// How long a word of a search is at most, in characters.
const LONGEST_WORD: usize = 64;

/// What of an example is searched in.
pub(crate) fn searched(starr: &Starr) -> String {
    starr.parts().join(BETWEEN).to_lowercase()
}

/// The words that are looked for.
pub(crate) fn words(written: &str) -> Vec<String> {
    written
        .split_whitespace()
        .take(MOST_WORDS)
        .map(|word| {
            let lower = word.to_lowercase();
            lower.chars().take(LONGEST_WORD).collect()
        })
        .collect()
}
