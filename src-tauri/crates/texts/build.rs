//! Lists the Fluent files of each language: all that the page has, so that a new one is known here too.

use std::error::Error;
use std::ffi::OsStr;
use std::fmt::Write as _;
use std::path::{Path, PathBuf};
use std::{env, fs};

fn main() -> Result<(), Box<dyn Error>> {
    let locales = Path::new(&env::var("CARGO_MANIFEST_DIR")?).join("../../../ui/locales");
    println!("cargo::rerun-if-changed={}", locales.display());
    let mut list = String::new();
    for (language, name) in [("da", "DANISH"), ("en", "ENGLISH")] {
        writeln!(list, "pub(crate) const {name}: &[&str] = &[")?;
        for file in fluent_files(&locales.join(language))? {
            writeln!(list, "    include_str!({:?}),", file.display().to_string())?;
        }
        writeln!(list, "];")?;
    }
    fs::write(Path::new(&env::var("OUT_DIR")?).join("files.rs"), list)?;
    Ok(())
}

/// The Fluent files of a folder, in the order of their names.
fn fluent_files(folder: &Path) -> Result<Vec<PathBuf>, Box<dyn Error>> {
    let mut files = Vec::new();
    for file in fs::read_dir(folder)? {
        let path = file?.path();
        if path.extension() == Some(OsStr::new("ftl")) {
            files.push(path);
        }
    }
    files.sort();
    Ok(files)
}
