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
    let page = repository::root().join("ui/dist");
    let first = fs::read_to_string(page.join("index.html")).context("the page is not built")?;
    let all = |_: &str| true;
    let at_start = |name: &str| first.contains(name);
    let js = thousands(packed(&page, "js", at_start)?);
    table.at_most("page_js_at_start_gzip_kb", js, 60.0);
    let js = thousands(packed(&page, "js", all)?);
    table.note("page_js_gzip_kb", format_args!("{js:.1}"));
    let css = thousands(packed(&page, "css", all)?);
    table.at_most("page_css_gzip_kb", css, 12.0);
    let package = env::var_os("FAGSPEJL_DEB").map(PathBuf::from);
    let package = package.context("FAGSPEJL_DEB does not say where the package is")?;
    let bytes = fs::metadata(&package)
        .with_context(|| format!("{} cannot be read", package.display()))?
        .len();
    table.at_most("deb_mb", thousands(bytes) / 1000.0, 25.0);
    Ok(())
}

/// Bytes of the files of the page with this ending and a wanted name after gzip, each packed by
/// itself.
fn packed(page: &Path, ending: &str, wanted: impl Fn(&str) -> bool) -> Result<u64> {
    let assets = page.join("assets");
    let entries = fs::read_dir(&assets)
        .with_context(|| format!("the page is not built: there is no {}", assets.display()))?;
    let mut bytes = 0;
    for entry in entries {
        let entry = entry?;
        let path = entry.path();
        let is_wanted = wanted(&entry.file_name().to_string_lossy());
        if !is_wanted || path.extension().is_none_or(|found| found != ending) {
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
