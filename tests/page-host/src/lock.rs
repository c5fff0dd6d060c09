//! A lock whose passphrase takes no half second to try.

use std::fs;

use age::scrypt::Recipient;
use age::secrecy::SecretString;
use anyhow::{Context as _, Result};
use serde_json::{Value, json};

use crate::session::Session;

/// The work that a try costs, as a power of two; a real lock asks for 17.
const WORK: u8 = 2;

/// Turns on a lock with this passphrase, which is open then. Answers with its recovery code. Over a
/// program that has kept nothing yet, the key is wrapped as the program does it but for the work; over
/// any other, the program turns the lock on.
pub(crate) fn turn_on(session: &mut Session, passphrase: &str) -> Result<Value> {
    let proposed = session.must("propose_lock", &json!({ "passphrase": passphrase }))?;
    if session.in_data("fagspejl.db").exists() {
        session.must("confirm_recovery_code", &proposed)?;
        return Ok(proposed["code"].clone());
    }
    let code = proposed["code"].as_str().context("a code is proposed")?;
    let key = session.host.latest_key();
    let envelope = envelope(&key, passphrase, code)?;
    let file = session.in_data("fagspejl.keys");
    fs::create_dir_all(file.parent().context("it lies in a folder")?)?;
    fs::write(file, envelope)?;
    session.restart();
    session.must("unlock", &json!({ "passphrase": passphrase }))?;
    Ok(code.into())
}

/// A key in an envelope that opens with either secret.
pub(crate) fn envelope(key: &[u8], passphrase: &str, code: &str) -> Result<Vec<u8>> {
    Ok(serde_json::to_vec(&json!({
        "version": 1,
        "passphrase": wrapped(key, passphrase)?,
        "recoveryCode": wrapped(key, &code.replace(' ', ""))?,
    }))?)
}

fn wrapped(key: &[u8], secret: &str) -> Result<String> {
    let mut recipient = Recipient::new(SecretString::from(secret.to_owned()));
    recipient.set_work_factor(WORK);
    Ok(age::encrypt_and_armor(&recipient, key)?)
}
