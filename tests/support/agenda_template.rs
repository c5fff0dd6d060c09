//! Templates for agendas, as one saves and uses them.

use app::AppError;
use app::coaching::SaveAgendaTemplate;
use domain::{AgendaTemplateId, ConversationId};
use view::{AgendaTemplateView, Saved};

use crate::run::Run;

impl Run {
    /// Saves the agenda of a conversation as a template.
    ///
    /// # Errors
    /// As [`app::coaching::save_agenda_template`].
    pub fn save_template(
        &mut self,
        conversation: ConversationId,
        name: &str,
        replace: bool,
    ) -> Result<Saved, AppError> {
        let (ids, now) = (self.new_ids(AgendaTemplateId::new), self.tick());
        let save = SaveAgendaTemplate {
            conversation,
            name: name.to_owned(),
            replace,
        };
        app::coaching::save_agenda_template(&mut self.backend.stores, save, ids.id, now.at)
    }

    /// All templates, by their names.
    ///
    /// # Errors
    /// As [`app::coaching::agenda_templates`].
    pub fn templates(&mut self) -> Result<Vec<AgendaTemplateView>, AppError> {
        app::coaching::agenda_templates(&mut self.backend.stores)
    }

    /// Orders the agenda of a conversation as a template has it.
    ///
    /// # Errors
    /// As [`app::coaching::use_agenda_template`].
    pub fn use_template(
        &mut self,
        conversation: ConversationId,
        template: AgendaTemplateId,
    ) -> Result<Saved, AppError> {
        let now = self.tick();
        let stores = &mut self.backend.stores;
        app::coaching::use_agenda_template(stores, conversation, template, now.at)
    }

    /// Deletes a template.
    ///
    /// # Errors
    /// As [`app::coaching::delete_agenda_template`].
    pub fn delete_template(&mut self, id: AgendaTemplateId) -> Result<Saved, AppError> {
        let now = self.tick();
        app::coaching::delete_agenda_template(&mut self.backend.stores, id, now.at)
    }
}
