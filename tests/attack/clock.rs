//! The clock is set back.

use anyhow::Result;
use support::faults::clock_set_back;

#[test]
fn a_clock_that_is_set_back_loses_nothing_and_backups_go_on() -> Result<()> {
    let tried = clock_set_back(&[1, 9, 30, 365])?;
    assert_eq!(tried.lost, Vec::<String>::new());
    assert_eq!(tried.tries, 4, "each was tried");
    Ok(())
}
