//! The blank form of an instrument.

use anyhow::{Context as _, Result};
use domain::{Instrument, Language, Unwatched};
use support::instrument::{anchors, core};
use support::report::Paper;

use crate::profile::run_together;
use crate::scenes::{LANGUAGES, Scene};

fn printed(scene: &Scene, instrument: &Instrument, language: Language) -> Result<Paper> {
    let (stores, library) = (&scene.run.backend.stores, &scene.run.backend.library);
    let today = scene.run.today().today;
    let draft = app::report::form(stores, library, &instrument.id, language, today)?;
    Paper::of(&draft.bytes(&Unwatched)?)
}

/// What stands on each side, the words run together.
fn sides(paper: &Paper) -> Result<Vec<String>> {
    let mut sides = Vec::new();
    for word in paper.words()? {
        sides.resize(word.on.max(sides.len()), String::new());
        let side = sides.last_mut().context("a word stands on a page")?;
        side.push_str(&word.text);
    }
    Ok(sides)
}

#[test]
fn every_sentence_and_every_way_not_to_answer_stands_beside_a_box() -> Result<()> {
    let (scene, core) = (Scene::new()?, core()?);
    for language in LANGUAGES {
        let text = run_together(&printed(&scene, &core, language)?.text()?);
        for item in core.items() {
            for anchor in anchors(item, language) {
                assert!(text.contains(&run_together(anchor)), "{anchor} is missing");
            }
        }
        let non_answer = match language {
            Language::Da => "ikkeminopgave",
            Language::En => "notmytask",
        };
        let often = text.matches(non_answer).count();
        assert_eq!(often, core.items().count(), "{non_answer}: once an item");
    }
    Ok(())
}

#[test]
fn each_domain_has_two_sides_and_is_read_at_arms_length() -> Result<()> {
    let (scene, core) = (Scene::new()?, core()?);
    for language in LANGUAGES {
        let paper = printed(&scene, &core, language)?;
        let pages = sides(&paper)?;
        assert_eq!(pages.len(), core.domains.len() * 2, "two sides a domain");
        for (index, domain) in core.domains.iter().enumerate() {
            let sides = pages.get(index * 2..index * 2 + 2).context("two sides")?;
            let sides = sides.concat();
            for item in &domain.items {
                let title = run_together(item.title.in_language(language));
                assert!(sides.contains(&title), "{title} stands on other sides");
            }
        }
        let anchor = core.items().next().map(|item| anchors(item, language)[0]);
        let first = anchor
            .and_then(|anchor| anchor.split(' ').next())
            .context("a word")?;
        let word = paper.words()?.into_iter().find(|word| word.text == first);
        let [_, top, _, bottom] = word.context("the first sentence")?.edges;
        assert!(
            bottom - top >= 11.0,
            "its letters are {} points high",
            bottom - top
        );
    }
    Ok(())
}
