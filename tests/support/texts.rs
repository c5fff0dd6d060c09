//! The texts of the program, as its Fluent files hold them.

use std::collections::BTreeMap;
use std::fs;

use anyhow::{Context as _, Result, ensure};

use crate::repository;

/// The messages of a Fluent file: id and text.
pub fn messages(fluent: &str) -> BTreeMap<String, String> {
    let mut messages: BTreeMap<String, String> = BTreeMap::new();
    let mut last = None;
    for line in fluent.lines().filter(|line| !line.starts_with('#')) {
        let more = line.starts_with(' ');
        if let (false, Some((id, text))) = (more, line.split_once(" =")) {
            messages.insert(id.to_owned(), text.trim().to_owned());
            last = Some(id);
        } else if let (true, Some(text)) = (more, last.and_then(|id| messages.get_mut(id))) {
            text.push_str(line);
        }
    }
    messages
}

/// Every text of one language.
#[derive(Clone, Debug)]
pub struct Texts(BTreeMap<String, String>);

impl Texts {
    /// The texts of a language, named as its folder is: `da` or `en`.
    ///
    /// # Errors
    /// Where they cannot be read.
    pub fn read(language: &str) -> Result<Self> {
        let mut texts = BTreeMap::new();
        for file in fs::read_dir(repository::root().join("ui/locales").join(language))? {
            texts.extend(messages(&fs::read_to_string(file?.path())?));
        }
        Ok(Self(texts))
    }

    /// The text with this id. One that has several forms is refused: a test names the form it means.
    ///
    /// # Errors
    /// Where there is none.
    pub fn say(&self, id: &str) -> Result<String> {
        let text = self
            .0
            .get(id)
            .with_context(|| format!("no text is named {id}"))?;
        ensure!(!text.contains("->"), "{id} has several forms");
        Ok(text.clone())
    }

    /// The form of the text with this id for `case`; where it names none, the one that is for all others.
    ///
    /// # Errors
    /// Where there is none.
    pub fn say_form(&self, id: &str, case: &str) -> Result<String> {
        let text = self.0.get(id);
        let text = text.with_context(|| format!("no text is named {id}"))?;
        // The lines of a text are put together as they are indented.
        let of = |mark: &str| {
            let (_, rest) = text.split_once(mark)?;
            let ends = ["    [", "   *[", "}"].into_iter();
            let end = ends.filter_map(|next| rest.find(next)).min();
            Some(rest.get(..end.unwrap_or(rest.len()))?.trim().to_owned())
        };
        let form = of(&format!("[{case}]")).or_else(|| {
            let other = text.split_once("*[")?.1;
            of(&format!("*[{}]", other.split_once(']')?.0))
        });
        form.with_context(|| format!("{id} has no form for {case}"))
    }

    /// How the text with this id begins, before the first that it names.
    ///
    /// # Errors
    /// Where there is none, or where it begins with what it names.
    pub fn beginning(&self, id: &str) -> Result<String> {
        let text = self.say(id)?;
        let begins = text.split('{').next().unwrap_or_default().trim();
        ensure!(!begins.is_empty(), "{id} begins with what it names");
        Ok(begins.to_owned())
    }

    /// The text with this id, with what it names put in.
    ///
    /// # Errors
    /// Where there is none, or where it names something else.
    pub fn say_with(&self, id: &str, named: &[(&str, &str)]) -> Result<String> {
        let mut text = self.say(id)?;
        for (name, value) in named {
            let place = format!("{{ ${name} }}");
            ensure!(text.contains(&place), "{id} names no {name}");
            text = text.replace(&place, value);
        }
        ensure!(!text.contains("{ $"), "{id} names more: {text}");
        Ok(text)
    }
}
