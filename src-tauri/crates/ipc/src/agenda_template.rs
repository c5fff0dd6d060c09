//! What is asked of the person's own templates for agendas.

use domain::{AgendaTemplateId, ConversationId};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// The agenda of a conversation, to be saved as a template.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
pub struct SaveAgendaTemplate {
    /// Which conversation.
    pub id: ConversationId,
    /// What the template is to be called.
    pub name: String,
    /// Whether it takes the place of one of this name.
    pub replace: bool,
}

/// A template, to be used for the agenda of a conversation.
#[derive(Clone, Copy, Debug, Serialize, Deserialize, TS)]
pub struct UseAgendaTemplate {
    /// Which conversation.
    pub id: ConversationId,
    /// Which template.
    pub template: AgendaTemplateId,
}

/// A template for agendas.
#[derive(Clone, Copy, Debug, Serialize, Deserialize, TS)]
pub struct AgendaTemplateOf {
    /// Which.
    pub id: AgendaTemplateId,
}
