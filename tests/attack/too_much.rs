//! Far more than anybody writes.

use anyhow::{Context as _, Result};
use app::AppError;
use chrono::NaiveDate;
use domain::{AgreementTransition, ItemId, Plan, Starr};
use support::home::Home;
use support::own::{ExampleBuilder, core_item, plan};
use support::run::Run;
use support::used_store::used_home;

use crate::untouched::refused;

fn megabyte() -> String {
    "å".repeat(500_000)
}

fn draft(run: &mut Run) -> Result<domain::AssessmentId, AppError> {
    let lines = app::reflection::reflections(&mut run.backend.stores)?;
    let draft = lines.iter().find(|line| line.finished.is_none());
    draft.map(|line| line.id).ok_or(AppError::NotFinished)
}

#[test]
fn a_megabyte_in_one_place_is_refused_and_not_a_byte_of_it_is_kept() -> Result<()> {
    let home = used_home()?;
    let tells: [fn(&mut Starr, String); 5] = [
        |starr, text| starr.situation = text,
        |starr, text| starr.task = text,
        |starr, text| starr.action = text,
        |starr, text| starr.result = text,
        |starr, text| starr.reflection = text,
    ];
    for tell in tells {
        let example = ExampleBuilder::new("told").told(|starr| tell(starr, megabyte()));
        refused(&home, "TooLong", |run| run.add_example(&example))?;
        refused(&home, "TooLong", |run| {
            let id = run.search("")?.examples[0].id;
            run.change_example(id, &example)
        })?;
    }
    let plans = [plan(&megabyte(), "then", 1), plan("when", &megabyte(), 1)];
    for plan in plans {
        refused(&home, "TooLong", |run| run.agree(plan.clone(), None))?;
        refused(&home, "TooLong", |run| {
            let step = AgreementTransition::Change { plan };
            let id = run.agreements()?.live[0].agreement.id;
            run.move_agreement(id, step, "word")
        })?;
    }
    refused(&home, "TooLong", |run| {
        let id = run.agreements()?.live[0].agreement.id;
        run.move_agreement(id, AgreementTransition::Done, &megabyte())
    })?;
    refused(&home, "PromptTooLong", |run| {
        let id = draft(run)?;
        run.answer_prompt(id, 1, &megabyte())
    })
}

#[test]
fn a_megabyte_of_blanks_says_nothing() -> Result<()> {
    let home = used_home()?;
    let blanks = "\u{2003}\n".repeat(250_000);
    refused(&home, "Blank", |run| {
        run.add_example(&ExampleBuilder::new(&blanks).action(&blanks))
    })?;
    refused(&home, "Blank", |run| {
        run.agree(plan(&blanks, "then", 1), None)
    })?;
    refused(&home, "OutcomeMissing", |run| {
        let id = run.agreements()?.live[0].agreement.id;
        run.move_agreement(id, AgreementTransition::Done, &blanks)
    })
}

#[test]
fn ten_thousand_items_are_refused() -> Result<()> {
    let home = used_home()?;
    let names: Vec<_> = (0..10_000).map(|number| format!("item-{number}")).collect();
    let finished = |run: &mut Run| -> Result<domain::AssessmentId, AppError> {
        let latest = run.overview()?.latest;
        latest
            .map(|latest| latest.reflection.id)
            .ok_or(AppError::NotFinished)
    };
    for items in [names.clone(), vec!["health".to_owned(); 10_000]] {
        refused(&home, "TooMany", |run| {
            let (id, now) = (finished(run)?, run.now());
            let items: Vec<_> = items.iter().map(ItemId::new).collect();
            app::agreement::choose_focus(&mut run.backend.stores, id, &items, now)
        })?;
    }
    refused(&home, "ItemUnknown", |run| {
        let shows = |example: ExampleBuilder, item: &String| example.shows(core_item(item));
        run.add_example(&names.iter().fold(ExampleBuilder::new("told"), shows))
    })
}

#[test]
fn a_megabyte_is_searched_for_as_anything_else() -> Result<()> {
    let home = used_home()?;
    let mut run = home.start();
    let searches = [
        megabyte(),
        "then ".repeat(200_000),
        format!("then {}", "\u{301}".repeat(500_000)),
        "\n".repeat(1_000_000),
        "İ".repeat(500_000),
    ];
    for (search, found) in searches.iter().zip([0, 1, 0, 1, 0]) {
        let log = run.search(search)?;
        assert_eq!((log.found, log.total), (found, 1), "it finds what is there");
    }
    Ok(())
}

#[test]
fn a_day_that_no_calendar_has_is_not_kept() -> Result<()> {
    let home = used_home()?;
    let far = [NaiveDate::MAX, NaiveDate::MIN];
    for due in far {
        let plan = Plan {
            due,
            ..plan("when", "then", 1)
        };
        refused(&home, "Database", |run| run.agree(plan, None)).context("a day of an agreement")?;
    }
    refused(&home, "Database", |run| {
        run.add_example(&ExampleBuilder::new("told").on(NaiveDate::MIN))
    })?;
    refused(&home, "Day", |run| {
        run.add_example(&ExampleBuilder::new("told").on(NaiveDate::MAX))
    })
}

#[test]
fn a_search_takes_every_sign_for_itself() -> Result<()> {
    let home = Home::new()?;
    let mut run = home.start();
    let told = [
        "100% sikker",
        "a_b",
        "axb",
        "O'Brien",
        "\"citat\"",
        "'); DROP TABLE examples; --",
        "back\\slash",
        "stjerne*",
        "a\u{0}nul",
        "NEAR(x y)",
        "[a-z]",
    ];
    for text in told {
        run.add_example(&ExampleBuilder::new(text))?;
    }
    let searches = [
        ("%", "100% sikker"),
        ("0%", "100% sikker"),
        ("_", "a_b"),
        ("A_B", "a_b"),
        ("O'B", "O'Brien"),
        ("\"", "\"citat\""),
        ("'); DROP", "'); DROP TABLE examples; --"),
        ("--", "'); DROP TABLE examples; --"),
        ("\\", "back\\slash"),
        ("*", "stjerne*"),
        ("a\u{0}nul", "a\u{0}nul"),
        ("nul", "a\u{0}nul"),
        ("near(", "NEAR(x y)"),
        ("[", "[a-z]"),
    ];
    for (search, expected) in searches {
        let log = run.search(search)?;
        let found: Vec<_> = log
            .examples
            .iter()
            .map(|one| &*one.content.starr.situation)
            .collect();
        assert_eq!(found, [expected], "»{search}« is found as it is written");
    }
    for search in ["a%b", "?"] {
        assert_eq!(run.search(search)?.found, 0, "»{search}«");
    }
    for search in ["\u{0}", "\u{1}", "\u{200b}"] {
        let found = run.search(search)?.found;
        assert_eq!(found, told.len(), "{search:?} is nothing to look for");
    }
    Ok(())
}
