//! The program is started while the one that runs does not answer.

use std::time::Instant;

use anyhow::Result;

use super::Tried;
use crate::files::Files;
use crate::window::{Bus, Home, PATIENCE, Start, Undriven, until};

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
    window.program().signal("STOP")?;
    for number in 0..starts {
        let mut wrong = Vec::new();
        let mut second = Undriven::start_in(&home, &bus)?;
        let begun = Instant::now();
        match second.desktop().await {
            Ok(dialog) => dialog.ask_to_close()?,
            Err(error) => wrong.push(error.to_string()),
        }
        let ended = until("it ends", async || second.ended()).await;
        if ended.is_err() || begun.elapsed() > PATIENCE {
            wrong.push("it does not end".to_owned());
        }
        drop(second);
        if Files::of(&home.data())? != before {
            wrong.push("what was there is another".to_owned());
        }
        tried.add(&format!("start {number}"), None, wrong);
    }
    window.program().signal("CONT")?;
    window.close().await?;
    Ok(tried)
}
