//! The files of a conversation come to a real store in any order and any number of times: what it holds in the end, and
//! all that is said of it, is the same.

use std::collections::BTreeMap;

use anyhow::{Context as _, Result};
use app::archive::TakeConversationFile;
use app::coaching::ShareBeforehand;
use app::{AppError, NewIds};
use chrono::{DateTime, Utc};
use domain::{AssessmentId, ConversationId, PersonId};
use exchange::sealed::{Content, ConversationFile};
use proptest::collection::vec;
use proptest::prelude::*;
use proptest::sample::Index;
use support::home::Home;
use support::lock::raw_key;
use support::raw;
use support::refusal::name;
use support::two_computers::Computer;
use uuid::Uuid;
use view::ConversationFileTaken;

use super::{ANE, Held, KIM, Pair, Side, any_course, behind, by_hand, opened, otherwise};
use crate::steps::Tables;
use crate::told::told;

/// The id of what comes of the other one's answers.
const RATING: Uuid = Uuid::from_u128(0x7a7e);

/// How files come to one of the two: in which order, and which of them again. What is to be refused comes in between.
#[derive(Clone, Debug)]
struct Coming {
    order: Vec<Index>,
    again: Vec<Index>,
    refused: Vec<(Index, Index)>,
}

fn any_coming() -> impl Strategy<Value = Coming> {
    let indexes = |count| vec(any::<Index>(), count);
    (
        indexes(3..4),
        indexes(0..4),
        vec((any::<Index>(), any::<Index>()), 0..4),
    )
        .prop_map(|(order, again, refused)| Coming {
            order,
            again,
            refused,
        })
}

/// A file that is refused once the first one of the conversation is there.
struct ToBeRefused {
    file: Vec<u8>,
    /// Whether it might come before that one: otherwise the one that comes first stays.
    before_too: bool,
}

/// Another one in the place of the first, of the same life of the sender's store and of a later one; one behind it, which
/// waits for it; and the first one itself, sealed for its sender.
fn to_be_refused(first: &[u8], (from, to): (u8, u8)) -> Result<Vec<ToBeRefused>> {
    let first = opened(first, to)?;
    if first.file().content == Content::End {
        return Ok(Vec::new());
    }
    let other = otherwise(&first.file().content);
    let rival = ConversationFile {
        content: other.clone(),
        ..first.file().clone()
    };
    let later = ConversationFile {
        epoch: 2,
        ..rival.clone()
    };
    let follows = behind(&first, other);
    let files = [
        (by_hand((from, to), rival)?, false),
        (by_hand((from, to), later)?, false),
        (by_hand((from, to), follows)?, true),
        (by_hand((to, from), first.file().clone())?, true),
    ];
    let files = files.into_iter();
    Ok(files
        .map(|(file, before_too)| ToBeRefused { file, before_too })
        .collect())
}

/// Takes a file in at one moment, under one id, so that what comes of it says nothing of when it came.
fn take(computer: &mut Computer, file: &[u8]) -> Result<ConversationFileTaken, AppError> {
    let run = &mut computer.run;
    let (id, now) = (run.receive(file), run.now());
    let take = TakeConversationFile {
        id,
        accepts_frame: true,
    };
    let ids = NewIds {
        id: AssessmentId::new(RATING),
        myself: PersonId::new(Uuid::from_u128(0x5e1f)),
    };
    let app::Backend {
        stores,
        library,
        received,
        ..
    } = &mut run.backend;
    let taken = app::archive::take_conversation_file(stores, library, received, take, ids, now);
    run.dismiss(id);
    taken
}

/// All rows; only which file came before which of the same moment is left out.
fn rows(computer: &Computer, number: u8) -> Result<Tables> {
    let mut tables = raw::tables_with_key(&computer.home.data(), &raw_key(number))?;
    let files = tables.get_mut("thread_files").context("there is a table")?;
    for file in files.iter_mut() {
        file.remove("number");
    }
    files.sort();
    Ok(tables)
}

/// The computer after the files have come to what it held, each once and as they were sent.
fn as_sent(home: &Home, side: &Side) -> Result<Computer> {
    let mut computer = Computer::on(home.copy()?)?;
    for file in &side.sent_to_it {
        take(&mut computer, file)?;
    }
    Ok(computer)
}

/// The same, as `coming` says. What comes before the conversation has begun is refused by name and comes again: the
/// person is told to take the invitation first.
fn as_coming(
    home: &Home,
    side: &Side,
    coming: &Coming,
    refused: &[ToBeRefused],
) -> Result<Computer> {
    let mut computer = Computer::on(home.copy()?)?;
    let mut files: Vec<_> = side.sent_to_it.iter().collect();
    for (place, index) in coming.order.iter().enumerate().take(files.len()) {
        let rest = files.len() - place;
        files.swap(place, place + index.index(rest));
    }
    for index in &coming.again {
        let file = index.get(&side.sent_to_it);
        files.insert(index.index(files.len() + 1), file);
    }
    let is_there = |computer: &mut Computer| -> Result<bool> {
        let first = side.sent_to_it.first().context("one was sent")?;
        let shown = computer.run.look_into(first);
        Ok(matches!(shown, Ok(view::ReceivedFile::Conversation { file }) if file.again))
    };
    let mut too_early = Vec::new();
    for (place, file) in files.iter().enumerate() {
        if let Err(error) = take(&mut computer, file) {
            anyhow::ensure!(name(&error) == "ConversationUnknown", "{error:?}");
            too_early.push(*file);
        }
        let between = coming.refused.iter();
        for (which, _) in between.filter(|(_, at)| at.index(files.len()) == place) {
            if refused.is_empty() {
                break;
            }
            let one: &ToBeRefused = which.get(refused);
            let is_there = is_there(&mut computer)?;
            if is_there || one.before_too {
                let taken = take(&mut computer, &one.file);
                anyhow::ensure!(!is_there || taken.is_err(), "{which:?} is taken in");
            }
        }
    }
    for file in too_early {
        take(&mut computer, file).context("it has begun now")?;
    }
    Ok(computer)
}

/// What comes of it when the one to whom the files came goes on: shows both, and sends what is due.
fn go_on(computer: &mut Computer, id: ConversationId, now: DateTime<Utc>) -> String {
    let stores = &mut computer.run.backend.stores;
    let shown = app::coaching::reveal(stores, id, now).map_err(|error| name(&error));
    let sent = app::coaching::conversation_file(stores, id, &ShareBeforehand::default(), now);
    let sent = sent.map(drop).map_err(|error| name(&error));
    let read = app::coaching::revealed(stores, id).map_err(|error| name(&error));
    let agenda = computer.run.agenda(id).map_err(|error| name(&error));
    format!("{shown:?} {sent:?} {read:?} {agenda:?}")
}

/// A store after files came to it, and when its person has gone on.
#[derive(Debug)]
struct Outcome {
    rows: Tables,
    told: BTreeMap<String, String>,
    went_on: String,
    rows_then: Tables,
}

impl Outcome {
    fn of(computer: &mut Computer, id: ConversationId, number: u8) -> Result<Self> {
        let rating = AssessmentId::new(RATING);
        let now = computer.run.now();
        Ok(Self {
            told: told(&mut computer.run, id, &[rating])?,
            rows: rows(computer, number)?,
            went_on: go_on(computer, id, now),
            rows_then: rows(computer, number)?,
        })
    }

    fn is_that_of(&self, other: &Self) -> Result<(), TestCaseError> {
        for (table, rows) in &self.rows {
            prop_assert_eq!(other.rows.get(table), Some(rows), "{}", table);
        }
        for (what, said) in &self.told {
            prop_assert_eq!(other.told.get(what), Some(said), "{}", what);
        }
        prop_assert_eq!(&other.went_on, &self.went_on, "what comes of it");
        for (table, rows) in &self.rows_then {
            prop_assert_eq!(other.rows_then.get(table), Some(rows), "{} then", table);
        }
        Ok(())
    }
}

#[test]
fn no_order_and_no_repetition_of_files_changes_what_a_store_holds_and_says() {
    let pair = Pair::new().unwrap();
    // Each case holds a conversation, and each coming takes and reads all of it in a store of its own.
    proptest!(ProptestConfig::with_cases(6), |(
        course in any_course(),
        to_ane in any::<bool>(),
        moment in any::<Index>(),
        comings in vec(any_coming(), 5),
    )| {
        let held = Held::new(&pair, &course).unwrap();
        let (side, number, from) = if to_ane {
            (&held.ane, ANE, KIM)
        } else {
            (&held.kim, KIM, ANE)
        };
        let home = moment.get(&side.moments);
        let refused = to_be_refused(&side.sent_to_it[0], (from, number)).unwrap();
        let mut as_sent = as_sent(home, side).unwrap();
        let expected = Outcome::of(&mut as_sent, held.id, number).unwrap();
        for coming in &comings {
            let mut computer = as_coming(home, side, coming, &refused).unwrap();
            let before = rows(&computer, number).unwrap();
            let refused = refused.iter().map(|one| &one.file);
            for file in side.sent_to_it.iter().rev().chain(refused) {
                let _ = take(&mut computer, file);
            }
            prop_assert_eq!(&rows(&computer, number).unwrap(), &before, "all of it again");
            expected.is_that_of(&Outcome::of(&mut computer, held.id, number).unwrap())?;
        }
    });
}
