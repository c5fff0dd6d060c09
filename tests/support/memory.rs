//! What stands in the memory of another process.

use std::fs::{self, File};
use std::os::unix::fs::FileExt as _;

use anyhow::{Context as _, Result};
use memchr::memmem;

/// How much is read at once, in bytes.
const PART: u64 = 1 << 22;

/// A page of memory, and what the kernel says of one, in bytes (Linux, `pagemap.rst`).
const PAGE: u64 = 1 << 12;
const ENTRY: u64 = 8;

/// How often a text stands, as UTF-8 or as UTF-16, in the memory that a process can write to.
///
/// # Errors
/// Where there is no such process, or its memory is not shown to this one.
pub fn count(process: u32, text: &str) -> Result<usize> {
    let of = format!("/proc/{process}");
    let memory = File::open(format!("{of}/mem"))?;
    let pages = File::open(format!("{of}/pagemap"))?;
    let wide: Vec<u8> = text.encode_utf16().flat_map(u16::to_le_bytes).collect();
    let forms = [text.as_bytes(), &wide];
    let mut found = 0;
    for line in fs::read_to_string(format!("{of}/maps"))?.lines() {
        let (range, rest) = line.split_once(' ').context("a line without a range")?;
        let (from, to) = range.split_once('-').context("a range without an end")?;
        if !rest.starts_with("rw") {
            continue;
        }
        let (mut from, to) = (u64::from_str_radix(from, 16)?, u64::from_str_radix(to, 16)?);
        // What lies across the end of a part.
        let mut before = Vec::new();
        while from < to {
            let length = PART.min(to - from);
            if is_used(&pages, from, length)? {
                let mut part = vec![0; usize::try_from(length)?];
                // Some of it belongs to the kernel and cannot be read.
                let read = memory.read_at(&mut part, from).unwrap_or(0);
                part.truncate(read);
                for form in forms {
                    found += memmem::find_iter(&part, form).count();
                    found += across(&before, &part, form);
                }
                before = part;
            } else {
                before.clear();
            }
            from += length;
        }
    }
    Ok(found)
}

/// Whether any page of a range has ever been written to; programs reserve far more than they use.
fn is_used(pages: &File, from: u64, length: u64) -> Result<bool> {
    let mut entries = vec![0; usize::try_from(length / PAGE * ENTRY)?];
    let read = pages.read_at(&mut entries, from / PAGE * ENTRY)?;
    // The two highest bits: in memory, or put on the disk.
    let mut states = entries[..read].iter().skip(7).step_by(8);
    Ok(states.any(|state| state & 0b1100_0000 != 0))
}

/// How often a form begins in one part and ends in the next.
fn across(before: &[u8], part: &[u8], form: &[u8]) -> usize {
    let most = form.len() - 1;
    let end = &before[before.len().saturating_sub(most)..];
    let begin = &part[..most.min(part.len())];
    let joined = [end, begin].concat();
    memmem::find_iter(&joined, form)
        .filter(|at| *at < end.len() && at + form.len() > end.len())
        .count()
}
