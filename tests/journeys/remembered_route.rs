//! Where the window is, for a page that is loaded anew.

use anyhow::Result;
use app::start::{remember_route, remembered_route};
use support::files::Files;
use support::home::Home;
use support::lock::PASSPHRASE;
use support::refusal::name;

#[test]
fn it_is_kept_in_memory_alone_and_gone_with_the_program() -> Result<()> {
    let home = Home::new()?;
    let mut run = home.start();
    run.overview()?;
    let before = Files::of(&home.data())?;
    assert_eq!(remembered_route(&run.backend.stores)?, None);
    remember_route(&mut run.backend.stores, "here".to_owned())?;
    let remembered = remembered_route(&run.backend.stores)?;
    assert_eq!(remembered.as_deref(), Some("here"));
    assert_eq!(Files::of(&home.data())?, before, "not a byte on disk");
    drop(run);
    assert_eq!(remembered_route(&home.start().backend.stores)?, None);
    Ok(())
}

#[test]
fn it_is_kept_while_the_lock_is_shut_and_neither_told_nor_changed() -> Result<()> {
    let home = Home::new()?;
    let mut run = home.start();
    run.lock(1)?;
    remember_route(&mut run.backend.stores, "here".to_owned())?;
    app::lock::lock_now(&mut run.backend.stores, &mut run.backend.lock)?;
    let told = remembered_route(&run.backend.stores);
    assert_eq!(
        told.err().map(|error| name(&error)).as_deref(),
        Some("Locked")
    );
    let changed = remember_route(&mut run.backend.stores, "there".to_owned());
    assert_eq!(
        changed.err().map(|error| name(&error)).as_deref(),
        Some("Locked")
    );
    run.unlock(PASSPHRASE)?;
    let remembered = remembered_route(&run.backend.stores)?;
    assert_eq!(remembered.as_deref(), Some("here"));
    Ok(())
}

#[test]
fn one_that_is_too_long_is_not_remembered() -> Result<()> {
    let home = Home::new()?;
    let mut run = home.start();
    remember_route(&mut run.backend.stores, "x".repeat(20_000))?;
    assert!(remembered_route(&run.backend.stores)?.is_some());
    remember_route(&mut run.backend.stores, "x".repeat(20_001))?;
    assert_eq!(remembered_route(&run.backend.stores)?, None);
    Ok(())
}
