//! A reflection reads as it was, whatever the program carries later.

use anyhow::{Context as _, Result};
use app::AppError;
use domain::Language;
use support::answers::{Answers, level};
use support::home::Home;
use support::instrument::{InstrumentBuilder, anchors};
use view::ProfileView;

fn answers() -> Answers {
    ["item-1-1", "item-1-2", "item-1-3", "item-2-1"]
        .into_iter()
        .fold(Answers::none(), |answers, item| {
            answers.with(item, level(4))
        })
}

/// Whether all that is shown is worded as of `version`.
fn is_worded(shown: &ProfileView, version: &str) -> bool {
    let item = shown.instrument.items().next();
    let texts = item.map(|item| {
        let mut texts = vec![item.title.da.clone()];
        texts.extend(item.why.as_ref().map(|why| why.en.clone()));
        texts.extend(anchors(item, Language::Da).into_iter().map(str::to_owned));
        texts
    });
    shown.instrument.version == version
        && shown.reflection.instrument_version == version
        && shown.reflection.instrument_title.da.ends_with(version)
        && texts.is_some_and(|texts| texts.iter().all(|text| text.ends_with(version)))
}

#[test]
fn a_newer_instrument_changes_no_earlier_reflection() -> Result<()> {
    let home = Home::new()?;
    let old = InstrumentBuilder::default().version("1.0.0");
    let new = InstrumentBuilder::default().version("1.1.0");
    let mut run = home.start_with(old.file());
    let first = run.finished(&answers())?;
    let first_shown = app::profile::profile(&mut run.backend.stores, first)?;
    let first_drawn = app::profile::profile_pictures(
        &mut run.backend.stores,
        first,
        Language::Da,
        picture::Room::FULL,
    )?;
    assert!(is_worded(&first_shown, "1.0.0"));
    drop(run);

    let mut run = home.start_with(new.file());
    assert_eq!(
        app::profile::profile(&mut run.backend.stores, first)?,
        first_shown,
        "it reads as it was"
    );
    assert_eq!(
        app::profile::profile_pictures(
            &mut run.backend.stores,
            first,
            Language::Da,
            picture::Room::FULL
        )?,
        first_drawn,
        "its picture is labelled as it was"
    );
    let second = run.finished(&answers())?;
    assert!(
        is_worded(
            &app::profile::profile(&mut run.backend.stores, second)?,
            "1.1.0"
        ),
        "a new one uses the new wording"
    );
    let versions: Vec<_> = app::reflection::reflections(&mut run.backend.stores)?;
    let versions: Vec<_> = versions
        .iter()
        .map(|line| &*line.instrument_version)
        .collect();
    assert_eq!(versions, ["1.1.0", "1.0.0"], "the list says which is which");
    assert_eq!(run.overview()?.instruments[0].version, "1.1.0");
    Ok(())
}

#[test]
fn a_draft_goes_on_in_the_wording_it_was_begun_with() -> Result<()> {
    let home = Home::new()?;
    let old = InstrumentBuilder::default().domains(&[3, 2]);
    let draft = home.start_with(old.file()).draft(&answers())?;

    // The newer one no longer asks the second item of the second domain.
    let new = InstrumentBuilder::default()
        .version("2.0.0")
        .domains(&[3, 1]);
    let mut run = home.start_with(new.file());
    let resumed = app::reflection::reflection(&mut run.backend.stores, draft)?;
    assert_eq!(
        resumed.instrument,
        old.build()?,
        "it is the instrument of its beginning"
    );
    run.answer(draft, "item-2-2", level(5))?;
    run.finish(draft)?;
    let shown = app::profile::profile(&mut run.backend.stores, draft)?;
    assert_eq!(
        (shown.profile.answered, shown.profile.items),
        (5, 5),
        "all that it asked"
    );
    assert!(is_worded(&shown, "1.0.0"));

    let next = run.begin()?;
    match run.answer(next, "item-2-2", level(5)) {
        Err(AppError::Assessment(domain::AssessmentError::ItemUnknown)) => Ok(()),
        other => anyhow::bail!("the newer one does not ask it: {other:?}"),
    }
}

#[test]
fn a_text_that_changes_without_a_new_version_is_another_text_all_the_same() -> Result<()> {
    let home = Home::new()?;
    let text = InstrumentBuilder::default().text();
    let corrected = text.replacen("Anchor 1 of 1.1 på dansk", "Corrected", 1);
    let old = support::instrument::carried("small.toml", text);
    let new = support::instrument::carried("small.toml", corrected);
    let first = home.start_with(old).finished(&answers())?;
    let mut run = home.start_with(new);
    let second = run.finished(&answers())?;
    let mut lowest = |id| -> Result<String> {
        let shown = app::profile::profile(&mut run.backend.stores, id)?;
        let item = shown.instrument.items().next().context("it has items")?;
        Ok(anchors(item, Language::Da)[0].to_owned())
    };
    assert!(
        lowest(first)?.starts_with("Anchor 1"),
        "it reads as it was answered"
    );
    assert!(
        lowest(second)?.starts_with("Corrected"),
        "it reads as it was answered"
    );
    Ok(())
}
