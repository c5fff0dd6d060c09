//! What the operating system is asked for while the program saves. A kill alone cannot tell
//! whether a save reached the disk or only the system's memory; this can.

use anyhow::Result;
use store::{Access, Store};
use support::crash::{held, wrong};
use support::home::Home;

use crate::trace::{Call, calls, strace, unsynced};

#[test]
fn every_answer_is_on_disk_before_it_is_acknowledged() -> Result<()> {
    let home = Home::new()?;
    let options = ["-e", "trace=write,fsync,fdatasync"];
    let run = strace(&options, &home.data(), 1, 200)?;
    assert_eq!(
        run.said.lines().count(),
        200,
        "two hundred answers were given"
    );
    let calls = calls(&run.trace);
    let acknowledged = calls.iter().filter(|&&call| call == Call::Acknowledgement);
    assert_eq!(acknowledged.count(), 200, "each of them was seen");
    assert_eq!(
        unsynced(&calls),
        0,
        "an answer was called saved before the store's log was synced"
    );
    Ok(())
}

#[test]
fn an_acknowledgement_before_the_sync_would_be_noticed() {
    let write = |text: &str| format!("7 write(1<pipe:[5]>, \"{text}\\n\", 9) = 9\n");
    let sync = "7 fdatasync(4</tmp/data/fagspejl.db-wal>) = 0\n";
    let other = "7 fdatasync(3</tmp/data/fagspejl.db>) = 0\n";
    let failed = "7 fdatasync(4</tmp/data/fagspejl.db-wal>) = -1 EIO (Input/output error)\n";
    let seen = |trace: &[&str]| unsynced(&calls(&trace.concat()));
    let (a, b) = (write("a"), write("b"));
    assert_eq!(seen(&[sync, &a, sync, sync, &b]), 0, "a sync before each");
    assert_eq!(seen(&[sync, &a, &b]), 1, "none before the second");
    assert_eq!(seen(&[&a, sync, &b]), 1, "none before the first");
    assert_eq!(seen(&[other, &a]), 1, "another file was synced");
    assert_eq!(seen(&[failed, &a]), 1, "the sync failed");
}

#[test]
fn a_kill_at_any_write_or_sync_loses_no_acknowledged_answer() -> Result<()> {
    let calls = [
        "pwrite64",
        "write",
        "fsync",
        "fdatasync",
        "ftruncate",
        "unlink",
    ];
    let mut kills = 0;
    for call in calls {
        // The first run that survives has made fewer of these calls.
        let mut number = 1;
        while killed_at(call, number)? {
            kills += 1;
            number += 1;
        }
    }
    assert!(
        kills > 60,
        "a store is made and three answers are saved in more than {kills} calls"
    );
    Ok(())
}

/// Kills the saver when it is about to make a system call for that many times. Says whether it got
/// so far.
fn killed_at(call: &str, number: u64) -> Result<bool> {
    const ANSWERS: usize = 3;
    let home = Home::new()?;
    let inject = format!("inject={call}:signal=SIGKILL:when={number}");
    let options = ["-e", &format!("trace={call}"), "-e", &inject];
    let run = strace(&options, &home.data(), number, ANSWERS)?;
    let acknowledged = run.said.lines().count();
    let held = held(&home, number)?;
    let place = format!("killed at {call} number {number}");
    assert_eq!(wrong(number, acknowledged, held.as_ref())?, None, "{place}");
    let faults = Store::open(&home.data(), &Access::without_lock())?.integrity_errors()?;
    assert_eq!(faults, Vec::<String>::new(), "{place}");
    assert!(
        !run.survived || acknowledged == ANSWERS,
        "it ended by itself and too early: {}",
        run.said
    );
    Ok(!run.survived)
}
