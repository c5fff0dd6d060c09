//! Waiting for something to be so.

use std::time::{Duration, Instant};

use anyhow::{Result, bail};

/// How long anything may take before it counts as not happening.
pub const PATIENCE: Duration = Duration::from_secs(15);

/// Time between two looks.
pub(super) const PACE: Duration = Duration::from_millis(20);

/// Looks again and again until there is an answer.
///
/// # Errors
/// The first error of a look, or that `what` has not happened within [`PATIENCE`].
pub async fn until<T>(what: &str, mut look: impl AsyncFnMut() -> Result<Option<T>>) -> Result<T> {
    let deadline = Instant::now() + PATIENCE;
    loop {
        if let Some(answer) = look().await? {
            return Ok(answer);
        }
        if Instant::now() > deadline {
            bail!("after {PATIENCE:?} there is still not: {what}");
        }
        tokio::time::sleep(PACE).await;
    }
}
