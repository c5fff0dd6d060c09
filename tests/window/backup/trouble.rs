//! The store does not open: what the window says, and how it goes on when the cause is mended.

use std::fs;
use std::os::unix::fs::{MetadataExt as _, PermissionsExt as _};

use anyhow::{Result, ensure};
use support::raw;
use support::window::{Home, Role, Start, Window};

use crate::words::{BOTH, DANISH, Words};

#[tokio::test]
async fn a_store_of_a_newer_version_is_left_alone_until_the_program_is_newer_too() -> Result<()> {
    for words in BOTH {
        let home = Home::new()?;
        home.set(words.code, "light", "normal")?;
        an_own_store(&home, words).await?;
        let store = raw::open(&home.store())?;
        let version: u32 = store.pragma_query_value(None, "user_version", |row| row.get(0))?;
        store.pragma_update(None, "user_version", 99)?;
        drop(store);
        let before = fs::read(home.store())?;

        let window = Start::program(&home)?.open().await?;
        let says = match words.code {
            "da" => "Dine refleksioner er gemt af en nyere version af Fagspejl.",
            _ => "Your reflections were saved by a newer version of Fagspejl.",
        };
        the_window_says(&window, words, says).await?;
        ensure!(
            window.text().await?.contains("99"),
            "it names the version that it found"
        );
        still(&window, words).await?;
        assert_eq!(
            fs::read(home.store())?,
            before,
            "a file that cannot be read is not touched"
        );

        raw::open(&home.store())?.pragma_update(None, "user_version", version)?;
        the_window_opens(&window, words).await?;
        window.close().await?;
    }
    Ok(())
}

#[tokio::test]
async fn another_file_in_the_place_of_the_store_is_not_overwritten() -> Result<()> {
    for words in BOTH {
        let home = Home::new()?;
        home.set(words.code, "light", "normal")?;
        put_another_file(&home)?;
        let window = Start::program(&home)?.open().await?;
        let says = match words.code {
            "da" => "Der ligger en anden fil dér, hvor Fagspejl gemmer dine refleksioner.",
            _ => "There is another file in the place where Fagspejl keeps your reflections.",
        };
        the_window_says(&window, words, says).await?;
        still(&window, words).await?;
        assert_eq!(
            fs::read_to_string(home.store())?,
            ANOTHER,
            "somebody's file is as it was"
        );

        fs::rename(home.store(), home.path().join("mine.txt"))?;
        the_window_opens(&window, words).await?;
        window.close().await?;
    }
    Ok(())
}

#[tokio::test]
async fn a_folder_that_may_not_be_written_is_said_to_be_so() -> Result<()> {
    for words in BOTH {
        let home = Home::new()?;
        home.set(words.code, "light", "normal")?;
        may_write(&home, false)?;
        let start = Start::program(&home)?;
        let window = match fs::metadata(home.path())?.uid() {
            0 => start.through(NO_LONGER_ABOVE_PERMISSIONS).open().await?,
            _ => start.open().await?,
        };
        let says = match words.code {
            "da" => "Fagspejl må ikke skrive i datamappen.",
            _ => "Fagspejl is not allowed to write in the data folder.",
        };
        the_window_says(&window, words, says).await?;
        still(&window, words).await?;

        may_write(&home, true)?;
        the_window_opens(&window, words).await?;
        window.close().await?;
    }
    Ok(())
}

#[tokio::test]
async fn example_data_can_be_looked_at_while_the_store_does_not_open() -> Result<()> {
    let home = Home::new()?;
    put_another_file(&home)?;
    let window = Start::program(&home)?.open().await?;
    window.find(Role::Heading, DANISH.trouble_title).await?;
    window.click(Role::Button, DANISH.see_example).await?;
    window.find(Role::Link, DANISH.see_profile).await?;
    window.click(Role::Button, DANISH.leave_demo).await?;
    window.find(Role::Heading, DANISH.trouble_title).await?;
    assert_eq!(
        fs::read_to_string(home.store())?,
        ANOTHER,
        "somebody's file is as it was"
    );
    window.close().await
}

/// The administrator may write anywhere; with this it holds for the administrator too that what
/// is closed is closed.
const NO_LONGER_ABOVE_PERMISSIONS: [&str; 5] = [
    "setpriv",
    "--inh-caps",
    "-dac_override",
    "--bounding-set",
    "-dac_override",
];

const ANOTHER: &str = "Husk at købe mælk.\n";

/// Puts a file of somebody's in the place of the store.
pub(crate) fn put_another_file(home: &Home) -> Result<()> {
    fs::create_dir_all(home.data())?;
    Ok(fs::write(home.store(), ANOTHER)?)
}

async fn an_own_store(home: &Home, words: &Words) -> Result<()> {
    let window = Start::program(home)?.open().await?;
    window.find(Role::Heading, words.first_title).await?;
    window.close().await
}

fn may_write(home: &Home, may: bool) -> Result<()> {
    let mode = if may { 0o700 } else { 0o500 };
    Ok(fs::set_permissions(
        home.data(),
        fs::Permissions::from_mode(mode),
    )?)
}

async fn the_window_says(window: &Window, words: &Words, says: &str) -> Result<()> {
    window.find(Role::Heading, words.trouble_title).await?;
    window.find_words(says).await?;
    let text = window.text().await?;
    ensure!(
        text.contains("dk.fagspejl"),
        "it says where the folder is:\n{text}"
    );
    ensure!(
        !window.shows(Role::Link, words.start).await?,
        "there is no way to screens that cannot be shown"
    );
    Ok(())
}

/// Trying again while nothing is mended says so.
async fn still(window: &Window, words: &Words) -> Result<()> {
    window.click(Role::Button, words.try_again).await?;
    window.find_words(words.still).await?;
    Ok(())
}

/// Trying again after the cause is mended opens the start screen.
async fn the_window_opens(window: &Window, words: &Words) -> Result<()> {
    window.click(Role::Button, words.try_again).await?;
    window.find(Role::Heading, words.first_title).await?;
    Ok(())
}
