//! What stays in the program's memory when it is locked.
#![cfg(target_os = "linux")]

mod program;

use std::process::Command;

use anyhow::{Result, ensure};
use serde_json::{Value, json};
use support::memory;

use program::{PROGRAM, Program};

const PASSPHRASE: &str = "syv gamle blishøns på tærsklen";

/// What a person writes.
const WRITTEN: &str = "en borger i en rød frakke";

/// What is in the program's memory all the time: it shows that what is there is found.
const ALWAYS: &str = "altid-til-stede-i-hukommelsen";

/// How often a text stands in the memory that the program can write to.
fn holds(program: &Program, text: &str) -> Result<usize> {
    memory::count(program.child.id(), text)
}

#[test]
fn a_locked_program_holds_neither_the_passphrase_nor_what_was_written() -> Result<()> {
    let mut program = Program::start(Command::new(PROGRAM).env("FAGSPEJL_ALWAYS", ALWAYS))?;
    let passphrase = json!({ "passphrase": PASSPHRASE });
    let proposed = program.call("propose_lock", &passphrase)?;
    program.call("confirm_recovery_code", &proposed)?;
    program.call("lock_now", &Value::Null)?;
    program.call("unlock", &passphrase)?;
    let example = json!({
        "day": { "year": 2026, "month": 11, "day": 23 },
        "starr": { "situation": WRITTEN, "task": "", "action": "", "result": "", "reflection": "" },
        "items": [],
        "forms": [],
    });
    program.call("add_example", &example)?;
    program.call("lock_now", &Value::Null)?;
    // The standard library keeps the last lines that came in and went out.
    let long = json!({ "ask": "write", "name": "long", "text": "x".repeat(100_000) });
    program.ask(&long)?;
    ensure!(holds(&program, ALWAYS)? > 0, "what is there is found");
    let (passphrase, written) = (holds(&program, PASSPHRASE)?, holds(&program, WRITTEN)?);
    assert_eq!(passphrase, 0, "whoever reads the memory opens the store");
    assert_eq!(
        written, 0,
        "whoever reads the memory reads what was written"
    );
    Ok(())
}
