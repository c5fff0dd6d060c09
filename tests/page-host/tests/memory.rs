//! What stays in the program's memory when it is locked.
#![cfg(target_os = "linux")]

use std::io::{BufRead as _, BufReader, Write as _};
use std::process::{Child, ChildStdin, ChildStdout, Command, Stdio};

use anyhow::{Context as _, Result, ensure};
use serde_json::{Value, json};
use support::memory;

const PASSPHRASE: &str = "syv gamle blishøns på tærsklen";

/// What a person writes.
const WRITTEN: &str = "en borger i en rød frakke";

/// What is in the program's memory all the time: it shows that what is there is found.
const ALWAYS: &str = "altid-til-stede-i-hukommelsen";

/// The program over its standard input and output.
struct Program {
    child: Child,
    input: ChildStdin,
    output: BufReader<ChildStdout>,
}

impl Program {
    fn start() -> Result<Self> {
        let mut child = Command::new(env!("CARGO_BIN_EXE_page-host"))
            .env("FAGSPEJL_ALWAYS", ALWAYS)
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .spawn()?;
        let input = child.stdin.take().context("it takes nothing")?;
        let output = child.stdout.take().context("it answers nothing")?;
        let mut program = Self {
            child,
            input,
            output: BufReader::new(output),
        };
        program.ask(&json!({ "ask": "reset", "at": "2026-11-24T09:42:00Z" }))?;
        Ok(program)
    }

    fn ask(&mut self, what: &Value) -> Result<Value> {
        writeln!(self.input, "{what}")?;
        self.input.flush()?;
        let mut line = String::new();
        self.output.read_line(&mut line)?;
        let reply: Value = serde_json::from_str(&line)?;
        Ok(reply
            .get("answer")
            .with_context(|| format!("{what} is answered with {line}"))?
            .clone())
    }

    fn call(&mut self, name: &str, request: &Value) -> Result<Value> {
        self.ask(&json!({ "ask": "call", "name": name, "request": request }))
    }

    fn holds(&self, text: &str) -> Result<usize> {
        memory::count(self.child.id(), text)
    }
}

impl Drop for Program {
    fn drop(&mut self) {
        // It ends by itself where its input ends.
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

#[test]
fn a_locked_program_holds_neither_the_passphrase_nor_what_was_written() -> Result<()> {
    let mut program = Program::start()?;
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
    ensure!(program.holds(ALWAYS)? > 0, "what is there is found");
    let (passphrase, written) = (program.holds(PASSPHRASE)?, program.holds(WRITTEN)?);
    assert_eq!(passphrase, 0, "whoever reads the memory opens the store");
    assert_eq!(
        written, 0,
        "whoever reads the memory reads what was written"
    );
    Ok(())
}
