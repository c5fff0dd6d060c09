//! A window that is open.

use std::fs;
use std::path::PathBuf;
use std::sync::atomic::{AtomicUsize, Ordering};

use anyhow::{Context as _, Result, ensure};
use fantoccini::Client;
use serde::de::DeserializeOwned;
use serde_json::Value;

use super::desktop::Desktop;
use super::driver::Driver;
use super::process::{self, Process};
use super::wait::until;

/// The program's window and everything that was started for it. Dropping it ends all of that at
/// once, also where an assertion fails.
pub struct Window {
    pub(super) client: Client,
    driver: Driver,
    program: Process,
    /// Where the program writes what went wrong.
    logs: PathBuf,
    /// How many keys went down so far.
    pub(super) pressed: AtomicUsize,
}

impl Window {
    pub(super) fn new(client: Client, driver: Driver, program: Process, logs: PathBuf) -> Self {
        Self {
            client,
            driver,
            program,
            logs,
            pressed: AtomicUsize::new(0),
        }
    }

    /// The process of the program.
    pub fn program(&self) -> Process {
        self.program
    }

    /// How many keys were pressed in it so far.
    pub fn keystrokes(&self) -> usize {
        self.pressed.load(Ordering::Relaxed)
    }

    /// Runs a script in the page and answers with what it returns. The arguments are in
    /// `arguments`.
    ///
    /// # Errors
    /// What the script throws, or that its answer is no `T`.
    pub async fn ask<T: DeserializeOwned>(&self, script: &str, arguments: Vec<Value>) -> Result<T> {
        let answer = self.client.execute(script, arguments).await?;
        serde_json::from_value(answer).context("the script answers with something else")
    }

    /// As [`ask`](Self::ask), for a script that calls its last argument when it has an answer.
    ///
    /// # Errors
    /// What the script throws, or that its answer is no `T`.
    pub async fn ask_later<T: DeserializeOwned>(
        &self,
        script: &str,
        arguments: Vec<Value>,
    ) -> Result<T> {
        let answer = self.client.execute_async(script, arguments).await?;
        serde_json::from_value(answer).context("the script answers with something else")
    }

    /// Waits until a script in the page returns something other than null.
    ///
    /// # Errors
    /// What the script throws, or that `what` does not happen.
    pub async fn until_page<T: DeserializeOwned>(
        &self,
        what: &str,
        script: &str,
        arguments: &[Value],
    ) -> Result<T> {
        let look = async || self.ask::<Option<T>>(script, arguments.to_vec()).await;
        self.or_what_stands(until(what, look).await).await
    }

    /// Waits until the page stands still: fonts are there, nothing fades or slides any more.
    ///
    /// # Errors
    /// Where the page cannot be asked.
    pub async fn settled(&self) -> Result<()> {
        let script = "
            const done = arguments[arguments.length - 1];
            // What is folded away does not move on, and never ends.
            const moving = () => document.getAnimations().filter(({ effect }) => effect.target.checkVisibility());
            document.fonts.ready
              .then(() => Promise.allSettled(moving().map((each) => each.finished)))
              .then(() => requestAnimationFrame(() => requestAnimationFrame(() => done(true))))";
        self.ask_later::<bool>(script, vec![]).await?;
        Ok(())
    }

    /// The window as the desktop sees it, as soon as it is on the screen.
    ///
    /// # Errors
    /// Where it does not appear.
    pub async fn desktop(&self) -> Result<Desktop> {
        until("the window is on the screen", async || {
            Desktop::of(self.program)
        })
        .await
    }

    /// Brings it to the front: what is typed goes to it.
    ///
    /// # Errors
    /// Where it does not come there.
    pub async fn bring_forward(&self) -> Result<()> {
        self.desktop().await?.give_keys()?;
        until("the window is in front", async || {
            let in_front = self.ask("return document.hasFocus()", vec![]).await?;
            Ok(Some(()).filter(|()| in_front))
        })
        .await
    }

    /// What the page looks like, as a PNG.
    pub async fn picture(&self) -> Result<Vec<u8>> {
        Ok(self.client.screenshot().await?)
    }

    /// Gives the page this size in CSS pixels.
    ///
    /// # Errors
    /// Where it does not take the size.
    pub async fn resize(&self, width: u32, height: u32) -> Result<()> {
        self.desktop().await?.resize(width, height)?;
        until("the page takes its size", async || {
            let size: (u32, u32) = self.ask("return [innerWidth, innerHeight]", vec![]).await?;
            Ok((size == (width, height)).then_some(()))
        })
        .await
    }

    /// Closes the window as a person does, and waits until the program has ended, and all that it
    /// has started.
    ///
    /// # Errors
    /// Where it does not end.
    pub async fn close(self) -> Result<()> {
        let processes = self.processes();
        self.desktop().await?.ask_to_close()?;
        until("the program ends when its window is closed", async || {
            Ok(process::none_runs(&processes).then_some(()))
        })
        .await
    }

    /// Ends the program as `kill -9` or a power cut does.
    ///
    /// # Errors
    /// Where it does not end.
    pub fn kill(mut self) -> Result<()> {
        ensure!(self.end(), "the program outlives a SIGKILL");
        Ok(())
    }

    /// Adds to an error what the page shows.
    pub(super) async fn or_what_stands<T>(&self, result: Result<T>) -> Result<T> {
        match result {
            Ok(answer) => Ok(answer),
            Err(error) => {
                let page = self
                    .client
                    .execute("return document.body.innerText", vec![]);
                let page = page.await.unwrap_or_default();
                let page = page.as_str().unwrap_or("nothing").to_owned();
                let log = self.logged();
                Err(error.context(format!("the page shows:\n{page}\nthe log says:\n{log}\n")))
            }
        }
    }

    /// What the program has logged: that the page's process has died, say, which looks as if nothing were there.
    fn logged(&self) -> String {
        let files = fs::read_dir(&self.logs).into_iter().flatten().flatten();
        let texts = files.filter_map(|file| fs::read_to_string(file.path()).ok());
        texts.collect()
    }

    /// The program and what it has started. What outlives it for a moment still writes.
    fn processes(&self) -> Vec<Process> {
        let mut processes = self.program.below();
        processes.push(self.program);
        processes
    }

    fn end(&mut self) -> bool {
        let processes = self.processes();
        self.driver.kill();
        process::all_ended(&processes)
    }
}

impl Drop for Window {
    fn drop(&mut self) {
        // Whether it outlives that is for the test that asks; nothing more can be done here.
        let _ = self.end();
    }
}
