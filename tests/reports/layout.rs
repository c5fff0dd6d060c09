//! How a profile lies on its pages.

use anyhow::{Context as _, Result, ensure};
use domain::{AssessmentId, Language, Report};
use support::instrument::core;
use support::report::{Paper, PrintedWord};

use crate::profile::run_together;
use crate::scenes::{LANGUAGES, Scene};

/// What is usual: without what is written in free text.
fn usual(id: AssessmentId) -> Report {
    Report::Profile {
        id,
        pictures: true,
        items: true,
        examples: false,
        prompts: false,
    }
}

fn all(scene: &mut Scene) -> Result<Vec<(Language, Paper)>> {
    let mut all = Vec::new();
    for language in LANGUAGES {
        for id in [scene.first, scene.second] {
            all.push((language, scene.run.printed(usual(id), language)?));
        }
    }
    Ok(all)
}

/// Whether it stands above the foot of its page.
fn is_content(word: &PrintedWord) -> bool {
    word.edges[1] < word.page[1] - 60.0
}

#[test]
fn it_takes_three_pages_and_none_is_half_empty() -> Result<()> {
    for (language, paper) in all(&mut Scene::new()?)? {
        let words = paper.words()?;
        let pages = words.iter().map(|word| word.on).max();
        assert_eq!(pages, Some(3), "{language:?}");
        for page in 1..=3 {
            let on_it = words
                .iter()
                .filter(|word| word.on == page && is_content(word));
            let lowest = on_it.map(|word| word.edges[3]).fold(0.0, f64::max);
            let filled = lowest / words.first().context("there are words")?.page[1];
            ensure!(
                filled > 0.6,
                "{language:?}: page {page} ends at {filled:.2}"
            );
        }
    }
    Ok(())
}

#[test]
fn what_is_strongest_and_in_focus_stands_first() -> Result<()> {
    let mut scene = Scene::new()?;
    let core = core()?;
    let mut items = core.items();
    let focus = items.find(|item| item.id.as_str() == "many-places");
    let focus = focus.context("it is in focus")?;
    let at = |text: &str, words: &str| {
        text.find(words)
            .with_context(|| format!("{words} is missing: {text}"))
    };
    let text = scene
        .run
        .printed(usual(scene.second), Language::Da)?
        .text()?;
    let (in_focus, picture) = (at(&text, "I fokus")?, at(&text, "Billedet")?);
    let named = &text[in_focus..picture];
    assert!(
        named.contains(&focus.title.da),
        "{} is named: {named}",
        focus.title.da
    );
    let text = scene
        .run
        .printed(usual(scene.first), Language::Da)?
        .text()?;
    assert!(
        at(&text, "Stærkest")? < at(&text, "Billedet")?,
        "what is strongest stands before the pictures"
    );
    Ok(())
}

#[test]
fn no_row_of_the_items_stands_alone_on_a_page() -> Result<()> {
    for (language, paper) in all(&mut Scene::new()?)? {
        let words = paper.words()?;
        let heading = match language {
            Language::Da => ["Alle", "punkter"],
            Language::En => ["All", "items"],
        };
        let begins = words
            .windows(2)
            .position(|pair| pair[0].text == heading[0] && pair[1].text == heading[1]);
        let rows = &words[begins.context("the items have a heading")?..];
        for page in 1..=3 {
            let on_it = rows
                .iter()
                .filter(|word| word.on == page && is_content(word));
            let text: String = on_it.map(|word| word.text.as_str()).collect();
            for domain in core()?.domains {
                let titles = domain
                    .items
                    .iter()
                    .filter(|item| text.contains(&run_together(item.title.in_language(language))));
                let many = titles.count();
                assert_ne!(
                    many, 1,
                    "{language:?}: one row of {} on page {page}",
                    domain.title.en
                );
            }
        }
    }
    Ok(())
}

#[test]
fn quoted_degrees_and_dates_are_on_one_line() -> Result<()> {
    for (language, paper) in all(&mut Scene::new()?)? {
        let words = paper.words()?;
        let mut quoted = 0;
        for (place, word) in words.iter().enumerate() {
            if !word.text.starts_with(['»', '“']) {
                continue;
            }
            let rest = &words[place..];
            let end = rest.iter().position(|word| word.text.contains(['«', '”']));
            let whole = &rest[..=end.context("a quote ends")?];
            let line = |word: &PrintedWord| (word.edges[1] - whole[0].edges[1]).abs() < 2.0;
            assert!(
                whole.iter().all(line),
                "{language:?}: it is broken: {whole:?}"
            );
            quoted += 1;
        }
        assert!(quoted > 3, "degrees are quoted: {quoted}");
        for three in words.windows(3) {
            let is_year = three[2].text.trim_end_matches(['.', ',']).parse::<u16>();
            let is_day = three[0].text.trim_end_matches('.').parse::<u8>();
            if is_day.is_ok() && is_year.is_ok_and(|year| year > 1999) {
                let apart = (three[0].edges[1] - three[2].edges[1]).abs();
                assert!(apart < 2.0, "{language:?}: a date is broken: {three:?}");
            }
        }
    }
    Ok(())
}
