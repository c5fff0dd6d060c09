//! What it costs to show both ratings of a conversation, against a profile of as many items.

use std::time::Instant;

use anyhow::Result;
use app::AppError;
use app::coaching::BeginConversation;
use domain::{ItemId, Relation};
use support::answers::{Answers, level};
use support::home::Home;
use support::instrument::core;
use support::talk::about_three;

use crate::median::median;
use crate::table::Table;

/// How often each is asked for, by turns.
const TURNS: usize = 300;

/// Measures both in one store, where all items of the core instrument are rated by both.
pub(crate) fn measure(table: &mut Table) -> Result<()> {
    let home = Home::new()?;
    let mut run = home.start();
    let person = run.add_person("Ane", Relation::Supervisor)?;
    let items: Vec<ItemId> = core()?.items().map(|item| item.id.clone()).collect();
    let talk = run.talk(&BeginConversation {
        items: items.clone(),
        ..about_three(person)
    })?;
    let given: Vec<_> = items
        .iter()
        .map(|item| (item.as_str(), level(3).into()))
        .collect();
    run.both_rated(talk, &given, &given)?;
    let all = items.iter().fold(Answers::none(), |answers, item| {
        answers.with(item.as_str(), level(3))
    });
    let own = run.finished(&all)?;
    let (mut revealed, mut profile) = (Vec::new(), Vec::new());
    for _ in 0..TURNS {
        revealed.push(taken(|| run.revealed(talk))?);
        let stores = &mut run.backend.stores;
        profile.push(taken(|| app::profile::profile(stores, own))?);
    }
    let (revealed, profile) = (median(revealed), median(profile));
    table.note("reveal_ms", format_args!("{revealed:.2}"));
    table.note("profile_ms", format_args!("{profile:.2}"));
    table.at_most("reveal_over_profile", revealed / profile, 1.2);
    Ok(())
}

/// How many milliseconds it takes.
fn taken<T>(done: impl FnOnce() -> Result<T, AppError>) -> Result<f64> {
    let begun = Instant::now();
    let _ = done()?;
    Ok(begun.elapsed().as_secs_f64() * 1000.0)
}
