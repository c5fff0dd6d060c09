//! One filled-in instrument, by one rater, about one subject.

use std::collections::BTreeMap;
use std::sync::Arc;

use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::ids::{AssessmentId, ConversationId, DomainId, FacetId, ItemId, PersonId};
use crate::instrument::{Domain, Facet, Instrument, Item, ValueUnknown};
use crate::reflection::answer::{Answer, GivenAnswer};
use crate::reflection::answers::Answers;
use crate::reflection::perspective::Perspective;
use crate::reflection::prompt::PromptAnswer;
use crate::written::{fits, kept};

/// Whether answers may still be given.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum AssessmentState {
    /// Being filled in.
    Draft,
    /// Frozen for good.
    Finished {
        /// Since when (UTC).
        at: DateTime<Utc>,
    },
}

/// What is known of an assessment without its instrument and answers.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct AssessmentHead {
    /// Its id.
    pub id: AssessmentId,
    /// Who rates.
    pub rater: PersonId,
    /// Whom it is about.
    pub subject: PersonId,
    /// The conversation that it is given in; none where it is a reflection.
    pub conversation: Option<ConversationId>,
    /// When it was begun (UTC).
    pub started: DateTime<Utc>,
    /// Draft or finished.
    pub state: AssessmentState,
    /// The item that was last in view while it was a draft.
    pub last_item: Option<ItemId>,
    /// The reflection that it looks back at, if it is a hindsight rating.
    pub hindsight_of: Option<AssessmentId>,
}

impl AssessmentHead {
    /// Whose rating it is.
    pub fn perspective(&self) -> Perspective {
        Perspective {
            rater: self.rater,
            subject: self.subject,
            conversation: self.conversation,
        }
    }

    /// When it was finished, if it is.
    pub fn finished(&self) -> Option<DateTime<Utc>> {
        match self.state {
            AssessmentState::Draft => None,
            AssessmentState::Finished { at } => Some(at),
        }
    }

    /// Refuses an assessment that is finished.
    ///
    /// # Errors
    /// [`AssessmentError::Finished`].
    pub fn must_be_draft(&self) -> Result<(), AssessmentError> {
        match self.state {
            AssessmentState::Draft => Ok(()),
            AssessmentState::Finished { .. } => Err(AssessmentError::Finished),
        }
    }
}

/// An assessment with the instrument as it was worded then, and all answers.
#[derive(Clone, Debug, PartialEq)]
pub struct Assessment {
    /// What is known of it besides.
    pub head: AssessmentHead,
    /// The instrument as it read when the assessment was begun.
    pub instrument: Arc<Instrument>,
    /// The answers given so far.
    pub answers: Answers,
    /// The prompts that are answered, by their place in the instrument.
    pub prompt_answers: BTreeMap<usize, PromptAnswer>,
}

/// Why a change of an assessment is refused.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum AssessmentError {
    /// It is finished, so it never changes again.
    #[error("the assessment is finished")]
    Finished,
    /// The item is not one of its instrument.
    #[error("the item is not one of the assessment's instrument")]
    ItemUnknown,
    /// The item has no such facet.
    #[error("the item has no such facet")]
    FacetUnknown,
    /// The facet has no such point to choose.
    #[error(transparent)]
    Value(#[from] ValueUnknown),
    /// The prompt is not one of its instrument.
    #[error("the prompt is not one of the assessment's instrument")]
    PromptUnknown,
    /// The answer to a prompt is longer than [`crate::written::LONGEST_TEXT_INPUT`].
    #[error("the answer to the prompt is too long")]
    PromptTooLong,
    /// There is not one answer in it.
    #[error("the assessment holds no answer")]
    NothingAnswered,
}

/// How far an assessment has come in one domain.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct DomainProgress {
    /// The domain.
    pub domain: DomainId,
    /// Items that are answered; a non-answer is an answer.
    pub answered: usize,
    /// All items of the domain.
    pub items: usize,
    /// About how many minutes what is not answered takes.
    #[serde(rename = "minutesLeft")]
    pub minutes_left: usize,
}

impl Assessment {
    /// The item whose answers may be changed.
    ///
    /// # Errors
    /// [`AssessmentError::Finished`], [`AssessmentError::ItemUnknown`].
    pub fn open_item(&self, item: &ItemId) -> Result<&Item, AssessmentError> {
        self.head.must_be_draft()?;
        let item = self.instrument.item(item);
        item.ok_or(AssessmentError::ItemUnknown)
    }

    fn open_facet(&self, item: &ItemId, facet: &FacetId) -> Result<&Facet, AssessmentError> {
        let facet = self.open_item(item)?.facet(facet);
        facet.ok_or(AssessmentError::FacetUnknown)
    }

    /// Gives (or replaces) the answer to a facet of `item`.
    ///
    /// # Errors
    /// [`AssessmentError::Finished`], [`AssessmentError::ItemUnknown`],
    /// [`AssessmentError::FacetUnknown`], [`AssessmentError::Value`]; nothing is changed then.
    pub fn give(
        &mut self,
        item: &ItemId,
        facet: &FacetId,
        answer: Answer,
        at: DateTime<Utc>,
    ) -> Result<(), AssessmentError> {
        let scale = &self.open_facet(item, facet)?.scale;
        if let Answer::Value { value } = answer
            && scale.point(value).is_none()
        {
            return Err(ValueUnknown { value: value.get() }.into());
        }
        self.answers
            .insert(item.clone(), facet.clone(), GivenAnswer { answer, at });
        Ok(())
    }

    /// Takes the answer to a facet of `item` back; it is unanswered then.
    ///
    /// # Errors
    /// [`AssessmentError::Finished`], [`AssessmentError::ItemUnknown`],
    /// [`AssessmentError::FacetUnknown`]; nothing is changed then.
    pub fn clear(&mut self, item: &ItemId, facet: &FacetId) -> Result<(), AssessmentError> {
        self.open_facet(item, facet)?;
        self.answers.remove(item, facet);
        Ok(())
    }

    /// Answers (or answers anew) the prompt at this place of the instrument; a blank text passes it.
    ///
    /// # Errors
    /// [`AssessmentError::Finished`], [`AssessmentError::PromptUnknown`],
    /// [`AssessmentError::PromptTooLong`]; nothing is changed then.
    pub fn answer_prompt(
        &mut self,
        prompt: usize,
        text: &str,
        at: DateTime<Utc>,
    ) -> Result<(), AssessmentError> {
        self.head.must_be_draft()?;
        if self.instrument.prompts.get(prompt).is_none() {
            return Err(AssessmentError::PromptUnknown);
        }
        if !fits(text) {
            return Err(AssessmentError::PromptTooLong);
        }
        let text = kept(text).to_owned();
        if text.is_empty() {
            self.prompt_answers.remove(&prompt);
        } else {
            self.prompt_answers
                .insert(prompt, PromptAnswer { text, at });
        }
        Ok(())
    }

    /// Freezes the assessment. Unanswered items are allowed, an empty assessment is not.
    ///
    /// # Errors
    /// [`AssessmentError::Finished`], [`AssessmentError::NothingAnswered`].
    pub fn finish(&mut self, at: DateTime<Utc>) -> Result<(), AssessmentError> {
        self.head.must_be_draft()?;
        if self.answers.is_empty() {
            return Err(AssessmentError::NothingAnswered);
        }
        self.head.state = AssessmentState::Finished { at };
        Ok(())
    }

    /// How many items are answered; a non-answer is an answer.
    pub fn answered(&self) -> usize {
        let items = self.instrument.items();
        items.filter(|item| self.answers.is_answered(item)).count()
    }

    /// Progress of every domain, in the instrument's order.
    pub fn progress(&self) -> Vec<DomainProgress> {
        let answered = |item: &&Item| self.answers.is_answered(item);
        self.instrument
            .domains
            .iter()
            .map(|domain| DomainProgress {
                domain: domain.id.clone(),
                answered: domain.items.iter().filter(answered).count(),
                items: domain.items.len(),
                minutes_left: self.minutes_left_in(domain),
            })
            .collect()
    }

    /// The domain at which to go on: that of the item at which to go on, unless one has come to its end,
    /// else the first of which something is open; none where all is answered.
    pub fn domain_at_hand(&self) -> Option<(&Domain, DomainProgress)> {
        let current = self.current_item()?;
        let domains = self.instrument.domains.iter().zip(self.progress());
        let open = domains.filter(|(_, progress)| progress.answered < progress.items);
        // The first of the least: the others stay in their order.
        open.min_by_key(|(domain, _)| {
            let place = domain.items.iter().position(|item| item.id == current);
            match place.and_then(|place| domain.items.get(place..)) {
                None => 1,
                // What was left open on the way there was passed over.
                Some([last]) if self.answers.is_answered(last) => 2,
                Some(_) => 0,
            }
        })
    }

    /// The item at which to go on: the one that was last in view, else the first.
    pub fn current_item(&self) -> Option<ItemId> {
        let kept = self
            .head
            .last_item
            .as_ref()
            .and_then(|item| self.instrument.item(item));
        kept.or_else(|| self.instrument.items().next())
            .map(|item| item.id.clone())
    }
}
