//! Whether the screens stay as quick when there is much behind them.

use anyhow::Result;
use serde_json::json;
use support::window::{Home, Start};

use crate::homes;
use crate::median::median;
use crate::table::Table;

const MANY: u32 = 1000;
/// How often each home is opened, by turns.
const TURNS: usize = 5;
/// How often a screen is shown in an open window.
const VISITS: u32 = 40;

/// Goes to the settings and to a screen, as by clicks, and takes the time from the click until the
/// screen is laid out with everything that it shows.
const VISIT: &str = "
    const [visits, screen, whole, done] = arguments;
    const link = (name) => document.querySelector(`header nav a[href='#${name}']`);
    const shown = (selector) => new Promise((resolve) => {
        const look = () => document.querySelector(selector) && (watch.disconnect(), resolve());
        const watch = new MutationObserver(look);
        watch.observe(document.body, { childList: true, subtree: true });
        look();
    });
    (async () => {
        let taken = 0;
        for (let visit = 0; visit < visits; visit += 1) {
            link('settings').click();
            await shown('main fieldset');
            const begun = performance.now();
            link(screen).click();
            await shown(whole);
            void document.body.offsetHeight;
            taken += performance.now() - begun;
        }
        done(taken / visits);
    })();";

/// A screen whose time is compared.
struct Screen {
    /// Its name in the address of its link.
    name: &'static str,
    /// What is there when it shows everything.
    whole: &'static str,
    /// How many times longer it may take over many reflections than over a few.
    goal: f64,
}

const SCREENS: [Screen; 2] = [
    Screen {
        name: "start",
        whole: "main #latest",
        goal: 1.5,
    },
    Screen {
        name: "change",
        whole: "main figure svg",
        goal: 2.0,
    },
];

/// Compares the screens over many finished reflections with those over a few.
pub(crate) async fn measure(table: &mut Table) -> Result<()> {
    let homes = [
        homes::with_finished(MANY)?,
        homes::with_finished(homes::IN_USE)?,
    ];
    for screen in SCREENS {
        let mut figures = [Vec::new(), Vec::new()];
        for _ in 0..TURNS {
            for (home, figures) in homes.iter().zip(&mut figures) {
                figures.push(visit(home, &screen).await?);
            }
        }
        let Screen { name, goal, .. } = screen;
        let [many, few] = figures.map(median);
        table.note(&format!("{name}_screen_1000_ms"), format_args!("{many:.2}"));
        table.note(&format!("{name}_screen_10_ms"), format_args!("{few:.2}"));
        table.at_most(&format!("{name}_screen_ratio"), many / few, goal);
    }
    Ok(())
}

async fn visit(home: &Home, screen: &Screen) -> Result<f64> {
    let window = Start::program(home)?.open().await?;
    let ready = "return document.querySelector('main #latest') ? true : null";
    window
        .until_page::<bool>("the start screen", ready, &[])
        .await?;
    // The first visits warm up what every window has to warm up once.
    let asked = |visits: u32| vec![json!(visits), json!(screen.name), json!(screen.whole)];
    let _: f64 = window.ask_later(VISIT, asked(5)).await?;
    let milliseconds = window.ask_later(VISIT, asked(VISITS)).await?;
    window.close().await?;
    Ok(milliseconds)
}
