//! Who may know whom (`docs/architecture.md`), read from cargo's own picture of the workspace.

mod allowed;
mod edges;
mod reasons;
