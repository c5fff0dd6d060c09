//! What happens to the files of the program, past the program.

use std::fs;
use std::path::Path;

use anyhow::{Context as _, Result, ensure};
use chrono::{DateTime, Utc};
use serde::Deserialize;

use crate::lock;
use crate::session::Session;

/// Something that happens to a file.
#[derive(Deserialize)]
#[serde(tag = "kind", rename_all = "camelCase", deny_unknown_fields)]
pub(crate) enum Damage {
    /// A page of the store has other bytes, from here as a part of the whole, from 0 to 1. The program
    /// is started anew over it.
    Store { at: f64 },
    /// The file of the settings holds something else.
    Settings,
    /// The file with the key of the lock holds something else. The program is started anew over it.
    KeyFile,
    /// The file with the key of the lock is gone. The program is started anew.
    KeyFileGone,
    /// An earlier file with the key, which opens with this passphrase, is put back. The program is started
    /// anew.
    KeyFileEarlier { passphrase: String },
    /// The store is gone, and the file with the key of its lock. The program is started anew.
    LockGone,
    /// A backup has other bytes.
    Backup { name: String },
    /// The store was set aside at this time; the present one is a copy of it.
    SetAside { at: DateTime<Utc> },
}

impl Damage {
    pub(crate) fn apply(&self, session: &mut Session) -> Result<()> {
        match self {
            Self::Store { at } => {
                session.restart();
                scratch(&session.in_data("fagspejl.db"), *at)
            }
            Self::Settings => overwrite(&session.in_data("settings.json")),
            Self::KeyFile => {
                overwrite(&session.in_data("fagspejl.keys"))?;
                session.restart();
                Ok(())
            }
            Self::KeyFileGone => {
                fs::remove_file(session.in_data("fagspejl.keys"))?;
                session.restart();
                Ok(())
            }
            Self::KeyFileEarlier { passphrase } => {
                let key = session.host.latest_key();
                let envelope = lock::envelope(&key, passphrase, "any code")?;
                fs::write(session.in_data("fagspejl.keys"), envelope)?;
                session.restart();
                Ok(())
            }
            Self::LockGone => {
                session.restart();
                fs::remove_file(session.in_data("fagspejl.db"))?;
                Ok(fs::remove_file(session.in_data("fagspejl.keys"))?)
            }
            Self::Backup { name } => scratch_rows(&session.in_data("backups").join(name)),
            Self::SetAside { at } => {
                let name = at.format("fagspejl-%Y-%m-%dT%H%M%SZ.db").to_string();
                fs::copy(session.in_data("fagspejl.db"), session.in_data(name))?;
                Ok(())
            }
        }
    }
}

/// How long a page of a store is, in bytes.
const PAGE: usize = 4096;

/// Turns the bytes of one page over.
#[expect(
    clippy::cast_possible_truncation,
    clippy::cast_precision_loss,
    clippy::cast_sign_loss,
    reason = "a place in a small file"
)]
fn scratch(file: &Path, at: f64) -> Result<()> {
    let mut bytes = fs::read(file).with_context(|| format!("{} is not there", file.display()))?;
    let page = (bytes.len() as f64 / PAGE as f64 * at) as usize;
    let damaged = bytes.iter_mut().skip(page * PAGE).take(64);
    ensure!(damaged.len() > 0, "{} ends before that", file.display());
    damaged.for_each(|byte| *byte ^= 0xff);
    Ok(fs::write(file, bytes)?)
}

/// Turns the bytes of every page over but the first, which tells whose file it is.
fn scratch_rows(file: &Path) -> Result<()> {
    let mut bytes = fs::read(file).with_context(|| format!("{} is not there", file.display()))?;
    for page in bytes.chunks_mut(PAGE).skip(1) {
        for byte in page.iter_mut().take(64) {
            *byte = !*byte;
        }
    }
    Ok(fs::write(file, bytes)?)
}

fn overwrite(file: &Path) -> Result<()> {
    fs::create_dir_all(file.parent().context("it lies in a folder")?)?;
    let write = fs::write(file, "this is not what it should be");
    write.with_context(|| format!("{} cannot be written", file.display()))
}
