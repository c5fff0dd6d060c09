//! What came of a conversation on two computers, as the one who has ended it gives it to the other one: *referat*.

use chrono::{DateTime, NaiveDate, TimeDelta, Utc};
use serde::{Deserialize, Serialize};

use crate::agreement::{Agreement, AgreementEntry};
use crate::coaching::agenda::{AgendaPoint, Topic};
use crate::coaching::closing::Closing;
use crate::ids::{AgreementId, ConversationId, ItemRef, PersonId};

/// How far two clocks may be apart.
const A_DAY: TimeDelta = TimeDelta::days(1);

/// What came of a conversation.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ConversationRecord {
    /// The agenda, in its order, with what was noted.
    pub points: Vec<AgendaPoint>,
    /// The agreements that were made in it, and those of earlier conversations that it touched on.
    pub agreements: Vec<RecordedAgreement>,
    /// What both said of it at its end.
    pub closing: Closing,
    /// The day on which the two talk again.
    pub next: Option<NaiveDate>,
}

/// An agreement between two people who know each other by other ids.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RecordedAgreement {
    /// Its id; it is the same in both stores.
    pub id: AgreementId,
    /// The conversation in which it was made.
    pub conversation: ConversationId,
    /// Who of the two keeps it.
    pub keeper: Keeper,
    /// The item that it serves.
    pub item: Option<ItemRef>,
    /// How it was made.
    pub first: AgreementEntry,
    /// What happened to it after that, the earliest first.
    pub later: Vec<AgreementEntry>,
}

/// Who of two keeps an agreement.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub enum Keeper {
    /// The one whom the conversation is about.
    Subject,
    /// The other one.
    Other,
}

impl Keeper {
    /// The one who is `owner`, of whom a conversation is about and the other one.
    pub fn of(owner: PersonId, [subject, _]: [PersonId; 2]) -> Self {
        if owner == subject {
            Self::Subject
        } else {
            Self::Other
        }
    }

    /// Who that is, of whom a conversation is about and the other one.
    pub fn person(self, [subject, other]: [PersonId; 2]) -> PersonId {
        match self {
            Self::Subject => subject,
            Self::Other => other,
        }
    }
}

impl RecordedAgreement {
    /// `agreement`, where it was made in a conversation between `raters`.
    pub fn of(agreement: Agreement, raters: [PersonId; 2]) -> Option<Self> {
        Some(Self {
            id: agreement.id,
            conversation: agreement.conversation?,
            keeper: Keeper::of(agreement.owner, raters),
            item: agreement.item,
            first: agreement.first,
            later: agreement.later,
        })
    }

    /// As it is kept by one of `raters`.
    pub fn kept(self, raters: [PersonId; 2]) -> Agreement {
        Agreement {
            id: self.id,
            owner: self.keeper.person(raters),
            conversation: Some(self.conversation),
            item: self.item,
            first: self.first,
            later: self.later,
        }
    }

    /// What happened to it that `known` does not say yet, as it follows what that says. What lies more than a day
    /// after `now` cannot have happened.
    pub fn news_for(&self, known: &Agreement, now: DateTime<Utc>) -> Vec<AgreementEntry> {
        let is_known = |entry: &AgreementEntry| known.later.contains(entry);
        let mut news: Vec<AgreementEntry> = Vec::new();
        for entry in &self.later {
            let latest = news.last().unwrap_or(known.latest());
            if entry.at <= latest.at || entry.at > now + A_DAY || is_known(entry) {
                continue;
            }
            let outcome = entry.outcome.as_deref().unwrap_or_default();
            news.extend(latest.next(entry.step(), outcome, entry.at));
        }
        news
    }
}

/// The agenda that came from the other one, and behind it what one has written in one's own: a note, or a point. So
/// nothing goes that somebody wrote. All are numbered anew.
pub fn joined_points(received: Vec<AgendaPoint>, own: Vec<AgendaPoint>) -> Vec<AgendaPoint> {
    let mut joined = received;
    for point in own {
        let is_written = !point.note.is_empty() || matches!(point.topic, Topic::Own { .. });
        let is_there = joined.iter().any(|there| {
            there.topic == point.topic && (point.note.is_empty() || there.note == point.note)
        });
        if is_written && !is_there {
            joined.push(point);
        }
    }
    for (number, point) in (1..).zip(&mut joined) {
        point.number = number;
    }
    joined
}

#[cfg(test)]
mod tests {
    use uuid::Uuid;

    use super::*;
    use crate::agreement::{AgreementState, Plan};
    use crate::coaching::agenda::PointState;

    fn point(number: u32, topic: Topic, note: &str) -> AgendaPoint {
        AgendaPoint {
            number,
            topic,
            carried_over: false,
            minutes: 5,
            state: PointState::Open,
            note: note.to_owned(),
        }
    }

    fn own(text: &str) -> Topic {
        Topic::Own {
            text: text.to_owned(),
        }
    }

    fn entry(second: i64, state: AgreementState) -> AgreementEntry {
        AgreementEntry {
            at: DateTime::UNIX_EPOCH + TimeDelta::seconds(second),
            state,
            plan: Plan {
                situation: "at a meeting".to_owned(),
                action: "ask first".to_owned(),
                due: NaiveDate::MAX,
            },
            outcome: (second > 0).then(|| "so so".to_owned()),
        }
    }

    fn agreement(later: Vec<AgreementEntry>) -> Agreement {
        Agreement {
            id: AgreementId::new(Uuid::from_u128(1)),
            owner: PersonId::new(Uuid::from_u128(2)),
            conversation: Some(ConversationId::new(Uuid::from_u128(3))),
            item: None,
            first: entry(0, AgreementState::Open),
            later,
        }
    }

    #[test]
    fn nothing_that_one_wrote_goes_when_the_other_ones_agenda_comes() {
        let received = vec![
            point(1, Topic::Wellbeing, "a lot to do"),
            point(u32::MAX, own("x"), ""),
        ];
        let mine = vec![
            point(1, Topic::Wellbeing, "too much"),
            point(2, own("x"), ""),
            point(3, own("y"), ""),
            point(4, Topic::Prompt { prompt: 0 }, ""),
        ];
        let joined = joined_points(received.clone(), mine);
        let told: Vec<_> = joined.iter().map(|one| (one.number, &*one.note)).collect();
        assert_eq!(
            told,
            [(1, "a lot to do"), (2, ""), (3, "too much"), (4, "")],
            "one's own note and point stand behind, what was proposed and not written on does not"
        );
        let again = joined_points(received, joined.clone());
        assert_eq!(again, joined, "a second time nothing is added");
    }

    #[test]
    fn what_follows_another_plan_here_keeps_that_plan() {
        let mut changed = entry(10, AgreementState::Changed);
        changed.plan.action = "listen".to_owned();
        let known = agreement(vec![changed.clone()]);
        let raters = [2, 5].map(|number| PersonId::new(Uuid::from_u128(number)));
        let done = agreement(vec![entry(20, AgreementState::Done)]);
        let recorded = RecordedAgreement::of(done, raters).expect("it was made in one");
        let now = DateTime::UNIX_EPOCH + TimeDelta::seconds(25);
        let news = recorded.news_for(&known, now);
        assert_eq!(
            news[0].plan, changed.plan,
            "a history that can be read again"
        );
    }

    #[test]
    fn what_happened_to_an_agreement_is_added_once_and_where_it_can_follow() {
        let done = entry(10, AgreementState::Done);
        let resumed = entry(20, AgreementState::Open);
        let raters = [2, 5].map(|number| PersonId::new(Uuid::from_u128(number)));
        let came = agreement(vec![done.clone(), resumed.clone()]);
        let recorded = RecordedAgreement::of(came.clone(), raters);
        let recorded = recorded.expect("it was made in a conversation");
        assert_eq!(recorded.keeper, Keeper::Subject);
        let now = DateTime::UNIX_EPOCH + TimeDelta::seconds(25);
        let known = agreement(Vec::new());
        assert_eq!(recorded.news_for(&known, now), came.later);
        assert_eq!(recorded.news_for(&came, now), [], "it is known");
        let given_up = agreement(vec![entry(15, AgreementState::Dropped)]);
        let news = recorded.news_for(&given_up, now);
        assert_eq!(news, [resumed], "what was before stays");
        let ahead = agreement(vec![entry(30, AgreementState::Changed)]);
        assert_eq!(recorded.news_for(&ahead, now), [], "one's own is newer");
        let long_before = now - TimeDelta::days(2);
        let news = recorded.news_for(&known, long_before);
        assert_eq!(news, [], "what is to come has not happened");
        assert_eq!(recorded.kept(raters), came, "as it was given");
    }
}
