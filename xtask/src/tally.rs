//! Counting what passed and what failed, and showing it.

use std::fmt::Write as _;
use std::time::Duration;

/// How many tests passed and failed. A check such as the formatting counts as one test.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Tally {
    /// Tests that passed.
    pub(crate) passed: u64,
    /// Tests that failed.
    pub(crate) failed: u64,
    /// The names of those that failed, as far as they are known.
    pub(crate) names: Vec<String>,
}

impl Tally {
    /// One thing that passed.
    pub(crate) fn one_passed() -> Self {
        Self {
            passed: 1,
            ..Self::default()
        }
    }

    /// One thing that failed.
    pub(crate) fn one_failed(name: impl Into<String>) -> Self {
        Self {
            failed: 1,
            names: vec![name.into()],
            ..Self::default()
        }
    }

    /// Adds another count to this one.
    pub(crate) fn add(&mut self, other: Self) {
        self.passed += other.passed;
        self.failed += other.failed;
        self.names.extend(other.names);
    }
}

/// One row of the table.
pub(crate) struct Part {
    /// The kind of test.
    pub(crate) kind: &'static str,
    /// Its count.
    pub(crate) tally: Tally,
    /// How long it took.
    pub(crate) time: Duration,
}

/// The names of what failed, the table, and the sum as the last line.
pub(crate) fn summary(parts: &[Part]) -> String {
    let mut text = String::from("\n");
    let mut sum = Tally::default();
    // Writing to a String cannot fail.
    for part in parts {
        for name in &part.tally.names {
            let _ = writeln!(text, "failed: {} · {name}", part.kind);
        }
    }
    let _ = writeln!(
        text,
        "{:<8}{:>8}{:>8}{:>9}",
        "kind", "passed", "failed", "seconds"
    );
    for Part { kind, tally, time } in parts {
        let _ = writeln!(
            text,
            "{kind:<8}{:>8}{:>8}{:>9.1}",
            tally.passed,
            tally.failed,
            time.as_secs_f64()
        );
        sum.add(tally.clone());
    }
    let _ = writeln!(text, "{} passed, {} failed", sum.passed, sum.failed);
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_last_line_is_the_sum() {
        let rust = Tally {
            passed: 40,
            failed: 0,
            names: Vec::new(),
        };
        let ui = Tally {
            passed: 2,
            failed: 1,
            names: vec!["eslint".into()],
        };
        let parts = [
            Part {
                kind: "rust",
                tally: rust,
                time: Duration::from_millis(61_250),
            },
            Part {
                kind: "ui",
                tally: ui,
                time: Duration::from_secs(4),
            },
        ];
        let text = summary(&parts);
        assert_eq!(
            text,
            "\nfailed: ui · eslint\n\
             kind      passed  failed  seconds\n\
             rust          40       0     61.2\n\
             ui             2       1      4.0\n\
             42 passed, 1 failed\n"
        );
    }
}
