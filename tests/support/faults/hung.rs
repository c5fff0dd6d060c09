//! The program is started while the one that runs does not answer.

use std::process::{Command, Stdio};
use std::time::Instant;

use anyhow::{Context as _, Result, ensure};

use super::Tried;
use crate::files::Files;
use crate::window::{Bus, Desktop, Home, PATIENCE, Process, Start, program, until};

/// The first start is stopped, and the program is started so many times more. Needs the program and an X
/// screen.
///
/// # Errors
/// Where the program, its driver or the bus does not start.
pub async fn hung_first(starts: usize) -> Result<Tried> {
    let mut tried = Tried::default();
    let home = Home::new()?;
    let bus = Bus::start(&home)?;
    let window = Start::program(&home)?.on_bus(bus.address()).open().await?;
    let before = Files::of(&home.data())?;
    signal(window.program(), "STOP")?;
    for number in 0..starts {
        let mut wrong = Vec::new();
        let mut second = Command::new(program()?)
            .envs(home.variables())
            .env("DBUS_SESSION_BUS_ADDRESS", bus.address())
            .env("GDK_BACKEND", "x11")
            .env_remove("WAYLAND_DISPLAY")
            .env_remove("TAURI_WEBVIEW_AUTOMATION")
            .stdin(Stdio::null())
            .spawn()
            .context("the program does not start")?;
        let begun = Instant::now();
        let of = Process(second.id());
        match until("it says something", async || Desktop::of(of)).await {
            Ok(dialog) => dialog.ask_to_close()?,
            Err(error) => wrong.push(error.to_string()),
        }
        let ended = until("it ends", async || Ok(second.try_wait()?)).await;
        if ended.is_err() || begun.elapsed() > PATIENCE {
            wrong.push("it does not end".to_owned());
        }
        // It has ended where all went well.
        let _ = second.kill();
        second.wait()?;
        if Files::of(&home.data())? != before {
            wrong.push("what was there is another".to_owned());
        }
        tried.add(&format!("start {number}"), None, wrong);
    }
    signal(window.program(), "CONT")?;
    window.close().await?;
    Ok(tried)
}

fn signal(process: Process, name: &str) -> Result<()> {
    let id = process.0.to_string();
    let sent = Command::new("kill").args(["-s", name, &id]).status()?;
    ensure!(sent.success(), "{name} is sent");
    Ok(())
}
