//! The disk runs full while the program does something, with more room each time.

use std::path::Path;

use anyhow::Result;
use support::faults::{Act, Scene, full_disk};

/// With how much room each is tried.
const POINTS: usize = 50;

fn is_refused_or_done(act: Act, kinds: &[&str]) -> Result<()> {
    let scene = Scene::new(act, Path::new(env!("CARGO_BIN_EXE_saver")))?;
    let tried = full_disk(&scene, POINTS)?;
    assert_eq!(tried.lost, Vec::<String>::new(), "{act:?}");
    assert_eq!(tried.tries, POINTS, "{act:?} was tried as often as asked");
    assert_eq!(
        tried.kinds(),
        kinds,
        "{act:?}: it is said why, and only that"
    );
    let refused: usize = tried.said.values().sum();
    assert!(
        refused < POINTS,
        "{act:?}: with the most room it is through, so the others failed at the room"
    );
    Ok(())
}

#[test]
fn answers_that_find_no_room_are_refused_and_the_saved_ones_stay() -> Result<()> {
    is_refused_or_done(Act::Save, &["Full"])
}

#[test]
fn what_is_being_written_and_finds_no_room_is_refused_and_what_was_kept_stays() -> Result<()> {
    is_refused_or_done(Act::Write, &["Full"])
}

#[test]
fn an_upgrade_that_finds_no_room_leaves_the_store_of_the_earlier_version() -> Result<()> {
    is_refused_or_done(Act::Migration, &["Full"])
}

#[test]
fn a_backup_that_finds_no_room_is_not_there() -> Result<()> {
    is_refused_or_done(Act::Backup, &["Full"])
}

#[test]
fn a_restore_that_finds_no_room_leaves_the_present_store() -> Result<()> {
    is_refused_or_done(Act::Restore, &["Full"])
}

#[test]
fn a_recovery_that_finds_no_room_leaves_the_damaged_store() -> Result<()> {
    is_refused_or_done(Act::Recovery, &["Full"])
}

#[test]
fn an_export_that_finds_no_room_leaves_the_earlier_file() -> Result<()> {
    is_refused_or_done(Act::Export, &["NoRoom"])
}

#[test]
fn an_import_that_finds_no_room_takes_in_nothing() -> Result<()> {
    is_refused_or_done(Act::Import, &["Full"])
}

#[test]
fn a_new_key_that_finds_no_room_leaves_the_store_with_the_old_one() -> Result<()> {
    is_refused_or_done(Act::Rekey, &["Full"])
}

#[test]
fn another_key_that_finds_no_room_leaves_the_lock_as_it_was() -> Result<()> {
    is_refused_or_done(Act::Relock, &["Full"])
}
