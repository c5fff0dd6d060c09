//! The person's own templates for agendas: one is saved of an agenda, and used in another.

use chrono::{DateTime, Utc};
use domain::agenda as rules;
use domain::{
    ActionKind, AgendaTemplate, AgendaTemplateId, Changed, ConversationId, TemplateError,
    UserAction,
};
use store::{agenda_points, agenda_templates as templates, conversations};
use view::{AgendaTemplateView, Saved};

use crate::error::AppError;
use crate::stores::Stores;

/// The agenda of a conversation, to be saved as a template.
#[derive(Clone, Debug)]
pub struct SaveAgendaTemplate {
    /// Which conversation.
    pub conversation: ConversationId,
    /// What the template is to be called.
    pub name: String,
    /// Whether it takes the place of one of this name.
    pub replace: bool,
}

/// All templates, by their names.
///
/// # Errors
/// The store.
pub fn agenda_templates(stores: &mut Stores) -> Result<Vec<AgendaTemplateView>, AppError> {
    stores.read(|tx, _| {
        let mut all = templates::all(tx)?;
        all.sort_by_key(|template| (domain::fold::fold(&template.name), template.id));
        Ok(all.into_iter().map(AgendaTemplateView::of).collect())
    })
}

/// Saves the agenda of a conversation that both have seen as a template; nothing of whom it was with.
///
/// # Errors
/// [`AppError::Template`], also where there is one of this name that is not to be replaced;
/// [`AppError::Conversation`], [`store::StoreError::ConversationUnknown`], or the store.
pub fn save_agenda_template(
    stores: &mut Stores,
    save: SaveAgendaTemplate,
    id: AgendaTemplateId,
    now: DateTime<Utc>,
) -> Result<Saved, AppError> {
    let step = step(ActionKind::AgendaTemplateSaved);
    let saved = Saved::of(&step, now);
    stores.write(now, |tx, _| {
        let conversation = conversations::get(tx, save.conversation)?.conversation;
        conversation.shown()?;
        let points = agenda_points::list(tx, conversation.id)?;
        let template = AgendaTemplate {
            id,
            name: save.name,
            points: rules::template_points(&points, conversation.question.as_deref()),
        };
        let template = template.checked()?;
        for before in templates::all(tx)? {
            if !before.is_called(&template.name) {
                continue;
            }
            if !save.replace {
                return Err(TemplateError::NameTaken.into());
            }
            templates::delete(tx, before.id)?;
        }
        templates::add(tx, &template)?;
        tx.record_undo(step);
        Ok(())
    })?;
    Ok(saved)
}

/// Orders the agenda of a conversation that is being held as a template has it.
///
/// # Errors
/// [`AppError::Conversation`], [`store::StoreError::AgendaTemplateUnknown`],
/// [`store::StoreError::ConversationUnknown`], or the store.
pub fn use_agenda_template(
    stores: &mut Stores,
    id: ConversationId,
    template: AgendaTemplateId,
    now: DateTime<Utc>,
) -> Result<Saved, AppError> {
    let step = UserAction::new(ActionKind::AgendaChanged, vec![Changed::Conversations]);
    let saved = Saved::of(&step, now);
    stores.write(now, |tx, _| {
        let conversation = conversations::get(tx, id)?.conversation;
        conversation.must_be_held()?;
        let template = templates::get(tx, template)?;
        let before = agenda_points::list(tx, id)?;
        let after = template.used(before.clone());
        for point in &after {
            match before.iter().find(|known| known.number == point.number) {
                None => agenda_points::add(tx, id, point)?,
                Some(known) if known != point => agenda_points::change(tx, id, point)?,
                Some(_) => {}
            }
        }
        agenda_points::reorder(tx, id, &after)?;
        tx.record_undo(step);
        Ok::<_, AppError>(())
    })?;
    Ok(saved)
}

/// Deletes a template. What it was used for stays.
///
/// # Errors
/// [`store::StoreError::AgendaTemplateUnknown`], or the store.
pub fn delete_agenda_template(
    stores: &mut Stores,
    id: AgendaTemplateId,
    now: DateTime<Utc>,
) -> Result<Saved, AppError> {
    let step = step(ActionKind::AgendaTemplateDeleted);
    let saved = Saved::of(&step, now);
    stores.write(now, |tx, _| {
        templates::delete(tx, id)?;
        tx.record_undo(step);
        Ok::<_, AppError>(())
    })?;
    Ok(saved)
}

fn step(kind: ActionKind) -> UserAction {
    UserAction::new(kind, vec![Changed::AgendaTemplates])
}
