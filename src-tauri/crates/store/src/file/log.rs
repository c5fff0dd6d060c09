//! The write-ahead log beside the store: whether it is the log of the file that it lies beside. SQLite
//! does not ask: it would take what the log of another file holds for this one's.
//!
//! Each time a log begins, a stamp beside it says which file it is of: by the signature of the file's
//! first page, which is another one each time that page is written. A log that goes on changes the file
//! only by what stands in it.

use std::fs::File;
use std::io::{self, BufReader, ErrorKind, Read as _, Seek as _, SeekFrom};
use std::path::Path;

use crate::file::atomic::remove_if_present;
use crate::file::fault::{FileError, FileRole};
use crate::file::names::{stamp, wal};
use crate::file::place::Place;

/// How long the beginning of a log is, and that of each page in it, in bytes.
const HEADER: usize = 32;
const FRAME_HEADER: usize = 24;

/// Where the mark of a log stands in its beginning, which is another one each time that a log begins.
const MARK: std::ops::Range<usize> = 16..24;
const MARK_LENGTH: usize = 8;

/// What `SQLCipher` puts at the end of a page: by chance, and a checksum with the key.
const SIGNATURE: usize = 80;

/// The sizes that a page may have.
const PAGE_SIZES: std::ops::RangeInclusive<usize> = 512..=65_536;

/// Longer than any stamp, in bytes.
const LONGEST_STAMP: u64 = 1_024;

/// The signature of a file's first page.
type Signature = [u8; SIGNATURE];

/// Whose log lies beside a file.
#[derive(Debug, PartialEq, Eq)]
pub(crate) enum LogOf {
    /// There is none, or nothing is in it.
    Nobody,
    /// It is that of the file, or nothing says that it is not.
    Perhaps,
    /// It is the log of another file than the one that lies there now.
    AnotherFile,
}

/// Whose log lies beside the file `store`, which this process does not hold.
///
/// # Errors
/// The file system.
pub(crate) fn log_of(store: &Path) -> io::Result<LogOf> {
    let Some(header) = LogHeader::read(store)? else {
        return Ok(LogOf::Nobody);
    };
    let Some(mut file) = unless_missing(File::open(store))? else {
        return Ok(LogOf::AnotherFile);
    };
    if file.metadata()?.len() == 0 {
        // There is nothing that it could be the log of, and SQLite would delete it.
        return Ok(LogOf::AnotherFile);
    }
    let Some(of) = signature(&mut file, header.page_size)? else {
        return Ok(LogOf::Perhaps);
    };
    let stamp = read_stamp(store).unwrap_or_default();
    let is_stamped = stamp.starts_with(&header.mark);
    let is_of = stamp.ends_with(&of);
    // What was moved into the file stands in the log as it was.
    let is_others = is_stamped && !is_of && !first_pages(store, &header)?.any(|page| page == of);
    // What was read belongs together only where nobody has begun another log meanwhile.
    let is_same = LogHeader::read(store)? == Some(header);
    Ok(if is_others && is_same {
        LogOf::AnotherFile
    } else {
        LogOf::Perhaps
    })
}

/// The log beside `store`, open; none where there is none.
///
/// # Errors
/// The file system.
pub(crate) fn open_log(store: &Path) -> io::Result<Option<File>> {
    unless_missing(File::open(wal(store)))
}

/// The mark of an open log; none where it holds nothing.
///
/// # Errors
/// The file system.
pub(crate) fn log_mark(log: &mut File) -> io::Result<Option<[u8; MARK_LENGTH]>> {
    log.seek(SeekFrom::Start(0))?;
    Ok(LogHeader::read_from(log)?.map(|header| header.mark))
}

/// Says that the log beside `store` is of the file that is open as `file`, of which nothing was changed
/// since the log began.
///
/// # Errors
/// The file system.
pub(crate) fn write_stamp(store: &Path, file: &mut File) -> io::Result<()> {
    if let Some(header) = LogHeader::read(store)?
        && let Some(of) = signature(file, header.page_size)?
    {
        let written = stamp_place(store)
            .and_then(|place| place.write(&[header.mark.as_slice(), &of].concat()));
        written.map_err(io::Error::other)?;
    }
    Ok(())
}

/// Where the stamp lies; it is never a link.
fn stamp_place(store: &Path) -> Result<Place, FileError> {
    Place::find_itself(FileRole::Own, &stamp(store))?.alone()
}

/// What the stamp says; none where there is none that can be read.
fn read_stamp(store: &Path) -> Option<Vec<u8>> {
    let place = stamp_place(store).ok()?.there().ok()?;
    place.read(LONGEST_STAMP).ok()
}

/// Removes the stamp where there is no log any more.
pub(crate) fn remove_stamp(store: &Path) -> io::Result<()> {
    match LogHeader::read(store)? {
        Some(_) => Ok(()),
        None => remove_if_present(&stamp(store)),
    }
}

/// What the beginning of a log says.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct LogHeader {
    page_size: usize,
    mark: [u8; MARK_LENGTH],
}

impl LogHeader {
    /// That of the log beside `store`; none where there is no log, or one that holds nothing.
    fn read(store: &Path) -> io::Result<Option<Self>> {
        match open_log(store)? {
            Some(mut log) => Self::read_from(&mut log),
            None => Ok(None),
        }
    }

    /// That of a log which is read from its beginning; none where it holds nothing.
    fn read_from(log: &mut File) -> io::Result<Option<Self>> {
        let mut header = [0; HEADER];
        match log.read_exact(&mut header) {
            Err(error) if error.kind() == ErrorKind::UnexpectedEof => return Ok(None),
            read => read?,
        }
        let mut mark = [0; MARK_LENGTH];
        mark.copy_from_slice(&header[MARK]);
        let page_size = usize::try_from(number(&header, 8)).unwrap_or(0);
        Ok(Some(Self { page_size, mark }))
    }
}

fn unless_missing<T>(found: io::Result<T>) -> io::Result<Option<T>> {
    match found {
        Err(error) if error.kind() == ErrorKind::NotFound => Ok(None),
        found => found.map(Some),
    }
}

/// That of the first page of a file; none where it holds no such page.
fn signature(file: &mut File, page_size: usize) -> io::Result<Option<Signature>> {
    if !PAGE_SIZES.contains(&page_size) {
        return Ok(None);
    }
    let mut signature = [0; SIGNATURE];
    let at = u64::try_from(page_size - SIGNATURE).unwrap_or(0);
    file.seek(SeekFrom::Start(at))?;
    match file.read_exact(&mut signature) {
        Err(error) if error.kind() == ErrorKind::UnexpectedEof => Ok(None),
        read => read.map(|()| Some(signature)),
    }
}

/// The signatures of every first page that stands in the log with this header.
fn first_pages(
    store: &Path,
    header: &LogHeader,
) -> io::Result<impl Iterator<Item = Signature> + use<>> {
    let LogHeader { page_size, mark } = *header;
    let mut log = BufReader::new(File::open(wal(store))?);
    log.seek(SeekFrom::Start(u64::try_from(HEADER).unwrap_or(0)))?;
    let frames = std::iter::from_fn(move || {
        let mut frame = vec![0; FRAME_HEADER + page_size];
        log.read_exact(&mut frame).ok()?;
        // What stands behind is left of an earlier time, and SQLite does not read it.
        (frame.get(8..16)? == mark).then_some(frame)
    });
    Ok(frames
        .filter(|frame| number(frame, 0) == 1)
        .filter_map(|frame| frame.last_chunk().copied()))
}

/// The number that stands at a place, the most significant byte first; 0 where there is none.
fn number(bytes: &[u8], at: usize) -> u32 {
    let four = bytes.get(at..).and_then(<[u8]>::first_chunk);
    four.map_or(0, |four| u32::from_be_bytes(*four))
}
