//! What a person does with mouse and keys.

use std::sync::atomic::Ordering;

use anyhow::{Context as _, Result};
use fantoccini::actions::{InputSource as _, KeyAction, KeyActions};
use fantoccini::elements::Element;
use fantoccini::error::{CmdError, ErrorStatus};

use super::find::Role;
use super::keys::Key;
use super::session::Window;
use super::wait::until;

/// Brings an element to the middle, and answers when it stands still there.
const STAND_STILL: &str = include_str!("stand_still.js");

impl Window {
    /// Clicks on what has this role and name, as soon as it is there.
    ///
    /// # Errors
    /// Where it does not appear or cannot be clicked.
    pub async fn click(&self, role: Role, name: &str) -> Result<()> {
        let what = format!("{role:?} “{name}”");
        self.click_on(&what, async || self.look_for(role, name).await)
            .await
    }

    /// Clicks on words, as soon as they are there: the innermost element that shows just these.
    ///
    /// # Errors
    /// Where they do not appear or cannot be clicked.
    pub async fn click_words(&self, words: &str) -> Result<()> {
        let what = format!("“{words}”");
        self.click_on(&what, async || self.look_for_words(words).await)
            .await
    }

    /// Writes in a field, as with the keyboard, in place of what stands there.
    ///
    /// # Errors
    /// Where it does not appear or cannot be written in.
    pub async fn write(&self, field: &str, text: &str) -> Result<()> {
        self.click(Role::Field, field).await?;
        self.press(&[Key::Control, Key::Sign('a')]).await?;
        self.type_text(text).await
    }

    /// Types where the keys go.
    ///
    /// # Errors
    /// Where the driver does not pass it on.
    pub async fn type_text(&self, text: &str) -> Result<()> {
        self.pressed
            .fetch_add(text.chars().count(), Ordering::Relaxed);
        Ok(self.client.active_element().await?.send_keys(text).await?)
    }

    /// Chooses what a list offers under this name.
    ///
    /// # Errors
    /// Where the list does not appear or has no such offer.
    pub async fn choose(&self, list: &str, offer: &str) -> Result<()> {
        let list = self.find(Role::Select, list).await?;
        Ok(list.select_by_label(offer).await?)
    }

    /// Presses keys together: each goes down while those before it are held.
    ///
    /// # Errors
    /// Where the driver does not pass them on.
    pub async fn press(&self, keys: &[Key]) -> Result<()> {
        self.pressed.fetch_add(keys.len(), Ordering::Relaxed);
        let down = keys.iter().map(|key| KeyAction::Down { value: key.code() });
        let up = keys
            .iter()
            .rev()
            .map(|key| KeyAction::Up { value: key.code() });
        let actions = down
            .chain(up)
            .fold(KeyActions::new("keyboard".to_owned()), KeyActions::then);
        Ok(self.client.perform_actions(actions).await?)
    }

    /// Answers the question that a script of the page asks by `confirm`, and says what it asked.
    ///
    /// # Errors
    /// Where it asks nothing.
    pub async fn answer_question(&self, yes: bool) -> Result<String> {
        let asked = until("the page asks", async || {
            match self.client.get_alert_text().await {
                Ok(text) => Ok(Some(text)),
                Err(CmdError::Standard(error)) if error.error == ErrorStatus::NoSuchAlert => {
                    Ok(None)
                }
                Err(error) => Err(error.into()),
            }
        });
        let asked = asked.await?;
        if yes {
            self.client.accept_alert().await?;
        } else {
            self.client.dismiss_alert().await?;
        }
        Ok(asked)
    }

    async fn click_on(
        &self,
        what: &str,
        look: impl AsyncFn() -> Result<Option<Element>>,
    ) -> Result<()> {
        let mut refusal = "it is not there".to_owned();
        let click = async || {
            let Some(element) = look().await? else {
                return Ok(None);
            };
            match self.scroll_and_click(&element).await {
                Ok(()) => Ok(Some(())),
                // It is not there any more, or something lies over it as long as it moves.
                Err(CmdError::Standard(error))
                    if matches!(
                        error.error,
                        ErrorStatus::StaleElementReference
                            | ErrorStatus::ElementNotInteractable
                            | ErrorStatus::ElementClickIntercepted
                    ) =>
                {
                    refusal = error.to_string();
                    Ok(None)
                }
                Err(error) => Err(error.into()),
            }
        };
        let clicked = until(&format!("a click on {what}"), click).await;
        let clicked = clicked.with_context(|| format!("{what} cannot be clicked: {refusal}"));
        self.or_what_stands(clicked).await
    }

    /// Scrolls it to the middle first, as a person does with what lies below a row that sticks to
    /// the bottom, and waits until it stands still: a click goes to a place, and a page that has
    /// just come brings its reader to a field and moves everything else.
    async fn scroll_and_click(&self, element: &Element) -> Result<(), CmdError> {
        let argument = serde_json::to_value(element)?;
        self.client
            .execute_async(STAND_STILL, vec![argument])
            .await?;
        element.click().await
    }
}
