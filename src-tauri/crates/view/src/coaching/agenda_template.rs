//! What the screen of an agenda is given of the person's own templates.

use domain::{AgendaTemplate, AgendaTemplateId, TemplatePoint};
use serde::Serialize;
use ts_rs::TS;

/// A template for agendas.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
pub struct AgendaTemplateView {
    /// Its id.
    pub id: AgendaTemplateId,
    /// What the person calls it.
    pub name: String,
    /// What it holds, in its order.
    pub points: Vec<TemplatePoint>,
}

impl AgendaTemplateView {
    /// The line of `template`.
    pub fn of(template: AgendaTemplate) -> Self {
        let AgendaTemplate { id, name, points } = template;
        Self { id, name, points }
    }
}
