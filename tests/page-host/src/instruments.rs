//! The instruments that the program carries in a test.

use commands::{CORE, InstrumentFile};
use serde::Deserialize;

const SMALL: &str = include_str!("../instruments/small.toml");
/// What the later version of it says in the place of the earlier.
const LATER: [(&str, &str); 4] = [
    ("version = \"1.0.0\"", "version = \"2.0.0\""),
    (
        "id = \"listening\"\nwording = 1",
        "id = \"listening\"\nwording = 2",
    ),
    ("id = \"hope\"", "id = \"trust\""),
    (
        "title = { da = \"Håb\", en = \"Hope\" }",
        "title = { da = \"Tillid\", en = \"Trust\" }",
    ),
];

/// The core instrument of a program.
#[derive(Clone, Copy, Default, Deserialize)]
#[serde(rename_all = "camelCase")]
pub(crate) enum Edition {
    /// A small one of two domains with three items each.
    #[default]
    Small,
    /// Its later version: an item has another wording, and one is replaced.
    Reworded,
    /// The one of the program that is handed out; example data is of it.
    Core,
    /// The small one, and one besides of a kind that only the tests know.
    WithOther,
}

impl Edition {
    pub(crate) fn file(self) -> InstrumentFile {
        let text = match self {
            Self::Small | Self::WithOther => SMALL,
            // What a program carries lives as long as it runs.
            Self::Reworded => LATER
                .iter()
                .fold(SMALL.to_owned(), |text, (then, now)| {
                    text.replace(then, now)
                })
                .leak(),
            Self::Core => return CORE,
        };
        InstrumentFile {
            file: "small.toml",
            text,
        }
    }
}

/// The instrument of a kind that only the tests know.
const OTHER: InstrumentFile = InstrumentFile {
    file: test_kind::FILE,
    text: test_kind::TEXT,
};

impl Edition {
    /// What the program carries beside its core instrument.
    pub(crate) fn others(self) -> &'static [InstrumentFile] {
        match self {
            Self::WithOther => &[OTHER],
            Self::Small | Self::Reworded | Self::Core => &[],
        }
    }
}

#[cfg(test)]
mod tests {
    use super::{LATER, SMALL};

    #[test]
    fn the_later_version_differs_where_it_is_meant_to() {
        for (then, _) in LATER {
            assert_eq!(SMALL.matches(then).count(), 1, "`{then}` stands there once");
        }
    }
}
