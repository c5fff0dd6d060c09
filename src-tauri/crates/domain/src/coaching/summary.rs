//! What of a conversation goes into its summary.

use chrono::{DateTime, Utc};

use crate::agreement::{Agreement, AgreementState, Plan};
use crate::coaching::agenda::{AgendaPoint, PointState, Topic};
use crate::coaching::frame::Frame;
use crate::coaching::reveal::{RevealedAnswer, SharedView};

/// The frame that was in force at `at`, among the versions of the two, the first one first. None where they had
/// accepted none yet.
pub fn frame_in_force(versions: &[Frame], at: DateTime<Utc>) -> Option<&Frame> {
    versions.iter().rfind(|frame| frame.accepted <= at)
}

/// What was to be talked about: all but what the two have struck.
pub fn points(agenda: &[AgendaPoint]) -> Vec<&AgendaPoint> {
    let stands = |point: &&AgendaPoint| point.state != PointState::Struck;
    agenda.iter().filter(stands).collect()
}

/// What both see as a strength.
pub fn agreed_strengths(revealed: &[RevealedAnswer]) -> Vec<&RevealedAnswer> {
    let agreed = |answer: &&RevealedAnswer| answer.view == SharedView::AgreedStrength;
    revealed.iter().filter(agreed).collect()
}

/// What the two see differently, of the items that they have talked about as such.
pub fn differences_talked_about<'a>(
    revealed: &'a [RevealedAnswer],
    agenda: &[AgendaPoint],
) -> Vec<&'a RevealedAnswer> {
    let is_talked_about = |answer: &RevealedAnswer| {
        agenda.iter().any(|point| {
            let of = matches!(&point.topic, Topic::Difference { item } if *item == answer.item);
            of && point.state == PointState::Reached
        })
    };
    let apart = |answer: &&RevealedAnswer| {
        let differ = matches!(
            answer.view,
            SharedView::Distance { .. } | SharedView::Different
        );
        differ && is_talked_about(answer)
    };
    revealed.iter().filter(apart).collect()
}

/// What was agreed in a conversation that ended at `ended`, as it stood then: what came of it is of a later one. None
/// where it was given up until then.
pub fn agreed(agreement: &Agreement, ended: Option<DateTime<Utc>>) -> Option<&Plan> {
    let until = |at: DateTime<Utc>| ended.is_none_or(|ended| at <= ended);
    let last = agreement.later.iter().rfind(|entry| until(entry.at));
    let stood = last.unwrap_or(&agreement.first);
    (stood.state != AgreementState::Dropped).then_some(&stood.plan)
}

#[cfg(test)]
mod tests {
    use chrono::{NaiveDate, TimeDelta};
    use uuid::Uuid;

    use super::*;
    use crate::agreement::AgreementEntry;
    use crate::coaching::frame::FrameText;
    use crate::ids::{AgreementId, FacetId, ItemId, PersonId};

    fn at(hours: i64) -> DateTime<Utc> {
        DateTime::UNIX_EPOCH + TimeDelta::hours(hours)
    }

    fn frame(version: u32, accepted: DateTime<Utc>) -> Frame {
        let said = || "x".to_owned();
        Frame {
            person: PersonId::new(Uuid::from_u128(2)),
            version,
            text: FrameText {
                purpose: said(),
                rhythm: said(),
                confidential: said(),
                readers: said(),
                ending: said(),
            },
            review: NaiveDate::MAX,
            accepted,
        }
    }

    fn answer(item: &str, view: SharedView) -> RevealedAnswer {
        RevealedAnswer {
            item: ItemId::new(item),
            facet: FacetId::new("level"),
            subject: None,
            other: None,
            view,
        }
    }

    fn point(topic: Topic, state: PointState) -> AgendaPoint {
        AgendaPoint {
            number: 1,
            topic,
            carried_over: false,
            minutes: 5,
            state,
            note: String::new(),
        }
    }

    fn difference(item: &str, state: PointState) -> AgendaPoint {
        let item = ItemId::new(item);
        point(Topic::Difference { item }, state)
    }

    fn items<'a>(of: &[&'a RevealedAnswer]) -> Vec<&'a str> {
        of.iter().map(|answer| answer.item.as_str()).collect()
    }

    #[test]
    fn the_frame_is_the_last_one_that_both_had_accepted_when_they_talked() {
        let versions = [frame(1, at(1)), frame(2, at(3)), frame(3, at(9))];
        let version = |at| frame_in_force(&versions, at).map(|frame| frame.version);
        assert_eq!(version(at(0)), None, "they had agreed on nothing");
        assert_eq!(version(at(2)), Some(1));
        assert_eq!(version(at(3)), Some(2), "at that moment it stands");
        assert_eq!(version(at(8)), Some(2), "a later one is none of it");
    }

    #[test]
    fn what_is_struck_is_left_out() {
        let agenda = [
            point(Topic::Wellbeing, PointState::Struck),
            difference("a", PointState::Open),
            difference("b", PointState::Reached),
        ];
        let stand: Vec<_> = points(&agenda).iter().map(|point| point.state).collect();
        assert_eq!(stand, [PointState::Open, PointState::Reached]);
    }

    #[test]
    fn only_differences_that_were_talked_about_stand_there_and_agreed_strengths_anyway() {
        let distance = SharedView::Distance { points: 2 };
        let revealed = [
            answer("strong", SharedView::AgreedStrength),
            answer("reached", distance),
            answer("other scale", SharedView::Different),
            answer("open", distance),
            answer("struck", distance),
            answer("no point", distance),
            answer("alike", SharedView::Same),
            answer("one", SharedView::NotBoth),
        ];
        let strength = ItemId::new("open");
        let agenda = [
            difference("reached", PointState::Reached),
            difference("other scale", PointState::Reached),
            difference("open", PointState::Open),
            point(Topic::Strength { item: strength }, PointState::Reached),
            difference("struck", PointState::Struck),
            difference("alike", PointState::Reached),
            difference("one", PointState::Reached),
        ];
        assert_eq!(items(&agreed_strengths(&revealed)), ["strong"]);
        assert_eq!(
            items(&differences_talked_about(&revealed, &agenda)),
            ["reached", "other scale"]
        );
    }

    #[test]
    fn an_agreement_stands_as_it_was_when_the_conversation_ended() {
        let entry = |action: &str, at| AgreementEntry {
            at,
            state: AgreementState::Changed,
            plan: Plan {
                situation: "the phone rings".to_owned(),
                action: action.to_owned(),
                due: NaiveDate::MAX,
            },
            outcome: None,
        };
        let agreement = Agreement {
            id: AgreementId::new(Uuid::from_u128(1)),
            owner: PersonId::new(Uuid::from_u128(2)),
            conversation: None,
            item: None,
            first: entry("made", at(1)),
            later: vec![entry("mended", at(2)), entry("next time", at(9))],
        };
        let action = |ended| Some(agreed(&agreement, ended)?.action.as_str());
        assert_eq!(action(Some(at(1))), Some("made"));
        assert_eq!(action(Some(at(3))), Some("mended"));
        assert_eq!(action(None), Some("next time"), "it has not ended");
        let mut given_up = agreement.clone();
        given_up.later[0].state = AgreementState::Dropped;
        assert_eq!(agreed(&given_up, Some(at(3))), None, "nobody holds it");
        assert!(agreed(&given_up, Some(at(1))).is_some(), "it was held then");
    }
}
