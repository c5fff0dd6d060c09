//! How long it takes until an answer that a person gives is acknowledged.

use std::time::Duration;

use anyhow::Result;
use serde_json::json;
use support::window::{Start, Window};

use crate::bare_commit::BareCommit;
use crate::homes;
use crate::median::median;
use crate::paced::paced;
use crate::table::Table;
use crate::use_case::Draft;

/// How often all of them are measured, by turns.
const TURNS: u32 = 40;
/// Calls in a row that are timed together: the page's clock has steps of a millisecond.
const CALLS: u32 = 50;

/// The page asks the program itself, as its screens do.
const BEGIN: &str = "
    const done = arguments[arguments.length - 1];
    const { invoke } = window.__TAURI_INTERNALS__;
    (async () => {
        const [instrument] = (await invoke('overview')).instruments;
        const { id } = await invoke('begin_reflection', { request: { instrument: instrument.id } });
        const reflection = await invoke('reflection', { request: { id } });
        const items = reflection.instrument.domains.flatMap((domain) => domain.items);
        window.bench = { id, items: items.map((item) => item.id), given: 0 };
        done(items.length);
    })().catch((error) => done(JSON.stringify(error)));";

const GIVE: &str = "
    const [calls, done] = arguments;
    const { invoke } = window.__TAURI_INTERNALS__;
    const { id, items } = window.bench;
    (async () => {
        const begun = performance.now();
        for (let call = 0; call < calls; call += 1) {
            const at = (window.bench.given += 1);
            const answer = { kind: 'value', value: (at % 5) + 1 };
            await invoke('give_answer', { request: { id, item: items[at % items.length], facet: 'level', answer } });
        }
        done((performance.now() - begun) / calls);
    })().catch((error) => done(JSON.stringify(error)));";

const ROUND_TRIP: &str = "
    const [calls, done] = arguments;
    const { invoke } = window.__TAURI_INTERNALS__;
    (async () => {
        const begun = performance.now();
        for (let call = 0; call < calls; call += 1) await invoke('settings');
        done((performance.now() - begun) / calls);
    })().catch((error) => done(JSON.stringify(error)));";

/// Compares an answer that the page gives, an empty round trip, and the bare commit of the same
/// row. The empty round trip is `settings` in a home without settings: the program looks for one
/// file and answers with the usual ones; there is no command that does less. The use case without a
/// window is told too: it says on which side of the wire the time goes.
pub(crate) async fn measure(table: &mut Table) -> Result<()> {
    let home = homes::with_finished(homes::IN_USE)?;
    let window = Start::program(&home)?.open().await?;
    window.ask_later::<u32>(BEGIN, vec![]).await?;
    let mut draft = Draft::begin()?;
    let mut bare = BareCommit::new()?;
    // What is made only once, such as prepared statements, is not measured.
    let _ = one_turn(&window, &mut draft, &mut bare).await?;
    let mut turns = Vec::new();
    for _ in 0..TURNS {
        turns.push(one_turn(&window, &mut draft, &mut bare).await?);
    }
    window.close().await?;
    let middle = |which: usize| median(turns.iter().map(|turn| turn[which]).collect());
    let [answer, round_trip, use_case, commit] = [middle(0), middle(1), middle(2), middle(3)];
    table.note("answer_ms", format_args!("{answer:.3}"));
    table.note("answer_round_trip_ms", format_args!("{round_trip:.3}"));
    table.note("answer_use_case_ms", format_args!("{use_case:.3}"));
    table.note("answer_bare_commit_ms", format_args!("{commit:.3}"));
    table.at_most("answer_ratio", (answer - round_trip) / commit, 1.2);
    Ok(())
}

/// The milliseconds of an answer, of an empty round trip, of the use case alone and of a bare
/// commit.
async fn one_turn(window: &Window, draft: &mut Draft, bare: &mut BareCommit) -> Result<[f64; 4]> {
    let answer = window.ask_later(GIVE, vec![json!(CALLS)]).await?;
    let round_trip: f64 = window.ask_later(ROUND_TRIP, vec![json!(CALLS)]).await?;
    let pause = Duration::from_secs_f64(round_trip / 1000.0);
    let use_case = paced(CALLS, pause, || draft.give())?;
    let commit = paced(CALLS, pause, || bare.commit())?;
    Ok([answer, round_trip, use_case, commit])
}
