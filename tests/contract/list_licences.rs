//! Writes what others have made of the program for the page, where a contract test finds it old:
//!
//! ```sh
//! cargo run --package fagspejl-tests --example licences
//! ```

use std::fs;

use anyhow::Result;
use support::{licences, repository};

fn main() -> Result<()> {
    let path = repository::root().join(licences::FILE);
    Ok(fs::write(path, licences::listed()?)?)
}
