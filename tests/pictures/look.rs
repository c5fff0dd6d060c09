//! How the window may look and speak.

/// One choice of settings.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Look {
    /// As in the settings file.
    pub(crate) theme: &'static str,
    /// As in the settings file.
    pub(crate) language: &'static str,
    /// As in the settings file.
    pub(crate) text_size: &'static str,
}

const fn usual(theme: &'static str, language: &'static str) -> Look {
    Look {
        theme,
        language,
        text_size: "normal",
    }
}

/// Every theme in every language, and the largest text twice.
pub(crate) const ALL: [Look; 8] = [
    usual("light", "da"),
    usual("light", "en"),
    usual("dark", "da"),
    usual("dark", "en"),
    usual("highContrast", "da"),
    usual("highContrast", "en"),
    Look {
        text_size: "largest",
        ..usual("light", "da")
    },
    Look {
        text_size: "largest",
        ..usual("dark", "en")
    },
];

impl Look {
    /// How it is written in the name of a file.
    pub(crate) fn name(&self) -> String {
        let theme = match self.theme {
            "highContrast" => "high-contrast",
            other => other,
        };
        let text_size = match self.text_size {
            "normal" => "",
            _ => "-largest",
        };
        format!("{theme}-{}{text_size}", self.language)
    }
}
