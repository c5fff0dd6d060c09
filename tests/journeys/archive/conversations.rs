//! What was given in conversations leaves the program once both have seen it, and comes back in.

use anyhow::Result;
use app::AppError;
use app::coaching::EndConversation;
use domain::{ContentCounts, ExportFormat, FormContent, Relation};
use exchange::ImportError;
use serde_json::Value;
use support::answers::level;
use support::home::Home;
use support::run::Run;
use support::talk::about_three;
use support::writing;

fn archive(run: &mut Run) -> Result<Value> {
    Ok(serde_json::from_slice(&run.exported(ExportFormat::Json)?)?)
}

#[test]
fn nothing_that_only_one_has_seen_is_taken_out() -> Result<()> {
    let home = Home::new()?;
    let mut run = home.start();
    let ane = run.add_person("Ane", Relation::Supervisor)?;
    let id = run.talk(&about_three(ane))?;
    run.rated(id, &[("health", level(2).into())])?;
    run.rated(id, &[("health", level(5).into())])?;
    let before = archive(&mut run)?;
    assert_eq!(before["conversations"][0]["id"], id.to_string());
    assert_eq!(
        before["conversations"][0]["ratings"],
        Value::Array(Vec::new()),
        "both have rated, and neither has seen what the other one answered"
    );
    assert_eq!(
        before["reflections"],
        Value::Array(Vec::new()),
        "it is no reflection either"
    );
    run.reveal(id)?;
    let after = archive(&mut run)?;
    let ratings = &after["conversations"][0]["ratings"];
    assert_eq!(ratings[0]["answers"][0]["answer"], 2, "whom it is about");
    assert_eq!(ratings[1]["answers"][0]["answer"], 5, "the other one");
    Ok(())
}

#[test]
fn a_table_holds_ones_own_alone() -> Result<()> {
    let home = Home::new()?;
    let mut run = home.start();
    let ane = run.add_person("Ane", Relation::Supervisor)?;
    let empty = run.exported(ExportFormat::Csv)?;
    let id = run.talk(&about_three(ane))?;
    run.both_rated(
        id,
        &[("health", level(2).into())],
        &[("health", level(5).into())],
    )?;
    assert_eq!(
        run.exported(ExportFormat::Csv)?,
        empty,
        "what was rated in a conversation is no answer of a reflection"
    );
    Ok(())
}

#[test]
fn an_archive_of_a_conversation_that_went_on_changes_nothing() -> Result<()> {
    let home = Home::new()?;
    let mut run = home.start();
    let ane = run.add_person("Ane", Relation::Supervisor)?;
    let id = run.talk(&about_three(ane))?;
    run.rated(id, &[("health", level(2).into())])?;
    let earlier = run.exported(ExportFormat::Json)?;
    run.rated(id, &[("health", level(5).into())])?;
    run.reveal(id)?;
    run.end_talk(id)?;
    let now = archive(&mut run)?;
    let imported = run.import(&earlier)?;
    assert_eq!(
        imported.already.conversations, 1,
        "it is how this one began"
    );
    assert_eq!(archive(&mut run)?, now, "nothing is lost");
    Ok(())
}

#[test]
fn a_conversation_that_went_on_elsewhere_stands_beside_the_one_that_did_not() -> Result<()> {
    let home = Home::new()?;
    let mut run = home.start();
    let ane = run.add_person("Ane", Relation::Supervisor)?;
    let id = run.talk(&about_three(ane))?;
    run.rated(id, &[("health", level(2).into())])?;
    drop(run);
    let other = home.copy()?;
    let mut elsewhere = other.start();
    elsewhere.rated(id, &[("health", level(5).into())])?;
    elsewhere.reveal(id)?;
    let export = elsewhere.exported(ExportFormat::Json)?;

    let mut run = home.start();
    let imported = run.import(&export)?;
    assert_eq!(
        imported.kept_both,
        ContentCounts {
            conversations: 1,
            ..ContentCounts::default()
        }
    );
    let people = run.conversations()?.people;
    let conversations = people.first().map(|person| person.conversations.len());
    assert_eq!(
        conversations,
        Some(2),
        "the one waits for the other's rating"
    );
    let again = run.import(&export)?;
    assert_eq!(again.already.conversations, 1, "and comes once");
    Ok(())
}

#[test]
fn what_was_said_at_the_end_comes_into_another_store() -> Result<()> {
    let home = Home::new()?;
    let mut run = home.start();
    let ane = run.add_person("Ane", Relation::Supervisor)?;
    let id = run.talk(&about_three(ane))?;
    let answers = [("health", level(2).into())];
    run.both_rated(id, &answers, &answers)?;
    let FormContent::Closing { closing, .. } = writing::closing("Mere ro") else {
        anyhow::bail!("it is what is said at the end");
    };
    let next = Some(run.today().today);
    run.end_talk_with(id, EndConversation { closing, next })?;
    let export = run.exported(ExportFormat::Json)?;
    let other = Home::new()?;
    let mut there = other.start();
    there.import(&export)?;
    assert_eq!(there.agenda(id)?, run.agenda(id)?);
    assert_eq!(there.exported(ExportFormat::Json)?, export);
    Ok(())
}

#[test]
fn what_could_not_have_been_said_here_is_refused_by_its_place() -> Result<()> {
    let home = Home::new()?;
    let mut run = home.start();
    let ane = run.add_person("Ane", Relation::Supervisor)?;
    let id = run.talk(&about_three(ane))?;
    run.both_rated(
        id,
        &[("health", level(2).into())],
        &[("health", level(5).into())],
    )?;
    let end = EndConversation {
        next: Some(run.today().today),
        ..EndConversation::default()
    };
    run.end_talk_with(id, end)?;
    let said = archive(&mut run)?;
    let ours = said["person"]["id"].clone();
    let first = said["conversations"][0]["ratings"][0].clone();
    let point = said["conversations"][0]["agenda"][0].clone();
    let closing = |rater: &Value, text: &str| {
        serde_json::json!({
            "rater": rater, "useful": null, "heard": null, "differently": text
        })
    };
    let stranger = closing(&id.to_string().into(), "x");
    let blank = closing(&ours, "");
    let mine = closing(&ours, "x");
    for (place, value, refused) in [
        ("person", ours.clone(), "conversations[0].person"),
        ("subject", id.to_string().into(), "conversations[0].subject"),
        ("minutes", 20.into(), "conversations[0].minutes"),
        (
            "items",
            serde_json::json!(["health"]),
            "conversations[0].items",
        ),
        ("revealed", Value::Null, "conversations[0].ratings"),
        (
            "ratings",
            serde_json::json!([first, first]),
            "conversations[0].ratings",
        ),
        (
            "agenda",
            serde_json::json!([point, point]),
            "conversations[0].agenda[1].number",
        ),
        (
            "closings",
            serde_json::json!([stranger]),
            "conversations[0].closings[0].rater",
        ),
        (
            "closings",
            serde_json::json!([blank]),
            "conversations[0].closings[0].differently",
        ),
        (
            "closings",
            serde_json::json!([mine, mine]),
            "conversations[0].closings[1].rater",
        ),
        ("ended", Value::Null, "conversations[0].next"),
    ] {
        let mut changed = said.clone();
        changed["conversations"][0][place] = value;
        let file = serde_json::to_vec(&changed)?;
        let other = Home::new()?;
        let mut there = other.start();
        match there.import(&file) {
            Err(AppError::Import(ImportError::Unreadable { place })) => {
                assert_eq!(place, refused);
            }
            other => anyhow::bail!("{place}: {other:?}"),
        }
        assert!(there.people()?.is_empty(), "nothing has come in");
    }
    let mut open = said;
    open["conversations"][0]["ratings"][1]["finished"] = Value::Null;
    let refused = run.import(&serde_json::to_vec(&open)?);
    assert!(
        matches!(
            refused,
            Err(AppError::Import(ImportError::Unreadable { place }))
                if place == "conversations[0].ratings[1].finished"
        ),
        "nobody has seen a rating that is not finished"
    );
    Ok(())
}
