//! The agenda that is proposed.

use super::{AgendaPoint, PointState, Topic};
use crate::coaching::reveal::{RevealedAnswer, SharedView};
use crate::coaching::shared_out::shared_out;
use crate::ids::{AgreementId, ConversationId};
use crate::instrument::Instrument;

/// How many agreed strengths are proposed.
const STRENGTHS: usize = 2;

/// How many differences are proposed, the largest ones.
const DIFFERENCES: usize = 3;

/// How many open agreements are proposed, the first ones due.
const AGREEMENTS: usize = 3;

/// How many minutes a point is given at least, where all of them have room.
const LEAST_MINUTES: u16 = 2;

/// What an agenda is made of.
#[derive(Clone, Debug, Default)]
pub struct AgendaSources<'a> {
    /// What was not reached in the conversation before, in its order.
    pub carried_over: Vec<Topic>,
    /// The open agreements, the first due first.
    pub agreements: Vec<AgreementId>,
    /// What both have rated, as [`crate::reveal`] sorts it.
    pub revealed: &'a [RevealedAnswer],
    /// The question of an observation, where the conversation is one.
    pub question: Option<&'a str>,
    /// The latest observation that was not talked about since, if any.
    pub observation: Option<ConversationId>,
    /// The prompt that is proposed, if any.
    pub prompt: Option<usize>,
}

/// The agenda that is proposed for so many `minutes`: what was not reached last time, the open agreements, agreed
/// strengths, the largest differences, an observation, a prompt, and *trivsel og belastning*. Where that is more than
/// there is time for, what can wait is left out. The points take all of the minutes, each at least one.
pub fn propose(sources: &AgendaSources<'_>, minutes: u16) -> Vec<AgendaPoint> {
    let mut topics: Vec<(Topic, bool)> = Vec::new();
    for topic in &sources.carried_over {
        add(&mut topics, topic.clone(), true);
    }
    for &agreement in sources.agreements.iter().take(AGREEMENTS) {
        add(&mut topics, Topic::Agreement { agreement }, false);
    }
    if let Some(question) = sources.question {
        let text = question.to_owned();
        add(&mut topics, Topic::Own { text }, false);
    }
    let items = |is: fn(SharedView) -> bool, most: usize| {
        let found = sources
            .revealed
            .iter()
            .filter(move |answer| is(answer.view));
        found.map(|answer| answer.item.clone()).take(most)
    };
    let is_strength = |view| matches!(view, SharedView::AgreedStrength);
    for item in items(is_strength, STRENGTHS) {
        add(&mut topics, Topic::Strength { item }, false);
    }
    for item in items(is_difference, DIFFERENCES) {
        add(&mut topics, Topic::Difference { item }, false);
    }
    if let Some(conversation) = sources.observation {
        add(&mut topics, Topic::Observation { conversation }, false);
    }
    if let Some(prompt) = sources.prompt {
        add(&mut topics, Topic::Prompt { prompt }, false);
    }
    add(&mut topics, Topic::Wellbeing, false);
    let room = usize::from(minutes / LEAST_MINUTES).max(1);
    while topics.len() > room {
        leave_one_out(&mut topics);
    }
    let weights: Vec<_> = topics.iter().map(|(topic, _)| weight(topic)).collect();
    let minutes = shared_out(minutes, &weights);
    (1..)
        .zip(topics)
        .zip(minutes)
        .map(|((number, (topic, carried_over)), minutes)| AgendaPoint {
            number,
            topic,
            carried_over,
            minutes,
            state: PointState::Open,
            note: String::new(),
        })
        .collect()
}

/// The prompt that is proposed: the first one that belongs to the domain of the largest difference.
pub fn proposed_prompt(instrument: &Instrument, revealed: &[RevealedAnswer]) -> Option<usize> {
    let differs = revealed.iter().find(|answer| is_difference(answer.view))?;
    let mut domains = instrument.domains.iter();
    let domain = domains.find(|domain| domain.items.iter().any(|item| item.id == differs.item))?;
    let mut prompts = instrument.prompts.iter();
    prompts.position(|prompt| prompt.domain.as_ref() == Some(&domain.id))
}

fn is_difference(view: SharedView) -> bool {
    matches!(view, SharedView::Distance { .. } | SharedView::Different)
}

/// How much time it takes, as a share of what the others take.
fn weight(topic: &Topic) -> u16 {
    match topic {
        Topic::Agreement { .. } | Topic::Strength { .. } => 2,
        Topic::Observation { .. } | Topic::Prompt { .. } | Topic::Wellbeing | Topic::Own { .. } => {
            3
        }
        Topic::Difference { .. } => 4,
    }
}

/// Adds a topic, once.
fn add(topics: &mut Vec<(Topic, bool)>, topic: Topic, carried_over: bool) {
    if topics.iter().all(|(other, _)| *other != topic) {
        topics.push((topic, carried_over));
    }
}

/// Leaves out what can wait longest: the prompt, then the last agreement, then a second strength, then the last
/// difference but one, and at last the last of what stands there.
fn leave_one_out(topics: &mut Vec<(Topic, bool)>) {
    let last = |is: fn(&Topic) -> bool, least: usize| {
        let mut found = topics.iter().enumerate();
        let found: Vec<_> = found
            .by_ref()
            .filter(|(_, (topic, carried_over))| !carried_over && is(topic))
            .map(|(index, _)| index)
            .collect();
        (found.len() > least)
            .then(|| found.last().copied())
            .flatten()
    };
    let index = last(|topic| matches!(topic, Topic::Prompt { .. }), 0)
        .or_else(|| last(|topic| matches!(topic, Topic::Agreement { .. }), 1))
        .or_else(|| last(|topic| matches!(topic, Topic::Strength { .. }), 1))
        .or_else(|| last(|topic| matches!(topic, Topic::Difference { .. }), 1))
        .unwrap_or(topics.len().saturating_sub(1));
    topics.remove(index);
}

#[cfg(test)]
mod tests {
    use uuid::Uuid;

    use super::*;
    use crate::coaching::conversation::MINUTES;
    use crate::ids::{FacetId, ItemId};

    fn revealed(item: &str, view: SharedView) -> RevealedAnswer {
        RevealedAnswer {
            item: ItemId::new(item),
            facet: FacetId::new("level"),
            subject: None,
            other: None,
            view,
        }
    }

    fn many() -> Vec<RevealedAnswer> {
        let strength = SharedView::AgreedStrength;
        let far = |points| SharedView::Distance { points };
        vec![
            revealed("s1", strength),
            revealed("s2", strength),
            revealed("s3", strength),
            revealed("d1", far(3)),
            revealed("d2", far(2)),
            revealed("d3", far(1)),
            revealed("d4", far(1)),
            revealed("same", SharedView::Same),
            revealed("not", SharedView::NotBoth),
        ]
    }

    fn agreement(number: u128) -> AgreementId {
        AgreementId::new(Uuid::from_u128(number))
    }

    fn names(points: &[AgendaPoint]) -> Vec<String> {
        let name = |point: &AgendaPoint| match &point.topic {
            Topic::Agreement { .. } => "agreement".to_owned(),
            Topic::Strength { item } | Topic::Difference { item } => item.as_str().to_owned(),
            Topic::Observation { .. } => "observation".to_owned(),
            Topic::Prompt { .. } => "prompt".to_owned(),
            Topic::Wellbeing => "wellbeing".to_owned(),
            Topic::Own { text } => text.clone(),
        };
        points.iter().map(name).collect()
    }

    #[test]
    fn it_begins_with_what_was_not_reached_and_ends_with_how_work_is_going() {
        let revealed = many();
        let sources = AgendaSources {
            carried_over: vec![Topic::Own {
                text: "last time".to_owned(),
            }],
            agreements: vec![agreement(1)],
            revealed: &revealed,
            observation: Some(ConversationId::new(Uuid::from_u128(7))),
            prompt: Some(1),
            ..AgendaSources::default()
        };
        let points = propose(&sources, 60);
        assert_eq!(
            names(&points),
            [
                "last time",
                "agreement",
                "s1",
                "s2",
                "d1",
                "d2",
                "d3",
                "observation",
                "prompt",
                "wellbeing"
            ],
            "in the order in which they are talked about"
        );
        assert!(points[0].carried_over && !points[1].carried_over);
        let numbers: Vec<_> = points.iter().map(|point| point.number).collect();
        assert_eq!(numbers, (1..=10).collect::<Vec<_>>());
    }

    #[test]
    fn the_points_take_all_of_the_time_each_at_least_a_minute() {
        let revealed = many();
        for minutes in MINUTES {
            for known in 0..6 {
                let sources = AgendaSources {
                    agreements: (0..known).map(agreement).collect(),
                    revealed: &revealed,
                    prompt: Some(0),
                    ..AgendaSources::default()
                };
                let points = propose(&sources, minutes);
                let all: u16 = points.iter().map(|point| point.minutes).sum();
                assert_eq!(all, minutes, "{known} agreements");
                assert!(points.iter().all(|point| point.minutes >= 1));
            }
        }
    }

    #[test]
    fn where_time_is_short_the_largest_difference_and_a_strength_stay() {
        let revealed = many();
        let sources = AgendaSources {
            agreements: (0..6).map(agreement).collect(),
            revealed: &revealed,
            prompt: Some(0),
            ..AgendaSources::default()
        };
        let points = propose(&sources, 10);
        assert_eq!(names(&points), ["agreement", "s1", "d1", "d2", "wellbeing"]);
    }

    #[test]
    fn the_question_of_an_observation_comes_before_what_both_rated() {
        let revealed = many();
        let sources = AgendaSources {
            revealed: &revealed,
            question: Some("Do I ask openly?"),
            ..AgendaSources::default()
        };
        let points = propose(&sources, 60);
        assert_eq!(names(&points)[..2], ["Do I ask openly?", "s1"]);
    }

    #[test]
    fn what_was_carried_over_is_not_proposed_a_second_time() {
        let revealed = many();
        let sources = AgendaSources {
            carried_over: vec![Topic::Difference {
                item: ItemId::new("d1"),
            }],
            revealed: &revealed,
            ..AgendaSources::default()
        };
        let points = propose(&sources, 60);
        let d1 = names(&points).into_iter().filter(|name| name == "d1");
        assert_eq!(d1.count(), 1);
    }

    #[test]
    fn a_conversation_about_nothing_that_stands_out_has_an_agenda() {
        let points = propose(&AgendaSources::default(), 15);
        assert_eq!(names(&points), ["wellbeing"]);
        assert_eq!(points[0].minutes, 15);
    }
}
