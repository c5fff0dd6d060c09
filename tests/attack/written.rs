//! What the page sends of a person's writing, and makes no sense.

use anyhow::{Context as _, Result};
use chrono::NaiveDate;
use domain::{AgreementTransition, DayError, ExampleContent, ExampleSearch, Plan};
use ipc::{
    AnswerPrompt, ChangeOf, ChooseFocus, ChooseRhythm, DayInput, ExampleInput, PlanInput,
    TransitionInput,
};
use serde::de::DeserializeOwned;

/// Years, months and days that name no day, or one outside of what a person writes about.
const NO_DAYS: [(i32, u32, u32); 12] = [
    (2026, 2, 29),
    (2026, 2, 31),
    (2026, 4, 31),
    (2026, 13, 1),
    (2026, 0, 1),
    (2026, 1, 0),
    (2026, 1, 32),
    (2026, u32::MAX, u32::MAX),
    (0, 1, 1),
    (1899, 12, 31),
    (2200, 1, 1),
    (i32::MIN, 1, 1),
];

fn refused<T: DeserializeOwned>(texts: &[&str]) {
    for text in texts {
        assert!(
            serde_json::from_str::<T>(text).is_err(),
            "{text} does not arrive"
        );
    }
}

#[test]
fn a_day_that_is_not_there_is_refused_wherever_it_stands() -> Result<()> {
    for (year, month, day) in NO_DAYS {
        let day = DayInput { year, month, day };
        assert_eq!(NaiveDate::try_from(day), Err(DayError::Unknown), "{day:?}");
        let plan = || PlanInput {
            situation: "when".to_owned(),
            action: "then".to_owned(),
            due: day,
        };
        assert_eq!(Plan::try_from(plan()), Err(DayError::Unknown));
        let moves = [
            TransitionInput::Change { plan: plan() },
            TransitionInput::Resume { due: day },
        ];
        for step in moves {
            assert_eq!(AgreementTransition::try_from(step), Err(DayError::Unknown));
        }
        let example = ExampleInput {
            day,
            starr: domain::Starr::default(),
            items: Vec::new(),
            forms: Vec::new(),
        };
        assert_eq!(ExampleContent::try_from(example), Err(DayError::Unknown));
    }
    for (year, month, day) in [(1900, 1, 1), (2028, 2, 29), (2199, 12, 31)] {
        let date = NaiveDate::try_from(DayInput { year, month, day })?;
        assert_eq!(Some(date), NaiveDate::from_ymd_opt(year, month, day));
    }
    Ok(())
}

#[test]
fn an_item_or_a_form_that_is_named_twice_counts_once() -> Result<()> {
    let item = r#"{"instrument": "beskaeftigelsesfaglighed", "item": "health"}"#;
    let items = vec![item; 10_000].join(", ");
    let forms = vec![r#""caseStudy""#; 10_000].join(", ");
    let written = format!(
        r#"{{"day": {{"year": 2026, "month": 1, "day": 1}}, "items": [{items}], "forms": [{forms}],
            "starr": {{"situation": "a", "task": "", "action": "", "result": "", "reflection": ""}}}}"#
    );
    let written: ExampleInput = serde_json::from_str(&written)?;
    let content = ExampleContent::try_from(written).context("it is a day")?;
    assert_eq!((content.items.len(), content.forms.len()), (1, 1));
    Ok(())
}

#[test]
fn what_is_no_choice_of_the_person_does_not_arrive() {
    refused::<ChooseRhythm>(&[
        r#"{"rhythm": "weekly"}"#,
        r#"{"rhythm": 3}"#,
        r#"{"rhythm": null}"#,
        r#"{"rhythm": "ThreeMonths"}"#,
        "{}",
    ]);
    refused::<TransitionInput>(&[
        r#"{"kind": "forget"}"#,
        r#"{"kind": "resume"}"#,
        r#"{"kind": "change"}"#,
        r#"{"kind": "resume", "due": "2026-01-01"}"#,
        r#"{"kind": "resume", "due": {"year": 2026, "month": -1, "day": 1}}"#,
        r#""done""#,
    ]);
    let id = "00000000-0000-0000-0000-000000000001";
    for prompt in ["-1", "1.5", "\"1\"", "null", "18446744073709551616"] {
        let text = format!(r#"{{"id": "{id}", "prompt": {prompt}, "text": ""}}"#);
        refused::<AnswerPrompt>(&[&text]);
    }
    for items in ["\"health\"", "[1]", "[null]", "null"] {
        refused::<ChooseFocus>(&[&format!(r#"{{"id": "{id}", "items": {items}}}"#)]);
    }
    for between in [
        "[]",
        "{}",
        &format!("[\"{id}\"]"),
        &format!("[\"{id}\", \"x\"]"),
    ] {
        refused::<ChangeOf>(&[&format!(r#"{{"between": {between}}}"#)]);
    }
    refused::<ExampleSearch>(&[
        r#"{"words": "", "item": null, "domain": null, "form": "gutFeeling"}"#,
        r#"{"words": null, "item": null, "domain": null, "form": null}"#,
        r#"{"words": "\ud800", "item": null, "domain": null, "form": null}"#,
        r#"{"words": "", "item": "health", "domain": null, "form": null}"#,
    ]);
}
