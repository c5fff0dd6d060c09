//! What a file says of conversations, held against the rules of the domain.

use std::collections::{BTreeMap, BTreeSet};

use domain::{
    ArchivedAssessment, ArchivedConversation, AssessmentId, Conversation, ConversationId, Person,
    PersonId, chosen_items,
};

use crate::archive::filled_in::{Instruments, filled_in};
use crate::archive::json_v3::{WrittenConversation, WrittenRating, WrittenReflection};
use crate::import_error::{ImportError, unreadable};

/// Who talks, and by which instruments.
pub(crate) struct Talks<'a> {
    pub(crate) myself: Option<PersonId>,
    pub(crate) others: &'a BTreeMap<PersonId, Person>,
    pub(crate) instruments: &'a Instruments,
}

impl Talks<'_> {
    /// All of them, in the order of their ids. No rating has an id that `is_reflection` knows.
    pub(crate) fn checked(
        &self,
        written: Vec<WrittenConversation>,
        is_reflection: impl Fn(AssessmentId) -> bool,
    ) -> Result<Vec<ArchivedConversation>, ImportError> {
        let mut kept: BTreeMap<ConversationId, ArchivedConversation> = BTreeMap::new();
        let mut ratings = BTreeSet::new();
        for (index, written) in written.into_iter().enumerate() {
            let place = format!("conversations[{index}]");
            let conversation = self.conversation(written, &place)?;
            for (rating, given) in conversation.ratings.iter().enumerate() {
                let id = given.assessment.head.id;
                if is_reflection(id) || !ratings.insert(id) {
                    return Err(unreadable(format!("{place}.ratings[{rating}].id")));
                }
            }
            let id = conversation.conversation.id;
            if kept.insert(id, conversation).is_some() {
                return Err(unreadable(format!("{place}.id")));
            }
        }
        Ok(kept.into_values().collect())
    }

    fn conversation(
        &self,
        written: WrittenConversation,
        place: &str,
    ) -> Result<ArchivedConversation, ImportError> {
        let at = |field: &str| unreadable(format!("{place}.{field}"));
        let myself = self.myself.ok_or_else(|| at("person"))?;
        if !self.others.contains_key(&written.person) {
            return Err(at("person"));
        }
        if ![written.person, myself].contains(&written.subject) {
            return Err(at("subject"));
        }
        let instrument = self.instruments.get(&written.instrument);
        let instrument = instrument.ok_or_else(|| at("instrument"))?;
        let all = instrument.instrument.items();
        let all: Vec<_> = all.map(|item| item.id.clone()).collect();
        let items = chosen_items(&all, &written.items);
        let items = items.ok().filter(|items| *items == written.items);
        domain::check_minutes(written.minutes).map_err(|_| at("minutes"))?;
        let conversation = Conversation {
            id: written.id,
            person: written.person,
            subject: written.subject,
            items: items.ok_or_else(|| at("items"))?,
            minutes: written.minutes,
            begun: written.begun.0,
            revealed: written.revealed.map(|at| at.0),
            ended: written.ended.map(|at| at.0),
        };
        // Nobody takes out what only one has seen.
        let whose = conversation.raters(myself);
        let raters = written.ratings.iter().map(|rating| rating.rater);
        let expected: &[PersonId] = match conversation.revealed {
            Some(_) => &whose,
            None => &[],
        };
        if !raters.eq(expected.iter().copied()) {
            return Err(at("ratings"));
        }
        let mut ratings = Vec::new();
        for (index, written) in written.ratings.into_iter().enumerate() {
            let place = format!("{place}.ratings[{index}]");
            let written = reflection(written, &conversation);
            let rating = filled_in(written, instrument, Some(&conversation), &place)?;
            ratings.push(finished(rating, &place)?);
        }
        Ok(ArchivedConversation {
            conversation,
            instrument: instrument.fingerprint.clone(),
            ratings,
            unseen: Vec::new(),
        })
    }
}

/// A rating as the reflection that it is filled in like.
fn reflection(rating: WrittenRating, conversation: &Conversation) -> WrittenReflection {
    WrittenReflection {
        id: rating.id,
        rater: rating.rater,
        subject: conversation.subject,
        instrument: String::new(),
        hindsight_of: None,
        started: rating.started,
        finished: rating.finished,
        last_item: rating.last_item,
        answers: rating.answers,
        prompts: Vec::new(),
        focus: Vec::new(),
    }
}

fn finished(rating: ArchivedAssessment, place: &str) -> Result<ArchivedAssessment, ImportError> {
    let is_finished = rating.assessment.head.finished().is_some();
    is_finished
        .then_some(rating)
        .ok_or_else(|| unreadable(format!("{place}.finished")))
}
