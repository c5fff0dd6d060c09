//! The disk is full.

use std::collections::BTreeSet;
use std::fs;

use anyhow::{Context as _, Result};
use support::acknowledged::{Acknowledgement, Sequence, assessment_of};
use support::home::Home;
use support::instrument::core;
use support::used_store::used_home;

use crate::mounts::in_own_mounts;

/// What the saver said between two marks of a script.
fn part<'a>(said: &'a str, name: &str) -> Result<Vec<&'a str>> {
    let (_, after) = said
        .split_once(&format!("== {name}\n"))
        .with_context(|| format!("no part {name} in {said}"))?;
    Ok(after
        .lines()
        .take_while(|line| !line.starts_with("=="))
        .collect())
}

/// The answers that the saver read from the store with `seed`, as a set of lines without numbers.
fn answers(lines: &[&str], seed: u64) -> Result<BTreeSet<String>> {
    let mut found = BTreeSet::new();
    for line in lines {
        let read: Acknowledgement = line.parse()?;
        if read.assessment == assessment_of(seed) {
            found.insert(format!("{} {:?}", read.item, read.answer));
        }
    }
    Ok(found)
}

fn given(seed: u64, count: usize) -> Result<BTreeSet<String>> {
    let held = Sequence::new(&core()?, seed).held_after(count).into_iter();
    Ok(held
        .map(|(item, answer)| format!("{item} {answer:?}"))
        .collect())
}

#[test]
fn a_disk_that_runs_full_refuses_the_next_answer_and_keeps_all_earlier_ones() -> Result<()> {
    let script = r#"
        mount -t tmpfs -o size=1m tmpfs "$1"
        head -c 300000 /dev/zero > "$1/film"
        echo "== until full"; "$2" give "$1/data" 1 || true
        echo "== read while full"; "$2" read "$1/data"
        rm "$1/film"
        echo "== with room again"; "$2" give "$1/data" 2 5
        echo "== read in the end"; "$2" read "$1/data"
    "#;
    let home = Home::new()?;
    let said = in_own_mounts(script, home.path())?;

    let until_full = part(&said, "until full")?;
    let (last, acknowledged) = until_full.split_last().context("nothing was said")?;
    assert_eq!(*last, "error Full", "the disk is full, and it is said so");
    assert!(
        acknowledged.len() > 10,
        "{} answers found room",
        acknowledged.len()
    );
    let given_before = given(1, acknowledged.len())?;
    let read = part(&said, "read while full")?;
    assert_eq!(
        answers(&read, 1)?,
        given_before,
        "what was saved can be read on a full disk"
    );

    assert_eq!(
        part(&said, "with room again")?.len(),
        5,
        "there is room again"
    );
    let read = part(&said, "read in the end")?;
    assert_eq!(
        answers(&read, 1)?,
        given_before,
        "what was saved stays saved"
    );
    assert_eq!(
        answers(&read, 2)?,
        given(2, 5)?,
        "and so does what came later"
    );
    Ok(())
}

#[test]
fn a_disk_that_is_full_from_the_start_makes_no_half_a_store() -> Result<()> {
    let script = r#"
        mount -t tmpfs -o size=1m tmpfs "$1"
        mkdir "$1/data"
        cat /dev/zero > "$1/film" 2>&1 || true
        echo "== full"; "$2" give "$1/data" 1 || true
        echo "== files"; ls -A "$1/data"
        rm "$1/film"
        echo "== with room"; "$2" give "$1/data" 1 3
        echo "== read"; "$2" read "$1/data"
    "#;
    let home = Home::new()?;
    let said = in_own_mounts(script, home.path())?;
    assert_eq!(part(&said, "full")?, ["error Full"], "it is said why");
    assert_eq!(
        part(&said, "files")?,
        Vec::<&str>::new(),
        "nothing is left behind"
    );
    assert_eq!(
        part(&said, "with room")?.len(),
        3,
        "the first room is enough"
    );
    assert_eq!(answers(&part(&said, "read")?, 1)?, given(1, 3)?);
    Ok(())
}

#[test]
fn a_disk_that_is_full_keeps_nobody_locked_out() -> Result<()> {
    let script = r#"
        mkdir "$1/disk"
        mount -t tmpfs -o size=2m tmpfs "$1/disk"
        cp -r "$1/data" "$1/disk"
        cat /dev/zero > "$1/disk/film" 2>&1 || true
        echo "== unlocked"; "$2" unlock "$1/disk/data" 1 || true
    "#;
    let home = used_home()?;
    let mut run = home.start();
    run.lock(1)?;
    run.overview()?;
    drop(run);
    let said = in_own_mounts(script, home.path())?;
    assert_eq!(
        part(&said, "unlocked")?,
        ["finished 2"],
        "that a try cannot be noted takes nothing from who knows the passphrase"
    );
    Ok(())
}

#[test]
fn a_small_disk_is_not_the_disk_of_the_tests() -> Result<()> {
    let home = Home::new()?;
    let script = r#"mount -t tmpfs -o size=1m tmpfs "$1"; touch "$1/there"; ls "$1""#;
    assert_eq!(in_own_mounts(script, home.path())?, "there\n");
    assert_eq!(
        fs::read_dir(home.path())?.count(),
        0,
        "the mount is gone with its commands"
    );
    Ok(())
}
