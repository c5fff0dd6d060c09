//! The table `drafts`: what is being written in a form and is not saved yet.

use domain::{AssessmentId, ConversationId, Erase, FormContent, FormDraft, FormRef, PersonId};
use rusqlite::Connection;
use uuid::Uuid;

use crate::error::StoreError;
use crate::time;
use crate::transaction::Tx;

const TABLE: &str = "drafts";

/// Which rows are of prompts of the assessment whose id, as it is written, is `?1`.
const OF_ASSESSMENT: &str = "substr(form, 1, 44) = 'prompt/' || ?1 || '/'";
/// Which rows are of a conversation with this id.
const OF_CONVERSATION: &str = "form = 'conversation-agreement/' || ?1 OR form = 'closing/' || ?1
     OR substr(form, 1, 49) = 'agenda-note/' || ?1 || '/'";
/// Which rows are of a new example: it has no id before it is saved.
const OF_NEW_EXAMPLE: &str = "substr(form, 1, 11) = 'new-example'";

/// Puts a draft in the place of the one of the same form.
///
/// # Errors
/// The database.
pub fn put(tx: &Tx<'_>, draft: &FormDraft) -> Result<(), StoreError> {
    let content = serde_json::to_string(&draft.content);
    let content = content.map_err(|_| StoreError::Row { table: TABLE })?;
    tx.connection
        .prepare_cached(
            "INSERT INTO drafts (form, content, written) VALUES (?1, ?2, ?3)
             ON CONFLICT (form) DO UPDATE
             SET content = excluded.content, written = excluded.written",
        )?
        .execute((draft.form.to_string(), content, time::to_store(draft.at)))?;
    Ok(())
}

/// Removes the draft of a form, if it has one.
///
/// # Errors
/// The database.
pub fn remove(tx: &Tx<'_>, form: &FormRef) -> Result<(), StoreError> {
    tx.connection
        .prepare_cached("DELETE FROM drafts WHERE form = ?1")?
        .execute([form.to_string()])?;
    Ok(())
}

/// Removes the drafts of all prompts of an assessment.
///
/// # Errors
/// The database.
pub fn remove_of_assessment(tx: &Tx<'_>, assessment: AssessmentId) -> Result<(), StoreError> {
    tx.connection
        .prepare_cached(&format!("DELETE FROM drafts WHERE {OF_ASSESSMENT}"))?
        .execute([assessment.to_string()])?;
    Ok(())
}

/// Removes what is being written in a conversation.
///
/// # Errors
/// The database.
pub fn remove_of_conversation(tx: &Tx<'_>, conversation: ConversationId) -> Result<(), StoreError> {
    tx.connection
        .prepare_cached(&format!("DELETE FROM drafts WHERE {OF_CONVERSATION}"))?
        .execute([conversation.to_string()])?;
    Ok(())
}

/// Whether something is being written on a prompt of an assessment.
///
/// # Errors
/// The database.
pub fn are_of_assessment(tx: &Tx<'_>, assessment: AssessmentId) -> Result<bool, StoreError> {
    let sql = format!("SELECT EXISTS (SELECT 1 FROM drafts WHERE {OF_ASSESSMENT})");
    Ok(tx
        .connection
        .prepare_cached(&sql)?
        .query_row([assessment.to_string()], |row| row.get(0))?)
}

/// All drafts, in the order of their forms. One that this program would not write is left out: a backup
/// or a damaged store may bring it, and nothing that is saved depends on it.
///
/// # Errors
/// The database.
pub fn all(tx: &Tx<'_>) -> Result<Vec<FormDraft>, StoreError> {
    let mut statement = tx
        .connection
        .prepare_cached("SELECT form, content, written FROM drafts ORDER BY form")?;
    let mut rows = statement.query([])?;
    let mut drafts = Vec::new();
    while let Some(row) = rows.next()? {
        let (form, content) = (
            row.get::<_, String>("form")?,
            row.get::<_, String>("content")?,
        );
        let at = time::from_store(row.get("written")?, TABLE)?;
        drafts.extend(read(&form, &content).map(|(form, content)| FormDraft { form, content, at }));
    }
    Ok(drafts)
}

fn read(form: &str, content: &str) -> Option<(FormRef, FormContent)> {
    let form: FormRef = form.parse().ok()?;
    let content = serde_json::from_str(content).ok()?;
    form.check(&content).ok()?;
    Some((form, content))
}

/// Whether a backup may hold, among what was being written then, some of what would go.
///
/// # Errors
/// The database.
pub(crate) fn may_be_of(backup: &Connection, what: Erase) -> Result<bool, StoreError> {
    let Erase::Example { .. } = what else {
        return Ok(false);
    };
    let sql = format!("SELECT EXISTS (SELECT 1 FROM drafts WHERE {OF_NEW_EXAMPLE})");
    Ok(backup.table_exists(None, TABLE)? && backup.query_row(&sql, [], |row| row.get(0))?)
}

/// Erases what was being written of what goes. In a backup that is also every new example: the one that
/// goes may be what it became.
///
/// # Errors
/// The database.
pub(crate) fn erase(store: &Connection, what: Erase, is_backup: bool) -> Result<(), StoreError> {
    // A store of an earlier version has none.
    if !store.table_exists(None, TABLE)? {
        return Ok(());
    }
    match what {
        Erase::Example { id } => {
            let form = FormRef::Example { id };
            store.execute("DELETE FROM drafts WHERE form = ?1", [form.to_string()])?;
            if is_backup {
                store.execute(&format!("DELETE FROM drafts WHERE {OF_NEW_EXAMPLE}"), [])?;
            }
        }
        Erase::Person { id } => erase_of_person(store, id)?,
        // Of a reflection they go with its assessments, and where everything goes nothing is carried over.
        Erase::Reflection { .. } | Erase::Everything => {}
    }
    Ok(())
}

/// Erases what was being written in the conversations with a person.
fn erase_of_person(store: &Connection, person: PersonId) -> Result<(), StoreError> {
    let frame = FormRef::Frame { id: person };
    store.execute("DELETE FROM drafts WHERE form = ?1", [frame.to_string()])?;
    // A store of an earlier version has none.
    if !store.table_exists(None, "conversations")? {
        return Ok(());
    }
    let mut statement = store.prepare("SELECT id FROM conversations WHERE person = ?1")?;
    let mut rows = statement.query([person.as_uuid()])?;
    while let Some(row) = rows.next()? {
        let id: Uuid = row.get(0)?;
        let sql = format!("DELETE FROM drafts WHERE {OF_CONVERSATION}");
        store.execute(&sql, [id.to_string()])?;
    }
    Ok(())
}

/// Erases what was being written of the prompts of an assessment.
///
/// # Errors
/// The database.
pub(crate) fn erase_of_assessment(store: &Connection, id: Uuid) -> Result<(), StoreError> {
    // A store of an earlier version has none.
    if store.table_exists(None, TABLE)? {
        let sql = format!("DELETE FROM drafts WHERE {OF_ASSESSMENT}");
        store.execute(&sql, [id.to_string()])?;
    }
    Ok(())
}
