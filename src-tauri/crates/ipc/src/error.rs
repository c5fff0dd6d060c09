//! What the page may know of an error: a code and what its sentence needs. The sentences are the
//! page's; nothing here holds the content of an answer.

use serde::Serialize;
use ts_rs::TS;

/// An error as the page sees it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(
    tag = "code",
    rename_all = "camelCase",
    rename_all_fields = "camelCase"
)]
pub enum ErrorCode {
    /// The store was written by a newer version of the program. It is not touched.
    StoreNewer {
        /// Version of the store.
        found: u32,
        /// Newest version that this program knows.
        known: u32,
    },
    /// The file in the store's place is not a store of Fagspejl. It is not touched.
    StoreForeign,
    /// The store is damaged. It is not touched.
    StoreDamaged,
    /// The data folder or the store may not be written.
    StoreReadOnly,
    /// There is no room left.
    StoreFull,
    /// Another running program holds the store.
    StoreInUse,
    /// The data folder cannot be reached.
    StoreUnreachable,
    /// An instrument is broken.
    InstrumentBroken {
        /// Its file.
        file: String,
        /// The place in it.
        path: String,
    },
    /// There is no such instrument.
    InstrumentUnknown,
    /// A number is not a level.
    LevelUnknown {
        /// The number.
        level: u8,
    },
    /// The reflection is finished and never changes again.
    ReflectionFinished,
    /// The reflection is not finished, so it shows no profile yet.
    ReflectionNotFinished,
    /// There is no such reflection.
    ReflectionUnknown,
    /// The item is not one of the reflection's instrument.
    ItemUnknown,
    /// A reflection without a single answer cannot be finished.
    NothingAnswered,
    /// There is nothing that can be undone.
    NothingToUndo,
    /// The settings could not be kept.
    SettingsNotKept,
    /// Something that should not happen; the log says more.
    Unexpected,
}
