//! A lock whose key, or which itself, is lost; and what is half written.

use std::fs;

use anyhow::Result;
use domain::FormRef;
use support::home::Home as Store;
use support::lock::{PASSPHRASE, quick_lock};
use support::own::plan;
use support::window::{Home, Key, Start};
use support::writing;

use crate::camera::Camera;
use crate::look::{self, Look};
use crate::shown::{go, until_there};

/// The file with the key of a lock.
const KEYS: &str = "fagspejl.keys";

/// Takes what the program says of a lost key and of a lock that is gone, and where one is writing.
pub(crate) async fn take(camera: &mut Camera) -> Result<()> {
    for look in &look::ALL {
        let home = begun()?;
        fs::remove_file(home.data().join(KEYS))?;
        key_lost(camera, &home, look).await?;
        fs::remove_file(home.data().join(KEYS))?;
        fs::remove_file(home.store())?;
        lock_missing(camera, &home, look).await?;
    }
    Ok(())
}

/// A locked home with a backup, in which something is half written.
fn begun() -> Result<Home> {
    let store = Store::new()?;
    let mut run = store.start();
    let agreed = run.agree(
        plan("en borger tøver", "spørger jeg, hvad der holder igen", 7),
        None,
    )?;
    run.write_in(
        FormRef::AgreementStep { id: agreed },
        writing::step("Det gik"),
    )?;
    run.write_in(FormRef::NewAgreement, writing::agreement("jeg går i stå"))?;
    drop(run);
    quick_lock(&store, 1)?;
    let home = Home::new()?;
    fs::create_dir_all(home.data().join("backups"))?;
    for name in ["fagspejl.db", KEYS] {
        fs::copy(store.data().join(name), home.data().join(name))?;
    }
    for backup in fs::read_dir(store.data().join("backups"))? {
        let backup = backup?;
        fs::copy(
            backup.path(),
            home.data().join("backups").join(backup.file_name()),
        )?;
    }
    Ok(home)
}

async fn key_lost(camera: &mut Camera, home: &Home, look: &Look) -> Result<()> {
    home.set(look.language, look.theme, look.text_size)?;
    let window = Start::program(home)?.open().await?;
    until_there(&window, "main input[type=password]").await?;
    camera.take(&window, look, "locked-key-lost").await?;
    window
        .ask::<()>("document.querySelector('input').focus()", vec![])
        .await?;
    window.type_text(PASSPHRASE).await?;
    window.press(&[Key::Enter]).await?;
    until_there(&window, "main #empty").await?;
    camera.take(&window, look, "start-key-found").await?;
    go(&window, "agreements", "main form").await?;
    camera.take(&window, look, "agreements-begun").await?;
    window.close().await
}

async fn lock_missing(camera: &mut Camera, home: &Home, look: &Look) -> Result<()> {
    let window = Start::program(home)?.open().await?;
    until_there(&window, "main #lock-missing-without").await?;
    camera.take(&window, look, "lock-missing").await?;
    window.close().await
}
