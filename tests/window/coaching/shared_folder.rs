//! Two programs and one folder that both reach: what the one puts there is found, shown and taken in by the other.

use anyhow::Result;
use support::home::run_over;
use support::lock::PASSPHRASE;
use support::two_computers::mine;
use support::window::Role;

use super::steps::{OTHER, OWNER, open};
use super::two_computers::acquainted;
use crate::dialog;
use crate::places::go;

#[tokio::test]
async fn what_one_puts_in_a_shared_folder_the_other_one_finds_there() -> Result<()> {
    let (sara, liv) = acquainted()?;
    let folder = tempfile::Builder::new().prefix("samtaler-").tempdir()?;
    let id = {
        let mut saras = run_over(&sara.home.data());
        saras.unlock(PASSPHRASE)?;
        let liv = saras.conversations()?.people[0].id;
        let id = saras.invite(liv)?;
        saras.rated(id, &mine())?;
        id
    };
    {
        let mut livs = run_over(&liv.home.data());
        livs.unlock(PASSPHRASE)?;
        let sara = livs.conversations()?.people[0].id;
        livs.share(sara, folder.path())?;
    }

    let window = sara.opened(None).await?;
    go(&window, &sara.texts, "conversations").await?;
    let other = [("name", OTHER)];
    let disclosure = sara.texts.say_with("coaching-folder-with", &other)?;
    window.click(Role::Disclosure, &disclosure).await?;
    let choose = sara.texts.say_with("coaching-folder-choose-with", &other)?;
    window.click(Role::Button, &choose).await?;
    dialog::choose(&window, folder.path()).await?;
    let path = folder.path().display().to_string();
    let is = sara
        .texts
        .say_with("coaching-folder-is", &[("path", &path)])?;
    window.until_text(&is).await?;
    open(&window, &sara.texts, 0).await?;
    let put = sara.texts.say("coaching-file-put")?;
    window.click(Role::Button, &put).await?;
    let says = sara.texts.say_with("coaching-file-lies", &other)?;
    window.until_text(&says).await?;
    window.close().await?;

    let window = liv.opened(None).await?;
    go(&window, &liv.texts, "conversations").await?;
    let of = [("name", OWNER)];
    let see = liv.texts.say_with("coaching-folder-see-invitation", &of)?;
    window.click(Role::Button, &see).await?;
    let title = liv.texts.say("archive-received-shared")?;
    liv.accept_frame(&window).await?;
    liv.take_shown(&window, &title).await?;
    let rates = ("other", OTHER);
    liv.arrives_at(&window, "coaching-apart-other-title", rates)
        .await?;
    window.close().await?;

    let mut livs = run_over(&liv.home.data());
    livs.unlock(PASSPHRASE)?;
    let conversations = &livs.conversations()?.people[0].conversations;
    assert_eq!(conversations[0].id, id, "it is the same conversation");
    Ok(())
}
