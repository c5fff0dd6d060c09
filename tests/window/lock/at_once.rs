//! The lock is shut at once and holds, whatever the page does.

use std::fs;
use std::time::{Duration, Instant};

use anyhow::{Result, ensure};
use serde_json::Value;
use support::lock::PASSPHRASE;
use support::texts::Texts;
use support::window::{Home, Process, Role, Start, Window, until};

use crate::lock::on_and_off::{locked, unlock};
use crate::words::{BOTH, Words};

/// For how long the page does nothing else; longer than the program needs to lock.
const HANGS: Duration = Duration::from_secs(10);

pub(crate) async fn opened(home: &Home, words: &Words, texts: &Texts) -> Result<Window> {
    home.set(words.code, "light", "normal")?;
    locked(home)?;
    let window = Start::program(home)?.open().await?;
    unlock(&window, texts, PASSPHRASE).await?;
    window.find(Role::Heading, words.start_title).await?;
    ensure!(holds_store(window.program())?, "the program has its store");
    Ok(window)
}

/// Whether the program has the store open.
pub(crate) fn holds_store(program: Process) -> Result<bool> {
    let files = fs::read_dir(format!("/proc/{}/fd", program.0))?;
    let mut open = files.filter_map(|file| fs::read_link(file.ok()?.path()).ok());
    Ok(open.any(|file| file.ends_with("fagspejl.db")))
}

#[tokio::test]
async fn a_page_that_hangs_does_not_keep_the_program_from_locking() -> Result<()> {
    for words in BOTH {
        let texts = Texts::read(words.code)?;
        let home = Home::new()?;
        let window = opened(&home, words, &texts).await?;
        // Not before the driver has its answer, which a page that hangs does not give.
        let hang = "
            setTimeout(() => {
              const ends = Date.now() + arguments[0];
              while (Date.now() < ends);
            }, 300)";
        let hangs = Value::from(u64::try_from(HANGS.as_millis())?);
        window.ask::<Value>(hang, vec![hangs]).await?;
        let begun = Instant::now();
        home.set_clock_ahead(6 * 60)?;
        until("the program lets go of its store", async || {
            Ok((!holds_store(window.program())?).then_some(()))
        })
        .await?;
        ensure!(begun.elapsed() < HANGS, "the page hung all the while");
        let is_locked = texts.say("lock-locked-title")?;
        window.find(Role::Heading, &is_locked).await?;
        unlock(&window, &texts, PASSPHRASE).await?;
        window.find(Role::Heading, words.start_title).await?;
        window.close().await?;
    }
    Ok(())
}

#[tokio::test]
async fn a_page_that_is_loaded_anew_while_it_is_locked_shows_nothing() -> Result<()> {
    for words in BOTH {
        let texts = Texts::read(words.code)?;
        let home = Home::new()?;
        let window = opened(&home, words, &texts).await?;
        // In one breath: the page has no time to wait for anything.
        let lock = "
            window.dispatchEvent(new KeyboardEvent('keydown', { key: 'l', ctrlKey: true }));
            location.reload()";
        window.ask::<Value>(lock, vec![]).await?;
        let is_locked = texts.say("lock-locked-title")?;
        window.find(Role::Heading, &is_locked).await?;
        ensure!(!holds_store(window.program())?, "the key is gone");
        let tree: String = window
            .ask("return document.documentElement.outerHTML", vec![])
            .await?;
        ensure!(!tree.contains(words.start_title), "nothing is shown");
        window.close().await?;
    }
    Ok(())
}
