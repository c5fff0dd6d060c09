//! Reading and writing: a write is one transaction, and it is saved when that has committed.

use rusqlite::{Connection, TransactionBehavior};

use crate::error::StoreError;
use crate::open::Store;
use crate::undo;

/// What the tables are asked through.
pub struct Tx<'store> {
    pub(crate) connection: &'store Connection,
}

/// Whether a write can be undone by the person.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Undo {
    /// It becomes the step that [`Store::undo`] takes back next.
    Step,
    /// It is not a step.
    None,
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
        let answer = read(&Tx {
            connection: &transaction,
        })?;
        transaction.finish().map_err(StoreError::from)?;
        Ok(answer)
    }

    /// Writes in one transaction, together with what undoes it. When this returns, it is on disk.
    ///
    /// # Errors
    /// What `write` says, or the database; nothing is changed then.
    pub fn write<T, E: From<StoreError>>(
        &mut self,
        undo: Undo,
        write: impl FnOnce(&Tx<'_>) -> Result<T, E>,
    ) -> Result<T, E> {
        let transaction = self
            .connection
            .transaction_with_behavior(TransactionBehavior::Immediate)
            .map_err(StoreError::from)?;
        if undo == Undo::Step {
            undo::begin_step(&transaction)?;
        }
        let answer = write(&Tx {
            connection: &transaction,
        })?;
        if undo == Undo::Step {
            undo::end_step(&transaction)?;
        }
        transaction.commit().map_err(StoreError::from)?;
        Ok(answer)
    }

    /// Takes back the latest step.
    ///
    /// # Errors
    /// [`StoreError::NothingToUndo`], or the database; nothing is changed then.
    pub fn undo(&mut self) -> Result<(), StoreError> {
        self.write(Undo::None, |tx| undo::take_back(tx.connection))
    }
}
