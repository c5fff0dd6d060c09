//! Starts the program as it is handed out, but with an instrument of a kind besides that only the tests know.

use std::process::ExitCode;

use commands::InstrumentFile;

const OTHERS: &[InstrumentFile] = &[InstrumentFile {
    file: test_kind::FILE,
    text: test_kind::TEXT,
}];

fn main() -> ExitCode {
    fagspejl_shell::run_with(test_kind::kinds(), OTHERS)
}
