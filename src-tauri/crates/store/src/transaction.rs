//! Reading and writing: a write is one transaction, and it is saved when that has committed.

use std::cell::{Cell, RefCell};

use domain::{AssessmentId, UserAction};
use rusqlite::{Connection, TransactionBehavior};

use crate::error::StoreError;
use crate::store::Store;
use crate::undo::Direction;

/// What the tables are asked through.
pub struct Tx<'store> {
    pub(crate) connection: &'store Connection,
    /// What the person did, where it can be undone.
    step: RefCell<Option<UserAction>>,
    /// The assessment that is frozen with this write.
    frozen: Cell<Option<AssessmentId>>,
    /// Nothing that was done before can be undone.
    clears: Cell<bool>,
}

impl<'store> Tx<'store> {
    fn new(connection: &'store Connection) -> Self {
        Self {
            connection,
            step: RefCell::new(None),
            frozen: Cell::new(None),
            clears: Cell::new(false),
        }
    }

    /// Makes this write a step that can be undone. A write that is not told so is none.
    pub fn record_undo(&self, step: UserAction) {
        self.step.replace(Some(step));
    }

    /// Nothing that was done before, and not this write, can be undone once it is committed.
    pub fn clear_undo(&self) {
        self.clears.set(true);
    }

    /// How many rows were ever written through this store since it was opened, also those of writes that
    /// did not come to their end. As long as it is the same, so is all that stands in the store.
    pub fn rows_written(&self) -> u64 {
        self.connection.total_changes()
    }

    /// Nothing that was done to an assessment can be undone once this write is committed.
    pub fn freeze(&self, assessment: AssessmentId) {
        self.frozen.set(Some(assessment));
    }
}

impl Store {
    /// Reads in one transaction, so that all that is read belongs together.
    ///
    /// # Errors
    /// What `read` says, or the database.
    pub fn read<T, E: From<StoreError>>(
        &mut self,
        read: impl FnOnce(&Tx<'_>) -> Result<T, E>,
    ) -> Result<T, E> {
        let transaction = self.connection.transaction().map_err(StoreError::from)?;
        let answer = read(&Tx::new(&transaction))?;
        transaction.finish().map_err(StoreError::from)?;
        Ok(answer)
    }

    /// Writes in one transaction, together with what undoes it. When this returns, it is on disk.
    ///
    /// # Errors
    /// What `write` says, or the database; nothing is changed then.
    pub fn write<T, E: From<StoreError>>(
        &mut self,
        write: impl FnOnce(&Tx<'_>) -> Result<T, E>,
    ) -> Result<T, E> {
        self.undo.start_recording();
        let transaction = self
            .connection
            .transaction_with_behavior(TransactionBehavior::Immediate)
            .map_err(StoreError::from)?;
        let tx = Tx::new(&transaction);
        let answer = write(&tx)?;
        let (step, frozen) = (tx.step.into_inner(), tx.frozen.get());
        let clears = tx.clears.get();
        transaction.commit().map_err(StoreError::from)?;
        self.stamp_log();
        if let Some(step) = step {
            self.undo.push(step);
        }
        if let Some(frozen) = frozen {
            self.undo.discard(frozen);
        }
        if clears {
            self.undo.clear();
        }
        Ok(answer)
    }

    /// Takes back the latest step, and says which it was.
    ///
    /// # Errors
    /// [`StoreError::NothingToUndo`], or the database; nothing is changed then.
    pub fn undo(&mut self) -> Result<UserAction, StoreError> {
        self.move_undo(Direction::Undo)
    }

    /// Does again what was undone last, and says which step it was.
    ///
    /// # Errors
    /// [`StoreError::NothingToRedo`], or the database; nothing is changed then.
    pub fn redo(&mut self) -> Result<UserAction, StoreError> {
        self.move_undo(Direction::Redo)
    }

    fn move_undo(&mut self, direction: Direction) -> Result<UserAction, StoreError> {
        let transaction = self
            .connection
            .transaction_with_behavior(TransactionBehavior::Immediate)?;
        let step = self.undo.apply(&transaction, direction)?;
        transaction.commit()?;
        self.stamp_log();
        self.undo.moved(direction);
        Ok(step)
    }

    fn stamp_log(&mut self) {
        if let Some(stamp) = &mut self.log_stamp {
            stamp.after_commit(&self.connection);
        }
    }
}
