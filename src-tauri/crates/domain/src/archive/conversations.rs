//! Bringing in conversations: one that is there stays as it is, and one that says otherwise stands beside it.

use std::collections::{BTreeMap, BTreeSet};

use uuid::Uuid;

use crate::archive::merge::Merge;
use crate::archive::{Archive, ArchivedAssessment, ArchivedConversation};
use crate::ids::{AssessmentId, ConversationId};

impl Archive {
    /// The ids of all that was rated: reflections, and what is given in conversations.
    pub(super) fn rated(&self) -> impl Iterator<Item = AssessmentId> {
        let reflections = self.reflections.iter();
        let given = self.conversations.iter().flat_map(|kept| &kept.ratings);
        let seen = reflections.chain(given).map(|kept| kept.assessment.head.id);
        let unseen = self.conversations.iter().flat_map(|kept| &kept.unseen);
        seen.chain(unseen.copied())
    }
}

impl Merge {
    /// Takes in what is not there. `taken` are the ids that ratings of the store have or get. Answers with the
    /// id that each of them has in the store.
    pub(super) fn conversations(
        &mut self,
        there: &[ArchivedConversation],
        incoming: Vec<ArchivedConversation>,
        mut taken: BTreeSet<AssessmentId>,
        new_id: &mut dyn FnMut() -> Uuid,
    ) -> BTreeMap<ConversationId, ConversationId> {
        let mut named = BTreeMap::new();
        for mut kept in incoming {
            let id = kept.conversation.id;
            if let Some(own) = there.iter().find(|own| holds(own, &kept)) {
                self.already.conversations += 1;
                named.insert(id, own.conversation.id);
                continue;
            }
            let is_known = |own: &ArchivedConversation| own.conversation.id == kept.conversation.id;
            if there.iter().any(is_known) {
                self.kept_both.conversations += 1;
                kept.conversation.id = ConversationId::new(new_id());
            } else {
                self.added.conversations += 1;
            }
            for rating in &mut kept.ratings {
                let head = &mut rating.assessment.head;
                head.conversation = Some(kept.conversation.id);
                if !taken.insert(head.id) {
                    head.id = AssessmentId::new(new_id());
                    taken.insert(head.id);
                }
            }
            named.insert(id, kept.conversation.id);
            self.adds.conversations.push(kept);
        }
        named
    }
}

/// Whether `own` says all that `other` says: the same, or how it went on.
fn holds(own: &ArchivedConversation, other: &ArchivedConversation) -> bool {
    let (mine, others) = (&own.conversation, &other.conversation);
    let facts = |one: &ArchivedConversation| {
        let told = &one.conversation;
        (told.person, told.subject, told.minutes, told.begun)
    };
    own.instrument == other.instrument
        && facts(own) == facts(other)
        && mine.items == others.items
        && mine.question == others.question
        && (others.revealed.is_none() || mine.revealed == others.revealed)
        && (others.ended.is_none() || mine.ended == others.ended)
        && (other.ratings.is_empty() || is_given(&own.ratings, &other.ratings))
        && (others.next.is_none() || mine.next == others.next)
        && (other.ratings.is_empty() || own.agenda == other.agenda && own.closing == other.closing)
        && (other.ratings.is_empty() || own.observed == other.observed)
}

fn is_given(own: &[ArchivedAssessment], other: &[ArchivedAssessment]) -> bool {
    let mut pairs = own.iter().zip(other);
    own.len() == other.len() && pairs.all(|(own, other)| same_rating(own, other))
}

/// Whether two ratings say the same, in whichever conversation.
fn same_rating(own: &ArchivedAssessment, other: &ArchivedAssessment) -> bool {
    let (own, other) = (&own.assessment, &other.assessment);
    own.head.rater == other.head.rater
        && own.head.started == other.head.started
        && own.head.state == other.head.state
        && own.answers == other.answers
}
