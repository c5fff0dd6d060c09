//! The screens of conversations on two computers, and what they are shown that comes from the other one.

use std::fs;

use anyhow::{Context as _, Result};
use app::coaching::CardOwner;
use domain::Relation;
use support::home::Home as Store;
use support::lock::PASSPHRASE;
use support::two_computers::{Computer, mine, theirs};
use support::window::{Home, Key, Start, Window};
use tempfile::TempDir;

use crate::camera::Camera;
use crate::look::{self, Look};
use crate::shown::{click, go, until_there};

/// What Kim has: a conversation whose invitation is due, one that both have seen, one that is stuck, and what Ane and Bo
/// have sent.
struct Sent {
    home: Store,
    card: String,
    invitation: Vec<u8>,
    /// What Kim and Ane share, with the invitation in it.
    _folder: TempDir,
}

/// Takes one's own card, another one's, the files of a conversation, and an invitation.
pub(crate) async fn take(camera: &mut Camera) -> Result<()> {
    let sent = sent()?;
    for look in &look::ALL {
        let home = Home::new()?;
        home.set(look.language, look.theme, look.text_size)?;
        // With the key beside it that the passphrase opens, and the look that was set.
        for file in fs::read_dir(sent.home.data())? {
            let file = file?;
            let to = home.data().join(file.file_name());
            if file.file_type()?.is_file() && !to.exists() {
                fs::copy(file.path(), to)?;
            }
        }
        let card = home.temporary().join("bo.fagspejlkort");
        fs::write(&card, &sent.card)?;
        let window = opened(&home, card.to_str().context("the path is text")?).await?;
        until_there(&window, "dialog[open] fieldset").await?;
        camera.take(&window, look, "card-received").await?;
        window.press(&[Key::Escape]).await?;
        in_the_window(camera, &window, look).await?;
        window.close().await?;

        let file = home.temporary().join("k3v9.fagspejlsamtale");
        fs::write(&file, &sent.invitation)?;
        let window = opened(&home, file.to_str().context("the path is text")?).await?;
        until_there(&window, "dialog[open] ul").await?;
        camera.take(&window, look, "invitation-received").await?;
        window.close().await?;
    }
    Ok(())
}

/// The program with a file, and its lock open.
async fn opened(home: &Home, file: &str) -> Result<Window> {
    let window = Start::program(home)?.argument(file).open().await?;
    until_there(&window, "main input[type=password]").await?;
    window.type_text(PASSPHRASE).await?;
    window.press(&[Key::Enter]).await?;
    Ok(window)
}

async fn in_the_window(camera: &mut Camera, window: &Window, look: &Look) -> Result<()> {
    go(window, "conversations", "#add-person").await?;
    until_there(window, "main div.notice button").await?;
    camera.take(window, look, "conversations-apart").await?;
    click(window, "main li details > summary", "main li details[open]").await?;
    camera.take(window, look, "shared-folder").await?;
    click(window, "main a[href='#twoComputers']", "main svg[role=img]").await?;
    until_there(window, "main p.as-strong[role=status]").await?;
    camera.take(window, look, "cards").await?;
    for (of, place, then, name) in [
        (1, 1, "main button.primary", "conversation-send"),
        (1, 2, "main dl", "conversation-opening"),
        (2, 1, "main details", "conversation-stuck"),
    ] {
        go(window, "conversations", "#add-person").await?;
        let line = format!("main li:nth-child({of}) li:nth-child({place}) a");
        click(window, &line, then).await?;
        camera.take(window, look, name).await?;
        click(window, "header > a[href='#conversations']", "#add-person").await?;
    }
    go(window, "start", "main h1").await?;
    camera.take(window, look, "start-stuck").await
}

fn sent() -> Result<Sent> {
    let (mut kim, mut ane) = (Computer::of("Kim Holm", 1)?, Computer::of("Ane Lund", 2)?);
    let person = kim.know(&mut ane, Relation::Supervisor)?;
    let kims = ane.know(&mut kim, Relation::Employee)?;
    kim.run.agree_on_frame(person, "Vi vil lære af arbejdet.")?;
    ane.run.agree_on_frame(kims, "Vi vil lære af arbejdet.")?;
    let seen = kim.run.invite(person)?;
    kim.run.rated(seen, &mine())?;
    ane.run.take(&kim.run.send(seen)?)?;
    ane.run.rated(seen, &theirs())?;
    kim.run.take(&ane.run.send(seen)?)?;
    kim.run.reveal(seen)?;
    let begun = kim.run.invite(person)?;
    kim.run.rated(begun, &theirs())?;
    let asked = ane.run.invite(kims)?;
    ane.run.rated(asked, &mine())?;
    let invitation = ane.run.send(asked)?;
    // Eva has begun afresh, and what was begun with her cannot go on.
    let (mut eva, mut anew) = (Computer::of("Eva Dam", 4)?, Computer::of("Eva Dam", 5)?);
    let evas = kim.know(&mut eva, Relation::Colleague)?;
    kim.run.agree_on_frame(evas, "Vi vil lære af arbejdet.")?;
    let stuck = kim.run.invite(evas)?;
    kim.run.rated(stuck, &mine())?;
    kim.run.send(stuck)?;
    let owner = CardOwner::Known(evas);
    kim.run.take_card(&anew.run.card_text()?, owner, &[evas])?;
    let folder = tempfile::Builder::new().prefix("samtaler-").tempdir()?;
    ane.run.share(kims, folder.path())?;
    kim.run.share(person, folder.path())?;
    ane.run.put(asked)?;
    let card = Computer::of("Bo Berg", 3)?.run.card_text()?;
    let Computer { home, run } = kim;
    drop(run);
    Ok(Sent {
        home,
        card,
        invitation,
        _folder: folder,
    })
}
