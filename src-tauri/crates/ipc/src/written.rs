//! What a person writes, as it arrives: not yet checked.

use chrono::NaiveDate;
use domain::{
    AgreementId, AgreementStep, AssessmentId, DayError, ExampleContent, ExampleId, ItemRef,
    KnowledgeForm, Plan, Starr,
};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// A day as it is typed in.
#[derive(Clone, Copy, Debug, Serialize, Deserialize, TS)]
pub struct WrittenDay {
    /// The year, such as 2026.
    pub year: i32,
    /// The month, 1 to 12.
    pub month: u32,
    /// The day of the month, from 1.
    pub day: u32,
}

/// An example.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
pub struct WrittenExample {
    /// The day it happened.
    pub day: WrittenDay,
    /// What happened.
    pub starr: Starr,
    /// The items it shows.
    pub items: Vec<ItemRef>,
    /// The forms of knowledge it rests on.
    pub forms: Vec<KnowledgeForm>,
}

/// An example with another content.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
pub struct ChangeExample {
    /// Which.
    pub id: ExampleId,
    /// What it says from now on.
    pub written: WrittenExample,
}

/// Texts that are looked through before they are kept.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
pub struct WrittenTexts {
    /// The texts.
    pub texts: Vec<String>,
}

/// What is agreed.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
pub struct WrittenPlan {
    /// "When …".
    pub situation: String,
    /// "… I …".
    pub action: String,
    /// When to look at it again.
    pub due: WrittenDay,
}

/// An agreement.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
pub struct WrittenAgreement {
    /// What is agreed.
    pub plan: WrittenPlan,
    /// The item that it serves.
    pub item: Option<ItemRef>,
}

/// Moves an agreement on.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
pub struct MoveAgreement {
    /// Which.
    pub id: AgreementId,
    /// Where to.
    pub step: AgreementMove,
    /// What came of it.
    pub word: String,
}

/// Where an agreement moves to.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
#[serde(tag = "kind", rename_all = "camelCase")]
pub enum AgreementMove {
    /// It was kept.
    Done,
    /// It goes on with another plan.
    Change {
        /// The new plan.
        plan: WrittenPlan,
    },
    /// It is given up.
    Drop,
    /// It is taken up again.
    Resume {
        /// The new day.
        due: WrittenDay,
    },
}

/// Answers a prompt; a blank text passes it.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
pub struct AnswerPrompt {
    /// In which reflection.
    pub id: AssessmentId,
    /// The prompt's place among those of the instrument, from 0.
    pub prompt: usize,
    /// What is written.
    pub text: String,
}

impl TryFrom<WrittenDay> for NaiveDate {
    type Error = DayError;

    fn try_from(written: WrittenDay) -> Result<Self, DayError> {
        domain::day(written.year, written.month, written.day)
    }
}

impl TryFrom<WrittenExample> for ExampleContent {
    type Error = DayError;

    fn try_from(written: WrittenExample) -> Result<Self, DayError> {
        Ok(Self {
            day: written.day.try_into()?,
            starr: written.starr,
            items: written.items.into_iter().collect(),
            forms: written.forms.into_iter().collect(),
        })
    }
}

impl TryFrom<WrittenPlan> for Plan {
    type Error = DayError;

    fn try_from(written: WrittenPlan) -> Result<Self, DayError> {
        Ok(Self {
            situation: written.situation,
            action: written.action,
            due: written.due.try_into()?,
        })
    }
}

impl TryFrom<AgreementMove> for AgreementStep {
    type Error = DayError;

    fn try_from(step: AgreementMove) -> Result<Self, DayError> {
        Ok(match step {
            AgreementMove::Done => Self::Done,
            AgreementMove::Drop => Self::Drop,
            AgreementMove::Change { plan } => Self::Change {
                plan: plan.try_into()?,
            },
            AgreementMove::Resume { due } => Self::Resume {
                due: due.try_into()?,
            },
        })
    }
}
