//! An instrument of another kind, and several of them.

mod another_kind;
