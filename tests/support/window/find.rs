//! Finding things by what a person sees or hears of them.

use anyhow::Result;
use fantoccini::elements::{Element, ElementRef};
use fantoccini::error::{CmdError, ErrorStatus};
use serde_json::{Map, Value, json};

use super::session::Window;
use super::wait::until;

/// What `WebDriver` calls an element in an answer.
const ELEMENT: &str = "element-6066-11e4-a52e-4f735466cecf";

/// Finds what `find.js` says.
const FIND: &str = include_str!("find.js");

/// What a thing is for whoever uses it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Role {
    /// A button.
    Button,
    /// A link to another screen.
    Link,
    /// One of several choices.
    Radio,
    /// A field for text.
    Field,
    /// A list to choose one of.
    Select,
    /// A choice for or against.
    Checkbox,
    /// A heading of any level.
    Heading,
    /// What opens and closes the text below it.
    Disclosure,
    /// A dialog.
    Dialog,
    /// A part of the page with a name.
    Region,
    /// A table.
    Table,
    /// A picture.
    Image,
}

impl Role {
    /// Where to look for it.
    fn selector(self) -> &'static str {
        match self {
            Self::Button => "button, [role=button]",
            Self::Link => "a[href]",
            Self::Radio => "input[type=radio]",
            Self::Field => "textarea, input[type=text], input[type=search], input[type=password]",
            Self::Select => "select",
            Self::Checkbox => "input[type=checkbox]",
            Self::Heading => "h1, h2, h3, h4, h5, h6",
            Self::Disclosure => "summary",
            Self::Dialog => "dialog[open]",
            Self::Region => "section",
            Self::Table => "table",
            Self::Image => "[role=img]",
        }
    }
}

impl Window {
    /// What has this role and exactly this name, as soon as it is there. Where a dialog is open,
    /// only what stands in it counts.
    ///
    /// # Errors
    /// Where it does not appear.
    pub async fn find(&self, role: Role, name: &str) -> Result<Element> {
        let what = format!("{role:?} “{name}”");
        let look = async || self.look_for(role, name).await;
        self.or_what_stands(until(&what, look).await).await
    }

    /// The innermost element that shows exactly these words, as soon as it is there.
    ///
    /// # Errors
    /// Where they do not appear.
    pub async fn find_words(&self, words: &str) -> Result<Element> {
        let what = format!("“{words}”");
        let look = async || self.look_for_words(words).await;
        self.or_what_stands(until(&what, look).await).await
    }

    /// Whether something of this role and name is there now.
    ///
    /// # Errors
    /// Where the page cannot be asked.
    pub async fn shows(&self, role: Role, name: &str) -> Result<bool> {
        Ok(self.look_for(role, name).await?.is_some())
    }

    /// The text that the page shows now.
    ///
    /// # Errors
    /// Where the page cannot be asked.
    pub async fn text(&self) -> Result<String> {
        self.ask("return document.body.innerText", vec![]).await
    }

    /// Waits until the page shows this text among others.
    ///
    /// # Errors
    /// Where it does not appear.
    pub async fn until_text(&self, text: &str) -> Result<()> {
        let what = format!("the text “{text}”");
        let look = async || Ok(self.text().await?.contains(text).then_some(()));
        self.or_what_stands(until(&what, look).await).await
    }

    pub(super) async fn look_for(&self, role: Role, name: &str) -> Result<Option<Element>> {
        self.first(vec![json!(role.selector()), json!(name)]).await
    }

    pub(super) async fn look_for_words(&self, words: &str) -> Result<Option<Element>> {
        self.first(vec![Value::Null, json!(words)]).await
    }

    async fn first(&self, arguments: Vec<Value>) -> Result<Option<Element>> {
        let found = match self.client.execute(FIND, arguments).await {
            // It went while it was handed over, as where the page is drawn anew.
            Err(CmdError::Standard(error)) if error.error == ErrorStatus::StaleElementReference => {
                return Ok(None);
            }
            found => found?,
        };
        let found: Vec<Map<String, Value>> = serde_json::from_value(found)?;
        let id = found
            .first()
            .and_then(|element| element.get(ELEMENT)?.as_str());
        Ok(id.map(|id| {
            let reference = ElementRef::from(id.to_owned());
            Element::from_element_id(self.client.clone(), reference)
        }))
    }
}
