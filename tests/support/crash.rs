//! Kills the saver again and again, and looks at what it had said was saved.

use std::collections::BTreeMap;
use std::io::{BufRead as _, BufReader};
use std::path::Path;
use std::process::{Command, Stdio};
use std::time::Duration;

use anyhow::{Context as _, Result, ensure};
use app::{AppError, CORE, StoreError};
use domain::{Answer, ItemId};
use store::{Access, Store};

use crate::acknowledged::{Acknowledgement, Sequence, assessment_of};
use crate::home::{Home, new_backend};
use crate::instrument::core;
use crate::random::Random;

/// Most answers that are acknowledged before a kill.
const MOST_ANSWERS: usize = 24;
/// How long after an acknowledgement the kill comes at most, in microseconds: longer than one
/// saving takes, so that kills fall into every part of it.
const LONGEST_DELAY: usize = 4_000;

/// What was seen over all rounds.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Tally {
    /// How often the saver was killed.
    pub rounds: usize,
    /// How many answers it had acknowledged by then.
    pub acknowledged: usize,
    /// What it had acknowledged and the store does not hold, or holds and nobody gave.
    pub wrong: Vec<String>,
    /// What the database says is wrong with the store's file.
    pub faults: Vec<String>,
}

/// Lets `saver` give answers over one store, kills it at a random moment, looks at the store, and
/// does that `count` times. Each round adds a reflection; in the end all of them are looked at
/// again.
///
/// # Errors
/// Where the saver does not run, or ends by itself, or the store does not open.
pub fn rounds(saver: &Path, count: usize) -> Result<Tally> {
    let home = Home::new()?;
    let mut random = Random::seeded(0x4641_4753);
    let mut tally = Tally::default();
    let mut kept = BTreeMap::new();
    for seed in (1..).take(count) {
        let acknowledged = one_round(saver, &home, seed, &mut random)
            .with_context(|| format!("in the round with the seed {seed}"))?;
        tally.rounds += 1;
        tally.acknowledged += acknowledged;
        let held = held(&home, seed)?;
        if let Some(wrong) = wrong(seed, acknowledged, held.as_ref())? {
            tally.wrong.push(wrong);
        }
        tally
            .faults
            .extend(Store::open(&home.data(), &Access::without_lock())?.integrity_errors()?);
        kept.insert(seed, held);
    }
    for (seed, earlier) in kept {
        if held(&home, seed)? != earlier {
            let wrong = format!("the reflection of seed {seed} was changed by a later round");
            tally.wrong.push(wrong);
        }
    }
    Ok(tally)
}

/// Starts the saver and kills it. Gives how many answers it had acknowledged.
fn one_round(saver: &Path, home: &Home, seed: u64, random: &mut Random) -> Result<usize> {
    let mut child = Command::new(saver)
        .arg("give")
        .arg(home.data())
        .arg(seed.to_string())
        .stdout(Stdio::piped())
        .spawn()
        .with_context(|| format!("{} does not start", saver.display()))?;
    let output = child.stdout.take().context("the saver has no output")?;
    let mut lines = BufReader::new(output).lines();
    let mut acknowledged = Vec::new();
    // 0 kills it while it opens the store.
    let wanted = random.below(MOST_ANSWERS + 1);
    for line in lines.by_ref().take(wanted) {
        acknowledged.push(line?);
    }
    let delay = u64::try_from(random.below(LONGEST_DELAY))?;
    // The moment of the kill is what is tried here; nothing waits for it.
    std::thread::sleep(Duration::from_micros(delay));
    child.kill()?;
    // What it said before it was killed counts, also where it was not yet read.
    for line in lines {
        acknowledged.push(line?);
    }
    let status = child.wait()?;
    ensure!(
        !status.success() && !acknowledged.iter().any(|line| line.starts_with("error")),
        "the saver ended by itself ({status}): {acknowledged:?}"
    );
    for (number, line) in (1..).zip(&acknowledged) {
        let Acknowledgement {
            assessment,
            number: said,
            ..
        } = line.parse()?;
        ensure!(
            assessment == assessment_of(seed) && said == number,
            "the saver skipped an answer: {line}"
        );
    }
    Ok(acknowledged.len())
}

/// The answers that the store holds for the reflection of `seed`; none where there is no such one.
///
/// # Errors
/// The store.
pub fn held(home: &Home, seed: u64) -> Result<Option<BTreeMap<ItemId, Answer>>> {
    held_in(&home.data(), seed)
}

/// As [`held`], in a data folder.
///
/// # Errors
/// The store.
pub fn held_in(data: &Path, seed: u64) -> Result<Option<BTreeMap<ItemId, Answer>>> {
    let mut backend = new_backend(data, CORE);
    match app::reflection::reflection(&mut backend.stores, assessment_of(seed)) {
        Ok(reflection) => {
            let answers = reflection.answers.iter();
            let answers = answers.map(|(item, _, given)| (item.clone(), given.answer));
            Ok(Some(answers.collect()))
        }
        Err(AppError::Store(StoreError::AssessmentUnknown)) => Ok(None),
        Err(error) => Err(error.into()),
    }
}

/// What is wrong with the answers that are `held` after `acknowledged` of them were acknowledged.
/// The answer that was on its way may be there or not; every other one has to be as it was given.
///
/// # Errors
/// Where the core instrument is broken.
pub fn wrong(
    seed: u64,
    acknowledged: usize,
    held: Option<&BTreeMap<ItemId, Answer>>,
) -> Result<Option<String>> {
    let sequence = Sequence::new(&core()?, seed);
    let allowed = [
        sequence.clone().held_after(acknowledged),
        sequence.held_after(acknowledged + 1),
    ];
    let right = match held {
        Some(held) => allowed.contains(held),
        None => acknowledged == 0,
    };
    Ok((!right).then(|| {
        format!(
            "seed {seed}, {acknowledged} acknowledged: expected {:?}, held {held:?}",
            allowed[0]
        )
    }))
}
