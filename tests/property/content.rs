//! What the core instrument promises about its content.

use std::collections::BTreeSet;

use domain::{Instrument, Language};
use support::instrument::{anchors, core};

const LANGUAGES: [Language; 2] = [Language::Da, Language::En];

/// A text of an instrument: where it stands, and what it says.
pub(crate) struct Passage {
    pub(crate) place: String,
    pub(crate) words: Vec<String>,
}

/// Every text of `instrument` in `language`; the five anchors of an item are one passage.
pub(crate) fn passages(instrument: &Instrument, language: Language) -> Vec<Passage> {
    let mut found = Vec::new();
    let mut add = |place: String, words: &[&str]| {
        let words = words.iter().map(|&text| text.to_owned()).collect();
        found.push(Passage { place, words });
    };
    let of = |text: &'static str| move |id: &dyn std::fmt::Display| format!("{text} of {id}");
    add(
        "title".to_owned(),
        &[instrument.title.in_language(language)],
    );
    add(
        "about".to_owned(),
        &[instrument.about.in_language(language)],
    );
    if let Some(measurement) = &instrument.measurement {
        let source = measurement.source.in_language(language);
        add("source".to_owned(), &[source]);
    }
    for domain in &instrument.domains {
        add(
            of("title")(&domain.id),
            &[domain.title.in_language(language)],
        );
        add(
            of("about")(&domain.id),
            &[domain.about.in_language(language)],
        );
    }
    for item in instrument.items() {
        let explanation = [&item.why, &item.works, &item.fails].into_iter().flatten();
        let explanation: Vec<_> = explanation.map(|text| text.in_language(language)).collect();
        add(of("title")(&item.id), &[item.title.in_language(language)]);
        add(of("explanation")(&item.id), &explanation);
        add(of("anchors")(&item.id), &anchors(item, language));
    }
    for (number, prompt) in (1..).zip(&instrument.prompts) {
        let both = [&prompt.defensive, &prompt.offensive].map(|text| text.in_language(language));
        add(of("prompt")(&number), &both);
    }
    found
}

#[test]
fn the_three_domains_have_nine_eight_and_seven_items() -> anyhow::Result<()> {
    let core = core()?;
    let sizes = core.domains.iter();
    let sizes: Vec<_> = sizes
        .map(|domain| (domain.id.as_str(), domain.items.len()))
        .collect();
    assert_eq!(
        sizes,
        [
            ("interpersonal", 9),
            ("knowledge-and-action", 8),
            ("reality-link", 7)
        ],
        "earlier reflections are compared by these ids"
    );
    assert_eq!(core.item_count(), 24, "the page says twenty-four");
    Ok(())
}

#[test]
fn every_item_has_five_anchors_in_both_languages_and_no_two_are_equal() -> anyhow::Result<()> {
    let core = core()?;
    for language in LANGUAGES {
        let anchors = core.items().flat_map(|item| anchors(item, language));
        let anchors: Vec<&str> = anchors.map(str::trim).collect();
        assert_eq!(anchors.len(), 24 * 5, "five for each item");
        let different: BTreeSet<_> = anchors.iter().map(|anchor| anchor.to_lowercase()).collect();
        assert_eq!(
            different.len(),
            anchors.len(),
            "each anchor says something of its own"
        );
    }
    Ok(())
}

/// How many words a sentence has.
fn length(sentence: &str) -> usize {
    let words = sentence.split_whitespace();
    words
        .filter(|word| word.chars().any(char::is_alphanumeric))
        .count()
}

#[test]
fn the_five_anchors_of_an_item_are_of_like_length_so_that_length_is_no_cue() -> anyhow::Result<()> {
    let core = core()?;
    for language in LANGUAGES {
        for item in core.items() {
            let lengths: Vec<_> = anchors(item, language).into_iter().map(length).collect();
            let [shortest, longest] = [lengths.iter().min(), lengths.iter().max()];
            let apart = longest.zip(shortest).map(|(most, least)| most - least);
            assert!(
                apart.is_some_and(|apart| apart <= 3),
                "{} has {lengths:?} words in {language:?}: a person should not see which is the highest",
                item.id
            );
        }
        let of_level = |level: usize| -> usize {
            let sentences = core.items().map(|item| anchors(item, language)[level]);
            sentences.map(length).sum()
        };
        let totals: Vec<_> = (0..5).map(of_level).collect();
        let apart = totals.iter().max().zip(totals.iter().min());
        assert!(
            apart.is_some_and(|(most, least)| most - least < core.item_count()),
            "nor do the levels as a whole grow longer by a word each in {language:?}: {totals:?}"
        );
    }
    Ok(())
}

#[test]
fn an_anchor_is_one_sentence_or_two_short_ones() -> anyhow::Result<()> {
    for language in LANGUAGES {
        for item in core()?.items() {
            for anchor in anchors(item, language) {
                let ends = anchor.matches(['.', '?', '!']).count();
                assert!(
                    ends <= 2 && length(anchor) <= 21,
                    "`{anchor}` of {} holds more than one act",
                    item.id
                );
            }
        }
    }
    Ok(())
}

#[test]
fn titles_are_told_apart_in_both_languages() -> anyhow::Result<()> {
    let core = core()?;
    for language in LANGUAGES {
        let titles = core.items().map(|item| item.title.in_language(language));
        let titles: BTreeSet<_> = titles.map(str::to_lowercase).collect();
        assert_eq!(titles.len(), 24, "a picture labels items by their title");
    }
    Ok(())
}

#[test]
fn no_text_is_the_same_in_both_languages() -> anyhow::Result<()> {
    let core = core()?;
    let [danish, english] = LANGUAGES.map(|language| passages(&core, language));
    for (danish, english) in danish.iter().zip(&english) {
        assert_eq!(danish.place, english.place, "they are listed alike");
        assert_ne!(
            danish.words, english.words,
            "{} is not translated",
            danish.place
        );
    }
    Ok(())
}

#[test]
fn anchors_describe_behaviour_in_words_and_never_by_a_number() -> anyhow::Result<()> {
    let core = core()?;
    let steps = [
        "grad", "niveau", "trin", "score", "level", "degree", "step", "grade",
    ];
    for language in LANGUAGES {
        for passage in passages(&core, language) {
            let text = passage.words.join(" ").to_lowercase();
            let words: Vec<&str> = text.split_whitespace().collect();
            let small = |word: &&&str| word.parse().is_ok_and(|number: u8| number <= 12);
            let small = words.iter().find(small);
            assert!(
                !passage.place.starts_with("anchors") || small.is_none(),
                "{} holds {small:?}, so it reads as a mark; small numbers are written in letters",
                passage.place
            );
            let numbered = words.array_windows().find(|[word, next]| {
                steps.contains(word) && next.starts_with(|c: char| c.is_ascii_digit())
            });
            assert_eq!(
                numbered, None,
                "{} names a level by its number",
                passage.place
            );
        }
    }
    Ok(())
}

#[test]
fn prompts_answer_a_defensive_sentence_with_a_question() -> anyhow::Result<()> {
    let core = core()?;
    assert!(
        core.prompts.len() >= 6,
        "there are {} prompts",
        core.prompts.len()
    );
    for prompt in &core.prompts {
        for language in LANGUAGES {
            let question = prompt.offensive.in_language(language);
            assert!(question.contains('?'), "`{question}` asks nothing");
        }
    }
    for domain in &core.domains {
        assert!(
            core.prompts
                .iter()
                .any(|prompt| prompt.domain.as_ref() == Some(&domain.id)),
            "{} has no prompt of its own",
            domain.id
        );
    }
    assert!(
        core.prompts.iter().any(|prompt| prompt.domain.is_none()),
        "no prompt is for the whole"
    );
    Ok(())
}
