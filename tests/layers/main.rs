//! Who may know whom, and where it stands (`docs/architecture.md`): from cargo's own picture of the
//! workspace, from its folders, and from what its files import.

mod allowed;
mod areas;
mod circles;
mod edges;
mod module_tree;
mod reasons;
mod source_tokens;
