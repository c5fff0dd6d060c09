//! Who may know whom (`architecture.md`): between crates from cargo's own picture of the workspace,
//! between files from what they import.

mod allowed;
mod circles;
mod edges;
mod module_tree;
mod reasons;
mod source_tokens;
