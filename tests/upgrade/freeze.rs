//! Freezes a store of today's version, to be upgraded by every later program:
//!
//! ```sh
//! cargo run --package fagspejl-tests --example freeze
//! ```
//!
//! It writes `tests/upgrade/version-N.db`, where N is the version of the store. A file that is
//! there already is never written again: a released version does not change. Then run the test
//! `upgrade`, look at the snapshot it proposes, and keep it (`cargo insta accept`, or rename the
//! `.snap.new`).

use std::fs;
use std::io::ErrorKind;

use anyhow::{Context as _, Result};
use domain::{AgreementTransition, KnowledgeForm, NonAnswer, Rhythm};
use support::answers::{Answers, level};
use support::home::Home;
use support::instrument::InstrumentBuilder;
use support::own::{ExampleBuilder, plan};
use support::{raw, repository};

fn main() -> Result<()> {
    let home = Home::new()?;
    fill(&home)?;
    let file = home.store_file();
    let store = raw::open(&file)?;
    let version: u32 = store.pragma_query_value(None, "user_version", |row| row.get(0))?;
    store.execute_batch("VACUUM; PRAGMA wal_checkpoint(TRUNCATE);")?;
    drop(store);

    let frozen = format!("tests/upgrade/version-{version}.db");
    let mut options = fs::OpenOptions::new();
    let mut to = match options
        .write(true)
        .create_new(true)
        .open(repository::root().join(&frozen))
    {
        Err(error) if error.kind() == ErrorKind::AlreadyExists => {
            anyhow::bail!("{frozen} is there already, and a released version never changes")
        }
        to => to.with_context(|| format!("{frozen} cannot be written"))?,
    };
    std::io::copy(&mut fs::File::open(&file)?, &mut to)?;
    println!("{frozen} is written");
    Ok(())
}

/// Something of everything that a store of this version can hold.
fn fill(home: &Home) -> Result<()> {
    let small = InstrumentBuilder::default().domains(&[6, 3]);
    let every_answer = Answers::none()
        .with("item-1-1", level(1))
        .with("item-1-2", level(2))
        .with("item-1-3", level(3))
        .with("item-1-4", level(4))
        .with("item-1-5", level(5))
        .with("item-2-1", NonAnswer::NotMyTask)
        .with("item-2-2", NonAnswer::DoNotKnow)
        .with("item-2-3", NonAnswer::RatherNotSay);
    home.start_with(small.file()).finished(&every_answer)?;

    let newer = small.version("1.1.0").domains(&[2, 1]);
    let few = Answers::none().with("item-2-1", level(3));
    let mut run = home.start_with(newer.file());
    let id = run.draft(&few)?;
    run.look_at(id, "item-1-2")?;
    run.finish(id)?;
    drop(run);

    let mut run = home.start();
    let answers = Answers::none()
        .with("self-reflection", level(4))
        .with("health", NonAnswer::DoNotKnow);
    let id = run.draft(&answers)?;
    run.look_at(id, "many-places")?;
    run.begin()?;
    drop(run);
    what_develops(home)
}

/// Two reflections and a look back, prompts, examples, a focus, agreements and a rhythm.
fn what_develops(home: &Home) -> Result<()> {
    let mut run = home.start();
    let answers = |number| Answers::none().with("health", level(number));
    let first = run.draft(&answers(3))?;
    run.answer_prompt(first, 1, "Jeg spørger en læge.")?;
    run.finish(first)?;
    run.wait(40);
    let second = run.finished(&answers(4))?;
    let back = run.look_back(first)?;
    run.answer(back, "health", level(2))?;
    run.finish(back)?;
    run.focus_on(second, &["many-places", "health"])?;
    run.agree(plan("jeg er i tvivl", "spørger jeg", 60), Some("health"))?;
    let ended = run.agree(plan("jeg kører forbi", "går jeg ind", 30), None)?;
    let other = plan("jeg kører forbi", "ringer jeg", 50);
    run.move_agreement(
        ended,
        AgreementTransition::Change { plan: other },
        "For langt væk.",
    )?;
    run.move_agreement(ended, AgreementTransition::Done, "Det gik.")?;
    run.choose_rhythm(Rhythm::TwelveMonths)?;
    run.add_example(
        &ExampleBuilder::new("Et møde om helbred")
            .action("Jeg ringede til lægen")
            .item("health")
            .item("acting-quickly")
            .form(KnowledgeForm::UserAssessment)
            .form(KnowledgeForm::CrossSection),
    )?;
    run.add_example(&ExampleBuilder::new("Et uden punkter"))?;
    Ok(())
}
