//! Reading instruments of another kind, and of one language.

use domain::{Instrument, InstrumentError, InstrumentFault, Kinds, Language};
use support::choice::{CHOICE, choice, kinds};
use support::instrument::InstrumentBuilder;

fn read(text: &str) -> Result<Instrument, InstrumentError> {
    Instrument::parse(CHOICE.file, text, &kinds())
}

/// The instrument of the other kind with one change, which is there to be made.
fn changed(from: &str, to: &str) -> Result<Instrument, InstrumentError> {
    assert!(CHOICE.text.contains(from), "`{from}` stands in it");
    read(&CHOICE.text.replacen(from, to, 1))
}

fn refused(read: Result<Instrument, InstrumentError>, path: &str, fault: InstrumentFault) {
    match read {
        Err(error) => assert_eq!((error.path.as_str(), error.fault), (path, fault), "{error}"),
        Ok(_) => unreachable!("an instrument with a fault at `{path}` was taken"),
    }
}

#[test]
fn a_kind_is_known_only_where_it_is_registered() {
    assert!(choice().is_ok(), "the tests know it");
    let read = Instrument::parse(CHOICE.file, CHOICE.text, &Kinds::builtin());
    refused(read, "kind", InstrumentFault::Shape);
}

#[test]
fn a_fault_in_what_a_kind_reads_is_named_by_its_place() {
    let first = "domains[0].items[0]";
    refused(
        changed("[domains.items.source]", "[domains.items.origin]"),
        &format!("{first}.origin"),
        InstrumentFault::Shape,
    );
    refused(
        changed(", \"Hverken det ene eller det andet\"", ""),
        &format!("{first}.effect.points"),
        InstrumentFault::Count,
    );
    refused(
        changed("\"Fra kommunen\"", "\"Fra loven\""),
        &format!("{first}.source.points.da[1]"),
        InstrumentFault::SameAnchor,
    );
    refused(
        changed("\"Den hjælper mig\"", "\" \""),
        &format!("{first}.effect.points.da[0]"),
        InstrumentFault::Text,
    );
    refused(
        changed("wording = 1", "wording = 1\nworks = 3"),
        &format!("{first}.works"),
        InstrumentFault::Shape,
    );
}

#[test]
fn only_what_is_ranked_is_measured() {
    let measured = "\n[measurement]\nsd = 0.6\nreliability = 0.8\nstatus = \"pilot\"\n\
                    date = \"2026-11-24\"\nsource = { da = \"Et skøn.\" }\n\n[[domains]]\nid = \"udefra\"";
    let read = changed("\n[[domains]]\nid = \"udefra\"", measured);
    refused(read, "measurement", InstrumentFault::Number);
}

#[test]
fn what_another_kind_may_leave_out_the_first_may_not() {
    let text = InstrumentBuilder::default().text();
    let line = text.lines().find(|line| line.starts_with("works = "));
    let line = line.unwrap_or_default();
    refused(
        read(&text.replacen(line, "", 1)),
        "domains[0].items[0]",
        InstrumentFault::Shape,
    );
}

#[test]
fn all_texts_are_in_the_same_languages() {
    let text = InstrumentBuilder::default().text();
    for (key, language) in [("da", Language::Da), ("en", Language::En)] {
        // Both stand in one line, the Danish text first.
        let only: Vec<String> = text.lines().map(|line| in_one(line, key)).collect();
        let instrument = match read(&only.join("\n")) {
            Ok(instrument) => instrument,
            Err(error) => unreachable!("one language is enough: {error}"),
        };
        assert_eq!(instrument.languages, [language]);
        let titles = [Language::Da, Language::En].map(|each| instrument.title.in_language(each));
        assert_eq!(
            titles[0], titles[1],
            "the one that there is, whichever is asked for"
        );

        let mixed = only.join("\n")
            + "\n[[prompts]]\n\
            defensive = { da = \"Sagt\", en = \"Said\" }\n\
            offensive = { da = \"Spurgt\", en = \"Asked\" }\n";
        refused(read(&mixed), "about", InstrumentFault::Shape);
    }
}

#[test]
fn a_fault_of_a_text_is_named_by_the_language_it_is_written_in() {
    let text = InstrumentBuilder::default().text();
    let only: Vec<String> = text.lines().map(|line| in_one(line, "en")).collect();
    let only = only.join("\n");
    let title = only.lines().find(|line| line.starts_with("title = "));
    let blank = only.replacen(title.unwrap_or_default(), "title = { en = \" \" }", 1);
    refused(read(&blank), "title.en", InstrumentFault::Text);
}

/// A line of a built instrument with only the text of one language.
fn in_one(line: &str, key: &str) -> String {
    let other = if key == "da" { "en" } else { "da" };
    if line.starts_with(&format!("{other} = [")) {
        return String::new();
    }
    let Some((before, texts)) = line.split_once(" = { da = ") else {
        return line.to_owned();
    };
    let (danish, english) = texts.split_once(", en = ").unwrap_or((texts, ""));
    match key {
        "da" => format!("{before} = {{ da = {danish} }}"),
        _ => format!("{before} = {{ en = {english}"),
    }
}
