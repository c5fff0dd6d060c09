//! What a text is to a reader is the same to the program and to its page: `ui/src/texts/written.test.ts`
//! holds the page against the same cases.

use anyhow::Result;
use domain::written::{cut, is_blank, kept};
use serde::Deserialize;
use support::repository;

#[derive(Deserialize)]
struct Cases {
    blank: Vec<(String, bool)>,
    kept: Vec<(String, String)>,
    cut: Vec<(String, usize, String)>,
}

#[test]
fn the_rules_of_text_hold_for_every_case() -> Result<()> {
    let cases: Cases = serde_json::from_str(&repository::read("tests/contract/text-cases.json")?)?;
    for (text, blank) in cases.blank {
        assert_eq!(is_blank(&text), blank, "{text:?}");
    }
    for (text, expected) in cases.kept {
        assert_eq!(kept(&text), expected, "{text:?}");
    }
    for (text, most, expected) in cases.cut {
        assert_eq!(cut(&text, most), expected, "{text:?} at {most}");
    }
    Ok(())
}
