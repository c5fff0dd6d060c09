//! Builds small instruments whose wording tells their version.

use std::fmt::Write as _;

use app::{CORE, InstrumentFile};
use domain::{Instrument, InstrumentError};

/// The core instrument of the program.
///
/// # Errors
/// Where it is broken.
pub fn core() -> Result<Instrument, InstrumentError> {
    Instrument::parse(CORE.file, CORE.text)
}

/// Builds a valid instrument. Its domains are `domain-1`, `domain-2` and so on, the items of the
/// first `item-1-1`, `item-1-2` and so on.
#[derive(Clone, Debug)]
pub struct InstrumentBuilder {
    version: String,
    domains: Vec<usize>,
}

impl Default for InstrumentBuilder {
    fn default() -> Self {
        Self {
            version: "1.0.0".to_owned(),
            domains: vec![3, 2],
        }
    }
}

impl InstrumentBuilder {
    /// Another version; every text says which it is of.
    #[must_use]
    pub fn version(mut self, version: &str) -> Self {
        version.clone_into(&mut self.version);
        self
    }

    /// One domain for each number, with as many items.
    #[must_use]
    pub fn domains(mut self, items: &[usize]) -> Self {
        items.clone_into(&mut self.domains);
        self
    }

    /// The text of its file.
    pub fn text(&self) -> String {
        let text = |name: &str, words: &str| {
            let version = &self.version;
            format!(
                "{name} = {{ da = \"{words} på dansk, {version}\", en = \"{words} in English, {version}\" }}\n"
            )
        };
        let mut written = format!(
            "id = \"small\"\nversion = \"{}\"\nkind = \"level\"\n{}{}\n\
             [measurement]\nsd = 0.6\nreliability = 0.8\nstatus = \"assumption\"\ndate = \"2026-11-24\"\n{}",
            self.version,
            text("title", "Small"),
            text("about", "About"),
            text("source", "Source"),
        );
        for (domain, &items) in (1..).zip(&self.domains) {
            // Writing to a String cannot fail.
            let _ = write!(
                written,
                "\n[[domains]]\nid = \"domain-{domain}\"\n{}{}",
                text("title", &format!("Domain {domain}")),
                text("about", &format!("About {domain}")),
            );
            for item in 1..=items {
                let name = format!("{domain}.{item}");
                let _ = write!(
                    written,
                    "\n[[domains.items]]\nid = \"item-{domain}-{item}\"\nwording = 1\n{}{}{}{}\n\
                     [domains.items.anchors]\nda = [{}]\nen = [{}]\n",
                    text("title", &format!("Item {name}")),
                    text("why", &format!("Why {name}")),
                    text("works", &format!("Works {name}")),
                    text("fails", &format!("Fails {name}")),
                    self.anchors(&name, "på dansk"),
                    self.anchors(&name, "in English"),
                );
            }
        }
        let _ = write!(
            written,
            "\n[[prompts]]\ndomain = \"domain-1\"\n{}{}",
            text("defensive", "Defensive"),
            text("offensive", "Offensive"),
        );
        written
    }

    fn anchors(&self, item: &str, language: &str) -> String {
        let version = &self.version;
        (1..=5)
            .map(|level| format!("\"Anchor {level} of {item} {language}, {version}\""))
            .collect::<Vec<_>>()
            .join(", ")
    }

    /// The instrument.
    ///
    /// # Errors
    /// Where it is larger than the program takes.
    pub fn build(&self) -> Result<Instrument, InstrumentError> {
        Instrument::parse("small.toml", &self.text())
    }

    /// The instrument as a file that the program carries.
    pub fn file(&self) -> InstrumentFile {
        carried("small.toml", self.text())
    }
}

/// A file that the program carries. What it carries lives as long as the program does.
pub fn carried(file: &'static str, text: String) -> InstrumentFile {
    InstrumentFile {
        file,
        text: text.leak(),
    }
}
