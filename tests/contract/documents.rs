//! The documents lead somewhere: what they name is there, and so is what the code names of them.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

use anyhow::{Context as _, Result, ensure};
use support::repository::{self, Source};

/// What a document may name that is not in the repository: the files of a person's data folder, and
/// what is built. A name that ends with `/` stands for all that lies below it.
const ELSEWHERE: &[&str] = &[
    "fagspejl.db",
    "fagspejl.db-next",
    "fagspejl-<time>.db",
    "fagspejl.keys",
    "fagspejl.tries",
    "backups/",
    "settings.json",
    "logs/",
    "target/",
    "2026-11-28T094200Z-asked.db",
];

/// How the name of a file ends.
const ENDINGS: &[&str] = &[
    "css", "db", "ftl", "js", "json", "keys", "md", "png", "rs", "sql", "svelte", "toml", "tries",
    "ts", "typ",
];

/// Where code stands that may name a document.
const CODE: &[&str] = &["src-tauri", "tests", "xtask", "ui/src", "ui/lint", "fuzz"];

/// A file or folder that a document names, as it is written there.
#[derive(Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Named {
    /// The target of a link, seen from the document's folder.
    Link(String),
    /// A path between backticks: from the root, or from any folder where that is clear enough.
    Path(String),
}

/// What the text of a document names. What stands in a block of code is not looked at.
fn named(text: &str) -> BTreeSet<Named> {
    let mut found = BTreeSet::new();
    let mut in_block = false;
    for line in text.lines() {
        if line.trim_start().starts_with("```") {
            in_block = !in_block;
        } else if !in_block {
            for (index, part) in line.split('`').enumerate() {
                if index % 2 == 1 && is_path(part) {
                    found.insert(Named::Path(part.to_owned()));
                }
            }
            let links = line
                .split("](")
                .skip(1)
                .filter_map(|rest| rest.split_once(')'));
            found.extend(links.map(|(target, _)| Named::Link(target.to_owned())));
        }
    }
    found
}

/// Whether what stands between backticks is the name of a file or folder.
fn is_path(word: &str) -> bool {
    let ended = word.rsplit_once('.');
    let is_file = ended.is_some_and(|(name, ending)| !name.is_empty() && ENDINGS.contains(&ending));
    let foreign = ["~", "%", "/", "@", "$"]
        .iter()
        .any(|begin| word.starts_with(begin));
    let is_word =
        !word.contains(|letter: char| letter.is_whitespace() || "()=:\"|".contains(letter));
    is_word && !foreign && (is_file || word.contains('/') && !word.contains('.'))
}

/// The path with each choice of `{a,b}` in it.
fn choices(path: &str) -> Vec<String> {
    let Some((before, rest)) = path.split_once('{') else {
        return vec![path.to_owned()];
    };
    let (inside, after) = rest.split_once('}').unwrap_or((rest, ""));
    let each = inside
        .split(',')
        .map(|choice| format!("{before}{choice}{after}"));
    each.flat_map(|path| choices(&path)).collect()
}

/// Whether a part of a path is one of that form, in which `<any>` and `NNNN` stand for something.
fn fits(form: &str, part: &str) -> bool {
    let (before, after) = match (form.split_once('<'), form.split_once("NNNN")) {
        (Some((before, rest)), _) => (before, rest.split_once('>').map_or("", |(_, after)| after)),
        (None, Some(around)) => return fits_name(around, part),
        (None, None) => return form == part,
    };
    let rest = part.strip_prefix(before);
    rest.is_some_and(|rest| rest.ends_with(after))
}

/// A numbered file of any name: the number, and the ending.
fn fits_name((before, after): (&str, &str), part: &str) -> bool {
    let ending = after.rsplit_once('.').map_or("", |(_, ending)| ending);
    part.starts_with(before) && part.ends_with(ending)
}

/// The files of the repository, as parts of their paths.
struct Files(Vec<Vec<String>>);

impl Files {
    fn read() -> Result<Self> {
        let mut files = Vec::new();
        collect(&repository::root(), &mut Vec::new(), &mut files)?;
        ensure!(files.len() > 500, "only {} files are found", files.len());
        Ok(Self(files))
    }

    /// Whether a file, or a folder with files in it, ends with this path.
    fn hold(&self, path: &str) -> bool {
        let wanted: Vec<&str> = path.trim_end_matches('/').split('/').collect();
        let here = |parts: &[String]| {
            let mut pairs = wanted.iter().zip(parts);
            pairs.all(|(form, part)| fits(form, part))
        };
        let mut files = self.0.iter();
        files.any(|parts| parts.windows(wanted.len()).any(here))
    }
}

fn collect(folder: &Path, parts: &mut Vec<String>, files: &mut Vec<Vec<String>>) -> Result<()> {
    let entries = fs::read_dir(folder).with_context(|| folder.display().to_string())?;
    for entry in entries {
        let path = entry?.path();
        let name = path.file_name().unwrap_or_default().to_string_lossy();
        if [".git", "node_modules", "target", "gen", "dist"].contains(&&*name) {
            continue;
        }
        parts.push(name.into_owned());
        if path.is_dir() {
            collect(&path, parts, files)?;
        } else {
            files.push(parts.clone());
        }
        parts.pop();
    }
    Ok(())
}

fn is_elsewhere(path: &str) -> bool {
    ELSEWHERE
        .iter()
        .any(|name| path == *name || name.ends_with('/') && path.starts_with(name))
}

/// All documents of the repository: those at its root, and the folder of documents.
fn documents() -> Result<Vec<Source>> {
    let mut documents = repository::sources("docs", &[".md"])?;
    for path in ["README.md", "CONTRIBUTING.md"] {
        let text = repository::read(path)?;
        documents.push(Source {
            path: path.to_owned(),
            text,
        });
    }
    Ok(documents)
}

/// The names of the headings of a document, as a link refers to them.
fn anchors(text: &str) -> BTreeSet<String> {
    let headings = text.lines().filter(|line| line.starts_with('#'));
    let name = |heading: &str| {
        let heading = heading.trim_start_matches('#').trim().to_lowercase();
        let kept = heading
            .chars()
            .filter(|&c| c.is_alphanumeric() || c == ' ' || c == '-');
        kept.map(|c| if c == ' ' { '-' } else { c }).collect()
    };
    headings.map(name).collect()
}

/// Whether a link of the document at `document` leads to a file, and to a heading in it where it
/// names one.
fn leads(document: &str, target: &str) -> bool {
    if target.contains("://") {
        return true;
    }
    let (file, heading) = target.split_once('#').unwrap_or((target, ""));
    let folder = repository::root().join(document);
    let folder = folder.parent().unwrap_or(Path::new("."));
    let path = match file {
        "" => repository::root().join(document),
        file => folder.join(file),
    };
    path.exists()
        && (heading.is_empty()
            || fs::read_to_string(&path).is_ok_and(|text| anchors(&text).contains(heading)))
}

#[test]
fn what_a_document_names_is_there() -> Result<()> {
    let files = Files::read()?;
    let mut missing = Vec::new();
    let mut looked_at = 0;
    for Source { path, text } in documents()? {
        for name in named(&text) {
            looked_at += 1;
            let is_there = match &name {
                Named::Link(target) => leads(&path, target),
                Named::Path(named) => {
                    is_elsewhere(named) || choices(named).iter().all(|each| files.hold(each))
                }
            };
            if !is_there {
                missing.push(format!("{path}: {name:?}"));
            }
        }
    }
    assert!(looked_at > 100, "only {looked_at} names are found");
    assert!(
        missing.is_empty(),
        "documents name what is not there:\n{}",
        missing.join("\n")
    );
    Ok(())
}

#[test]
fn nothing_is_excepted_that_no_document_names() -> Result<()> {
    let documents = documents()?;
    for name in ELSEWHERE {
        assert!(
            documents
                .iter()
                .any(|document| document.text.contains(name)),
            "no document names `{name}` any more; take it from the list"
        );
    }
    Ok(())
}

/// The documents that a text names: words that end like one, or lie in the folder of documents.
fn documents_in(text: &str) -> impl Iterator<Item = &str> {
    let words = text.split(|c: char| !(c.is_alphanumeric() || "./-_".contains(c)));
    words.map(|word| word.trim_end_matches('.')).filter(|word| {
        word.starts_with("docs/") || Path::new(word).extension() == Some("md".as_ref())
    })
}

#[test]
fn a_document_that_the_code_names_is_there() -> Result<()> {
    let endings = [
        ".rs", ".ts", ".svelte", ".js", ".css", ".sql", ".toml", ".ftl",
    ];
    let mut sources = vec![Source {
        path: "Cargo.toml".to_owned(),
        text: repository::read("Cargo.toml")?,
    }];
    for folder in CODE {
        sources.extend(repository::sources(folder, &endings)?);
    }
    // This file names some that are not there.
    sources.retain(|source| source.path != "tests/contract/documents.rs");
    let mut missing = Vec::new();
    let mut looked_at = 0;
    for Source { path, text } in &sources {
        for name in documents_in(text) {
            looked_at += 1;
            if !repository::root().join(name).exists() {
                missing.push(format!("{path}: {name}"));
            }
        }
    }
    assert!(looked_at > 5, "only {looked_at} documents are named");
    assert!(
        missing.is_empty(),
        "code names documents that are not in the repository, by their path from its root:\n{}",
        missing.join("\n")
    );
    Ok(())
}

#[test]
fn what_is_not_there_is_noticed() -> Result<()> {
    let files = Files::read()?;
    for there in [
        "tests/contract/documents.rs",
        "store/src/undo.rs",
        "domain/src/<area>",
        "NNNN_name.sql",
    ] {
        assert!(files.hold(there), "{there} is there");
    }
    for gone in [
        "store/src/redo.rs",
        "tests/contract/main.ts",
        "layers/<area>/x.rs",
    ] {
        assert!(!files.hold(gone), "{gone} is not there");
    }
    assert_eq!(
        choices("ui/locales/{da,en}/a.ftl"),
        ["ui/locales/da/a.ftl", "ui/locales/en/a.ftl"]
    );
    let text =
        "See `gone.rs`, `.rs` and `cargo x`, [there](gone.md#a).\n```\n`block.rs`\n```\n`a/b`";
    let path = |path: &str| Named::Path(path.to_owned());
    let link = Named::Link("gone.md#a".to_owned());
    assert_eq!(
        named(text),
        BTreeSet::from([link, path("a/b"), path("gone.rs")]),
        "links and paths, and nothing that is an ending, a command, or in a block"
    );
    assert!(!leads("README.md", "docs/gone.md"), "there is no such file");
    assert!(leads("README.md", "docs/safety.md#the-lock"));
    assert!(
        !leads("README.md", "docs/safety.md#the-gate"),
        "there is no such heading"
    );
    assert_eq!(
        documents_in("as docs/a.json says (b.md), not c.mdx.").collect::<Vec<_>>(),
        ["docs/a.json", "b.md"]
    );
    Ok(())
}
