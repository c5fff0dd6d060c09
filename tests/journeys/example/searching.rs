//! Searching in the log of examples.

use anyhow::Result;
use chrono::{Days, NaiveDate};
use domain::{DomainId, DomainRef, ExampleSearch, InstrumentId, KnowledgeForm};
use support::home::Home;
use support::own::{ExampleBuilder, core_item};
use support::raw;
use support::run::Run;
use view::ExampleLog;

fn day(number: u64) -> NaiveDate {
    NaiveDate::from_ymd_opt(2026, 1, 1).unwrap_or_default() + Days::new(number)
}

/// The situations found, in their order.
fn situations(log: &ExampleLog) -> Vec<&str> {
    let examples = log.examples.iter();
    examples
        .map(|example| &*example.content.starr.situation)
        .collect()
}

fn core_domain(domain: &str) -> DomainRef {
    DomainRef {
        instrument: InstrumentId::new("beskaeftigelsesfaglighed"),
        domain: DomainId::new(domain),
    }
}

/// A run with four examples, one a day.
fn with_four(home: &Home) -> Result<Run> {
    let mut run = home.start();
    let four = [
        ExampleBuilder::new("Ærlig snak i skurvognen")
            .action("Jeg TOG MED UD")
            .item("health")
            .form(KnowledgeForm::CaseStudy),
        ExampleBuilder::new("Møde på ØSTERBRO")
            .action("Vi gik en tur")
            .item("many-places")
            .form(KnowledgeForm::CaseStudy),
        ExampleBuilder::new("Åben dag")
            .told(|starr| "Det blev en ærlig dag".clone_into(&mut starr.reflection))
            .item("many-places")
            .item("health"),
        ExampleBuilder::new("Uden noget"),
    ];
    for (number, example) in (0..).zip(four) {
        run.add_example(&example.on(day(number)))?;
    }
    Ok(run)
}

#[test]
fn the_newest_day_stands_first_and_the_latest_added_of_a_day() -> Result<()> {
    let home = Home::new()?;
    let mut run = home.start();
    for (told, number) in [("b", 5), ("a", 2), ("c", 9), ("later the same day", 5)] {
        run.add_example(&ExampleBuilder::new(told).on(day(number)))?;
    }
    let log = run.search("")?;
    assert_eq!(situations(&log), ["c", "later the same day", "b", "a"]);
    assert_eq!((log.found, log.total), (4, 4));
    Ok(())
}

#[test]
fn before_there_is_any_example_the_log_is_empty_and_makes_nothing_up() -> Result<()> {
    let home = Home::new()?;
    let mut run = home.start();
    let log = run.search("anything")?;
    assert_eq!((log.found, log.total, log.examples.len()), (0, 0, 0));
    assert_eq!(log.items.len(), 24, "the filters are there all the same");
    Ok(())
}

#[test]
fn all_words_must_occur_in_any_part_and_in_any_order() -> Result<()> {
    let home = Home::new()?;
    let mut run = with_four(&home)?;
    for (words, found) in [
        ("tog skurvogn", vec!["Ærlig snak i skurvognen"]),
        ("dag ærlig", vec!["Åben dag"]),
        ("ærlig", vec!["Åben dag", "Ærlig snak i skurvognen"]),
        ("ærlig tur", vec![]),
        (
            "  \t\n ",
            vec![
                "Uden noget",
                "Åben dag",
                "Møde på ØSTERBRO",
                "Ærlig snak i skurvognen",
            ],
        ),
    ] {
        let log = run.search(words)?;
        assert_eq!(situations(&log), found, "»{words}«");
        assert_eq!((log.found, log.total), (found.len(), 4), "»{words}«");
    }
    Ok(())
}

#[test]
fn danish_letters_are_found_in_any_case() -> Result<()> {
    let home = Home::new()?;
    let mut run = with_four(&home)?;
    for (words, found) in [
        ("ÆRLIG SNAK", "Ærlig snak i skurvognen"),
        ("østerbro", "Møde på ØSTERBRO"),
        ("PÅ Øst", "Møde på ØSTERBRO"),
        ("åben", "Åben dag"),
        ("ÅB", "Åben dag"),
        ("tog med ud", "Ærlig snak i skurvognen"),
    ] {
        assert_eq!(situations(&run.search(words)?), [found], "»{words}«");
    }
    Ok(())
}

#[test]
fn no_word_reaches_over_two_parts() -> Result<()> {
    let home = Home::new()?;
    let mut run = home.start();
    let example = ExampleBuilder::new("over").told(|starr| starr.task = "gang".to_owned());
    run.add_example(&example)?;
    assert_eq!(run.search("overgang")?.found, 0);
    assert_eq!(run.search("over gang")?.found, 1);
    Ok(())
}

#[test]
fn a_search_is_narrowed_by_item_domain_and_form_and_all_of_them() -> Result<()> {
    let home = Home::new()?;
    let mut run = with_four(&home)?;
    let (first, second, third) = ("Ærlig snak i skurvognen", "Møde på ØSTERBRO", "Åben dag");
    let any = ExampleSearch::default;
    let searches = [
        (
            ExampleSearch {
                item: Some(core_item("health")),
                ..any()
            },
            vec![third, first],
        ),
        (
            ExampleSearch {
                item: Some(core_item("weather")),
                ..any()
            },
            vec![],
        ),
        (
            ExampleSearch {
                domain: Some(core_domain("reality-link")),
                ..any()
            },
            vec![third, second],
        ),
        (
            ExampleSearch {
                domain: Some(core_domain("knowledge-and-action")),
                ..any()
            },
            vec![third, first],
        ),
        (
            ExampleSearch {
                domain: Some(core_domain("interpersonal")),
                ..any()
            },
            vec![],
        ),
        (
            ExampleSearch {
                domain: Some(core_domain("no-such-domain")),
                ..any()
            },
            vec![],
        ),
        (
            ExampleSearch {
                form: Some(KnowledgeForm::CaseStudy),
                ..any()
            },
            vec![second, first],
        ),
        (
            ExampleSearch {
                form: Some(KnowledgeForm::MetaDesign),
                ..any()
            },
            vec![],
        ),
        (
            ExampleSearch {
                item: Some(core_item("health")),
                domain: Some(core_domain("reality-link")),
                ..any()
            },
            vec![],
        ),
        (
            ExampleSearch {
                words: "ærlig".to_owned(),
                item: Some(core_item("health")),
                domain: Some(core_domain("knowledge-and-action")),
                form: Some(KnowledgeForm::CaseStudy),
                ..any()
            },
            vec![first],
        ),
    ];
    for (search, found) in searches {
        let log = run.examples(&search)?;
        assert_eq!(situations(&log), found, "{search:?}");
        assert_eq!((log.found, log.total), (found.len(), 4), "{search:?}");
    }
    Ok(())
}

#[test]
fn at_most_fifty_are_shown_and_all_are_counted() -> Result<()> {
    let home = Home::new()?;
    let mut run = home.start();
    for number in 0..53 {
        let told = format!("Example {number}");
        run.add_example(&ExampleBuilder::new(&told).on(day(number)))?;
    }
    let log = run.search("example")?;
    assert_eq!((log.examples.len(), log.found, log.total), (50, 53, 53));
    assert_eq!(
        situations(&log).first(),
        Some(&"Example 52"),
        "the newest of them"
    );
    assert_eq!(situations(&log).last(), Some(&"Example 3"));
    Ok(())
}

#[test]
fn a_word_is_found_however_it_is_written() -> Result<()> {
    let home = Home::new()?;
    let mut run = home.start();
    let told = "Møde i Aabenraa om arbejds\u{ad}markedet: »vi prøver e\u{2011}mail«, sagde A\u{30a}se O\u{2019}Neill";
    run.add_example(&ExampleBuilder::new(told))?;
    for words in [
        "åbenrå",
        "A\u{30a}benra\u{30a}",
        "aabenraa",
        "arbejdsmarkedet",
        "ARBEJDS\u{200b}MARKEDET",
        "e-mail",
        "e\u{2013}mail",
        "\u{201c}e-mail\u{201d}",
        "åse",
        "aase",
        "o'neill",
        "møde\u{a0}aabenraa",
        "(møde), aabenraa!",
    ] {
        assert_eq!(run.search(words)?.found, 1, "»{words}«");
    }
    for words in ["åbenro", "email", "asen"] {
        assert_eq!(run.search(words)?.found, 0, "»{words}«");
    }
    Ok(())
}

#[test]
fn every_word_counts_however_many_there_are() -> Result<()> {
    let home = Home::new()?;
    let mut run = home.start();
    let words: Vec<_> = (1..=40).map(|number| format!("ord{number}x")).collect();
    run.add_example(&ExampleBuilder::new(&words.join(" ")))?;
    assert_eq!(run.search(&words.join(" "))?.found, 1, "all are there");
    let one_more = words.join(" ") + " ord41x";
    assert_eq!(run.search(&one_more)?.found, 0, "the last is not");
    let long = "langt".repeat(30);
    run.add_example(&ExampleBuilder::new(&long))?;
    assert_eq!(run.search(&long)?.found, 1, "a long word is there");
    assert_eq!(run.search(&(long + "e"))?.found, 0, "to its last letter");
    Ok(())
}

#[test]
fn what_was_written_before_there_was_a_fold_is_found_too() -> Result<()> {
    let home = Home::new()?;
    let told = "Møde i Aabenraa: e\u{2011}mail";
    let mut run = home.start();
    let starr = |starr: &mut domain::Starr| starr.task = "Opgaven".to_owned();
    run.add_example(&ExampleBuilder::new(told).told(starr))?;
    drop(run);
    let store = raw::open(&home.store_file())?;
    let before = format!("{}\nopgaven\n\n\n", told.to_lowercase());
    assert_eq!(
        store.execute("UPDATE examples SET searched = ?1", [before])?,
        1
    );
    drop(store);
    let mut run = home.start();
    for words in ["åbenrå", "e-mail", "opgaven møde"] {
        assert_eq!(run.search(words)?.found, 1, "»{words}«");
    }
    assert_eq!(run.search("mailopgaven")?.found, 0, "over no two parts");
    Ok(())
}
