//! The people whom one talks with.

use anyhow::{Context as _, Result};
use chrono::TimeDelta;
use domain::{ActionKind, Erase, ExportFormat, PersonId, Perspective, Relation};
use support::answers::{Answers, level};
use support::colleague::{Rating, myself};
use support::home::Home;
use support::instrument::core;
use support::raw;
use support::refusal::name;
use support::run::Run;
use support::used_store::used_home;
use uuid::Uuid;

/// A lived-in home whose person knows Kim, who has rated both of them, finished; with one finished rating
/// of Kim by the person.
fn with_kim() -> Result<(Home, PersonId)> {
    let home = used_home()?;
    let kim = home.start().add_person("Kim", Relation::Supervisor)?;
    let me = myself(&home)?;
    let theirs = Perspective {
        rater: kim,
        subject: me,
        conversation: None,
    };
    let mine = Perspective {
        rater: me,
        subject: kim,
        conversation: None,
    };
    let started = home.start().now();
    for (number, of) in (1..).zip([theirs, Perspective::own(kim), mine]) {
        let rating = Rating {
            number,
            of,
            started: started + TimeDelta::days(1),
            finished: true,
            answers: Answers::none()
                .with("health", level(5))
                .with("many-places", level(1)),
            hindsight_of: None,
        };
        rating.put(&home, &core()?.version)?;
    }
    Ok((home, kim))
}

fn others(run: &mut Run) -> Result<Vec<String>> {
    let people = run.people()?.into_iter();
    let others = people.filter(|person| person.relation != Relation::Myself);
    Ok(others
        .filter_map(|person| Some(person.name?.as_str().to_owned()))
        .collect())
}

#[test]
fn people_stand_in_the_order_of_the_danish_alphabet_after_oneself() -> Result<()> {
    let home = Home::new()?;
    let mut run = home.start();
    for name in [
        "Ærlig",
        "Aage",
        "Østen",
        "bo",
        "Åse",
        "Zenia",
        "Anders",
        "A\u{30a}ge",
    ] {
        run.add_person(name, Relation::Colleague)?;
    }
    let names = others(&mut run)?;
    let order = ["Anders", "bo", "Zenia", "Ærlig", "Østen"];
    assert_eq!(names[..5], order, "æ, ø and å stand last");
    assert_eq!(names[7], "Åse", "aa stands as å: {names:?}");
    let first = run.people()?.into_iter().next();
    let first = first.map(|person| person.relation);
    assert_eq!(first, Some(Relation::Myself), "oneself stands first");
    Ok(())
}

#[test]
fn a_person_is_added_renamed_and_deleted_and_each_can_be_undone() -> Result<()> {
    let home = Home::new()?;
    let mut run = home.start();
    let kim = run.add_person("  Kim ", Relation::Colleague)?;
    assert_eq!(
        others(&mut run)?,
        ["Kim"],
        "without the space around the name"
    );
    assert_eq!(run.people()?.len(), 2, "oneself is known before");
    run.rename_person(kim, "Robin")?;
    assert_eq!(others(&mut run)?, ["Robin"]);
    run.delete_person(kim)?;
    assert!(others(&mut run)?.is_empty(), "they are gone");
    for (kind, left) in [
        (ActionKind::PersonDeleted, &["Robin"][..]),
        (ActionKind::PersonRenamed, &["Kim"]),
        (ActionKind::PersonAdded, &[]),
    ] {
        assert_eq!(run.undo()?.step.kind, kind);
        assert_eq!(others(&mut run)?, left, "after {kind:?} is undone");
    }
    assert_eq!(run.people()?.len(), 1, "oneself stays");
    run.redo()?;
    assert_eq!(others(&mut run)?, ["Kim"], "and it can be done again");
    Ok(())
}

#[test]
fn a_name_must_be_one_and_a_person_must_be_known() -> Result<()> {
    let home = Home::new()?;
    let mut run = home.start();
    let kim = run.add_person("Kim", Relation::Other)?;
    let long = "x".repeat(101);
    for (written, why) in [(" ", "NameBlank"), (long.as_str(), "NameTooLong")] {
        let refused = run
            .add_person(written, Relation::Other)
            .err()
            .context(why)?;
        assert_eq!(name(&refused), why, "as a new one");
        let refused = run.rename_person(kim, written).err().context(why)?;
        assert_eq!(name(&refused), why, "as another name");
    }
    let nobody = PersonId::new(Uuid::max());
    let refused = run
        .rename_person(nobody, "Kim")
        .err()
        .context("nobody is renamed")?;
    assert_eq!(name(&refused), "PersonUnknown");
    let refused = run
        .delete_person(nobody)
        .err()
        .context("nobody is deleted")?;
    assert_eq!(name(&refused), "PersonUnknown");
    let second = run
        .add_person("Me", Relation::Myself)
        .err()
        .context("one is there")?;
    assert_eq!(name(&second), "Myself", "there is no second self");
    assert_eq!(others(&mut run)?, ["Kim"], "nothing has changed");
    Ok(())
}

#[test]
fn the_person_whose_store_it_is_cannot_be_deleted() -> Result<()> {
    let (home, _) = with_kim()?;
    let me = myself(&home)?;
    let before = raw::tables(&home.data())?;
    let mut run = home.start();
    let refused = run.delete_person(me).err().context("one stays")?;
    assert_eq!(name(&refused), "Myself");
    drop(run);
    assert_eq!(raw::tables(&home.data())?, before, "not a row has changed");
    let store = raw::open(&home.store_file())?;
    for sql in [
        "UPDATE people SET deleting = TRUE WHERE relation = 'myself'",
        "UPDATE people SET relation = 'other' WHERE relation = 'myself'",
        "DELETE FROM people WHERE relation = 'myself'",
        // Nobody is being deleted, so what Kim has finished is frozen as well.
        "DELETE FROM answers",
        "DELETE FROM assessments",
    ] {
        assert!(
            store.execute(sql, []).is_err(),
            "the database refuses: {sql}"
        );
    }
    Ok(())
}

#[test]
fn a_person_goes_with_what_they_gave_and_comes_back_with_it() -> Result<()> {
    let (home, kim) = with_kim()?;
    let before = raw::tables(&home.data())?;
    let mut run = home.start();
    run.delete_person(kim)?;
    let after = raw::tables(&home.data())?;
    let rows = |tables: &std::collections::BTreeMap<String, Vec<raw::Row>>, table: &str| {
        tables.get(table).map_or(0, Vec::len)
    };
    assert_eq!(
        rows(&after, "assessments") + 3,
        rows(&before, "assessments"),
        "all three"
    );
    assert_eq!(
        rows(&after, "answers") + 6,
        rows(&before, "answers"),
        "with their answers"
    );
    assert_eq!(
        rows(&after, "people") + 1,
        rows(&before, "people"),
        "and their name"
    );
    run.undo()?;
    assert_eq!(raw::tables(&home.data())?, before, "every row is back");
    run.redo()?;
    assert_eq!(raw::tables(&home.data())?, after, "and gone again");
    drop(run);
    let refused = home
        .start()
        .undo()
        .err()
        .context("a new start undoes nothing")?;
    assert_eq!(name(&refused), "NothingToUndo");
    Ok(())
}

#[test]
fn a_person_is_erased_for_good_from_the_store_and_the_backups() -> Result<()> {
    let (home, kim) = with_kim()?;
    let mut run = home.start();
    run.back_up()?;
    let stores = &mut run.backend.stores;
    let own = app::reflection::reflections(stores)?;
    let what = Erase::Person { id: kim };
    let goes = app::erasure::preview_erasure(stores, what)?.preview()?;
    assert_eq!(
        goes.goes.finished, 3,
        "what they gave and what was given about them"
    );
    assert!(goes.backups > 0, "a backup knows them");
    let erased = run.erase(what, true)?;
    let stores = &mut run.backend.stores;
    assert_eq!(erased.backups_left, 0, "no backup knows them any more");
    assert_eq!(
        app::reflection::reflections(stores)?,
        own,
        "what is one's own stays"
    );
    let refused = app::erasure::preview_erasure(stores, what).err();
    let refused = refused.context("they are gone")?;
    assert_eq!(name(&refused), "PersonUnknown");
    let me = run.people()?.first().context("one is known")?.id;
    let stores = &mut run.backend.stores;
    let refused = app::erasure::preview_erasure(stores, Erase::Person { id: me }).err();
    let refused = refused.context("one does not erase oneself so")?;
    assert_eq!(name(&refused), "PersonUnknown");
    drop(run);
    let rows = raw::tables(&home.data())?;
    let id = format!("Blob({:?})", kim.as_uuid().as_bytes());
    let knows = |row: &raw::Row| row.values().any(|value| *value == id);
    assert!(!rows.values().flatten().any(knows), "not a row names them");
    Ok(())
}

#[test]
fn people_and_what_they_gave_are_in_a_backup() -> Result<()> {
    let (home, kim) = with_kim()?;
    let before = raw::tables(&home.data())?;
    let mut run = home.start();
    let backup = run.back_up()?;
    run.delete_person(kim)?;
    run.restore(&backup.name)?;
    drop(run);
    assert_eq!(raw::tables(&home.data())?, before, "every row is back");
    Ok(())
}

#[test]
fn nothing_of_a_deleted_person_is_taken_out_as_ones_own() -> Result<()> {
    let (home, kim) = with_kim()?;
    let rating = Rating {
        number: 9,
        of: Perspective::own(kim),
        started: home.start().now(),
        finished: true,
        answers: Answers::none().with("health", level(2)),
        hindsight_of: None,
    };
    rating.put(&home, "7.7.7")?;
    home.start().delete_person(kim)?;
    let archive = String::from_utf8(home.start().exported(ExportFormat::Json)?)?;
    assert!(
        archive.contains(&core()?.version),
        "the instrument that is one's own is there"
    );
    assert!(
        !archive.contains("7.7.7"),
        "the store keeps the text of an instrument, which says what they used"
    );
    Ok(())
}
