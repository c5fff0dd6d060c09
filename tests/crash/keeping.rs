//! A kill at any moment while a backup is made or restored.

use std::collections::BTreeMap;

use anyhow::{Context as _, Result};
use store::Store;
use support::answers::{Answers, level};
use support::home::Home;
use support::raw;

use crate::trace::strace_saver;

/// Everything with which a file or a name comes, goes or changes.
const CALLS: [&str; 8] = [
    "pwrite64",
    "write",
    "fsync",
    "fdatasync",
    "ftruncate",
    "unlink",
    "/^rename",
    "/^link",
];

type Rows = BTreeMap<String, Vec<raw::Row>>;

/// Kills the saver at each call in turn until it is through, and looks at the home each time.
fn kill_everywhere(
    prepared: &Home,
    act: &str,
    arguments: &[&str],
    look: impl Fn(&Home, &str) -> Result<()>,
) -> Result<usize> {
    let mut kills = 0;
    for call in CALLS {
        for number in 1.. {
            let home = prepared.copy()?;
            let inject = format!("inject={call}:signal=SIGKILL:when={number}");
            let options = ["-e", &format!("trace={call}"), "-e", &inject];
            let run = strace_saver(&options, act, &home.data(), arguments)?;
            look(&home, &format!("killed at {call} number {number}"))?;
            if run.survived {
                break;
            }
            kills += 1;
        }
    }
    Ok(kills)
}

/// A home with a backup, and with more in its store than the backup holds. Gives the rows of both.
fn changed_since_backup() -> Result<(Home, String, Rows, Rows)> {
    let home = Home::new()?;
    let mut run = home.start();
    run.finished(&Answers::none().with("health", level(3)))?;
    let backup = run.back_up()?.name;
    let old = raw::tables(&home.data())?;
    run.draft(&Answers::none().with("health", level(5)))?;
    drop(run);
    let new = raw::tables(&home.data())?;
    assert_ne!(old, new, "the two can be told apart");
    Ok((home, backup, old, new))
}

fn is_whole(home: &Home) -> Result<bool> {
    Ok(Store::open(&home.data())?.faults()?.is_empty())
}

#[test]
fn a_kill_while_restoring_leaves_the_one_store_or_the_other() -> Result<()> {
    let (home, backup, old, new) = changed_since_backup()?;
    let kills = kill_everywhere(&home, "restore", &[&backup], |home, place| {
        assert!(is_whole(home)?, "{place}");
        let rows = raw::tables(&home.data())?;
        assert!(rows == old || rows == new, "{place}: a mixture of the two");
        if rows == old {
            let kept = home.start().backups()?.backups;
            let kept = kept
                .iter()
                .any(|backup| backup.holds.is_some_and(|holds| holds.drafts == 1));
            assert!(kept, "{place}: what was replaced is kept");
        }
        Ok(())
    })?;
    assert!(kills > 20, "restoring is more than {kills} calls");
    Ok(())
}

#[test]
fn a_kill_while_a_backup_is_made_leaves_it_whole_or_not_there() -> Result<()> {
    let (home, earlier, _, new) = changed_since_backup()?;
    let kills = kill_everywhere(&home, "back_up", &[], |home, place| {
        assert!(is_whole(home)?, "{place}");
        assert_eq!(raw::tables(&home.data())?, new, "{place}: nothing is lost");
        let mut run = home.start();
        let listed = run.backups()?.backups;
        assert!(
            listed.iter().any(|backup| backup.name == earlier),
            "{place}: the earlier backup stays"
        );
        for backup in listed {
            backup
                .holds
                .with_context(|| format!("{place}: half a backup"))?;
            run.restore(&backup.name).context(place.to_owned())?;
        }
        Ok(())
    })?;
    assert!(kills > 10, "a backup is more than {kills} calls");
    Ok(())
}
