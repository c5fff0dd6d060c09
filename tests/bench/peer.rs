//! The program and the empty window, started by turns and measured from outside.

use std::env;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

use anyhow::{Context as _, Result, ensure};
use support::window::{Desktop, Home, Process, program, until};

use crate::homes;
use crate::screen::{Point, Screen};

/// Far longer than any start takes.
const PATIENCE: Duration = Duration::from_mins(1);

/// The two that are compared.
pub(crate) struct Pair {
    program: Peer,
    empty: Peer,
    screen: Screen,
}

/// One of the two.
struct Peer {
    binary: PathBuf,
    home: Home,
    button: Point,
}

/// A window that takes input. Dropping it ends it.
pub(crate) struct Started {
    /// From the start of the process until its button answered the pointer, in milliseconds.
    pub(crate) milliseconds: f64,
    /// Its process.
    pub(crate) process: Process,
    child: Child,
}

impl Pair {
    /// Starts both once: that makes what each makes only at its very first start, and shows where
    /// their buttons are.
    pub(crate) async fn meet() -> Result<Self> {
        let screen = Screen::open()?;
        let empty = env::var_os("FAGSPEJL_EMPTY_WINDOW").map(PathBuf::from);
        let empty = empty.context("FAGSPEJL_EMPTY_WINDOW does not say where it is")?;
        Ok(Self {
            program: Peer::meet(&screen, program()?, homes::with_finished(homes::IN_USE)?).await?,
            empty: Peer::meet(&screen, empty, Home::new()?).await?,
            screen,
        })
    }

    /// Starts one after the other and closes each again; `before` comes before the start, `figure`
    /// is taken while the window is open. Gives the figure of the program and that of the empty
    /// window.
    pub(crate) async fn each(
        &self,
        before: impl Fn() -> Result<()>,
        figure: impl AsyncFn(&Started) -> Result<f64>,
    ) -> Result<[f64; 2]> {
        let mut figures = [f64::NAN; 2];
        for (peer, each) in [&self.program, &self.empty].into_iter().zip(&mut figures) {
            before()?;
            let started = peer.start(&self.screen)?;
            *each = figure(&started).await?;
            started.close().await?;
        }
        Ok(figures)
    }
}

impl Peer {
    async fn meet(screen: &Screen, binary: PathBuf, home: Home) -> Result<Self> {
        screen.look_away()?;
        let started = Started::spawn(&binary, &home)?;
        let button = until("the button is painted", async || screen.find_button()).await;
        let button = button.with_context(|| format!("{} shows no button", binary.display()))?;
        started.close().await?;
        Ok(Self {
            binary,
            home,
            button,
        })
    }

    /// Starts it and waits until its screen takes input: its button is painted, and it answers the
    /// pointer by changing its colour.
    fn start(&self, screen: &Screen) -> Result<Started> {
        screen.look_away()?;
        let begun = Instant::now();
        let mut started = Started::spawn(&self.binary, &self.home)?;
        let deadline = begun + PATIENCE;
        let mut must_go_on = || {
            ensure!(started.child.try_wait()?.is_none(), "it ended by itself");
            ensure!(Instant::now() < deadline, "it takes no input");
            Ok(())
        };
        screen.until_button(self.button, &mut must_go_on)?;
        screen.point_at(self.button)?;
        screen.until_changed(self.button, &mut must_go_on)?;
        started.milliseconds = begun.elapsed().as_secs_f64() * 1000.0;
        Ok(started)
    }
}

impl Started {
    fn spawn(binary: &Path, home: &Home) -> Result<Self> {
        let child = Command::new(binary)
            .envs(home.variables())
            .stdin(Stdio::null())
            .stdout(Stdio::null())
            .stderr(Stdio::null())
            .spawn()
            .with_context(|| format!("{} does not start", binary.display()))?;
        Ok(Self {
            milliseconds: f64::NAN,
            process: Process(child.id()),
            child,
        })
    }

    /// Closes the window as a person does, and waits until nothing of it runs.
    async fn close(self) -> Result<()> {
        let mut processes = self.process.below();
        processes.push(self.process);
        let desktop = until("the window is on the screen", async || {
            Desktop::of(self.process)
        });
        desktop.await?.ask_to_close()?;
        until("nothing runs when the window is closed", async || {
            Ok((!processes.iter().any(|process| process.runs())).then_some(()))
        })
        .await
    }
}

impl Drop for Started {
    fn drop(&mut self) {
        // It has ended already where it was closed.
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}
