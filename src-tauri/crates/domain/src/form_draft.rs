//! What is being written in a form and is not saved yet.

use std::fmt;
use std::str::FromStr;

use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};
use ts_rs::TS;
use uuid::Uuid;

use crate::example::Starr;
use crate::example::knowledge_form::KnowledgeForm;
use crate::ids::{AgreementId, AssessmentId, ExampleId, InstrumentId, ItemId, ItemRef, is_word};

/// How many characters a text may have while it is being written. It is more than may be saved, so that
/// who has written too much can shorten it another day.
pub const LONGEST_DRAFT_TEXT: usize = 20_000;

/// How many characters may be typed in one field of a day.
const LONGEST_DAY_FIELD: usize = 32;
/// How many items or forms of knowledge may be chosen.
const MOST_CHOSEN: usize = 500;

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
}

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
    /// When it was written (UTC).
    pub at: DateTime<Utc>,
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
                | (Self::Prompt { .. }, FormContent::Prompt { .. })
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
            Self::AgreementStep {
                step: _,
                outcome,
                situation,
                action,
                day,
            } => day_fits(day) && fit(&[outcome, situation, action]),
            Self::Prompt { text } => fit(&[text]),
        }
    }

    /// The items that it names.
    fn items(&self) -> &[ItemRef] {
        match self {
            Self::Example { items, .. } => items,
            Self::NewAgreement { item, .. } => item.as_slice(),
            Self::AgreementStep { .. } | Self::Prompt { .. } => &[],
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

const NEW_EXAMPLE: &str = "new-example";
const EXAMPLE: &str = "example";
const NEW_AGREEMENT: &str = "new-agreement";
const AGREEMENT_STEP: &str = "agreement-step";
const PROMPT: &str = "prompt";

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
            [AGREEMENT_STEP, of] => Self::AgreementStep {
                id: AgreementId::new(id(of)?),
            },
            [PROMPT, of, prompt] => Self::Prompt {
                id: AssessmentId::new(id(of)?),
                prompt: prompt.parse().map_err(|_| FormUnknown)?,
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

    use super::{FormContent, FormDraftError, FormRef, FormUnknown, LONGEST_DRAFT_TEXT, TypedDay};
    use crate::example::Starr;
    use crate::ids::{AgreementId, AssessmentId, ExampleId, InstrumentId, ItemId, ItemRef};

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
    fn the_text_of_a_form_never_changes() {
        let id = Uuid::from_u128(7);
        let written = "00000000-0000-0000-0000-000000000007";
        let forms = [
            (FormRef::NewExample { item: None }, "new-example".to_owned()),
            (
                FormRef::NewExample {
                    item: Some(item("health")),
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
