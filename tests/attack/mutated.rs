//! Files with something changed in them: refused or whole, quickly, and nothing else is touched.

use anyhow::Result;
use support::faults::sentences;
use support::mutated::{Format, mutated};

/// How many of each; the bench takes fifty times as many, and looks at the memory.
const TRIES: usize = 2_000;
/// How many of those that come to a store, as each is shown and taken in there.
const IN_A_STORE: usize = 400;

fn is_refused_or_whole(format: Format) -> Result<()> {
    are_refused_or_whole(format, TRIES)
}

fn are_refused_or_whole(format: Format, tries: usize) -> Result<()> {
    let (result, _) = mutated(format, tries)?;
    assert_eq!(result.lost, Vec::<String>::new(), "{format:?}");
    assert_eq!(result.tries, tries, "{format:?}: as many as asked");
    let refused: usize = result.said.values().sum();
    assert!(
        refused > tries / 4,
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

#[test]
fn of_what_was_changed_on_its_way_a_store_takes_nothing_in() -> Result<()> {
    are_refused_or_whole(Format::Received, IN_A_STORE)
}

#[test]
fn of_what_somebody_signs_a_store_takes_in_all_or_nothing_and_no_other_conversation_changes()
-> Result<()> {
    are_refused_or_whole(Format::ReceivedSigned, IN_A_STORE)
}

#[test]
fn whatever_is_said_of_a_file_that_is_not_taken_in_is_a_sentence() -> Result<()> {
    for format in [Format::Received, Format::ReceivedSigned] {
        let (tried, _) = mutated(format, IN_A_STORE / 4)?;
        let said = sentences(&tried)?;
        assert_eq!(said.len(), tried.said.len(), "{format:?}: {:?}", tried.said);
    }
    Ok(())
}
