//! The screens of conversations with somebody on one computer.

use std::fs;

use anyhow::{Context as _, Result};
use app::coaching::BeginConversation;
use domain::{About, AgendaChange, ItemId, NonAnswer, Relation};
use support::answers::level;
use support::home::Home as Store;
use support::run::Run;
use support::talk::about_three;
use support::window::{Home, Start, Window};

use crate::camera::Camera;
use crate::look::{self, Look};
use crate::shown::{choose, click, go};

const SIX: [&str; 6] = [
    "self-reflection",
    "creating-motivation",
    "learning-organisation",
    "health",
    "many-places",
    "real-tasks",
];

/// Takes the people, what a conversation is to be about, the other one's half and both ratings.
pub(crate) async fn take(camera: &mut Camera) -> Result<()> {
    let store = talked()?;
    let home = Home::new()?;
    home.set("da", "light", "normal")?;
    fs::copy(store.store_file(), home.store())?;
    let window = Start::program(&home)?.open().await?;
    for look in &look::ALL {
        choose(&window, look).await?;
        go(&window, "conversations", "#add-person").await?;
        camera.take(&window, look, "conversations").await?;
        talking(camera, &window, look).await?;
    }
    window.close().await
}

async fn talking(camera: &mut Camera, window: &Window, look: &Look) -> Result<()> {
    let new = "main a[href='#newConversation']";
    click(window, new, "main input[name=about]").await?;
    camera.take(window, look, "conversation-new").await?;
    for (of, then, name) in [
        (1, "main dl", "frame"),
        (2, "main fieldset input", "frame-new"),
    ] {
        go(window, "conversations", "#add-person").await?;
        let frame = format!("main li:nth-child({of}) > div a:nth-child(2)");
        click(window, &frame, then).await?;
        camera.take(window, look, name).await?;
        click(window, "header > a[href='#conversations']", "#add-person").await?;
    }
    let line = |place: usize| format!("main li li:nth-child({place}) a");
    let close = "header > a[href='#conversations']";
    for (place, then, name) in [
        (1, "main button.primary", "conversation-covered"),
        (2, "main dl", "conversation-both"),
    ] {
        go(window, "conversations", "#add-person").await?;
        click(window, &line(place), then).await?;
        camera.take(window, look, name).await?;
        if place == 1 {
            unfold(window).await?;
            camera
                .take(window, look, "conversation-covered-words")
                .await?;
            let question = "main [role=radiogroup]";
            click(window, "main button.primary", question).await?;
            camera.take(window, look, "conversation-rating").await?;
            let covered = "header > a[href='#conversation']";
            click(window, covered, "main button.primary").await?;
        }
        if place == 2 {
            let agenda = "main a[href='#agenda']";
            click(window, agenda, "main [data-point]").await?;
            unfold(window).await?;
            camera.take(window, look, "agenda-templates").await?;
        }
        click(window, close, "#add-person").await?;
    }
    go(window, "conversations", "#add-person").await?;
    click(window, &line(2), "main dl").await?;
    click(window, "main a[href='#agenda']", "main ol li").await?;
    camera.take(window, look, "agenda").await?;
    click(window, close, "#add-person").await?;
    go(window, "conversations", "#add-person").await?;
    click(window, "main a[href='#summary']", "main img[alt]").await?;
    camera.take(window, look, "summary").await?;
    click(window, close, "#add-person").await
}

/// Opens all that is folded on the page.
async fn unfold(window: &Window) -> Result<()> {
    let open = "for (const one of document.querySelectorAll('main details')) one.open = true";
    window.ask::<()>(open, vec![]).await?;
    window.settled().await
}

/// A store whose person has had one conversation with their supervisor, and is in the middle of another.
fn talked() -> Result<Store> {
    let store = Store::new()?;
    let mut run = store.start();
    let supervisor = run.add_person("Ane Holm", Relation::Supervisor)?;
    run.add_person("Jonas", Relation::Colleague)?;
    let myself = run.conversations()?.myself.context("one is known")?;
    run.rename_person(myself.id, "Sara")?;
    let six = BeginConversation {
        about: About::Myself,
        items: SIX.map(ItemId::new).to_vec(),
        ..about_three(supervisor)
    };
    let shown = run.talk(&six)?;
    rated(&mut run, shown, [2, 3, 4, 5, 3, 0])?;
    rated(&mut run, shown, [5, 3, 2, 4, 4, 3])?;
    run.reveal(shown)?;
    let (text, minutes) = ("Ferieplanen".to_owned(), 5);
    run.change_agenda(shown, AgendaChange::Add { text, minutes })?;
    run.save_template(shown, "Kort møde", false)?;
    run.save_template(shown, "Når vi har god tid", false)?;
    run.wait(30);
    let covered = run.talk(&about_three(supervisor))?;
    run.set_word(covered, "æblegrød")?;
    run.rated(covered, &[("health", level(3).into())])?;
    drop(run);
    Ok(store)
}

fn rated(run: &mut Run, id: domain::ConversationId, levels: [u8; 6]) -> Result<()> {
    let answers = SIX
        .into_iter()
        .zip(levels)
        .map(|(item, value)| match value {
            0 => (item, NonAnswer::DoNotKnow.into()),
            value => (item, level(value).into()),
        });
    let answers: Vec<_> = answers.collect();
    run.rated(id, &answers)?;
    Ok(())
}
