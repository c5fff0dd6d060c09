//! How long it takes from Ctrl+L until the window shows nothing of what was written.

use anyhow::{Result, ensure};
use app::CORE;
use serde_json::json;
use support::home::new_backend;
use support::lock::{PASSPHRASE, secrets, turn_on};
use support::texts::Texts;
use support::window::{Role, Start};

use crate::homes;
use crate::median::median;
use crate::table::Table;

/// How often it is locked.
const LOCKED: u32 = 9;

/// Goal, in milliseconds.
const AT_MOST: f64 = 100.0;

/// Presses the keys and waits for the frame after the one in which nothing but the lock is there.
const LOCK: &str = "
    const [title, done] = arguments;
    const begun = performance.now();
    window.dispatchEvent(new KeyboardEvent('keydown', { key: 'l', ctrlKey: true }));
    const look = () => {
        const headings = [...document.querySelectorAll('h1')];
        const empty = headings.length === 1 && headings[0].innerText === title
            && !document.querySelector('nav');
        requestAnimationFrame(empty ? () => done(performance.now() - begun) : look);
    };
    look();";

/// Locks the window of a home in use, several times.
pub(crate) async fn measure(table: &mut Table) -> Result<()> {
    let home = homes::with_finished(homes::IN_USE)?;
    turn_on(
        &mut new_backend(&home.data(), CORE),
        PASSPHRASE,
        &secrets(1),
    )?;
    home.set("da", "light", "normal")?;
    let texts = Texts::read("da")?;
    let window = Start::program(&home)?.open().await?;
    let is_locked = texts.say("lock-locked-title")?;
    let mut taken = Vec::new();
    for _ in 0..LOCKED {
        window.find(Role::Heading, &is_locked).await?;
        window
            .write(&texts.say("lock-passphrase")?, PASSPHRASE)
            .await?;
        window.click(Role::Button, &texts.say("lock-open")?).await?;
        window
            .find(Role::Button, &texts.say("lock-button")?)
            .await?;
        taken.push(
            window
                .ask_later::<f64>(LOCK, vec![json!(is_locked)])
                .await?,
        );
    }
    ensure!(
        window.shows(Role::Heading, &is_locked).await?,
        "it is locked"
    );
    window.close().await?;
    table.at_most("lock_to_empty_window_ms", median(taken), AT_MOST);
    Ok(())
}
