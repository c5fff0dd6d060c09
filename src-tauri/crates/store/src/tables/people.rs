//! The table `people`: the person whose store this is, and those they talk with.

use chrono::{DateTime, Utc};
use domain::{Person, PersonId, PersonName, Relation};
use rusqlite::{Connection, OptionalExtension as _, Row, ToSql};

use crate::error::StoreError;
use crate::time;
use crate::transaction::Tx;

const TABLE: &str = "people";

const COLUMNS: &str = "id, relation, name, public_key, added";

/// The id of the person whose store this is, if already added.
///
/// # Errors
/// The database.
pub fn myself(tx: &Tx<'_>) -> Result<Option<PersonId>, StoreError> {
    Ok(tx
        .connection
        .prepare_cached("SELECT id FROM people WHERE relation = 'myself'")?
        .query_row([], |row| row.get(0).map(PersonId::new))
        .optional()?)
}

/// The person whose store this is, if already added.
///
/// # Errors
/// The database.
pub fn owner(tx: &Tx<'_>) -> Result<Option<Person>, StoreError> {
    let found = select(tx, "relation = 'myself'", &[])?;
    Ok(found.into_iter().next())
}

/// The person whose store this is, and the one with this id.
///
/// # Errors
/// [`StoreError::PersonUnknown`] where one of them is not there, or the database.
pub fn owner_and(tx: &Tx<'_>, id: PersonId) -> Result<[Person; 2], StoreError> {
    let both = select(tx, "relation = 'myself' OR id = ?1", &[&id.as_uuid()])?;
    let (owner, other): (Vec<_>, Vec<_>) = both
        .into_iter()
        .partition(|person| person.relation == Relation::Myself);
    match (owner.into_iter().next(), other.into_iter().next()) {
        (Some(owner), Some(other)) => Ok([owner, other]),
        _ => Err(StoreError::PersonUnknown),
    }
}

/// The person with this id.
///
/// # Errors
/// [`StoreError::PersonUnknown`], or the database.
pub fn get(tx: &Tx<'_>, id: PersonId) -> Result<Person, StoreError> {
    let found = select(tx, "id = ?1", &[&id.as_uuid()])?;
    found.into_iter().next().ok_or(StoreError::PersonUnknown)
}

/// Everybody, in the order of their ids.
///
/// # Errors
/// The database.
pub fn all(tx: &Tx<'_>) -> Result<Vec<Person>, StoreError> {
    select(tx, "TRUE", &[])
}

/// Adds the person whose store this is.
///
/// # Errors
/// The database; also where that person is there already.
pub fn add_myself(tx: &Tx<'_>, id: PersonId, added: DateTime<Utc>) -> Result<(), StoreError> {
    add(tx, &Person::myself(id, added))
}

/// Adds a person.
///
/// # Errors
/// The database; also where somebody has that id already.
pub fn add(tx: &Tx<'_>, person: &Person) -> Result<(), StoreError> {
    tx.connection
        .prepare_cached(
            "INSERT INTO people (id, relation, name, public_key, added)
             VALUES (?1, ?2, ?3, ?4, ?5)",
        )?
        .execute((
            person.id.as_uuid(),
            stored_relation(person.relation),
            person.name.as_ref().map(PersonName::as_str),
            person.public_key.as_deref(),
            time::to_store(person.added),
        ))?;
    Ok(())
}

/// Gives a person another name.
///
/// # Errors
/// The database.
pub fn rename(tx: &Tx<'_>, id: PersonId, name: &PersonName) -> Result<(), StoreError> {
    tx.connection
        .prepare_cached("UPDATE people SET name = ?2 WHERE id = ?1")?
        .execute((id.as_uuid(), name.as_str()))?;
    Ok(())
}

/// Keeps the card of a person, in the place of the one before.
///
/// # Errors
/// The database.
pub fn keep_card(tx: &Tx<'_>, id: PersonId, card: &str) -> Result<(), StoreError> {
    tx.connection
        .prepare_cached("UPDATE people SET public_key = ?2 WHERE id = ?1")?
        .execute((id.as_uuid(), card))?;
    Ok(())
}

/// Deletes a person, with all that they gave and all that was given about them: also what is finished.
///
/// # Errors
/// The database; also where it is the person whose store this is.
pub fn delete(tx: &Tx<'_>, id: PersonId) -> Result<(), StoreError> {
    // Only while this is so do the triggers let what is finished go, and come back.
    tx.connection
        .prepare_cached("UPDATE people SET deleting = TRUE WHERE id = ?1")?
        .execute([id.as_uuid()])?;
    for (table, condition) in belongings(tx.connection)? {
        let sql = format!("DELETE FROM {table} WHERE {condition}");
        tx.connection
            .prepare_cached(&sql)?
            .execute([id.as_uuid()])?;
    }
    Ok(())
}

/// The rows that are a person's, `?1`, each table before those that it refers to.
const BELONGINGS: [(&str, &str); 6] = [
    ("rhythms", "subject = ?1"),
    ("agreements", "?1 IN (subject, owner)"),
    ("examples", "subject = ?1"),
    ("assessments", "?1 IN (rater, subject)"),
    ("conversations", "person = ?1"),
    ("people", "id = ?1"),
];

/// The same in a store of any version. What was given in a conversation with the person is theirs, whoever gave
/// it; an earlier version may know none.
///
/// # Errors
/// The database.
pub(crate) fn belongings(connection: &Connection) -> rusqlite::Result<Vec<(&'static str, String)>> {
    let mut known = Vec::new();
    for (table, own) in BELONGINGS {
        if !connection.table_exists(None, table)? {
            continue;
        }
        let condition = if connection.column_exists(None, table, "conversation")? {
            format!("{own} OR conversation IN (SELECT id FROM conversations WHERE person = ?1)")
        } else {
            own.to_owned()
        };
        known.push((table, condition));
    }
    Ok(known)
}

fn select(tx: &Tx<'_>, condition: &str, values: &[&dyn ToSql]) -> Result<Vec<Person>, StoreError> {
    let mut statement = tx.connection.prepare_cached(&format!(
        "SELECT {COLUMNS} FROM people WHERE {condition} ORDER BY id"
    ))?;
    let rows = statement.query_map(values, |row| Ok(from_row(row)))?;
    rows.map(|row| row?).collect()
}

fn from_row(row: &Row<'_>) -> Result<Person, StoreError> {
    let broken = || StoreError::Row { table: TABLE };
    let stored: String = row.get("relation")?;
    let name: Option<String> = row.get("name")?;
    let name = name.map(|name| PersonName::new(&name).map_err(|_| broken()));
    Ok(Person {
        id: PersonId::new(row.get("id")?),
        relation: Relation::ALL
            .into_iter()
            .find(|&relation| stored_relation(relation) == stored)
            .ok_or_else(broken)?,
        name: name.transpose()?,
        public_key: row.get("public_key")?,
        added: time::from_store(row.get("added")?, TABLE)?,
    })
}

/// How a relation is written in the store.
fn stored_relation(relation: Relation) -> &'static str {
    match relation {
        Relation::Myself => "myself",
        Relation::Supervisor => "supervisor",
        Relation::Employee => "employee",
        Relation::Colleague => "colleague",
        Relation::Other => "other",
    }
}

#[cfg(test)]
mod tests {
    use chrono::{DateTime, Utc};
    use domain::{
        ActionKind, AssessmentHead, AssessmentId, AssessmentState, FacetId, Fingerprint,
        GivenAnswer, ItemId, NonAnswer, Person, PersonId, PersonName, Perspective, Relation,
        UserAction,
    };
    use uuid::Uuid;

    use crate::error::StoreError;
    use crate::store::Store;
    use crate::tables::{answers, assessments, people};
    use crate::transaction::Tx;

    fn me() -> PersonId {
        PersonId::new(Uuid::from_u128(1))
    }

    fn kim() -> PersonId {
        PersonId::new(Uuid::from_u128(2))
    }

    fn at() -> DateTime<Utc> {
        DateTime::UNIX_EPOCH
    }

    fn finished(tx: &Tx<'_>, number: u128, of: Perspective) -> Result<(), StoreError> {
        let id = AssessmentId::new(Uuid::from_u128(number));
        let head = AssessmentHead {
            id,
            rater: of.rater,
            subject: of.subject,
            conversation: None,
            started: at(),
            state: AssessmentState::Draft,
            last_item: None,
            hindsight_of: None,
        };
        assessments::add(tx, &head, &Fingerprint::of("text"))?;
        let answer = NonAnswer::DoNotKnow.into();
        answers::put(
            tx,
            id,
            &ItemId::new("item"),
            &FacetId::new("facet"),
            GivenAnswer { answer, at: at() },
        )?;
        assessments::finish(tx, &head, at())
    }

    /// A store that knows two, each of whom has finished one about both.
    fn of_two() -> Store {
        let mut store = Store::open_in_memory().expect("there is memory");
        let filled = store.write(|tx| {
            people::add_myself(tx, me(), at())?;
            let them = Person {
                id: kim(),
                relation: Relation::Colleague,
                name: PersonName::new("Kim").ok(),
                public_key: None,
                added: at(),
            };
            people::add(tx, &them)?;
            let sha256 = Fingerprint::of("text");
            tx.connection.execute(
                "INSERT INTO instruments (sha256, id, version, text) VALUES (?1, 'i', '1', 'text')",
                [sha256.as_str()],
            )?;
            for (number, (rater, subject)) in
                (1..).zip([(me(), me()), (me(), kim()), (kim(), me()), (kim(), kim())])
            {
                finished(
                    tx,
                    number,
                    Perspective {
                        rater,
                        subject,
                        conversation: None,
                    },
                )?;
            }
            Ok::<_, StoreError>(())
        });
        filled.expect("all of it can be added");
        store
    }

    fn counts(store: &mut Store) -> [usize; 4] {
        let of = |rater, subject| Perspective {
            rater,
            subject,
            conversation: None,
        };
        let all = [
            of(me(), me()),
            of(me(), kim()),
            of(kim(), me()),
            of(kim(), kim()),
        ];
        let counts = all.map(|of| store.read(|tx| assessments::count_finished(tx, of)));
        counts.map(|count| count.expect("they can be counted"))
    }

    #[test]
    fn what_is_read_is_what_one_gave_about_one() {
        assert_eq!(counts(&mut of_two()), [1, 1, 1, 1], "each by itself");
    }

    #[test]
    fn what_is_finished_goes_with_a_person_and_comes_back_with_them() {
        let mut store = of_two();
        let before = store.read(people::all).expect("they can be read");
        let deleted = store.write(|tx| {
            people::delete(tx, kim())?;
            tx.record_undo(UserAction::new(ActionKind::PersonDeleted, Vec::new()));
            Ok::<_, StoreError>(())
        });
        deleted.expect("the triggers let it go");
        assert_eq!(counts(&mut store), [1, 0, 0, 0], "only one's own is left");
        store.undo().expect("it can be undone");
        assert_eq!(counts(&mut store), [1, 1, 1, 1], "all of it is back");
        let after = store.read(people::all).expect("they can be read");
        assert_eq!(after, before, "and so is the person");
        let kept =
            store.read(|tx| answers::for_assessment(tx, AssessmentId::new(Uuid::from_u128(4))));
        assert_eq!(kept.expect("it can be read").len(), 1, "with the answers");
        store.redo().expect("it can be done again");
        assert_eq!(counts(&mut store), [1, 0, 0, 0], "gone again");
    }

    #[test]
    fn the_person_whose_store_it_is_stays_with_what_is_finished() {
        let mut store = of_two();
        assert!(
            store.write(|tx| people::delete(tx, me())).is_err(),
            "the database refuses"
        );
        assert_eq!(counts(&mut store), [1, 1, 1, 1], "nothing has changed");
        let refused =
            store.write(|tx| assessments::delete(tx, AssessmentId::new(Uuid::from_u128(4))));
        assert!(
            matches!(refused, Err(StoreError::Frozen)),
            "what Kim has finished is frozen while Kim is there"
        );
    }
}
