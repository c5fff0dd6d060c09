//! What a kind of instrument says of itself.

use std::fmt::Debug;

use serde::de::DeserializeOwned;

use crate::instrument::fault::Fault;
use crate::instrument::scale::Facet;
use crate::instrument::shape::shaped;

/// A kind of instrument.
pub trait Kind: Debug + Send + Sync {
    /// Its word in files, such as `level`.
    fn id(&self) -> &'static str;

    /// What an item is answered by. Every item of an instrument has the same facets, with the same number
    /// of points.
    ///
    /// # Errors
    /// The first fault of the fields.
    fn facets(&self, fields: ItemFields) -> Result<Vec<Facet>, Fault>;

    /// Whether every item says why it matters, what works and what does not; otherwise it may.
    fn explains_items(&self) -> bool;

    /// Whether the answers of a team may be shown together, by the rules for that.
    fn may_be_pooled(&self) -> bool;
}

/// Kinds are told apart by their words.
impl PartialEq for dyn Kind {
    fn eq(&self, other: &Self) -> bool {
        self.id() == other.id()
    }
}

/// What stands in an item beyond what every kind has.
#[derive(Debug)]
pub struct ItemFields {
    /// Where the item stands, such as `domains[0].items[3]`.
    path: String,
    fields: toml::Table,
}

impl ItemFields {
    pub(in crate::instrument) fn new(path: String, fields: toml::Table) -> Self {
        Self { path, fields }
    }

    /// The path of the field `name`, as faults name it.
    pub fn path(&self, name: &str) -> String {
        format!("{}.{name}", self.path)
    }

    /// All of them as a `T`, which should refuse a field that it does not know. In both languages, also
    /// where the instrument is written in one.
    ///
    /// # Errors
    /// [`crate::instrument::InstrumentFault::Shape`], with the path.
    pub fn read<T: DeserializeOwned>(self) -> Result<T, Fault> {
        shaped(self.fields, &self.path)
    }
}
