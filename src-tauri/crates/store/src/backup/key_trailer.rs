//! The wrapped key at the end of a backup's file: a backup is one file, and opens with the
//! passphrase of its day. `SQLite` reads no further than the last page that it knows of.

use std::fs::{File, OpenOptions};
use std::io::{self, Read as _, Seek as _, SeekFrom, Write as _};
use std::path::Path;

use crate::file::own::MAX_WRAPPED_KEY;

/// The last bytes of a backup that carries its wrapped key. Before them stands how long that is, in
/// eight bytes, the most significant first.
const MAGIC: &[u8; 16] = b"FAGSPEJL-KEYS-01";

/// How long the length and the mark are together.
const FOOTER_LENGTH: u64 = 24;

/// Appends a wrapped key to a file that is a whole database.
pub(crate) fn append(file: &mut File, wrapped: &[u8]) -> io::Result<()> {
    file.seek(SeekFrom::End(0))?;
    file.write_all(wrapped)?;
    let length = u64::try_from(wrapped.len()).map_err(io::Error::other)?;
    file.write_all(&length.to_be_bytes())?;
    file.write_all(MAGIC)
}

/// Removes the wrapped key from a copy of a backup, so that only the database is left.
pub(crate) fn strip(path: &Path) -> io::Result<()> {
    let mut file = OpenOptions::new().read(true).write(true).open(path)?;
    if let Some(wrapped) = read(&mut file)? {
        let trailer = u64::try_from(wrapped.len()).map_err(io::Error::other)? + FOOTER_LENGTH;
        let whole = file.metadata()?.len();
        file.set_len(whole.saturating_sub(trailer))?;
        file.sync_all()?;
    }
    Ok(())
}

/// The wrapped key at the end of a backup; none where it is one without a lock.
pub(crate) fn read(file: &mut File) -> io::Result<Option<Vec<u8>>> {
    let whole = file.metadata()?.len();
    let Some(footer) = whole.checked_sub(FOOTER_LENGTH) else {
        return Ok(None);
    };
    file.seek(SeekFrom::Start(footer))?;
    let (mut length, mut magic) = ([0; 8], [0; 16]);
    file.read_exact(&mut length)?;
    file.read_exact(&mut magic)?;
    let length = u64::from_be_bytes(length);
    if &magic != MAGIC || length > MAX_WRAPPED_KEY {
        return Ok(None);
    }
    let Some(begin) = footer.checked_sub(length) else {
        return Ok(None);
    };
    file.seek(SeekFrom::Start(begin))?;
    let mut wrapped = Vec::new();
    file.take(length).read_to_end(&mut wrapped)?;
    Ok(Some(wrapped))
}
