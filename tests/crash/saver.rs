//! Gives answers through the program's use cases until it is killed, and says of each that it is
//! saved. `saver give FOLDER SEED [COUNT]` writes a line for every saved answer; `saver read
//! FOLDER` writes every answer that the store holds, and what is wrong with the store.

use std::io::{self, Write as _};
use std::path::Path;
use std::process::ExitCode;

use anyhow::{Result, bail};
use app::{AppError, CORE, NewIds};
use domain::{Instrument, Now};
use store::Store;
use support::acknowledged::{Acknowledgement, Sequence, assessment_of, myself};
use support::clock::Clock;
use support::home::desk;
use support::refusal::name;

fn main() -> Result<ExitCode> {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let arguments: Vec<&str> = arguments.iter().map(String::as_str).collect();
    let done = match arguments[..] {
        ["give", folder, seed] => give(Path::new(folder), seed.parse()?, usize::MAX)?,
        ["give", folder, seed, count] => give(Path::new(folder), seed.parse()?, count.parse()?)?,
        ["read", folder] => read(Path::new(folder))?,
        ["back_up", folder] => back_up(Path::new(folder)),
        ["restore", folder, name] => restore(Path::new(folder), name),
        _ => bail!(
            "usage: saver give FOLDER SEED [COUNT] | saver read FOLDER \
                 | saver back_up FOLDER | saver restore FOLDER NAME"
        ),
    };
    let Err(error) = done else {
        return Ok(ExitCode::SUCCESS);
    };
    say(&format!("error {}", name(&error)))?;
    Ok(ExitCode::FAILURE)
}

fn give(folder: &Path, seed: u64, count: usize) -> Result<Result<(), AppError>> {
    let mut clock = Clock::on_day(0);
    let mut desk = desk(folder, CORE);
    let core = Instrument::parse(CORE.file, CORE.text)?;
    let assessment = assessment_of(seed);
    let ids = NewIds {
        id: assessment,
        myself: myself(),
    };
    if let Err(error) = desk.begin(&core.id, ids, clock.tick()) {
        return Ok(Err(error));
    }
    for (number, (item, answer)) in (1..=count).zip(Sequence::new(&core, seed)) {
        if let Err(error) = desk.give_answer(assessment, &item, answer, clock.tick()) {
            return Ok(Err(error));
        }
        let acknowledgement = Acknowledgement {
            assessment,
            item,
            answer,
            number,
        };
        say(&acknowledgement.to_string())?;
    }
    Ok(Ok(()))
}

fn back_up(folder: &Path) -> Result<(), AppError> {
    let now = Clock::on_day(0).now();
    desk(folder, CORE).back_up(now).map(drop)
}

fn restore(folder: &Path, name: &str) -> Result<(), AppError> {
    let at = Clock::on_day(0).now();
    let today = at.date_naive();
    let now = Now { at, today };
    desk(folder, CORE).restore_backup(name, now).map(drop)
}

fn read(folder: &Path) -> Result<Result<(), AppError>> {
    match all_answers(folder) {
        Ok(lines) => {
            for line in lines {
                say(&line)?;
            }
            Ok(Ok(()))
        }
        Err(error) => Ok(Err(error)),
    }
}

fn all_answers(folder: &Path) -> Result<Vec<String>, AppError> {
    let mut lines = Vec::new();
    let mut desk = desk(folder, CORE);
    for line in desk.reflections()? {
        let answers = desk.reflection(line.id)?.answers;
        for (number, (item, given)) in (1..).zip(answers) {
            let acknowledgement = Acknowledgement {
                assessment: line.id,
                item,
                answer: given.answer,
                number,
            };
            lines.push(acknowledgement.to_string());
        }
    }
    drop(desk);
    for fault in Store::open(folder)?.faults()? {
        lines.push(format!("fault {fault}"));
    }
    Ok(lines)
}

/// One line, out at once and in one piece: whoever kills this counts it.
fn say(line: &str) -> io::Result<()> {
    let mut output = io::stdout().lock();
    output.write_all(format!("{line}\n").as_bytes())?;
    output.flush()
}
