//! Files that are links, that have another name or that are none, as the window shows them.

use std::fs::{self, Permissions};
use std::os::unix::fs::{MetadataExt as _, PermissionsExt as _};
use std::path::Path;
use std::process::Command;

use anyhow::{Result, ensure};
use support::lock::PASSPHRASE;
use support::other_disk::{OtherDisk, opens_without_lock};
use support::texts::Texts;
use support::window::{Home, Role, Start, Window};

use crate::archive::exchanging::take_in;
use crate::backup::keeping::{the_answer_is_there, to_data, with_an_answer};
use crate::lock::on_and_off::{to_lock, turn_on, unlock};
use crate::words::{BOTH, Words};

/// The administrator may read any file; with this it holds for the administrator too that what is closed
/// is closed.
const NO_LONGER_ABOVE_PERMISSIONS: [&str; 5] = [
    "setpriv",
    "--inh-caps",
    "-dac_override,-dac_read_search",
    "--bounding-set",
    "-dac_override,-dac_read_search",
];

/// The store does not open, and the window says this.
async fn is_told(home: &Home, words: &Words, says: &str) -> Result<Window> {
    let window = Start::program(home)?.open().await?;
    window.find(Role::Heading, words.trouble_title).await?;
    window.until_text(says).await?;
    window.until_text("fagspejl.db").await?;
    Ok(window)
}

/// Trying again after the cause is mended shows what was written.
async fn opens_again(window: Window, words: &Words) -> Result<()> {
    window.click(Role::Button, words.try_again).await?;
    window.find(Role::Heading, words.draft_title).await?;
    the_answer_is_there(&window, words).await?;
    window.close().await
}

#[tokio::test]
async fn a_store_that_has_another_name_is_refused_with_a_sentence() -> Result<()> {
    for words in BOTH {
        let home = Home::new()?;
        with_an_answer(&home, words).await?.close().await?;
        let other = home.path().join("another-name.db");
        fs::hard_link(home.store(), &other)?;
        let says = match words.code {
            "da" => "i datamappen har flere navne på disken.",
            _ => "in the data folder has several names on the disk.",
        };
        let window = is_told(&home, words, says).await?;
        fs::remove_file(other)?;
        opens_again(window, words).await?;
    }
    Ok(())
}

#[tokio::test]
async fn a_pipe_in_the_place_of_the_store_is_refused_with_a_sentence() -> Result<()> {
    for words in BOTH {
        let home = Home::new()?;
        with_an_answer(&home, words).await?.close().await?;
        let away = home.path().join("away.db");
        fs::rename(home.store(), &away)?;
        ensure!(Command::new("mkfifo").arg(home.store()).status()?.success());
        let says = match words.code {
            "da" => "i datamappen, ligger der noget andet.",
            _ => "in the data folder there is something else.",
        };
        let window = is_told(&home, words, says).await?;
        fs::rename(away, home.store())?;
        opens_again(window, words).await?;
    }
    Ok(())
}

#[tokio::test]
async fn a_store_whose_disk_is_away_is_not_begun_anew() -> Result<()> {
    for words in BOTH {
        let home = Home::new()?;
        with_an_answer(&home, words).await?.close().await?;
        let disk = OtherDisk::new()?;
        let file = disk.take_store(&home.store())?;
        let away = home.path().join("away.db");
        fs::copy(&file, &away)?;
        fs::remove_file(&file)?;
        let says = match words.code {
            "da" => "i datamappen fører ikke nogen steder hen.",
            _ => "in the data folder leads nowhere.",
        };
        let window = is_told(&home, words, says).await?;
        ensure!(!file.exists(), "nothing is begun there");
        fs::copy(away, file)?;
        opens_again(window, words).await?;
    }
    Ok(())
}

#[tokio::test]
async fn the_lock_is_turned_on_where_a_link_leads() -> Result<()> {
    for words in BOTH {
        let texts = Texts::read(words.code)?;
        let home = Home::new()?;
        with_an_answer(&home, words).await?.close().await?;
        let disk = OtherDisk::new()?;
        let file = disk.take_store(&home.store())?;
        let window = Start::program(&home)?.open().await?;
        to_lock(&window, &texts).await?;
        turn_on(&window, &texts, &home).await?;
        window.close().await?;
        ensure!(home.store().is_symlink(), "the link stays");
        ensure!(!opens_without_lock(&file)?, "what it leads to has the lock");
        let names = disk.names()?;
        let beside = names.iter().find(|name| !name.starts_with("fagspejl.db"));
        assert_eq!(beside, None, "no earlier store lies there");

        let window = Start::program(&home)?.open().await?;
        unlock(&window, &texts, PASSPHRASE).await?;
        window.find(Role::Heading, words.draft_title).await?;
        the_answer_is_there(&window, words).await?;
        window.close().await?;
    }
    Ok(())
}

#[tokio::test]
async fn what_is_wrong_with_a_chosen_file_is_said_of_that_file() -> Result<()> {
    for words in BOTH {
        let texts = Texts::read(words.code)?;
        let home = Home::new()?;
        home.set(words.code, "light", "normal")?;
        let closed = home.temporary().join("closed.json");
        fs::write(&closed, "{}")?;
        fs::set_permissions(&closed, Permissions::from_mode(0o000))?;
        let two_names = home.temporary().join("two-names.json");
        fs::write(&two_names, "{}")?;
        fs::hard_link(&two_names, home.temporary().join("another-name.json"))?;
        let start = Start::program(&home)?;
        let window = match fs::metadata(home.path())?.uid() {
            0 => start.through(NO_LONGER_ABOVE_PERMISSIONS).open().await?,
            _ => start.open().await?,
        };
        to_data(&window, &texts).await?;
        says(&window, &texts, &two_names, "error-fileHardLinked").await?;
        says(&window, &texts, &closed, "error-fileNotPermitted").await?;
        window.close().await?;
    }
    Ok(())
}

/// Taking in `file` is refused with the sentence `id` and its advice.
async fn says(window: &Window, texts: &Texts, file: &Path, id: &str) -> Result<()> {
    take_in(window, texts, file).await?;
    window.until_text(&texts.say(id)?).await?;
    let advice = texts.say(&format!("{id}-advice"))?;
    window.until_text(&advice).await
}
