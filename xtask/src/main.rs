//! `cargo xtask <command>`: sets up what a command needs and does it, the same on every system.

mod bench;
mod bundle;
mod cargo_test;
mod libtest;
mod npm;
mod page;
mod pictures;
mod process;
mod run;
mod rust_tests;
mod screen;
mod system_packages;
mod tally;
mod test;
mod tree;
mod types;
mod ui_tests;
mod vitest;
mod window_tests;

use std::ffi::OsString;
use std::path::PathBuf;
use std::process::ExitCode;

use clap::Parser;

use crate::test::Kind;
use crate::tree::Tree;

/// Sets up, runs, tests, measures and bundles Fagspejl.
#[derive(Parser)]
#[command(name = "cargo xtask", bin_name = "cargo xtask")]
enum Command {
    /// Builds the page and the program and starts it
    Run {
        /// Builds as for a release: slow to build, fast to run
        #[arg(long)]
        release: bool,
        /// What the program itself is given, after `--`: `-- --demo` opens with example data
        #[arg(last = true)]
        program: Vec<OsString>,
    },
    /// Runs all tests, or one kind; the last line says how many passed and failed
    Test {
        /// Only this kind
        kind: Option<Kind>,
    },
    /// Measures the release build, each measure as `name value goal`
    Bench,
    /// Builds the release and its .deb
    Bundle,
    /// Writes what is made from the Rust types and the list of commands: ui/src/backend/generated/wire.ts
    /// and src-tauri/capabilities/main.json
    Types,
    /// Takes a picture of every screen in the real window
    Pictures {
        /// Folder for the pictures; it is made if it is missing
        dir: PathBuf,
        /// What is taken: own, walk, keeping, trouble, instruments, received; everything without
        parts: Vec<String>,
    },
}

fn main() -> ExitCode {
    let command = Command::parse();
    let done = Tree::find().and_then(|tree| match command {
        Command::Run { release, program } => run::run(&tree, release, &program),
        Command::Test { kind } => Ok(test::test(&tree, kind)),
        Command::Bench => bench::bench(&tree),
        Command::Bundle => bundle::bundle(&tree),
        Command::Types => types::types(&tree),
        Command::Pictures { dir, parts } => pictures::pictures(&tree, &dir, &parts),
    });
    done.unwrap_or_else(|error| {
        eprintln!("error: {error:#}");
        ExitCode::FAILURE
    })
}

#[cfg(test)]
mod tests {
    use clap::CommandFactory;

    use super::*;

    #[test]
    fn the_command_line_is_well_formed() {
        Command::command().debug_assert();
    }

    #[test]
    fn what_stands_after_two_dashes_belongs_to_the_program() {
        let command =
            Command::try_parse_from(["xtask", "run", "--release", "--", "--demo"]).unwrap();
        let Command::Run { release, program } = command else {
            panic!("it should be the command run")
        };
        assert!(release, "--release before the dashes is xtask's");
        assert_eq!(program, ["--demo"]);
    }
}
