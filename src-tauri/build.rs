//! Declares the commands to Tauri: what is not in the list cannot be called by any page.

use std::error::Error;

use tauri_build::{AppManifest, Attributes};

fn main() -> Result<(), Box<dyn Error>> {
    let manifest = AppManifest::new().commands(ipc::NAMES);
    tauri_build::try_build(Attributes::new().app_manifest(manifest))?;
    Ok(())
}
