//! What a person did, as undoing and redoing name it.

use serde::Serialize;
use ts_rs::TS;

use crate::changed::Changed;
use crate::text::Text;

/// A change that can be undone until the program closes.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
pub struct UserAction {
    /// What was done.
    pub kind: ActionKind,
    /// The item that it was done to, if one.
    pub item: Option<Text>,
    /// What looks different when it is undone or redone.
    pub changed: Vec<Changed>,
}

impl UserAction {
    /// A step of this kind, after which this looks different.
    pub fn new(kind: ActionKind, changed: Vec<Changed>) -> Self {
        Self {
            kind,
            item: None,
            changed,
        }
    }

    /// The step, done to the item with this title.
    #[must_use]
    pub fn to_item(self, title: &Text) -> Self {
        Self {
            item: Some(title.clone()),
            ..self
        }
    }
}

/// The kinds of change that can be undone.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub enum ActionKind {
    /// A draft was deleted.
    DraftDeleted,
    /// An answer was given or replaced.
    AnswerGiven,
    /// An answer was taken back.
    AnswerCleared,
    /// A prompt was answered.
    PromptAnswered,
    /// The answer to a prompt was taken away.
    PromptPassed,
    /// An example was added.
    ExampleAdded,
    /// An example was changed.
    ExampleChanged,
    /// An example was deleted.
    ExampleDeleted,
    /// Other items were put in focus.
    FocusChosen,
    /// An agreement was made.
    AgreementMade,
    /// An agreement was done, changed, dropped or taken up again.
    AgreementMoved,
    /// Another rhythm was chosen.
    RhythmChosen,
    /// A person was added.
    PersonAdded,
    /// A person got another name.
    PersonRenamed,
    /// A person was deleted, with what they gave and what was given about them.
    PersonDeleted,
    /// A conversation was begun.
    ConversationBegun,
    /// A conversation was ended.
    ConversationEnded,
    /// A conversation was deleted, with all that was given in it.
    ConversationDeleted,
    /// A group kept what it had learned.
    GroupLearningKept,
    /// What a group had kept was deleted.
    GroupLearningDeleted,
    /// The agenda of a conversation was changed, or something was noted to it.
    AgendaChanged,
    /// An agenda was saved as a template.
    AgendaTemplateSaved,
    /// A template for agendas was deleted.
    AgendaTemplateDeleted,
    /// Two people agreed on a frame for their conversations.
    FrameAgreed,
    /// The card of a person was taken.
    CardTaken,
    /// Another folder is shared with a person.
    SharedFolderChosen,
    /// No folder is shared with a person any more.
    SharedFolderLeft,
}

impl ActionKind {
    /// All of them.
    pub const ALL: [Self; 27] = [
        Self::DraftDeleted,
        Self::AnswerGiven,
        Self::AnswerCleared,
        Self::PromptAnswered,
        Self::PromptPassed,
        Self::ExampleAdded,
        Self::ExampleChanged,
        Self::ExampleDeleted,
        Self::FocusChosen,
        Self::AgreementMade,
        Self::AgreementMoved,
        Self::RhythmChosen,
        Self::PersonAdded,
        Self::PersonRenamed,
        Self::PersonDeleted,
        Self::ConversationBegun,
        Self::ConversationEnded,
        Self::ConversationDeleted,
        Self::GroupLearningKept,
        Self::GroupLearningDeleted,
        Self::AgendaChanged,
        Self::AgendaTemplateSaved,
        Self::AgendaTemplateDeleted,
        Self::FrameAgreed,
        Self::CardTaken,
        Self::SharedFolderChosen,
        Self::SharedFolderLeft,
    ];
}
