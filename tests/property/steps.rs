//! Undoing and redoing, whatever was done.

use std::collections::BTreeMap;

use app::{AppError, StoreError};
use domain::ActionKind;
use proptest::collection::vec;
use proptest::prelude::*;
use support::raw::Row;
use support::run::Run;
use support::used_store::used_home;

use crate::acts::{Act, any_act, perform, undoable};

pub(crate) type Tables = BTreeMap<String, Vec<Row>>;

/// What a person does, or takes back, or does again.
#[derive(Clone, Debug)]
enum Move {
    Do(Act),
    Undo,
    Redo,
}

fn any_move() -> impl Strategy<Value = Move> {
    prop_oneof![
        6 => any_act().prop_map(Move::Do),
        2 => Just(Move::Undo),
        1 => Just(Move::Redo),
    ]
}

/// What undoing and redoing must do: every state so far, what led to each, and where one is.
pub(crate) struct Expected {
    states: Vec<Tables>,
    kinds: Vec<ActionKind>,
    at: usize,
}

impl Expected {
    /// Where nothing was done yet.
    pub(crate) fn at(state: Tables) -> Self {
        Self {
            states: vec![state],
            kinds: Vec::new(),
            at: 0,
        }
    }

    /// What must stand in the store now.
    pub(crate) fn state(&self) -> &Tables {
        &self.states[self.at]
    }

    /// A step that can be undone led to `state`.
    pub(crate) fn done(&mut self, kind: ActionKind, state: Tables) {
        self.states.truncate(self.at + 1);
        self.kinds.truncate(self.at);
        self.states.push(state);
        self.kinds.push(kind);
        self.at += 1;
    }

    /// Undoes and says whether there was anything to undo.
    pub(crate) fn undo(&mut self, run: &mut Run) -> Result<bool, TestCaseError> {
        match (run.undo(), self.at.checked_sub(1)) {
            (Ok(undone), Some(before)) => {
                prop_assert_eq!(undone.step.kind, self.kinds[before], "it says what it was");
                prop_assert_eq!(undone.saved.changed, undone.step.changed);
                self.at = before;
                Ok(true)
            }
            (Err(AppError::Store(StoreError::NothingToUndo)), None) => Ok(false),
            (other, before) => {
                let other = format!("{other:?} with {before:?} steps before");
                Err(TestCaseError::fail(other))
            }
        }
    }

    /// Does again and says whether there was anything to do again.
    pub(crate) fn redo(&mut self, run: &mut Run) -> Result<bool, TestCaseError> {
        match (run.redo(), self.kinds.get(self.at)) {
            (Ok(redone), Some(kind)) => {
                prop_assert_eq!(redone.step.kind, *kind, "it says what it was");
                self.at += 1;
                Ok(true)
            }
            (Err(AppError::Store(StoreError::NothingToRedo)), None) => Ok(false),
            (other, kind) => Err(TestCaseError::fail(format!("{other:?}, not {kind:?}"))),
        }
    }
}

proptest! {
    // Each case saves every act durably and reads the whole store after each.
    #![proptest_config(ProptestConfig::with_cases(24))]

    #[test]
    fn undoing_gives_back_the_whole_store_and_redoing_what_was_undone(
        moves in vec(any_move(), 1..30),
    ) {
        let home = used_home().unwrap();
        let mut run = home.start();
        run.wait(120);
        run.overview().unwrap();
        let mut expected = Expected::at(undoable(&home).unwrap());
        for step in moves {
            match step {
                Move::Do(act) => {
                    let kind = perform(&mut run, &act).unwrap();
                    let state = undoable(&home).unwrap();
                    if state != *expected.state() {
                        prop_assert!(kind.is_some(), "what is refused changes nothing: {:?}", act);
                        expected.done(kind.unwrap(), state);
                    }
                    // Otherwise nothing changed, so it is no step and ends nothing.
                }
                Move::Undo => {
                    expected.undo(&mut run)?;
                }
                Move::Redo => {
                    expected.redo(&mut run)?;
                }
            }
            prop_assert_eq!(&undoable(&home).unwrap(), expected.state());
        }
        while expected.undo(&mut run)? {
            let state = undoable(&home).unwrap();
            prop_assert_eq!(&state, expected.state(), "undone step by step");
        }
        prop_assert_eq!(expected.at, 0, "as it was before anything was done");
        while expected.redo(&mut run)? {
            let state = undoable(&home).unwrap();
            prop_assert_eq!(&state, expected.state(), "done again step by step");
        }
        prop_assert_eq!(expected.at, expected.kinds.len(), "and all of it is back");
        drop(run);
        prop_assert_eq!(
            &undoable(&home).unwrap(),
            expected.state(),
            "the next start finds the same"
        );
    }

    #[test]
    fn what_is_finished_stays_and_all_else_can_be_undone(
        before in vec(any_act(), 0..12),
        after in vec(any_act(), 0..12),
        undone in 0..4_usize,
    ) {
        let home = used_home().unwrap();
        let mut run = home.start();
        run.wait(120);
        let lines = app::reflection::reflections(&mut run.backend.stores).unwrap();
        let id = lines.iter().find(|line| line.finished.is_none()).unwrap().id;
        let key = format!("Blob({:?})", id.as_uuid().as_bytes());
        let at_first = undoable(&home).unwrap();
        for act in &before {
            perform(&mut run, act).unwrap();
        }
        // Some of it is taken back, so that there is also something to do again.
        for _ in 0..undone {
            let _ = run.undo();
        }
        if app::reflection::reflection(&mut run.backend.stores, id).is_err() || run.finish(id).is_err() {
            // It was deleted, or emptied.
            return Ok(());
        }
        let frozen = parted(undoable(&home).unwrap(), &key).0;
        let again = run.redo().is_ok();
        prop_assert_eq!(&parted(undoable(&home).unwrap(), &key).0, &frozen, "redo: {}", again);
        for act in &after {
            perform(&mut run, act).unwrap();
        }
        while run.undo().is_ok() {}
        let refused = run.undo();
        let nothing = matches!(refused, Err(AppError::Store(StoreError::NothingToUndo)));
        prop_assert!(nothing, "it ends because nothing is left, not because it fails: {:?}", refused);
        let mut at_last = undoable(&home).unwrap();
        // What is in focus after it is no part of it: it is chosen later, and can be taken back.
        at_last.remove("focus");
        let mut at_first = at_first;
        at_first.remove("focus");
        let (mine, others) = parted(at_last, &key);
        let mut frozen = frozen;
        frozen.remove("focus");
        prop_assert_eq!(mine, frozen, "not a word of the finished one has changed");
        prop_assert_eq!(others, parted(at_first, &key).1, "everything else is as it was");
    }
}

/// The rows that belong to one assessment, and the others.
fn parted(tables: Tables, key: &str) -> (Tables, Tables) {
    let mut mine = Tables::new();
    let mut others = Tables::new();
    for (table, rows) in tables {
        let column = if table == "assessments" {
            "id"
        } else {
            "assessment"
        };
        let is_mine = |row: &Row| row.get(column).is_some_and(|value| value == key);
        let (of_it, rest) = rows.into_iter().partition(is_mine);
        mine.insert(table.clone(), of_it);
        others.insert(table, rest);
    }
    (mine, others)
}
