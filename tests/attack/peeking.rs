//! Somebody who has the store and its key, and writes to it past the program, before both have rated.

use anyhow::{Context as _, Result};
use domain::{ConversationId, Relation};
use support::answers::level;
use support::home::Home;
use support::raw;
use support::talk::about_three;

/// A home with a conversation in which so many have rated.
fn rated(by: usize) -> Result<(Home, ConversationId)> {
    let home = Home::new()?;
    let mut run = home.start();
    let ane = run.add_person("Ane", Relation::Supervisor)?;
    let id = run.talk(&about_three(ane))?;
    for answer in [2, 5].into_iter().take(by) {
        run.rated(id, &[("health", level(answer).into())])?;
    }
    Ok((home, id))
}

fn refused(home: &Home, sql: &str, why: &str) -> Result<()> {
    let store = raw::open(&home.store_file())?;
    let refused = store.execute(sql, []).err().context(sql.to_owned())?;
    assert!(refused.to_string().contains(why), "{sql}: {refused}");
    Ok(())
}

#[test]
fn the_database_shows_nothing_before_both_have_rated() -> Result<()> {
    for by in [0, 1] {
        let (home, _) = rated(by)?;
        let sql = "UPDATE conversations SET revealed = 1";
        refused(&home, sql, "both have to rate")?;
        let copy = "INSERT INTO conversations
             SELECT randomblob(16), person, subject, instrument, minutes, begun, 1, NULL, NULL, NULL, 0
             FROM conversations";
        refused(&home, copy, "both have to rate")?;
        let again = "INSERT OR REPLACE INTO conversations
             SELECT id, person, subject, instrument, minutes, begun, NULL, NULL, NULL, NULL, 0
             FROM conversations";
        refused(&home, again, "stays what it is")?;
    }
    Ok(())
}

#[test]
fn the_database_takes_no_reveal_back() -> Result<()> {
    let (home, id) = rated(2)?;
    home.start().reveal(id)?;
    for value in ["NULL", "1"] {
        let sql = format!("UPDATE conversations SET revealed = {value}");
        refused(&home, &sql, "what was shown stays shown")?;
    }
    Ok(())
}

#[test]
fn what_a_conversation_is_stays_as_it_was_rated() -> Result<()> {
    let (home, _) = rated(1)?;
    let two = "of two people, and stays what it is";
    let myself = "(SELECT id FROM people WHERE relation = 'myself')";
    for (sql, why) in [
        ("UPDATE conversations SET subject = person", two),
        (&format!("UPDATE conversations SET person = {myself}"), two),
        ("UPDATE conversations SET minutes = 10", two),
        ("UPDATE conversations SET begun = 1", two),
        ("UPDATE conversations SET question = 'x'", two),
        (
            &format!(
                "INSERT INTO conversations SELECT randomblob(16), {myself}, {myself}, instrument,
                 minutes, begun, NULL, NULL, NULL, NULL, 0 FROM conversations"
            ),
            two,
        ),
        ("DELETE FROM conversation_items", "rated already"),
        ("UPDATE conversation_items SET item = 'x'", "rated already"),
        (
            "INSERT INTO conversation_items SELECT id, 9, 'x' FROM conversations",
            "rated already",
        ),
        ("DELETE FROM conversations", "rated already"),
        (
            "UPDATE assessments SET conversation = NULL",
            "a rating stays in its conversation",
        ),
        (
            "INSERT INTO assessments (id, rater, subject, instrument, started, conversation)
             SELECT randomblob(16), c.person, c.person, c.instrument, 1, c.id FROM conversations c",
            "by one of the two",
        ),
        (
            "INSERT INTO assessments (id, rater, subject, instrument, started, conversation)
             SELECT randomblob(16), subject, subject, instrument, 1, id FROM conversations",
            "UNIQUE",
        ),
        ("DELETE FROM answers", "frozen"),
    ] {
        let store = raw::open(&home.store_file())?;
        store.pragma_update(None, "foreign_keys", "ON")?;
        let refused = store.execute(sql, []).err().context(sql.to_owned())?;
        assert!(refused.to_string().contains(why), "{sql}: {refused}");
    }
    Ok(())
}

#[test]
fn a_backup_that_shows_what_was_not_rated_by_both_is_not_taken_for_a_conversation() -> Result<()> {
    let (home, _) = rated(1)?;
    let mut run = home.start();
    let backup = run.back_up()?;
    drop(run);
    let file = home.data().join("backups").join(&backup.name);
    let planted = raw::open(&file)?;
    let trigger: String = planted.query_row(
        "SELECT sql FROM sqlite_schema WHERE name = 'conversations_revealed_update'",
        [],
        |row| row.get(0),
    )?;
    planted.execute_batch(&format!(
        "DROP TRIGGER conversations_revealed_update;
         UPDATE conversations SET revealed = 1;
         {trigger};
         PRAGMA journal_mode = DELETE;"
    ))?;
    drop(planted);
    let before = raw::tables(&home.data())?;
    let refused = home.start().restore(&backup.name).err();
    let refused = refused.context("it holds what this program never writes")?;
    assert_eq!(support::refusal::name(&refused), "BackupDamaged");
    assert_eq!(raw::tables(&home.data())?, before, "what was there stays");
    Ok(())
}

#[test]
fn what_was_seen_is_of_an_observation_and_stays_as_both_saw_it() -> Result<()> {
    let (home, _) = rated(1)?;
    let why = "what was seen is written";
    let sql = "INSERT INTO observed_practice SELECT id, 'health', 'x' FROM conversations";
    refused(&home, sql, why)?;
    let home = Home::new()?;
    let mut run = home.start();
    let ane = run.add_person("Ane", Relation::Supervisor)?;
    run.observed(ane, "You asked twice.")?;
    drop(run);
    for sql in [
        "UPDATE observed_practice SET text = 'x'",
        "UPDATE observed_practice SET item = 'many-places'",
        "DELETE FROM observed_practice",
        "INSERT INTO observed_practice SELECT id, 'many-places', 'x' FROM conversations",
        "INSERT INTO observed_practice SELECT id, 'real-tasks', 'x' FROM conversations",
    ] {
        refused(&home, sql, why)?;
    }
    Ok(())
}
