//! Works through the program's use cases until it is killed. `saver give FOLDER SEED [COUNT]` gives
//! answers and writes a line for every one that is saved; `saver read FOLDER` writes every answer
//! that the store holds, and what is wrong with the store; every other act is one use case.

use std::fs;
use std::io::{self, Write as _};
use std::path::Path;
use std::process::ExitCode;

use anyhow::{Result, bail};
use app::{AppError, Backend, CORE, NewIds};
use domain::{ExportFormat, FormRef, Instrument, Kinds, Now, Unwatched, Writing};
use store::{Access, Store};
use support::acknowledged::{Acknowledgement, Sequence, assessment_of, myself};
use support::answers::level_facet;
use support::clock::Clock;
use support::exchange::Answered;
use support::faults::{KEY, lock, next_lock, rekey};
use support::home::new_backend;
use support::lock::{ANOTHER, PASSPHRASE, open_with_code, secrets};
use support::refusal::name;
use support::writing::words_written;
use uuid::Uuid;
use view::Import;

fn main() -> Result<ExitCode> {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let arguments: Vec<&str> = arguments.iter().map(String::as_str).collect();
    let done = match arguments[..] {
        ["give", folder, seed] => give(Path::new(folder), seed.parse()?, usize::MAX)?,
        ["give", folder, seed, count] => give(Path::new(folder), seed.parse()?, count.parse()?)?,
        ["write", folder, count] => write(Path::new(folder), count.parse()?)?,
        ["read", folder] => read(Path::new(folder))?,
        ["open", folder] => open(Path::new(folder)),
        ["back_up", folder] => back_up(Path::new(folder)),
        ["restore", folder, name] => restore(Path::new(folder), name),
        ["recover", folder] => recover(Path::new(folder)),
        ["export", folder, file] => export(Path::new(folder), file),
        ["import", folder, file] => import(Path::new(folder), &fs::read(file)?),
        ["rekey", folder] => {
            let from = Access::without_lock();
            rekey(Path::new(folder), &from, &lock()).map_err(AppError::from)
        }
        ["relock", folder] => {
            rekey(Path::new(folder), &lock(), &next_lock()).map_err(AppError::from)
        }
        ["unlock_with_code", folder, code] => unlock_with_code(Path::new(folder), code)?,
        ["unlock", folder, day] => unlock(Path::new(folder), day.parse()?)?,
        _ => bail!(
            "usage: saver give FOLDER SEED [COUNT] | saver write FOLDER COUNT | saver unlock FOLDER DAY | saver unlock_with_code FOLDER CODE | saver restore FOLDER NAME \
                 | saver export|import FOLDER FILE | saver read|open|back_up|recover|rekey|relock FOLDER"
        ),
    };
    let Err(error) = done else {
        return Ok(ExitCode::SUCCESS);
    };
    say(&format!("error {}", name(&error)))?;
    Ok(ExitCode::FAILURE)
}

/// Opens the lock of [`support::lock`] on the day of that number and writes how many finished
/// reflections it shows.
fn unlock(folder: &Path, day: u32) -> Result<Result<(), AppError>> {
    let at = Clock::on_day(day).now();
    let today = at.date_naive();
    let now = Now { at, today };
    let mut backend = new_backend(folder, CORE);
    match app::lock::unlock(&mut backend.stores, &backend.library, PASSPHRASE, now) {
        Ok(overview) => say(&format!("finished {}", overview.finished_count))?,
        Err(error) => return Ok(Err(error)),
    }
    Ok(Ok(()))
}

/// Opens the lock with its recovery code, which gives it another passphrase, and says that it has; also
/// where the lock is open and only the store does not.
fn unlock_with_code(folder: &Path, code: &str) -> Result<Result<(), AppError>> {
    let at = Clock::on_day(0).now();
    let today = at.date_naive();
    let now = Now { at, today };
    let mut backend = new_backend(folder, CORE);
    let (typed, secrets) = ((code, ANOTHER), secrets(KEY));
    match open_with_code(&mut backend, typed, &secrets, now, &Unwatched) {
        Ok(overview) => say(&format!("finished {}", overview.finished_count))?,
        Err(error) => {
            if backend.stores.is_unlocked() {
                say("unlocked")?;
            }
            return Ok(Err(error));
        }
    }
    Ok(Ok(()))
}

fn give(folder: &Path, seed: u64, count: usize) -> Result<Result<(), AppError>> {
    let mut clock = Clock::on_day(0);
    let mut backend = new_backend(folder, CORE);
    let core = Instrument::parse(CORE.file, CORE.text, &Kinds::builtin())?;
    let assessment = assessment_of(seed);
    let ids = NewIds {
        id: assessment,
        myself: myself(),
    };
    if let Err(error) = app::reflection::begin(
        &mut backend.stores,
        &backend.library,
        &core.id,
        ids,
        clock.tick(),
    ) {
        return Ok(Err(error));
    }
    for (number, (item, answer)) in (1..=count).zip(Sequence::new(&core, seed)) {
        if let Err(error) = app::reflection::give_answer(
            &mut backend.stores,
            assessment,
            (&item, &level_facet()),
            answer,
            clock.tick(),
        ) {
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

/// Writes in the form of a new example, a word more each time, and a line for each that is kept.
fn write(folder: &Path, count: usize) -> Result<Result<(), AppError>> {
    let mut clock = Clock::on_day(0);
    let mut backend = new_backend(folder, CORE);
    for words in 1..=count {
        let writing = Writing {
            form: FormRef::NewExample { item: None },
            content: Some(words_written(words)),
            number: u64::try_from(words)?,
        };
        let Backend {
            stores, library, ..
        } = &mut backend;
        if let Err(error) = app::form_draft::keep_form_draft(stores, library, writing, clock.tick())
        {
            return Ok(Err(error));
        }
        say(&words.to_string())?;
    }
    Ok(Ok(()))
}

fn back_up(folder: &Path) -> Result<(), AppError> {
    let now = Clock::on_day(0).now();
    let mut backend = new_backend(folder, CORE);
    app::backup::back_up(&mut backend.stores, &Unwatched)?
        .keep(now, &Unwatched)
        .map(drop)
}

fn restore(folder: &Path, name: &str) -> Result<(), AppError> {
    let at = Clock::on_day(0).now();
    let today = at.date_naive();
    let now = Now { at, today };
    let from = domain::RestoreFrom::Listed {
        name: name.to_owned(),
    };
    let mut backend = new_backend(folder, CORE);
    support::backups::restore(&mut backend, &from, None, now, &Unwatched).map(drop)
}

fn open(folder: &Path) -> Result<(), AppError> {
    app::reflection::reflections(&mut new_backend(folder, CORE).stores).map(drop)
}

fn recover(folder: &Path) -> Result<(), AppError> {
    let now = Clock::on_day(0).now();
    let mut backend = new_backend(folder, CORE);
    app::backup::recover(&mut backend.stores, &backend.library, now, &Unwatched).map(drop)
}

fn export(folder: &Path, file: &str) -> Result<(), AppError> {
    let today = Clock::on_day(0).now().date_naive();
    let mut backend = new_backend(folder, CORE);
    let (stores, library) = (&mut backend.stores, &backend.library);
    let outgoing = app::archive::outgoing(stores, ExportFormat::Json, today)?;
    let written = outgoing.save(&Answered::with(file), &Unwatched, || {
        app::archive::export(stores, library, ExportFormat::Json, &Unwatched)?.bytes(&Unwatched)
    });
    written.map(drop)
}

fn import(folder: &Path, json: &[u8]) -> Result<(), AppError> {
    let now = Clock::on_day(0).now();
    let mut ids = (0..).map(|number| Uuid::from_u64_pair(u64::MAX - 1, number));
    let mut new_id = || ids.next().unwrap_or_default();
    let mut backend = new_backend(folder, CORE);
    match app::archive::import(&mut backend.stores, json, &mut new_id, now)? {
        Import::TakenIn { .. } => Ok(()),
        Import::Backup { .. } | Import::OfAnother { .. } => {
            app::archive::accept_import(&mut backend.stores, &mut new_id, now).map(drop)
        }
    }
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
    let mut backend = new_backend(folder, CORE);
    for line in app::reflection::reflections(&mut backend.stores)? {
        let answers = app::reflection::reflection(&mut backend.stores, line.id)?.answers;
        for (number, (item, _, given)) in (1..).zip(answers.iter()) {
            let acknowledgement = Acknowledgement {
                assessment: line.id,
                item: item.clone(),
                answer: given.answer,
                number,
            };
            lines.push(acknowledgement.to_string());
        }
    }
    drop(backend);
    for fault in Store::open(folder, &Access::without_lock())?.integrity_errors()? {
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
