//! Files with something changed in them: refused or whole, quickly, and nothing else is touched.

use anyhow::Result;
use support::mutated::{Format, mutated};

/// How many of each; the bench takes fifty times as many, and looks at the memory.
const TRIES: usize = 2_000;

fn is_refused_or_whole(format: Format) -> Result<()> {
    let (tried, _) = mutated(format, TRIES)?;
    assert_eq!(tried.lost, Vec::<String>::new(), "{format:?}");
    assert_eq!(tried.tries, TRIES, "{format:?}: as many as asked");
    let refused: usize = tried.said.values().sum();
    assert!(
        refused > TRIES / 4,
        "{format:?}: only {refused} were refused, so little was broken"
    );
    Ok(())
}

#[test]
fn an_export_with_changes_is_refused_or_taken_in_whole() -> Result<()> {
    is_refused_or_whole(Format::Export)
}

#[test]
fn a_backup_with_changes_is_refused_or_restores_what_it_held() -> Result<()> {
    is_refused_or_whole(Format::Backup)
}

#[test]
fn an_instrument_with_changes_is_refused_or_read() -> Result<()> {
    is_refused_or_whole(Format::Instrument)
}

#[test]
fn a_wrapped_key_with_changes_is_refused_or_opens_to_the_same_key() -> Result<()> {
    is_refused_or_whole(Format::Envelope)
}

#[test]
fn a_sealed_file_with_changes_is_never_opened() -> Result<()> {
    is_refused_or_whole(Format::Sealed)
}

#[test]
fn what_somebody_signs_is_refused_or_whole_and_changes_no_other_conversation() -> Result<()> {
    is_refused_or_whole(Format::Signed)
}
