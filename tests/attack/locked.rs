//! What others find who have the computer and not the passphrase: nothing.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

use anyhow::{Context as _, Result, ensure};
use support::answers::{Answers, level};
use support::files::Files;
use support::home::Home;
use support::lock::{PASSPHRASE, secrets};
use support::own::{ExampleBuilder, plan};
use support::raw;
use support::run::Run;
use support::used_store::used_home;

/// What a person wrote, each in another table.
const WORDS: [&str; 5] = [
    "word-of-the-situation",
    "word-of-the-action",
    "word-of-the-prompt",
    "word-of-the-agreement",
    "word-of-its-end",
];

/// What the program wrote for them: an item, an anchor, a table, the mark of every database.
const PROGRAM: [&str; 4] = [
    "many-places",
    "beskaeftigelsesfaglighed",
    "CREATE TABLE",
    "SQLite format 3",
];

/// Writes all of [`WORDS`].
fn write(run: &mut Run) -> Result<()> {
    let draft = run.draft(&Answers::none().with("many-places", level(2)))?;
    run.answer_prompt(draft, 1, WORDS[2])?;
    run.finish(draft)?;
    let example = ExampleBuilder::new(WORDS[0]).action(WORDS[1]);
    run.add_example(&example.item("many-places"))?;
    let agreement = run.agree(plan(WORDS[3], "then", 30), Some("many-places"))?;
    run.move_agreement(agreement, domain::AgreementTransition::Done, WORDS[4])?;
    Ok(())
}

/// A home with a backup of before the lock and one of after it, and a word in the log.
fn locked() -> Result<(Home, Run, String)> {
    let home = used_home()?;
    let mut run = home.start();
    write(&mut run)?;
    run.back_up()?;
    let code = run.lock(1)?;
    run.back_up()?;
    write(&mut run)?;
    Ok((home, run, code))
}

/// Every file of the data folder, and how often each of `words` stands in it, in one encoding or another.
fn found(home: &Home, words: &[&str]) -> Result<Vec<String>> {
    let mut found = Vec::new();
    for name in files(home)? {
        let bytes = fs::read(home.data().join(&name))?;
        for word in words {
            let wide: Vec<u8> = word.encode_utf16().flat_map(u16::to_le_bytes).collect();
            for form in [word.as_bytes(), &wide] {
                if bytes.windows(form.len()).any(|part| part == form) {
                    found.push(format!("{word} in {name}"));
                }
            }
        }
    }
    Ok(found)
}

fn files(home: &Home) -> Result<Vec<String>> {
    let mut names = Files::of(&home.data())?.names();
    names.retain(|name| home.data().join(name).is_file());
    Ok(names)
}

/// What the databases of a home hold for who has this key, as any SQLCipher program takes one. Copies
/// are looked at.
fn read_with(home: &Home, key: Option<&str>) -> Result<BTreeSet<String>> {
    let mut read = BTreeSet::new();
    for name in files(home)? {
        let folder = tempfile::tempdir()?;
        let copy = folder.path().join("copy.db");
        fs::copy(home.data().join(&name), &copy)?;
        if reads(&copy, key)? {
            read.insert(name);
        }
    }
    Ok(read)
}

fn reads(file: &Path, key: Option<&str>) -> Result<bool> {
    let connection = rusqlite::Connection::open(file)?;
    if let Some(key) = key {
        connection.pragma_update(None, "key", key)?;
    }
    let tables = "SELECT count(*) FROM sqlite_schema";
    let tables = connection.query_row(tables, [], |row| row.get::<_, i64>(0));
    Ok(tables.is_ok_and(|tables| tables > 0))
}

#[test]
fn no_word_stands_in_any_file_while_it_is_open_or_locked() -> Result<()> {
    let (home, run, code) = locked()?;
    let hexadecimal = "01".repeat(32);
    let mut words: Vec<&str> = [WORDS.as_slice(), &PROGRAM].concat();
    words.extend([PASSPHRASE, code.as_str(), hexadecimal.as_str()]);
    let letters = code.replace(' ', "");
    words.push(&letters);
    let key = String::from_utf8(secrets(1).key.to_vec())?;
    words.push(&key);
    ensure!(
        files(&home)?.iter().any(|name| name.ends_with("-wal")),
        "the log of an open store is looked at too"
    );
    assert_eq!(found(&home, &words)?, Vec::<String>::new(), "while open");
    drop(run);
    assert_eq!(found(&home, &words)?, Vec::<String>::new(), "while locked");
    let mut run = home.start();
    run.unlock(PASSPHRASE)?;
    app::lock::lock_now(&mut run.backend.stores, &mut run.backend.lock)?;
    assert_eq!(found(&home, &words)?, Vec::<String>::new(), "locked again");
    Ok(())
}

#[test]
fn no_file_opens_with_the_key_of_the_program_nor_with_the_passphrase_itself() -> Result<()> {
    let (home, run, code) = locked()?;
    drop(run);
    let integrity = format!("x'{}'", raw::INTEGRITY_KEY);
    let keys = [
        None,
        Some(integrity.as_str()),
        Some(PASSPHRASE),
        Some(&code),
    ];
    for key in keys {
        let read = read_with(&home, key)?;
        assert!(
            read.is_empty(),
            "{read:?} opens without what the person knows"
        );
    }
    let right = format!("x'{}'", "01".repeat(32));
    let read = read_with(&home, Some(&right))?;
    let backups = fs::read_dir(home.data().join("backups"))?.count();
    ensure!(backups > 2, "backups of before and after are looked at");
    assert_eq!(
        read.len(),
        backups + 1,
        "with the key itself all of them do"
    );
    Ok(())
}

#[test]
fn the_search_finds_what_stands_in_a_store_without_a_lock() -> Result<()> {
    let home = used_home()?;
    write(&mut home.start())?;
    let integrity = format!("x'{}'", raw::INTEGRITY_KEY);
    let read = read_with(&home, Some(&integrity))?;
    ensure!(read.contains("fagspejl.db"), "else the others say nothing");
    let plain = home.data().join("plain.db");
    let connection = raw::open(&home.store_file())?;
    let path = plain.to_str().context("a path")?;
    connection.execute("ATTACH ?1 AS plain KEY ''", [path])?;
    connection.query_row("SELECT sqlcipher_export('plain')", [], |_| Ok(()))?;
    connection.execute_batch("DETACH plain")?;
    for word in WORDS.iter().chain(&PROGRAM) {
        ensure!(
            found(&home, &[word])? == [format!("{word} in plain.db")],
            "{word} is not found where it stands"
        );
    }
    Ok(())
}

#[test]
fn what_was_set_aside_is_told_where_it_has_no_lock() -> Result<()> {
    let home = used_home()?;
    let backup = home.start().back_up()?;
    damage(&home)?;
    let mut run = home.start();
    run.restore(&backup.name)?;
    assert_eq!(
        app::lock::lock_state(&run.backend.stores)?.open_set_aside,
        0,
        "there is no lock"
    );
    run.lock(1)?;
    assert_eq!(
        app::lock::lock_state(&run.backend.stores)?.open_set_aside,
        1,
        "nobody can encrypt what does not open"
    );
    drop(run);
    damage(&home)?;
    let mut run = home.start();
    ensure!(run.unlock(PASSPHRASE).is_err(), "it is damaged");
    run.recover()?;
    assert_eq!(app::backup::set_aside_files(&run.backend.stores)?.len(), 2);
    assert_eq!(
        app::lock::lock_state(&run.backend.stores)?.open_set_aside,
        1,
        "the second one was locked when it was set aside"
    );
    Ok(())
}

/// Turns one bit of the last page.
fn damage(home: &Home) -> Result<()> {
    let mut bytes = fs::read(home.store_file())?;
    let place = bytes.len().saturating_sub(2_000);
    *bytes.get_mut(place).context("the store is short")? ^= 1;
    Ok(fs::write(home.store_file(), bytes)?)
}
