//! Which language the program begins in.

use crate::text::Language;

/// The language of the computer, as the program sees it.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum SystemLanguage {
    /// It is one of the program's.
    Ours(Language),
    /// It is another one.
    Other,
    /// The computer names none.
    #[default]
    Unnamed,
}

impl SystemLanguage {
    /// That which the computer names, such as `da-DK`, `en` or `C`.
    pub fn named(name: Option<&str>) -> Self {
        let language = name.and_then(|name| name.split(['-', '_', '.', '@']).next());
        match language.map(str::to_ascii_lowercase).as_deref() {
            Some("da") => Self::Ours(Language::Da),
            Some("en") => Self::Ours(Language::En),
            // What a computer says that was told no language.
            None | Some("" | "c" | "posix" | "und") => Self::Unnamed,
            Some(_) => Self::Other,
        }
    }

    /// The program's language until the person has chosen one.
    pub fn begins_in(self) -> Language {
        match self {
            Self::Ours(language) => language,
            Self::Other | Self::Unnamed => Language::default(),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::SystemLanguage::{Other, Ours, Unnamed};
    use crate::{Language, SystemLanguage};

    #[test]
    fn the_program_begins_in_the_language_of_the_computer_where_it_speaks_it() {
        for (name, expected) in [
            (Some("da-DK"), Ours(Language::Da)),
            (Some("da_DK.UTF-8"), Ours(Language::Da)),
            (Some("en-GB"), Ours(Language::En)),
            (Some("EN"), Ours(Language::En)),
            (Some("de-DE"), Other),
            (Some("nb-NO"), Other),
            (Some("dav"), Other),
            (Some("C"), Unnamed),
            (Some("POSIX"), Unnamed),
            (Some(""), Unnamed),
            (None, Unnamed),
        ] {
            assert_eq!(SystemLanguage::named(name), expected, "{name:?}");
        }
        assert_eq!(Ours(Language::En).begins_in(), Language::En);
        assert_eq!(Other.begins_in(), Language::Da);
        assert_eq!(Unnamed.begins_in(), Language::Da);
    }
}
