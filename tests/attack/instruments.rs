//! A broken instrument: its file and place are named, and the store is left alone.

use anyhow::Result;
use app::{AppError, CORE, InstrumentFile};
use domain::{Instrument, Kinds};
use support::files::Files;
use support::home::Home;
use support::instrument::{carried, core};

use crate::untouched::used;

fn broken(from: &str, to: &str) -> InstrumentFile {
    assert!(CORE.text.contains(from), "`{from}` is to be broken");
    carried("broken.toml", CORE.text.replacen(from, to, 1))
}

fn all_broken() -> [(InstrumentFile, &'static str); 4] {
    [
        (carried("broken.toml", String::new()), "."),
        (
            broken("id = \"self-reflection\"", "id = \"Self\""),
            "domains[0].items[1].id",
        ),
        (
            broken("wording = 2", "wording = 0"),
            "domains[0].items[0].wording",
        ),
        (broken("sd = 0.6", "sd = -0.6"), "measurement.sd"),
    ]
}

#[test]
fn a_broken_instrument_is_named_by_file_and_place() -> Result<()> {
    let home = used()?;
    let before = Files::of(&home.data())?;
    for (file, path) in all_broken() {
        let mut run = home.start_with(file);
        let overview = run.overview().map(drop);
        let begun = run.begin().map(drop);
        let now = run.today();
        let example =
            app::demo::open_demo(&mut run.backend.stores, &run.backend.library, now).map(drop);
        let method = app::instrument::method(&run.backend.stores, &run.backend.library).map(drop);
        for answer in [overview, begun, example, method] {
            let Err(AppError::Instrument(error)) = answer else {
                anyhow::bail!("the fault at {path} was not noticed: {answer:?}");
            };
            assert_eq!(
                (error.file.as_str(), error.path.as_str()),
                ("broken.toml", path),
                "{error}"
            );
        }
        drop(run);
        assert_eq!(Files::of(&home.data())?, before, "nothing is written");
    }
    Ok(())
}

#[test]
fn a_broken_instrument_does_not_hide_earlier_reflections() -> Result<()> {
    let home = used()?;
    for (file, _) in all_broken() {
        let mut run = home.start_with(file);
        let lines = app::reflection::reflections(&mut run.backend.stores)?;
        assert_eq!(
            lines.len(),
            2,
            "they are read with the instrument kept with them"
        );
        for line in lines {
            let answers = app::reflection::reflection(&mut run.backend.stores, line.id)?
                .answers
                .len();
            assert_eq!(answers, line.answered, "all of its answers are there");
        }
    }
    Ok(())
}

#[test]
fn a_broken_instrument_makes_no_store() -> Result<()> {
    for (file, _) in all_broken() {
        let home = Home::new()?;
        let mut run = home.start_with(file);
        assert!(run.overview().is_err() && run.begin().is_err());
        assert!(
            !home.data().exists(),
            "nothing is made for a program that is broken"
        );
    }
    Ok(())
}

#[test]
fn an_instrument_that_an_editor_has_saved_is_the_same() -> Result<()> {
    let saved = format!("\u{feff}{}", CORE.text.replace('\n', "\r\n"));
    let read = Instrument::parse(CORE.file, &saved, &Kinds::builtin())?;
    assert_eq!(read, core()?, "with a mark, and with other ends of lines");
    Ok(())
}
