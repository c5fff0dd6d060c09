//! Whether the Danish texts are easy to read, by LIX (Björnsson 1968): words for each sentence plus
//! the share of words of more than six letters, in per cent. 45 is the upper end of ordinary prose.

use domain::Language;
use support::instrument::core;

use crate::content::passages;

const MOST: f64 = 45.0;

/// LIX of `sentences`; each of them ends a sentence, whether or not it has a full stop.
fn lix(sentences: &[String]) -> f64 {
    let mut words = 0.0;
    let mut long = 0.0;
    let mut ends = 0.0;
    for text in sentences {
        for sentence in text.split_inclusive(['.', '?', '!', ':']) {
            let letters = |word: &str| word.chars().filter(|c| c.is_alphabetic()).count();
            let lengths: Vec<usize> = sentence.split_whitespace().map(letters).collect();
            let lengths = lengths.iter().filter(|&&length| length > 0);
            if lengths.clone().count() > 0 {
                ends += 1.0;
            }
            for &length in lengths {
                words += 1.0;
                long += if length > 6 { 1.0 } else { 0.0 };
            }
        }
    }
    words / ends + 100.0 * long / words
}

#[test]
fn lix_is_counted_as_in_a_sentence_counted_by_hand() {
    // Ten words, two sentences, one long word (`arbejdsgiveren`): 5 + 10.
    let text = "Du ser på din egen dag. Det er arbejdsgiveren, der.".to_owned();
    assert!((lix(&[text]) - 15.0).abs() < 1e-9, "10/2 + 100·1/10");
}

#[test]
fn every_danish_text_of_the_core_instrument_is_easy_to_read() -> anyhow::Result<()> {
    let mut whole = Vec::new();
    for passage in passages(&core()?, Language::Da) {
        // A title is no sentence.
        if passage.place.starts_with("title") {
            continue;
        }
        let found = lix(&passage.words);
        assert!(
            found <= MOST,
            "{} has LIX {found:.1}: {:?}",
            passage.place,
            passage.words
        );
        whole.extend(passage.words);
    }
    let found = lix(&whole);
    assert!(
        found <= 30.0,
        "as a whole it is easy prose, and not {found:.1}"
    );
    Ok(())
}
