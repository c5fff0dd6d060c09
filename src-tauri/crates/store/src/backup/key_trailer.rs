//! The wrapped key at the end of a backup's file: a backup is one file, and opens with the
//! passphrase of its day. `SQLite` reads no further than the last page that it knows of.

use std::fs::{File, OpenOptions};
use std::io::{self, Read as _, Seek as _, SeekFrom, Write as _};
use std::path::Path;

/// The last bytes of a backup that carries its wrapped key. Before them stands how long that is, in
/// eight bytes, the most significant first.
const MARK: &[u8; 16] = b"FAGSPEJL-KEYS-01";

/// How long the length and the mark are together.
const TAIL: u64 = 24;

/// Longest wrapped key, in bytes.
pub(crate) const LONGEST_WRAPPED: u64 = 16_384;

/// Adds a wrapped key to a file that is a whole database.
pub(crate) fn add(file: &mut File, wrapped: &[u8]) -> io::Result<()> {
    file.seek(SeekFrom::End(0))?;
    file.write_all(wrapped)?;
    let length = u64::try_from(wrapped.len()).map_err(io::Error::other)?;
    file.write_all(&length.to_be_bytes())?;
    file.write_all(MARK)
}

/// The wrapped key that a backup carries; none where it is one without a lock.
pub(crate) fn of(path: &Path) -> io::Result<Option<Vec<u8>>> {
    read(&mut File::open(path)?)
}

/// Takes the wrapped key off a copy of a backup, so that only the database is left.
pub(crate) fn take_off(path: &Path) -> io::Result<()> {
    let mut file = OpenOptions::new().read(true).write(true).open(path)?;
    if let Some(wrapped) = read(&mut file)? {
        let carried = u64::try_from(wrapped.len()).map_err(io::Error::other)? + TAIL;
        let whole = file.metadata()?.len();
        file.set_len(whole.saturating_sub(carried))?;
        file.sync_all()?;
    }
    Ok(())
}

fn read(file: &mut File) -> io::Result<Option<Vec<u8>>> {
    let whole = file.metadata()?.len();
    let Some(at) = whole.checked_sub(TAIL) else {
        return Ok(None);
    };
    file.seek(SeekFrom::Start(at))?;
    let (mut length, mut mark) = ([0; 8], [0; 16]);
    file.read_exact(&mut length)?;
    file.read_exact(&mut mark)?;
    let length = u64::from_be_bytes(length);
    if &mark != MARK || length > LONGEST_WRAPPED {
        return Ok(None);
    }
    let Some(begin) = at.checked_sub(length) else {
        return Ok(None);
    };
    file.seek(SeekFrom::Start(begin))?;
    let mut wrapped = Vec::new();
    file.take(length).read_to_end(&mut wrapped)?;
    Ok(Some(wrapped))
}
