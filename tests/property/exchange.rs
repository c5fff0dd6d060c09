//! Whatever a person has done, it is taken out whole.

use domain::{ContentCounts, ExportFormat};
use proptest::collection::vec;
use proptest::prelude::*;
use serde_json::Value;
use support::home::Home;
use support::repository;
use support::run::Run;

use crate::acts::{any_act, perform};

fn all(run: &mut Run) -> anyhow::Result<Value> {
    let export = run.exported(ExportFormat::Json)?;
    Ok(serde_json::from_slice(&export)?)
}

proptest! {
    // Each case opens stores and saves every act durably.
    #![proptest_config(ProptestConfig::with_cases(24))]

    #[test]
    fn whatever_was_done_the_export_is_what_the_schema_says_and_the_same_each_time(
        acts in vec(any_act(), 1..30),
    ) {
        let home = Home::new().unwrap();
        let mut run = home.start();
        for act in &acts {
            perform(&mut run, act).unwrap();
        }
        let export = run.exported(ExportFormat::Json).unwrap();
        prop_assert_eq!(&run.exported(ExportFormat::Json).unwrap(), &export, "byte for byte");
        let schema = repository::read("docs/fagspejl-export.schema.json").unwrap();
        let schema: Value = serde_json::from_str(&schema).unwrap();
        let export: Value = serde_json::from_slice(&export).unwrap();
        let fault = jsonschema::draft202012::validate(&schema, &export);
        prop_assert!(fault.is_ok(), "{:?}", fault.map_err(|fault| fault.to_string()));
    }

    #[test]
    fn whatever_was_done_it_comes_back_byte_for_byte_and_only_once(
        acts in vec(any_act(), 1..30),
    ) {
        let home = Home::new().unwrap();
        let mut run = home.start();
        for act in &acts {
            perform(&mut run, act).unwrap();
        }
        let export = run.exported(ExportFormat::Json).unwrap();
        let other = Home::new().unwrap();
        let mut there = other.start();
        let first = there.import(&export).unwrap();
        prop_assert_eq!(first.kept_both, ContentCounts::default(), "nothing was there");
        prop_assert!(there.exported(ExportFormat::Json).unwrap() == export, "byte for byte");
        let again = there.import(&export).unwrap();
        prop_assert_eq!(again.added, ContentCounts::default(), "all of it is there");
        prop_assert_eq!(again.already, first.added, "and is counted");
        prop_assert!(there.exported(ExportFormat::Json).unwrap() == export, "byte for byte");
    }

    #[test]
    fn whatever_two_have_done_nothing_is_lost_and_nothing_comes_twice(
        acts in vec(any_act(), 1..20),
        here in vec(any_act(), 1..20),
        there in vec(any_act(), 1..20),
    ) {
        let home = Home::new().unwrap();
        let mut run = home.start();
        for act in &acts {
            perform(&mut run, act).unwrap();
        }
        drop(run);
        let other = home.copy().unwrap();
        let (mut run, mut elsewhere) = (home.start(), other.start());
        for act in &here {
            perform(&mut run, act).unwrap();
        }
        for act in &there {
            perform(&mut elsewhere, act).unwrap();
        }
        let export = elsewhere.exported(ExportFormat::Json).unwrap();
        let before = all(&mut run).unwrap();
        let imported = run.import(&export).unwrap();
        let after = all(&mut run).unwrap();
        for list in ["reflections", "examples", "agreements"] {
            let (before, after) = (&before[list], &after[list]);
            let before = before.as_array().unwrap();
            let after = after.as_array().unwrap();
            let kept = before.iter().all(|one| after.iter().any(|other| {
                other["id"] == one["id"] && other["answers"] == one["answers"]
                    && other["situation"] == one["situation"] && other["history"] == one["history"]
            }));
            prop_assert!(kept, "what was there of the {} stands", list);
        }
        let again = run.import(&export).unwrap();
        prop_assert_eq!(again.added, ContentCounts::default(), "first {:?}", imported);
        prop_assert_eq!(again.kept_both, ContentCounts::default(), "first {:?}", imported);
    }
}
