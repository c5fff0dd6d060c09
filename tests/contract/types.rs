//! The page's types are those of the program.

use anyhow::Result;
use support::repository;

#[test]
fn the_types_of_the_page_are_current() -> Result<()> {
    let kept = repository::read("ui/src/backend/generated/wire.ts")?;
    let made = ipc::typescript();
    let different = kept
        .lines()
        .zip(made.lines())
        .find(|(kept, made)| kept != made);
    assert!(
        kept == made,
        "ui/src/backend/generated/wire.ts is not what the Rust types say; run `cargo xtask types` and \
         commit what it writes. First difference: {different:?}"
    );
    Ok(())
}

#[test]
fn the_rules_of_text_of_the_page_are_current() -> Result<()> {
    let kept = repository::read("ui/src/backend/generated/text-rules.ts")?;
    assert!(
        kept == ipc::text_rules(),
        "run `cargo xtask types` and commit what it writes"
    );
    Ok(())
}

#[test]
fn the_list_of_commands_names_each_once() {
    let mut names = ipc::NAMES.to_vec();
    names.sort_unstable();
    let count = names.len();
    names.dedup();
    assert_eq!(names.len(), count, "a name stands twice in ipc::commands!");
    assert!(count >= 17, "only {count} commands are left");
}

/// The structs and enums below `folder` that have TypeScript, but for those that a macro makes.
fn with_typescript(folder: &str) -> Result<Vec<String>> {
    let mut names = Vec::new();
    for source in repository::sources(folder, &[".rs"])? {
        let mut derived = false;
        for line in source.text.lines() {
            let mut kinds = ["pub struct ", "pub enum "].into_iter();
            let declared = kinds.find_map(|kind| line.strip_prefix(kind));
            if line.starts_with("#[derive(") {
                derived = line.ends_with(" TS)]");
            } else if let Some(declared) = declared
                && std::mem::take(&mut derived)
            {
                let name = declared.split(|sign: char| !sign.is_alphanumeric());
                names.extend(name.take(1).map(str::to_owned));
            }
        }
    }
    Ok(names)
}

#[test]
fn only_what_crosses_to_the_page_has_typescript() -> Result<()> {
    let wire = ipc::typescript();
    for folder in ["src-tauri/crates/domain", "src-tauri/crates/view"] {
        let names = with_typescript(folder)?;
        assert!(
            names.len() > 20,
            "only {} types of {folder} are found",
            names.len()
        );
        let unused: Vec<_> = names
            .into_iter()
            .filter(|name| !wire.contains(&format!("export type {name} = ")))
            .collect();
        assert!(
            unused.is_empty(),
            "{unused:?} of {folder} never cross to the page: take `TS` from them"
        );
    }
    Ok(())
}

/// The moments of types that have TypeScript, each with whether it is handed over as the clock shows it.
fn moments(source: &str) -> Vec<(String, bool)> {
    let mut found = Vec::new();
    let (mut derived, mut inside) = (false, false);
    let lines: Vec<_> = source.lines().collect();
    for (at, line) in lines.iter().enumerate() {
        match *line {
            "}" => inside = false,
            _ if line.starts_with("#[derive(") => derived = line.ends_with(" TS)]"),
            _ if line.starts_with("pub struct ") || line.starts_with("pub enum ") => {
                inside = std::mem::take(&mut derived);
            }
            _ if inside && line.ends_with(',') && line.contains("DateTime<Utc>") => {
                let before = lines.get(at.saturating_sub(2)..at).unwrap_or_default();
                let shown = before.iter().any(|line| line.contains("shown::"));
                found.push((line.trim().to_owned(), shown));
            }
            _ => {}
        }
    }
    found
}

#[test]
fn every_moment_crosses_as_the_clock_of_the_person_shows_it() -> Result<()> {
    let mut count = 0;
    for layer in ["domain", "view", "picture", "ipc"] {
        let folder = format!("src-tauri/crates/{layer}/src");
        for source in repository::sources(&folder, &[".rs"])? {
            for (field, shown) in moments(&source.text) {
                assert!(
                    shown,
                    "{}: `{field}` would cross in UTC: see domain/src/shown.rs",
                    source.path
                );
                count += 1;
            }
        }
    }
    assert!(count >= 20, "only {count} moments are left");
    let made = ipc::typescript();
    let of_view = made.lines().filter(|line| line.contains(": ShownMoment"));
    assert!(of_view.count() >= 20, "the page's types say so too");
    Ok(())
}

#[test]
fn a_moment_that_crosses_in_utc_is_found() {
    let source =
        "#[derive(Clone, Serialize, TS)]\npub struct One {\n    pub at: DateTime<Utc>,\n}\n";
    assert_eq!(
        moments(source),
        [("pub at: DateTime<Utc>,".to_owned(), false)]
    );
    let shown = source.replace(
        "    pub at",
        "    #[serde(serialize_with = \"shown::moment\")]\n    pub at",
    );
    assert_eq!(
        moments(&shown),
        [("pub at: DateTime<Utc>,".to_owned(), true)]
    );
    let inner = source.replace(" TS)", ")").replace(", Serialize)", ")");
    assert_eq!(moments(&inner), [], "what has no TypeScript does not cross");
}
