//! Backups that somebody made who knows the key of files without a lock, which is no secret: what is not
//! word for word what this program makes is not taken, and nothing of it runs.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use anyhow::{Context as _, Result, ensure};
use app::AppError;
use domain::{Erase, Relation};
use rusqlite::Connection;
use rusqlite::config::DbConfig;
use support::files::Files;
use support::home::Home;
use support::lock::PASSPHRASE;
use support::raw;
use support::refusal::name;
use support::used_store::used_home;

/// What is done to a backup, each with what it is.
const CHANGES: &[(&str, &str)] = &[
    (
        "a trigger that changes what is finished",
        "DROP TRIGGER answers_frozen_update;
         CREATE TRIGGER later AFTER INSERT ON examples BEGIN UPDATE answers SET value = 1; END",
    ),
    (
        "one more trigger",
        "CREATE TRIGGER later AFTER INSERT ON examples BEGIN DELETE FROM rhythms; END",
    ),
    ("a trigger less", "DROP TRIGGER answers_frozen_delete"),
    (
        "a trigger with another text",
        "PRAGMA writable_schema = ON;
         UPDATE sqlite_schema SET sql = replace(sql, 'OLD.assessment', '1') WHERE type = 'trigger'",
    ),
    (
        "a check with another text",
        "PRAGMA writable_schema = ON;
         UPDATE sqlite_schema SET sql = replace(sql, 'BETWEEN 1 AND 9', 'BETWEEN 1 AND 99')
         WHERE name = 'answers'",
    ),
    ("a view", "CREATE VIEW all_answers AS SELECT * FROM answers"),
    (
        "a view without end in a table's place",
        "ALTER TABLE examples RENAME TO kept;
         CREATE VIEW examples AS
         WITH RECURSIVE n(id) AS (SELECT 1 UNION ALL SELECT id + 1 FROM n) SELECT id FROM n",
    ),
    (
        "a view without end in the place of the one that says what is frozen",
        "DROP VIEW assessments_frozen;
         CREATE VIEW assessments_frozen AS
         WITH RECURSIVE n(id) AS (SELECT 1 UNION ALL SELECT id + 1 FROM n) SELECT id FROM n",
    ),
    (
        "a virtual table",
        "CREATE VIRTUAL TABLE words USING fts5(text)",
    ),
    (
        "a costly generated column",
        "ALTER TABLE assessments ADD COLUMN slow TEXT
         AS (hex(zeroblob(100000000 + started % 2))) VIRTUAL",
    ),
    (
        "a costly check",
        "PRAGMA writable_schema = ON;
         UPDATE sqlite_schema
         SET sql = replace(sql, 'outcome <> ''''', 'length(hex(zeroblob(100000000))) > 1')
         WHERE name = 'agreement_entries'",
    ),
    (
        "an index by an expression",
        "CREATE INDEX costly ON examples (length(hex(situation)))",
    ),
    ("an index less", "DROP INDEX assessments_by_time"),
    ("a table more", "CREATE TABLE recipes (name TEXT) STRICT"),
    ("a table less", "DROP TABLE rhythms"),
    ("a column more", "ALTER TABLE people ADD COLUMN age INTEGER"),
    ("statistics that mislead", "ANALYZE"),
    ("another mark", "PRAGMA application_id = 42"),
    ("no version", "PRAGMA user_version = 0"),
    ("an earlier version than it is", "PRAGMA user_version = 3"),
];

/// A home that was lived in, and one more backup, to which `change` was done.
fn planted(change: &str) -> Result<(Home, String)> {
    let home = used_home()?;
    let backup = home.start().back_up()?.name;
    change_file(&home.data().join("backups").join(&backup), change)?;
    Ok((home, backup))
}

/// A home that was lived in, and for each of [`CHANGES`] a backup to which it was done: its name, and
/// what it is.
fn all_planted() -> Result<(Home, BTreeMap<String, &'static str>)> {
    let home = used_home()?;
    let backups = home.data().join("backups");
    let made = home.start().back_up()?.name;
    let mut planted = BTreeMap::new();
    for (number, (what, change)) in CHANGES.iter().enumerate() {
        let name = format!("2031-01-01T0800{number:02}Z-asked.db");
        fs::copy(backups.join(&made), backups.join(&name))?;
        change_file(&backups.join(&name), change)?;
        planted.insert(name, *what);
    }
    Ok((home, planted))
}

fn change_file(file: &Path, change: &str) -> Result<()> {
    let raw = raw::open(file)?;
    raw.execute_batch(change).context(change.to_owned())
}

fn refused<T>(done: Result<T, AppError>) -> String {
    done.err()
        .map_or("nothing".to_owned(), |error| name(&error))
}

#[test]
fn a_backup_with_another_schema_is_listed_as_not_ours_and_never_brought_back() -> Result<()> {
    let (home, planted) = all_planted()?;
    let before = Files::of(&home.data())?;
    let mut run = home.start();
    let listed = run.backups()?.backups;
    for (backup, what) in &planted {
        let listed = listed.iter().find(|listed| listed.name == *backup);
        let listed = listed.context("it is listed")?;
        assert_eq!(
            (listed.foreign, listed.holds, listed.locked),
            (true, None, false),
            "{what}: it is shown as what it is"
        );
        assert_eq!(refused(run.restore(backup)), "NotOurs", "{what}");
        let file = home.data().join("backups").join(backup);
        assert_eq!(refused(run.choose_backup(&file)), "NotOurs", "{what}");
    }
    drop(run);
    assert_eq!(Files::of(&home.data())?, before, "nothing is touched");
    Ok(())
}

#[test]
fn a_backup_with_another_schema_is_not_written_anew() -> Result<()> {
    let (home, planted) = all_planted()?;
    let contents = || -> Result<Vec<Vec<u8>>> {
        let files = planted
            .keys()
            .map(|name| home.data().join("backups").join(name));
        Ok(files.map(fs::read).collect::<std::io::Result<_>>()?)
    };
    let before = contents()?;
    let mut run = home.start();
    let alex = run.add_person("Alex", Relation::Colleague)?;
    assert_eq!(
        run.erase(Erase::Person { id: alex }, true)?.backups_left,
        planted.len(),
        "what they hold cannot be told"
    );
    run.lock(1)?;
    assert_eq!(
        app::lock::lock_state(&run.backend.stores)?.open_backups,
        planted.len(),
        "it is told that they are not locked"
    );
    run.turn_off_lock(PASSPHRASE)?;
    drop(run);
    for ((before, after), what) in before.iter().zip(contents()?).zip(planted.values()) {
        assert_eq!(*before, after, "{what}");
    }
    Ok(())
}

#[test]
fn a_backup_with_rows_that_the_rules_forbid_is_refused_whole() -> Result<()> {
    for change in [
        // What is finished would not be frozen any more.
        "UPDATE people SET deleting = TRUE WHERE relation <> 'myself'",
        "UPDATE conversations SET deleting = TRUE",
        "UPDATE people SET name = '' WHERE relation <> 'myself'",
        "UPDATE people SET added = 9223372036854775807",
        "UPDATE examples SET day = 'yesterday'",
        "DELETE FROM instruments",
        "UPDATE focus SET place = 7 WHERE place = 1",
        "DELETE FROM people WHERE relation = 'myself'",
    ] {
        let (home, planted) = planted("")?;
        let raw = raw::open(&home.data().join("backups").join(&planted))?;
        // The schema stays word for word what it is.
        raw.set_db_config(DbConfig::SQLITE_DBCONFIG_ENABLE_TRIGGER, false)?;
        raw.execute_batch("PRAGMA ignore_check_constraints = ON; PRAGMA foreign_keys = OFF")?;
        ensure!(raw.execute(change, [])? > 0, "`{change}` changes something");
        drop(raw);
        let before = Files::of(&home.data())?;
        let mut run = home.start();
        assert_eq!(refused(run.restore(&planted)), "BackupDamaged", "{change}");
        drop(run);
        assert_eq!(Files::of(&home.data())?, before, "{change}");
    }
    Ok(())
}

#[test]
fn what_is_larger_than_any_backup_is_refused_before_it_is_read() -> Result<()> {
    let home = used_home()?;
    let backup = home.start().back_up()?.name;
    let file = home.data().join("backups").join(&backup);
    // Only its size is there, so the test needs no such room.
    fs::OpenOptions::new()
        .write(true)
        .open(&file)?
        .set_len((1 << 30) + 1)?;
    let mut run = home.start();
    let listed = run.backups()?.backups;
    let listed = listed.iter().find(|listed| listed.name == backup);
    assert!(listed.context("it is listed")?.foreign);
    assert_eq!(refused(run.restore(&backup)), "NotOurs");
    Ok(())
}

#[test]
fn nothing_of_a_hostile_store_is_carried_over_when_it_is_recovered() -> Result<()> {
    let home = used_home()?;
    let raw = raw::open(&home.store_file())?;
    raw.execute_batch(
        "CREATE TRIGGER later AFTER INSERT ON examples BEGIN DELETE FROM rhythms; END;
         ALTER TABLE agreements RENAME TO kept;
         CREATE VIEW agreements AS
         WITH RECURSIVE n(id) AS (SELECT 1 UNION ALL SELECT id + 1 FROM n) SELECT id FROM n;
         PRAGMA wal_checkpoint(TRUNCATE)",
    )?;
    drop(raw);
    let mut bytes = fs::read(home.store_file())?;
    let place = bytes.len() - 2_000;
    *bytes.get_mut(place).context("the last page")? ^= 1;
    fs::write(home.store_file(), bytes)?;
    let mut run = home.start();
    let recovery = run.recover()?;
    assert_eq!(recovery.saved, domain::ContentCounts::default());
    assert!(
        recovery.lost.iter().all(|lost| lost.rows.is_none()),
        "how much that is nobody can tell: {:?}",
        recovery.lost
    );
    run.begin_answering()?;
    drop(run);
    assert_eq!(schema(&raw::open(&home.store_file())?)?, newest_schema()?);
    Ok(())
}

#[test]
fn a_restored_store_has_the_schema_of_this_program_and_every_row_of_the_backup() -> Result<()> {
    let home = used_home()?;
    let right = raw::tables(&home.data())?;
    let mut run = home.start();
    let backup = run.back_up()?.name;
    run.begin_answering()?;
    run.restore(&backup)?;
    drop(run);
    assert_eq!(raw::tables(&home.data())?, right, "every row is there");
    let restored = raw::open(&home.store_file())?;
    assert_eq!(schema(&restored)?, newest_schema()?);
    let changed = restored.execute("UPDATE answers SET value = 1", []);
    ensure!(changed.is_err(), "what is finished is frozen again");
    Ok(())
}

fn newest_schema() -> Result<Vec<(String, String)>> {
    let home = Home::new()?;
    home.start().begin_answering()?;
    schema(&raw::open(&home.store_file())?)
}

fn schema(raw: &Connection) -> Result<Vec<(String, String)>> {
    let sql = "SELECT type || ' ' || name, coalesce(sql, '') FROM sqlite_schema ORDER BY 1";
    let mut statement = raw.prepare(sql)?;
    let rows = statement.query_map([], |row| Ok((row.get(0)?, row.get(1)?)))?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}
