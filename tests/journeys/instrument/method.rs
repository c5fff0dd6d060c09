//! The method page.

use anyhow::{Context as _, Result};
use support::home::Home;
use support::instrument::core;

#[test]
fn the_method_is_told_without_a_store() -> Result<()> {
    let home = Home::new()?;
    let backend = home.start().backend;
    let method = app::instrument::method(&backend.stores, &backend.library)?;
    assert!(!home.data().exists(), "nothing is opened or made");
    assert_eq!(
        method.data_folder, "~/data",
        "the folder is written without the person's name"
    );
    assert_eq!(
        method.program_version.split('.').count(),
        3,
        "{}",
        method.program_version
    );
    Ok(())
}

#[test]
fn the_method_names_each_instrument_and_its_accuracy() -> Result<()> {
    let home = Home::new()?;
    let backend = home.start().backend;
    let method = app::instrument::method(&backend.stores, &backend.library)?;
    let [only] = &method.instruments[..] else {
        anyhow::bail!("the program carries one instrument");
    };
    let core = core()?;
    let accuracy = only.accuracy.as_ref().context("it is measured")?;
    assert_eq!((&only.summary.id, only.summary.items), (&core.id, 24));
    assert_eq!(
        Some(&accuracy.measurement),
        core.measurement.as_ref(),
        "its source and status are told"
    );
    assert!(
        (accuracy.standard_error - 0.268).abs() < 0.0005,
        "{}",
        accuracy.standard_error
    );
    assert!(
        (accuracy.smallest_detectable_change - 0.744).abs() < 0.0005,
        "{}",
        accuracy.smallest_detectable_change
    );
    Ok(())
}

#[test]
fn the_method_is_told_also_where_the_store_does_not_open() -> Result<()> {
    let home = Home::new()?;
    std::fs::write(home.data(), "not a folder")?;
    let mut run = home.start();
    assert!(run.overview().is_err(), "the store does not open");
    assert!(
        app::instrument::method(&run.backend.stores, &run.backend.library).is_ok(),
        "the method page needs nothing from it"
    );
    Ok(())
}
