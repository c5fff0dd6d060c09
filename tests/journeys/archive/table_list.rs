//! What the one list of the tables says of an archive holds for every row.

use anyhow::{Result, bail};
use app::coaching::EndConversation;
use domain::{ExportFormat, FormContent};
use serde_json::Value;
use store::TABLES;
use support::raw;
use support::used_store::used_home;
use support::writing;

/// How many values an archive has at a place, where `*` is each element of a list.
fn count(value: &Value, place: &[&str]) -> usize {
    match place {
        [] => usize::from(!value.is_null()),
        ["*", rest @ ..] => {
            let elements = value.as_array().into_iter().flatten();
            elements.map(|element| count(element, rest)).sum()
        }
        [field, rest @ ..] => count(&value[field], rest),
    }
}

/// What is not saved yet, what keeps a rating closed that not both have seen, and what belongs to this program among
/// others: its secret, and what it and another one have sent each other and by which folder. None of it is what the
/// person takes out.
const NOT_ARCHIVED: [&str; 6] = [
    "drafts",
    "half_words",
    "identity",
    "shared_folders",
    "threads",
    "thread_files",
];

#[test]
fn every_row_of_every_table_is_in_an_archive() -> Result<()> {
    let home = used_home()?;
    let mut run = home.start();
    let talk = run.conversations()?.people[0].conversations[0].id;
    let FormContent::Closing { closing, .. } = writing::closing("More time") else {
        bail!("it is what is said at the end");
    };
    run.end_talk_with(
        talk,
        EndConversation {
            closing,
            next: None,
        },
    )?;
    let archive = run.exported(ExportFormat::Json)?;
    drop(run);
    let archive: Value = serde_json::from_slice(&archive)?;
    let rows = raw::tables(&home.data())?;
    let archived = TABLES.iter();
    for table in archived.filter(|table| !NOT_ARCHIVED.contains(&table.name)) {
        assert!(!table.archive.is_empty(), "{} is in an archive", table.name);
        let stored = rows.get(table.name).map_or(0, Vec::len);
        assert!(stored > 0, "{} has no row to look for", table.name);
        let places = table.archive.iter();
        let found = places.map(|place| count(&archive, &place.split('/').collect::<Vec<_>>()));
        assert_eq!(
            found.sum::<usize>(),
            stored,
            "the rows of {} are at {:?} of the archive",
            table.name,
            table.archive
        );
    }
    Ok(())
}
