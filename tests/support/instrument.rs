//! Builds small instruments whose wording tells their version.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;

use app::{CORE, InstrumentFile};
use domain::{Instrument, InstrumentError, Item, Kinds, Language};

/// The core instrument of the program.
///
/// # Errors
/// Where it is broken.
pub fn core() -> Result<Instrument, InstrumentError> {
    Instrument::parse(CORE.file, CORE.text, &Kinds::builtin())
}

/// The sentences of the levels of `item`, lowest first.
pub fn anchors(item: &Item, language: Language) -> Vec<&str> {
    let points = item.facets.iter().flat_map(|facet| &facet.scale.points);
    points.map(|point| point.in_language(language)).collect()
}

/// Builds a valid instrument. Its domains are `domain-1`, `domain-2` and so on, the items of the
/// first `item-1-1`, `item-1-2` and so on.
#[derive(Clone, Debug)]
pub struct InstrumentBuilder {
    id: String,
    version: String,
    /// What every text ends with; none: the version.
    words: Option<String>,
    domains: Vec<usize>,
    deviation: f64,
    wordings: BTreeMap<String, u32>,
    left_out: BTreeSet<String>,
    prompts: usize,
}

impl Default for InstrumentBuilder {
    fn default() -> Self {
        Self {
            id: "small".to_owned(),
            version: "1.0.0".to_owned(),
            words: None,
            domains: vec![3, 2],
            deviation: 0.6,
            wordings: BTreeMap::new(),
            left_out: BTreeSet::new(),
            prompts: 1,
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

    /// Another instrument.
    #[must_use]
    pub fn id(mut self, id: &str) -> Self {
        id.clone_into(&mut self.id);
        self
    }

    /// Every text says that it is of this version, whatever version it is: the texts of two
    /// versions are equal then.
    #[must_use]
    pub fn worded(mut self, version: &str) -> Self {
        self.words = Some(version.to_owned());
        self
    }

    /// Declares another standard deviation, in levels; the reliability is 0.8.
    #[must_use]
    pub fn deviation(mut self, deviation: f64) -> Self {
        self.deviation = deviation;
        self
    }

    /// An item has another wording than the first.
    #[must_use]
    pub fn wording(mut self, item: &str, wording: u32) -> Self {
        self.wordings.insert(item.to_owned(), wording);
        self
    }

    /// An item is not asked.
    #[must_use]
    pub fn without(mut self, item: &str) -> Self {
        self.left_out.insert(item.to_owned());
        self
    }

    /// So many prompts after the first domain.
    #[must_use]
    pub fn prompts(mut self, count: usize) -> Self {
        self.prompts = count;
        self
    }

    /// The text of its file.
    pub fn text(&self) -> String {
        let text = |name: &str, words: &str| {
            let version = self.words();
            format!(
                "{name} = {{ da = \"{words} på dansk, {version}\", en = \"{words} in English, {version}\" }}\n"
            )
        };
        let mut written = format!(
            "id = \"{}\"\nversion = \"{}\"\nkind = \"level\"\n{}{}\n\
             [measurement]\nsd = {:?}\nreliability = 0.8\nstatus = \"assumption\"\ndate = \"2026-11-24\"\n{}",
            self.id,
            self.version,
            text("title", "Small"),
            text("about", "About"),
            self.deviation,
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
                let id = format!("item-{domain}-{item}");
                if self.left_out.contains(&id) {
                    continue;
                }
                let wording = self.wordings.get(&id).copied().unwrap_or(1);
                let _ = write!(
                    written,
                    "\n[[domains.items]]\nid = \"{id}\"\nwording = {wording}\n{}{}{}{}\n\
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
        for prompt in 1..=self.prompts {
            // The frozen stores hold the words of the first.
            let number = match prompt {
                1 => String::new(),
                later => format!(" {later}"),
            };
            let _ = write!(
                written,
                "\n[[prompts]]\ndomain = \"domain-1\"\n{}{}",
                text("defensive", &format!("Defensive{number}")),
                text("offensive", &format!("Offensive{number}")),
            );
        }
        written
    }

    fn words(&self) -> &str {
        self.words.as_ref().unwrap_or(&self.version)
    }

    fn anchors(&self, item: &str, language: &str) -> String {
        let version = self.words();
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
        Instrument::parse("small.toml", &self.text(), &Kinds::builtin())
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
