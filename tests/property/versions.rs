//! Two reflections over two versions of an instrument, whatever was changed between the two and
//! whatever was answered.

use std::fmt;

use domain::{Answer, Assessment, AssessmentId, AssessmentState, Instrument};
use proptest::collection::vec;
use proptest::prelude::*;
use support::answers::Answers;
use support::clock::Clock;
use support::instrument::InstrumentBuilder;
use uuid::Uuid;

use crate::given::any_answer;

/// What is asked of an item, and answered.
#[derive(Clone, Copy, Debug)]
struct Asked {
    /// Only in the earlier version, only in the later, or in both.
    earlier: bool,
    later: bool,
    reworded: bool,
    then: Option<Answer>,
    now: Option<Answer>,
}

/// Two reflections, the earlier first.
#[derive(Clone)]
pub(crate) struct Two {
    pub(crate) earlier: Assessment,
    pub(crate) later: Assessment,
    told: String,
}

/// What differs between cases.
impl fmt::Debug for Two {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.told)
    }
}

fn any_asked() -> impl Strategy<Value = Asked> {
    let mostly = || prop_oneof![8 => Just(true), 1 => Just(false)];
    let answer = || prop_oneof![5 => any_answer().prop_map(Some), 1 => Just(None)];
    let rarely = prop_oneof![5 => Just(false), 1 => Just(true)];
    (mostly(), mostly(), rarely, answer(), answer()).prop_map(
        |(earlier, later, reworded, then, now)| Asked {
            // An item that is in neither is no item.
            earlier: earlier || !later,
            later,
            reworded,
            then,
            now,
        },
    )
}

/// Any two, with the standard deviations that their versions declare.
pub(crate) fn any_two() -> impl Strategy<Value = Two> {
    let domains = vec(vec(any_asked(), 1..=6), 1..=3);
    (domains, 0.05..1.5_f64, 0.05..1.5_f64).prop_map(|(mut domains, then, now)| {
        for domain in &mut domains {
            // A domain holds at least one item in each version.
            if let Some(first) = domain.first_mut() {
                (first.earlier, first.later) = (true, true);
            }
        }
        let told = format!("{domains:?}, SD {then} and {now}");
        two(&domains, then, now, told)
    })
}

fn two(domains: &[Vec<Asked>], then: f64, now: f64, told: String) -> Two {
    let sizes: Vec<_> = domains.iter().map(Vec::len).collect();
    let builder = InstrumentBuilder::default().domains(&sizes);
    let mut old = builder.clone().deviation(then);
    let mut new = builder.version("1.1.0").deviation(now);
    let (mut at_first, mut at_last) = (Answers::none(), Answers::none());
    for (number, domain) in (1..).zip(domains) {
        for (place, asked) in (1..).zip(domain) {
            let id = format!("item-{number}-{place}");
            if !asked.earlier {
                old = old.without(&id);
            } else if let Some(answer) = asked.then {
                at_first = at_first.with(&id, answer);
            }
            if !asked.later {
                new = new.without(&id);
            } else if let Some(answer) = asked.now {
                at_last = at_last.with(&id, answer);
            }
            if asked.reworded {
                new = new.wording(&id, 2);
            }
        }
    }
    let finished = |mut assessment: Assessment, day: u32| {
        let at = Clock::on_day(day).now();
        assessment.head.id = AssessmentId::new(Uuid::from_u128(day.into()));
        assessment.head.state = AssessmentState::Finished { at };
        assessment
    };
    Two {
        earlier: finished(assessment(&built(&old), &at_first), 1),
        later: finished(assessment(&built(&new), &at_last), 90),
        told,
    }
}

pub(crate) fn built(builder: &InstrumentBuilder) -> Instrument {
    match builder.build() {
        Ok(instrument) => instrument,
        Err(error) => unreachable!("the builder makes valid instruments: {error}"),
    }
}

pub(crate) fn assessment(instrument: &Instrument, answers: &Answers) -> Assessment {
    match answers.draft(instrument) {
        Ok(assessment) => assessment,
        Err(error) => unreachable!("the answers were made for the items: {error}"),
    }
}
