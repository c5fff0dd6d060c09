//! Looking for words in everything of one's own.

use anyhow::Result;
use domain::{AgreementTransition, ExampleSearch, MirrorChoice};
use support::answers::{Answers, level};
use support::home::Home;
use support::instrument::core;
use support::own::{ExampleBuilder, core_item, plan};
use support::run::Run;
use view::Found;

fn kinds(run: &mut Run, words: &str) -> Result<Vec<&'static str>> {
    let result = run.search_all(words)?;
    assert_eq!(result.count, result.found.len(), "all are shown");
    let kind = |found: &Found| match found {
        Found::Reflection { .. } => "reflection",
        Found::Example { .. } => "example",
        Found::Agreement { .. } => "agreement",
        Found::Prompt { .. } => "prompt",
    };
    Ok(result.found.iter().map(kind).collect())
}

#[test]
fn what_was_written_is_found_wherever_it_stands() -> Result<()> {
    let home = Home::new()?;
    let mut run = home.start();
    assert_eq!(run.search_all("skurvogn")?.found, [], "before anything is");
    let prompt = core()?.asked_prompts()[0].prompt;
    let draft = run.draft(&Answers::none().with("health", level(3)))?;
    run.answer_prompt(draft, prompt, "Jeg spurgte i skurvognen,\nog hun svarede.")?;
    run.finish(draft)?;
    let example = ExampleBuilder::new("Et møde").action("Vi gik ud i SKURVOGNEN\nog sad der.");
    run.add_example(&example)?;
    let agreed = run.agree(plan("Når det regner", "går jeg i skurvognen", 14), None)?;
    assert_eq!(
        kinds(&mut run, "skurvogn")?,
        ["example", "agreement", "prompt"]
    );
    assert_eq!(
        kinds(&mut run, "skurvogn hun")?,
        ["prompt"],
        "all the words"
    );
    run.move_agreement(agreed, AgreementTransition::Done, "Det støvregnede")?;
    assert_eq!(
        kinds(&mut run, "støvregn")?,
        ["agreement"],
        "what came of it is written too"
    );
    for nothing in ["", "  ", "\u{200b}", "findes ikke"] {
        assert_eq!(run.search_all(nothing)?.count, 0, "{nothing:?}");
    }
    let result = run.search_all("skurvogn")?;
    let Some(Found::Example { opening, .. }) = result.found.first() else {
        panic!("the example comes first");
    };
    assert_eq!(
        opening, "Vi gik ud i SKURVOGNEN",
        "the line that has the word"
    );
    Ok(())
}

#[test]
fn a_reflection_is_found_by_its_title_and_by_its_day() -> Result<()> {
    let home = Home::new()?;
    let mut run = home.start();
    run.finished(&Answers::none().with("health", level(3)))?;
    run.wait(60);
    run.begin_answering()?;
    assert_eq!(kinds(&mut run, "november 2026")?, ["reflection"]);
    assert_eq!(kinds(&mut run, "januar")?, ["reflection"], "a draft too");
    assert_eq!(kinds(&mut run, "februar")?, Vec::<&str>::new());
    let title = core()?.title.in_language(domain::Language::Da).to_owned();
    assert_eq!(kinds(&mut run, &title)?, ["reflection", "reflection"]);
    Ok(())
}

#[test]
fn at_most_twenty_of_a_kind_are_shown_and_all_are_counted() -> Result<()> {
    let home = Home::new()?;
    let mut run = home.start();
    for number in 0..23 {
        run.add_example(&ExampleBuilder::new(&format!("Skurvogn {number}")))?;
        run.agree(plan("Når", &format!("Skurvogn {number}"), 14), None)?;
    }
    let result = run.search_all("skurvogn")?;
    assert_eq!((result.found.len(), result.count), (40, 46));
    Ok(())
}

#[test]
fn the_mirror_narrows_the_examples_by_instrument_and_by_days() -> Result<()> {
    let home = Home::new()?;
    let mut run = home.start();
    let answers = Answers::none().with("health", level(3));
    let mut reflections = Vec::new();
    for number in 0..3 {
        let id = run.finished(&answers)?;
        let day = run.today().today;
        reflections.push(id);
        run.add_example(&ExampleBuilder::new(&format!("{number}")).on(day))?;
        run.wait(30);
    }
    let shows = ExampleBuilder::new("shows").shows(core_item("health"));
    run.add_example(&shows)?;
    let [first, second, third] = reflections[..] else {
        panic!("there are three");
    };
    let mut found = |from, to, instrument| -> Result<Vec<String>> {
        let within = MirrorChoice {
            from,
            to,
            instrument,
        };
        let search = ExampleSearch {
            within,
            ..ExampleSearch::default()
        };
        let log = run.examples(&search)?;
        let told = log.examples.into_iter();
        Ok(told
            .map(|example| example.content.starr.situation)
            .collect())
    };
    assert_eq!(found(Some(second), None, None)?, ["2", "1"]);
    assert_eq!(found(None, Some(second), None)?, ["1", "shows", "0"]);
    assert_eq!(found(Some(second), Some(second), None)?, ["1"]);
    assert_eq!(
        found(Some(third), Some(first), None)?.len(),
        4,
        "in whichever order"
    );
    let core = core_item("health").instrument;
    assert_eq!(found(None, None, Some(core))?, ["shows"]);
    Ok(())
}
