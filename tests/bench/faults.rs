//! What is lost by each fault, and what a person reads: the second table.

use std::env;
use std::path::Path;

use anyhow::{Context as _, Result};
use support::faults::{
    Act, Scene, Tried, clock_set_back, copied_over, cut_short, ended, flipped_bits, foreign,
    full_disk, hostile_backup, hung_first, killed, newer, no_permission, read_only, two_starts,
    unheld,
};
use support::used_store::used_home;

use crate::table::Table;

/// At how many system calls each act is killed, and with how much room it meets a full disk.
const KILLS: usize = 100;
const ROOMS: usize = 50;
const FLIPS: usize = 600;
const LENGTHS: usize = 50;
const STARTS: usize = 20;
/// After how many answers the program ends by itself, and after how many writes it is killed before a
/// file is copied over its store.
const ENDS: usize = 24;
const WRITES: usize = 10;
/// How often it is started while the first start does not answer.
const HUNG_STARTS: usize = 5;
/// By how many days the clock is set back.
const DAYS_BACK: [u32; 8] = [1, 2, 8, 9, 11, 30, 90, 365];

/// Tries every fault and prints a row for each.
pub(crate) async fn measure(table: &mut Table) -> Result<()> {
    let saver = env::current_exe()?.with_file_name("saver");
    table.faults_begin();
    for act in Act::ALL {
        let scene = Scene::new(act, &saver).context("the saver was built beside the bench")?;
        let name = act.name();
        table.fault(&format!("killed during {name}"), killed(&scene, KILLS))?;
        let room = full_disk(&scene, ROOMS);
        table.fault(&format!("disk full during {name}"), room)?;
    }
    for act in [Act::Rekey, Act::Restore, Act::Recovery] {
        let scene = Scene::new(act, &saver)?.behind_link();
        let name = format!("killed during {}, the store being a link", act.name());
        table.fault(&name, killed(&scene, KILLS))?;
    }
    for (name, tried) in of_the_place(&saver).await? {
        table.fault(name, tried)?;
    }
    Ok(())
}

async fn of_the_place(saver: &Path) -> Result<[(&'static str, Result<Tried>); 13]> {
    let home = used_home()?;
    let hung = hung_first(HUNG_STARTS).await;
    Ok([
        ("folder on a disk that is read-only", read_only(saver)),
        ("no permission in the folder", no_permission(saver)),
        ("one bit flipped", flipped_bits(&home, FLIPS)),
        ("file cut short", cut_short(&home, LENGTHS)),
        ("two starts", two_starts(STARTS)),
        ("the first start does not answer", hung),
        ("ended, and the store copied alone", ended(saver, ENDS)),
        (
            "copied over the store of a killed program",
            copied_over(WRITES),
        ),
        ("store of a newer version", newer()),
        ("another file in the store's place", foreign()),
        ("no file, or two names, in the store's place", unheld()),
        ("backup with another schema", hostile_backup()),
        ("clock set back", clock_set_back(&DAYS_BACK)),
    ])
}
