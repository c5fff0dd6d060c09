//! What a person writes, as it arrives: not yet checked.

use chrono::NaiveDate;
use domain::{
    AgreementId, AgreementTransition, AssessmentId, Closing, ConversationId, DayError,
    ExampleContent, ExampleId, FormRef, FrameProposal, FrameText, ItemId, ItemRef, KnowledgeForm,
    PersonId, Plan, Starr,
};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// A day as it is typed in.
#[derive(Clone, Copy, Debug, Serialize, Deserialize, TS)]
pub struct DayInput {
    /// The year, such as 2026.
    pub year: i32,
    /// The month, 1 to 12.
    pub month: u32,
    /// The day of the month, from 1.
    pub day: u32,
}

/// An example.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
pub struct ExampleInput {
    /// The day it happened.
    pub day: DayInput,
    /// What happened.
    pub starr: Starr,
    /// The items it shows.
    pub items: Vec<ItemRef>,
    /// The forms of knowledge it rests on.
    pub forms: Vec<KnowledgeForm>,
}

/// A new example.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct AddExample {
    /// What it says.
    #[serde(flatten)]
    pub written: ExampleInput,
    /// The item at which its form was opened, if at one.
    #[serde(default)]
    #[ts(optional)]
    pub opened_at: Option<ItemRef>,
}

/// An example with another content.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
pub struct ChangeExample {
    /// Which.
    pub id: ExampleId,
    /// What it says from now on.
    pub written: ExampleInput,
}

/// Texts that are looked through before they are kept.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
pub struct TextsInput {
    /// The texts.
    pub texts: Vec<String>,
}

/// Words that are looked for.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
pub struct FindWords {
    /// What is typed.
    pub words: String,
    /// In which texts.
    pub texts: Vec<String>,
}

/// Two texts that may be the same to a reader.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
pub struct TwoTexts {
    /// One of them.
    pub one: String,
    /// The other.
    pub other: String,
}

/// What is agreed.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
pub struct PlanInput {
    /// "When …".
    pub situation: String,
    /// "… I …".
    pub action: String,
    /// When to look at it again.
    pub due: DayInput,
}

/// An agreement.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
pub struct AgreementInput {
    /// What is agreed.
    pub plan: PlanInput,
    /// The item that it serves.
    pub item: Option<ItemRef>,
}

/// An agreement of two people in a conversation.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
pub struct AgreeInConversation {
    /// Which conversation.
    pub id: ConversationId,
    /// Who of the two keeps it.
    pub owner: PersonId,
    /// What is agreed.
    pub plan: PlanInput,
    /// The item that it serves.
    pub item: Option<ItemId>,
}

/// Ends a conversation that both have seen.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
pub struct EndConversation {
    /// Which conversation.
    pub id: ConversationId,
    /// What both say of it.
    pub closing: Closing,
    /// The day on which the two talk again.
    pub next: Option<DayInput>,
}

/// What two people agree about their conversations.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct AgreeOnFrame {
    /// The other person.
    pub id: PersonId,
    /// What it says.
    pub text: FrameText,
    /// When the two look at it again.
    pub review: DayInput,
    /// Who accepts it.
    pub accepted_by: Vec<PersonId>,
}

/// Moves an agreement on.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
pub struct MoveAgreement {
    /// Which.
    pub id: AgreementId,
    /// Where to.
    pub step: TransitionInput,
    /// What came of it.
    pub outcome: String,
}

/// Where an agreement moves to.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
#[serde(tag = "kind", rename_all = "camelCase")]
pub enum TransitionInput {
    /// It was kept.
    Done,
    /// It goes on with another plan.
    Change {
        /// The new plan.
        plan: PlanInput,
    },
    /// It is given up.
    Drop,
    /// It is taken up again.
    Resume {
        /// The new day.
        due: DayInput,
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

impl TryFrom<DayInput> for NaiveDate {
    type Error = DayError;

    fn try_from(written: DayInput) -> Result<Self, DayError> {
        domain::day(written.year, written.month, written.day)
    }
}

impl TryFrom<ExampleInput> for ExampleContent {
    type Error = DayError;

    fn try_from(written: ExampleInput) -> Result<Self, DayError> {
        Ok(Self {
            day: written.day.try_into()?,
            starr: written.starr,
            items: written.items.into_iter().collect(),
            forms: written.forms.into_iter().collect(),
        })
    }
}

/// What is written, and the form that it was written in.
impl TryFrom<AddExample> for (ExampleContent, FormRef) {
    type Error = DayError;

    fn try_from(request: AddExample) -> Result<Self, DayError> {
        let item = request.opened_at;
        Ok((request.written.try_into()?, FormRef::NewExample { item }))
    }
}

impl TryFrom<AgreeOnFrame> for FrameProposal {
    type Error = DayError;

    fn try_from(agree: AgreeOnFrame) -> Result<Self, DayError> {
        Ok(Self {
            text: agree.text,
            review: agree.review.try_into()?,
            accepted_by: agree.accepted_by,
        })
    }
}

impl TryFrom<PlanInput> for Plan {
    type Error = DayError;

    fn try_from(written: PlanInput) -> Result<Self, DayError> {
        Ok(Self {
            situation: written.situation,
            action: written.action,
            due: written.due.try_into()?,
        })
    }
}

impl TryFrom<TransitionInput> for AgreementTransition {
    type Error = DayError;

    fn try_from(step: TransitionInput) -> Result<Self, DayError> {
        Ok(match step {
            TransitionInput::Done => Self::Done,
            TransitionInput::Drop => Self::Drop,
            TransitionInput::Change { plan } => Self::Change {
                plan: plan.try_into()?,
            },
            TransitionInput::Resume { due } => Self::Resume {
                due: due.try_into()?,
            },
        })
    }
}

/// Saves the file that leaves a conversation next.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
pub struct SaveConversationFile {
    /// Which conversation.
    pub id: ConversationId,
    /// What an invitation shows beforehand, in one's own words; blank where nothing.
    pub words: String,
    /// The examples that it shows.
    pub examples: Vec<ExampleId>,
}
