//! The program over its standard input and output, started by a test.

use std::io::{BufRead as _, BufReader, Write as _};
use std::process::{Child, ChildStdin, ChildStdout, Command, Stdio};

use anyhow::{Context as _, Result};
use serde_json::{Value, json};

/// The program itself.
pub(crate) const PROGRAM: &str = env!("CARGO_BIN_EXE_page-host");

/// A program that runs until this is dropped.
pub(crate) struct Program {
    pub(crate) child: Child,
    /// None when it is to end.
    input: Option<ChildStdin>,
    output: BufReader<ChildStdout>,
}

impl Program {
    /// One that has never been used, started by `command`, which in the end becomes [`PROGRAM`].
    pub(crate) fn start(command: &mut Command) -> Result<Self> {
        let mut child = command
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .spawn()?;
        let input = Some(child.stdin.take().context("it takes nothing")?);
        let output = child.stdout.take().context("it answers nothing")?;
        let mut program = Self {
            child,
            input,
            output: BufReader::new(output),
        };
        program.ask(&json!({ "ask": "reset", "at": "2026-11-24T09:42:00Z" }))?;
        Ok(program)
    }

    /// What is replied.
    pub(crate) fn reply(&mut self, what: &Value) -> Result<Value> {
        let input = self.input.as_mut().context("it has ended")?;
        writeln!(input, "{what}")?;
        input.flush()?;
        let mut line = String::new();
        self.output.read_line(&mut line)?;
        serde_json::from_str(&line).with_context(|| format!("{what} is answered with {line}"))
    }

    /// What is answered; it must not be refused.
    pub(crate) fn ask(&mut self, what: &Value) -> Result<Value> {
        let reply = self.reply(what)?;
        let answer = reply.get("answer");
        Ok(answer
            .with_context(|| format!("{what} is answered with {reply}"))?
            .clone())
    }

    /// What a command answers; it must not be refused.
    pub(crate) fn call(&mut self, name: &str, request: &Value) -> Result<Value> {
        self.ask(&json!({ "ask": "call", "name": name, "request": request }))
    }
}

impl Drop for Program {
    fn drop(&mut self) {
        // It ends by itself where its input ends, and takes its folder away.
        self.input = None;
        let _ = self.child.wait();
    }
}
