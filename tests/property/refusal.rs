//! Every broken instrument is refused with its file, the place and the kind of fault.

use app::CORE;
use domain::{Instrument, InstrumentError, InstrumentFault, Kinds};
use support::instrument::{InstrumentBuilder, core};
use toml::Value;

use crate::broken::{FILE, Place, UserAction, at, at_mut, place, places, read, valid, with};

/// Checks that `tree` is refused at `path` with `fault`.
fn refused(tree: &Value, path: &str, fault: InstrumentFault) {
    check(read(tree), path, fault);
}

fn check(read: Result<Instrument, InstrumentError>, path: &str, fault: InstrumentFault) {
    let Err(error) = read else {
        unreachable!("an instrument with a fault ({fault:?}) at `{path}` was taken");
    };
    assert_eq!((error.path.as_str(), error.fault), (path, fault), "{error}");
    assert_eq!(error.file, FILE, "the file is named");
    assert!(!error.reason.is_empty(), "the reason stands in words");
    let shown = error.to_string();
    assert!(
        shown.starts_with(&format!("{FILE}: {path}: ")),
        "whoever mends it looks for file and place first: {shown}"
    );
}

/// The path that names the whole file.
const WHOLE: &str = ".";

fn path(place: Option<Place>) -> String {
    match place {
        Some(place) if !place.0.is_empty() => place.to_string(),
        _ => WHOLE.to_owned(),
    }
}

#[test]
fn the_core_instrument_and_the_one_that_is_broken_here_are_taken() -> anyhow::Result<()> {
    core()?;
    read(&valid())?;
    Ok(())
}

#[test]
fn a_missing_field_is_refused_wherever_it_is() {
    let optional = |place: &Place| {
        let path = place.to_string();
        // Without its accuracy an instrument is used, and no difference is judged.
        ["prompts", "prompts[0].domain", "measurement"].contains(&path.as_str())
    };
    let mut tried = 0;
    for place in places(&valid()) {
        let Some(UserAction::Field(name)) = place.0.last() else {
            continue;
        };
        let mut tree = valid();
        if let Some(around) = place.around()
            && let Value::Table(table) = at_mut(&mut tree, &around)
        {
            table.remove(name);
        }
        if optional(&place) {
            assert!(read(&tree).is_ok(), "{place} may be left out");
        } else {
            refused(&tree, &path(place.around()), InstrumentFault::Shape);
            let reason = read(&tree).map_err(|error| error.reason);
            assert!(
                reason.is_err_and(|reason| reason.contains(&format!("`{name}`"))),
                "the field {name} is named"
            );
        }
        tried += 1;
    }
    assert!(tried > 80, "only {tried} fields were taken away");
}

#[test]
fn an_unknown_field_is_refused_in_every_table() {
    let mut tables: Vec<_> = places(&valid());
    tables.push(Place::default());
    tables.retain(|place| at(&valid(), place).is_table());
    for place in tables {
        let mut tree = valid();
        if let Value::Table(table) = at_mut(&mut tree, &place) {
            table.insert("unheard-of".to_owned(), Value::Boolean(true));
        }
        let path = place.field("unheard-of").to_string();
        refused(&tree, &path, InstrumentFault::Shape);
    }
}

#[test]
fn a_value_of_another_kind_is_refused_wherever_it_is() {
    for place in places(&valid()) {
        let other = match at(&valid(), &place) {
            Value::String(_) => Value::Integer(1),
            Value::Integer(_) | Value::Float(_) | Value::Table(_) => Value::String("one".into()),
            Value::Array(_) => Value::Integer(5),
            kept => kept.clone(),
        };
        let mut tree = valid();
        *at_mut(&mut tree, &place) = other;
        refused(&tree, &place.to_string(), InstrumentFault::Shape);
    }
}

/// How every text of an instrument is recognised: it stands in two languages.
fn is_text(place: &Place) -> bool {
    let language =
        |step: &UserAction| matches!(step, UserAction::Field(name) if name == "da" || name == "en");
    place.0.iter().any(language)
}

#[test]
fn a_blank_text_is_refused_wherever_it_is() {
    let texts = places(&valid());
    let texts = texts
        .into_iter()
        .filter(|place| is_text(place) && at(&valid(), place).is_str());
    let mut tried = 0;
    for place in texts {
        for blank in ["", " \n\t "] {
            let tree = with(&place.to_string(), blank);
            refused(&tree, &place.to_string(), InstrumentFault::Text);
        }
        tried += 1;
    }
    assert!(tried > 60, "only {tried} texts were blanked");
}

#[test]
fn a_text_that_is_too_long_is_refused_wherever_it_is() {
    for place in places(&valid()) {
        if !is_text(&place) || !at(&valid(), &place).is_str() {
            continue;
        }
        let is_title = place.to_string().contains("title");
        let most = if is_title { 60 } else { 2_000 };
        let path = place.to_string();
        assert!(
            read(&with(&path, "å".repeat(most))).is_ok(),
            "{path} has room for {most} letters, whatever their bytes"
        );
        let tree = with(&path, "å".repeat(most + 1));
        refused(&tree, &path, InstrumentFault::Text);
    }
}

#[test]
fn an_id_that_is_no_word_is_refused_wherever_it_is() {
    let too_long = "a".repeat(65);
    let no_words = [
        "", "Id", "9-lives", "-a", "a-", "a--b", "a b", "æble", "a_b", "a.b", &too_long,
    ];
    let ids = places(&valid())
        .into_iter()
        .filter(|place| place.name() == "id");
    for place in ids {
        for no_word in no_words {
            let tree = with(&place.to_string(), no_word);
            refused(&tree, &place.to_string(), InstrumentFault::Id);
        }
    }
}

#[test]
fn an_id_that_stands_twice_is_refused() {
    let twice = [
        ("domains[1].id", "domain-1"),
        ("domains[0].items[1].id", "item-1-1"),
        // Items are unique in the whole instrument, not only in their domain.
        ("domains[1].items[0].id", "item-1-1"),
    ];
    for (path, id) in twice {
        refused(&with(path, id), path, InstrumentFault::Twice);
    }
}

#[test]
fn there_are_five_anchors_and_all_of_them_differ() {
    for language in ["da", "en"] {
        let path = format!("domains[0].items[1].anchors.{language}");
        let anchors: Vec<Value> = (1..=6)
            .map(|level| Value::String(format!("Anchor {level}")))
            .collect();
        for count in [0, 1, 4, 6] {
            let tree = with(&path, anchors[..count].to_vec());
            let Err(error) = read(&tree) else {
                unreachable!("{count} anchors were taken");
            };
            assert_eq!(error.fault, InstrumentFault::Shape, "{error}");
            assert!(error.path.starts_with(&path), "the place is named: {error}");
        }
        for level in 1..5 {
            for lower in 0..level {
                let valid = valid();
                let lower = place(&format!("{path}[{lower}]"));
                let same = format!(" {} ", at(&valid, &lower).as_str().unwrap());
                let tree = with(&format!("{path}[{level}]"), same);
                let path = format!("{path}[{level}]");
                refused(&tree, &path, InstrumentFault::SameAnchor);
            }
        }
    }
}

#[test]
fn a_number_out_of_its_range_is_refused() {
    let numbers = [
        (
            "measurement.sd",
            vec![0.0, -0.6, 4.1, f64::NAN, f64::INFINITY],
        ),
        (
            "measurement.reliability",
            vec![0.0, 1.0, -0.8, 1.2, f64::NAN],
        ),
    ];
    for (path, outside) in numbers {
        for number in outside {
            refused(&with(path, number), path, InstrumentFault::Number);
        }
    }
    let path = "domains[0].items[0].wording";
    refused(&with(path, 0), path, InstrumentFault::Number);
    refused(&with(path, -1), path, InstrumentFault::Shape);
}

#[test]
fn a_version_that_is_not_three_numbers_is_refused() {
    let not_three = [
        "",
        "1",
        "1.0",
        "1.0.0.0",
        "1.0.x",
        "v1.0.0",
        "1..0",
        "1.0.-1",
        "1.0.123456",
        "1.0.0 ",
    ];
    for version in not_three {
        refused(
            &with("version", version),
            "version",
            InstrumentFault::Number,
        );
    }
}

#[test]
fn a_date_that_is_no_date_is_refused() {
    let no_dates = [
        "",
        "2026",
        "24-11-2026",
        "2026-13-01",
        "2026-02-30",
        "2026-1-1",
        "+2026-01-01",
        "2026-01-01T00:00",
        "i dag",
    ];
    for date in no_dates {
        let path = "measurement.date";
        refused(&with(path, date), path, InstrumentFault::Number);
    }
}

#[test]
fn another_kind_of_instrument_or_of_measurement_is_refused() {
    refused(&with("kind", "styles"), "kind", InstrumentFault::Shape);
    let path = "measurement.status";
    refused(&with(path, "proven"), path, InstrumentFault::Shape);
}

#[test]
fn a_prompt_for_a_domain_that_is_not_there_is_refused() {
    for domain in ["domain-3", "item-1-1", ""] {
        let path = "prompts[0].domain";
        refused(&with(path, domain), path, InstrumentFault::UnknownDomain);
    }
}

#[test]
fn an_instrument_that_is_empty_or_too_large_is_refused() {
    let nothing = Vec::<Value>::new;
    refused(
        &with("domains", nothing()),
        "domains",
        InstrumentFault::Count,
    );
    let path = "domains[1].items";
    refused(&with(path, nothing()), path, InstrumentFault::Count);

    let of_items = |items: usize| InstrumentBuilder::default().domains(&[items]).text();
    assert!(
        Instrument::parse(FILE, &of_items(60), &Kinds::builtin()).is_ok(),
        "sixty items fit"
    );
    let read = Instrument::parse(FILE, &of_items(61), &Kinds::builtin());
    check(read, "domains", InstrumentFault::Count);

    let of_prompts = |prompts: usize| InstrumentBuilder::default().prompts(prompts).text();
    assert!(
        Instrument::parse(FILE, &of_prompts(60), &Kinds::builtin()).is_ok(),
        "a prompt for each of sixty items fits"
    );
    let read = Instrument::parse(FILE, &of_prompts(61), &Kinds::builtin());
    check(read, "prompts", InstrumentFault::Count);

    let mut long = CORE.text.to_owned();
    long.push_str(&"#".repeat(512 * 1024 - long.len()));
    assert!(
        Instrument::parse(FILE, &long, &Kinds::builtin()).is_ok(),
        "half a megabyte fits"
    );
    long.push('#');
    check(
        Instrument::parse(FILE, &long, &Kinds::builtin()),
        WHOLE,
        InstrumentFault::Count,
    );
}

#[test]
fn a_text_that_is_not_toml_is_refused_with_its_line() {
    let lines = InstrumentBuilder::default().text();
    let broken_at = |line: usize, with: &str| -> String {
        let mut lines: Vec<&str> = lines.lines().collect();
        lines[line - 1] = with;
        lines.join("\n")
    };
    for line in [1, 2, 7] {
        let read = Instrument::parse(
            FILE,
            &broken_at(line, "id = \"never ends"),
            &Kinds::builtin(),
        );
        check(read, &format!("line {line}"), InstrumentFault::Shape);
    }
    let read = Instrument::parse(FILE, &broken_at(2, "id = \"small\""), &Kinds::builtin());
    check(read, "line 2", InstrumentFault::Shape);
    let read = Instrument::parse(FILE, "\u{0}\u{1}", &Kinds::builtin());
    check(read, "line 1", InstrumentFault::Shape);
    let deep = format!("id = {}", "[".repeat(100_000));
    check(
        Instrument::parse(FILE, &deep, &Kinds::builtin()),
        "line 1",
        InstrumentFault::Shape,
    );
}
