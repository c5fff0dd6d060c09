//! Taking one's data out of the program.

use std::fs;

use anyhow::{Context as _, Result};
use domain::{ExportFormat, NonAnswer};
use serde_json::Value;
use support::answers::{Answers, level};
use support::exchange::Answered;
use support::files::Files;
use support::home::Home;
use support::refusal::name;
use support::repository;
use support::used_store::used_home;

#[test]
fn an_export_is_written_where_the_person_says() -> Result<()> {
    let home = used_home()?;
    let mut run = home.start();
    let file = home.path().join("mine.json");
    let dialogs = Answered::with(&file);
    let written = run.export(ExportFormat::Json, &dialogs)?;
    let written = written.context("the dialog was answered")?;
    assert_eq!(
        dialogs.proposed(),
        [format!("fagspejl-{}.fagspejl", run.today().today)],
        "the name says what it is and of which day"
    );
    assert_eq!(written.file, "mine.json", "the folder is nobody's business");
    assert_eq!(written.bytes, fs::metadata(&file)?.len());
    let left: Vec<_> = fs::read_dir(home.path())?.collect::<Result<_, _>>()?;
    assert_eq!(left.len(), 2, "the data folder and the file: {left:?}");
    Ok(())
}

#[test]
fn a_dialog_that_is_closed_writes_nothing() -> Result<()> {
    let home = used_home()?;
    let mut run = home.start();
    run.overview()?;
    let before = Files::of(home.path())?;
    for format in ExportFormat::ALL {
        assert_eq!(run.export(format, &Answered::cancelled())?, None);
    }
    assert_eq!(Files::of(home.path())?, before, "nothing was written");
    Ok(())
}

#[test]
fn a_name_without_an_ending_gets_one_unless_that_names_another_file() -> Result<()> {
    let home = used_home()?;
    let mut run = home.start();
    let dialogs = Answered::with(home.path().join("mine"));
    let mut names = Vec::new();
    for _ in 0..2 {
        names.extend(run.export(ExportFormat::Json, &dialogs)?);
    }
    let names: Vec<_> = names.iter().map(|written| written.file.as_str()).collect();
    assert_eq!(
        names,
        ["mine.fagspejl", "mine"],
        "nobody was asked whether mine.fagspejl may go"
    );
    Ok(())
}

#[test]
fn a_name_with_dots_in_it_gets_its_ending_too() -> Result<()> {
    let home = used_home()?;
    let mut run = home.start();
    for (format, typed, written) in [
        (
            ExportFormat::Csv,
            "Mine svar 25.11.2026",
            "Mine svar 25.11.2026.csv",
        ),
        (ExportFormat::Csv, "X.CSV", "X.CSV"),
        (ExportFormat::Csv, "svar.txt", "svar.txt.csv"),
        (ExportFormat::Xlsx, "Alt pr. 25.11", "Alt pr. 25.11.xlsx"),
        (ExportFormat::Json, "v1.2", "v1.2.fagspejl"),
        (ExportFormat::Json, "alt.Json", "alt.Json"),
    ] {
        let dialogs = Answered::with(home.path().join(typed));
        let file = run.export(format, &dialogs)?.map(|file| file.file);
        assert_eq!(file.as_deref(), Some(written), "{typed}");
        assert!(home.path().join(written).is_file(), "{written} is there");
    }
    Ok(())
}

#[test]
fn what_stands_in_the_data_folder_is_never_written_over() -> Result<()> {
    let home = used_home()?;
    let mut run = home.start();
    run.overview()?;
    fs::create_dir(home.data().join("deeper"))?;
    let before = Files::of(&home.data())?;
    for file in [
        home.store_file(),
        home.data().join("mine.json"),
        home.data().join("deeper/mine.json"),
        home.data().join("deeper/../mine.json"),
    ] {
        let refused = run.export(ExportFormat::Json, &Answered::with(&file));
        let fault = refused.err().map(|error| name(&error));
        assert_eq!(fault.as_deref(), Some("OwnData"), "{}", file.display());
    }
    assert_eq!(Files::of(&home.data())?, before, "the store is as it was");
    Ok(())
}

#[test]
fn a_place_that_cannot_be_written_is_refused_and_left_as_it_was() -> Result<()> {
    let home = used_home()?;
    let mut run = home.start();
    let folder = home.path().join("taken.json");
    fs::create_dir(&folder)?;
    fs::write(folder.join("inside"), "x")?;
    let missing = home.path().join("missing/mine.json");
    for (file, fault) in [(folder, "NotRegular"), (missing, "Missing")] {
        let refused = run.export(ExportFormat::Json, &Answered::with(&file));
        let refused = refused.err().map(|error| name(&error));
        assert_eq!(refused.as_deref(), Some(fault), "{}", file.display());
    }
    let left: Vec<_> = fs::read_dir(home.path())?.collect::<Result<_, _>>()?;
    assert_eq!(left.len(), 2, "no half file is left: {left:?}");
    Ok(())
}

/// The faults that the published schema finds in an export.
fn faults(export: &[u8]) -> Result<Vec<String>> {
    let schema = repository::read("docs/fagspejl-export.schema.json")?;
    let schema: Value = serde_json::from_str(&schema)?;
    let validator = jsonschema::draft202012::new(&schema)?;
    let export: Value = serde_json::from_slice(export)?;
    let faults = validator.iter_errors(&export);
    Ok(faults.map(|fault| fault.to_string()).collect())
}

#[test]
fn every_export_is_what_the_published_schema_says() -> Result<()> {
    let none = Vec::<String>::new();
    let empty = Home::new()?.start().exported(ExportFormat::Json)?;
    assert_eq!(faults(&empty)?, none, "of a person who has done nothing");
    let lived = used_home()?.start().exported(ExportFormat::Json)?;
    assert_eq!(faults(&lived)?, none, "of a person who has done everything");
    Ok(())
}

#[test]
fn the_schema_refuses_what_the_program_never_writes() -> Result<()> {
    let lived = used_home()?.start().exported(ExportFormat::Json)?;
    let lived: Value = serde_json::from_slice(&lived)?;
    for (place, other) in [
        ("/version", Value::from(7)),
        ("/reflections/0/answers/0/answer", Value::from(6)),
        ("/reflections/0/answers/0/answer", Value::from("none")),
        ("/reflections/0/answers/0/facet", Value::from("not a word")),
        ("/reflections/0/started", Value::from("2026-11-24")),
        ("/reflections/0/id", Value::from("1")),
        ("/examples/0/forms/0", Value::from("rumour")),
        ("/examples/0/situation", Value::from("")),
        ("/agreements/0/history", Value::Array(Vec::new())),
        ("/agreements/0/history/0/outcome", Value::from("made")),
        ("/agreements/0/history/1/outcome", Value::Null),
        ("/rhythm", Value::from("weekly")),
        ("/person", Value::Null),
        ("/conversations/0/minutes", Value::from(20)),
        ("/conversations/0/revealed", Value::Null),
        ("/conversations/0/ratings", Value::Array(Vec::new())),
        ("/conversations/0/ratings/1/finished", Value::Null),
        ("/conversations/1/question", Value::Null),
        ("/conversations/1/observed/0/text", Value::from("")),
        ("/groupLearnings/0/text", Value::from("")),
        ("/agendaTemplates/0/name", Value::from("")),
        ("/agendaTemplates/0/points", Value::Array(Vec::new())),
        ("/agendaTemplates/0/points/0/minutes", Value::from(61)),
    ] {
        let mut changed = lived.clone();
        *changed.pointer_mut(place).context(place)? = other;
        let faults = faults(&serde_json::to_vec(&changed)?)?;
        assert!(!faults.is_empty(), "{place} may not say that");
    }
    for place in [
        "",
        "/person",
        "/reflections/0",
        "/examples/0/items/0",
        "/conversations/0",
        "/conversations/0/ratings/0",
    ] {
        let mut changed = lived.clone();
        let object = changed.pointer_mut(place).and_then(Value::as_object_mut);
        object.context(place)?.insert("more".into(), Value::Null);
        let faults = faults(&serde_json::to_vec(&changed)?)?;
        assert!(!faults.is_empty(), "`{place}` has nothing besides");
    }
    Ok(())
}

#[test]
fn the_export_holds_everything_that_the_person_gave() -> Result<()> {
    let home = used_home()?;
    let mut run = home.start();
    let answers = Answers::none().with("health", NonAnswer::RatherNotSay);
    let draft = run.draft(&answers.with("real-tasks", level(5)))?;
    let export: Value = serde_json::from_slice(&run.exported(ExportFormat::Json)?)?;
    let all = |list: &str| export[list].as_array().map_or(0, Vec::len);
    assert_eq!(
        (all("instruments"), all("reflections"), all("examples")),
        (1, 5, 1),
        "two finished, a look back, two drafts"
    );
    assert_eq!(export["rhythm"], "threeMonths");
    assert_eq!(
        export["instruments"][0]["text"],
        app::CORE.text,
        "the instrument reads as it read then"
    );
    let mut reflections = export["reflections"].as_array().into_iter().flatten();
    let written = reflections.find(|written| written["id"] == draft.to_string());
    let written = written.context("the draft is there")?;
    assert_eq!(written["finished"], Value::Null);
    assert_eq!(
        (
            &written["answers"][0]["item"],
            &written["answers"][0]["answer"]
        ),
        (&"health".into(), &"ratherNotSay".into())
    );
    assert_eq!(written["answers"][1]["answer"], 5);
    let text = export.to_string();
    for word in [
        "What was written then.",
        "It was too much.",
        "another",
        "many-places",
        "caseStudy",
        "hindsightOf",
    ] {
        assert!(text.contains(word), "`{word}` is in it");
    }
    Ok(())
}

#[test]
fn example_data_is_what_is_exported_while_it_is_looked_at() -> Result<()> {
    let home = Home::new()?;
    let mut run = home.start();
    let now = run.today();
    app::demo::open_demo(&mut run.backend.stores, &run.backend.library, now)?;
    let export: Value = serde_json::from_slice(&run.exported(ExportFormat::Json)?)?;
    let reflections = export["reflections"].as_array().context("a list")?;
    assert!(!reflections.is_empty(), "it is what is shown");
    assert_eq!(faults(&serde_json::to_vec(&export)?)?, Vec::<String>::new());
    Ok(())
}
