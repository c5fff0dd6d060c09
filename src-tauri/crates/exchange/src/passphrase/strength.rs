//! How hard a passphrase is to guess.

use domain::PassphraseWeakness;
use zxcvbn::feedback::{Feedback, Warning};
use zxcvbn::zxcvbn;

use crate::passphrase::suggestion::words;

/// How many tries a passphrase has to stand, as a power of ten. A try costs half a second of a
/// processor, so that these take one some 16,000 years.
const LEAST_TRIES: f64 = 12.0;

/// Below how many tries, as a power of ten, it is little more than a usual word.
const USUAL_TRIES: f64 = 8.0;

/// The words and names that people in Denmark choose first. The library knows the English ones.
const USUAL: &str = include_str!("usual.txt");

/// What makes a passphrase easy to guess; none where it is not. The estimate is that of Wheeler,
/// *zxcvbn: Low-Budget Password Strength Estimation*, USENIX Security 2016.
pub(crate) fn weakness(passphrase: &str) -> Option<PassphraseWeakness> {
    let known: Vec<&str> = USUAL.lines().chain(words()).collect();
    let estimate = zxcvbn(passphrase, &known);
    if estimate.guesses_log10() >= LEAST_TRIES {
        return None;
    }
    let warning = estimate.feedback().and_then(Feedback::warning);
    Some(match warning {
        Some(
            Warning::RepeatsLikeAaaAreEasyToGuess
            | Warning::RepeatsLikeAbcAbcAreOnlySlightlyHarderToGuess,
        ) => PassphraseWeakness::Repeats,
        Some(
            Warning::StraightRowsOfKeysAreEasyToGuess
            | Warning::ShortKeyboardPatternsAreEasyToGuess
            | Warning::SequencesLikeAbcAreEasyToGuess,
        ) => PassphraseWeakness::Row,
        Some(Warning::RecentYearsAreEasyToGuess | Warning::DatesAreOftenEasyToGuess) => {
            PassphraseWeakness::Date
        }
        Some(_) => PassphraseWeakness::Usual,
        // It says nothing of the words that we have told it.
        None if estimate.guesses_log10() < USUAL_TRIES => PassphraseWeakness::Usual,
        None => PassphraseWeakness::Few,
    })
}

#[cfg(test)]
mod tests {
    use domain::PassphraseWeakness::{self, Date, Few, Repeats, Row, Usual};

    use super::{USUAL, weakness};

    #[test]
    fn what_people_choose_first_is_refused_with_what_is_wrong_with_it() {
        let easy: [(&str, PassphraseWeakness); 11] = [
            ("aaaaaaaaaaaa", Repeats),
            ("hejhejhejhej", Repeats),
            ("            a", Repeats),
            ("abcdefghijklmn", Row),
            ("zxcvbnm,.-zx", Row),
            ("24.12.1985", Date),
            ("Fagspejl2026!", Usual),
            ("Adgangskode1", Usual),
            ("Sommer2026!!", Few),
            ("Mette1978Hansen", Few),
            ("jeg elsker dig", Few),
        ];
        for (passphrase, expected) in easy {
            assert_eq!(weakness(passphrase), Some(expected), "{passphrase}");
        }
    }

    #[test]
    fn what_is_easy_in_two_ways_is_refused_for_one_of_them() {
        // A row, and one that many choose: the library tells now the one, now the other.
        let weakness = weakness("123456789012");
        assert!(matches!(weakness, Some(Row | Usual)), "{weakness:?}");
    }

    #[test]
    fn words_that_do_not_belong_together_are_taken() {
        for passphrase in [
            "fire små grå gæs",
            "lærke bro vinter ravn",
            "skovl abrikos gryde hylster",
            "Tog! Tapet? Torden: 7 måger",
        ] {
            assert_eq!(weakness(passphrase), None, "{passphrase}");
        }
    }

    #[test]
    fn an_endless_passphrase_is_estimated_too() {
        assert_eq!(
            weakness(&"a".repeat(1_000_000)),
            Some(Repeats),
            "it has one letter"
        );
    }

    #[test]
    fn every_usual_word_stands_once() {
        let mut usual: Vec<&str> = USUAL.lines().collect();
        let all = usual.len();
        usual.sort_unstable();
        usual.dedup();
        assert_eq!(
            usual.len(),
            all,
            "a word stands twice, so the later ones count as rarer"
        );
    }
}
