//! What two people have agreed on leaves the program with the rest, and comes back in.

use anyhow::Result;
use app::AppError;
use domain::{ExportFormat, PersonId, Relation};
use exchange::ImportError;
use serde_json::{Value, json};
use support::home::Home;
use support::raw;
use support::run::Run;

fn with_frame() -> Result<(Home, Run, PersonId)> {
    let home = Home::new()?;
    let mut run = home.start();
    let ane = run.add_person("Ane", Relation::Supervisor)?;
    run.agree_on_frame(ane, "To learn.")?;
    Ok((home, run, ane))
}

fn purposes(run: &mut Run, with: PersonId) -> Result<Vec<(u32, String)>> {
    let frames = run.frame(with)?;
    let all = frames.latest.into_iter().chain(frames.earlier);
    Ok(all
        .map(|frame| (frame.version, frame.text.purpose))
        .collect())
}

#[test]
fn every_version_is_taken_out_and_comes_into_an_empty_store() -> Result<()> {
    let (home, mut run, ane) = with_frame()?;
    run.agree_on_frame(ane, "To learn more.")?;
    let export = run.exported(ExportFormat::Json)?;
    let other = Home::new()?;
    let mut there = other.start();
    there.import(&export)?;
    assert_eq!(there.exported(ExportFormat::Json)?, export);
    let frames = raw::tables(&home.data())?.remove("frames");
    assert_eq!(raw::tables(&other.data())?.remove("frames"), frames);
    Ok(())
}

#[test]
fn of_what_was_agreed_here_and_elsewhere_nothing_is_lost_and_the_latest_stands() -> Result<()> {
    let (home, run, ane) = with_frame()?;
    drop(run);
    let other = home.copy()?;
    let mut there = other.start();
    there.agree_on_frame(ane, "Agreed there.")?;
    let mut here = home.start();
    here.wait(1);
    here.agree_on_frame(ane, "Agreed here, a day later.")?;
    let agreed_there = there.exported(ExportFormat::Json)?;
    there.import(&here.exported(ExportFormat::Json)?)?;
    here.import(&agreed_there)?;
    let all = [
        (3, "Agreed here, a day later."),
        (2, "Agreed there."),
        (1, "To learn."),
    ];
    let all = all.map(|(version, purpose)| (version, purpose.to_owned()));
    assert_eq!(purposes(&mut here, ane)?, all);
    assert_eq!(purposes(&mut there, ane)?, all, "the same in both");
    let before = here.exported(ExportFormat::Json)?;
    here.import(&agreed_there)?;
    assert_eq!(here.exported(ExportFormat::Json)?, before, "it comes once");
    Ok(())
}

#[test]
fn an_archive_without_frames_leaves_those_that_are_there() -> Result<()> {
    let (_home, mut run, ane) = with_frame()?;
    let mut export: Value = serde_json::from_slice(&run.exported(ExportFormat::Json)?)?;
    export["frames"] = json!([]);
    run.import(&serde_json::to_vec(&export)?)?;
    assert_eq!(purposes(&mut run, ane)?.len(), 1);
    Ok(())
}

#[test]
fn what_two_people_could_not_have_agreed_on_is_refused_by_its_place() -> Result<()> {
    let (_home, mut run, ane) = with_frame()?;
    run.agree_on_frame(ane, "To learn more.")?;
    let said: Value = serde_json::from_slice(&run.exported(ExportFormat::Json)?)?;
    let ours = said["person"]["id"].clone();
    let mut spaced = said["frames"][1]["text"].clone();
    spaced["readers"] = json!("Nobody. ");
    let mut blank = spaced.clone();
    blank["readers"] = json!("");
    for (field, value, refused) in [
        ("person", ours, "frames[1].person"),
        ("version", json!(0), "frames[1].version"),
        ("version", json!(1), "frames[1].version"),
        ("review", json!("2020-01-01"), "frames[1].review"),
        ("accepted", json!("yesterday"), "frames[1].accepted"),
        ("text", spaced, "frames[1].text"),
        ("text", blank, "frames[1].text"),
        ("text", json!({ "purpose": "To learn." }), "frames[1].text"),
    ] {
        let mut changed = said.clone();
        changed["frames"][1][field] = value;
        let other = Home::new()?;
        let mut there = other.start();
        match there.import(&serde_json::to_vec(&changed)?) {
            Err(AppError::Import(ImportError::Unreadable { place })) => {
                assert_eq!(place, refused);
            }
            other => anyhow::bail!("{field}: {other:?}"),
        }
        assert!(there.people()?.is_empty(), "nothing has come in");
    }
    Ok(())
}
