//! The versions of the store, one migration each. A released migration is never edited.

use rusqlite_migration::{M, Migrations};

const LIST: &[M<'static>] = &[
    M::up(include_str!("migrations/0001_reflections.sql")),
    M::up(include_str!("migrations/0002_change.sql")),
    M::up(include_str!("migrations/0003_people.sql")),
    M::up(include_str!("migrations/0004_kinds.sql")),
    M::up(include_str!("migrations/0005_drafts_and_lock_envelope.sql")),
    M::up(include_str!("migrations/0006_checks_by_comparison.sql")),
    M::up(include_str!("migrations/0007_conversations.sql")),
    M::up(include_str!("migrations/0008_coaching.sql")),
    M::up(include_str!("migrations/0009_observations.sql")),
    M::up(include_str!("migrations/0010_two_computers.sql")),
    M::up(include_str!("migrations/0011_shared_folders.sql")),
];

pub(crate) fn all() -> Migrations<'static> {
    Migrations::from_slice(LIST)
}

/// The newest version that this program knows.
pub(crate) fn newest() -> u32 {
    u32::try_from(LIST.len()).unwrap_or(u32::MAX)
}

#[cfg(test)]
mod tests {
    #[test]
    fn all_migrations_run_on_an_empty_store() {
        super::all()
            .validate()
            .expect("every migration is valid SQL");
    }
}
