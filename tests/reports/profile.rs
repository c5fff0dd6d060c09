//! What a profile on paper says.

use anyhow::Result;
use domain::{Answer, Language, Report};
use support::instrument::{anchors, core};
use support::report::whole_profile;

use crate::scenes::{LANGUAGES, Scene, bare_profile, mixed};

/// The words of `text` run together: a line may end at any of them.
pub(crate) fn run_together(text: &str) -> String {
    text.split_whitespace().collect()
}

#[test]
fn every_anchor_that_was_chosen_stands_in_it_and_no_other() -> Result<()> {
    let mut scene = Scene::new()?;
    let (core, answers) = (core()?, mixed()?);
    for language in LANGUAGES {
        let text = scene
            .run
            .printed(whole_profile(scene.first), language)?
            .text()?;
        let text = run_together(&text);
        for item in core.items() {
            let mut given = answers.iter();
            let given = given.find_map(|(id, answer)| (id == &item.id).then_some(answer));
            let chosen = given.and_then(Answer::value);
            for (place, anchor) in anchors(item, language).into_iter().enumerate() {
                let chosen = chosen.is_some_and(|level| usize::from(level.get()) == place + 1);
                assert_eq!(
                    text.contains(&run_together(anchor)),
                    chosen,
                    "{anchor} of {:?}",
                    item.id
                );
            }
            let title = run_together(item.title.in_language(language));
            assert!(text.contains(&title), "{title} is not named");
        }
    }
    Ok(())
}

#[test]
fn it_says_on_its_first_page_what_it_is_not() -> Result<()> {
    let mut scene = Scene::new()?;
    for (language, said) in [
        (Language::Da, "ikke en vurdering fra andre"),
        (Language::En, "not an assessment by others"),
    ] {
        let text = scene
            .run
            .printed(bare_profile(scene.first), language)?
            .text()?;
        assert!(text.contains(said), "{text}");
    }
    Ok(())
}

#[test]
fn positions_stand_with_their_coverage_in_words() -> Result<()> {
    let mut scene = Scene::new()?;
    let text = scene
        .run
        .printed(bare_profile(scene.second), Language::Da)?
        .text()?;
    for said in ["4,0", "svarer til »i høj grad«", "Svar på 9 af 9 punkter"] {
        assert!(text.contains(said), "{said} is missing: {text}");
    }
    let text = scene
        .run
        .printed(bare_profile(scene.first), Language::En)?
        .text()?;
    assert!(
        text.contains("between “"),
        "a position between two levels: {text}"
    );
    Ok(())
}

#[test]
fn only_what_is_ticked_stands_in_it() -> Result<()> {
    let mut scene = Scene::new()?;
    let parts = [
        ("Jo længere ude mærket sidder", 0),
        ("Alle punkter", 1),
        ("Vi læste det sammen.", 2),
        ("Jeg tog det op med en kollega.", 3),
    ];
    for ticked in 0..parts.len() {
        let report = Report::Profile {
            id: scene.first,
            pictures: ticked == 0,
            items: ticked == 1,
            examples: ticked == 2,
            prompts: ticked == 3,
        };
        let text = scene.run.printed(report, Language::Da)?.text()?;
        for (said, part) in parts {
            assert_eq!(text.contains(said), part == ticked, "{said}: {text}");
        }
    }
    Ok(())
}

#[test]
fn an_example_is_told_in_its_parts() -> Result<()> {
    let mut scene = Scene::new()?;
    let text = scene
        .run
        .printed(whole_profile(scene.first), Language::Da)?
        .text()?;
    for said in [
        "Situation En borger ringede om et brev.",
        "Handling Vi læste det sammen.",
        "Resultat Hun forstod det.",
        "Bygger på Kvalitative casestudier",
    ] {
        assert!(text.contains(said), "{said}: {text}");
    }
    assert!(!text.contains("Opgave"), "what is not told has no heading");
    Ok(())
}

#[test]
fn what_there_is_nothing_of_is_said_to_be_nothing() -> Result<()> {
    let home = support::home::Home::new()?;
    let mut run = home.start();
    let answers = support::answers::Answers::none();
    let answers = answers.with("health", support::answers::level(3));
    let id = run.finished(&answers)?;
    let text = run.printed(whole_profile(id), Language::Da)?.text()?;
    for said in [
        "For få svar",
        "Der er ikke skrevet eksempler",
        "Der er ikke skrevet noget her.",
        "ikke besvaret",
    ] {
        assert!(text.contains(said), "{said}: {text}");
    }
    Ok(())
}
