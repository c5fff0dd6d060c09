//! `WebKitWebDriver`, one for each window.

use std::fs::File;
use std::net::{Ipv4Addr, SocketAddr, TcpListener};
use std::process::{Child, Command, Stdio};

use anyhow::{Context as _, Result, bail};
use fantoccini::{Client, ClientBuilder};
use hyper_util::client::legacy::connect::HttpConnector;
use serde_json::{Map, Value};
use tokio::net::TcpStream;

use super::home::Home;
use super::wait::until;

/// A running driver; dropping it ends it, and with it the program that it has started.
pub(super) struct Driver {
    process: Child,
    port: u16,
}

impl Driver {
    /// Starts a driver whose program gets `home`, and `bus` as the address of its D-Bus session.
    ///
    /// The thread that calls this must live as long as the driver: the kernel ends the driver
    /// with it.
    pub(super) async fn start(home: &Home, bus: &str) -> Result<Self> {
        let port = free_port()?;
        let log = File::create(home.path().join("driver.log"))?;
        let process = Command::new("setpriv")
            .args(["--pdeathsig", "KILL", "WebKitWebDriver"])
            .arg(format!("--port={port}"))
            .envs(home.variables())
            .env("PATH", home.path_of_programs())
            .env("TAURI_WEBVIEW_AUTOMATION", "true")
            .env("FAGSPEJL_CLOCK_AHEAD", home.clock_ahead())
            .env("DBUS_SESSION_BUS_ADDRESS", bus)
            .env("GDK_BACKEND", "x11")
            .env_remove("WAYLAND_DISPLAY")
            .stdin(Stdio::null())
            .stdout(log.try_clone()?)
            .stderr(log)
            .spawn()
            .context("setpriv (package util-linux) is missing")?;
        let mut driver = Self { process, port };
        until("WebKitWebDriver answers", async || driver.answers().await).await?;
        Ok(driver)
    }

    /// Opens a session with the program that `binary` is.
    pub(super) async fn open(&self, capabilities: Map<String, Value>) -> Result<Client> {
        ClientBuilder::new(HttpConnector::new())
            .capabilities(capabilities)
            .connect(&format!("http://127.0.0.1:{}", self.port))
            .await
            .context("WebKitWebDriver does not open the window")
    }

    /// Ends the driver and the program, as a kill or a power cut does.
    pub(super) fn kill(&mut self) {
        // It may have ended already.
        let _ = self.process.kill();
        let _ = self.process.wait();
    }

    async fn answers(&mut self) -> Result<Option<()>> {
        if let Some(status) = self.process.try_wait()? {
            bail!("WebKitWebDriver (package webkit2gtk-driver) ended at once: {status}");
        }
        let address = SocketAddr::from((Ipv4Addr::LOCALHOST, self.port));
        Ok(TcpStream::connect(address).await.ok().map(|_| ()))
    }
}

impl Drop for Driver {
    fn drop(&mut self) {
        self.kill();
    }
}

fn free_port() -> Result<u16> {
    let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0))?;
    Ok(listener.local_addr()?.port())
}
