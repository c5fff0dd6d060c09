//! Hostile values where it is kept what is being written: on the wire, and in a store that others made.

use anyhow::{Result, ensure};
use domain::{ExampleId, FormContent, FormRef, InstrumentId, ItemId, ItemRef, Writing};
use support::home::Home;
use support::used_store::used_home;
use support::{raw, writing};
use uuid::Uuid;

const HOSTILE: [&str; 9] = [
    "",
    "../../fagspejl.db",
    "new-example'; DROP TABLE examples; --",
    "new-example/a/b/c",
    "new-example/Å/health",
    "prompt/00000000-0000-0000-0000-000000000007/18446744073709551616",
    "example/%",
    "agreement-step/",
    "\u{0}",
];

#[test]
fn a_request_that_names_no_form_or_holds_something_else_does_not_arrive() {
    for request in [
        r#"{"form":{"kind":"everything"},"content":null,"number":1}"#,
        r#"{"form":{"kind":"example"},"content":null,"number":1}"#,
        r#"{"form":{"kind":"example","id":"../x"},"content":null,"number":1}"#,
        r#"{"form":{"kind":"prompt","id":"00000000-0000-0000-0000-000000000007","prompt":-1},"content":null,"number":1}"#,
        r#"{"form":"newAgreement","content":null,"number":1}"#,
        r#"{"form":{"kind":"newAgreement"},"content":{"kind":"prompt"},"number":1}"#,
        r#"{"form":{"kind":"newAgreement"},"content":{"kind":"prompt","text":["a"]},"number":1}"#,
        r#"{"form":{"kind":"newAgreement"},"content":"text","number":1}"#,
        r#"{"form":{"kind":"newAgreement"},"content":null,"number":-1}"#,
    ] {
        let read = serde_json::from_str::<Writing>(request);
        assert!(read.is_err(), "{request} is a request");
    }
}

#[test]
fn hostile_content_is_refused_and_what_was_written_stays() -> Result<()> {
    let home = Home::new()?;
    let mut run = home.start();
    let form = FormRef::NewExample { item: None };
    let before = writing::example("before", &[]);
    run.write_in(form.clone(), before.clone())?;
    let named = |word: &str| ItemRef {
        instrument: InstrumentId::new(word),
        item: ItemId::new("health"),
    };
    let huge = "x".repeat(10_000_000);
    let refused = [
        (form.clone(), writing::example(&huge, &[])),
        (form.clone(), writing::example("x", &[named(&huge)])),
        (
            form.clone(),
            writing::example("x", &vec![named("a"); 100_000]),
        ),
        (form.clone(), writing::prompt("x")),
        (
            FormRef::NewExample {
                item: Some(named("../../etc")),
            },
            writing::example("x", &[]),
        ),
        (
            FormRef::NewExample {
                item: Some(named("no-instrument")),
            },
            writing::example("x", &[]),
        ),
        (
            FormRef::Example {
                id: ExampleId::new(Uuid::from_u128(7)),
            },
            writing::example("x", &[]),
        ),
    ];
    for (form, content) in refused {
        ensure!(run.write_in(form, content).is_err(), "it is kept");
    }
    assert_eq!(run.form_drafts()?.len(), 1, "nothing came of it");
    assert_eq!(run.written_in(&form)?, Some(before));
    let odd = "'; DROP TABLE drafts; --\u{0}\u{202e}<script>\"}";
    run.write_in(form.clone(), writing::example(odd, &[]))?;
    let held = run.written_in(&form)?;
    assert_eq!(held, Some(writing::example(odd, &[])), "text is text");
    Ok(())
}

#[test]
fn rows_that_the_program_does_not_write_are_left_out_and_harm_nothing() -> Result<()> {
    let home = used_home()?;
    let own = home.start().form_drafts()?;
    let store = raw::open(&home.store_file())?;
    let content: String = store.query_row("SELECT content FROM drafts", [], |row| row.get(0))?;
    let mut insert = store.prepare("INSERT OR IGNORE INTO drafts VALUES (?1, ?2, 0)")?;
    for form in HOSTILE.iter().skip(1) {
        insert.execute([form, content.as_str()])?;
    }
    for (form, content) in [
        ("new-example", content.as_str()),
        ("new-example/core/health", "{}"),
        ("example/00000000-0000-0000-0000-000000000007", "no JSON"),
        (
            "example/00000000-0000-0000-0000-000000000008",
            &"[".repeat(900_000),
        ),
    ] {
        insert.execute([form, content])?;
    }
    ensure!(
        insert.execute(["new-example/a/a", &"x".repeat(1_000_001)])? == 0,
        "no row is longer"
    );
    drop(insert);
    drop(store);
    let mut run = home.start();
    assert_eq!(run.form_drafts()?, own);
    let draft = run.overview()?.drafts[0].id;
    run.finish(draft)?;
    run.back_up()?;
    run.write_in(
        FormRef::NewExample { item: None },
        writing::example("in the place of a hostile one", &[]),
    )?;
    assert_eq!(run.form_drafts()?.len(), own.len() + 1);
    Ok(())
}

#[test]
fn a_hostile_name_is_no_form() {
    for text in HOSTILE {
        assert!(
            text.parse::<FormRef>().is_err() || is_bounded(text),
            "{text}"
        );
    }
}

/// A name that has the form of one is checked before anything is kept or shown under it.
fn is_bounded(text: &str) -> bool {
    let content: FormContent = writing::example("x", &[]);
    text.parse::<FormRef>()
        .is_ok_and(|form| form.check(&content).is_err())
}
