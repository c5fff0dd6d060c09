//! Erasing takes what it was told, and not a word more, whatever is erased in whichever order.

use domain::{Erase, ExportFormat, Relation};
use proptest::collection::vec;
use proptest::prelude::*;
use proptest::sample::Index;
use serde_json::Value;
use support::own::ExampleBuilder;
use support::run::Run;
use support::used_store::used_home;

use crate::acts::{any_act, perform};

/// Erases from what is exported, as the program should from what it keeps.
fn erased(mut all: Value, part: &str, id: &str) -> Value {
    let goes =
        |row: &Value| row["id"] == id || part == "reflections" && row.to_string().contains(id);
    if let Some(rows) = all[part].as_array_mut() {
        rows.retain(|row| !goes(row));
    }
    // What was given in a conversation goes with the person whom one talked with.
    if let Some(frames) = all["frames"].as_array_mut() {
        frames.retain(|one| one["person"] != id);
    }
    if let Some(conversations) = all["conversations"].as_array_mut() {
        conversations.retain(|one| one["person"] != id);
    }
    // An instrument that nothing was rated with is not taken out.
    let list = |part: &str| all[part].as_array().cloned().unwrap_or_default();
    let used = [list("reflections"), list("conversations")].concat();
    if let Some(instruments) = all["instruments"].as_array_mut() {
        let is_used = |one: &Value| used.iter().any(|of| of["instrument"] == one["sha256"]);
        instruments.retain(is_used);
    }
    all
}

fn count(all: &Value, part: &str) -> usize {
    all[part].as_array().map_or(0, Vec::len)
}

fn export(run: &mut Run) -> anyhow::Result<Value> {
    Ok(serde_json::from_slice(&run.exported(ExportFormat::Json)?)?)
}

proptest! {
    // Each case lives for a while and writes the whole store anew at each erasing.
    #![proptest_config(ProptestConfig::with_cases(12))]

    #[test]
    fn whatever_is_erased_in_any_order_the_rest_is_as_it_was(
        acts in vec(any_act(), 0..12),
        goes in vec((0..3_u8, any::<Index>(), any::<bool>()), 1..6),
    ) {
        let home = used_home().unwrap();
        let mut run = home.start();
        run.wait(120);
        run.add_example(&ExampleBuilder::new("another").item("health")).unwrap();
        for act in &acts {
            perform(&mut run, act).unwrap();
        }
        run.back_up().unwrap();
        let mut expected = export(&mut run).unwrap();
        for (kind, which, from_backups) in goes {
            let what = if kind == 0 {
                let all = app::reflection::reflections(&mut run.backend.stores).unwrap();
                if all.is_empty() { continue; }
                Erase::Reflection { id: which.get(&all).id }
            } else if kind == 1 {
                let mut all = run.people().unwrap();
                all.retain(|person| person.relation != Relation::Myself);
                if all.is_empty() { continue; }
                Erase::Person { id: which.get(&all).id }
            } else {
                let all = run.search("").unwrap().examples;
                if all.is_empty() { continue; }
                Erase::Example { id: which.get(&all).id }
            };
            let told = app::erasure::preview_erasure(&mut run.backend.stores, what).unwrap().preview().unwrap().goes;
            let erased_now = run.erase(what, from_backups).unwrap();
            prop_assert!(!from_backups || erased_now.backups_left == 0);
            let (part, id) = match what {
                Erase::Reflection { id } => ("reflections", id.to_string()),
                Erase::Example { id } => ("examples", id.to_string()),
                Erase::Person { id } => ("people", id.to_string()),
                Erase::Everything => unreachable!("one thing at a time"),
            };
            let next = erased(expected.clone(), part, &id);
            let gone = |part: &str| count(&expected, part) - count(&next, part);
            // People are not counted themselves.
            let alone = if part == "people" { 0 } else { gone(part) };
            prop_assert_eq!(told.finished + told.drafts + told.examples, alone, "as it was told");
            prop_assert_eq!(told.conversations, gone("conversations"), "with these conversations");
            expected = next;
            prop_assert_eq!(&export(&mut run).unwrap(), &expected, "the rest is as it was");
        }
        drop(run);
        let mut run = home.start();
        prop_assert_eq!(&export(&mut run).unwrap(), &expected, "also at the next start");
        app::backup::check_store(&mut run.backend.stores).unwrap();
    }
}
