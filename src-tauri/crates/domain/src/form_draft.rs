//! What is being written in a form and is not saved yet.

use crate::coaching::closing::Closing;
use crate::coaching::frame::FrameText;
use crate::example::Starr;
use crate::example::knowledge_form::KnowledgeForm;
use crate::form_ref::FormRef;
use crate::ids::{ItemId, ItemRef, PersonId, is_word};
use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// How many characters a text may have while it is being written. It is more than may be saved, so that
/// who has written too much can shorten it another day.
pub const LONGEST_DRAFT_TEXT: usize = 20_000;

/// How many characters may be typed in one field of a day.
const LONGEST_DAY_FIELD: usize = 32;
/// How many items or forms of knowledge may be chosen.
const MOST_CHOSEN: usize = 500;

/// What stands in a form, as it is typed.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(tag = "kind", rename_all = "camelCase")]
pub enum FormContent {
    /// In one of an example.
    Example {
        /// The day it happened.
        day: TypedDay,
        /// What happened.
        starr: Starr,
        /// The items it shows.
        items: Vec<ItemRef>,
        /// The forms of knowledge it rests on.
        forms: Vec<KnowledgeForm>,
    },
    /// In that of a new agreement.
    NewAgreement {
        /// "When …".
        situation: String,
        /// "… I …".
        action: String,
        /// When to look at it again.
        day: TypedDay,
        /// The item that it serves.
        item: Option<ItemRef>,
    },
    /// In that of the next step of an agreement.
    AgreementStep {
        /// Which step is being written.
        step: AgreementStepKind,
        /// What came of it.
        outcome: String,
        /// The new "When …".
        situation: String,
        /// The new "… I …".
        action: String,
        /// The new day.
        day: TypedDay,
    },
    /// In that of an agreement that is made in a conversation.
    ConversationAgreement {
        /// Who of the two keeps it.
        owner: Option<PersonId>,
        /// "When …".
        situation: String,
        /// "… I …".
        action: String,
        /// When to look at it again.
        day: TypedDay,
        /// The item that it serves.
        item: Option<ItemId>,
    },
    /// In that of a note to a point of an agenda.
    AgendaNote {
        /// The note.
        note: String,
    },
    /// In that of the end of a conversation.
    Closing {
        /// What both say of it.
        closing: Closing,
        /// When the two talk again.
        day: TypedDay,
    },
    /// In that of what two people agree about their conversations.
    Frame {
        /// What it says.
        text: FrameText,
        /// When to look at it again.
        day: TypedDay,
    },
    /// In that of what a group keeps of a sparring.
    GroupLearning {
        /// What it has learned.
        text: String,
    },
    /// In that of a prompt.
    Prompt {
        /// The answer.
        text: String,
    },
}

/// What is about to be done with an agreement.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub enum AgreementStepKind {
    /// It was kept.
    Done,
    /// It goes on with another plan.
    Change,
    /// It is given up.
    Drop,
    /// It is taken up again.
    Resume,
}

/// A day as it is typed, which may not be one.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct TypedDay {
    /// The day of the month.
    pub day: String,
    /// The month.
    pub month: String,
    /// The year.
    pub year: String,
}

/// What a person has begun to write and not saved.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
pub struct FormDraft {
    /// In which form.
    pub form: FormRef,
    /// What stands in it.
    pub content: FormContent,
    /// When it was written.
    #[serde(serialize_with = "crate::shown::moment")]
    #[ts(as = "crate::shown::ShownMoment")]
    pub at: DateTime<Utc>,
}

/// What stands in a form now, on its way to be kept.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Writing {
    /// In which.
    pub form: FormRef,
    /// What stands there; none where it is as it was when it was opened, or was discarded.
    pub content: Option<FormContent>,
    /// Rises with every one that is sent: two that are under way at once may overtake each other, and
    /// the later one holds.
    pub number: u64,
}

/// Why what stands in a form is not kept. What was kept before stays.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum FormDraftError {
    /// A text is longer than [`LONGEST_DRAFT_TEXT`], or more is chosen than there is.
    #[error("what is being written is too long")]
    TooLong,
    /// There is no such item.
    #[error("the form or what stands in it names no item")]
    ItemUnknown,
    /// This does not stand in that form.
    #[error("what is being written does not belong to the form")]
    ContentForeign,
}

impl FormRef {
    /// Whether `content` may stand in it.
    fn takes(&self, content: &FormContent) -> bool {
        matches!(
            (self, content),
            (
                Self::NewExample { .. } | Self::Example { .. },
                FormContent::Example { .. }
            ) | (Self::NewAgreement, FormContent::NewAgreement { .. })
                | (
                    Self::AgreementStep { .. },
                    FormContent::AgreementStep { .. }
                )
                | (Self::GroupLearning, FormContent::GroupLearning { .. })
                | (Self::Prompt { .. }, FormContent::Prompt { .. })
                | (Self::AgendaNote { .. }, FormContent::AgendaNote { .. })
                | (Self::Frame { .. }, FormContent::Frame { .. })
                | (
                    Self::ConversationAgreement { .. },
                    FormContent::ConversationAgreement { .. }
                )
                | (Self::Closing { .. }, FormContent::Closing { .. })
        )
    }

    /// Checks what stands in it.
    ///
    /// # Errors
    /// [`FormDraftError`].
    pub fn check(&self, content: &FormContent) -> Result<(), FormDraftError> {
        if !self.takes(content) {
            return Err(FormDraftError::ContentForeign);
        }
        if !content.fits() {
            return Err(FormDraftError::TooLong);
        }
        let named = match self {
            Self::NewExample { item } => item.as_ref(),
            _ => None,
        };
        if !named.into_iter().chain(content.items()).all(is_named) {
            return Err(FormDraftError::ItemUnknown);
        }
        Ok(())
    }
}

impl FormContent {
    fn fits(&self) -> bool {
        let day_fits = |typed: &TypedDay| {
            let fields = [&typed.day, &typed.month, &typed.year];
            fields
                .iter()
                .all(|field| is_within(field, LONGEST_DAY_FIELD))
        };
        let fit = |texts: &[&str]| texts.iter().all(|text| is_within(text, LONGEST_DRAFT_TEXT));
        match self {
            Self::Example {
                day,
                starr,
                items,
                forms,
            } => {
                let chosen = items.len().max(forms.len());
                chosen <= MOST_CHOSEN && day_fits(day) && fit(&starr.parts())
            }
            Self::NewAgreement {
                situation,
                action,
                day,
                item: _,
            } => day_fits(day) && fit(&[situation, action]),
            Self::ConversationAgreement {
                owner: _,
                situation,
                action,
                day,
                item,
            } => {
                let is_named = item.as_ref().is_none_or(|item| is_word(item.as_str()));
                is_named && day_fits(day) && fit(&[situation, action])
            }
            Self::AgreementStep {
                step: _,
                outcome,
                situation,
                action,
                day,
            } => day_fits(day) && fit(&[outcome, situation, action]),
            Self::Prompt { text } | Self::GroupLearning { text } => fit(&[text]),
            Self::AgendaNote { note } => fit(&[note]),
            Self::Closing { closing, day } => {
                let Closing { subject, other } = closing;
                day_fits(day) && fit(&[&subject.differently, &other.differently])
            }
            Self::Frame { text, day } => day_fits(day) && fit(&text.parts()),
        }
    }

    /// The items that it names.
    fn items(&self) -> &[ItemRef] {
        match self {
            Self::Example { items, .. } => items,
            Self::NewAgreement { item, .. } => item.as_slice(),
            Self::AgreementStep { .. }
            | Self::Prompt { .. }
            | Self::GroupLearning { .. }
            | Self::AgendaNote { .. }
            | Self::ConversationAgreement { .. }
            | Self::Closing { .. }
            | Self::Frame { .. } => &[],
        }
    }
}

/// Whether an item may be one: no text of any length hides in its name.
fn is_named(item: &ItemRef) -> bool {
    is_word(item.instrument.as_str()) && is_word(item.item.as_str())
}

fn is_within(text: &str, longest: usize) -> bool {
    // Bytes first: counting the characters of a huge text is not needed.
    text.len() <= longest || (text.len() <= 4 * longest && text.chars().count() <= longest)
}

#[cfg(test)]
mod tests {
    use super::{FormContent, FormDraftError, FormRef, LONGEST_DRAFT_TEXT, TypedDay};
    use crate::example::Starr;
    use crate::ids::{InstrumentId, ItemId, ItemRef};

    fn item(word: &str) -> ItemRef {
        ItemRef {
            instrument: InstrumentId::new("core"),
            item: ItemId::new(word),
        }
    }

    fn example(situation: &str, items: Vec<ItemRef>) -> FormContent {
        FormContent::Example {
            day: TypedDay::default(),
            starr: Starr {
                situation: situation.to_owned(),
                ..Starr::default()
            },
            items,
            forms: Vec::new(),
        }
    }

    #[test]
    fn a_form_takes_what_is_written_in_it_and_no_more_than_it_may_hold() {
        let form = FormRef::NewExample { item: None };
        let longest = "å".repeat(LONGEST_DRAFT_TEXT);
        assert_eq!(form.check(&example(&longest, Vec::new())), Ok(()));
        assert_eq!(
            form.check(&example(&format!("{longest}å"), Vec::new())),
            Err(FormDraftError::TooLong),
            "one character more"
        );
        assert_eq!(
            form.check(&example("", vec![item("health"); 501])),
            Err(FormDraftError::TooLong),
            "more than can be chosen"
        );
        assert_eq!(
            form.check(&example("", vec![item(&"x".repeat(65))])),
            Err(FormDraftError::ItemUnknown),
            "no name is that long"
        );
        assert_eq!(
            FormRef::NewAgreement.check(&example("", Vec::new())),
            Err(FormDraftError::ContentForeign),
            "an example is no agreement"
        );
        let prompt = FormContent::Prompt {
            text: String::new(),
        };
        let named = FormRef::NewExample {
            item: Some(item("../x")),
        };
        assert_eq!(
            named.check(&example("", Vec::new())),
            Err(FormDraftError::ItemUnknown),
            "what a form is named by is a word"
        );
        assert_eq!(form.check(&prompt), Err(FormDraftError::ContentForeign));
    }
}
