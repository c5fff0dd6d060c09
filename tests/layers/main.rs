//! Who may know whom, and where it stands (`docs/architecture.md`): from cargo's own picture of the
//! workspace and from its folders.

mod allowed;
mod areas;
mod edges;
mod reasons;
