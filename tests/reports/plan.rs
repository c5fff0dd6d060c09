//! What a plan for the yearly conversation says.

use anyhow::Result;
use domain::{Language, Report};
use support::instrument::{anchors, core};
use support::own::plan;
use support::report::whole_plan;

use crate::profile::run_together;
use crate::scenes::{LANGUAGES, Scene, bare_plan};

#[test]
fn it_says_what_is_in_focus_and_what_the_next_level_is() -> Result<()> {
    let mut scene = Scene::new()?;
    let core = core()?;
    for language in LANGUAGES {
        let text = scene
            .run
            .printed(whole_plan(scene.second), language)?
            .text()?;
        let text = run_together(&text);
        for item in core
            .items()
            .filter(|item| ["many-places", "health"].contains(&item.id.as_str()))
        {
            let [_, _, _, now, next] = anchors(item, language)[..] else {
                unreachable!("there are five");
            };
            for said in [item.title.in_language(language), now, next] {
                assert!(text.contains(&run_together(said)), "{said} is missing");
            }
        }
    }
    Ok(())
}

#[test]
fn agreements_stand_with_their_day_and_the_closed_ones_with_what_came_of_them() -> Result<()> {
    let mut scene = Scene::new()?;
    let text = scene
        .run
        .printed(whole_plan(scene.second), Language::Da)?
        .text()?;
    let (live, closed) = text
        .split_once("Aftaler, der er lukket det seneste år")
        .ok_or_else(|| anyhow::anyhow!("both parts are there: {text}"))?;
    for said in [
        "en borger siger nej",
        "Jeg spørger hvorfor.",
        "Se på den igen",
    ] {
        assert!(live.contains(said), "{said}: {live}");
    }
    assert!(!live.contains("Jeg går en tur."), "it is not in force");
    assert!(closed.contains("Det gav ro."), "what came of it: {closed}");
    Ok(())
}

#[test]
fn an_agreement_closed_more_than_a_year_ago_is_not_told_again() -> Result<()> {
    let mut scene = Scene::new()?;
    scene.run.wait(380);
    let text = scene
        .run
        .printed(whole_plan(scene.second), Language::Da)?
        .text()?;
    assert!(!text.contains("Det gav ro."), "{text}");
    assert!(text.contains("Der er ikke lukket nogen aftaler"), "{text}");
    Ok(())
}

#[test]
fn change_stands_with_its_uncertainty_and_that_it_is_an_assumption() -> Result<()> {
    let mut scene = Scene::new()?;
    for (language, said) in [
        (
            Language::Da,
            [
                "større end måleusikkerheden",
                "0,74",
                "en antagelse, ikke afprøvet",
            ],
        ),
        (
            Language::En,
            [
                "larger than the measurement uncertainty",
                "0.74",
                "an assumption, not tried out",
            ],
        ),
    ] {
        let text = scene
            .run
            .printed(whole_plan(scene.second), language)?
            .text()?;
        for said in said {
            assert!(text.contains(said), "{said}: {text}");
        }
    }
    let text = scene
        .run
        .printed(whole_plan(scene.first), Language::Da)?
        .text()?;
    assert!(text.contains("Det er den første refleksion"), "{text}");
    assert!(
        !text.contains("0,74"),
        "there is nothing to compare: {text}"
    );
    Ok(())
}

#[test]
fn there_is_always_room_for_both_to_sign_and_nothing_that_is_not_ticked() -> Result<()> {
    let mut scene = Scene::new()?;
    let text = scene
        .run
        .printed(bare_plan(scene.second), Language::Da)?
        .text()?;
    for twice in ["Navn", "Underskrift ", "Dato"] {
        assert!(text.matches(twice).count() >= 2, "{twice}: {text}");
    }
    for once in ["Medarbejder ", "Leder ", "ikke en vurdering fra andre"] {
        assert!(text.contains(once), "{once}: {text}");
    }
    let parts = ["I fokus", "Aftaler, der gælder", "Udvikling fra"];
    for said in parts {
        assert!(!text.contains(said), "{said}: {text}");
    }
    for ticked in 0..parts.len() {
        let report = Report::Plan {
            id: scene.second,
            focus: ticked == 0,
            agreements: ticked == 1,
            change: ticked == 2,
        };
        let text = scene.run.printed(report, Language::Da)?.text()?;
        for (part, said) in parts.into_iter().enumerate() {
            assert_eq!(text.contains(said), part == ticked, "{said}: {text}");
        }
    }
    Ok(())
}

#[test]
fn what_was_agreed_once_is_not_torn_apart_between_two_pages() -> Result<()> {
    let mut scene = Scene::new()?;
    for number in 0..30 {
        let situation = format!("borger{number} siger nej");
        let action = format!("Jeg spørger igen.\nOg lytter{number} til svaret.");
        scene.run.agree(plan(&situation, &action, 200), None)?;
    }
    let words = scene
        .run
        .printed(whole_plan(scene.second), Language::Da)?
        .words()?;
    let page = |text: String| {
        let word = words.iter().find(|word| word.text == text);
        word.map(|word| word.on)
            .ok_or_else(|| anyhow::anyhow!("{text} is on no page"))
    };
    for number in 0..30 {
        assert_eq!(
            page(format!("borger{number}"))?,
            page(format!("lytter{number}"))?,
            "agreement {number}"
        );
    }
    Ok(())
}
