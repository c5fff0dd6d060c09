//! Fills in what a file says was answered as a person would, so that every rule of filling in is kept.

use std::collections::BTreeMap;
use std::sync::Arc;

use domain::{
    Answers, ArchivedAssessment, Assessment, AssessmentError, AssessmentHead, AssessmentState,
    Conversation, StoredInstrument, check_focus,
};

use crate::archive::json_v6::{Chosen, WrittenReflection};
use crate::import_error::{ImportError, unreadable};

/// The instruments of a file by their fingerprints.
pub(crate) type Instruments = BTreeMap<String, StoredInstrument>;

/// A reflection by `kept`; or what was rated in a conversation, by the part of it that is rated there.
pub(crate) fn filled_in(
    written: WrittenReflection,
    kept: &StoredInstrument,
    conversation: Option<&Conversation>,
    place: &str,
) -> Result<ArchivedAssessment, ImportError> {
    let at = |field: &str| unreadable(format!("{place}.{field}"));
    let instrument = match conversation {
        Some(conversation) => kept.instrument.part(&conversation.items).map(Arc::new),
        None => Some(kept.instrument.clone()),
    };
    let instrument = instrument.ok_or_else(|| at("items"))?;
    let mut assessment = Assessment {
        head: AssessmentHead {
            id: written.id,
            rater: written.rater,
            subject: written.subject,
            conversation: conversation.map(|conversation| conversation.id),
            started: written.started.0,
            state: AssessmentState::Draft,
            last_item: written.last_item,
            hindsight_of: written.hindsight_of,
        },
        instrument,
        answers: Answers::default(),
        prompt_answers: BTreeMap::new(),
    };
    let seen = assessment.head.last_item.as_ref();
    if seen.is_some_and(|item| assessment.instrument.item(item).is_none()) {
        return Err(at("lastItem"));
    }
    for (index, given) in written.answers.into_iter().enumerate() {
        let answer = match given.answer {
            Chosen::Value(value) => value.into(),
            Chosen::NonAnswer(reason) => reason.into(),
        };
        let at = |field: &str| at(&format!("answers[{index}].{field}"));
        if assessment.answers.get(&given.item, &given.facet).is_some() {
            return Err(at("item"));
        }
        let taken = assessment.give(&given.item, &given.facet, answer, given.at.0);
        taken.map_err(|error| match error {
            AssessmentError::FacetUnknown => at("facet"),
            AssessmentError::Value(_) => at("answer"),
            _ => at("item"),
        })?;
    }
    for (index, given) in written.prompts.into_iter().enumerate() {
        let at = |field: &str| at(&format!("prompts[{index}].{field}"));
        if assessment.prompt_answers.contains_key(&given.prompt) {
            return Err(at("prompt"));
        }
        let taken = assessment.answer_prompt(given.prompt, &given.text, given.at.0);
        taken.map_err(|error| match error {
            AssessmentError::PromptTooLong => at("text"),
            _ => at("prompt"),
        })?;
        if !assessment.prompt_answers.contains_key(&given.prompt) {
            return Err(at("text"));
        }
    }
    if let Some(finished) = written.finished {
        assessment.finish(finished.0).map_err(|_| at("finished"))?;
    } else if !written.focus.is_empty() {
        return Err(at("focus"));
    }
    check_focus(&assessment, &written.focus).map_err(|_| at("focus"))?;
    Ok(ArchivedAssessment {
        assessment,
        instrument: kept.fingerprint.clone(),
        focus: written.focus,
    })
}
