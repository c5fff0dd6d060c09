//! The one list of the tables. Undo, rescue and erasure work by it, and the tests hold the archive
//! against it: a new table is one entry here, its migration, and its file in `tables/`.

/// A table, and what the program does with its rows.
#[derive(Debug)]
pub struct Table {
    /// Its name.
    pub name: &'static str,
    /// What it was called in an earlier version, if it was called otherwise.
    pub renamed_from: Option<&'static str>,
    /// The columns that were called otherwise in an earlier version, each with its name then.
    pub renamed_columns: &'static [(&'static str, &'static str)],
    /// The columns that tell its rows apart.
    pub key: &'static [&'static str],
    /// The table that its rows belong to, if they do: they go with the row that they belong to.
    pub parent: Option<Parent>,
    /// The columns that hold times.
    pub times: &'static [&'static str],
    /// Whether a change of its rows can be undone.
    pub undo: Undo,
    /// Where its rows stand in an archive in JSON, `*` for each element of a list. One element or value
    /// there is one row. None where they are in no archive.
    pub archive: &'static [&'static str],
}

/// The table that another one belongs to. Its key is the one column `id`.
#[derive(Debug)]
pub struct Parent {
    /// Its name.
    pub table: &'static str,
    /// The column of the child that holds its id, the first one of the child's key.
    pub column: &'static str,
}

/// Whether a change of a row can be undone.
#[derive(Debug, PartialEq, Eq)]
pub enum Undo {
    /// It cannot: rows are added with the first use of something, and stay; or they hold what is not
    /// saved yet.
    Never,
    /// As long as the program runs.
    Always,
    /// Until the assessment is finished whose id is in this column.
    UntilFinished(&'static str),
    /// As long as the program runs, but for rows that are added while this holds of `NEW`.
    UnlessAdding(&'static str),
}

/// Every table of what the person wrote. Those that one refers to come before it.
pub const TABLES: [Table; 27] = [
    Table {
        name: "instruments",
        renamed_from: None,
        renamed_columns: &[],
        key: &["sha256"],
        parent: None,
        times: &[],
        undo: Undo::Never,
        archive: &["instruments/*"],
    },
    Table {
        name: "people",
        renamed_from: Some("subjects"),
        renamed_columns: &[],
        key: &["id"],
        parent: None,
        times: &["added"],
        // One is known once and for all.
        undo: Undo::UnlessAdding("NEW.relation = 'myself'"),
        archive: &["person", "people/*"],
    },
    Table {
        name: "frames",
        renamed_from: None,
        renamed_columns: &[],
        key: &["person", "version"],
        parent: Some(parent("people", "person")),
        times: &["accepted"],
        undo: Undo::Always,
        archive: &["frames/*"],
    },
    Table {
        name: "shared_folders",
        renamed_from: None,
        renamed_columns: &[],
        key: &["person"],
        parent: Some(parent("people", "person")),
        times: &[],
        undo: Undo::Always,
        // Where it is on this computer says nothing on another.
        archive: &[],
    },
    Table {
        name: "conversations",
        renamed_from: None,
        renamed_columns: &[],
        key: &["id"],
        parent: None,
        times: &["begun", "revealed", "ended"],
        undo: Undo::Always,
        archive: &["conversations/*"],
    },
    Table {
        name: "conversation_items",
        renamed_from: None,
        renamed_columns: &[],
        key: &["conversation", "place"],
        parent: Some(parent("conversations", "conversation")),
        times: &[],
        undo: Undo::Always,
        archive: &["conversations/*/items/*"],
    },
    Table {
        name: "agenda_points",
        renamed_from: None,
        renamed_columns: &[],
        key: &["conversation", "number"],
        parent: Some(parent("conversations", "conversation")),
        times: &[],
        undo: Undo::Always,
        archive: &["conversations/*/agenda/*"],
    },
    Table {
        name: "observed_practice",
        renamed_from: None,
        renamed_columns: &[],
        key: &["conversation", "item"],
        parent: Some(parent("conversations", "conversation")),
        times: &[],
        undo: Undo::Always,
        archive: &["conversations/*/observed/*"],
    },
    Table {
        name: "closings",
        renamed_from: None,
        renamed_columns: &[],
        key: &["conversation", "rater"],
        parent: Some(parent("conversations", "conversation")),
        times: &[],
        undo: Undo::Always,
        archive: &["conversations/*/closings/*"],
    },
    Table {
        name: "half_words",
        renamed_from: None,
        renamed_columns: &[],
        key: &["conversation", "rater"],
        parent: Some(parent("conversations", "conversation")),
        times: &[],
        undo: Undo::Always,
        // A rating that not both have seen is in no archive, and so is what keeps it closed.
        archive: &[],
    },
    Table {
        name: "threads",
        renamed_from: None,
        renamed_columns: &[],
        key: &["conversation"],
        parent: Some(parent("conversations", "conversation")),
        times: &[],
        undo: Undo::Always,
        // What the two programs sent each other is of these two programs.
        archive: &[],
    },
    Table {
        name: "thread_files",
        renamed_from: None,
        renamed_columns: &[],
        key: &["conversation", "number"],
        parent: Some(parent("conversations", "conversation")),
        times: &["at"],
        undo: Undo::Always,
        archive: &[],
    },
    Table {
        name: "assessments",
        renamed_from: None,
        renamed_columns: &[("last_item", "place")],
        key: &["id"],
        parent: None,
        times: &["started", "finished"],
        undo: Undo::UntilFinished("id"),
        archive: &["reflections/*", "conversations/*/ratings/*"],
    },
    Table {
        name: "answers",
        renamed_from: None,
        renamed_columns: &[("value", "level")],
        key: &["assessment", "item", "facet"],
        parent: Some(parent("assessments", "assessment")),
        times: &["given"],
        undo: Undo::UntilFinished("assessment"),
        archive: &[
            "reflections/*/answers/*",
            "conversations/*/ratings/*/answers/*",
        ],
    },
    Table {
        name: "prompt_answers",
        renamed_from: None,
        renamed_columns: &[],
        key: &["assessment", "prompt"],
        parent: Some(parent("assessments", "assessment")),
        times: &["given"],
        undo: Undo::UntilFinished("assessment"),
        archive: &["reflections/*/prompts/*"],
    },
    Table {
        name: "focus",
        renamed_from: None,
        renamed_columns: &[],
        key: &["assessment", "place"],
        parent: Some(parent("assessments", "assessment")),
        times: &[],
        // One chooses it after finishing.
        undo: Undo::Always,
        archive: &["reflections/*/focus/*"],
    },
    Table {
        name: "examples",
        renamed_from: None,
        renamed_columns: &[],
        key: &["id"],
        parent: None,
        times: &["added", "changed"],
        undo: Undo::Always,
        archive: &["examples/*"],
    },
    Table {
        name: "example_items",
        renamed_from: None,
        renamed_columns: &[],
        key: &["example", "instrument", "item"],
        parent: Some(parent("examples", "example")),
        times: &[],
        undo: Undo::Always,
        archive: &["examples/*/items/*"],
    },
    Table {
        name: "example_forms",
        renamed_from: None,
        renamed_columns: &[],
        key: &["example", "form"],
        parent: Some(parent("examples", "example")),
        times: &[],
        undo: Undo::Always,
        archive: &["examples/*/forms/*"],
    },
    Table {
        name: "agreements",
        renamed_from: None,
        renamed_columns: &[],
        key: &["id"],
        parent: None,
        times: &[],
        undo: Undo::Always,
        archive: &["agreements/*"],
    },
    Table {
        name: "agreement_entries",
        renamed_from: None,
        renamed_columns: &[("outcome", "word")],
        key: &["agreement", "number"],
        parent: Some(parent("agreements", "agreement")),
        times: &["at"],
        undo: Undo::Always,
        archive: &["agreements/*/history/*"],
    },
    Table {
        name: "rhythms",
        renamed_from: None,
        renamed_columns: &[],
        key: &["subject"],
        parent: Some(parent("people", "subject")),
        times: &[],
        undo: Undo::Always,
        archive: &["rhythm"],
    },
    Table {
        name: "identity",
        renamed_from: None,
        renamed_columns: &[],
        key: &["number"],
        parent: None,
        times: &[],
        undo: Undo::Never,
        // It is in no file but a locked store, and the locked backups of it.
        archive: &[],
    },
    Table {
        name: "group_learnings",
        renamed_from: None,
        renamed_columns: &[],
        key: &["id"],
        parent: None,
        times: &["held"],
        undo: Undo::Always,
        archive: &["groupLearnings/*"],
    },
    Table {
        name: "agenda_templates",
        renamed_from: None,
        renamed_columns: &[],
        key: &["id"],
        parent: None,
        times: &[],
        undo: Undo::Always,
        archive: &["agendaTemplates/*"],
    },
    Table {
        name: "agenda_template_points",
        renamed_from: None,
        renamed_columns: &[],
        key: &["template", "place"],
        parent: Some(parent("agenda_templates", "template")),
        times: &[],
        undo: Undo::Always,
        archive: &["agendaTemplates/*/points/*"],
    },
    Table {
        name: "drafts",
        renamed_from: None,
        renamed_columns: &[],
        key: &["form"],
        parent: None,
        times: &["written"],
        undo: Undo::Never,
        // An archive holds what the person has saved.
        archive: &[],
    },
];

/// The tables that hold nothing that the person wrote, but what belongs to this one store. So no row of
/// them is carried into another store, undone, erased or exported: a new store gets the wrapped key of
/// its own lock.
pub const NOT_CONTENT: [&str; 1] = ["lock_envelope"];

const fn parent(table: &'static str, column: &'static str) -> Parent {
    Parent { table, column }
}

/// The tables whose rows belong to those of `table`, each with the column that says to which.
pub(crate) fn children(table: &str) -> impl Iterator<Item = (&'static str, &'static str)> {
    TABLES.iter().filter_map(move |child| {
        let parent = child.parent.as_ref()?;
        (parent.table == table).then_some((child.name, parent.column))
    })
}

#[cfg(test)]
mod tests;
