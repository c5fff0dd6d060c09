//! Starting processes that xshell's `run` does not fit: with the terminal's own input, with their
//! output read line by line, or ended in the middle.

use std::io::{self, BufRead as _, BufReader};
use std::process::{Child, Command, ExitCode, ExitStatus, Stdio};
use std::sync::mpsc::{self, RecvTimeoutError};
use std::thread;
use std::time::{Duration, Instant};

use anyhow::{Context, Result};

/// How long an output stays quiet before it counts as done, once its process has ended.
const QUIET: Duration = Duration::from_millis(300);

/// Runs a program with this terminal and answers with its exit code.
pub(crate) fn hand_over(command: impl Into<Command>) -> Result<ExitCode> {
    let mut command = command.into();
    let name = command.get_program().to_owned();
    let status = command
        .status()
        .with_context(|| format!("{} could not be started", name.display()))?;
    // A process that was ended by a signal has no code.
    Ok(status
        .code()
        .and_then(|code| u8::try_from(code).ok())
        .map_or(ExitCode::FAILURE, ExitCode::from))
}

/// Runs a program and hands each line of its output to `see`: stdout and stderr as one stream, so
/// that their order is kept.
pub(crate) fn watch(command: impl Into<Command>, mut see: impl FnMut(&str)) -> Result<ExitStatus> {
    let mut command = command.into();
    let name = command.get_program().to_owned();
    let (reader, writer) = io::pipe().context("the system gives no pipe")?;
    let second = writer.try_clone().context("the system gives no pipe")?;
    let started = command
        .stdin(Stdio::null())
        .stdout(writer)
        .stderr(second)
        .spawn();
    // The command holds the pipe's other end, which must be closed here for the output to end.
    drop(command);
    let mut child = started.with_context(|| format!("{} could not be started", name.display()))?;

    let (send, lines) = mpsc::channel();
    let _ = thread::spawn(move || {
        let mut reader = BufReader::new(reader);
        let mut line = Vec::new();
        while reader
            .read_until(b'\n', &mut line)
            .is_ok_and(|length| length > 0)
        {
            if send
                .send(String::from_utf8_lossy(&line).into_owned())
                .is_err()
            {
                return;
            }
            line.clear();
        }
    });
    let mut ended = false;
    loop {
        match lines.recv_timeout(QUIET) {
            Ok(line) => see(line.trim_end()),
            Err(RecvTimeoutError::Disconnected) => break,
            // Something that the process left behind may hold the pipe open for ever.
            Err(RecvTimeoutError::Timeout) if ended => break,
            Err(RecvTimeoutError::Timeout) => {
                ended = child.try_wait().is_ok_and(|status| status.is_some());
            }
        }
    }
    child
        .wait()
        .with_context(|| format!("{} cannot be waited for", name.display()))
}

/// Ends this one process: asks first, so that it clears up behind itself.
pub(crate) fn end(child: &mut Child) {
    let id = child.id().to_string();
    let asked = Command::new("sh").args(["-c", "kill \"$0\"", &id]).status();
    let until = Instant::now() + Duration::from_secs(5);
    while asked.is_ok() && Instant::now() < until {
        if child.try_wait().is_ok_and(|status| status.is_some()) {
            return;
        }
        thread::sleep(Duration::from_millis(20));
    }
    // Both fail only when it is gone already.
    let _ = child.kill();
    let _ = child.wait();
}

#[cfg(all(test, unix))]
mod tests {
    use super::*;

    fn shell(script: &str) -> Command {
        let mut command = Command::new("sh");
        command.args(["-c", script]);
        command
    }

    #[test]
    fn both_outputs_come_as_one_stream_in_order() {
        let mut lines = Vec::new();
        let status = watch(
            shell("echo one; echo two >&2; echo three; exit 3"),
            |line| lines.push(line.to_owned()),
        );
        assert_eq!(status.unwrap().code(), Some(3));
        assert_eq!(lines, ["one", "two", "three"]);
    }

    #[test]
    fn a_process_that_is_left_behind_does_not_hold_the_test_up() {
        let started = Instant::now();
        let mut id = String::new();
        let status = watch(shell("sleep 60 & echo $!"), |line| line.clone_into(&mut id));
        let _ = shell(&format!("kill {}", id.parse::<u32>().unwrap())).status();
        assert!(status.unwrap().success());
        assert!(
            started.elapsed() < Duration::from_secs(30),
            "it waited for the one that was left behind"
        );
    }

    #[test]
    fn a_process_is_ended() {
        let mut child = shell("exec sleep 60").spawn().unwrap();
        end(&mut child);
        assert!(
            child.try_wait().unwrap().is_some(),
            "it has ended and was waited for"
        );
    }
}
