//! The file with the wrapped key is gone, broken, or not this store's.

use std::fs;

use age::scrypt::Recipient;
use age::secrecy::SecretString;
use anyhow::{Context as _, Result, ensure};
use exchange::Envelope;
use serde_json::{Value, json};
use support::files::Files;
use support::home::Home;
use support::lock::{ANOTHER, PASSPHRASE};
use support::refusal::name;
use support::run::Run;
use support::used_store::used_home;

const KEYS: &str = "fagspejl.keys";
/// Beside which a try is noted, whatever comes of it.
const TRIES: &str = "fagspejl.tries";

/// A locked home without a backup, of which nothing else could be taken.
fn locked(number: u8) -> Result<(Home, String)> {
    let home = used_home()?;
    let code = home.start().lock(number)?;
    fs::remove_dir_all(home.data().join("backups"))?;
    Ok((home, code))
}

/// What opening says, for the passphrase and for the code.
fn said(run: &mut Run, code: &str) -> [String; 2] {
    let said = |error: app::AppError| name(&error);
    [
        run.unlock(PASSPHRASE).map_or_else(said, |_| String::new()),
        run.unlock_with_code(code, ANOTHER, 2)
            .map_or_else(said, |_| String::new()),
    ]
}

/// An age file of `bytes` that asks for this much work, as its head says; nobody did the work.
fn that_asks_for(work: u8) -> Result<String> {
    let mut recipient = Recipient::new(SecretString::from(PASSPHRASE.to_owned()));
    recipient.set_work_factor(2);
    let cheap = age::encrypt(&recipient, &[1; 32])?;
    let head = cheap.iter().position(|&byte| byte == b'\n');
    let (first, rest) = cheap.split_at(head.context("a first line")? + 1);
    let end = rest.iter().position(|&byte| byte == b'\n');
    let (stanza, rest) = rest.split_at(end.context("a second line")?);
    let stanza = std::str::from_utf8(stanza)?;
    let asked = stanza.strip_suffix(" 2").context("the work stands last")?;
    let file = [first, format!("{asked} {work}").as_bytes(), rest].concat();
    let mut armored =
        age::armor::ArmoredWriter::wrap_output(Vec::new(), age::armor::Format::AsciiArmor)?;
    std::io::Write::write_all(&mut armored, &file)?;
    Ok(String::from_utf8(armored.finish()?)?)
}

#[test]
fn a_broken_file_opens_nothing_and_the_store_stays() -> Result<()> {
    let (home, code) = locked(1)?;
    let whole = fs::read(home.data().join(KEYS))?;
    let envelope: Value = serde_json::from_slice(&whole)?;
    let with = |part: &str, value: Value| -> Result<Vec<u8>> {
        let mut envelope = envelope.clone();
        envelope[part] = value;
        Ok(serde_json::to_vec(&envelope)?)
    };
    let mut both = envelope.clone();
    both["passphrase"] = json!(that_asks_for(22)?);
    both["recoveryCode"] = json!(that_asks_for(64)?);
    let mut padded = whole.clone();
    padded.resize(20_000, b' ');
    let cases: [(&str, Vec<u8>); 10] = [
        ("empty", Vec::new()),
        ("garbage", b"a letter".to_vec()),
        ("cut short", whole[..whole.len() / 2].to_vec()),
        ("too long", padded),
        ("a gigabyte of nothing", vec![b'['; 3_000_000]),
        ("of a newer version", with("version", json!(2))?),
        ("with more in it", with("hint", json!("my cat"))?),
        ("without a half", br#"{"version":1}"#.to_vec()),
        ("nested", "[".repeat(16_000).into_bytes()),
        ("for hours of work", serde_json::to_vec(&both)?),
    ];
    for (case, bytes) in cases {
        let copy = home.copy()?;
        fs::write(copy.data().join(KEYS), &bytes)?;
        let before = Files::of(&copy.data())?.outside(TRIES);
        let mut run = copy.start();
        assert!(
            app::lock::lock_state(&run.backend.stores)?.on,
            "{case}: it is still locked"
        );
        assert_eq!(
            name(&run.overview().err().context(case)?),
            "Locked",
            "{case}"
        );
        assert_eq!(
            said(&mut run, &code),
            ["KeysUnreadable", "KeysUnreadable"],
            "{case}: not that the passphrase is wrong"
        );
        drop(run);
        assert_eq!(
            Files::of(&copy.data())?.outside(TRIES),
            before,
            "{case}: nothing is touched"
        );
        fs::write(copy.data().join(KEYS), &whole)?;
        copy.start()
            .unlock(PASSPHRASE)
            .with_context(|| format!("{case}: with the file back it opens"))?;
    }
    Ok(())
}

#[test]
fn what_asks_for_more_work_is_what_it_seems() -> Result<()> {
    let little = json!({
        "version": 1, "passphrase": that_asks_for(2)?, "recoveryCode": "",
    });
    let envelope = Envelope::read(&serde_json::to_vec(&little)?)?;
    let passphrase = exchange::Passphrase::typed(PASSPHRASE);
    let opened = envelope.open(&exchange::Secret::Passphrase(passphrase))?;
    ensure!(
        *opened == [1; 32],
        "else the case of hours of work says nothing"
    );
    Ok(())
}

#[test]
fn without_the_file_nothing_is_thrown_away_and_a_backup_brings_it_back() -> Result<()> {
    let (home, _) = locked(1)?;
    let mut run = home.start();
    run.unlock(PASSPHRASE)?;
    let backup = run.back_up()?;
    drop(run);
    let store = fs::read(home.store_file())?;
    let keys = fs::read(home.data().join(KEYS))?;
    fs::remove_file(home.data().join(KEYS))?;
    let mut run = home.start();
    let opened = run.overview().err().context("its key is gone")?;
    assert_eq!(name(&opened), "Locked", "the backup has its key");
    assert_eq!(
        fs::read(home.store_file())?,
        store,
        "it is not written over"
    );
    let asked = run.restore(&backup.name).err().context("it is locked")?;
    assert_eq!(name(&asked), "BackupLocked");
    run.restore_with(&backup.name, PASSPHRASE)?;
    drop(run);
    let aside = app::backup::set_aside_files(&home.start().backend.stores)?;
    let aside = aside.first().context("the store is set aside")?;
    assert_eq!(fs::read(home.data().join(&aside.name))?, store);
    assert_eq!(fs::read(home.data().join(KEYS))?, keys, "the same lock");
    home.start().unlock(PASSPHRASE)?;
    Ok(())
}

#[test]
fn the_file_of_another_store_opens_nothing_and_can_be_put_right() -> Result<()> {
    let ((home, _), (other, _)) = (locked(1)?, locked(2)?);
    let right = fs::read(home.data().join(KEYS))?;
    fs::copy(other.data().join(KEYS), home.data().join(KEYS))?;
    let store = fs::read(home.store_file())?;
    let mut run = home.start();
    let opened = run.unlock(PASSPHRASE).err().context("another key")?;
    assert_eq!(name(&opened), "Foreign");
    drop(run);
    assert_eq!(fs::read(home.store_file())?, store, "nothing is touched");
    fs::write(home.data().join(KEYS), right)?;
    home.start().unlock(PASSPHRASE)?;
    Ok(())
}

#[test]
fn the_file_of_before_a_change_opens_nothing_beside_the_store_of_after_it() -> Result<()> {
    let (home, code) = locked(1)?;
    let mut run = home.start();
    run.unlock(PASSPHRASE)?;
    run.back_up()?;
    let earlier = fs::read(home.data().join(KEYS))?;
    run.change_passphrase(PASSPHRASE, ANOTHER, 2)?;
    drop(run);
    let later = fs::read(home.data().join(KEYS))?;
    let store = fs::read(home.store_file())?;
    for with_code in [false, true] {
        fs::write(home.data().join(KEYS), &earlier)?;
        let mut run = home.start();
        let opened = if with_code {
            run.unlock_with_code(&code, PASSPHRASE, 3)
        } else {
            run.unlock(PASSPHRASE)
        };
        let said = opened.err().context("it is the key of before")?;
        assert_eq!(name(&said), "Foreign", "it is said, and nothing is shown");
        let backups = run.backups()?.backups;
        assert!(
            !backups.is_empty() && backups.iter().all(|backup| backup.holds.is_none()),
            "nor does a backup open"
        );
        drop(run);
        assert_eq!(fs::read(home.store_file())?, store, "nothing is touched");
    }
    fs::write(home.data().join(KEYS), later)?;
    home.start().unlock(ANOTHER)?;
    Ok(())
}

#[test]
fn a_file_that_is_taken_away_while_it_is_open_is_back_when_it_is_locked() -> Result<()> {
    let (home, _) = locked(1)?;
    let mut run = home.start();
    run.unlock(PASSPHRASE)?;
    fs::remove_file(home.data().join(KEYS))?;
    assert!(
        app::lock::lock_now(&mut run.backend.stores, &mut run.backend.lock)?.on,
        "an idle program is locked all the same"
    );
    drop(run);
    home.start().unlock(PASSPHRASE)?;
    Ok(())
}

#[test]
fn a_damaged_store_is_recovered_under_its_lock() -> Result<()> {
    let (home, _) = locked(1)?;
    let mut bytes = fs::read(home.store_file())?;
    let place = bytes.len() - 2_000;
    bytes[place] ^= 1;
    fs::write(home.store_file(), bytes)?;
    let mut run = home.start();
    let opened = run
        .unlock(PASSPHRASE)
        .and_then(|_| app::backup::check_store(&mut run.backend.stores));
    assert_eq!(name(&opened.err().context("it is damaged")?), "Damaged");
    run.recover()?;
    drop(run);
    let mut run = home.start();
    assert_eq!(name(&run.overview().err().context("locked")?), "Locked");
    run.unlock(PASSPHRASE)?;
    Ok(())
}
