//! Reading what cargo and Rust's test harness print.

use crate::tally::Tally;

/// Counts tests from the lines of a `cargo test`, in the order in which they come.
#[derive(Default)]
pub(crate) struct Reading {
    tally: Tally,
    /// The test binary that is running, and what it has said of its result.
    running: Option<(String, Option<Tally>)>,
}

impl Reading {
    /// Takes one line of the output, stdout and stderr in one stream.
    pub(crate) fn line(&mut self, line: &str) {
        let line = without_colour(line);
        let line = line.trim_end();
        if let Some(binary) = line
            .strip_prefix("     Running ")
            .filter(|rest| rest.ends_with(')'))
        {
            self.close();
            self.running = Some((binary.to_owned(), None));
        } else if let Some((passed, failed)) = result(line) {
            // The last one counts: a test that starts its own binary again lets that one's result
            // through, before its own.
            if let Some((_, said)) = &mut self.running {
                *said = Some(Tally {
                    passed,
                    failed,
                    names: Vec::new(),
                });
            }
        } else if let Some(name) = line
            .strip_prefix("test ")
            .and_then(|rest| rest.strip_suffix(" ... FAILED"))
        {
            self.tally.names.push(name.to_owned());
        }
    }

    /// The count, after the last line. `ended_well` is cargo's own exit status.
    pub(crate) fn end(mut self, ended_well: bool) -> Tally {
        self.close();
        if !ended_well && self.tally.failed == 0 {
            self.tally.add(Tally::one_failed(
                "cargo test (it did not compile, or a binary ended badly)",
            ));
        }
        self.tally
    }

    /// Counts the binary that was running: one that said no result has died.
    fn close(&mut self) {
        if let Some((binary, said)) = self.running.take() {
            self.tally.add(
                said.unwrap_or_else(|| {
                    Tally::one_failed(format!("{binary} died before its result"))
                }),
            );
        }
    }
}

/// Passed and failed of `test result: ok. 3 passed; 1 failed; 0 ignored; …`.
fn result(line: &str) -> Option<(u64, u64)> {
    let counts = line.strip_prefix("test result: ")?.split_once(". ")?.1;
    let count_of = |what: &str| {
        counts
            .split(';')
            .find_map(|count| count.trim().strip_suffix(what)?.trim_end().parse().ok())
    };
    Some((count_of("passed")?, count_of("failed")?))
}

/// The line without the escape sequences by which cargo colours it.
fn without_colour(line: &str) -> String {
    let mut plain = String::with_capacity(line.len());
    let mut rest = line;
    while let Some((before, after)) = rest.split_once("\u{1b}[") {
        plain.push_str(before);
        rest = after
            .split_once(|end: char| end.is_ascii_alphabetic())
            .map_or("", |(_, text)| text);
    }
    plain + rest
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(output: &str, ended_well: bool) -> Tally {
        let mut reading = Reading::default();
        output.lines().for_each(|line| reading.line(line));
        reading.end(ended_well)
    }

    #[test]
    fn the_results_of_all_binaries_are_added() {
        let output = "
   Compiling domain v0.1.0
    Finished `test` profile [unoptimized] target(s) in 1.02s
     Running unittests src/lib.rs (target/debug/deps/domain-0d1)

running 2 tests
test profile::a_bound_holds ... ok
test result: ok. 2 passed; 0 failed; 1 ignored; 0 measured; 0 filtered out; finished in 0.00s

     Running layers/main.rs (target/debug/deps/layers-77)
test the_edges_are_allowed ... FAILED
test result: FAILED. 4 passed; 1 failed; 0 ignored; 0 measured; 0 filtered out; finished in 0.10s
error: 1 target failed:
    `-p fagspejl-tests --test layers`
";
        let tally = read(output, false);
        assert_eq!((tally.passed, tally.failed), (6, 1));
        assert_eq!(tally.names, ["the_edges_are_allowed"]);
    }

    #[test]
    fn a_binary_that_dies_counts_as_one_failure() {
        let output = "
     Running unittests src/lib.rs (target/debug/deps/store-0d1)
running 9 tests
error: test failed, to rerun pass `-p store --lib`
     Running unittests src/lib.rs (target/debug/deps/domain-0d1)
test result: ok. 2 passed; 0 failed; 0 ignored; 0 measured; 0 filtered out; finished in 0.00s
";
        let tally = read(output, false);
        assert_eq!((tally.passed, tally.failed), (2, 1));
        assert!(
            tally.names[0].contains("store-0d1"),
            "the name says which: {:?}",
            tally.names
        );
    }

    #[test]
    fn the_last_binary_may_die_too() {
        let tally = read(
            "     Running window/main.rs (target/debug/deps/window-1)\n",
            false,
        );
        assert_eq!((tally.passed, tally.failed), (0, 1));
    }

    #[test]
    fn what_does_not_compile_counts_as_one_failure() {
        let tally = read(
            "error[E0308]: mismatched types\nerror: could not compile `domain`\n",
            false,
        );
        assert_eq!((tally.passed, tally.failed), (0, 1));
    }

    #[test]
    fn a_bad_end_after_good_results_counts_as_one_failure() {
        let output = "
     Running unittests src/lib.rs (target/debug/deps/store-0d1)
test result: ok. 3 passed; 0 failed; 0 ignored; 0 measured; 0 filtered out; finished in 0.00s
error: test failed, to rerun pass `-p store --lib`
";
        assert_eq!(
            (read(output, false).passed, read(output, false).failed),
            (3, 1)
        );
        assert_eq!(
            (read(output, true).passed, read(output, true).failed),
            (3, 0)
        );
    }

    #[test]
    fn the_result_of_a_child_does_not_count() {
        let output = "
     Running crash/main.rs (target/debug/deps/crash-1)
test result: ok. 1 passed; 0 failed; 0 ignored; 0 measured; 4 filtered out; finished in 0.00s
test result: ok. 5 passed; 0 failed; 0 ignored; 0 measured; 0 filtered out; finished in 0.90s
";
        assert_eq!(read(output, true).passed, 5);
    }

    #[test]
    fn colour_does_not_hide_a_binary() {
        let output = "\u{1b}[1m\u{1b}[92m     Running\u{1b}[0m unittests src/lib.rs (target/debug/deps/a-1)\n";
        assert_eq!(read(output, true).failed, 1);
        assert_eq!(without_colour("\u{1b}[1mbold\u{1b}[0m and æ"), "bold and æ");
    }
}
