//! Rows of examples, agreements, prompts, focus, rhythm and look backs that this program never writes.

use anyhow::{Context as _, Result};
use app::AppError;
use domain::Now;
use support::home::Home;
use support::raw;
use support::refusal::name;
use support::run::Run;
use support::used_store::used_home;

use crate::untouched::refused;

/// A home after someone has written to its store past all checks and triggers.
fn tampered(sql: &str) -> Result<Home> {
    let home = used_home()?;
    let raw = raw::open(&home.store_file())?;
    raw.execute_batch(
        "PRAGMA ignore_check_constraints = ON; PRAGMA foreign_keys = OFF;
         DROP TRIGGER assessments_frozen_update; DROP TRIGGER agreement_entries_frozen;",
    )?;
    let changed = raw.execute(sql, []).context(sql.to_owned())?;
    assert!(changed > 0, "`{sql}` changes something");
    drop(raw);
    Ok(home)
}

/// Looks at everything that there is to see, and says what was refused.
fn look_everywhere(run: &mut Run) -> Vec<String> {
    let mut refusals = Vec::new();
    let mut note = |answer: Result<(), AppError>| {
        if let Err(error) = answer {
            refusals.push(name(&error));
        }
    };
    note(run.overview().map(drop));
    note(run.agreements().map(drop));
    note(run.whole_change().map(drop));
    if let Ok(Some(between)) = run.compared() {
        note(
            app::change::trend_pictures(&mut run.backend.stores, between, domain::Language::Da)
                .map(drop),
        );
    }
    let now: Now = run.today();
    note(app::agreement::wheel_picture(&mut run.backend.stores, now).map(drop));
    match run.search("then") {
        Ok(log) => {
            for example in log.examples {
                note(run.example(example.id).map(drop));
            }
        }
        Err(error) => note(Err(error)),
    }
    match app::reflection::reflections(&mut run.backend.stores) {
        Ok(lines) => {
            for line in lines {
                note(app::reflection::reflection(&mut run.backend.stores, line.id).map(drop));
                note(run.evidence(line.id).map(drop));
                note(app::example::forms_picture(&mut run.backend.stores, line.id).map(drop));
                if line.finished.is_some() {
                    note(run.focus(line.id).map(drop));
                    note(app::profile::profile(&mut run.backend.stores, line.id).map(drop));
                }
            }
        }
        Err(error) => note(Err(error)),
    }
    refusals
}

#[test]
fn a_home_that_nobody_tampered_with_shows_everything() -> Result<()> {
    let home = used_home()?;
    let mut run = home.start();
    assert_eq!(look_everywhere(&mut run), [""; 0]);
    Ok(())
}

#[test]
fn a_value_that_this_program_never_writes_is_damage_and_not_shown_as_another() -> Result<()> {
    let values = [
        "UPDATE examples SET day = 'yesterday'",
        "UPDATE examples SET day = '2026-02-31'",
        "UPDATE examples SET day = ''",
        "UPDATE examples SET added = 9223372036854775807",
        "UPDATE examples SET changed = -9223372036854775808",
        "UPDATE example_forms SET form = 'gutFeeling'",
        "UPDATE example_forms SET form = ''",
        "UPDATE agreement_entries SET state = 'lost'",
        "UPDATE agreement_entries SET state = 'Open'",
        "UPDATE agreement_entries SET due = 'soon' WHERE number = 2",
        "UPDATE agreement_entries SET at = 9223372036854775807 WHERE number = 1",
        "UPDATE rhythms SET months = 5",
        "UPDATE prompt_answers SET given = 9223372036854775807",
    ];
    for sql in values {
        let home = tampered(sql)?;
        let refusals = look_everywhere(&mut home.start());
        assert!(!refusals.is_empty(), "`{sql}` is noticed");
        assert!(
            refusals.iter().all(|refusal| refusal == "Row"),
            "`{sql}` is damage: {refusals:?}"
        );
    }
    Ok(())
}

#[test]
fn a_number_that_fits_nothing_is_refused_and_does_not_stop_the_program() -> Result<()> {
    let values = [
        "UPDATE prompt_answers SET prompt = -1",
        "UPDATE rhythms SET months = -3",
        "UPDATE rhythms SET months = 9223372036854775807",
    ];
    for sql in values {
        let home = tampered(sql)?;
        let refusals = look_everywhere(&mut home.start());
        assert!(!refusals.is_empty(), "`{sql}` is noticed");
        assert!(
            refusals
                .iter()
                .all(|refusal| refusal == "Row" || refusal == "Database"),
            "`{sql}`: {refusals:?}"
        );
    }
    Ok(())
}

#[test]
fn what_makes_no_sense_but_can_be_read_stops_nothing() -> Result<()> {
    let values = [
        // Items that nobody asks.
        "UPDATE focus SET item = 'weather' WHERE place = 1",
        "UPDATE example_items SET item = 'weather'",
        "UPDATE example_items SET instrument = 'another'",
        "UPDATE agreements SET item = 'weather'",
        "UPDATE prompt_answers SET prompt = 9000",
        // Places and numbers out of order.
        "UPDATE focus SET place = 4000 WHERE place = 2",
        "UPDATE agreement_entries SET number = 7 WHERE number = 1",
        "UPDATE agreement_entries SET outcome = NULL",
        "UPDATE agreement_entries SET situation = '', action = ''",
        "DELETE FROM agreement_entries WHERE number = 1",
        "DELETE FROM agreement_entries",
        "UPDATE examples SET situation = '', searched = ''",
        "UPDATE examples SET day = '0000-01-01'",
        "UPDATE examples SET day = '9999-12-31'",
        "UPDATE agreement_entries SET due = '9999-12-31'",
        // Look backs at themselves and at drafts.
        "UPDATE assessments SET hindsight_of = id WHERE finished IS NULL",
        "UPDATE assessments SET hindsight_of = NULL WHERE hindsight_of IS NOT NULL",
        "UPDATE assessments SET finished = started - 1 WHERE finished IS NOT NULL",
        "UPDATE assessments SET finished = -62135596800000 WHERE finished IS NOT NULL",
    ];
    for sql in values {
        let home = tampered(sql)?;
        let refusals = look_everywhere(&mut home.start());
        assert_eq!(refusals, [""; 0], "`{sql}`");
    }
    Ok(())
}

#[test]
fn a_time_at_the_end_of_time_and_a_look_back_at_nothing_stop_nothing() -> Result<()> {
    let values = [
        "UPDATE assessments SET finished = 8210266876799999 WHERE finished IS NOT NULL",
        "UPDATE assessments SET finished = -8334601228800000 WHERE finished IS NOT NULL",
        "UPDATE assessments SET hindsight_of = zeroblob(16) WHERE finished IS NULL",
        "UPDATE assessments SET hindsight_of = x'00' WHERE finished IS NULL",
    ];
    for sql in values {
        let home = tampered(sql)?;
        // It is refused in its own way, or shown: what counts is that nothing panics.
        look_everywhere(&mut home.start());
    }
    Ok(())
}

#[test]
fn the_database_takes_no_value_that_this_program_never_writes() -> Result<()> {
    let home = used_home()?;
    let raw = raw::open(&home.store_file())?;
    let values = [
        "UPDATE examples SET day = 'yesterday'",
        "UPDATE examples SET day = '2026-02-31'",
        "UPDATE examples SET day = '+10000-01-01'",
        "UPDATE examples SET situation = '', action = ''",
        "INSERT INTO example_forms SELECT id, 'gutFeeling' FROM examples",
        "INSERT INTO agreement_entries SELECT agreement, 9, at, 'open', 'a', 'b', 'soon', 'c'
         FROM agreement_entries WHERE number = 1",
        "INSERT INTO agreement_entries SELECT agreement, 9, at, 'lost', 'a', 'b', due, 'c'
         FROM agreement_entries WHERE number = 1",
        "INSERT INTO agreement_entries SELECT agreement, 9, at, 'open', 'a', 'b', due, NULL
         FROM agreement_entries WHERE number = 1",
        "UPDATE agreement_entries SET outcome = 'another' WHERE number = 2",
        "UPDATE agreements SET item = NULL",
        "UPDATE rhythms SET months = 5",
        "UPDATE focus SET place = 4 WHERE place = 2",
        "UPDATE prompt_answers SET text = ''",
        "INSERT INTO assessments SELECT zeroblob(16), rater, subject, instrument, started, NULL,
         NULL, hindsight_of, conversation FROM assessments WHERE hindsight_of IS NOT NULL",
    ];
    for sql in values {
        let refused = raw.execute(sql, []);
        let code = refused.err().and_then(|error| error.sqlite_error_code());
        assert_eq!(
            code,
            Some(rusqlite::ErrorCode::ConstraintViolation),
            "`{sql}`"
        );
    }
    Ok(())
}

#[test]
fn a_move_upon_a_damaged_agreement_is_refused() -> Result<()> {
    let home = tampered("UPDATE agreement_entries SET state = 'lost' WHERE number = 2")?;
    refused(&home, "Row", |run| {
        let raw = raw::tables(&home.data()).map_err(|_| AppError::NotFinished)?;
        let id = &raw["agreements"][0]["id"];
        let digits = id.trim_start_matches("Blob([").trim_end_matches("])");
        let bytes: Vec<u8> = digits
            .split(", ")
            .filter_map(|byte| byte.parse().ok())
            .collect();
        let id = uuid::Uuid::from_slice(&bytes).map_err(|_| AppError::NotFinished)?;
        let id = domain::AgreementId::new(id);
        run.move_agreement(id, domain::AgreementTransition::Done, "word")
    })
}
