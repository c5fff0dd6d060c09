//! The invented caseworker's supervisor, the conversation that the two have held, the talk that the supervisor went
//! along to, and the next conversation, in which the caseworker has rated and the supervisor has not yet.

use chrono::{DateTime, TimeDelta, Utc};
use domain::instrument::kinds::LEVEL_FACET;
use domain::{
    AssessmentHead, AssessmentId, AssessmentState, Conversation, ConversationId, FacetId,
    GivenAnswer, ItemId, Person, PersonId, PersonName, Relation,
};
use store::{StoreError, Tx, answers, assessments, conversations, frames, people};

use super::{Example, answer, fixed_id, stored};

/// What both rated in the conversation that was held, in the order of the instrument: first the caseworker's
/// answer, then the supervisor's, written as in [`super::ANSWERS`].
const HELD: [(&str, &str); 7] = [
    ("self-reflection", "44"),
    ("creating-motivation", "35"),
    ("accurate-empathy", "55"),
    ("several-theories", "22"),
    ("acting-quickly", "43"),
    ("professional-network", "4?"),
    ("many-places", "32"),
];

/// What both rated of the talk that the supervisor went along to.
const OBSERVED: [(&str, &str); 2] = [("creating-motivation", "34"), ("accurate-empathy", "44")];

/// What the caseworker has rated in the next one.
const NEXT: [(&str, &str); 3] = [
    ("several-theories", "3"),
    ("real-tasks", "3"),
    ("many-places", "3"),
];

impl Example<'_> {
    pub(super) fn add_conversations(&self, tx: &Tx<'_>) -> Result<(), StoreError> {
        let supervisor = Person {
            id: PersonId::new(fixed_id(60)),
            relation: Relation::Supervisor,
            name: PersonName::new("Karen Holm").ok(),
            public_key: None,
            added: self.morning(40),
        };
        people::add(tx, &supervisor)?;
        if let Ok(name) = PersonName::new("Sanne Bech") {
            people::rename(tx, self.myself, &name)?;
        }
        frames::add(tx, &self.frame(supervisor.id))?;
        let held = self.conversation(70, &supervisor, self.morning(9), &HELD);
        self.add_conversation(tx, &held, &HELD, &[self.myself, supervisor.id], 80)?;
        let shown = held.begun + TimeDelta::minutes(15);
        conversations::reveal(tx, held.id, shown)?;
        self.add_what_was_said(tx, &held, supervisor.id, shown)?;
        let ended = shown + TimeDelta::minutes(30);
        conversations::end(tx, held.id, ended, Some(self.now.today))?;
        let observation = Conversation {
            question: Some(self.question()),
            minutes: 15,
            ..self.conversation(72, &supervisor, self.morning(5), &OBSERVED)
        };
        let both = [self.myself, supervisor.id];
        self.add_conversation(tx, &observation, &OBSERVED, &both, 95)?;
        self.add_observed(tx, &observation)?;
        let next = self.conversation(71, &supervisor, self.morning(1), &NEXT);
        self.add_conversation(tx, &next, &NEXT, &[self.myself], 90)
    }

    fn conversation(
        &self,
        id: usize,
        with: &Person,
        begun: DateTime<Utc>,
        rated: &[(&str, &str)],
    ) -> Conversation {
        Conversation {
            id: ConversationId::new(fixed_id(id)),
            person: with.id,
            subject: self.myself,
            items: rated.iter().map(|(item, _)| ItemId::new(*item)).collect(),
            question: None,
            minutes: 30,
            begun,
            revealed: None,
            ended: None,
            next: None,
        }
    }

    /// Adds it with what each of `raters` has answered, one after the other. The ratings have ids from
    /// `first_rating`.
    fn add_conversation(
        &self,
        tx: &Tx<'_>,
        conversation: &Conversation,
        rated: &[(&str, &str)],
        raters: &[PersonId],
        first_rating: usize,
    ) -> Result<(), StoreError> {
        let instrument = stored(tx, self.core)?;
        conversations::add(tx, conversation, &instrument)?;
        let mut at = conversation.begun;
        for (index, &rater) in raters.iter().enumerate() {
            let head = AssessmentHead {
                id: AssessmentId::new(fixed_id(first_rating + index)),
                rater,
                subject: conversation.subject,
                conversation: Some(conversation.id),
                started: at,
                state: AssessmentState::Draft,
                last_item: None,
                hindsight_of: None,
            };
            assessments::add(tx, &head, &instrument)?;
            for (item, written) in rated {
                at += TimeDelta::seconds(40);
                if let Some(answer) = written.chars().nth(index).and_then(answer) {
                    let given = GivenAnswer { answer, at };
                    answers::put(
                        tx,
                        head.id,
                        &ItemId::new(*item),
                        &FacetId::new(LEVEL_FACET),
                        given,
                    )?;
                }
            }
            assessments::finish(tx, &head, at)?;
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use domain::{Instrument, ItemId, Kinds, chosen_items};

    use super::{HELD, NEXT, OBSERVED};
    use crate::instrument::library::CORE;

    #[test]
    fn what_both_rate_can_be_chosen_for_a_conversation() {
        let core = Instrument::parse(CORE.file, CORE.text, &Kinds::builtin()).unwrap();
        let all: Vec<_> = core.items().map(|item| item.id.clone()).collect();
        for (rated, is_observation) in [
            (HELD.as_slice(), false),
            (NEXT.as_slice(), false),
            (OBSERVED.as_slice(), true),
        ] {
            let rated: Vec<_> = rated.iter().map(|(item, _)| ItemId::new(*item)).collect();
            let chosen = chosen_items(&all, &rated, is_observation);
            assert_eq!(chosen, Ok(rated), "and in its order");
        }
    }
}
