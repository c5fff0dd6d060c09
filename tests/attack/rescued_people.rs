//! Who is who in a store that is rescued, whichever of its pages is damaged.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;

use anyhow::{Context as _, Result, ensure};
use domain::{Perspective, Relation};
use support::answers::{Answers, level};
use support::colleague::{Rating, myself};
use support::home::Home;
use support::instrument::core;
use support::raw::{self, Row};
use support::repository;
use support::used_store::used_home;

const PAGE: usize = 4096;

/// Damages each page but the first by turn, rescues, and hands over the rows of the people and of the
/// assessments. Gives how many could be rescued.
fn each_page(
    home: &Home,
    mut check: impl FnMut(usize, &[Row], &[Row]) -> Result<()>,
) -> Result<usize> {
    each_page_of_all(home, |page, tables| {
        let rows = |table: &str| tables.get(table).map_or(&[][..], Vec::as_slice);
        check(page, rows("people"), rows("assessments"))
    })
}

/// As [`each_page`], with the rows of every table.
fn each_page_of_all(
    home: &Home,
    mut check: impl FnMut(usize, &BTreeMap<String, Vec<Row>>) -> Result<()>,
) -> Result<usize> {
    let whole = fs::read(home.store_file())?;
    let mut rescued = 0;
    for page in 1..whole.len() / PAGE {
        let copy = home.copy()?;
        let mut bytes = whole.clone();
        let byte = bytes
            .get_mut(page * PAGE + 100)
            .context("it has that page")?;
        *byte = !*byte;
        fs::write(copy.store_file(), bytes)?;
        let mut run = copy.start();
        // A page of no table or index is not missed.
        if run.recover().is_err() {
            continue;
        }
        drop(run);
        rescued += 1;
        let tables = raw::tables(&copy.data())?;
        check(page, &tables).with_context(|| format!("with page {page} damaged"))?;
    }
    Ok(rescued)
}

fn selves(people: &[Row]) -> Vec<&Row> {
    let is_self = |row: &&Row| {
        row.get("relation")
            .is_some_and(|of| of == "Text(\"myself\")")
    };
    people.iter().filter(is_self).collect()
}

#[test]
fn the_people_of_an_earlier_version_are_rescued_by_the_earlier_name_of_their_table() -> Result<()> {
    for version in [1, 2] {
        let home = Home::new()?;
        fs::create_dir(home.data())?;
        let frozen = format!("tests/upgrade/version-{version}.db");
        fs::copy(repository::root().join(frozen), home.store_file())?;
        let before = raw::tables(&home.data())?;
        let myself = before.get("subjects").and_then(|rows| rows.first());
        let myself = myself.context("one is known")?;
        let mut read = 0;
        let rescued = each_page(&home, |_, people, assessments| {
            let known = selves(people);
            ensure!(known.len() <= 1, "there is one self at most");
            ensure!(assessments.is_empty() || known.len() == 1, "somebody is it");
            for row in known {
                ensure!(row.get("id") == myself.get("id"), "it is the same person");
                read += usize::from(row.get("added") == myself.get("added"));
            }
            Ok(())
        })?;
        assert!(
            rescued > 5,
            "version {version}: {rescued} pages can be missed"
        );
        assert!(read > 5, "version {version}: mostly the row itself is read");
    }
    Ok(())
}

#[test]
fn what_stands_in_a_column_of_an_earlier_name_is_rescued_under_its_name_of_today() -> Result<()> {
    let home = Home::new()?;
    fs::create_dir(home.data())?;
    let frozen = repository::root().join("tests/upgrade/version-3.db");
    fs::copy(frozen, home.store_file())?;
    let values = |tables: &BTreeMap<String, Vec<Row>>, table: &str, column: &str| {
        let rows = tables.get(table).into_iter().flatten();
        let values = rows.filter_map(|row| row.get(column).cloned());
        values.filter(|value| value != "Null").collect()
    };
    let before = raw::tables(&home.data())?;
    let renamed = [
        ("assessments", "place", "last_item"),
        ("agreement_entries", "word", "outcome"),
        ("answers", "level", "value"),
    ];
    let mut found = vec![BTreeSet::<String>::new(); renamed.len()];
    each_page_of_all(&home, |_, tables| {
        for (found, (table, _, now)) in found.iter_mut().zip(renamed) {
            found.append(&mut values(tables, table, now));
        }
        Ok(())
    })?;
    for (found, (table, then, now)) in found.into_iter().zip(renamed) {
        let whole = values(&before, table, then);
        assert!(whole.len() > 1, "{table}.{then} holds something");
        assert_eq!(found, whole, "{table}.{then} is {now} now");
    }
    Ok(())
}

#[test]
fn nobody_is_taken_for_another_where_what_is_known_of_people_is_lost() -> Result<()> {
    let home = used_home()?;
    let mut run = home.start();
    let kim = run.add_person("Robin", Relation::Supervisor)?;
    let started = run.now();
    drop(run);
    let me = myself(&home)?;
    let of = |rater, subject| Perspective {
        rater,
        subject,
        conversation: None,
    };
    for (number, of) in (1..).zip([of(kim, me), of(kim, kim), of(me, kim)]) {
        let rating = Rating {
            number,
            of,
            started,
            finished: true,
            answers: Answers::none().with("health", level(5)),
            hindsight_of: None,
        };
        rating.put(&home, &core()?.version)?;
    }
    raw::open(&home.store_file())?.execute_batch("VACUUM; PRAGMA wal_checkpoint(TRUNCATE)")?;
    let before = raw::tables(&home.data())?;
    let id = format!("Blob({:?})", me.as_uuid().as_bytes());
    let whose = |rows: &[Row]| -> BTreeSet<[Option<String>; 3]> {
        let of = |row: &Row| ["id", "rater", "subject"].map(|column| row.get(column).cloned());
        rows.iter().map(of).collect()
    };
    let all = whose(before.get("assessments").context("there are some")?);
    let mut made_again = 0;
    let rescued = each_page(&home, |_, people, assessments| {
        ensure!(
            whose(assessments).is_subset(&all),
            "a rating stays whose it was"
        );
        let known = selves(people);
        ensure!(known.len() <= 1, "there is one self at most");
        for row in known {
            ensure!(row.get("id") == Some(&id), "it is the same person");
        }
        let nameless = |row: &Row| row.get("name").is_some_and(|name| name == "Text(\"?\")");
        made_again += usize::from(people.iter().any(nameless));
        Ok(())
    })?;
    assert!(rescued > 5, "{rescued} pages can be missed");
    assert!(
        made_again > 0,
        "one page holds the people, and they are made again"
    );
    Ok(())
}
