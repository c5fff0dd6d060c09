//! Timing something short that is done once in a while.

use std::thread;
use std::time::{Duration, Instant};

use anyhow::Result;

/// Does something `count` times, with a `pause` before each: a processor and a disk that are kept
/// busy answer faster than they do for a page that asks once in a while. Gives the milliseconds of
/// one, without the pause.
pub(crate) fn paced(
    count: u32,
    pause: Duration,
    mut act: impl FnMut() -> Result<()>,
) -> Result<f64> {
    let mut taken = Duration::ZERO;
    for _ in 0..count {
        thread::sleep(pause);
        let begun = Instant::now();
        act()?;
        taken += begun.elapsed();
    }
    Ok(taken.as_secs_f64() * 1000.0 / f64::from(count))
}
