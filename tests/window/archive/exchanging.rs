//! Taking one's data out, and bringing it in, through the dialog of the system.

use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context as _, Result, ensure};
use calamine::{DataType as _, Reader as _, Xlsx, open_workbook};
use support::texts::Texts;
use support::window::{Home, Role, Start, Window};

use crate::backup::keeping::{the_answer_is_there, to_data, with_an_answer};
use crate::dialog;
use crate::places::go;
use crate::reflecting::{core, title};
use crate::words::BOTH;

/// Takes the data out from the screen of one's data, in the format that `name` ends with.
async fn take_out(window: &Window, texts: &Texts, home: &Home, name: &str) -> Result<PathBuf> {
    let file = home.temporary().join(name);
    let format = file.extension().context("the name has an ending")?;
    let button = format!("archive-export-{}", format.display());
    dialog::save_with(window, texts, &button, "archive-exported", &file).await?;
    Ok(file)
}

pub(crate) async fn take_in(window: &Window, texts: &Texts, file: &Path) -> Result<()> {
    for button in ["archive-import", "archive-import-yes"] {
        window.click(Role::Button, &texts.say(button)?).await?;
    }
    dialog::choose(window, file).await
}

#[tokio::test]
async fn a_workbook_and_a_table_are_taken_out() -> Result<()> {
    let instrument = core()?;
    let first = instrument.items().next().context("there are items")?;
    for words in BOTH {
        let texts = Texts::read(words.code)?;
        let home = Home::new()?;
        let window = with_an_answer(&home, words).await?;
        to_data(&window, &texts).await?;
        let item = title(words, first);

        let file = take_out(&window, &texts, &home, "mine.xlsx").await?;
        let mut workbook: Xlsx<_> = open_workbook(&file)?;
        let sheets = workbook.worksheets();
        let mut cells = sheets.iter().flat_map(|(_, sheet)| sheet.used_cells());
        ensure!(
            cells.any(|(_, _, cell)| cell.get_string() == Some(item)),
            "“{item}” stands in a cell"
        );

        let file = take_out(&window, &texts, &home, "mine.csv").await?;
        let table = fs::read_to_string(&file)?;
        ensure!(
            table.starts_with('\u{feff}'),
            "a spreadsheet reads it as UTF-8"
        );
        ensure!(table.contains(item), "“{item}” stands in:\n{table}");
        window.close().await?;
    }
    Ok(())
}

#[tokio::test]
async fn what_is_taken_out_comes_into_an_empty_program_on_another_machine() -> Result<()> {
    for words in BOTH {
        let texts = Texts::read(words.code)?;
        let (home, other) = (Home::new()?, Home::new()?);
        let window = with_an_answer(&home, words).await?;
        to_data(&window, &texts).await?;
        let file = take_out(&window, &texts, &home, "mine.json").await?;
        window.close().await?;

        other.set(words.code, "light", "normal")?;
        let window = Start::program(&other)?.open().await?;
        to_data(&window, &texts).await?;
        take_in(&window, &texts, &file).await?;
        let added = texts.beginning("archive-imported-added")?;
        window.until_text(&added).await?;
        go(&window, &texts, "start").await?;
        the_answer_is_there(&window, words).await?;
        to_data(&window, &texts).await?;
        take_in(&window, &texts, &file).await?;
        let nothing = texts.say("archive-imported-nothing")?;
        window.until_text(&nothing).await?;
        let again = take_out(&window, &texts, &other, "again.json").await?;
        ensure!(
            fs::read(&again)? == fs::read(&file)?,
            "what goes out again is the same, byte for byte"
        );
        window.close().await?;
    }
    Ok(())
}

#[tokio::test]
async fn another_day_the_dialog_begins_where_the_last_file_was_saved() -> Result<()> {
    for words in BOTH {
        let texts = Texts::read(words.code)?;
        let home = Home::new()?;
        let window = with_an_answer(&home, words).await?;
        to_data(&window, &texts).await?;
        let first = take_out(&window, &texts, &home, "mine.json").await?;
        window.close().await?;

        let window = Start::program(&home)?.open().await?;
        to_data(&window, &texts).await?;
        // A name without a folder: the dialog saves it in the one that it shows.
        let name = Path::new("again.json");
        dialog::save_with(
            &window,
            &texts,
            "archive-export-json",
            "archive-exported",
            name,
        )
        .await?;
        ensure!(
            first.with_file_name(name).is_file(),
            "beside {}",
            first.display()
        );
        window.close().await?;
    }
    Ok(())
}
