//! Measures the release build, started by `cargo xtask bench`. Each line is `name value goal`; a
//! goal that is missed is marked, and the exit code says so. Where two things are compared, both
//! are measured in this one run, by turns, and the medians are compared.

mod answer;
mod backups;
mod bare_commit;
mod crash;
mod faults;
mod homes;
mod lock;
mod locking;
mod machine;
mod many;
mod median;
mod memory;
mod mutated;
mod paced;
mod pdf;
mod peer;
mod reveal;
mod screen;
mod sealed;
mod search;
mod size;
mod start;
mod table;
mod use_case;

use std::env;
use std::process::ExitCode;

use anyhow::Result;

use crate::peer::Pair;
use crate::table::Table;

/// What is measured, each by itself where its name is an argument.
const ALL: [&str; 15] = [
    "size", "crash", "faults", "mutated", "answer", "lock", "locking", "backups", "search", "pdf",
    "reveal", "sealed", "many", "start", "memory",
];

#[tokio::main(flavor = "current_thread")]
async fn main() -> ExitCode {
    let wanted: Vec<String> = env::args().skip(1).collect();
    if let [first, format] = &wanted[..]
        && first == mutated::READ
    {
        let read = mutated::read(format);
        return read.map_or_else(
            |error| {
                eprintln!("{error:#}");
                ExitCode::FAILURE
            },
            |()| ExitCode::SUCCESS,
        );
    }
    let mut table = Table::default();
    table.note("machine", machine::line());
    for name in ALL {
        if wanted.is_empty() || wanted.iter().any(|each| each == name) {
            let done = measure(name, &mut table).await;
            table.failed(name, done);
        }
    }
    table.exit_code()
}

async fn measure(name: &str, table: &mut Table) -> Result<()> {
    match name {
        "size" => size::measure(table),
        "crash" => crash::measure(table),
        "faults" => faults::measure(table).await,
        "mutated" => mutated::measure(table),
        "answer" => answer::measure(table).await,
        "lock" => lock::measure(table),
        "locking" => locking::measure(table).await,
        "backups" => backups::measure(table),
        "search" => search::measure(table),
        "pdf" => pdf::measure(table),
        "reveal" => reveal::measure(table),
        "sealed" => sealed::measure(table),
        "many" => many::measure(table).await,
        "start" => start::measure(&Pair::meet().await?, table).await,
        _ => memory::measure(&Pair::meet().await?, table).await,
    }
}
