//! Who may speak to whom, in the sources.

use anyhow::Result;
use support::repository::{Source, sources};

/// The files below `folder` that hold one of `words`, and do not lie at or below one of `allowed`.
fn trespassers(
    folder: &str,
    endings: &[&str],
    words: &[&str],
    allowed: &[&str],
) -> Result<Vec<String>> {
    let mut found = Vec::new();
    for Source { path, text } in sources(folder, endings)? {
        if allowed.iter().any(|allowed| path.starts_with(allowed)) {
            continue;
        }
        for word in words.iter().filter(|&&word| text.contains(word)) {
            found.push(format!("{path}: `{word}`"));
        }
    }
    Ok(found)
}

/// Checks that `words` stand only at or below `allowed`, and that they stand there at all: a word
/// that is found nowhere is no longer the one to look for.
fn only_in(
    folder: &str,
    endings: &[&str],
    words: &[&str],
    allowed: &[&str],
) -> Result<Vec<String>> {
    for place in allowed {
        let inside = sources(folder, endings)?;
        let inside = inside
            .iter()
            .filter(|source| source.path.starts_with(place));
        let used = inside.flat_map(|source| words.iter().map(|word| source.text.contains(word)));
        assert!(
            used.into_iter().any(|used| used),
            "{place} holds none of {words:?} any more"
        );
    }
    trespassers(folder, endings, words, allowed)
}

#[test]
fn only_the_client_of_the_page_talks_to_the_program() -> Result<()> {
    let found = only_in(
        "ui/src",
        &[".ts", ".svelte", ".js"],
        &["@tauri-apps", "__TAURI"],
        // Its test puts something else in the place of the program.
        &["ui/src/backend/client.ts", "ui/src/backend/client.test.ts"],
    )?;
    assert!(
        found.is_empty(),
        "only ui/src/backend/client.ts imports @tauri-apps: {found:?}"
    );
    Ok(())
}

#[test]
fn assessments_are_read_where_rater_subject_and_conversation_are_said() -> Result<()> {
    let words = ["FROM assessments", "JOIN assessments", "UPDATE assessments"];
    let table = "src-tauri/crates/store/src/tables/assessments.rs";
    let allowed = [
        table,
        // What keeps, erases and rescues whole files, and hands no rating on.
        "src-tauri/crates/store/src/migrations/",
        "src-tauri/crates/store/src/affected.rs",
        "src-tauri/crates/store/src/carry/carrier.rs",
    ];
    let found = only_in("src-tauri", &[".rs", ".sql"], &words, &allowed)?;
    assert!(
        found.is_empty(),
        "{table} asks whose rating is wanted; only it reads assessments: {found:?}"
    );
    let text = support::repository::read(table)?;
    assert_eq!(
        text.matches(
            "FROM assessments a\n         \
             WHERE a.rater = ?1 AND a.subject = ?2 AND a.conversation IS ?3 AND"
        )
        .count(),
        1,
        "there is one query, and it names all three"
    );
    // Deleting a draft is no reading.
    let reads = text.matches("FROM assessments").count() - text.matches("DELETE FROM").count();
    assert_eq!(reads, 1, "and there is no other in {table}");
    Ok(())
}

/// What opens, reads or replaces a file by its path.
const BY_PATH: [&str; 8] = [
    "File::open(",
    "OpenOptions::new(",
    "fs::read(",
    "fs::read_to_string(",
    "fs::write(",
    "fs::rename(",
    ".persist(",
    ".persist_noclobber(",
];

#[test]
fn what_a_path_names_is_found_out_in_one_place() -> Result<()> {
    let store = "src-tauri/crates/store/src";
    let allowed = [
        "file/place.rs",
        // Folders are synced, an empty store is made where nothing is, the next store takes its place.
        "file/folder.rs",
        "file/swap.rs",
        "store.rs",
        // The log and the store beside which it lies, when it is known where that is.
        "file/log.rs",
        "log_stamp.rs",
        // Temporary files of their own, and new names beside the store.
        "backup/key_trailer.rs",
        "backup/make.rs",
        "file/set_aside.rs",
        "rescue/store.rs",
        // Tests of their own.
        "untrusted.rs",
    ]
    .map(|file| format!("{store}/{file}"));
    let allowed: Vec<_> = allowed.iter().map(String::as_str).collect();
    let found = trespassers(store, &[".rs"], &BY_PATH, &allowed)?;
    assert!(
        found.is_empty(),
        "file/place.rs follows links and refuses: {found:?}"
    );
    // It reads how disks are mounted.
    let allowed = ["src-tauri/crates/app/src/backup/data_folder.rs"];
    let found = only_in("src-tauri/crates/app/src", &[".rs"], &BY_PATH, &allowed)?;
    assert!(
        found.is_empty(),
        "what a person chooses is a store::Place: {found:?}"
    );
    Ok(())
}

#[test]
fn only_the_shell_knows_tauri() -> Result<()> {
    let words = ["tauri::", "use tauri", "tauri_"];
    let allowed = ["src-tauri/src/", "src-tauri/build.rs"];
    let found = only_in("src-tauri", &[".rs"], &words, &allowed)?;
    assert!(found.is_empty(), "only the shell knows Tauri: {found:?}");
    Ok(())
}

#[test]
fn only_the_host_in_the_shell_reads_the_time_and_makes_ids() -> Result<()> {
    let words = [
        "Utc::now",
        "Local::now",
        "SystemTime::now",
        "Instant::now",
        "Uuid::now",
        "new_v4",
        "new_v7",
        "rand::",
    ];
    let found = only_in("src-tauri", &[".rs"], &words, &["src-tauri/src/host.rs"])?;
    assert!(
        found.is_empty(),
        "times and ids are passed in; only src-tauri/src/host.rs makes them: {found:?}"
    );
    Ok(())
}

#[test]
fn only_one_file_knows_the_zone() -> Result<()> {
    let words = [
        "jiff",
        "\"TZ\"",
        "localtime",
        "Local}",
        "Local,",
        "&Local",
        "chrono::Local",
    ];
    let found = only_in("src-tauri", &[".rs"], &words, &["src-tauri/src/zone.rs"])?;
    assert!(
        found.is_empty(),
        "the calendar is passed in; only src-tauri/src/zone.rs reads the zone: {found:?}"
    );
    Ok(())
}

#[test]
fn only_the_store_speaks_sql() -> Result<()> {
    let words = [
        "rusqlite",
        "SELECT ",
        "INSERT ",
        "UPDATE ",
        "DELETE FROM",
        "CREATE TABLE",
        "PRAGMA ",
    ];
    let allowed = ["src-tauri/crates/store/"];
    let found = only_in("src-tauri", &[".rs", ".sql"], &words, &allowed)?;
    assert!(
        found.is_empty(),
        "SQL belongs into the crate `store`: {found:?}"
    );
    Ok(())
}

#[test]
fn the_domain_reads_no_file_and_no_environment() -> Result<()> {
    let words = [
        "std::fs",
        "std::env",
        "std::net",
        "std::process",
        "std::io",
        "std::thread",
    ];
    let pure = [
        "src-tauri/crates/domain",
        "src-tauri/crates/exchange/src",
        "src-tauri/crates/picture/src",
        "src-tauri/crates/ipc",
        "src-tauri/crates/texts/src",
        "src-tauri/crates/view",
    ];
    for folder in pure {
        let found = trespassers(folder, &[".rs"], &words, &[])?;
        assert!(found.is_empty(), "{folder} is pure: {found:?}");
    }
    Ok(())
}

#[test]
fn nothing_in_the_program_reaches_the_network() -> Result<()> {
    let words = [
        "TcpStream",
        "UdpSocket",
        "reqwest",
        "hyper::",
        "ureq",
        "fetch(",
        "XMLHttpRequest",
        "WebSocket",
        "sendBeacon",
    ];
    for (folder, endings) in [("src-tauri", &[".rs"][..]), ("ui/src", &[".ts", ".svelte"])] {
        let found = trespassers(folder, endings, &words, &[])?;
        assert!(
            found.is_empty(),
            "everything stays on the computer: {found:?}"
        );
    }
    Ok(())
}

#[test]
fn no_test_is_left_out_and_no_test_waits() -> Result<()> {
    // Put together here, so that this file does not find itself.
    let left_out = ["#[ig", "nore"].concat();
    for folder in ["tests", "src-tauri", "xtask"] {
        let found = trespassers(folder, &[".rs"], &[&left_out], &[])?;
        assert!(
            found.is_empty(),
            "a test that is not run proves nothing: {found:?}"
        );
    }
    let sleep = ["thread::", "time::"].map(|from| [from, "sleep"].concat());
    let sleep = sleep.each_ref().map(String::as_str);
    let delay = [
        "tests/support/crash.rs",
        "tests/support/window",
        "tests/bench",
        "tests/pictures",
    ];
    let found = trespassers("tests", &[".rs"], &sleep, &delay)?;
    assert!(
        found.is_empty(),
        "a test waits for what happens, never for a time: {found:?}"
    );
    Ok(())
}

#[test]
fn no_file_is_named_after_nothing() -> Result<()> {
    let nothing = [
        "utils", "util", "helpers", "helper", "common", "manager", "service", "misc",
    ];
    for folder in ["src-tauri", "tests", "xtask", "ui/src"] {
        for source in sources(folder, &[".rs", ".ts", ".svelte", ".css"])? {
            let parts = source.path.split('/').map(str::to_lowercase);
            let stems = parts.map(|part| part.split('.').next().unwrap_or_default().to_owned());
            let found: Vec<_> = stems
                .filter(|stem| nothing.contains(&stem.as_str()))
                .collect();
            assert!(
                found.is_empty(),
                "{}: a file is named after its subject",
                source.path
            );
        }
    }
    Ok(())
}

#[test]
fn no_file_is_longer_than_four_hundred_lines() -> Result<()> {
    for folder in ["src-tauri", "tests", "xtask", "ui/src"] {
        for source in sources(folder, &[".rs", ".ts", ".svelte", ".css"])? {
            let lines = source.text.lines().count();
            assert!(
                lines <= 400 || source.path.contains("/generated/"),
                "{} has {lines} lines: one subject a file",
                source.path
            );
        }
    }
    Ok(())
}
