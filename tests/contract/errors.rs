//! Every code of an error has its texts in both languages, and is given by the one crossing.

use std::collections::{BTreeMap, BTreeSet};

use anyhow::{Context as _, Result};
use support::repository;
use support::texts::messages;

/// Every code, and the names of what it carries, as the page is told.
fn codes() -> Result<BTreeMap<String, BTreeSet<String>>> {
    let types = ipc::typescript();
    let (_, declared) = types
        .split_once("export type ErrorCode =")
        .context("the page is told of no error")?;
    let (declared, _) = declared.split_once(";\n\n").context("it has no end")?;
    let mut codes = BTreeMap::new();
    for variant in declared.split("\"code\": \"").skip(1) {
        let (code, fields) = variant.split_once('"').context("a code has no end")?;
        let fields = fields
            .lines()
            .map(str::trim)
            .filter(|line| !line.starts_with('*') && !line.starts_with('/'))
            .filter_map(|line| line.split_once(": "))
            .map(|(field, _)| field.to_owned());
        codes.insert(code.to_owned(), fields.collect());
    }
    Ok(codes)
}

/// The names of what a text puts in, such as `found` for `{ $found }`.
fn put_in(text: &str) -> BTreeSet<String> {
    let letter = |c: char| c.is_ascii_alphanumeric() || c == '_';
    let names = text.split('$').skip(1);
    names
        .map(|rest| rest.chars().take_while(|&c| letter(c)).collect())
        .collect()
}

#[test]
fn the_codes_are_read_with_what_they_carry() -> Result<()> {
    let codes = codes()?;
    assert!(codes.len() >= 18, "only {} codes are left", codes.len());
    let carried = |code: &str| -> Vec<&str> {
        let fields = codes.get(code).into_iter().flatten();
        fields.map(String::as_str).collect()
    };
    assert_eq!(
        carried("storeNewer"),
        ["found", "known"],
        "so the texts can be checked"
    );
    assert_eq!(
        carried("storeFull"),
        Vec::<&str>::new(),
        "so the texts can be checked"
    );
    Ok(())
}

#[test]
fn every_code_has_a_sentence_and_an_advice_in_both_languages() -> Result<()> {
    for language in ["da", "en"] {
        let file = format!("ui/locales/{language}/errors.ftl");
        let messages = messages(&repository::read(&file)?);
        for (code, carried) in codes()? {
            for id in [format!("error-{code}"), format!("error-{code}-advice")] {
                let text = messages.get(&id);
                let text = text.with_context(|| format!("{file} has no `{id}`"))?;
                assert!(!text.is_empty(), "`{id}` in {file} says nothing");
                let unknown: Vec<_> = put_in(text).difference(&carried).cloned().collect();
                assert!(
                    unknown.is_empty(),
                    "`{id}` in {file} needs {unknown:?}, which the code does not carry"
                );
            }
        }
    }
    Ok(())
}

#[test]
fn no_text_is_left_over_for_a_code_that_is_gone() -> Result<()> {
    let codes = codes()?;
    for language in ["da", "en"] {
        let file = format!("ui/locales/{language}/errors.ftl");
        for id in messages(&repository::read(&file)?).into_keys() {
            let code = id.strip_prefix("error-").unwrap_or(&id);
            let code = code.strip_suffix("-advice").unwrap_or(code);
            assert!(
                codes.contains_key(code),
                "{file} speaks of `{id}`; no error has that code"
            );
        }
    }
    Ok(())
}

#[test]
fn every_code_is_given_by_the_one_crossing() -> Result<()> {
    let crossing = [
        repository::read("src-tauri/crates/commands/src/error.rs")?,
        repository::read("src-tauri/crates/commands/src/error/coaching.rs")?,
    ]
    .concat();
    for code in codes()?.keys() {
        let mut letters = code.chars();
        let first = letters.next().context("a code has letters")?;
        let variant = format!(
            "ErrorCode::{}{}",
            first.to_ascii_uppercase(),
            letters.as_str()
        );
        assert!(
            crossing.contains(&variant),
            "nothing inside becomes {variant}; a code that is never given has no use"
        );
    }
    Ok(())
}

#[test]
fn no_error_that_crosses_carries_a_text_of_its_own() -> Result<()> {
    // What a code carries is a number, the file and path of an instrument of the
    // program, the place in a file, which names the fields of an export only, or one of a few kinds.
    let allowed = [
        "found", "known", "file", "path", "place", "value", "longest", "most", "least", "seconds",
        "weakness", "fault",
    ];
    for (code, carried) in codes()? {
        for field in carried {
            assert!(
                allowed.contains(&field.as_str()),
                "`{code}` carries `{field}`; sentences are the page's, and nothing personal crosses"
            );
        }
    }
    Ok(())
}
