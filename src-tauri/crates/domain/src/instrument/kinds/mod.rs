//! The kinds of instruments, a module each. A kind says how an item of it is read and what the item is
//! answered by; everything else goes by the facets and their scales.

pub(super) mod kind;
mod level;

pub use super::texts::check_sentences;
pub use kind::{ItemFields, Kind};
pub use level::{FACET as LEVEL_FACET, Level};

/// The kinds that a program knows.
#[derive(Clone, Debug)]
pub struct Kinds(Vec<&'static dyn Kind>);

impl Kinds {
    /// Those that come with the program.
    pub fn builtin() -> Self {
        Self(vec![&Level])
    }

    /// These, and `kind` besides.
    #[must_use]
    pub fn with(mut self, kind: &'static dyn Kind) -> Self {
        self.0.push(kind);
        self
    }

    /// The kind with this word.
    pub fn get(&self, id: &str) -> Option<&'static dyn Kind> {
        self.0.iter().copied().find(|kind| kind.id() == id)
    }
}
