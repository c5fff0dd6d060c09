//! One's data as tables, for a spreadsheet.

use std::collections::BTreeMap;
use std::io::{Cursor, Read as _};

use anyhow::{Context as _, Result};
use calamine::{Data, DataType as _, Reader as _, Xlsx};
use domain::{ExportFormat, Language, NonAnswer, Settings};
use support::answers::{Answers, level};
use support::home::Home;
use support::instrument::{InstrumentBuilder, anchors, core};
use support::own::{ExampleBuilder, plan};
use support::run::Run;
use support::texts::Texts;
use support::used_store::used_home;

fn speak(run: &mut Run, language: Language) -> Result<()> {
    let settings = Settings {
        language,
        ..Settings::default()
    };
    app::settings::change_settings(&run.backend.stores, settings)?;
    Ok(())
}

fn csv(run: &mut Run) -> Result<String> {
    Ok(String::from_utf8(run.exported(ExportFormat::Csv)?)?)
}

#[test]
fn the_answers_are_a_table_in_the_language_of_the_settings() -> Result<()> {
    let home = Home::new()?;
    let mut run = home.start();
    let answers = Answers::none()
        .with("health", level(4))
        .with("many-places", NonAnswer::DoNotKnow);
    run.finished(&answers)?;
    let core = core()?;
    for (language, folder, between) in [(Language::Da, "da", ';'), (Language::En, "en", ',')] {
        speak(&mut run, language)?;
        let texts = Texts::read(folder)?;
        let table = csv(&mut run)?;
        let table = table
            .strip_prefix('\u{feff}')
            .context("a byte order mark")?;
        let lines: Vec<_> = table.split("\r\n").collect();
        assert_eq!(
            lines.len(),
            4,
            "a heading, two answers, and a last end of line"
        );
        let heading: Vec<_> = lines[0].split(between).collect();
        assert_eq!(heading[0], texts.say("tables-day")?);
        assert_eq!(heading.len(), 10);
        let health = lines
            .iter()
            .find(|line| line.contains(&texts.say("level-4").unwrap_or_default()));
        let health = health.context("the level stands in words")?;
        let item = core.items().find(|item| item.id.as_str() == "health");
        let item = item.context("the core has it")?;
        for word in [
            "2026-11-24",
            &texts.say("tables-kind-finished")?,
            core.title.in_language(language),
            item.title.in_language(language),
            &format!("{between}4{between}"),
            anchors(item, language)[3],
        ] {
            assert!(health.contains(word), "`{word}` stands in {health}");
        }
        let other = texts.say("nonanswer-doNotKnow")?;
        let other = format!("{between}{between}{between}{other}{between}");
        assert!(table.contains(&other), "a non-answer is no number");
    }
    Ok(())
}

#[test]
fn a_cell_that_a_spreadsheet_would_carry_out_is_made_harmless() -> Result<()> {
    for sign in ["=", "+", "-", "@", "\\t", "\\r"] {
        let text = InstrumentBuilder::default().text();
        let before = "\"Item 1.1 på dansk, 1.0.0\"";
        assert!(text.contains(before), "the title is there to be changed");
        let text = text.replace(before, &format!("\"{sign}cmd|' /C calc'!A0\""));
        let home = Home::new()?;
        let mut run = home.start_with(support::instrument::carried("small.toml", text));
        run.finished(&Answers::none().with("item-1-1", level(1)))?;
        let table = csv(&mut run)?;
        let sign = sign.replace("\\t", "\t").replace("\\r", "\r");
        assert!(
            table.contains(&format!("'{sign}cmd|")),
            "an apostrophe makes it text: {table}"
        );
    }
    Ok(())
}

type Book = Xlsx<Cursor<Vec<u8>>>;

fn book(run: &mut Run) -> Result<Book> {
    Ok(Xlsx::new(Cursor::new(run.exported(ExportFormat::Xlsx)?))?)
}

/// A sheet: each row by its headings.
fn rows(book: &mut Book, sheet: &str) -> Result<Vec<BTreeMap<String, Data>>> {
    let range = book.worksheet_range(sheet)?;
    let mut rows = range.rows();
    let headings: Vec<String> = rows
        .next()
        .context("there are headings")?
        .iter()
        .map(ToString::to_string)
        .collect();
    let row = |row: &[Data]| headings.iter().cloned().zip(row.iter().cloned()).collect();
    Ok(rows.map(row).collect())
}

fn cell<'a>(row: &'a BTreeMap<String, Data>, heading: &str) -> Result<&'a Data> {
    let cell = row.get(heading);
    cell.with_context(|| format!("no column {heading}: {row:?}"))
}

#[test]
fn the_workbook_has_a_sheet_for_each_subject_in_the_language_of_the_settings() -> Result<()> {
    let home = used_home()?;
    let mut run = home.start();
    let subjects = [
        "reflections",
        "answers",
        "examples",
        "agreements",
        "prompts",
    ];
    for (language, folder) in [(Language::Da, "da"), (Language::En, "en")] {
        speak(&mut run, language)?;
        let texts = Texts::read(folder)?;
        let mut book = book(&mut run)?;
        let named: Result<Vec<_>> = subjects
            .iter()
            .map(|subject| texts.say(&format!("tables-{subject}")))
            .collect();
        assert_eq!(book.sheet_names(), named?);
        for (sheet, count) in book.sheet_names().into_iter().zip([4, 8, 1, 2, 1]) {
            let rows = rows(&mut book, &sheet)?;
            assert_eq!(rows.len(), count, "{sheet}");
            for heading in rows.iter().flat_map(BTreeMap::keys) {
                assert!(
                    !heading.is_empty() && !heading.contains('-')
                        || heading == "Ikke-svar"
                        || heading == "Non-answer",
                    "`{heading}` has its text"
                );
            }
        }
    }
    Ok(())
}

#[test]
fn dates_are_dates_and_numbers_are_numbers() -> Result<()> {
    let home = used_home()?;
    let mut run = home.start();
    speak(&mut run, Language::En)?;
    let mut book = book(&mut run)?;
    for row in rows(&mut book, "Answers")? {
        assert!(matches!(cell(&row, "Date")?, Data::DateTime(_)), "{row:?}");
        let number = cell(&row, "Level as a number")?.as_f64();
        assert!([Some(4.0), Some(2.0)].contains(&number), "{row:?}");
    }
    for row in rows(&mut book, "Agreements")? {
        assert!(matches!(cell(&row, "Time")?, Data::DateTime(_)), "{row:?}");
        assert!(matches!(cell(&row, "Look at it again")?, Data::DateTime(_)));
    }
    let reflections = rows(&mut book, "Reflections")?;
    let looks_back = reflections
        .iter()
        .find(|row| row.get("Kind") == Some(&Data::String("look back".into())));
    let looks_back = looks_back.context("the look back is there")?;
    assert!(matches!(
        cell(looks_back, "Looks back at")?,
        Data::DateTime(_)
    ));
    assert_eq!(cell(looks_back, "Items answered")?.as_f64(), Some(2.0));
    Ok(())
}

#[test]
fn what_the_person_wrote_is_text_and_items_have_their_names() -> Result<()> {
    let home = Home::new()?;
    let mut run = home.start();
    speak(&mut run, Language::En)?;
    let example = ExampleBuilder::new("=1+1")
        .action("\u{1}odd")
        .item("health");
    run.add_example(&example)?;
    run.agree(plan("-when", "@then", 10), Some("many-places"))?;
    let mut book = book(&mut run)?;
    let title = |id: &str| -> Result<String> {
        let core = core()?;
        let item = core.items().find(|item| item.id.as_str() == id);
        Ok(item.context("the core has it")?.title.en.clone())
    };
    let examples = rows(&mut book, "Examples")?;
    assert_eq!(
        cell(&examples[0], "Situation")?,
        &Data::String("=1+1".into())
    );
    assert_eq!(
        cell(&examples[0], "Items")?,
        &Data::String(title("health")?)
    );
    let agreements = rows(&mut book, "Agreements")?;
    assert_eq!(
        cell(&agreements[0], "Situation")?,
        &Data::String("-when".into())
    );
    assert_eq!(
        cell(&agreements[0], "Item")?,
        &Data::String(title("many-places")?)
    );
    assert_eq!(cell(&agreements[0], "State")?, &Data::String("Made".into()));
    let formulas = book.worksheet_formula("Examples")?;
    assert!(formulas.is_empty(), "nothing is carried out");
    Ok(())
}

#[test]
fn the_heading_stays_in_view_and_the_same_content_is_the_same_file() -> Result<()> {
    let home = used_home()?;
    let mut run = home.start();
    let bytes = run.exported(ExportFormat::Xlsx)?;
    assert!(run.exported(ExportFormat::Xlsx)? == bytes, "byte for byte");
    let mut book = zip::ZipArchive::new(Cursor::new(bytes))?;
    for sheet in 1..=5 {
        let mut text = String::new();
        let mut file = book.by_name(&format!("xl/worksheets/sheet{sheet}.xml"))?;
        file.read_to_string(&mut text)?;
        assert!(
            text.contains("ySplit=\"1\"") && text.contains("state=\"frozen\""),
            "the heading of sheet {sheet} is frozen"
        );
        assert!(text.contains("<cols>"), "its columns have their widths");
    }
    Ok(())
}

#[test]
fn a_person_who_has_done_nothing_gets_headings() -> Result<()> {
    let home = Home::new()?;
    let mut run = home.start();
    assert_eq!(csv(&mut run)?.lines().count(), 1);
    let mut book = book(&mut run)?;
    for sheet in book.sheet_names() {
        assert!(
            rows(&mut book, &sheet)?.is_empty(),
            "{sheet} has headings only"
        );
    }
    Ok(())
}

#[test]
fn a_text_that_no_cell_holds_is_cut_between_characters() -> Result<()> {
    let home = Home::new()?;
    let mut run = home.start();
    let family = "👩\u{200d}👩\u{200d}👧\u{200d}👦";
    run.add_example(&ExampleBuilder::new(&family.repeat(4_000)))?;
    let mut book = book(&mut run)?;
    let mut longest = String::new();
    for (_, sheet) in book.worksheets() {
        let texts = sheet.cells().filter_map(|(_, _, cell)| cell.get_string());
        for text in texts
            .filter(|text| text.len() > longest.len())
            .collect::<Vec<_>>()
        {
            text.clone_into(&mut longest);
        }
    }
    assert_eq!(
        longest.encode_utf16().count(),
        2_978 * 11 + 1,
        "a cell holds so much"
    );
    let families = longest
        .strip_suffix('…')
        .context("that it is cut is said")?;
    assert!(
        families.split(family).all(str::is_empty),
        "and no family is torn"
    );
    Ok(())
}
