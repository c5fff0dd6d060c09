//! A kill at any moment while the program does something to the store as a whole.

use std::path::Path;

use anyhow::Result;
use support::faults::{Act, Scene, killed};

/// At how many moments; the bench takes more.
const POINTS: usize = 20;

fn loses_nothing(act: Act) -> Result<()> {
    no_kill_loses_anything(&scene(act)?)
}

fn scene(act: Act) -> Result<Scene> {
    Scene::new(act, Path::new(env!("CARGO_BIN_EXE_saver")))
}

fn no_kill_loses_anything(scene: &Scene) -> Result<()> {
    let act = scene.act;
    let tried = killed(scene, POINTS)?;
    assert_eq!(tried.lost, Vec::<String>::new(), "{act:?}");
    assert!(
        tried.tries > 5,
        "{act:?} is more than {} calls",
        tried.tries
    );
    Ok(())
}

#[test]
fn a_kill_while_answers_are_saved_loses_none_that_was_acknowledged() -> Result<()> {
    loses_nothing(Act::Save)
}

#[test]
fn a_kill_while_a_draft_is_written_loses_no_word_that_was_acknowledged() -> Result<()> {
    loses_nothing(Act::Write)
}

#[test]
fn a_kill_while_a_store_of_the_first_version_is_upgraded_loses_nothing() -> Result<()> {
    loses_nothing(Act::Migration)
}

#[test]
fn a_kill_while_a_backup_is_made_leaves_it_whole_or_not_there() -> Result<()> {
    loses_nothing(Act::Backup)
}

#[test]
fn a_kill_while_restoring_leaves_the_one_store_or_the_other() -> Result<()> {
    loses_nothing(Act::Restore)
}

#[test]
fn a_kill_while_recovering_leaves_the_damaged_store_or_the_new_one() -> Result<()> {
    loses_nothing(Act::Recovery)
}

#[test]
fn a_kill_while_exporting_leaves_the_earlier_file_or_the_new_one() -> Result<()> {
    loses_nothing(Act::Export)
}

#[test]
fn a_kill_while_importing_takes_in_everything_or_nothing() -> Result<()> {
    loses_nothing(Act::Import)
}

#[test]
fn a_kill_while_the_key_changes_leaves_what_opens_with_one_of_the_two() -> Result<()> {
    loses_nothing(Act::Rekey)
}

#[test]
fn a_kill_while_a_lock_gets_another_key_leaves_what_opens_with_one_of_the_two() -> Result<()> {
    loses_nothing(Act::Relock)
}

#[test]
fn writing_the_key_file_again_is_done_or_not_done() -> Result<()> {
    loses_nothing(Act::Repair)
}

#[test]
fn a_new_passphrase_by_the_code_holds_or_the_one_before_does() -> Result<()> {
    loses_nothing(Act::Rewrap)
}

#[test]
fn a_kill_while_a_lock_is_turned_on_behind_a_link_leaves_one_store_where_it_leads() -> Result<()> {
    no_kill_loses_anything(&scene(Act::Rekey)?.behind_link())
}

#[test]
fn a_kill_while_restoring_behind_a_link_leaves_one_store_where_it_leads() -> Result<()> {
    no_kill_loses_anything(&scene(Act::Restore)?.behind_link())
}

#[test]
fn a_kill_while_recovering_behind_a_link_leaves_one_store_where_it_leads() -> Result<()> {
    no_kill_loses_anything(&scene(Act::Recovery)?.behind_link())
}
