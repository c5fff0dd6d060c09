//! How much there is to load and to install.

use std::env;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Context as _, Result, ensure};
use support::repository;

use crate::table::Table;

/// The page's script and style as they would be sent, and the package that users install.
pub(crate) fn measure(table: &mut Table) -> Result<()> {
    let assets = repository::root().join("ui/dist/assets");
    table.at_most("page_js_gzip_kb", thousands(packed(&assets, "js")?), 60.0);
    table.at_most("page_css_gzip_kb", thousands(packed(&assets, "css")?), 12.0);
    let package = env::var_os("FAGSPEJL_DEB").map(PathBuf::from);
    let package = package.context("FAGSPEJL_DEB does not say where the package is")?;
    let bytes = fs::metadata(&package)
        .with_context(|| format!("{} cannot be read", package.display()))?
        .len();
    table.at_most("deb_mb", thousands(bytes) / 1000.0, 25.0);
    Ok(())
}

/// Bytes of all files with this ending after gzip, each packed by itself.
fn packed(folder: &Path, ending: &str) -> Result<u64> {
    let entries = fs::read_dir(folder)
        .with_context(|| format!("the page is not built: there is no {}", folder.display()))?;
    let mut bytes = 0;
    for entry in entries {
        let path = entry?.path();
        if path.extension().is_none_or(|found| found != ending) {
            continue;
        }
        let gzip = Command::new("gzip").args(["-9", "-c"]).arg(&path).output();
        let gzip = gzip.context("gzip is missing")?;
        ensure!(gzip.status.success(), "gzip refuses {}", path.display());
        bytes += u64::try_from(gzip.stdout.len())?;
    }
    ensure!(bytes > 0, "the page has no .{ending}");
    Ok(bytes)
}

#[expect(
    clippy::cast_precision_loss,
    reason = "no file here comes near 2^53 bytes"
)]
fn thousands(bytes: u64) -> f64 {
    bytes as f64 / 1000.0
}
