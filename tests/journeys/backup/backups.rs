//! Backups: when they are made, what they hold, and how one takes the store's place.

use std::fs;

use anyhow::{Context as _, Result};
use app::AppError;
use domain::{BackupReason, ContentCounts, Unwatched};
use support::answers::{Answers, level};
use support::home::Home;
use support::own::{ExampleBuilder, plan};
use support::raw;
use support::run::Run;
use view::Backup;

fn one_answer() -> Answers {
    Answers::none().with("health", level(2))
}

/// A home with a finished reflection, a draft, an example and an agreement.
fn used_home() -> Result<Home> {
    let home = Home::new()?;
    let mut run = home.start();
    run.finished(&one_answer())?;
    run.draft(&one_answer())?;
    run.add_example(&ExampleBuilder::new("a citizen without a phone"))?;
    run.agree(plan("next visit", "ask about the home", 7), None)?;
    Ok(home)
}

fn reasons(run: &Run) -> Result<Vec<BackupReason>> {
    let all = run.backups()?.backups;
    Ok(all.iter().map(|backup| backup.reason).collect())
}

fn newest(run: &Run) -> Result<Backup> {
    let all = run.backups()?.backups;
    all.into_iter().next().context("there is a backup")
}

#[test]
fn there_is_no_backup_until_there_is_something_to_lose() -> Result<()> {
    let home = Home::new()?;
    let mut run = home.start();
    run.overview()?;
    run.draft(&one_answer())?;
    let backups = run.backups()?;
    assert_eq!(
        backups.backups,
        [],
        "before the first change there was nothing"
    );
    assert_eq!(
        backups.folder, "~/data/backups",
        "the folder is written as a person reads it"
    );
    Ok(())
}

#[test]
fn the_store_is_backed_up_before_the_first_change_of_a_day_and_only_then() -> Result<()> {
    let home = used_home()?;
    let mut run = home.start();
    run.overview()?;
    assert_eq!(reasons(&run)?, [], "to look is no change");
    let first_change = run.now();
    run.finished(&one_answer())?;
    run.draft(&one_answer())?;
    drop(run);
    let mut backend = support::home::new_backend(&home.data(), app::CORE);
    let id = app::reflection::reflections(&mut backend.stores)?
        .first()
        .context("a draft")?
        .id;
    app::reflection::remember_last_item(
        &mut backend.stores,
        id,
        &domain::ItemId::new("health"),
        first_change,
    )?;
    let all = app::backup::backup_folder(&backend.stores).list()?.backups;
    assert_eq!(all.len(), 1, "also a second start of that day makes none");
    let backup = all.first().context("it is there")?;
    assert_eq!(backup.reason, BackupReason::Daily);
    assert_eq!(backup.at.date_naive(), first_change.date_naive());
    assert_eq!(
        backup.holds,
        Some(ContentCounts {
            finished: 1,
            drafts: 1,
            examples: 1,
            agreements: 1,
            conversations: 0,
        }),
        "it holds what was there before the change"
    );
    Ok(())
}

#[test]
fn a_program_that_runs_past_midnight_makes_the_backup_of_the_new_day() -> Result<()> {
    let home = used_home()?;
    let mut run = home.start();
    run.begin_answering()?;
    run.wait(1);
    run.begin_answering()?;
    run.wait(1);
    run.undo()?;
    assert_eq!(
        reasons(&run)?,
        [BackupReason::Daily; 3],
        "one a day; taking something back is a change too"
    );
    Ok(())
}

#[test]
fn a_backup_is_for_the_person_alone_and_is_as_unreadable_as_the_store() -> Result<()> {
    let home = used_home()?;
    let mut run = home.start();
    let backup = run.back_up()?;
    let folder = home.data().join("backups");
    let file = folder.join(&backup.name);
    let bytes = fs::read(&file)?;
    assert_eq!(
        backup.bytes,
        u64::try_from(bytes.len())?,
        "its size is told"
    );
    let found = |word: &[u8]| bytes.windows(word.len()).any(|part| part == word);
    assert!(
        !found(b"SQLite format 3") && !found(b"a citizen without a phone"),
        "no page of it is written plainly"
    );
    let opened = raw::open(&file)?;
    let situation: String =
        opened.query_row("SELECT situation FROM examples", [], |row| row.get(0))?;
    assert_eq!(
        situation, "a citizen without a phone",
        "it opens with the key of the store"
    );
    #[cfg(unix)]
    for path in [&folder, &file] {
        use std::os::unix::fs::PermissionsExt as _;
        let mode = fs::metadata(path)?.permissions().mode();
        assert_eq!(mode & 0o077, 0, "others may not look: {mode:o}");
    }
    let names: Vec<_> = fs::read_dir(&folder)?.collect();
    assert_eq!(names.len(), 1, "nothing is left of making it");
    Ok(())
}

#[test]
fn two_backups_that_are_asked_for_in_one_second_are_both_there() -> Result<()> {
    let home = used_home()?;
    let mut run = home.start();
    let now = run.now();
    let mut back_up = || {
        let copy = app::backup::back_up(&mut run.backend.stores, &Unwatched)?;
        let kept = copy.keep(now, &Unwatched)?;
        Ok::<_, AppError>(kept.note(&mut run.backend.stores))
    };
    let (first, second) = (back_up()?, back_up()?);
    assert_ne!(first.name, second.name);
    assert_eq!(reasons(&run)?, [BackupReason::Asked; 2]);
    Ok(())
}

#[test]
fn a_restored_backup_shows_what_was_and_what_is_now_is_backed_up_first() -> Result<()> {
    let home = used_home()?;
    let before = raw::tables(&home.data())?;
    let mut run = home.start();
    let asked = run.back_up()?;
    run.finished(&one_answer())?;
    let changed = run.overview()?;
    let restored = run.restore(&asked.name)?;
    assert_eq!(
        (restored.finished_count, restored.drafts.len()),
        (1, 1),
        "the start screen shows what the backup holds"
    );
    assert!(
        run.undo().is_err(),
        "what was done to the other store cannot be undone in this one"
    );
    assert_eq!(raw::tables(&home.data())?, before, "every row is back");
    let kept = newest(&run)?;
    assert_eq!(kept.reason, BackupReason::Restore);
    let back = run.restore(&kept.name)?;
    assert_eq!(
        back.finished_count, changed.finished_count,
        "so restoring can itself be taken back"
    );
    Ok(())
}

#[test]
fn what_is_written_after_a_restore_is_there_at_the_next_start() -> Result<()> {
    let home = used_home()?;
    let mut run = home.start();
    let asked = run.back_up()?;
    run.restore(&asked.name)?;
    let id = run.draft(&one_answer())?;
    drop(run);
    let mut run = home.start();
    assert_eq!(
        app::reflection::reflection(&mut run.backend.stores, id)?
            .answers
            .len(),
        1
    );
    assert_eq!(run.overview()?.drafts.len(), 2, "and so is the rest");
    Ok(())
}

#[test]
fn demo_data_is_neither_backed_up_nor_left_open_by_a_restore() -> Result<()> {
    let home = used_home()?;
    let mut run = home.start();
    let now = run.today();
    app::demo::open_demo(&mut run.backend.stores, &run.backend.library, now)?;
    run.begin_answering()?;
    assert_eq!(reasons(&run)?, [], "example data is nobody's");
    let asked = run.back_up()?;
    assert_eq!(
        asked.holds.map(|holds| (holds.finished, holds.examples)),
        Some((1, 1)),
        "a backup holds the person's own"
    );
    assert!(!run.restore(&asked.name)?.example, "the own store is shown");
    Ok(())
}

#[test]
fn a_store_that_is_missing_is_restored() -> Result<()> {
    let home = used_home()?;
    let before = raw::tables(&home.data())?;
    let asked = home.start().back_up()?;
    fs::remove_file(home.store_file())?;
    let mut run = home.start();
    assert_eq!(run.backups()?.backups.len(), 1, "the list needs no store");
    assert_eq!(run.restore(&asked.name)?.finished_count, 1);
    assert_eq!(raw::tables(&home.data())?, before, "every row is back");
    Ok(())
}

#[test]
fn the_store_is_backed_up_before_it_is_upgraded() -> Result<()> {
    let home = Home::new()?;
    fs::create_dir(home.data())?;
    let frozen = support::repository::root().join("tests/upgrade/version-1.db");
    fs::copy(frozen, home.store_file())?;
    let mut run = home.start();
    let upgraded = run.overview()?;
    let backup = newest(&run)?;
    assert_eq!(backup.reason, BackupReason::Upgrade);
    let version: u32 = raw::open(&home.data().join("backups").join(&backup.name))?
        .pragma_query_value(None, "user_version", |row| row.get(0))?;
    assert_eq!(version, 1, "it is the store as the earlier program left it");
    let holds = backup.holds.context("it opens")?;
    assert_eq!(holds.finished, upgraded.finished_count);
    let restored = run.restore(&backup.name)?;
    assert_eq!(
        restored.finished_count, upgraded.finished_count,
        "restored, it is upgraded once more"
    );
    Ok(())
}

#[test]
fn what_is_refused_leaves_demo_data_open() -> Result<()> {
    let home = Home::new()?;
    let mut run = home.start();
    let now = run.today();
    let _ = app::demo::open_demo(&mut run.backend.stores, &run.backend.library, now)?;
    assert!(run.restore("no-such.db").is_err());
    assert!(
        app::backup::recover(
            &mut run.backend.stores,
            &run.backend.library,
            now.at,
            &Unwatched
        )
        .is_err(),
        "nothing is damaged"
    );
    let refused = app::archive::import(
        &mut run.backend.stores,
        b"{",
        &mut || uuid::Uuid::nil(),
        now.at,
    );
    assert!(refused.is_err(), "that is no export");
    assert!(
        run.overview()?.example,
        "else what is written next would go into the person's own store unseen"
    );
    Ok(())
}

#[test]
fn a_backup_is_removed_for_good_and_the_others_stay() -> Result<()> {
    let home = used_home()?;
    let mut run = home.start();
    let (first, second) = (run.back_up()?, run.back_up()?);
    let left = app::backup::remove_backup(&mut run.backend.stores, &first.name)?
        .list()?
        .backups;
    let names: Vec<_> = left.iter().map(|backup| &backup.name).collect();
    assert_eq!(names, [&second.name]);
    assert!(run.restore(&first.name).is_err(), "it cannot come back");
    assert_eq!(run.restore(&second.name)?.finished_count, 1);
    Ok(())
}
