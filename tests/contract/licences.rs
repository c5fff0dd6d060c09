//! The program says what others have made of it.

use anyhow::Result;
use support::{licences, repository};

#[test]
fn the_licences_in_the_help_are_those_of_everything_that_is_linked() -> Result<()> {
    let kept = repository::read(licences::FILE)?;
    let made = licences::listed()?;
    let different = kept
        .lines()
        .zip(made.lines())
        .find(|(kept, made)| kept != made);
    assert!(
        kept == made,
        "{} is not what is linked; run `cargo run --package fagspejl-tests --example licences` and commit \
         what it writes. First difference: {different:?}",
        licences::FILE
    );
    for name in ["tauri", "typst", "rusqlite", "age", "svelte", "SQLCipher"] {
        assert!(made.contains(&format!("\"{name}\"")), "{name} is in it");
    }
    Ok(())
}
