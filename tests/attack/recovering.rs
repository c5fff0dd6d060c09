//! Carrying over what can be read of a damaged store.

use std::collections::BTreeMap;
use std::fs;

use anyhow::{Context as _, Result, ensure};
use domain::KnowledgeForm;
use store::{Access, Store, TABLES};
use support::answers::{Answers, level};
use support::files::Files;
use support::home::Home;
use support::instrument::core;
use support::own::{ExampleBuilder, plan};
use support::random::Random;
use support::raw;
use support::refusal::name;
use support::run::Run;
use view::{LostRows, Recovery};

use crate::untouched::refused;

const PAGE: usize = 4_096;

type Rows = BTreeMap<String, Vec<raw::Row>>;

/// So many that most pages of a store hold rows: its structure, and the tables that hold none here, take 27.
const EXAMPLES: usize = 130;

/// A home with so much in it that most tables have several pages.
fn used_home() -> Result<Home> {
    let home = Home::new()?;
    let mut run = home.start();
    let answers = core()?.items().fold(Answers::none(), |answers, item| {
        answers.with(item.id.as_str(), level(3))
    });
    for _ in 0..8 {
        let id = run.draft(&answers)?;
        run.answer_prompt(id, 0, "what I learned")?;
        run.finish(id)?;
        run.focus_on(id, &["health"])?;
        run.agree(plan("next visit", "ask about the home", 7), Some("health"))?;
    }
    run.draft(&answers)?;
    for number in 0..EXAMPLES {
        let told = format!("{number}: {}", "a citizen without a phone. ".repeat(20));
        let example = ExampleBuilder::new(&told).item("health");
        run.add_example(&example.form(KnowledgeForm::GoodPractice))?;
    }
    drop(run);
    let opened = raw::open(&home.store_file())?;
    opened.execute_batch("VACUUM; PRAGMA wal_checkpoint(TRUNCATE)")?;
    Ok(home)
}

/// What of `all` is in `found`, by table; fails where `found` holds a row that never was.
fn kept(all: &Rows, found: &Rows) -> Result<BTreeMap<String, usize>> {
    let mut kept = BTreeMap::new();
    for (table, rows) in found {
        let were = all.get(table).map_or(&[][..], Vec::as_slice);
        for row in rows {
            // These may come from what names them, and from the program.
            let anew = ["people", "instruments"].contains(&table.as_str());
            let known = anew || were.contains(row);
            ensure!(known, "{table} holds what never was: {row:?}");
        }
        kept.insert(table.clone(), rows.len());
    }
    Ok(kept)
}

/// Recovers a copy of `home` with `bytes` in the store's file, if that is damaged, and checks
/// everything that has to be true of it then.
fn recovered(home: &Home, all: &Rows, bytes: &[u8]) -> Result<Recovery> {
    let copy = home.copy()?;
    fs::write(copy.store_file(), bytes)?;
    let mut run = copy.start();
    let recovery = run.recover()?;
    let again = run.recover().err().context("a second check finds more")?;
    assert_eq!(name(&again), "NotDamaged", "{again}");
    run.overview()?;
    let id = run.begin_answering()?;
    run.delete_draft(id)?;
    drop(run);
    let faults = Store::open(&copy.data(), &Access::without_lock())?.integrity_errors()?;
    assert_eq!(faults, Vec::<String>::new(), "the new store is whole");
    assert_eq!(
        fs::read(copy.data().join(&recovery.set_aside))?,
        bytes,
        "the damaged file is kept"
    );
    let mut names = Files::of(&copy.data())?.outside("backups").names();
    names.retain(|name| name != &recovery.set_aside);
    assert_eq!(names, ["fagspejl.db"], "nothing else is left behind");
    let found = raw::tables(&copy.data())?;
    let kept = kept(all, &found)?;
    for (table, rows) in all {
        let told = recovery.lost.iter().find(|lost| &lost.table == table);
        let missing = rows.len() - kept.get(table).copied().unwrap_or_default();
        match told {
            None => assert!(
                missing == 0,
                "{missing} rows of {table} are lost and nobody says so"
            ),
            Some(LostRows { rows: None, .. }) => {}
            Some(LostRows {
                rows: Some(told), ..
            }) => assert_eq!(*told, missing, "rows of {table} that are told to be lost"),
        }
    }
    let count = |table: &str| found.get(table).map_or(0, Vec::len);
    let saved = recovery.saved;
    assert_eq!(saved.finished + saved.drafts, count("assessments"));
    assert_eq!(saved.examples, count("examples"));
    assert_eq!(saved.agreements, count("agreements"));
    Ok(recovery)
}

#[test]
fn a_store_that_is_whole_is_left_alone() -> Result<()> {
    let home = used_home()?;
    refused(&home, "NotDamaged", Run::recover)?;
    refused(&Home::new()?, "NotDamaged", Run::recover)
}

#[test]
fn a_store_with_any_one_page_damaged_is_recovered_but_for_what_lay_on_it() -> Result<()> {
    let home = used_home()?;
    let all = raw::tables(&home.data())?;
    let whole = fs::read(home.store_file())?;
    let rows: usize = all.values().map(Vec::len).sum();
    let mut random = Random::seeded(3);
    let mut best = 0;
    for page in 0..whole.len() / PAGE {
        let mut bytes = whole.clone();
        bytes[page * PAGE + random.below(PAGE)] ^= 1 << random.below(8);
        let recovery = recovered(&home, &all, &bytes).with_context(|| format!("page {page}"))?;
        let all_told = recovery.lost.iter().map(|lost| lost.rows);
        let lost: Option<usize> = all_told.sum();
        best += usize::from(lost.is_some_and(|lost| lost * 4 < rows));
    }
    let pages = whole.len() / PAGE;
    assert!(
        best * 4 > pages * 3,
        "only at {best} of {pages} pages most rows were saved and all lost ones counted"
    );
    Ok(())
}

#[test]
fn a_store_that_ends_too_early_is_recovered_up_to_there() -> Result<()> {
    let home = used_home()?;
    let all = raw::tables(&home.data())?;
    let whole = fs::read(home.store_file())?;
    for part in 1..8 {
        let length = whole.len() * part / 8;
        recovered(&home, &all, &whole[..length]).with_context(|| format!("{length} bytes"))?;
    }
    Ok(())
}

#[test]
fn of_a_file_that_is_no_store_nothing_is_saved_and_it_is_kept() -> Result<()> {
    let home = Home::new()?;
    fs::create_dir(home.data())?;
    let recovery = recovered(&home, &Rows::new(), "a letter".repeat(2_000).as_bytes())?;
    assert_eq!(recovery.saved, domain::ContentCounts::default());
    let told: Vec<_> = recovery.lost.iter().map(|lost| lost.rows).collect();
    assert_eq!(
        told,
        [None; TABLES.len()],
        "how much it held cannot be told"
    );
    Ok(())
}

#[test]
fn rows_that_break_a_rule_are_left_out_and_counted() -> Result<()> {
    let home = used_home()?;
    let opened = raw::open(&home.store_file())?;
    opened.execute_batch(
        "UPDATE examples SET added = 9223372036854775807
         WHERE id IN (SELECT id FROM examples LIMIT 2)",
    )?;
    drop(opened);
    let recovery = home.start().recover()?;
    assert_eq!(recovery.saved.examples, EXAMPLES - 2);
    let lost: Vec<_> = recovery.lost.iter().collect();
    let told = lost.iter().map(|lost| (lost.table.as_str(), lost.rows));
    assert_eq!(
        told.collect::<Vec<_>>(),
        [
            ("examples", Some(2)),
            ("example_items", Some(2)),
            ("example_forms", Some(2))
        ],
        "with what belongs to them"
    );
    Ok(())
}
