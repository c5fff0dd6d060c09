//! Whether the log of examples answers while one types.

use std::time::Instant;

use anyhow::{Context as _, Result};
use app::{Backend, CORE, NewIds};
use chrono::Days;
use domain::{
    Calendar, ExampleContent, ExampleId, ExampleSearch, FormRef, ItemRef, KnowledgeForm, Now,
    PersonId, Starr,
};
use rusqlite::Connection;
use support::clock::Clock;
use support::home::new_backend;
use support::instrument::core;
use support::random::Random;
use support::raw;
use support::window::Home;
use uuid::Uuid;

use crate::median::median;
use crate::table::Table;

const EXAMPLES: u32 = 5_000;
/// What is typed, letter by letter: words of many, of a few and of no examples.
const TYPED: [&str; 3] = ["virksomhed besøg", "mentor støtte aftale", "sjældenhed"];
/// How often everything is typed.
const TURNS: usize = 5;

const WORDS: [&str; 32] = [
    "borger",
    "samtale",
    "møde",
    "virksomhed",
    "besøg",
    "aftale",
    "mentor",
    "støtte",
    "praktik",
    "uddannelse",
    "arbejdsplads",
    "kollega",
    "læge",
    "helbred",
    "motivation",
    "plan",
    "opfølgning",
    "håb",
    "skole",
    "forening",
    "netværk",
    "timer",
    "løn",
    "lager",
    "butik",
    "køkken",
    "bageri",
    "værksted",
    "kontakt",
    "telefon",
    "skridt",
    "mål",
];

/// Measures every letter of a search over many examples, and the bare statement beside it.
pub(crate) fn measure(table: &mut Table) -> Result<()> {
    let home = Home::new()?;
    let mut backend = new_backend(&home.data(), CORE);
    fill(&mut backend)?;
    let now = Now::new(Clock::on_day(0).now(), Calendar::UTC);
    let mut taken = Vec::new();
    for _ in 0..TURNS {
        for words in TYPED {
            for (end, letter) in words.char_indices() {
                let words = words.get(..end + letter.len_utf8()).unwrap_or_default();
                let search = ExampleSearch {
                    words: words.to_owned(),
                    ..ExampleSearch::default()
                };
                let begun = Instant::now();
                let _ =
                    app::example::examples(&mut backend.stores, &backend.library, &search, now)?;
                taken.push(begun.elapsed().as_secs_f64() * 1000.0);
            }
        }
    }
    drop(backend);
    let bare = bare(&raw::open(&home.store())?)?;
    let worst = taken.iter().copied().fold(0.0, f64::max);
    table.note("search_worst_letter_ms", format_args!("{worst:.2}"));
    table.note("search_bare_sql_ms", format_args!("{bare:.2}"));
    table.at_most("search_letter_ms", median(taken), 16.0);
    Ok(())
}

/// The least that a search can cost: one word looked for in the same column, and nothing read.
fn bare(store: &Connection) -> Result<f64> {
    let mut statement = store.prepare("SELECT count(*) FROM examples WHERE instr(searched, ?1)")?;
    let mut taken = Vec::new();
    for _ in 0..TURNS {
        for words in TYPED {
            let begun = Instant::now();
            let _: u32 = statement.query_row([words], |row| row.get(0))?;
            taken.push(begun.elapsed().as_secs_f64() * 1000.0);
        }
    }
    Ok(median(taken))
}

fn fill(backend: &mut Backend) -> Result<()> {
    let instrument = core()?;
    let items: Vec<_> = instrument.items().map(|item| item.id.clone()).collect();
    let mut random = Random::seeded(EXAMPLES.into());
    let first = Clock::on_day(0).now();
    for number in 0..EXAMPLES {
        let at = first + Days::new((number / 3).into());
        let today = at.date_naive();
        let mut told = |count: usize| {
            let words = (0..count).filter_map(|_| WORDS.get(random.below(WORDS.len())).copied());
            words.collect::<Vec<_>>().join(" ")
        };
        let starr = Starr {
            situation: told(20),
            task: told(10),
            action: told(30),
            result: told(15),
            reflection: told(15),
        };
        let item = items
            .get(random.below(items.len()))
            .context("there are items")?;
        let form = KnowledgeForm::ALL.get(random.below(KnowledgeForm::ALL.len()));
        let content = ExampleContent {
            day: today,
            starr,
            items: [ItemRef {
                instrument: instrument.id.clone(),
                item: item.clone(),
            }]
            .into(),
            forms: form.copied().into_iter().collect(),
        };
        let ids = NewIds {
            id: ExampleId::new(Uuid::from_u64_pair(3, number.into())),
            myself: PersonId::new(Uuid::from_u64_pair(2, 0)),
        };
        app::example::add_example(
            &mut backend.stores,
            &backend.library,
            content,
            &FormRef::NewExample { item: None },
            ids,
            Now { at, today },
        )?;
    }
    Ok(())
}
