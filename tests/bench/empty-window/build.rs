//! Prepares the window's page and permissions.

use std::error::Error;

use tauri_build::Attributes;

fn main() -> Result<(), Box<dyn Error>> {
    tauri_build::try_build(Attributes::new())?;
    Ok(())
}
