//! The lock is shut while the dialog of the system asks where a file goes.

use std::fs;

use anyhow::{Result, ensure};
use support::lock::PASSPHRASE;
use support::texts::Texts;
use support::window::{Home, Role, Window, until};

use crate::backup::keeping::to_data;
use crate::dialog;
use crate::lock::at_once::{holds_store, opened};
use crate::lock::on_and_off::unlock;
use crate::words::BOTH;

/// The dialogs that leave something of the store where the person says.
const ALL: [(&str, &str); 2] = [
    ("archive-export-json", "mine.json"),
    ("backup-make-elsewhere", "mine.db"),
];

#[tokio::test]
async fn a_save_dialog_that_stands_open_when_the_lock_shuts_writes_nothing() -> Result<()> {
    for (words, (button, name)) in BOTH.into_iter().zip(ALL) {
        let texts = Texts::read(words.code)?;
        let home = Home::new()?;
        let window = opened(&home, words, &texts).await?;
        to_data(&window, &texts).await?;
        window.click(Role::Button, &texts.say(button)?).await?;
        dialog::stands_open(&window).await?;
        home.set_clock_ahead(6 * 60)?;
        until("the program lets go of its store", async || {
            Ok((!holds_store(window.program())?).then_some(()))
        })
        .await?;
        let file = home.temporary().join(name);
        dialog::choose(&window, &file).await?;
        is_locked(&window, &texts).await?;
        unlock(&window, &texts, PASSPHRASE).await?;
        window
            .find(Role::Heading, &texts.say("backup-list-title")?)
            .await?;
        ensure!(!file.exists(), "{name} is not written");
        let left = fs::read_dir(home.temporary())?
            .filter_map(|file| file.ok()?.file_name().into_string().ok());
        let left: Vec<_> = left.filter(|name| name.starts_with(".making-")).collect();
        ensure!(left.is_empty(), "nothing is left of it: {left:?}");
        window.close().await?;
    }
    Ok(())
}

async fn is_locked(window: &Window, texts: &Texts) -> Result<()> {
    let is_locked = texts.say("lock-locked-title")?;
    window.find(Role::Heading, &is_locked).await?;
    Ok(())
}
