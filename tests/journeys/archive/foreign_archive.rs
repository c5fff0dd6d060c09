//! Bringing in what another person took out, or what others gave.

use std::collections::BTreeSet;

use anyhow::{Context as _, Result};
use app::AppError;
use domain::Relation;
use serde_json::Value;
use support::home::Home;
use support::own::plan;
use support::raw;
use support::used_store::used_home;
use view::{FileOwner, Import};

use crate::archive::importing::{USED, export};

/// A home of another person than that of [`used_home`].
pub(crate) fn of_another() -> Result<Home> {
    let home = Home::new()?;
    // Other days, so that the ids differ.
    drop((0..3).map(|_| home.start()).collect::<Vec<_>>());
    home.start().agree(plan("when", "then", 9), None)?;
    Ok(home)
}

#[test]
fn a_file_of_another_person_is_taken_in_only_after_the_answer_that_it_is_ones_own() -> Result<()> {
    let used = used_home()?;
    let mut theirs = used.start();
    let id = theirs.people()?.first().context("one is known")?.id;
    theirs.rename_person(id, "Kim")?;
    let since = theirs.people()?.first().context("one is known")?.added;
    let exported = export(&mut theirs)?;
    let home = of_another()?;
    let before = raw::tables(&home.data())?;
    let mut run = home.start();
    let asked = Import::OfAnother {
        owner: FileOwner {
            name: Some("Kim".to_owned()),
            since,
        },
        counts: USED,
    };
    assert_eq!(
        run.ask_import(&exported)?,
        asked,
        "it says whose it is and what it holds"
    );
    assert_eq!(
        raw::tables(&home.data())?,
        before,
        "nothing is taken in before the answer"
    );
    app::archive::decline_import(&mut run.backend.stores);
    assert_eq!(
        raw::tables(&home.data())?,
        before,
        "nothing is taken in after it"
    );
    let waits_no_longer = run.accept_import();
    assert!(
        matches!(waits_no_longer, Err(AppError::ReceivedUnknown)),
        "no was the answer"
    );
    assert_eq!(run.ask_import(&exported)?, asked);
    let imported = run.accept_import()?;
    assert_eq!(imported.added, USED);
    assert_eq!(
        app::reflection::reflections(&mut run.backend.stores)?.len(),
        3
    );
    let people = run.people()?.into_iter();
    let selves = people.filter(|person| person.relation == Relation::Myself);
    assert_eq!(selves.count(), 1, "there is one self, as before");
    let twice = run.accept_import();
    assert!(
        matches!(twice, Err(AppError::ReceivedUnknown)),
        "it was answered once"
    );
    Ok(())
}

#[test]
fn a_file_that_another_follows_waits_no_longer() -> Result<()> {
    let exported = export(&mut used_home()?.start())?;
    let home = of_another()?;
    let mut run = home.start();
    let own = export(&mut run)?;
    run.ask_import(&exported)?;
    assert!(
        matches!(run.ask_import(&own)?, Import::TakenIn { .. }),
        "one need not be asked"
    );
    let answered = run.accept_import();
    assert!(
        matches!(answered, Err(AppError::ReceivedUnknown)),
        "of which file would it be?"
    );
    Ok(())
}

#[test]
fn ones_own_file_and_one_in_an_empty_store_are_taken_in_unasked() -> Result<()> {
    let home = used_home()?;
    let mut run = home.start();
    let exported = export(&mut run)?;
    assert!(
        matches!(run.ask_import(&exported)?, Import::TakenIn { .. }),
        "one's own"
    );
    let empty = Home::new()?;
    let taken = empty.start().ask_import(&exported)?;
    assert!(
        matches!(taken, Import::TakenIn { .. }),
        "nobody is known there yet"
    );
    Ok(())
}

#[test]
fn the_people_of_a_file_come_in_and_what_they_rated_stays_theirs() -> Result<()> {
    let home = used_home()?;
    let mut run = home.start();
    let kim = run.add_person("Kim", Relation::Colleague)?;
    let mut file: Value = serde_json::from_slice(&export(&mut run)?)?;
    // No export has this yet; the shape of the file can say it.
    let mut theirs = file["reflections"][0].clone();
    theirs["id"] = "00000000-0000-0000-0000-00000000ffff".into();
    theirs["rater"] = kim.to_string().into();
    theirs["focus"] = Value::Array(Vec::new());
    file["reflections"]
        .as_array_mut()
        .context("a list")?
        .push(theirs);
    let other = Home::new()?;
    let mut there = other.start();
    there.import(&serde_json::to_vec(&file)?)?;
    assert_eq!(there.people()?, run.people()?, "everybody is known there");
    assert_eq!(
        app::reflection::reflections(&mut there.backend.stores)?,
        app::reflection::reflections(&mut run.backend.stores)?,
        "what is one's own is that and no more"
    );
    assert!(
        export(&mut there)? == export(&mut run)?,
        "and so is what is taken out"
    );
    drop(there);
    let rows = raw::tables(&other.data())?;
    let raters: BTreeSet<_> = rows["assessments"]
        .iter()
        .filter(|row| row["conversation"] == "Null")
        .map(|row| row["rater"].clone())
        .collect();
    assert_eq!(raters.len(), 2, "but it is kept, as theirs");
    Ok(())
}
