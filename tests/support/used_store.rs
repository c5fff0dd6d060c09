//! Homes that were lived in: where one of everything has been for a while, and where much was written.

use anyhow::Result;
use domain::{AgreementTransition, FormRef, KnowledgeForm, Relation, Rhythm};

use crate::answers::{Answers, level};
use crate::home::Home;
use crate::own::{ExampleBuilder, plan};
use crate::talk::about_three;
use crate::writing;

/// So many examples fill many hundred pages. They take longer to lay out and to draw than it takes to
/// reach *Stop* with the keyboard.
const LONG_LOG: usize = 1_500;

/// A home with two finished reflections, a finished look back at the first, a draft with an answered
/// prompt, two items in focus, an example, an agreement that was changed, a chosen rhythm, a
/// colleague who is known, with whom a conversation was held and who went along to a talk, what a group learned, and an agreement that was begun and not saved. Two months have passed since the reflections.
///
/// # Errors
/// The store.
pub fn used_home() -> Result<Home> {
    let home = Home::new()?;
    let mut run = home.start();
    let answers = Answers::none()
        .with("health", level(4))
        .with("many-places", level(2));
    let first = run.finished(&answers)?;
    let second = run.finished(&answers)?;
    run.focus_on(second, &["many-places", "health"])?;
    run.wait(60);
    let back = run.look_back(first)?;
    run.answer_all(back, &answers)?;
    run.finish(back)?;
    let draft = run.draft(&answers)?;
    run.look_at(draft, "real-tasks")?;
    run.answer_prompt(draft, 1, "What was written then.")?;
    let example = ExampleBuilder::new("Then").item("health");
    run.add_example(&example.form(KnowledgeForm::CaseStudy))?;
    let id = run.agree(plan("then", "that", 30), Some("many-places"))?;
    let step = AgreementTransition::Change {
        plan: plan("then", "another", 60),
    };
    run.move_agreement(id, step, "It was too much.")?;
    run.choose_rhythm(Rhythm::ThreeMonths)?;
    let kim = run.add_person("Kim", Relation::Colleague)?;
    let talk = run.talk(&about_three(kim))?;
    run.both_rated(
        talk,
        &[("health", level(4).into()), ("real-tasks", level(2).into())],
        &[("health", level(5).into()), ("real-tasks", level(3).into())],
    )?;
    let observed = run.observed(kim, "You asked twice.")?;
    run.keep_learning("We ask first.")?;
    run.save_template(observed, "Short", false)?;
    run.write_in(FormRef::NewAgreement, writing::agreement("begun then"))?;
    Ok(home)
}

/// A home with a finished reflection, and so many examples that a report of them takes long.
///
/// # Errors
/// The store.
pub fn home_with_long_log() -> Result<Home> {
    let home = Home::new()?;
    let mut run = home.start();
    let situation = "Det var en lang samtale om, hvad der nu skal ske. ".repeat(20);
    for _ in 0..LONG_LOG {
        run.add_example(&ExampleBuilder::new(&situation).item("health"))?;
    }
    run.finished(&Answers::none().with("health", level(4)))?;
    Ok(home)
}
