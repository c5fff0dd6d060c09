//! A conversation on two computers: two programs with a home each, one in Danish and one in English, and the files
//! that are carried from one to the other.

use std::path::{Path, PathBuf};

use anyhow::{Context as _, Result, ensure};
use app::coaching::CardOwner;
use domain::Relation;
use support::home::run_over;
use support::lock::PASSPHRASE;
use support::texts::Texts;
use support::two_computers::with_card;
use support::window::{Home, Key, Role, Start, Window};

use super::steps::{
    OTHER, OWNER, answer, begin, choose, end, hand_over, open, show_both, sit_down, three,
    to_agenda, to_closing,
};
use crate::archive::opening::heading;
use crate::dialog;
use crate::lock::on_and_off::unlock;
use crate::places::go;
use crate::reflecting::sentence;
use crate::words::{DANISH, ENGLISH, Words};

/// What Sara shares beforehand.
const BEFOREHAND: &str = "Jeg øver mig i at spørge.";
/// What Liv adds to the agenda.
const OWN_POINT: &str = "Ferieplan";

/// The computer of one of the two.
pub(super) struct Side {
    pub(super) home: Home,
    pub(super) words: &'static Words,
    pub(super) texts: Texts,
}

impl Side {
    pub(super) fn new(words: &'static Words) -> Result<Self> {
        let home = Home::new()?;
        home.set(words.code, "light", "normal")?;
        let texts = Texts::read(words.code)?;
        Ok(Self { home, words, texts })
    }

    /// Starts the program, with a file where one was opened, and opens its lock.
    pub(super) async fn opened(&self, file: Option<&Path>) -> Result<Window> {
        let start = Start::program(&self.home)?;
        let start = match file {
            None => start,
            Some(file) => start.argument(file.to_str().context("the path is text")?),
        };
        let window = start.open().await?;
        let locked = self.texts.say("lock-locked-title")?;
        window.find(Role::Heading, &locked).await?;
        if file.is_some() {
            let waits = self.texts.say("archive-received-locked")?;
            window.until_text(&waits).await?;
        }
        unlock(&window, &self.texts, PASSPHRASE).await?;
        Ok(window)
    }

    /// Saves the file that is to be sent.
    async fn save(&self, window: &Window, file: &Path) -> Result<()> {
        let (button, says) = ("coaching-file-save", "coaching-file-saved");
        dialog::save_with(window, &self.texts, button, says, file).await
    }

    /// Accepts the frame that an invitation goes by.
    pub(super) async fn accept_frame(&self, window: &Window) -> Result<()> {
        let accept = self.texts.say("coaching-frame-yes-mine")?;
        window.click(Role::Checkbox, &accept).await
    }

    /// Takes the file in that is shown, and is at the conversation.
    async fn take(&self, window: &Window, file: &Path) -> Result<()> {
        let name = file.file_name().context("it has a name")?;
        let title = heading(&self.texts, &name.to_string_lossy())?;
        self.take_shown(window, &title).await
    }

    /// The same, where the dialog has this title.
    pub(super) async fn take_shown(&self, window: &Window, title: &str) -> Result<()> {
        window.find(Role::Dialog, title).await?;
        let take = self.texts.say("coaching-file-take")?;
        window.click(Role::Button, &take).await
    }

    pub(super) async fn arrives_at(
        &self,
        window: &Window,
        id: &str,
        name: (&str, &str),
    ) -> Result<()> {
        let title = self.texts.say_with(id, &[name])?;
        window.find(Role::Heading, &title).await?;
        Ok(())
    }
}

/// Sara and Liv, who have given each other their cards and have agreed on a frame.
pub(super) fn acquainted() -> Result<(Side, Side)> {
    let (sara, liv) = (Side::new(&DANISH)?, Side::new(&ENGLISH)?);
    let mut saras = with_card(run_over(&sara.home.data()), OWNER, 1)?;
    let mut livs = with_card(run_over(&liv.home.data()), OTHER, 2)?;
    let new = CardOwner::New(Relation::Colleague);
    let person = saras.take_card(&livs.card_text()?, new, &[])?;
    livs.take_card(&saras.card_text()?, new, &[])?;
    saras.agree_on_frame(person, "Vi vil lære af arbejdet.")?;
    Ok((sara, liv))
}

#[tokio::test]
async fn two_talk_on_their_own_computers_and_carry_four_files() -> Result<()> {
    let (sara, liv) = acquainted()?;
    let carried = tempfile::tempdir()?;
    let file = |number: u8| -> PathBuf { carried.path().join(format!("{number}.fagspejlsamtale")) };

    let window = sara.opened(None).await?;
    window.find(Role::Heading, DANISH.first_title).await?;
    go(&window, &sara.texts, "conversations").await?;
    choose(&window, &DANISH, &sara.texts, false).await?;
    let apart = [("name", OTHER)];
    let apart = sara.texts.say_with("coaching-computers-two", &apart)?;
    window.click(Role::Radio, &apart).await?;
    begin(&window, &sara.texts, OWNER).await?;
    sit_down(&window, &sara.texts, OWNER).await?;
    answer(&window, sara.words, [4, 1, 3]).await?;
    hand_over(&window, &sara.texts).await?;
    let waits = ("name", OTHER);
    sara.arrives_at(&window, "coaching-file-send", waits)
        .await?;
    let field = [("name", OTHER)];
    let field = sara.texts.say_with("coaching-beforehand-words", &field)?;
    window.write(&field, BEFOREHAND).await?;
    sara.save(&window, &file(1)).await?;
    window.close().await?;

    let window = liv.opened(Some(&file(1))).await?;
    window.until_text(BEFOREHAND).await?;
    window.until_text("Vi vil lære af arbejdet.").await?;
    liv.accept_frame(&window).await?;
    liv.take(&window, &file(1)).await?;
    let rates = ("other", OTHER);
    liv.arrives_at(&window, "coaching-apart-other-title", rates)
        .await?;
    sit_down(&window, &liv.texts, OTHER).await?;
    answer(&window, liv.words, [5, 4, 3]).await?;
    hand_over(&window, &liv.texts).await?;
    let waits = ("name", OWNER);
    liv.arrives_at(&window, "coaching-file-send", waits).await?;
    liv.save(&window, &file(2)).await?;
    window.close().await?;

    let window = sara.opened(None).await?;
    open(&window, &sara.texts, 0).await?;
    let from = [("name", OTHER)];
    let from = sara.texts.say_with("coaching-open-from", &from)?;
    window.click(Role::Button, &from).await?;
    dialog::choose(&window, &file(2)).await?;
    sara.take(&window, &file(2)).await?;
    show_both(&window, &sara.texts).await?;
    sara.save(&window, &file(3)).await?;
    both_read(&window, &sara).await?;
    window.close().await?;

    let window = liv.opened(Some(&file(3))).await?;
    liv.take(&window, &file(3)).await?;
    show_both(&window, &liv.texts).await?;
    both_read(&window, &liv).await?;
    to_agenda(&window, &liv.texts).await?;
    let own = liv.texts.say("coaching-point-own-asked")?;
    window.write(&own, OWN_POINT).await?;
    window.press(&[Key::Enter]).await?;
    window.find(Role::Heading, OWN_POINT).await?;
    to_closing(&window, &liv.texts).await?;
    end(&window, &liv.texts).await?;
    liv.arrives_at(&window, "coaching-file-send", waits).await?;
    liv.save(&window, &file(4)).await?;
    window.close().await?;

    let window = sara.opened(Some(&file(4))).await?;
    sara.take(&window, &file(4)).await?;
    let see = sara.texts.say("coaching-see-agenda")?;
    window.click(Role::Link, &see).await?;
    window.find(Role::Heading, OWN_POINT).await?;
    let ended = sara.texts.say("coaching-closing-said")?;
    window.find(Role::Heading, &ended).await?;
    window.close().await
}

/// Both sentences of the first item stand there, each in the language of who reads.
pub(super) async fn both_read(window: &Window, side: &Side) -> Result<()> {
    let three = three()?;
    let first = three.items().next().context("there is one")?;
    let text = window.text().await?;
    for level in [4, 5] {
        let said = sentence(side.words, first, level);
        ensure!(text.contains(said), "{said} stands in {text}");
    }
    Ok(())
}
