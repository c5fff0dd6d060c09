//! The table `frames`: what the person and somebody else have agreed about their conversations, each version as both
//! accepted it.

use domain::{Frame, FrameText, PersonId};
use rusqlite::Row;

use crate::error::StoreError;
use crate::time;
use crate::transaction::Tx;

const TABLE: &str = "frames";

/// Adds a version that both have accepted.
///
/// # Errors
/// The database; also where that version is there already.
pub fn add(tx: &Tx<'_>, frame: &Frame) -> Result<(), StoreError> {
    let [purpose, rhythm, confidential, readers, ending] = frame.text.parts();
    tx.connection
        .prepare_cached(
            "INSERT INTO frames
                 (person, version, purpose, rhythm, confidential, readers, ending, review, accepted)
             VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9)",
        )?
        .execute((
            frame.person.as_uuid(),
            frame.version,
            purpose,
            rhythm,
            confidential,
            readers,
            ending,
            time::day_to_store(frame.review),
            time::to_store(frame.accepted),
        ))?;
    Ok(())
}

/// Puts the versions of a person in order anew, where some have come in from elsewhere; `frames` are all of them.
///
/// # Errors
/// The database.
pub fn replace(tx: &Tx<'_>, person: PersonId, frames: &[Frame]) -> Result<(), StoreError> {
    tx.connection
        .prepare_cached("DELETE FROM frames WHERE person = ?1")?
        .execute([person.as_uuid()])?;
    for frame in frames {
        add(tx, frame)?;
    }
    Ok(())
}

/// The versions that were agreed on with a person, the first one first.
///
/// # Errors
/// The database, or [`StoreError::Row`].
pub fn with_person(tx: &Tx<'_>, person: PersonId) -> Result<Vec<Frame>, StoreError> {
    let mut statement = tx.connection.prepare_cached(
        "SELECT person, version, purpose, rhythm, confidential, readers, ending, review, accepted
         FROM frames WHERE person = ?1 ORDER BY version",
    )?;
    let rows = statement.query_map([person.as_uuid()], |row| Ok(from_row(row)))?;
    rows.map(|row| row?).collect()
}

fn from_row(row: &Row<'_>) -> Result<Frame, StoreError> {
    let review: String = row.get("review")?;
    Ok(Frame {
        person: PersonId::new(row.get("person")?),
        version: row.get("version")?,
        text: FrameText {
            purpose: row.get("purpose")?,
            rhythm: row.get("rhythm")?,
            confidential: row.get("confidential")?,
            readers: row.get("readers")?,
            ending: row.get("ending")?,
        },
        review: time::day_from_store(&review, TABLE)?,
        accepted: time::from_store(row.get("accepted")?, TABLE)?,
    })
}

#[cfg(test)]
mod tests {
    use chrono::{DateTime, NaiveDate};
    use domain::{ActionKind, Person, PersonName, Relation, UserAction};
    use uuid::Uuid;

    use super::*;
    use crate::store::Store;
    use crate::tables::people;

    fn kim() -> PersonId {
        PersonId::new(Uuid::from_u128(2))
    }

    fn frame(person: PersonId, version: u32) -> Frame {
        Frame {
            person,
            version,
            text: FrameText {
                purpose: "To learn.".to_owned(),
                rhythm: "Monthly.".to_owned(),
                confidential: "All of it.".to_owned(),
                readers: "Nobody.".to_owned(),
                ending: "By saying so.".to_owned(),
            },
            review: NaiveDate::from_ymd_opt(2027, 5, 31).expect("there is such a day"),
            accepted: DateTime::UNIX_EPOCH,
        }
    }

    fn of_two() -> Store {
        let mut store = Store::open_in_memory().expect("there is memory");
        let filled = store.write(|tx| {
            people::add_myself(tx, PersonId::new(Uuid::from_u128(1)), DateTime::UNIX_EPOCH)?;
            let them = Person {
                id: kim(),
                relation: Relation::Colleague,
                name: PersonName::new("Kim").ok(),
                public_key: None,
                added: DateTime::UNIX_EPOCH,
            };
            people::add(tx, &them)?;
            add(tx, &frame(kim(), 1))?;
            add(tx, &frame(kim(), 2))
        });
        filled.expect("both can be added");
        store
    }

    fn versions(store: &mut Store) -> Vec<u32> {
        let read = store.read(|tx| with_person(tx, kim()));
        let read = read.expect("they can be read");
        read.iter().map(|frame| frame.version).collect()
    }

    #[test]
    fn a_version_stays_as_both_accepted_it_whatever_is_written() {
        let mut store = of_two();
        let changes = [
            "UPDATE frames SET purpose = 'To rule.'",
            "UPDATE frames SET version = 3 WHERE version = 2",
            "INSERT OR REPLACE INTO frames SELECT person, version, 'To rule.', rhythm, confidential, readers,
                 ending, review, accepted FROM frames",
        ];
        for change in changes {
            let refused = store.write(|tx| {
                tx.connection.execute(change, [])?;
                Ok::<_, StoreError>(())
            });
            assert!(refused.is_err(), "{change}");
        }
        assert_eq!(versions(&mut store), [1, 2]);
    }

    #[test]
    fn it_is_with_another_person() {
        let mut store = of_two();
        let myself = PersonId::new(Uuid::from_u128(1));
        let with_oneself = store.write(|tx| add(tx, &frame(myself, 1)));
        assert!(with_oneself.is_err(), "one agrees on nothing alone");
    }

    #[test]
    fn all_versions_go_with_the_person_and_come_back_with_them() {
        let mut store = of_two();
        let deleted = store.write(|tx| {
            people::delete(tx, kim())?;
            tx.record_undo(UserAction::new(ActionKind::PersonDeleted, Vec::new()));
            Ok::<_, StoreError>(())
        });
        deleted.expect("they go");
        assert_eq!(versions(&mut store), [0; 0]);
        store.undo().expect("it can be undone");
        assert_eq!(versions(&mut store), [1, 2], "as they were");
    }
}
