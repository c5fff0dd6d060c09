//! A refusal leaves every byte as it was.

use anyhow::Result;
use app::AppError;
use support::answers::{Answers, level};
use support::files::Files;
use support::home::Home;
use support::refusal::name;
use support::run::Run;

/// The backup of the day is made before it is known that a change is refused.
const BACKUPS: &str = "backups";

/// Checks that `act` is refused as `expected` (the kind of error), and that no byte of the data
/// folder but the backup of the day is another one afterwards, also once the program is closed.
pub(crate) fn refused<T>(
    home: &Home,
    expected: &str,
    act: impl FnOnce(&mut Run) -> Result<T, AppError>,
) -> Result<()> {
    let before = Files::of(&home.data())?.outside(BACKUPS);
    let mut run = home.start();
    let answer = act(&mut run);
    drop(run);
    match answer {
        Ok(_) => anyhow::bail!("nothing was refused; expected {expected}"),
        Err(error) => assert_eq!(name(&error), expected, "{error}"),
    }
    assert_eq!(
        Files::of(&home.data())?.outside(BACKUPS),
        before,
        "what was there stays, byte for byte, and nothing is left behind"
    );
    Ok(())
}

/// A home whose store holds one finished reflection and one draft.
pub(crate) fn used() -> Result<Home> {
    let home = Home::new()?;
    let mut run = home.start();
    let answers = Answers::none()
        .with("self-reflection", level(3))
        .with("health", level(5));
    run.finished(&answers)?;
    run.draft(&answers.without("health"))?;
    Ok(home)
}
