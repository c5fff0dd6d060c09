//! Conversations as the newest shape of an export holds them.

use domain::{ArchivedAssessment, ArchivedConversation, Observed};

use crate::archive::json_v6::{
    WrittenClosing, WrittenConversation, WrittenObserved, WrittenRating, answers,
};
use crate::moment::{Day, Moment};

impl From<&ArchivedConversation> for WrittenConversation {
    fn from(kept: &ArchivedConversation) -> Self {
        let conversation = &kept.conversation;
        Self {
            id: conversation.id,
            person: conversation.person,
            subject: conversation.subject,
            instrument: kept.instrument.as_str().to_owned(),
            items: conversation.items.clone(),
            question: conversation.question.clone(),
            minutes: conversation.minutes,
            begun: Moment(conversation.begun),
            revealed: conversation.revealed.map(Moment),
            ended: conversation.ended.map(Moment),
            ratings: kept.ratings.iter().map(Into::into).collect(),
            observed: kept.observed.iter().map(Into::into).collect(),
            agenda: kept.agenda.iter().map(Into::into).collect(),
            closings: closings(kept),
            next: conversation.next.map(Day),
        }
    }
}

/// What the two said at the end, each where they said something.
fn closings(kept: &ArchivedConversation) -> Vec<WrittenClosing> {
    let said = [&kept.closing.subject, &kept.closing.other];
    let both = kept.ratings.iter().zip(said);
    both.filter(|(_, said)| !said.is_blank())
        .map(|(rating, said)| WrittenClosing {
            rater: rating.assessment.head.rater,
            useful: said.useful,
            heard: said.heard,
            differently: said.differently.clone(),
        })
        .collect()
}

impl From<&Observed> for WrittenObserved {
    fn from(seen: &Observed) -> Self {
        Self {
            item: seen.item.clone(),
            text: seen.text.clone(),
        }
    }
}

impl From<&ArchivedAssessment> for WrittenRating {
    fn from(rating: &ArchivedAssessment) -> Self {
        let head = &rating.assessment.head;
        Self {
            id: head.id,
            rater: head.rater,
            started: Moment(head.started),
            finished: head.finished().map(Moment),
            last_item: head.last_item.clone(),
            answers: answers(&rating.assessment),
        }
    }
}
