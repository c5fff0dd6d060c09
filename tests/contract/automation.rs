//! What people install cannot be driven by whoever starts it.

use anyhow::{Context as _, Result};

use support::repository;

#[test]
fn only_the_builds_of_tests_and_bench_can_be_driven() -> Result<()> {
    let manifest: toml::Table = repository::read("src-tauri/Cargo.toml")?.parse()?;
    let features = manifest["features"].as_table().context("it has features")?;
    assert!(
        features.contains_key("automation") && !features.contains_key("default"),
        "it must be asked for: {features:?}"
    );
    for file in ["xtask/src/bundle.rs", "xtask/src/run.rs"] {
        assert!(
            !repository::read(file)?.contains("automation"),
            "{file} builds what people get"
        );
    }
    let shell = repository::read("src-tauri/src/lib.rs")?;
    assert!(
        shell.contains(r#"if cfg!(not(feature = "automation")) {"#)
            && shell.contains("if env::var_os(DRIVEN).is_some() {"),
        "another build does not start where somebody wants to drive it"
    );
    Ok(())
}
