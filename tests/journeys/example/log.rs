//! The log of examples: adding, changing and deleting.

use anyhow::{Context as _, Result};
use app::{AppError, StoreError};
use chrono::{Days, NaiveDate};
use domain::{
    Changed, DayError, ExampleContent, ExampleError, ExampleId, FormRef, ItemId, ItemRef,
    KnowledgeForm, LONGEST_TEXT_INPUT,
};
use support::home::Home;
use support::own::{ExampleBuilder, core_item};
use support::raw;
use support::run::Run;

fn told() -> ExampleBuilder {
    ExampleBuilder::new("A citizen had lost hope.").action("I went along.")
}

/// Adds what is refused, and checks that nothing is kept of it.
fn refused(example: &ExampleBuilder) -> Result<ExampleError> {
    let home = Home::new()?;
    let mut run = home.start();
    let kept = run.add_example(&told())?;
    let before = raw::tables(&home.data())?;
    let added = run.add_example(example);
    let changed = run.change_example(kept, example);
    assert_eq!(
        raw::tables(&home.data())?,
        before,
        "neither is anything added nor anything changed"
    );
    match (added, changed) {
        (Err(AppError::Example(added)), Err(AppError::Example(changed))) => {
            assert_eq!(added, changed, "adding and changing follow the same rules");
            Ok(added)
        }
        other => anyhow::bail!("it is refused both times: {other:?}"),
    }
}

#[test]
fn an_example_needs_no_more_than_situation_and_action() -> Result<()> {
    let home = Home::new()?;
    let mut run = home.start();
    let (ids, now) = (run.new_ids(ExampleId::new), run.today());
    let added = app::example::add_example(
        &mut run.backend.stores,
        &run.backend.library,
        told().content(),
        &FormRef::NewExample { item: None },
        ids,
        now,
    )?;
    assert_eq!(added.saved.changed, [Changed::Examples]);
    let shown = run.example(added.id)?;
    assert_eq!(
        shown.example.content,
        told().content(),
        "it is kept as told"
    );
    assert_eq!(
        (shown.example.added, shown.example.changed),
        (now.at, now.at)
    );
    assert_eq!(shown.items.len(), 24, "every item can be chosen for it");
    drop(run);
    let mut run = home.start();
    assert_eq!(
        run.example(added.id)?,
        shown,
        "the next start reads the same"
    );
    Ok(())
}

#[test]
fn either_situation_or_action_is_enough() -> Result<()> {
    let home = Home::new()?;
    let mut run = home.start();
    run.add_example(&ExampleBuilder::new("Only the situation."))?;
    run.add_example(&ExampleBuilder::new(" \n").action("Only the action."))?;
    assert_eq!(run.search("")?.total, 2, "the rest can wait");
    Ok(())
}

#[test]
fn blanks_around_a_part_are_not_kept() -> Result<()> {
    let home = Home::new()?;
    let mut run = home.start();
    let id = run.add_example(&ExampleBuilder::new("  A citizen \n\n").action("\t"))?;
    let starr = run.example(id)?.example.content.starr;
    assert_eq!(starr.parts(), ["A citizen", "", "", "", ""]);
    Ok(())
}

#[test]
fn an_example_without_situation_and_action_is_refused() -> Result<()> {
    let rest = ExampleBuilder::new(" ").told(|starr| {
        starr.task = "A task".to_owned();
        starr.result = "A result".to_owned();
        starr.reflection = "A thought".to_owned();
    });
    assert_eq!(refused(&rest)?, ExampleError::Blank);
    Ok(())
}

#[test]
fn a_part_may_be_as_long_as_a_text_may_be_and_no_longer() -> Result<()> {
    let home = Home::new()?;
    let mut run = home.start();
    // Letters of two bytes: characters are counted.
    let longest = "å".repeat(LONGEST_TEXT_INPUT);
    let id = run.add_example(&ExampleBuilder::new(&longest))?;
    assert_eq!(run.example(id)?.example.content.starr.situation, longest);
    let longer = "å".repeat(LONGEST_TEXT_INPUT + 1);
    let tells: [fn(&mut domain::Starr, String); 5] = [
        |starr, text| starr.situation = text,
        |starr, text| starr.task = text,
        |starr, text| starr.action = text,
        |starr, text| starr.result = text,
        |starr, text| starr.reflection = text,
    ];
    for tell in tells {
        let example = told().told(|starr| tell(starr, longer.clone()));
        assert_eq!(refused(&example)?, ExampleError::TooLong);
    }
    Ok(())
}

#[test]
fn what_has_not_happened_yet_is_no_example() -> Result<()> {
    let home = Home::new()?;
    let mut run = home.start();
    let today = run.today().today;
    run.add_example(&told().on(today))?;
    run.add_example(&told().on(NaiveDate::from_ymd_opt(1999, 12, 31).context("a day")?))?;
    assert_eq!(
        refused(&told().on(today + Days::new(1)))?,
        ExampleError::Day(DayError::Ahead)
    );
    Ok(())
}

#[test]
fn an_item_that_no_instrument_has_is_refused() -> Result<()> {
    let of_another = ItemRef {
        item: ItemId::new("health"),
        instrument: domain::InstrumentId::new("another"),
    };
    for item in [core_item("weather"), core_item(""), of_another] {
        assert_eq!(refused(&told().shows(item))?, ExampleError::ItemUnknown);
    }
    Ok(())
}

#[test]
fn a_changed_example_says_only_what_it_was_changed_to() -> Result<()> {
    let home = Home::new()?;
    let mut run = home.start();
    let before = told().item("health").form(KnowledgeForm::CaseStudy);
    let id = run.add_example(&before)?;
    let other = run.add_example(&before)?;
    let added = run.example(id)?.example.added;
    let after = ExampleBuilder::new("Another").item("many-places");
    let after = after.form(KnowledgeForm::MetaDesign);
    let saved = run.change_example(id, &after)?;
    assert_eq!(saved.changed, [Changed::Examples]);
    let example = run.example(id)?.example;
    assert_eq!(example.content, after.content(), "texts, items and forms");
    assert_eq!(
        (example.added, example.changed),
        (added, run.now()),
        "it is told when it was changed"
    );
    assert_eq!(
        run.example(other)?.example.content,
        before.content(),
        "no other one is touched"
    );
    assert_eq!(
        run.search("citizen")?.found,
        1,
        "its old words find it no more"
    );
    assert_eq!(run.search("another")?.found, 1, "its new ones do");
    Ok(())
}

#[test]
fn a_deleted_example_is_gone_and_comes_back_whole() -> Result<()> {
    let home = Home::new()?;
    let mut run = home.start();
    let example = told().item("health").item("many-places");
    let id = run.add_example(&example.form(KnowledgeForm::UserAssessment))?;
    let before = run.example(id)?;
    assert_eq!(run.delete_example(id)?.changed, [Changed::Examples]);
    assert!(is_gone(&mut run, id), "it is gone");
    assert_eq!(run.search("")?.total, 0, "it is not counted either");
    run.undo()?;
    assert_eq!(run.example(id)?, before, "with its items and forms");
    assert_eq!(run.search("hope")?.found, 1, "it is found again");
    run.redo()?;
    drop(run);
    assert!(is_gone(&mut home.start(), id), "it is gone for good");
    Ok(())
}

fn is_gone(run: &mut Run, id: ExampleId) -> bool {
    let unknown = run.example(id);
    matches!(unknown, Err(AppError::Store(StoreError::ExampleUnknown)))
}

#[test]
fn an_item_that_is_no_longer_asked_stays_at_its_example() -> Result<()> {
    use support::instrument::InstrumentBuilder;
    let small = |item: &str| ItemRef {
        instrument: domain::InstrumentId::new("small"),
        item: ItemId::new(item),
    };
    let home = Home::new()?;
    // A program that carries version after version, each with its own words.
    let mut id = None;
    for version in ["1.9.0", "1.10.0"] {
        let mut run = home.start_with(InstrumentBuilder::default().version(version).file());
        run.begin_answering()?;
        if id.is_none() {
            id = Some(run.add_example(&told().shows(small("item-1-2")))?);
        }
    }
    let id = id.context("it was added")?;
    let newest = InstrumentBuilder::default().version("2.0.0");
    let mut run = home.start_with(newest.without("item-1-2").file());
    let shown = run.example(id)?;
    let named = shown
        .items
        .iter()
        .find(|named| named.item == small("item-1-2"));
    let title = &named.context("it is still named")?.title.en;
    assert_eq!(
        title, "Item 1.2 in English, 1.10.0",
        "as it was last worded: version 10 follows version 9"
    );
    let changed: ExampleContent = told().shows(small("item-1-2")).action("Anew").content();
    let now = run.today();
    app::example::change_example(
        &mut run.backend.stores,
        &run.backend.library,
        id,
        changed,
        now,
    )?;
    let added = run.add_example(&told().shows(small("item-1-2")));
    assert!(
        matches!(added, Err(AppError::Example(ExampleError::ItemUnknown))),
        "a new example shows what is asked today"
    );
    Ok(())
}
