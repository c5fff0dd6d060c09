//! The program is killed while it saves.

use std::path::Path;

use anyhow::Result;
use support::acknowledged::Sequence;
use support::crash::{rounds, wrong};
use support::instrument::core;

const SAVER: &str = env!("CARGO_BIN_EXE_saver");

#[test]
fn no_acknowledged_answer_is_missing_after_a_hundred_kills() -> Result<()> {
    let tally = rounds(Path::new(SAVER), 100)?;
    assert_eq!(tally.rounds, 100, "every round was run");
    assert!(
        tally.acknowledged > 500,
        "only {} answers were acknowledged, so little was tried",
        tally.acknowledged
    );
    assert_eq!(tally.wrong, Vec::<String>::new(), "saved means saved");
    assert_eq!(
        tally.faults,
        Vec::<String>::new(),
        "the database finds nothing wrong with its file"
    );
    Ok(())
}

#[test]
fn an_acknowledged_answer_that_is_missing_would_be_noticed() -> Result<()> {
    let held = |count| -> Result<_> { Ok(Sequence::new(&core()?, 7).held_after(count)) };
    for allowed in [9, 10] {
        assert_eq!(
            wrong(7, 9, Some(&held(allowed)?))?,
            None,
            "nine were acknowledged, and the tenth may be on disk"
        );
    }
    for lost in [0, 5, 8, 11] {
        assert!(
            wrong(7, 9, Some(&held(lost)?))?.is_some(),
            "nine were acknowledged, the store holds what there was after {lost}"
        );
    }
    assert!(wrong(7, 9, None)?.is_some(), "the reflection is gone");
    assert_eq!(wrong(7, 0, None)?, None, "nothing was acknowledged yet");
    Ok(())
}
