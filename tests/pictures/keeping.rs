//! The lock, shut and open, and what is asked before all is erased.

use std::fs;

use anyhow::Result;
use app::CORE;
use support::home::new_backend;
use support::lock::{PASSPHRASE, secrets};
use support::raw;
use support::used_store::used_home;
use support::window::{Home, Key, Start, Window};

use crate::camera::Camera;
use crate::look::{self, Look};
use crate::shown::{click, go, until_there};

const LOCK: &str = "main a[href='#lock']";
/// What leads to the recovery code, and back.
const FORGOTTEN: &str = "main form ~ div button";
const DATA: &str = "main a[href='#data']";

/// Takes the screens of somebody who turns the lock on, and of somebody who has.
pub(crate) async fn take(camera: &mut Camera) -> Result<()> {
    let (without, with) = (Home::new()?, Home::new()?);
    let mut backend = new_backend(&with.data(), CORE);
    support::lock::turn_on(&mut backend, PASSPHRASE, &secrets(1))?;
    drop(backend);
    plant(&with)?;
    for look in &look::ALL {
        without.set(look.language, look.theme, look.text_size)?;
        let window = Start::program(&without)?.open().await?;
        turning_on(camera, &window, look).await?;
        window.close().await?;

        with.set(look.language, look.theme, look.text_size)?;
        let window = Start::program(&with)?.open().await?;
        locked(camera, &window, look).await?;
        window.close().await?;
    }
    Ok(())
}

/// Puts two backups there that the lock has never seen: one without a lock, and one that somebody changed.
fn plant(home: &Home) -> Result<()> {
    let other = used_home()?;
    let made = other.start().back_up()?.name;
    let backups = home.data().join("backups");
    fs::create_dir_all(&backups)?;
    for name in ["2026-01-01T080000Z-asked.db", "2026-02-01T080000Z-asked.db"] {
        fs::copy(other.data().join("backups").join(&made), backups.join(name))?;
    }
    let changed = raw::open(&backups.join("2026-01-01T080000Z-asked.db"))?;
    Ok(changed.execute_batch("CREATE VIEW more AS SELECT 1")?)
}

async fn turning_on(camera: &mut Camera, window: &Window, look: &Look) -> Result<()> {
    until_there(window, "main #empty").await?;
    go(window, "settings", LOCK).await?;
    click(window, LOCK, "main input[type=password]").await?;
    camera.take(window, look, "lock").await?;
    window
        .ask::<()>("document.querySelector('input').focus()", vec![])
        .await?;
    window.type_text(PASSPHRASE).await?;
    // Past the button that shows what is typed.
    window.press(&[Key::Tab]).await?;
    window.press(&[Key::Tab]).await?;
    window.type_text(PASSPHRASE).await?;
    window.press(&[Key::Enter]).await?;
    until_there(window, "main .code").await?;
    camera.take(window, look, "lock-code").await
}

async fn locked(camera: &mut Camera, window: &Window, look: &Look) -> Result<()> {
    until_there(window, "main input[type=password]").await?;
    camera.take(window, look, "locked").await?;
    click(window, FORGOTTEN, "main h2").await?;
    camera.take(window, look, "locked-forgotten").await?;
    click(window, FORGOTTEN, "main:not(:has(h2))").await?;
    window
        .ask::<()>("document.querySelector('input').focus()", vec![])
        .await?;
    window.type_text(PASSPHRASE).await?;
    window.press(&[Key::Enter]).await?;
    until_there(window, "main #empty").await?;
    go(window, "settings", LOCK).await?;
    click(window, LOCK, "main #lock-on").await?;
    camera.take(window, look, "lock-on").await?;
    go(window, "settings", DATA).await?;
    click(window, DATA, "main #backup-list").await?;
    camera.take(window, look, "data-planted").await?;
    let erase = "main section:last-of-type button.quiet";
    click(window, erase, "main form input[type=text]").await?;
    camera
        .take_part(
            window,
            look,
            "data-erasing",
            "main form:has(input[type=text])",
        )
        .await
}
