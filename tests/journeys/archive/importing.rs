//! Bringing in what was taken out.

use std::fs;

use anyhow::{Context as _, Result};
use app::archive::read_text;
use app::{AppError, ImportError, read_file};
use domain::{ContentCounts, ExportFormat};
use serde_json::Value;
use support::answers::{Answers, level};
use support::home::Home;
use support::own::{ExampleBuilder, plan};
use support::raw;
use support::run::Run;
use support::used_store::used_home;

pub(crate) fn export(run: &mut Run) -> Result<Vec<u8>> {
    run.exported(ExportFormat::Json)
}

/// What the home of [`used_home`] holds.
pub(crate) const USED: ContentCounts = ContentCounts {
    finished: 3,
    drafts: 1,
    examples: 1,
    agreements: 1,
    conversations: 2,
};

fn nothing() -> ContentCounts {
    ContentCounts::default()
}

#[test]
fn an_empty_store_gets_everything_back_byte_for_byte() -> Result<()> {
    let old = used_home()?;
    let exported = export(&mut old.start())?;
    let new = Home::new()?;
    let mut run = new.start();
    let imported = run.import(&exported)?;
    assert_eq!(imported.added, USED);
    assert_eq!(
        (imported.already, imported.kept_both, imported.kept_own),
        (nothing(), nothing(), 0)
    );
    assert!(export(&mut run)? == exported, "it is taken out as it came");
    drop(run);
    let mut saved = raw::tables(&old.data())?;
    // What is half written is not saved, and in no archive.
    let begun = saved.insert("drafts".to_owned(), Vec::new());
    assert_eq!(begun.map(|rows| rows.len()), Some(1));
    assert_eq!(raw::tables(&new.data())?, saved, "every row that is saved");
    Ok(())
}

#[test]
fn what_is_there_already_is_not_added_again() -> Result<()> {
    let home = used_home()?;
    let mut run = home.start();
    let exported = export(&mut run)?;
    let imported = run.import(&exported)?;
    assert_eq!((imported.added, imported.already), (nothing(), USED));
    assert!(export(&mut run)? == exported, "nothing has changed");
    Ok(())
}

#[test]
fn what_is_missing_is_added_to_what_another_has_done() -> Result<()> {
    let exported = export(&mut used_home()?.start())?;
    let home = Home::new()?;
    // Other days, so that the ids differ.
    drop((0..3).map(|_| home.start()).collect::<Vec<_>>());
    let mut run = home.start();
    let own = run.finished(&Answers::none().with("health", level(1)))?;
    run.add_example(&ExampleBuilder::new("Mine"))?;
    let imported = run.import(&exported)?;
    assert_eq!((imported.added, imported.kept_both), (USED, nothing()));
    let lines = app::reflection::reflections(&mut run.backend.stores)?;
    assert_eq!(lines.len(), 4, "both have theirs");
    assert_eq!(
        app::profile::profile(&mut run.backend.stores, own)?
            .profile
            .positions()
            .map(|positions| positions.domains.len()),
        Some(3)
    );
    assert_eq!(run.search("")?.total, 2);
    let again = run.import(&exported)?;
    assert_eq!((again.added, again.already), (nothing(), USED));
    Ok(())
}

#[test]
fn where_the_two_differ_both_are_kept_and_no_third_is_made() -> Result<()> {
    let home = used_home()?;
    let mut run = home.start();
    let exported = export(&mut run)?;
    let draft = app::reflection::reflections(&mut run.backend.stores)?
        .into_iter()
        .find(|line| line.finished.is_none());
    let draft = draft.context("there is a draft")?.id;
    run.answer(draft, "health", level(1))?;
    let example = run.search("")?.examples.pop().context("there is one")?.id;
    run.change_example(example, &ExampleBuilder::new("Now"))?;
    let agreement = run.agreements()?.live.pop().context("there is one")?;
    run.move_agreement(
        agreement.agreement.id,
        domain::AgreementTransition::Done,
        "Good.",
    )?;
    let imported = run.import(&exported)?;
    let both = ContentCounts {
        drafts: 1,
        examples: 1,
        agreements: 1,
        ..nothing()
    };
    assert_eq!(imported.kept_both, both);
    assert_eq!(
        imported.already,
        ContentCounts {
            finished: 3,
            conversations: 2,
            ..nothing()
        }
    );
    assert_eq!(run.search("Now")?.total, 2);
    assert_eq!(run.search("Then")?.found, 1, "as it was then");
    assert_eq!(run.search("Now")?.found, 1, "as it is now");
    let agreements = run.agreements()?;
    assert_eq!((agreements.live.len(), agreements.closed.len()), (1, 1));
    let again = run.import(&exported)?;
    assert_eq!((again.added, again.kept_both), (nothing(), nothing()));
    Ok(())
}

#[test]
fn a_second_look_back_brings_the_reflection_that_it_looks_back_at() -> Result<()> {
    let home = used_home()?;
    let mut run = home.start();
    let mut other: Value = serde_json::from_slice(&export(&mut run)?)?;
    let all = other["reflections"].as_array_mut().context("a list")?;
    let back = all
        .iter_mut()
        .find(|written| !written["hindsightOf"].is_null());
    let back = back.context("the look back is there")?;
    back["id"] = "00000000-0000-0000-0000-00000000ffff".into();
    back["answers"][0]["answer"] = 1.into();
    let other = serde_json::to_vec(&other)?;
    let imported = run.import(&other)?;
    assert_eq!(
        imported.kept_both,
        ContentCounts {
            finished: 2,
            ..nothing()
        }
    );
    assert_eq!(
        app::reflection::reflections(&mut run.backend.stores)?.len(),
        4,
        "the reflection stands twice, each time with its look back"
    );
    let again = run.import(&other)?;
    assert_eq!((again.added, again.kept_both), (nothing(), nothing()));
    Ok(())
}

#[test]
fn the_choices_of_the_store_stand_and_are_counted() -> Result<()> {
    let home = used_home()?;
    let mut run = home.start();
    let exported = export(&mut run)?;
    let mut finished = app::reflection::reflections(&mut run.backend.stores)?.into_iter();
    let chosen = finished.find(|line| {
        run.focus(line.id)
            .is_ok_and(|focus| !focus.items.is_empty())
    });
    let chosen = chosen.context("one has a focus")?.id;
    run.focus_on(chosen, &["real-tasks"])?;
    run.choose_rhythm(domain::Rhythm::Never)?;
    let imported = run.import(&exported)?;
    assert_eq!(imported.kept_own, 2);
    assert_eq!(run.focus(chosen)?.items.len(), 1, "as it was chosen last");
    run.focus_on(chosen, &[])?;
    assert_eq!(run.import(&exported)?.kept_own, 1);
    assert_eq!(run.focus(chosen)?.items.len(), 2, "none was chosen here");
    Ok(())
}

#[test]
fn finished_reflections_come_in_frozen_and_nothing_before_can_be_undone() -> Result<()> {
    let exported = export(&mut used_home()?.start())?;
    let home = Home::new()?;
    let mut run = home.start();
    run.agree(plan("when", "then", 9), None)?;
    run.import(&exported)?;
    let undone = run.undo();
    assert!(
        matches!(undone, Err(AppError::Store(app::StoreError::NothingToUndo))),
        "the step would be taken back in another store"
    );
    for line in app::reflection::reflections(&mut run.backend.stores)? {
        let changed = run.answer(line.id, "health", level(5));
        assert_eq!(
            changed.is_err(),
            line.finished.is_some(),
            "a draft goes on, what is finished is frozen"
        );
    }
    drop(run);
    let store = raw::open(&home.store_file())?;
    let changed = store.execute("UPDATE answers SET value = 1", []);
    assert!(changed.is_err(), "by the database itself");
    Ok(())
}

#[test]
fn what_stood_before_is_backed_up_and_an_import_that_adds_nothing_to_no_one_is_possible()
-> Result<()> {
    let home = Home::new()?;
    let empty = export(&mut home.start())?;
    let mut run = home.start();
    run.import(&empty)?;
    let reasons = |run: &Run| -> Result<Vec<_>> {
        let all = app::backup::backup_folder(&run.backend.stores)
            .list()?
            .backups
            .into_iter();
        Ok(all.map(|backup| backup.reason).collect())
    };
    assert_eq!(reasons(&run)?, [], "there was nothing to back up");
    run.agree(plan("when", "then", 9), None)?;
    run.import(&empty)?;
    let made = reasons(&run)?;
    assert!(made.contains(&domain::BackupReason::Import), "{made:?}");
    Ok(())
}

#[test]
fn demo_data_is_closed_by_an_import() -> Result<()> {
    let exported = export(&mut used_home()?.start())?;
    let home = Home::new()?;
    let mut run = home.start();
    let now = run.today();
    app::demo::open_demo(&mut run.backend.stores, &run.backend.library, now)?;
    run.import(&exported)?;
    assert_eq!(
        app::reflection::reflections(&mut run.backend.stores)?.len(),
        3,
        "what came in is the person's"
    );
    Ok(())
}

#[test]
fn a_newer_file_is_refused_by_its_number() -> Result<()> {
    let home = used_home()?;
    let mut run = home.start();
    let exported = String::from_utf8(export(&mut run)?)?;
    let known = exchange::VERSION;
    let found = known + 1;
    let is = format!("\"version\": {known}");
    assert!(exported.contains(&is), "it says its version");
    let newer = exported.replacen(&is, &format!("\"version\": {found}, \"more\": {{}}"), 1);
    let refused = run.import(newer.as_bytes());
    let newer = ImportError::Newer { found, known };
    assert!(matches!(refused, Err(AppError::Import(error)) if error == newer));
    Ok(())
}

#[test]
fn the_file_is_the_one_that_the_person_chooses() -> Result<()> {
    let home = used_home()?;
    let exported = export(&mut home.start())?;
    let file = home.path().join("mine.json");
    fs::write(&file, &exported)?;
    assert!(read_file(&file)? == exported, "all of it");
    for other in [home.path().join("missing"), home.data()] {
        let refused = read_file(&other);
        assert!(
            matches!(refused, Err(AppError::NotRead(_))),
            "{} is no file",
            other.display()
        );
    }
    Ok(())
}

#[test]
fn a_file_that_is_no_text_is_looked_at_as_a_backup() -> Result<()> {
    let home = used_home()?;
    let file = home.path().join("any.name");
    let exported = export(&mut home.start())?;
    let utf16: Vec<u8> = [0xff, 0xfe].into_iter().chain(*b"{\0}\0").collect();
    let cut = ["x".repeat(1023), "å".to_owned()].concat().into_bytes();
    for text in [exported, utf16, cut, Vec::new()] {
        fs::write(&file, &text)?;
        assert_eq!(read_text(&file)?, Some(text), "what it holds is read");
    }
    fs::copy(home.store_file(), &file)?;
    assert_eq!(read_text(&file)?, None, "a locked one looks like nothing");
    fs::write(&file, b"SQLite format 3\0")?;
    assert_eq!(read_text(&file)?, None);
    Ok(())
}

#[test]
fn letters_that_another_program_put_together_otherwise_are_the_same() -> Result<()> {
    let home = Home::new()?;
    let mut run = home.start();
    run.add_example(&ExampleBuilder::new("På Østerbro åbnede vi døren"))?;
    run.agree(plan("Når vi går", "går jeg med", 7), None)?;
    let id = run.draft(&Answers::none().with("health", level(4)))?;
    run.answer_prompt(id, 1, "Både før og nå")?;
    let exported = String::from_utf8(export(&mut run)?)?;
    let apart = exported.replace('å', "a\u{30a}").replace('ø', "ø\u{ad}");
    assert_ne!(apart, exported, "some letters can be taken apart");
    let mut file: Value = serde_json::from_str(&exported)?;
    let other: Value = serde_json::from_str(&apart)?;
    // The text of an instrument has its fingerprint, which is another one then.
    for part in ["reflections", "examples", "agreements"] {
        file[part] = other[part].clone();
    }
    let imported = run.import(&serde_json::to_vec(&file)?)?;
    assert_eq!(
        (
            imported.already.examples,
            imported.already.agreements,
            imported.already.drafts
        ),
        (1, 1, 1),
        "all of it is there"
    );
    assert_eq!((imported.added, imported.kept_both), (nothing(), nothing()));
    Ok(())
}

/// What another program may make of a file that it opens and saves.
fn saved_by_others(json: &str) -> [Vec<u8>; 6] {
    let marked = format!("\u{feff}{json}");
    let pairs =
        |text: &str, bytes: fn(u16) -> [u8; 2]| text.encode_utf16().flat_map(bytes).collect();
    [
        marked.as_bytes().to_vec(),
        json.replace('\n', "\r\n").into_bytes(),
        pairs(&marked, u16::to_le_bytes),
        pairs(&marked, u16::to_be_bytes),
        pairs(json, u16::to_le_bytes),
        pairs(&marked.replace('\n', "\r\n"), u16::to_le_bytes),
    ]
}

#[test]
fn a_file_is_read_in_every_encoding_that_an_editor_saves_it_in() -> Result<()> {
    let old = used_home()?;
    let exported = String::from_utf8(export(&mut old.start())?)?;
    for file in saved_by_others(&exported) {
        let new = Home::new()?;
        let mut run = new.start();
        assert_eq!(run.import(&file)?.added, USED, "{:?} …", &file[..8]);
        assert_eq!(export(&mut run)?, exported.as_bytes(), "letter for letter");
        let received = exchange::read_received(&file, &domain::Kinds::builtin());
        assert!(
            received.is_ok(),
            "by a double click too: {:?} …",
            &file[..8]
        );
    }
    Ok(())
}

#[test]
fn half_a_character_comes_in_as_the_sign_for_one_that_is_lost() -> Result<()> {
    let old = Home::new()?;
    let mut run = old.start();
    run.add_example(&ExampleBuilder::new("før HALF efter"))?;
    let exported = String::from_utf8(export(&mut run)?)?;
    let broken = exported.replace("HALF", "\\ud83d");
    let new = Home::new()?;
    let mut run = new.start();
    assert_eq!(run.import(broken.as_bytes())?.added.examples, 1);
    let log = run.search("før")?;
    let told = log.examples.first().context("it is there")?;
    assert_eq!(told.content.starr.situation, "før \u{fffd} efter");
    Ok(())
}
