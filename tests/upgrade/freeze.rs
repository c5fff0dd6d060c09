//! Freezes a store and an archive of today's versions, to be read by every later program:
//!
//! ```sh
//! cargo run --package fagspejl-tests --example freeze
//! ```
//!
//! It writes `tests/upgrade/version-N.db`, where N is the version of the store, and
//! `tests/upgrade/archive-N.json` of everything in it, where N is the version of the archive. A file
//! that is there already is never written again: a released version does not change. Then run the
//! test `upgrade`, look at the snapshot it proposes, and keep it (`cargo insta accept`, or rename the
//! `.snap.new`).

use std::fs;
use std::io::{ErrorKind, Write as _};

use anyhow::{Context as _, Result};
use app::coaching::{BeginConversation, EndConversation};
use chrono::Days;
use domain::{
    About, AgendaChange, AgreementTransition, Closing, ClosingAnswers, ConversationId,
    ExportFormat, Extent, FormRef, InstrumentId, KnowledgeForm, NonAnswer, PersonId, Perspective,
    PointState, Relation, Rhythm,
};
use support::answers::{Answers, level};
use support::colleague::{Rating, myself};
use support::home::Home;
use support::instrument::{InstrumentBuilder, core};
use support::own::{ExampleBuilder, plan};
use support::run::Run;
use support::talk::about_three;
use support::{raw, repository, writing};

fn main() -> Result<()> {
    let home = Home::new()?;
    fill(&home)?;
    let archive = home.start_with_choice().exported(ExportFormat::Json)?;
    keep(&format!("archive-{}.json", exchange::VERSION), &archive)?;
    let file = home.store_file();
    let store = raw::open(&file)?;
    let version: u32 = store.pragma_query_value(None, "user_version", |row| row.get(0))?;
    store.execute_batch("VACUUM; PRAGMA wal_checkpoint(TRUNCATE);")?;
    drop(store);
    keep(&format!("version-{version}.db"), &fs::read(&file)?)
}

/// Writes a file to `tests/upgrade`, unless it is there.
fn keep(name: &str, bytes: &[u8]) -> Result<()> {
    let path = repository::root().join("tests/upgrade").join(name);
    let mut options = fs::OpenOptions::new();
    match options.write(true).create_new(true).open(path) {
        Err(error) if error.kind() == ErrorKind::AlreadyExists => {
            println!("{name} is there already, and a released version never changes");
        }
        file => {
            let mut file = file.with_context(|| format!("{name} cannot be written"))?;
            file.write_all(bytes)?;
            println!("{name} is written");
        }
    }
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
    run.begin_answering()?;
    drop(run);
    what_develops(home)?;
    several_facets(home)?;
    conversations(home)
}

/// A conversation that was revealed and has ended, and one that waits for the other one.
fn conversations(home: &Home) -> Result<()> {
    let mut run = home.start();
    let ane = run.add_person("Ane", Relation::Supervisor)?;
    let shown = run.talk(&about_three(ane))?;
    run.rated(
        shown,
        &[
            ("health", level(2).into()),
            ("many-places", level(4).into()),
        ],
    )?;
    run.rated(
        shown,
        &[
            ("health", level(5).into()),
            ("many-places", NonAnswer::DoNotKnow.into()),
        ],
    )?;
    run.reveal(shown)?;
    held(&mut run, shown, ane)?;
    run.observed(ane, "Du spurgte to gange.")?;
    let after = run.talk(&about_three(ane))?;
    let said = [("health", level(3).into())];
    run.both_rated(after, &said, &said)?;
    run.keep_learning("Vi spørger først.")?;
    let begun = run.talk(&BeginConversation {
        about: About::Person,
        ..about_three(ane)
    })?;
    run.rated(begun, &[("real-tasks", level(3).into())])?;
    let rating = run.rate(begun)?;
    run.answer(rating, "health", level(1))?;
    run.save_template(shown, "Kort", false)?;
    run.set_word(begun, "æblegrød")?;
    Ok(())
}

/// What the two talk about, note and agree on, and how they end.
fn held(run: &mut Run, id: ConversationId, ane: PersonId) -> Result<()> {
    let text = "Overlap with the other team".to_owned();
    run.change_agenda(id, AgendaChange::Add { text, minutes: 5 })?;
    let state = PointState::Reached;
    run.change_agenda(id, AgendaChange::State { number: 1, state })?;
    let note = "Both wait for the doctor".to_owned();
    run.change_agenda(id, AgendaChange::Note { number: 1, note })?;
    run.agree_in(id, ane, plan("a case is new", "I call the doctor", 40))?;
    let subject = ClosingAnswers {
        useful: Some(Extent::Yes),
        heard: Some(Extent::Partly),
        differently: "More time for the first point".to_owned(),
    };
    let other = ClosingAnswers {
        useful: Some(Extent::No),
        ..ClosingAnswers::default()
    };
    let end = EndConversation {
        closing: Closing { subject, other },
        next: Some(run.today().today + Days::new(30)),
    };
    run.end_talk_with(id, end)?;
    Ok(())
}

/// A reflection with an instrument that asks several things of an item.
fn several_facets(home: &Home) -> Result<()> {
    let mut run = home.start_with_choice();
    let id = run.begin_with(&InstrumentId::new("rammer"))?;
    run.answer_facet(id, "frister", "effect", level(2))?;
    run.answer_facet(id, "frister", "source", NonAnswer::DoNotKnow)?;
    run.answer_facet(id, "moeder", "effect", level(3))?;
    run.finish(id)?;
    Ok(())
}

/// Two reflections and a look back, prompts, examples, a focus, agreements, a rhythm, an agreement that is half written, and people with what
/// they gave and what was given about them.
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
    run.write_in(FormRef::NewAgreement, writing::agreement("jeg er halvvejs"))?;
    run.add_person("Åse Ørum", Relation::Supervisor)?;
    let kim = run.add_person("Kim", Relation::Colleague)?;
    let started = run.now();
    drop(run);
    let me = myself(home)?;
    for (number, (rater, subject)) in (1..).zip([(kim, kim), (me, kim), (kim, me)]) {
        let rating = Rating {
            number,
            of: Perspective {
                rater,
                subject,
                conversation: None,
            },
            started,
            finished: rater == kim,
            answers: Answers::none().with("health", level(5)),
            hindsight_of: None,
        };
        rating.put(home, &core()?.version)?;
    }
    Ok(())
}
