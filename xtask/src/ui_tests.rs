//! The page's kind of tests: formatting, lints, types, dead code, the build, and vitest over the real
//! back end.

use std::fs;

use crate::cargo_test::check;
use crate::tally::Tally;
use crate::tree::{Profile, Tree};
use crate::{npm, vitest};

/// The real back end over standard input and output, on which the page's tests run.
const PAGE_HOST: &str = "page-host";

/// Runs them, counting the page's build, which has been done before.
pub(crate) fn run(tree: &Tree, page_is_built: bool) -> Tally {
    let mut tally = Tally::default();
    for script in ["format", "lint", "check", "knip"] {
        tally.add(check(
            &format!("npm run {script}"),
            &npm::npm(tree).args(["run", script]),
        ));
    }
    tally.add(if page_is_built {
        Tally::one_passed()
    } else {
        Tally::one_failed("npm run build")
    });
    // Of the whole workspace, as the tests are: the dependencies then have the same features and are
    // not compiled twice.
    let page_host = tree.cargo("build --workspace --bin").arg(PAGE_HOST);
    let built = check("cargo build of the page host", &page_host);
    let is_built = built.failed == 0;
    tally.add(built);
    if is_built {
        tally.add(vitest(tree).unwrap_or_else(|error| {
            eprintln!("error: {error:#}");
            Tally::one_failed("npm run test")
        }));
    } else {
        tally.add(Tally::one_failed(
            "npm run test (it needs the page host, which was not built)",
        ));
    }
    tally
}

fn vitest(tree: &Tree) -> anyhow::Result<Tally> {
    let report = tree.scratch()?.join("vitest.json");
    // One from an earlier run must not be counted when this run writes none.
    tree.shell.remove_path(&report)?;
    let ended_well = npm::npm(tree)
        .env("FAGSPEJL_PAGE_HOST", tree.binary(Profile::Dev, PAGE_HOST))
        .args(["run", "test", "--", "--reporter=default", "--reporter=json"])
        .arg(format!("--outputFile.json={}", report.display()))
        .run();
    let mut tally = vitest::count(&fs::read_to_string(&report)?)?;
    if ended_well.is_err() && tally.failed == 0 {
        tally.add(Tally::one_failed(
            "npm run test (it ended badly after its report)",
        ));
    }
    Ok(tally)
}
