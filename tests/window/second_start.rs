//! The program is started a second time.

use anyhow::{Result, ensure};
use support::window::{Home, Role, Start, until};

use crate::session_bus::Bus;
use crate::words::DANISH;

#[tokio::test]
async fn a_second_start_brings_the_first_window_forward() -> Result<()> {
    let home = Home::new()?;
    let bus = Bus::start(&home)?;
    let window = Start::program(&home)?.on_bus(bus.address()).open().await?;
    window.find(Role::Heading, DANISH.first_title).await?;
    let desktop = window.desktop().await?;
    desktop.take_keys()?;
    ensure!(!desktop.has_keys()?, "another window is in front");

    bus.start_again(&home, []).await?;
    until("the first window has the keys", async || {
        Ok(desktop.has_keys()?.then_some(()))
    })
    .await?;
    window
        .click(Role::Link, DANISH.method)
        .await
        .map_err(|error| error.context("the first window goes on"))?;
    window.find(Role::Heading, DANISH.program_title).await?;
    window.close().await
}
