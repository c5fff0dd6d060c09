//! Examples: in the middle of a rating, and from their log.

use anyhow::{Result, ensure};
use support::raw;
use support::texts::Texts;
use support::window::{Home, Key, Role, Start};

use crate::places::go;
use crate::reflecting::{Given, begin, core, finish, give, option, title};
use crate::words::DANISH;

#[tokio::test]
async fn an_example_is_added_in_the_middle_of_a_rating() -> Result<()> {
    let texts = Texts::read(DANISH.code)?;
    let instrument = core()?;
    let items: Vec<_> = instrument.items().collect();
    let home = Home::new()?;
    let window = Start::program(&home)?.open().await?;
    begin(&window, &DANISH).await?;
    give(&window, &DANISH, items[0], Given::Level(5)).await?;

    window
        .click(Role::Button, &texts.say("example-add")?)
        .await?;
    let dialog = texts.say_with("example-of-item", &[("item", title(&DANISH, items[0]))])?;
    window.find(Role::Dialog, &dialog).await?;
    let situation = texts.say("example-part-situation")?;
    let save = texts.say("example-save")?;
    window
        .write(
            &situation,
            "En mand (010285-1234) ville ud at se en arbejdsplads.",
        )
        .await?;
    let action = texts.say("example-part-action")?;
    window.write(&action, "Jeg kørte med ham derud.").await?;
    window.click(Role::Button, &save).await?;
    let pointed_at = texts.say_with("example-people-cprNumber", &[("words", "010285-1234")])?;
    window.find_words(&pointed_at).await?;
    ensure!(
        raw::tables(&home.data())?["examples"].is_empty(),
        "it is pointed at before it is saved; on disk is what is being written"
    );
    window
        .click(Role::Button, &texts.say("example-people-mend")?)
        .await?;
    window
        .write(&situation, "En borger ville ud at se en arbejdsplads.")
        .await?;
    window.click(Role::Button, &save).await?;

    window
        .find(Role::Disclosure, "1 eksempel")
        .await
        .map_err(|error| error.context("the item says that it has one"))?;
    window.find(Role::Heading, title(&DANISH, items[0])).await?;
    let chosen = window
        .find(Role::Radio, &option(&DANISH, items[0], 5))
        .await?;
    ensure!(chosen.is_selected().await?, "the rating is as it was");
    ensure!(
        !on_disk(&home)?.contains("010285"),
        "what was mended is in no row any more"
    );
    ensure!(
        on_disk(&home)?.contains("En borger ville ud at se en arbejdsplads."),
        "and the example is kept"
    );

    window.click(Role::Button, DANISH.next).await?;
    give(&window, &DANISH, items[1], Given::Level(4)).await?;
    window.click(Role::Button, DANISH.to_answers).await?;
    finish(&window, &DANISH).await?;
    let domain = core()?.domains[0]
        .title
        .in_language(DANISH.language)
        .to_owned();
    let others = format!("{domain} 8 andre punkter");
    window.click(Role::Disclosure, &others).await?;
    let without = texts.say("example-without")?;
    for (item, says) in [(items[0], "1 eksempel"), (items[1], &*without)] {
        let script = "
            const rows = [...document.querySelectorAll('main li')].map((each) => each.innerText);
            return rows.some((row) => [...arguments].every((part) => row.includes(part))) || null";
        let parts = [title(&DANISH, item).into(), says.into()];
        window
            .until_page::<bool>("what stands behind an item", script, &parts)
            .await?;
    }
    window.close().await
}

#[tokio::test]
async fn the_log_is_searched_changed_and_what_is_deleted_comes_back() -> Result<()> {
    let texts = Texts::read(DANISH.code)?;
    let home = Home::new()?;
    let window = Start::program(&home)?.argument("--demo").open().await?;
    go(&window, &texts, "examples").await?;
    window.until_text("5 af 5 eksempler").await?;
    let words = texts.say("example-words")?;
    window.write(&words, "BAGERI støtte").await?;
    window
        .until_text("1 af 5 eksempler")
        .await
        .map_err(|error| error.context("all words count, in any case"))?;
    window.write(&words, "sådan noget findes ikke").await?;
    let none = texts.say("example-none-found-title")?;
    window.find(Role::Heading, &none).await?;
    window
        .click(Role::Button, &texts.say("example-clear")?)
        .await?;
    window.until_text("5 af 5 eksempler").await?;
    let form = texts.say("example-form")?;
    window
        .choose(&form, &texts.say("forms-expertAssessment")?)
        .await?;
    window.until_text("2 af 5 eksempler").await?;
    let item = texts.say("example-item")?;
    window.choose(&item, "Selvrefleksion").await?;
    window.until_text("1 af 5 eksempler").await?;

    window
        .click_words("Vi delte en svær sag på teammødet.")
        .await?;
    let action = texts.say("example-part-action")?;
    window
        .write(&action, "Jeg bad om tre andre forklaringer.")
        .await?;
    window
        .click(Role::Button, &texts.say("example-save")?)
        .await?;
    window
        .until_text("1 af 5 eksempler")
        .await
        .map_err(|error| error.context("the search is still there on the way back"))?;
    window.write(&words, "tre andre forklaringer").await?;
    window.until_text("1 af 5 eksempler").await?;

    window.click_words(&texts.say("erasure-delete")?).await?;
    window.until_text("0 af 4 eksempler").await?;
    window.press(&[Key::Control, Key::Sign('z')]).await?;
    window
        .until_text("1 af 5 eksempler")
        .await
        .map_err(|error| error.context("it comes back with its items and forms"))?;
    window.close().await
}

fn on_disk(home: &Home) -> Result<String> {
    Ok(raw::content(&home.data())?.join("\n"))
}
