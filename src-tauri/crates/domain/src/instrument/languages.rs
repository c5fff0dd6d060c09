//! The languages of an instrument's file: every text is in both, or all are in the same one.

use toml::{Table, Value};

use crate::instrument::fault::{Fault, InstrumentFault};
use crate::text::Language;

const BOTH: [(Language, &str); 2] = [(Language::Da, "da"), (Language::En, "en")];

/// The languages that `file` is written in. Where that is one, its texts stand in the place of the other
/// afterwards. A text is a table that has a language.
///
/// # Errors
/// [`InstrumentFault::Shape`] at the first text that is not in a language of another text.
pub(super) fn complete(file: &mut Table) -> Result<Vec<Language>, Fault> {
    let mut found = Vec::new();
    each_text(file, "", &mut |_, text| {
        found.extend(BOTH.iter().filter(|(_, key)| text.contains_key(*key)));
        Ok(())
    })?;
    let is_used = |used: &&(Language, &str)| found.contains(used);
    let used: Vec<_> = BOTH.iter().filter(is_used).copied().collect();
    each_text(file, "", &mut |path, text| {
        let missing = used.iter().find(|(_, key)| !text.contains_key(*key));
        if let Some((_, key)) = missing {
            let reason = format!("has no `{key}`, which another text has");
            return Err(Fault::new(path, InstrumentFault::Shape, reason));
        }
        if let [(_, only)] = used.as_slice()
            && let Some(words) = text.get(*only).cloned()
        {
            for (_, key) in BOTH.iter().filter(|(_, key)| key != only) {
                text.insert((*key).to_owned(), words.clone());
            }
        }
        Ok(())
    })?;
    Ok(used.into_iter().map(|(language, _)| language).collect())
}

/// The same fault, named by the language in which its text is written: where that is one, it stands in
/// the place of the other as well.
pub(super) fn as_written(fault: Fault, languages: &[Language]) -> Fault {
    let ([Language::En], Some(at)) = (languages, fault.path.rfind(".da")) else {
        return fault;
    };
    let (before, after) = fault.path.split_at(at);
    let path = format!("{before}.en{}", after.trim_start_matches(".da"));
    Fault { path, ..fault }
}

type Act<'a> = &'a mut dyn FnMut(&str, &mut Table) -> Result<(), Fault>;

/// Does something with every text of `table`, which stands at `path`.
fn each_text(table: &mut Table, path: &str, act: Act<'_>) -> Result<(), Fault> {
    if BOTH.iter().any(|(_, key)| table.contains_key(*key)) {
        return act(path, table);
    }
    for (key, value) in table.iter_mut() {
        let path = match path {
            "" => key.clone(),
            path => format!("{path}.{key}"),
        };
        in_value(value, &path, act)?;
    }
    Ok(())
}

fn in_value(value: &mut Value, path: &str, act: Act<'_>) -> Result<(), Fault> {
    match value {
        Value::Table(table) => each_text(table, path, act),
        Value::Array(values) => {
            for (index, value) in values.iter_mut().enumerate() {
                in_value(value, &format!("{path}[{index}]"), act)?;
            }
            Ok(())
        }
        _ => Ok(()),
    }
}
