//! Seeing oneself change: two reflections side by side, and a look back.

use anyhow::{Context as _, Result, ensure};
use domain::Language;
use support::texts::Texts;
use support::window::{Home, Role, Start, Window};

use crate::places::go;
use crate::reflecting::{
    Given, answer, begin_after_agreements, core, give, is_last_of_domain, sentence,
};
use crate::words::{BOTH, DANISH};

#[tokio::test]
async fn what_changed_is_read_in_both_languages() -> Result<()> {
    for words in BOTH {
        let texts = Texts::read(words.code)?;
        let home = Home::new()?;
        home.set(words.code, "light", "normal")?;
        let window = Start::program(&home)?.open().await?;
        window.click(Role::Button, words.see_example).await?;
        go(&window, &texts, "change").await?;
        window
            .find(Role::Heading, &texts.say("change-title")?)
            .await?;
        let instrument = core()?;
        let decimal = |number: &str| match words.language {
            Language::Da => number.replace('.', ","),
            Language::En => number.to_owned(),
        };
        let moved = [
            ("within", "3.1", "3.3"),
            ("within", "3.4", "4.0"),
            ("up", "2.0", "3.3"),
        ];
        for (domain, (way, earlier, later)) in instrument.domains.iter().zip(moved) {
            let domain = ("domain", domain.title.in_language(words.language));
            let (earlier, later) = (decimal(earlier), decimal(later));
            let positions = [("earlier", &*earlier), ("later", &*later)];
            let (moved, sure) = if way == "within" {
                (vec![domain], &positions[..])
            } else {
                ([&[domain][..], &positions].concat(), &[][..])
            };
            let says = texts.say_with(&format!("change-moved-{way}"), &moved)?;
            window.find(Role::Heading, &says).await?;
            let says = texts.say_with(&format!("change-sure-{way}"), sure)?;
            window.until_text(&says).await?;
        }
        window.until_text(&texts.say("change-assumption")?).await?;
        window
            .find(Role::Heading, &texts.say("change-trends")?)
            .await?;
        // Three domains in three reflections and a look back: the first has other words.
        until_marks(&window, 12).await?;
        begin_with(&window, &texts, "2024").await?;
        window
            .until_text(&texts.beginning("change-summary-too-few")?)
            .await?;
        until_marks(&window, 15).await?;
        window
            .click(Role::Disclosure, &texts.say("change-calculation")?)
            .await?;
        let numbers = if words.code == "da" {
            ["0,27", "0,74"]
        } else {
            ["0.27", "0.74"]
        };
        for number in numbers {
            window.until_text(number).await?;
        }
        window.close().await?;
    }
    Ok(())
}

#[tokio::test]
async fn a_further_reflection_is_compared_with_the_first_that_reads_as_it_does() -> Result<()> {
    let texts = Texts::read(DANISH.code)?;
    let home = Home::new()?;
    let window = Start::program(&home)?.argument("--demo").open().await?;
    begin_after_agreements(&window, &DANISH).await?;
    let instrument = core()?;
    let all = instrument.items().map(|item| (item, Given::Level(1)));
    answer(&window, &DANISH, all).await?;
    window.click(Role::Button, DANISH.finish).await?;
    window.find(Role::Heading, DANISH.profile_title).await?;
    let compare = texts.say("profile-compare")?;
    window.find(Role::Link, &compare).await?;
    go(&window, &texts, "change").await?;
    for domain in &instrument.domains {
        let domain = domain.title.in_language(DANISH.language);
        let says = texts.say("change-moved-down")?;
        let (says, _) = says
            .split_once("{ $earlier }")
            .context("it says from where")?;
        window
            .until_text(&says.replace("{ $domain }", domain))
            .await?;
    }
    let farthest = instrument
        .items()
        .find(|item| item.id.as_str() == "accurate-empathy");
    let farthest = farthest.ok_or_else(|| anyhow::anyhow!("there is such an item"))?;
    for level in [4, 1] {
        window
            .find_words(sentence(&DANISH, farthest, level))
            .await
            .map_err(|error| error.context("both sentences stand side by side"))?;
    }
    window.close().await
}

#[tokio::test]
async fn one_looks_back_without_the_first_answers_and_both_stay() -> Result<()> {
    let texts = Texts::read(DANISH.code)?;
    let home = Home::new()?;
    let window = Start::program(&home)?.argument("--demo").open().await?;
    go(&window, &texts, "change").await?;
    // The first was looked back at before.
    begin_with(&window, &texts, "marts 2026").await?;
    until_marks(&window, 6).await?;
    let look_back = starts_with(&window, &texts, "change-hindsight-begin").await?;
    window.click(Role::Button, &look_back).await?;
    let instrument = core()?;
    let mut items = instrument.items();
    let first = items
        .next()
        .ok_or_else(|| anyhow::anyhow!("there are items"))?;
    window
        .find(Role::Heading, first.title.in_language(DANISH.language))
        .await?;
    window
        .find_words(&texts.say("reflection-question-then")?)
        .await?;
    let chosen: Vec<String> = window
        .ask(
            "return [...document.querySelectorAll('main input[type=radio]:checked')].map((each) => each.outerHTML)",
            vec![],
        )
        .await?;
    ensure!(
        chosen.is_empty(),
        "the first answers are not in view: {chosen:?}"
    );
    for item in instrument.items() {
        give(&window, &DANISH, item, Given::Level(2)).await?;
        window.click(Role::Button, DANISH.next).await?;
        ensure!(
            !(is_last_of_domain(item)? && window.shows(Role::Heading, DANISH.prompt_title).await?),
            "a look back asks no prompts"
        );
    }
    window.click(Role::Button, DANISH.finish).await?;
    window
        .find(Role::Heading, &texts.say("change-title")?)
        .await?;
    window
        .until_text(&texts.say("change-hindsight-sharper")?)
        .await?;
    window
        .until_text(&texts.say("change-hindsight-inflates")?)
        .await?;
    // One hollow mark more in each of the three.
    until_marks(&window, 9).await?;
    window.close().await
}

/// Chooses the reflection whose day ends so as the first of the time in view.
async fn begin_with(window: &Window, texts: &Texts, day: &str) -> Result<()> {
    let script = "
        const all = [...document.querySelectorAll('.choices select option')];
        return all.map((each) => each.innerText).find((each) => each.includes(arguments[0])) ?? null";
    let offer: String = window.until_page(day, script, &[day.into()]).await?;
    window.choose(&texts.say("app-mirror-from")?, &offer).await
}

/// The button whose name begins as the text does before what it names.
pub(crate) async fn starts_with(window: &Window, texts: &Texts, id: &str) -> Result<String> {
    let begins = texts.beginning(id)?;
    window
        .until_page(
            &begins,
            "const all = [...document.querySelectorAll('main button')].map((each) => each.innerText.trim());
             return all.find((each) => each.startsWith(arguments[0])) ?? null",
            &[begins.as_str().into()],
        )
        .await
}

/// Waits until the pictures of the trend hold so many marks together.
async fn until_marks(window: &Window, count: usize) -> Result<()> {
    let script = "
        const marks = document.querySelectorAll('main figure svg [role=listitem]').length;
        return marks === arguments[0] ? true : null";
    let what = format!("{count} marks in the pictures");
    window
        .until_page::<bool>(&what, script, &[count.into()])
        .await?;
    Ok(())
}
