//! Which form a person writes in.

use std::fmt;
use std::str::FromStr;

use serde::{Deserialize, Serialize};
use ts_rs::TS;
use uuid::Uuid;

use crate::ids::{
    AgreementId, AssessmentId, ConversationId, ExampleId, InstrumentId, ItemId, ItemRef, PersonId,
};

/// Names a form in which a person writes. Its text form, which the store keeps, never changes.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, TS)]
#[serde(tag = "kind", rename_all = "camelCase")]
pub enum FormRef {
    /// That of a new example.
    NewExample {
        /// The item at which it was opened, if at one.
        item: Option<ItemRef>,
    },
    /// That of an example that is kept.
    Example {
        /// Which.
        id: ExampleId,
    },
    /// That of a new agreement.
    NewAgreement,
    /// That of the next step of an agreement.
    AgreementStep {
        /// Which agreement.
        id: AgreementId,
    },
    /// That of a prompt of a reflection.
    Prompt {
        /// The reflection.
        id: AssessmentId,
        /// The prompt's place among those of the instrument, from 0.
        prompt: usize,
    },
    /// That of a note to a point of the agenda of a conversation.
    AgendaNote {
        /// The conversation.
        id: ConversationId,
        /// The point's number.
        point: u32,
    },
    /// That of an agreement that is made in a conversation.
    ConversationAgreement {
        /// The conversation.
        id: ConversationId,
    },
    /// That of the end of a conversation.
    Closing {
        /// The conversation.
        id: ConversationId,
    },
    /// That of what a group keeps of a sparring.
    GroupLearning,
    /// That of what two people agree about their conversations.
    Frame {
        /// The other person.
        id: PersonId,
    },
}

const NEW_EXAMPLE: &str = "new-example";
const EXAMPLE: &str = "example";
const NEW_AGREEMENT: &str = "new-agreement";
const AGREEMENT_STEP: &str = "agreement-step";
const PROMPT: &str = "prompt";
const AGENDA_NOTE: &str = "agenda-note";
const FRAME: &str = "frame";
const CONVERSATION_AGREEMENT: &str = "conversation-agreement";
const GROUP_LEARNING: &str = "group-learning";
const CLOSING: &str = "closing";

impl fmt::Display for FormRef {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::NewExample { item: None } => f.write_str(NEW_EXAMPLE),
            Self::NewExample { item: Some(item) } => {
                write!(f, "{NEW_EXAMPLE}/{}/{}", item.instrument, item.item)
            }
            Self::Example { id } => write!(f, "{EXAMPLE}/{id}"),
            Self::NewAgreement => f.write_str(NEW_AGREEMENT),
            Self::AgreementStep { id } => write!(f, "{AGREEMENT_STEP}/{id}"),
            Self::Prompt { id, prompt } => write!(f, "{PROMPT}/{id}/{prompt}"),
            Self::AgendaNote { id, point } => write!(f, "{AGENDA_NOTE}/{id}/{point}"),
            Self::Frame { id } => write!(f, "{FRAME}/{id}"),
            Self::ConversationAgreement { id } => write!(f, "{CONVERSATION_AGREEMENT}/{id}"),
            Self::GroupLearning => f.write_str(GROUP_LEARNING),
            Self::Closing { id } => write!(f, "{CLOSING}/{id}"),
        }
    }
}

/// A text names no form.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("there is no such form")]
pub struct FormUnknown;

impl FromStr for FormRef {
    type Err = FormUnknown;

    fn from_str(text: &str) -> Result<Self, FormUnknown> {
        let parts: Vec<&str> = text.splitn(4, '/').collect();
        let id = |text: &str| text.parse::<Uuid>().map_err(|_| FormUnknown);
        let form = match *parts {
            [NEW_EXAMPLE] => Self::NewExample { item: None },
            [NEW_EXAMPLE, instrument, item] => Self::NewExample {
                item: Some(ItemRef {
                    instrument: InstrumentId::new(instrument),
                    item: ItemId::new(item),
                }),
            },
            [EXAMPLE, of] => Self::Example {
                id: ExampleId::new(id(of)?),
            },
            [NEW_AGREEMENT] => Self::NewAgreement,
            [GROUP_LEARNING] => Self::GroupLearning,
            [AGREEMENT_STEP, of] => Self::AgreementStep {
                id: AgreementId::new(id(of)?),
            },
            [PROMPT, of, prompt] => Self::Prompt {
                id: AssessmentId::new(id(of)?),
                prompt: prompt.parse().map_err(|_| FormUnknown)?,
            },
            [AGENDA_NOTE, of, point] => Self::AgendaNote {
                id: ConversationId::new(id(of)?),
                point: point.parse().map_err(|_| FormUnknown)?,
            },
            [CONVERSATION_AGREEMENT, of] => Self::ConversationAgreement {
                id: ConversationId::new(id(of)?),
            },
            [CLOSING, of] => Self::Closing {
                id: ConversationId::new(id(of)?),
            },
            [FRAME, of] => Self::Frame {
                id: PersonId::new(id(of)?),
            },
            _ => return Err(FormUnknown),
        };
        // One form has one text, so that it has one row.
        (form.to_string() == text)
            .then_some(form)
            .ok_or(FormUnknown)
    }
}

#[cfg(test)]
mod tests {
    use uuid::Uuid;

    use super::{FormRef, FormUnknown};
    use crate::ids::{
        AgreementId, AssessmentId, ConversationId, ExampleId, InstrumentId, ItemId, ItemRef,
        PersonId,
    };

    #[test]
    fn the_text_of_a_form_never_changes() {
        let id = Uuid::from_u128(7);
        let written = "00000000-0000-0000-0000-000000000007";
        let forms = [
            (FormRef::NewExample { item: None }, "new-example".to_owned()),
            (
                FormRef::NewExample {
                    item: Some(ItemRef {
                        instrument: InstrumentId::new("core"),
                        item: ItemId::new("health"),
                    }),
                },
                "new-example/core/health".to_owned(),
            ),
            (
                FormRef::Example {
                    id: ExampleId::new(id),
                },
                format!("example/{written}"),
            ),
            (FormRef::NewAgreement, "new-agreement".to_owned()),
            (FormRef::GroupLearning, "group-learning".to_owned()),
            (
                FormRef::AgreementStep {
                    id: AgreementId::new(id),
                },
                format!("agreement-step/{written}"),
            ),
            (
                FormRef::Prompt {
                    id: AssessmentId::new(id),
                    prompt: 2,
                },
                format!("prompt/{written}/2"),
            ),
            (
                FormRef::AgendaNote {
                    id: ConversationId::new(id),
                    point: 3,
                },
                format!("agenda-note/{written}/3"),
            ),
            (
                FormRef::ConversationAgreement {
                    id: ConversationId::new(id),
                },
                format!("conversation-agreement/{written}"),
            ),
            (
                FormRef::Closing {
                    id: ConversationId::new(id),
                },
                format!("closing/{written}"),
            ),
            (
                FormRef::Frame {
                    id: PersonId::new(id),
                },
                format!("frame/{written}"),
            ),
        ];
        for (form, text) in forms {
            assert_eq!(form.to_string(), text, "what is kept is found again");
            assert_eq!(text.parse(), Ok(form), "and read");
        }
    }

    #[test]
    fn a_text_that_the_program_never_writes_names_no_form() {
        for text in [
            "",
            "new-example/",
            "new-example/core",
            "new-example/core/a/b",
            "example",
            "example/7",
            "example/00000000000000000000000000000007",
            "prompt/00000000-0000-0000-0000-000000000007",
            "prompt/00000000-0000-0000-0000-000000000007/02",
            "prompt/00000000-0000-0000-0000-000000000007/-1",
            "Example/00000000-0000-0000-0000-000000000007",
        ] {
            assert_eq!(text.parse::<FormRef>(), Err(FormUnknown), "{text}");
        }
    }
}
