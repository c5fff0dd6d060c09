//! While the store is locked, every command that needs it says so, and no byte changes.

use std::collections::BTreeSet;

use anyhow::{Context as _, Result, ensure};
use domain::{
    AgreementId, AgreementTransition, CalendarEntry, Erase, ExampleId, ExampleSearch, ExportFormat,
    FormRef, ItemId, Language, MirrorChoice, ProfilePicture, ReceivedId, Report, Rhythm, Unwatched,
};
use support::answers::level;
use support::exchange::Answered;
use support::files::Files;
use support::home::Home;
use support::lock::{ANOTHER, PASSPHRASE, secrets};
use support::own::{ExampleBuilder, plan};
use support::refusal::name;
use support::run::Run;
use support::used_store::used_home;
use support::writing;
use uuid::Uuid;

use crate::asked::{Ask, reflection};
use crate::locked_conversations::REFUSED_IN_CONVERSATIONS;

fn example() -> ExampleId {
    ExampleId::new(Uuid::from_u128(2))
}

/// An export that would be taken in; nothing where there is no room for its home.
fn an_export() -> Vec<u8> {
    let exported = Home::new().and_then(|home| home.start().exported(ExportFormat::Json));
    exported.unwrap_or_default()
}

fn profile() -> Report {
    Report::Profile {
        id: reflection(),
        pictures: true,
        items: true,
        examples: true,
        prompts: true,
    }
}

/// The commands that need the store, as they are named on the wire.
pub(crate) fn refused() -> impl Iterator<Item = &'static (&'static str, Ask)> {
    REFUSED.iter().chain(REFUSED_IN_CONVERSATIONS)
}

const REFUSED: &[(&str, Ask)] = &[
    ("overview", |run| run.overview().map(drop)),
    ("leave_demo", |run| run.leave_demo().map(drop)),
    ("reflections", |run| {
        app::reflection::reflections(&mut run.backend.stores).map(drop)
    }),
    ("mirror", |run| {
        let choice = MirrorChoice::default();
        let now = run.today();
        app::profile::mirror(&mut run.backend.stores, &choice, false, now).map(drop)
    }),
    ("search", |run| {
        app::search::search(&mut run.backend.stores, "x", Language::Da).map(drop)
    }),
    ("begin_reflection", |run| run.begin().map(drop)),
    ("reflection", |run| {
        app::reflection::reflection(&mut run.backend.stores, reflection()).map(drop)
    }),
    ("give_answer", |run| {
        run.answer(reflection(), "health", level(3)).map(drop)
    }),
    ("clear_answer", |run| {
        run.clear(reflection(), "health").map(drop)
    }),
    ("remember_last_item", |run| {
        run.look_at(reflection(), "health").map(drop)
    }),
    ("finish_reflection", |run| {
        run.finish(reflection()).map(drop)
    }),
    ("delete_draft", |run| {
        run.delete_draft(reflection()).map(drop)
    }),
    ("begin_hindsight", |run| {
        run.look_back(reflection()).map(drop)
    }),
    ("answer_prompt", |run| {
        run.answer_prompt(reflection(), 1, "text").map(drop)
    }),
    ("undo", |run| run.undo().map(drop)),
    ("redo", |run| run.redo().map(drop)),
    ("examples", |run| {
        run.examples(&ExampleSearch::default()).map(drop)
    }),
    ("example", |run| run.example(example()).map(drop)),
    ("add_example", |run| {
        run.add_example(&ExampleBuilder::new("told")).map(drop)
    }),
    ("change_example", |run| {
        run.change_example(example(), &ExampleBuilder::new("told"))
            .map(drop)
    }),
    ("delete_example", |run| {
        run.delete_example(example()).map(drop)
    }),
    ("evidence", |run| run.evidence(reflection()).map(drop)),
    ("forms_picture", |run| {
        app::example::forms_picture(&mut run.backend.stores, reflection()).map(drop)
    }),
    ("remember_route", |run| {
        app::start::remember_route(&mut run.backend.stores, "[]".to_owned())
    }),
    ("remembered_route", |run| {
        app::start::remembered_route(&run.backend.stores).map(drop)
    }),
    ("form_drafts", |run| run.form_drafts().map(drop)),
    ("keep_form_draft", |run| {
        run.write_in(FormRef::NewAgreement, writing::agreement("when"))
            .map(drop)
    }),
    ("change", |run| {
        run.change(reflection(), reflection()).map(drop)
    }),
    ("hindsight", |run| {
        let now = run.now();
        app::change::hindsight(&mut run.backend.stores, reflection(), now).map(drop)
    }),
    ("trend_pictures", |run| {
        let between = (reflection(), reflection());
        app::change::trend_pictures(&mut run.backend.stores, between, Language::Da).map(drop)
    }),
    ("focus", |run| run.focus(reflection()).map(drop)),
    ("choose_focus", |run| {
        let (item, now) = (ItemId::new("health"), run.now());
        app::agreement::choose_focus(&mut run.backend.stores, reflection(), &[item], now).map(drop)
    }),
    ("agreements", |run| run.agreements().map(drop)),
    ("make_agreement", |run| {
        run.agree(plan("when", "then", 3), None).map(drop)
    }),
    ("move_agreement", |run| {
        let id = AgreementId::new(Uuid::from_u128(3));
        run.move_agreement(id, AgreementTransition::Done, "word")
            .map(drop)
    }),
    ("choose_rhythm", |run| {
        run.choose_rhythm(Rhythm::ThreeMonths).map(drop)
    }),
    ("wheel_picture", |run| {
        let now = run.today();
        app::agreement::wheel_picture(&mut run.backend.stores, now).map(drop)
    }),
    ("profile", |run| {
        app::profile::profile(&mut run.backend.stores, reflection()).map(drop)
    }),
    ("profile_pictures", |run| {
        app::profile::profile_pictures(
            &mut run.backend.stores,
            reflection(),
            Language::Da,
            picture::Room::FULL,
        )
        .map(drop)
    }),
    ("export", |run| {
        run.export(ExportFormat::Json, &Answered::cancelled())
            .map(drop)
    }),
    ("import", |run| run.import(&an_export()).map(drop)),
    ("accept_import", |run| run.accept_import().map(drop)),
    ("inspect_received", |run| {
        run.inspect(ReceivedId::FIRST).map(drop)
    }),
    ("import_received", |run| {
        run.import_received(ReceivedId::FIRST).map(drop)
    }),
    ("back_up", |run| run.back_up().map(drop)),
    ("back_up_to", |run| {
        app::backup::back_up_to(&mut run.backend.stores, &Unwatched).map(drop)
    }),
    ("restore_backup", |run| {
        let newest = run.backups()?.backups.into_iter().next();
        let name = newest.map(|backup| backup.name).unwrap_or_default();
        run.restore_with(&name, PASSPHRASE).map(drop)
    }),
    ("recover", |run| run.recover().map(drop)),
    ("check_store", |run| {
        app::backup::check_store(&mut run.backend.stores)
    }),
    ("preview_erasure", |run| {
        app::erasure::preview_erasure(&mut run.backend.stores, Erase::Everything).map(drop)
    }),
    ("erase", |run| run.erase(Erase::Everything, true).map(drop)),
    ("report_pages", |run| {
        run.report_pages(profile(), Language::Da, &Unwatched)
            .map(drop)
    }),
    ("profile_picture", |run| {
        let stores = &mut run.backend.stores;
        app::report::picture(stores, reflection(), ProfilePicture::Radar, Language::Da).map(drop)
    }),
    ("save_report", |run| {
        run.save_report(profile(), Language::Da, &Answered::cancelled(), &Unwatched)
            .map(drop)
    }),
    ("save_calendar", |run| {
        run.save_calendar(CalendarEntry::NextReflection, &Answered::cancelled())
            .map(drop)
    }),
    ("remove_backup", |run| {
        let name = "2026-11-24T090100Z-asked.db";
        app::backup::remove_backup(&mut run.backend.stores, name).map(drop)
    }),
    ("propose_lock", |run| {
        app::lock::propose_lock(
            &mut run.backend.stores,
            &mut run.backend.lock,
            PASSPHRASE,
            &secrets(9),
        )
        .map(drop)
    }),
    ("propose_passphrase", |run| {
        run.propose_passphrase(PASSPHRASE, ANOTHER, 9).map(drop)
    }),
    ("propose_recovery_code", |run| {
        run.propose_recovery_code(PASSPHRASE, 9).map(drop)
    }),
    ("turn_off_lock", |run| {
        run.turn_off_lock(PASSPHRASE).map(drop)
    }),
];

/// The commands that say nothing of what the person wrote, or are the lock's own.
const ANSWERED: &[&str] = &[
    "open_demo",
    "open_made_file",
    "show_made_file",
    "save_form",
    "find_personal_data",
    "find_words",
    "is_same_text",
    "method",
    "backups",
    "decline_import",
    "choose_backup",
    "data_folder",
    "set_aside_files",
    "remove_set_aside",
    "cancel_job",
    "pending_file",
    "dismiss_received",
    "choose_received",
    "receive_text",
    "card_words",
    "lock_state",
    "save_recovery_code",
    "confirm_recovery_code",
    "lock_now",
    "note_activity",
    "suggest_passphrase",
    "unlock",
    "unlock_with_code",
    "continue_without_lock",
    "days",
    "settings",
    "change_settings",
    "is_full_screen",
    "set_full_screen",
];

fn locked() -> Result<Home> {
    let home = used_home()?;
    let mut run = home.start();
    run.lock(1)?;
    run.back_up()?;
    Ok(home)
}

#[test]
fn every_command_is_refused_while_locked_or_says_nothing_of_the_content() {
    let refused = refused().map(|(command, _)| *command);
    let named: BTreeSet<&str> = refused.chain(ANSWERED.iter().copied()).collect();
    assert_eq!(
        named,
        ipc::NAMES.iter().copied().collect(),
        "a new command belongs into one of the two lists"
    );
}

#[test]
fn what_needs_the_store_is_refused_and_changes_nothing() -> Result<()> {
    let home = locked()?;
    let before = Files::of(&home.data())?;
    let mut run = home.start();
    must_refuse_all(&mut run, "after a restart")?;
    drop(run);
    assert_eq!(Files::of(&home.data())?, before, "no byte is another one");
    let mut run = home.start();
    run.unlock(PASSPHRASE)?;
    app::lock::lock_now(&mut run.backend.stores, &mut run.backend.lock)?;
    must_refuse_all(&mut run, "locked by hand")
}

fn must_refuse_all(run: &mut Run, when: &str) -> Result<()> {
    for (command, ask) in refused() {
        let said = ask(run).err();
        let said = said.with_context(|| format!("{command} answers {when}"))?;
        assert_eq!(name(&said), "Locked", "{command} {when}: {said}");
    }
    Ok(())
}

#[test]
fn the_list_of_the_backups_tells_nothing_of_what_they_hold() -> Result<()> {
    let home = locked()?;
    let backups = home.start().backups()?.backups;
    ensure!(!backups.is_empty(), "there are backups");
    for backup in backups {
        assert!(backup.locked && backup.holds.is_none(), "{}", backup.name);
    }
    Ok(())
}

#[test]
fn example_data_is_shown_and_left_again_without_opening_the_lock() -> Result<()> {
    let home = locked()?;
    let mut run = home.start();
    let now = run.today();
    let shown = app::demo::open_demo(&mut run.backend.stores, &run.backend.library, now)?;
    ensure!(shown.finished_count == 4, "it is the invented person's");
    let left = run.leave_demo().err().context("the lock is closed")?;
    assert_eq!(name(&left), "Locked");
    Ok(())
}
