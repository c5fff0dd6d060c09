//! A first reflection, with the mouse, in Danish.

use anyhow::Result;
use support::raw;
use support::texts::Texts;
use support::window::{Home, Role, Start, Window};

use crate::places::to;
use crate::reflecting::{Given, answer, begin, core, finish, give, plan, sentence, title};
use crate::words::DANISH;

/// One skipped item, one of each non-answer, and the rest such that the positions are known.
const SIGNS: &str = "343o34343 24?42444 12r2.12";

#[tokio::test]
async fn a_first_reflection_by_mouse_ends_in_a_profile_that_stays() -> Result<()> {
    let instrument = core()?;
    let items: Vec<_> = instrument.items().collect();
    let given = plan(&SIGNS.replace(' ', ""))?;
    assert_eq!(items.len(), given.len(), "every item is planned for");
    let home = Home::new()?;
    let window = Start::program(&home)?.open().await?;

    an_empty_start_teaches(&window).await?;
    begin(&window, &DANISH).await?;
    assert!(
        !window.text().await?.contains(DANISH.saved_at.trim_end()),
        "nothing is called saved before there is an answer"
    );
    give(&window, &DANISH, items[0], given[0]).await?;
    let on_disk = raw::content(&home.data())?;
    assert!(
        on_disk
            .iter()
            .any(|row| row.contains(items[0].id.as_str()) && row.contains("value=Integer(3)")),
        "what the screen calls saved is on the disk: {on_disk:#?}"
    );
    let rest = items.iter().copied().zip(given.iter().copied());
    answer(&window, &DANISH, rest).await?;

    window.find(Role::Heading, DANISH.check_title).await?;
    let skipped = items[21];
    window
        .find(Role::Heading, "Ét af 24 punkter mangler et svar")
        .await?;
    window
        .find(Role::Link, title(&DANISH, skipped))
        .await
        .map_err(|error| error.context("the skipped item can be gone to from the summary"))?;
    for name in DANISH.non_answers {
        window.find_words(name).await?;
    }

    let changed = items[0];
    let change = format!("{} {}", DANISH.change, title(&DANISH, changed));
    window.click(Role::Link, &change).await?;
    give(&window, &DANISH, changed, Given::Level(5)).await?;
    window.click(Role::Button, DANISH.to_answers).await?;
    window.find(Role::Heading, DANISH.check_title).await?;
    window.find_words(sentence(&DANISH, changed, 5)).await?;
    assert!(
        !window.text().await?.contains(sentence(&DANISH, changed, 3)),
        "the earlier choice is replaced"
    );
    finish(&window, &DANISH).await?;

    the_profile_says_it(&window).await?;
    the_pictures_and_the_table_say_it_too(&window).await?;
    let domain = "Mellemmenneskelige proceskompetencer 9 andre punkter";
    window.click(Role::Disclosure, domain).await?;
    let more = "Alle fem sætninger og dine eksempler: Psykologi og pædagogik";
    window.click(Role::Disclosure, more).await?;
    window.find_words(DANISH.your_answer).await?;
    for level in 1..=5 {
        let text = sentence(&DANISH, changed, level);
        window.find_words(text).await.map_err(|error| {
            error.context("an opened item shows all five anchors, also those not chosen")
        })?;
    }
    window.click(Role::Disclosure, more).await?;
    window.click(Role::Disclosure, domain).await?;

    let profile = profile(&window).await?;
    let today: String = window.ask(TODAY, vec![]).await?;
    to(&window, &DANISH, "earlier").await?;
    window.find(Role::Heading, DANISH.earlier).await?;
    window
        .until_text("23 af 24 punkter besvaret")
        .await
        .map_err(|error| error.context("the list counts answers, non-answers among them"))?;
    window
        .click(Role::Link, &format!("{} {today}", DANISH.finished_on))
        .await?;
    assert_eq!(
        self::profile(&window).await?,
        profile,
        "opened again, it reads as it did when it was finished"
    );
    window.close().await
}

async fn an_empty_start_teaches(window: &Window) -> Result<()> {
    window.find(Role::Heading, DANISH.start_title).await?;
    window.find(Role::Heading, DANISH.first_title).await?;
    window
        .find(Role::Heading, "Her kommer din profil til at stå")
        .await?;
    window.find(Role::Button, DANISH.see_example).await?;
    let text = window.text().await?;
    for teaches in ["24 punkter", "omkring en halv time", "intet bliver sendt"] {
        assert!(
            text.contains(teaches),
            "an empty start says what is to come: {teaches}"
        );
    }
    Ok(())
}

async fn the_profile_says_it(window: &Window) -> Result<()> {
    let text = window.text().await?;
    for says in [
        "Du har valgt en grad på 20 af 24 punkter.",
        "Stærkest hos dig nu er »Psykologi og pædagogik«",
        "Mest værd at arbejde med er »",
        "Mellemmenneskelige proceskompetencer ligger på 3,6",
        "Viden- og handlingskompetencer ligger på 3,4",
        "Virkelighedslink ligger på 1,6",
        "Svar på 8 af 8 punkter",
        "Svar på 7 af 8 punkter",
        "Svar på 5 af 7 punkter",
        "Refleksionen kan læses, men ikke ændres.",
    ] {
        assert!(
            text.contains(says),
            "the profile says “{says}” in words:\n{text}"
        );
    }
    Ok(())
}

async fn the_pictures_and_the_table_say_it_too(window: &Window) -> Result<()> {
    window.click(Role::Button, DANISH.as_rows).await?;
    let marks: Vec<String> = window
        .until_page("the rows are there", MARKS, &[DANISH.rows.into()])
        .await?;
    assert_eq!(
        marks.len(),
        27,
        "a mark for each of the 20 levels and each of the 3 positions, and words for the other \
         items: {marks:#?}"
    );
    assert!(
        marks.contains(&"At skabe motivation: ikke min opgave".to_owned()),
        "what has no level is named too: {marks:#?}"
    );
    assert!(
        marks.contains(&"Psykologi og pædagogik: i meget høj grad".to_owned()),
        "a mark says what it stands for: {marks:#?}"
    );
    window.click(Role::Button, DANISH.in_a_table).await?;
    window.find(Role::Table, DANISH.table).await?;
    let rows: Vec<String> = window.ask(ROWS, vec![]).await?;
    assert_eq!(rows.len(), 24, "the table has every item: {rows:#?}");
    for row in [
        "Psykologi og pædagogik|i meget høj grad|Mellemmenneskelige proceskompetencer",
        "At skabe motivation|ikke min opgave|Mellemmenneskelige proceskompetencer",
    ] {
        assert!(rows.contains(&row.to_owned()), "{row} stands in {rows:#?}");
    }
    let unanswered = rows.iter().filter(|row| row.contains("|ikke besvaret|"));
    assert_eq!(
        unanswered.count(),
        1,
        "a skipped item is no non-answer: {rows:#?}"
    );
    window.click(Role::Button, DANISH.radar).await?;
    window
        .find(Role::Image, "Radar med 20 af 24 punkter")
        .await?;
    Ok(())
}

/// What stands on the profile, when everything that it asks for by itself is there.
async fn profile(window: &Window) -> Result<String> {
    let texts = Texts::read(DANISH.code)?;
    window.find(Role::Button, DANISH.radar).await?;
    for id in ["profile-focus-choose", "profile-items"] {
        window.until_text(&texts.say(id)?).await?;
    }
    let hindsight = texts.say("change-hindsight")?;
    window.find(Role::Heading, &hindsight).await?;
    window
        .ask("return document.querySelector('main').innerText", vec![])
        .await
}

const TODAY: &str = "return new Intl.DateTimeFormat('da-DK', \
    { day: 'numeric', month: 'long', year: 'numeric' }).format(new Date())";

const MARKS: &str = "
    const picture = [...document.querySelectorAll('svg[role=list]')]
      .find((each) => each.getAttribute('aria-label') === arguments[0]);
    return picture && [...picture.querySelectorAll('[role=listitem] title')].map((each) => each.textContent)";

const ROWS: &str = "
    return [...document.querySelectorAll('tbody tr')]
      .map((row) => [...row.cells].map((cell) => cell.innerText.trim()).join('|'))";
