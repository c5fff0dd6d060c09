//! An answer stands in the store and nowhere else on the disk.

use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context as _, Result, ensure};
use support::window::{Home, Role, Start};

use crate::reflecting::{Given, answer, begin, core, finish, sentence};
use crate::words::DANISH;

#[tokio::test]
async fn log_cache_and_webview_hold_no_answer() -> Result<()> {
    let instrument = core()?;
    let given: Vec<_> = instrument
        .items()
        .zip([2, 4, 1, 5, 3].map(Given::Level))
        .collect();
    let home = Home::new()?;
    let window = Start::program(&home)?.open().await?;
    begin(&window, &DANISH).await?;
    answer(&window, &DANISH, given.iter().copied()).await?;
    window.click(Role::Button, DANISH.to_answers).await?;
    window.find(Role::Heading, DANISH.check_title).await?;
    finish(&window, &DANISH).await?;
    // An error is logged; this one has an answer in its request.
    let refused = "const [item, done] = arguments;
        window.__TAURI_INTERNALS__.invoke('give_answer', { request: {
          id: '01890000-0000-7000-8000-000000000000', item, facet: 'level', answer: { kind: 'value', value: 2 } } })
        .then(() => done('answered'), (error) => done(error.code))";
    let first = given.first().context("nothing is given")?.0;
    let code: String = window
        .ask_later(refused, vec![first.id.as_str().into()])
        .await?;
    assert_eq!(code, "reflectionUnknown", "there is no such reflection");
    window.close().await?;

    let log = fs::read_to_string(home.data().join("logs/fagspejl.log"))?;
    ensure!(
        log.contains("ReflectionUnknown"),
        "the error is logged:\n{log}"
    );
    let mut files = Vec::new();
    below(home.path(), &mut files)?;
    let store = files.iter().filter(|path| is_store(path)).count();
    ensure!(store > 0, "the store is among {files:#?}");
    for path in files.iter().filter(|path| !is_store(path)) {
        let bytes = fs::read(path)?;
        for (item, given) in &given {
            let Given::Level(level) = given else { continue };
            for text in [item.id.as_str(), sentence(&DANISH, item, *level)] {
                ensure!(
                    !written(text).iter().any(|text| holds(&bytes, text)),
                    "{} holds “{text}”",
                    path.display()
                );
            }
        }
    }
    Ok(())
}

fn is_store(path: &Path) -> bool {
    let name = path.file_name().unwrap_or_default().to_string_lossy();
    name.starts_with("fagspejl.db")
}

fn below(folder: &Path, files: &mut Vec<PathBuf>) -> Result<()> {
    for entry in fs::read_dir(folder)? {
        let entry = entry?;
        if entry.file_type()?.is_dir() {
            below(&entry.path(), files)?;
        } else if entry.file_type()?.is_file() {
            files.push(entry.path());
        }
    }
    Ok(())
}

fn holds(bytes: &[u8], wanted: &[u8]) -> bool {
    bytes.windows(wanted.len()).any(|each| each == wanted)
}

/// A text as a program or a webview may keep it: as UTF-8, two bytes a sign, one byte a sign.
fn written(text: &str) -> [Vec<u8>; 3] {
    let narrow = text.chars().map(|sign| u8::try_from(sign).unwrap_or(b'?'));
    [
        text.as_bytes().to_vec(),
        text.encode_utf16().flat_map(u16::to_le_bytes).collect(),
        narrow.collect(),
    ]
}
