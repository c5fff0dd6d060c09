//! Rows that this program never writes.

use anyhow::Result;
use app::AppError;
use support::home::Home;
use support::raw;
use support::run::Run;

use crate::untouched::{refused, used};

/// A used home after someone has written to its store past all checks.
fn tampered(sql: &str) -> Result<Home> {
    let home = used()?;
    let raw = raw::open(&home.store_file())?;
    raw.execute_batch("PRAGMA ignore_check_constraints = ON; PRAGMA foreign_keys = OFF;")?;
    let changed = raw.execute(sql, [])?;
    assert!(changed > 0, "`{sql}` changes something");
    drop(raw);
    Ok(home)
}

fn read_all(run: &mut Run) -> Result<(), AppError> {
    for line in app::reflection::reflections(&mut run.backend.stores)? {
        app::reflection::reflection(&mut run.backend.stores, line.id)?;
    }
    Ok(())
}

#[test]
fn a_value_that_this_program_never_writes_is_not_shown_as_another() -> Result<()> {
    let draft = "assessment = (SELECT id FROM assessments WHERE finished IS NULL)";
    let values = [
        format!("UPDATE answers SET value = 9 WHERE {draft}"),
        format!("UPDATE answers SET value = 6 WHERE {draft}"),
        format!("UPDATE answers SET value = 0 WHERE {draft}"),
        format!("UPDATE answers SET value = NULL WHERE {draft}"),
        format!("UPDATE answers SET non_answer = 'doNotKnow' WHERE {draft}"),
        format!("UPDATE answers SET value = NULL, non_answer = 'zero' WHERE {draft}"),
        format!("UPDATE answers SET given = 9223372036854775807 WHERE {draft}"),
        "UPDATE assessments SET started = 9223372036854775807 WHERE finished IS NULL".to_owned(),
    ];
    for sql in values {
        let home = tampered(&sql)?;
        refused(&home, "Row", read_all)?;
    }
    Ok(())
}

#[test]
fn a_number_that_fits_no_byte_is_not_shown_as_another() -> Result<()> {
    for level in ["256", "-1", "9223372036854775807"] {
        let home = tampered(&format!(
            "UPDATE answers SET value = {level}
             WHERE assessment = (SELECT id FROM assessments WHERE finished IS NULL)"
        ))?;
        refused(&home, "Row", read_all)?;
    }
    Ok(())
}

#[test]
fn an_instrument_whose_text_is_gone_or_was_changed_is_damage() -> Result<()> {
    let home = used()?;
    let raw = raw::open(&home.store_file())?;
    raw.execute_batch(
        "DROP TRIGGER instruments_frozen_update;
         UPDATE instruments SET text = replace(text, 'sd = 0.6', 'sd = 0.1')",
    )?;
    drop(raw);
    refused(&home, "Damaged", read_all)?;

    let home = used()?;
    let raw = raw::open(&home.store_file())?;
    raw.execute_batch(
        "PRAGMA foreign_keys = OFF; DROP TRIGGER instruments_frozen_delete;
         DELETE FROM instruments",
    )?;
    drop(raw);
    refused(&home, "Damaged", read_all)
}

#[test]
fn an_answer_to_an_item_that_is_not_asked_is_kept_and_moves_nothing() -> Result<()> {
    let home = tampered(
        "INSERT INTO answers SELECT id, 'weather', 'level', 1, NULL, started
         FROM assessments WHERE finished IS NULL",
    )?;
    let mut run = home.start();
    let lines = app::reflection::reflections(&mut run.backend.stores)?;
    let draft = lines
        .iter()
        .find(|line| line.finished.is_none())
        .unwrap()
        .id;
    run.finish(draft)?;
    let shown = app::profile::profile(&mut run.backend.stores, draft)?.profile;
    assert_eq!(shown.answered, 1, "only what is asked is counted");
    Ok(())
}
