//! Reading and writing: a write is one transaction, and it is saved when that has committed.

use std::cell::{Cell, RefCell};

use domain::{AssessmentId, UserAction};
use rusqlite::{Connection, TransactionBehavior};

use crate::error::StoreError;
use crate::open::Store;
use crate::undo::Way;

/// What the tables are asked through.
pub struct Tx<'store> {
    pub(crate) connection: &'store Connection,
    /// What the person did, where it can be undone.
    step: RefCell<Option<UserAction>>,
    /// The assessment that is frozen with this write.
    frozen: Cell<Option<AssessmentId>>,
    /// Nothing that was done before can be undone.
    forgets: Cell<bool>,
}

impl<'store> Tx<'store> {
    fn new(connection: &'store Connection) -> Self {
        Self {
            connection,
            step: RefCell::new(None),
            frozen: Cell::new(None),
            forgets: Cell::new(false),
        }
    }

    /// Makes this write a step that can be undone. A write that is not told so is none.
    pub fn is_step(&self, step: UserAction) {
        self.step.replace(Some(step));
    }

    /// Nothing that was done before, and not this write, can be undone once it is committed.
    pub fn forgets_steps(&self) {
        self.forgets.set(true);
    }

    /// Nothing that was done to an assessment can be undone once this write is committed.
    pub(crate) fn freezes(&self, assessment: AssessmentId) {
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
        self.steps.begin();
        let transaction = self
            .connection
            .transaction_with_behavior(TransactionBehavior::Immediate)
            .map_err(StoreError::from)?;
        let tx = Tx::new(&transaction);
        let answer = write(&tx)?;
        let (step, frozen) = (tx.step.into_inner(), tx.frozen.get());
        let forgets = tx.forgets.get();
        transaction.commit().map_err(StoreError::from)?;
        if let Some(step) = step {
            self.steps.keep(step);
        }
        if let Some(frozen) = frozen {
            self.steps.forget(frozen);
        }
        if forgets {
            self.steps.forget_all();
        }
        Ok(answer)
    }

    /// Takes back the latest step, and says which it was.
    ///
    /// # Errors
    /// [`StoreError::NothingToUndo`], or the database; nothing is changed then.
    pub fn undo(&mut self) -> Result<UserAction, StoreError> {
        self.go(Way::Undo)
    }

    /// Does again what was undone last, and says which step it was.
    ///
    /// # Errors
    /// [`StoreError::NothingToRedo`], or the database; nothing is changed then.
    pub fn redo(&mut self) -> Result<UserAction, StoreError> {
        self.go(Way::Redo)
    }

    fn go(&mut self, way: Way) -> Result<UserAction, StoreError> {
        let transaction = self
            .connection
            .transaction_with_behavior(TransactionBehavior::Immediate)?;
        let step = self.steps.run(&transaction, way)?;
        transaction.commit()?;
        self.steps.moved(way);
        Ok(step)
    }
}
