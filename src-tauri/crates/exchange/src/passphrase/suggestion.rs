//! A passphrase that is suggested: six Danish words that chance has chosen.

use zeroize::Zeroizing;

/// How many words are suggested. From 2,225 they give 66 bits.
const SUGGESTED_WORDS: usize = 6;

/// How many random bytes choose a word.
const BYTES_PER_WORD: usize = 8;

/// How many random bytes a suggestion is made of.
pub const SUGGESTION_LENGTH: usize = SUGGESTED_WORDS * BYTES_PER_WORD;

/// Words that everyone in Denmark can spell, our own choice: without æ, ø and å, so that they can be
/// typed on any keyboard, and no two of them a letter apart.
const WORDS: &str = include_str!("words.txt");

/// The words that are suggested, in alphabetical order.
pub(crate) fn words() -> impl Iterator<Item = &'static str> {
    WORDS.lines()
}

/// A passphrase of these random bytes. Each word is as likely as the next, to within one in 10^15.
pub fn suggested_passphrase(random: &[u8; SUGGESTION_LENGTH]) -> Zeroizing<String> {
    let words: Vec<&str> = words().collect();
    let chosen = random.as_chunks().0.iter().filter_map(|bytes| {
        let random = u64::from_le_bytes(*bytes);
        let place = random.checked_rem(u64::try_from(words.len()).ok()?)?;
        words.get(usize::try_from(place).ok()?).copied()
    });
    Zeroizing::new(chosen.collect::<Vec<_>>().join(" "))
}

#[cfg(test)]
mod tests {
    use std::collections::HashMap;

    use super::{SUGGESTED_WORDS, SUGGESTION_LENGTH, suggested_passphrase, words};

    #[test]
    fn there_are_enough_words_and_each_can_be_typed_anywhere() {
        let all: Vec<&str> = words().collect();
        assert!(
            all.len() >= 2_048,
            "six words give at least 66 bits: {}",
            all.len()
        );
        assert!(
            all.is_sorted_by(|one, next| one < next),
            "each stands once, in order"
        );
        for word in all {
            let plain = word.bytes().all(|letter| letter.is_ascii_lowercase());
            assert!(plain && (4..=10).contains(&word.len()), "{word}");
        }
    }

    #[test]
    fn no_two_words_are_a_letter_apart() {
        let mut without_one: HashMap<(String, usize), &str> = HashMap::new();
        for word in words() {
            for place in 0..=word.len() {
                let (before, after) = word.split_at(place);
                let letter_less = after.get(1..).map(|after| format!("{before}{after}"));
                // One letter is another one, or one has a letter more.
                for (key, kind) in letter_less.into_iter().map(|key| (key, place + 1)) {
                    let near = without_one.insert((key, kind), word);
                    assert_eq!(near, None, "{word} is easily typed for the other");
                }
            }
        }
        let all: Vec<String> = words().map(str::to_owned).collect();
        for word in &all {
            for place in 0..word.len() {
                let mut shorter = word.clone();
                shorter.remove(place);
                assert!(all.binary_search(&shorter).is_err(), "{word} and {shorter}");
            }
        }
    }

    #[test]
    fn the_first_and_the_last_word_can_come() {
        let mut last = [0; SUGGESTION_LENGTH];
        let count = u64::try_from(words().count()).unwrap_or_default();
        for bytes in last.as_chunks_mut().0 {
            *bytes = (count - 1).to_le_bytes();
        }
        let of = |word: Option<&str>| [word.unwrap_or_default(); SUGGESTED_WORDS].join(" ");
        assert_eq!(
            *suggested_passphrase(&[0; SUGGESTION_LENGTH]),
            of(words().next())
        );
        assert_eq!(*suggested_passphrase(&last), of(words().last()));
    }
}
