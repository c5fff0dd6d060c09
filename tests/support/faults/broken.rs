//! A store whose bytes have changed, or that ends too early.

use std::fs;

use anyhow::{Context as _, Result};
use app::AppError;
use chrono::NaiveDate;
use store::{Access, Store};
use view::{Overview, Reflection};

use super::{Tried, spread};
use crate::files::Files;
use crate::home::Home;
use crate::random::Random;
use crate::refusal::name;

/// Everything that the screens would show, but for the day on which they do.
pub type Shown = (Overview, Vec<Reflection>);

/// What the screens show of a home.
///
/// # Errors
/// Why they do not.
pub fn shown(home: &Home) -> Result<Shown, AppError> {
    let mut run = home.start();
    let mut overview = run.overview()?;
    overview.wheel.today = NaiveDate::default();
    let lines = app::reflection::reflections(&mut run.backend.stores)?;
    let reflections = lines
        .iter()
        .map(|line| app::reflection::reflection(&mut run.backend.stores, line.id));
    let reflections = reflections.collect::<Result<_, _>>()?;
    Ok((overview, reflections))
}

/// What became of a store with other bytes in its file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Broken {
    /// It was shown as before, and only the database's own check finds the fault.
    pub opened: bool,
    /// The kind of error that came out.
    pub said: Option<String>,
    /// What is wrong with that.
    pub wrong: Vec<String>,
}

/// Looks at a copy of `home` with `bytes` in the store's file: it shows what it showed before, which
/// is `right`, or nothing at all; opening it does not write to it, and the damage is noticed.
///
/// # Errors
/// The file system.
pub fn broken(home: &Home, right: &Shown, bytes: &[u8]) -> Result<Broken> {
    let copy = home.copy()?;
    fs::write(copy.store_file(), bytes)?;
    let before = Files::of(&copy.data())?;
    let mut wrong = Vec::new();
    match shown(&copy) {
        Ok(shown) => {
            if &shown != right {
                wrong.push("it shows something else".to_owned());
            }
            let opened = Store::open(&copy.data(), &Access::without_lock());
            let noticed = match opened.and_then(|store| store.integrity_errors()) {
                Ok(faults) => !faults.is_empty(),
                Err(_) => true,
            };
            if !noticed {
                wrong.push("it goes unnoticed".to_owned());
            }
            Ok(Broken {
                opened: true,
                said: noticed.then(|| "Damaged".to_owned()),
                wrong,
            })
        }
        Err(error) => {
            if Files::of(&copy.data())? != before {
                wrong.push("it was written to".to_owned());
            }
            Ok(Broken {
                opened: false,
                said: Some(name(&error)),
                wrong,
            })
        }
    }
}

/// Flips one bit anywhere in the store of a copy of `home`, `count` times, as often in every page.
///
/// # Errors
/// The file system, or `home` does not open.
pub fn flipped_bits(home: &Home, count: usize) -> Result<Tried> {
    let right = shown(&home.copy()?)?;
    let whole = fs::read(home.store_file())?;
    let mut random = Random::seeded(7);
    let mut tried = Tried::default();
    for number in 0..count {
        // Where they are more than one apart, each lies anywhere between its place and the next.
        let next = (number + 1) * whole.len() / count;
        let place = number * whole.len() / count;
        let place = place + random.below(next - place);
        let mut bytes = whole.clone();
        *bytes.get_mut(place).context("it lies in the file")? ^= 1 << random.below(8);
        let found = broken(home, &right, &bytes)?;
        let said = found.said.as_deref();
        tried.add(&format!("byte {place}"), said, found.wrong);
    }
    Ok(tried)
}

/// Cuts the store of a copy of `home` off at `count` lengths.
///
/// # Errors
/// The file system, or `home` does not open.
pub fn cut_short(home: &Home, count: usize) -> Result<Tried> {
    let right = shown(&home.copy()?)?;
    let whole = fs::read(home.store_file())?;
    let mut tried = Tried::default();
    // Without a byte it is a store that is yet to be made.
    for length in spread(count, whole.len() - 1).map(|length| length + 1) {
        let bytes = whole.get(..length).context("it is shorter")?;
        let mut found = broken(home, &right, bytes)?;
        if found.opened {
            found.wrong.push("what is missing was shown".to_owned());
        }
        let said = found.said.as_deref();
        tried.add(&format!("{length} bytes"), said, found.wrong);
    }
    Ok(tried)
}
