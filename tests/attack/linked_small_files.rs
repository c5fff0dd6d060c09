//! What lies beside the store is a link to another disk, or the whole data folder is.

use std::fs;
use std::os::unix::fs::symlink;

use anyhow::{Result, ensure};
use support::files::Files;
use support::lock::{ANOTHER, PASSPHRASE};
use support::other_disk::{OtherDisk, opens_without_lock};
use support::used_store::used_home;

use crate::untouched::refused;

#[test]
fn the_file_with_the_key_may_lie_on_a_stick() -> Result<()> {
    let home = used_home()?;
    home.start().lock(1)?;
    let stick = OtherDisk::new()?;
    let link = home.data().join("fagspejl.keys");
    let keys = stick.take(&link)?;
    let before = fs::read(&keys)?;
    let mut run = home.start();
    run.unlock(PASSPHRASE)?;
    run.change_passphrase(PASSPHRASE, ANOTHER, 2)?;
    drop(run);
    ensure!(link.is_symlink(), "the link stays");
    ensure!(fs::read(&keys)? != before, "and leads to the new key");
    assert_eq!(
        stick.names()?,
        ["fagspejl.keys"],
        "no copy of the earlier one"
    );
    let mut run = home.start();
    run.unlock(ANOTHER)?;
    run.turn_off_lock(ANOTHER)?;
    drop(run);
    assert_eq!(
        stick.names()?,
        Vec::<String>::new(),
        "the key is gone with the lock"
    );
    ensure!(link.is_symlink(), "the next one has its place there");
    home.start().lock(3)?;
    assert_eq!(stick.names()?, ["fagspejl.keys"]);
    Ok(())
}

#[test]
fn the_key_on_a_stick_that_is_away_is_not_begun_anew_where_the_lock_is_turned_on() -> Result<()> {
    let home = used_home()?;
    home.start().overview()?;
    symlink(
        "/nowhere/on/a/stick.keys",
        home.data().join("fagspejl.keys"),
    )?;
    refused(&home, "LinkBroken", |run| run.lock(1))?;
    assert_eq!(
        home.start().overview()?.finished_count,
        2,
        "it has no lock, and all is there"
    );
    Ok(())
}

#[test]
fn the_settings_may_be_a_link() -> Result<()> {
    let home = used_home()?;
    let run = home.start();
    app::settings::change_settings(&run.backend.stores, domain::Settings::default())?;
    let disk = OtherDisk::new()?;
    let file = disk.take(&home.settings_file())?;
    let wanted = domain::Settings {
        theme: domain::Theme::HighContrast,
        ..domain::Settings::default()
    };
    app::settings::change_settings(&run.backend.stores, wanted)?;
    ensure!(home.settings_file().is_symlink(), "the link stays");
    ensure!(fs::read_to_string(file)?.contains("highContrast"));
    assert_eq!(disk.names()?, ["settings.json"]);
    Ok(())
}

#[test]
fn the_data_folder_may_be_a_link() -> Result<()> {
    let home = used_home()?;
    let disk = OtherDisk::new()?;
    let data = disk.take(&home.data())?;
    let mut run = home.start();
    run.lock(1)?;
    run.back_up()?;
    drop(run);
    ensure!(home.data().is_symlink() && !opens_without_lock(&data.join("fagspejl.db"))?);
    for file in Files::of(&data)?.names() {
        let path = data.join(&file);
        let is_open = file.contains(".db") && path.is_file() && opens_without_lock(&path)?;
        ensure!(!is_open, "{file} has the lock");
    }
    Ok(())
}
