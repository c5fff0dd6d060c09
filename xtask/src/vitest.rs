//! Reading vitest's JSON report.

use anyhow::{Context, Result};
use serde_json::Value;

use crate::tally::Tally;

/// Counts the tests of a report. A file of tests that could not even be loaded counts as one
/// failure; so does a run that vitest itself calls failed without any failed test, such as one
/// with an error outside of the tests.
pub(crate) fn count(report: &str) -> Result<Tally> {
    let report: Value = serde_json::from_str(report).context("vitest's report is not JSON")?;
    let files = report["testResults"]
        .as_array()
        .context("vitest's report has no testResults")?;
    let mut tally = Tally::default();
    for file in files {
        let tests = file["assertionResults"]
            .as_array()
            .map_or(&[][..], Vec::as_slice);
        let mut failed_here = false;
        for test in tests {
            match test["status"].as_str() {
                Some("passed") => tally.add(Tally::one_passed()),
                Some("failed") => {
                    failed_here = true;
                    tally.add(Tally::one_failed(
                        test["fullName"].as_str().unwrap_or("a test without a name"),
                    ));
                }
                // Skipped ones have neither passed nor failed.
                _ => {}
            }
        }
        if file["status"] == "failed" && !failed_here {
            let name = file["name"].as_str().unwrap_or("a file without a name");
            tally.add(Tally::one_failed(format!("{name} could not be run")));
        }
    }
    if report["success"] != true && tally.failed == 0 {
        tally.add(Tally::one_failed(
            "vitest (an error outside of the tests, or no tests)",
        ));
    }
    Ok(tally)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn tests_are_counted_by_their_status() {
        let report = r#"{ "success": false, "testResults": [
            { "name": "/ui/src/a.test.ts", "status": "failed", "assertionResults": [
                { "fullName": "a works", "status": "passed" },
                { "fullName": "a breaks", "status": "failed" },
                { "fullName": "a waits", "status": "skipped" } ] },
            { "name": "/ui/src/b.test.ts", "status": "passed", "assertionResults": [
                { "fullName": "b works", "status": "passed" } ] } ] }"#;
        let tally = count(report).unwrap();
        assert_eq!((tally.passed, tally.failed), (2, 1));
        assert_eq!(tally.names, ["a breaks"]);
    }

    #[test]
    fn a_file_that_cannot_be_loaded_is_a_failure() {
        let report = r#"{ "success": false, "testResults": [
            { "name": "/ui/src/a.test.ts", "status": "failed", "assertionResults": [] } ] }"#;
        assert_eq!(
            count(report).unwrap().names,
            ["/ui/src/a.test.ts could not be run"]
        );
    }

    #[test]
    fn a_failed_run_never_counts_as_none_failed() {
        let report = r#"{ "success": false, "testResults": [
            { "status": "passed", "assertionResults": [{ "status": "passed" }] } ] }"#;
        assert_eq!(
            (count(report).unwrap().passed, count(report).unwrap().failed),
            (1, 1)
        );
    }

    #[test]
    fn something_else_is_an_error() {
        assert!(count("").is_err(), "an empty file is no report");
        assert!(count("{}").is_err(), "a report lists its files");
    }
}
