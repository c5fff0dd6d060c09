//! The file with the key of the lock is gone, broken or an earlier one: the envelope inside the store, and
//! those that the backups carry, stand in for it.

use std::fs;
use std::path::PathBuf;

use anyhow::{Context as _, Result, ensure};
use serde_json::Value;
use support::files::Files;
use support::home::Home;
use support::lock::{ANOTHER, PASSPHRASE, carry, envelope, quick_lock};
use support::refusal::name;
use support::run::Run;
use support::used_store::used_home;
use view::KeyRepair;

const KEYS: &str = "fagspejl.keys";
const THIRD: &str = "den tredje sætning her";

/// A locked home with one backup.
struct Locked {
    home: Home,
    code: String,
    backup: PathBuf,
    keys: Vec<u8>,
}

impl Locked {
    fn new() -> Result<Self> {
        let home = used_home()?;
        let folder = home.data().join("backups");
        fs::remove_dir_all(&folder)?;
        let code = quick_lock(&home, 1)?;
        let backup = fs::read_dir(&folder)?
            .next()
            .context("one was made")??
            .path();
        let keys = fs::read(home.data().join(KEYS))?;
        Ok(Self {
            home,
            code,
            backup,
            keys,
        })
    }

    fn file(&self) -> PathBuf {
        self.home.data().join(KEYS)
    }

    /// A copy of the backup that carries these bytes in the place of its envelope.
    fn another(&self, name: &str, wrapped: &[u8]) -> Result<PathBuf> {
        let file = self.backup.with_file_name(name);
        fs::copy(&self.backup, &file)?;
        carry(&file, wrapped)?;
        Ok(file)
    }

    /// Opens the lock, and says what was done to the file. It is whole again, and nothing is told at the
    /// next start.
    fn repaired(&self, open: impl FnOnce(&mut Run) -> Result<()>) -> Result<Option<KeyRepair>> {
        let mut run = self.home.start();
        open(&mut run)?;
        let repaired = run.lock_state()?.repaired;
        app::lock::lock_now(&mut run.backend.stores, &mut run.backend.lock)?;
        assert_eq!(run.lock_state()?.repaired, None, "it is told once");
        drop(run);
        assert_eq!(fs::read(self.file())?, self.keys, "it is as it was");
        let mut run = self.home.start();
        run.unlock(PASSPHRASE)?;
        assert_eq!(
            run.lock_state()?.repaired,
            None,
            "nothing is wrong any more"
        );
        Ok(repaired)
    }
}

fn said<T>(done: Result<T, app::AppError>) -> String {
    done.err()
        .map_or("nothing".to_owned(), |error| name(&error))
}

#[test]
fn a_file_that_is_gone_or_broken_is_written_again_from_the_store() -> Result<()> {
    for what in ["gone", "garbage", "empty", "too long"] {
        let locked = Locked::new()?;
        match what {
            "gone" => fs::remove_file(locked.file())?,
            "garbage" => fs::write(locked.file(), "a letter")?,
            "empty" => fs::write(locked.file(), "")?,
            _ => fs::write(locked.file(), vec![b'['; 3_000_000])?,
        }
        let before = Files::of(&locked.home.data())?;
        let mut run = locked.home.start();
        assert_eq!(said(run.overview()), "Locked", "{what}");
        let state = run.lock_state()?;
        assert!(state.on && state.keys_lost, "{what}: it is said before");
        assert!(
            Files::of(&locked.home.data())? == before,
            "{what}: nothing is written"
        );
        assert_eq!(said(run.unlock(ANOTHER)), "PassphraseWrong", "{what}");
        drop(run);
        let repaired = locked.repaired(|run| Ok(run.unlock(PASSPHRASE).map(drop)?))?;
        assert_eq!(repaired, Some(KeyRepair::Lost), "{what}");
    }
    Ok(())
}

#[test]
fn the_code_opens_it_too() -> Result<()> {
    let locked = Locked::new()?;
    fs::remove_file(locked.file())?;
    let mut run = locked.home.start();
    run.unlock_with_code(&locked.code, ANOTHER, 2)?;
    drop(run);
    let mut run = locked.home.start();
    run.unlock(ANOTHER).context("the new one holds")?;
    assert_eq!(run.lock_state()?.repaired, None);
    drop(run);
    assert_eq!(
        said(locked.home.start().unlock(PASSPHRASE)),
        "PassphraseWrong"
    );
    Ok(())
}

#[test]
fn a_spoiled_half_is_repaired_when_the_other_one_opens() -> Result<()> {
    let locked = Locked::new()?;
    let mut spoiled: Value = serde_json::from_slice(&locked.keys)?;
    spoiled["recoveryCode"] = Value::from("nothing that opens");
    fs::write(locked.file(), serde_json::to_vec(&spoiled)?)?;
    let refused = locked.home.copy()?;
    fs::remove_dir_all(refused.data().join("backups"))?;
    let code = refused.start().unlock_with_code(&locked.code, ANOTHER, 2);
    assert_eq!(said(code), "KeysUnreadable", "nobody would have noticed");
    let repaired = locked.repaired(|run| Ok(run.unlock(PASSPHRASE).map(drop)?))?;
    assert_eq!(repaired, Some(KeyRepair::Changed));
    locked
        .home
        .start()
        .unlock_with_code(&locked.code, ANOTHER, 2)?;
    Ok(())
}

#[test]
fn an_earlier_file_that_is_put_back_holds_once() -> Result<()> {
    let locked = Locked::new()?;
    fs::write(locked.file(), envelope(1, ANOTHER, &locked.code)?)?;
    let repaired = locked.repaired(|run| Ok(run.unlock(ANOTHER).map(drop)?))?;
    assert_eq!(
        repaired,
        Some(KeyRepair::Earlier),
        "the other passphrase holds"
    );
    assert_eq!(said(locked.home.start().unlock(ANOTHER)), "PassphraseWrong");
    Ok(())
}

#[test]
fn a_file_of_an_earlier_key_shuts_nobody_out() -> Result<()> {
    let locked = Locked::new()?;
    fs::write(locked.file(), envelope(2, ANOTHER, &locked.code)?)?;
    let repaired = locked.repaired(|run| Ok(run.unlock(PASSPHRASE).map(drop)?))?;
    assert_eq!(repaired, Some(KeyRepair::Changed));
    Ok(())
}

#[test]
fn a_backup_opens_nothing_with_a_passphrase_that_holds_no_longer() -> Result<()> {
    let locked = Locked::new()?;
    locked.another(
        "2026-11-24T080000Z-asked.db",
        &envelope(1, ANOTHER, &locked.code)?,
    )?;
    assert_eq!(said(locked.home.start().unlock(ANOTHER)), "PassphraseWrong");
    locked.another(
        "2026-11-24T080000Z-asked.db",
        &envelope(2, THIRD, &locked.code)?,
    )?;
    assert_eq!(said(locked.home.start().unlock(THIRD)), "PassphraseWrong");
    locked.home.start().unlock(PASSPHRASE)?;
    Ok(())
}

#[test]
fn where_no_key_is_left_it_is_said_and_the_file_put_back_opens() -> Result<()> {
    let locked = Locked::new()?;
    fs::remove_file(locked.file())?;
    carry(&locked.backup, &envelope(2, ANOTHER, &locked.code)?)?;
    assert_eq!(
        said(locked.home.start().unlock(ANOTHER)),
        "KeysMissing",
        "the key of the backup is another"
    );
    fs::remove_file(&locked.backup)?;
    let before = Files::of(&locked.home.data())?;
    let mut run = locked.home.start();
    assert_eq!(
        said(run.overview()),
        "KeysMissing",
        "not that another file lies there"
    );
    assert_eq!(said(run.begin()), "KeysMissing");
    assert!(!run.lock_state()?.keys_lost, "there is nothing to try");
    drop(run);
    assert!(
        Files::of(&locked.home.data())? == before,
        "nothing is written"
    );
    fs::write(locked.file(), &locked.keys)?;
    locked.home.start().unlock(PASSPHRASE)?;
    Ok(())
}

#[test]
fn all_that_are_tried_are_one_try_and_few() -> Result<()> {
    let locked = Locked::new()?;
    fs::remove_file(locked.file())?;
    let bogus = |number: u8| {
        locked.another(
            &format!("2031-01-0{number}T080000Z-asked.db"),
            &envelope(number, ANOTHER, &locked.code)?,
        )
    };
    let first = [bogus(2)?, bogus(3)?];
    for _ in 0..3 {
        assert_eq!(
            said(locked.home.start().unlock("noget helt andet")),
            "PassphraseWrong"
        );
    }
    let mut run = locked.home.start();
    run.wait(1);
    run.unlock(PASSPHRASE).context("the third is tried")?;
    drop(run);
    fs::remove_file(locked.file())?;
    let last = bogus(4)?;
    let mut run = locked.home.start();
    assert_eq!(
        said(run.unlock(PASSPHRASE)),
        "PassphraseWrong",
        "a fourth is not"
    );
    drop(run);
    for file in first.iter().chain([&last]) {
        fs::remove_file(file)?;
    }
    locked.home.start().unlock(PASSPHRASE)?;
    Ok(())
}

#[test]
fn what_else_lies_among_the_backups_keeps_nobody_out() -> Result<()> {
    const MANY: usize = 2_000;
    let locked = Locked::new()?;
    fs::remove_file(locked.file())?;
    let folder = locked.backup.parent().context("a folder")?;
    let planted = |number: usize| folder.join(format!("2031-01-01T080000Z-asked-{number}.db"));
    for number in 0..MANY {
        fs::write(planted(number), "nothing")?;
    }
    locked.another("2032-01-01T080000Z-asked.db", &vec![b'['; 16_384])?;
    locked.another("2032-01-02T080000Z-asked.db", b"")?;
    locked.another("2032-01-03T080000Z-asked.db", br#"{"version":7}"#)?;
    // It says that it is longer than any file.
    let lies = [&[0xff; 8][..], b"FAGSPEJL-KEYS-01"].concat();
    fs::write(folder.join("2032-01-04T080000Z-asked.db"), lies)?;
    fs::create_dir(folder.join("2032-01-05T080000Z-asked.db"))?;
    #[cfg(unix)]
    {
        let name = |day: &str| folder.join(format!("2032-01-{day}T080000Z-asked.db"));
        std::os::unix::fs::symlink("/dev/zero", name("06"))?;
        std::os::unix::fs::symlink(&locked.backup, name("07"))?;
        let made = std::process::Command::new("mkfifo")
            .arg(name("08"))
            .status()?;
        ensure!(made.success(), "nobody ever writes into it");
    }
    let repaired = locked.repaired(|run| Ok(run.unlock(PASSPHRASE).map(drop)?))?;
    assert_eq!(repaired, Some(KeyRepair::Lost));
    Ok(())
}

#[test]
fn a_store_of_an_earlier_version_gets_its_envelope_when_it_is_opened() -> Result<()> {
    let locked = Locked::new()?;
    let key = "01".repeat(32);
    let inside = |sql: &str| -> Result<Option<Vec<u8>>> {
        let store = support::raw::open_with_key(&locked.home.store_file(), &key)?;
        store.execute_batch(sql)?;
        let mut rows = store.prepare("SELECT envelope FROM lock_envelope")?;
        let found = rows.query_map([], |row| row.get(0))?.next().transpose()?;
        Ok(found)
    };
    assert_eq!(
        inside("")?.as_ref(),
        Some(&locked.keys),
        "the lock was turned on so"
    );
    ensure!(
        inside("DELETE FROM lock_envelope")?.is_none(),
        "an upgrade leaves it empty"
    );
    assert_eq!(
        locked.repaired(|run| Ok(run.unlock(PASSPHRASE).map(drop)?))?,
        None
    );
    assert_eq!(inside("")?.as_ref(), Some(&locked.keys));
    locked.home.start().unlock(PASSPHRASE)?;
    let mut run = locked.home.start();
    run.unlock(PASSPHRASE)?;
    run.turn_off_lock(PASSPHRASE)?;
    drop(run);
    let rows = support::raw::tables(&locked.home.data())?;
    ensure!(
        rows.get("lock_envelope").is_some_and(Vec::is_empty),
        "none without a lock"
    );
    Ok(())
}
