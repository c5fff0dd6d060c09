//! What a file says of conversations, held against the rules of the domain.

use std::collections::{BTreeMap, BTreeSet};

use domain::{
    AgendaPoint, Agreement, ArchivedAssessment, ArchivedConversation, AssessmentId, Closing,
    ClosingAnswers, Conversation, ConversationError, ConversationId, ItemId, Observed, Person,
    PersonId, check_question, chosen_items,
};

use crate::agenda_points::{WrittenPoint, points};
use crate::archive::filled_in::{Instruments, filled_in};
use crate::archive::json_v6::{
    WrittenClosing, WrittenConversation, WrittenObserved, WrittenRating, WrittenReflection,
};
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

    /// Whether an agreement that names a conversation was made in one of these, and is kept by one of the two.
    pub(crate) fn may_agree(
        &self,
        conversations: &[ArchivedConversation],
        agreement: &Agreement,
    ) -> bool {
        let Some(id) = agreement.conversation else {
            return true;
        };
        let mut made_in = conversations.iter().map(|kept| &kept.conversation);
        let made_in = made_in.find(|conversation| conversation.id == id);
        made_in
            .zip(self.myself)
            .is_some_and(|(conversation, myself)| {
                conversation.raters(myself).contains(&agreement.owner)
            })
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
        let items = chosen_items(&all, &written.items, written.question.is_some());
        let items = items.ok().filter(|items| *items == written.items);
        domain::check_minutes(written.minutes).map_err(|_| at("minutes"))?;
        let question = written.question.map(|asked| {
            let kept = check_question(&asked).ok().filter(|kept| *kept == asked);
            kept.ok_or_else(|| at("question"))
        });
        let conversation = Conversation {
            id: written.id,
            person: written.person,
            subject: written.subject,
            items: items.ok_or_else(|| at("items"))?,
            question: question.transpose()?,
            minutes: written.minutes,
            begun: written.begun.0,
            revealed: written.revealed.map(|at| at.0),
            ended: written.ended.map(|at| at.0),
            next: written.next.map(|day| day.0),
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
        if conversation.revealed.is_none() && !written.agenda.is_empty() {
            return Err(at("agenda"));
        }
        // Two agree on a day when they end.
        let is_held = conversation.revealed.is_some() && conversation.ended.is_some();
        if conversation.next.is_some() && !is_held {
            return Err(at("next"));
        }
        if conversation.revealed.is_none() && !written.closings.is_empty() {
            return Err(at("closings"));
        }
        if conversation.revealed.is_none() && !written.observed.is_empty() {
            return Err(at("observed"));
        }
        let observed = observed(written.observed, &conversation, place)?;
        let agenda = agenda(written.agenda, place)?;
        let closing = closing(written.closings, whose, place)?;
        Ok(ArchivedConversation {
            observed,
            agenda,
            closing,
            conversation,
            instrument: instrument.fingerprint.clone(),
            ratings,
            unseen: Vec::new(),
        })
    }
}

/// What was seen, in the order of the items, of each at most once.
fn observed(
    written: Vec<WrittenObserved>,
    conversation: &Conversation,
    place: &str,
) -> Result<Vec<Observed>, ImportError> {
    let mut seen: Vec<Observed> = Vec::new();
    for (index, written) in written.into_iter().enumerate() {
        let at = |field: &str| unreadable(format!("{place}.observed[{index}].{field}"));
        let WrittenObserved { item, text } = written;
        let kept = Observed {
            item,
            text: text.clone(),
        }
        .checked(conversation);
        let kept = kept.map_err(|error| match error {
            ConversationError::TooLong => at("text"),
            _ => at("item"),
        })?;
        if kept.text != text || text.is_empty() {
            return Err(at("text"));
        }
        let order = |item: &ItemId| conversation.items.iter().position(|known| known == item);
        if seen
            .last()
            .is_some_and(|last| order(&last.item) >= order(&kept.item))
        {
            return Err(at("item"));
        }
        seen.push(kept);
    }
    Ok(seen)
}

/// The points of an agenda, in their order.
fn agenda(written: Vec<WrittenPoint>, place: &str) -> Result<Vec<AgendaPoint>, ImportError> {
    points(written).map_err(|(index, field)| unreadable(format!("{place}.agenda[{index}].{field}")))
}

/// What the two, `raters`, said at the end, each at most once.
fn closing(
    written: Vec<WrittenClosing>,
    raters: [PersonId; 2],
    place: &str,
) -> Result<Closing, ImportError> {
    let [mut subject, mut other] = [None, None];
    for (index, written) in written.into_iter().enumerate() {
        let at = |field: &str| unreadable(format!("{place}.closings[{index}].{field}"));
        let whose = match raters.iter().position(|rater| *rater == written.rater) {
            Some(0) => &mut subject,
            Some(_) => &mut other,
            None => return Err(at("rater")),
        };
        let said = ClosingAnswers {
            useful: written.useful,
            heard: written.heard,
            differently: written.differently,
        };
        let kept = said.clone().checked();
        let kept = kept.ok().filter(|kept| *kept == said && !kept.is_blank());
        let kept = kept.ok_or_else(|| at("differently"))?;
        if whose.replace(kept).is_some() {
            return Err(at("rater"));
        }
    }
    Ok(Closing {
        subject: subject.unwrap_or_default(),
        other: other.unwrap_or_default(),
    })
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
