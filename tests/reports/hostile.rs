//! Texts that a report must neither choke on nor obey.

use anyhow::Result;
use domain::Language;
use support::answers::{Answers, level};
use support::home::Home;
use support::own::ExampleBuilder;
use support::report::{Paper, whole_profile, whole_summary};

use crate::scenes::talk;

/// A profile with one example that tells this.
fn told(text: &str) -> Result<Paper> {
    let home = Home::new()?;
    let mut run = home.start();
    let example = ExampleBuilder::new(text).item("health");
    run.add_example(&example)?;
    let id = run.finished(&Answers::none().with("health", level(4)))?;
    run.printed(whole_profile(id), Language::Da)
}

/// The summary of a conversation with somebody who is called `name`, in which this was seen, noted and agreed on.
fn noted(name: &str, text: &str) -> Result<Paper> {
    let home = Home::new()?;
    let mut run = home.start();
    let id = talk(&mut run, name, text)?;
    run.printed(whole_summary(id), Language::Da)
}

#[test]
fn what_looks_like_markup_stands_as_it_was_written() -> Result<()> {
    for text in [
        "#panic(\"no\")",
        "#let x = 1; #x",
        "$ sum x^2 $",
        "*fed* _kursiv_ `kode`",
        "= ikke en overskrift",
        "\\u{41} \\ slut",
        "<etiket> @henvisning // bemærkning /* her */",
        "[[] ]] {{ }} \"citat\" -- --- slut",
        "{page} {pages} { $day }",
    ] {
        let read = told(text)?.text()?;
        assert!(read.contains(text), "{text} became {read}");
    }
    Ok(())
}

#[test]
fn letters_without_a_sign_are_shown_as_missing_and_said_to_be() -> Result<()> {
    let note = "står, hvor skriften ikke har et tegn";
    for text in [
        "før 😀 efter",
        "før 👩‍👩‍👧 efter",
        "før שלום efter",
        "før مرحبا efter",
        "før 漢字 efter",
        "før \u{e000}\u{10fffd} efter",
    ] {
        let read = told(text)?.text()?;
        assert!(read.contains("før \u{fffd}"), "{text} became {read}");
        assert!(read.contains("\u{fffd} efter"), "{text} became {read}");
        assert!(read.contains(note), "it is not said: {read}");
    }
    assert!(
        !told("før og efter")?.text()?.contains(note),
        "nothing is missing"
    );
    Ok(())
}

#[test]
fn what_cannot_be_seen_leaves_no_trace() -> Result<()> {
    let read =
        told("før\u{202e}og\u{200d}\u{feff} \u{1}efter\u{0301} e\u{301}n A\u{30a}")?.text()?;
    assert!(read.contains("førog efteŕ én Å"), "{read}");
    Ok(())
}

#[test]
fn the_longest_text_without_a_space_stays_on_the_paper() -> Result<()> {
    let paper = told(&"Wæ".repeat(2_000))?;
    let read = crate::profile::run_together(&paper.text()?);
    let letters = read.matches("Wæ").count();
    assert!(
        letters >= 1_990,
        "{letters} of 2,000 are there, but for where pages break"
    );
    stays_on_the_paper(&paper)
}

fn stays_on_the_paper(paper: &Paper) -> Result<()> {
    for word in paper.words()? {
        let [left, top, right, bottom] = word.edges;
        assert!(
            left >= 0.0 && top >= 0.0 && right <= word.page[0] && bottom <= word.page[1],
            "{word:?} leaves the paper"
        );
    }
    Ok(())
}

#[test]
fn a_name_and_a_note_of_a_conversation_neither_choke_it_nor_are_obeyed() -> Result<()> {
    for text in [
        "#panic(\"no\") $ x $ *fed* = nej",
        "<etiket> @henvisning // bemærkning",
        "{ $subject } {page} [[] ]]",
    ] {
        let read = noted(text, text)?.text()?;
        // The name stands in the sentence at the top, over columns, beside what is kept and where one signs.
        let together = crate::profile::run_together(&read);
        let times = together
            .matches(&crate::profile::run_together(text))
            .count();
        assert!(times >= 6, "{text} stands there {times} times: {read}");
    }
    let read = noted("A\u{202e}ne\u{2067}", "før\u{202e}og\u{200d} 😀 שלום")?.text()?;
    assert!(
        read.contains("Ane var med, da Den, der har Fagspejl her"),
        "{read}"
    );
    assert!(read.contains("Ane holder den."), "{read}");
    assert!(read.contains("førog \u{fffd}"), "{read}");
    assert!(
        read.contains("står, hvor skriften ikke har et tegn"),
        "{read}"
    );
    Ok(())
}

#[test]
fn the_longest_name_and_note_of_a_conversation_stay_on_the_paper() -> Result<()> {
    let paper = noted(&"Wæ".repeat(50), &"Wæ".repeat(2_000))?;
    let read = crate::profile::run_together(&paper.text()?);
    let letters = read.matches("Wæ").count();
    assert!(
        letters >= 3 * 1_990,
        "{letters} of 6,000 and more are there"
    );
    stays_on_the_paper(&paper)
}

#[test]
fn many_examples_fill_many_pages() -> Result<()> {
    let home = Home::new()?;
    let mut run = home.start();
    for number in 0..60 {
        let text = format!(
            "Eksempel nummer {number}. {}",
            "Der skete noget. ".repeat(40)
        );
        run.add_example(&ExampleBuilder::new(&text).item("health"))?;
    }
    let id = run.finished(&Answers::none().with("health", level(4)))?;
    let read = run.printed(whole_profile(id), Language::Da)?.text()?;
    for number in 0..60 {
        let said = format!("Eksempel nummer {number}.");
        assert!(read.contains(&said), "{said} is missing");
    }
    Ok(())
}
