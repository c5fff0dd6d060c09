//! Homes of people who have used the program for a while.

use anyhow::{Context as _, Result};
use app::{Backend, CORE, NewIds};
use chrono::{DateTime, Days, Utc};
use domain::{Answer, AssessmentId, Instrument, PersonId};
use support::answers::{level_facet, levels};
use support::clock::Clock;
use support::home::new_backend;
use support::instrument::core;
use support::random::Random;
use support::window::Home;
use uuid::Uuid;

/// How many finished reflections a home holds that is in use.
pub(crate) const IN_USE: u32 = 10;

/// A home with `count` finished reflections, one a day, every item answered.
pub(crate) fn with_finished(count: u32) -> Result<Home> {
    let home = Home::new()?;
    let instrument = core()?;
    let mut backend = new_backend(&home.data(), CORE);
    let mut random = Random::seeded(count.into());
    let last = Clock::on_day(0).now();
    for number in 0..count {
        let at = last - Days::new((count - number).into());
        finish_one(&mut backend, &instrument, number, at, &mut random)
            .with_context(|| format!("reflection {number} cannot be made"))?;
    }
    Ok(home)
}

fn finish_one(
    backend: &mut Backend,
    instrument: &Instrument,
    number: u32,
    at: DateTime<Utc>,
    random: &mut Random,
) -> Result<()> {
    let id = app::reflection::begin(
        &mut backend.stores,
        &backend.library,
        &instrument.id,
        ids(number),
        at,
    )?
    .id;
    for item in instrument.items() {
        let level = levels().nth(random.below(5));
        let level = level.context("there are five levels")?;
        app::reflection::give_answer(
            &mut backend.stores,
            id,
            (&item.id, &level_facet()),
            Answer::from(level),
            at,
        )?;
    }
    app::reflection::finish(&mut backend.stores, id, at)?;
    Ok(())
}

/// The ids of the reflection of that number, and of the person whose home it is.
pub(crate) fn ids(number: u32) -> NewIds<AssessmentId> {
    NewIds {
        id: AssessmentId::new(Uuid::from_u64_pair(1, number.into())),
        myself: PersonId::new(Uuid::from_u64_pair(2, 0)),
    }
}
