//! The tables `agenda_templates` and `agenda_template_points`: the person's own templates for agendas.

use domain::{AgendaTemplate, AgendaTemplateId, TemplatePoint, TemplateTopic};
use rusqlite::Row;

use crate::error::StoreError;
use crate::transaction::Tx;

const POINTS: &str = "agenda_template_points";

/// Adds one.
///
/// # Errors
/// The database.
pub fn add(tx: &Tx<'_>, template: &AgendaTemplate) -> Result<(), StoreError> {
    let id = template.id.as_uuid();
    tx.connection
        .prepare_cached("INSERT INTO agenda_templates (id, name) VALUES (?1, ?2)")?
        .execute((id, &template.name))?;
    let mut insert = tx.connection.prepare_cached(
        "INSERT INTO agenda_template_points (template, place, kind, text, minutes, struck)
         VALUES (?1, ?2, ?3, ?4, ?5, ?6)",
    )?;
    for (place, point) in (1_i64..).zip(&template.points) {
        let (kind, text) = stored_topic(&point.topic);
        insert.execute((id, place, kind, text, point.minutes, point.struck))?;
    }
    Ok(())
}

/// Deletes one.
///
/// # Errors
/// [`StoreError::AgendaTemplateUnknown`], or the database.
pub fn delete(tx: &Tx<'_>, id: AgendaTemplateId) -> Result<(), StoreError> {
    let gone = tx
        .connection
        .prepare_cached("DELETE FROM agenda_templates WHERE id = ?1")?
        .execute([id.as_uuid()])?;
    if gone == 0 {
        return Err(StoreError::AgendaTemplateUnknown);
    }
    Ok(())
}

/// One of them.
///
/// # Errors
/// [`StoreError::AgendaTemplateUnknown`], or the database.
pub fn get(tx: &Tx<'_>, id: AgendaTemplateId) -> Result<AgendaTemplate, StoreError> {
    let mut all = all(tx)?.into_iter();
    let found = all.find(|template| template.id == id);
    found.ok_or(StoreError::AgendaTemplateUnknown)
}

/// All of them, in the order of their ids.
///
/// # Errors
/// The database, or [`StoreError::Row`].
pub fn all(tx: &Tx<'_>) -> Result<Vec<AgendaTemplate>, StoreError> {
    let mut statement = tx
        .connection
        .prepare_cached("SELECT id, name FROM agenda_templates ORDER BY id")?;
    let named = statement.query_map([], |row| Ok((row.get("id")?, row.get("name")?)))?;
    let mut all = Vec::new();
    for row in named {
        let (id, name) = row?;
        let id = AgendaTemplateId::new(id);
        let points = points(tx, id)?;
        all.push(AgendaTemplate { id, name, points });
    }
    Ok(all)
}

fn points(tx: &Tx<'_>, id: AgendaTemplateId) -> Result<Vec<TemplatePoint>, StoreError> {
    let mut statement = tx.connection.prepare_cached(
        "SELECT kind, text, minutes, struck FROM agenda_template_points
         WHERE template = ?1 ORDER BY place",
    )?;
    let rows = statement.query_map([id.as_uuid()], |row| Ok(from_row(row)))?;
    rows.map(|row| row?).collect()
}

fn from_row(row: &Row<'_>) -> Result<TemplatePoint, StoreError> {
    let topic = match row.get::<_, String>("kind")?.as_str() {
        "carriedOver" => TemplateTopic::CarriedOver,
        "agreement" => TemplateTopic::Agreement,
        "strength" => TemplateTopic::Strength,
        "difference" => TemplateTopic::Difference,
        "observation" => TemplateTopic::Observation,
        "prompt" => TemplateTopic::Prompt,
        "wellbeing" => TemplateTopic::Wellbeing,
        "own" => TemplateTopic::Own {
            text: row.get("text")?,
        },
        _ => return Err(StoreError::Row { table: POINTS }),
    };
    Ok(TemplatePoint {
        topic,
        minutes: row.get("minutes")?,
        struck: row.get("struck")?,
    })
}

fn stored_topic(topic: &TemplateTopic) -> (&'static str, Option<&str>) {
    match topic {
        TemplateTopic::CarriedOver => ("carriedOver", None),
        TemplateTopic::Agreement => ("agreement", None),
        TemplateTopic::Strength => ("strength", None),
        TemplateTopic::Difference => ("difference", None),
        TemplateTopic::Observation => ("observation", None),
        TemplateTopic::Prompt => ("prompt", None),
        TemplateTopic::Wellbeing => ("wellbeing", None),
        TemplateTopic::Own { text } => ("own", Some(text)),
    }
}
