//! Whether the start screen stays as quick when there is much behind it.

use anyhow::Result;
use serde_json::json;
use support::window::{Home, Start};

use crate::homes;
use crate::median::median;
use crate::table::Table;

const MANY: u32 = 1000;
/// How often each home is opened, by turns.
const TURNS: usize = 5;
/// How often the start screen is shown in an open window.
const VISITS: u32 = 40;

/// Goes to the settings and back to the start, as by clicks, and takes the time from the click
/// until the start screen is laid out with everything that it shows.
const VISIT: &str = "
    const [visits, done] = arguments;
    const links = document.querySelectorAll('header nav a');
    const shown = (selector) => new Promise((resolve) => {
        const look = () => document.querySelector(selector) && (watch.disconnect(), resolve());
        const watch = new MutationObserver(look);
        watch.observe(document.body, { childList: true, subtree: true });
        look();
    });
    (async () => {
        let taken = 0;
        for (let visit = 0; visit < visits; visit += 1) {
            links[3].click();
            await shown('main fieldset');
            const begun = performance.now();
            links[0].click();
            await shown('main #latest');
            void document.body.offsetHeight;
            taken += performance.now() - begun;
        }
        done(taken / visits);
    })();";

/// Compares the start screen over many finished reflections with that over a few.
pub(crate) async fn measure(table: &mut Table) -> Result<()> {
    let homes = [
        homes::with_finished(MANY)?,
        homes::with_finished(homes::IN_USE)?,
    ];
    let mut figures = [Vec::new(), Vec::new()];
    for _ in 0..TURNS {
        for (home, figures) in homes.iter().zip(&mut figures) {
            figures.push(visit(home).await?);
        }
    }
    let [many, few] = figures.map(median);
    table.note("start_screen_1000_ms", format_args!("{many:.2}"));
    table.note("start_screen_10_ms", format_args!("{few:.2}"));
    table.at_most("start_screen_ratio", many / few, 1.5);
    Ok(())
}

async fn visit(home: &Home) -> Result<f64> {
    let window = Start::program(home)?.open().await?;
    let ready = "return document.querySelector('main #latest') ? true : null";
    window
        .until_page::<bool>("the start screen", ready, &[])
        .await?;
    // The first visits warm up what every window has to warm up once.
    let _: f64 = window.ask_later(VISIT, vec![json!(5)]).await?;
    let milliseconds = window.ask_later(VISIT, vec![json!(VISITS)]).await?;
    window.close().await?;
    Ok(milliseconds)
}
