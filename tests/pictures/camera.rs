//! Taking pictures of the window.

use std::fs;
use std::path::PathBuf;

use anyhow::{Context as _, Result};
use serde_json::json;
use support::window::Window;

use crate::look::Look;

/// A usual laptop, a smaller one, and the smallest window.
const SIZES: [(u32, u32); 3] = [(1280, 800), (1024, 700), (900, 600)];

/// How high the window would be that shows all of its page.
const WHOLE: &str = "
    const scroller = document.querySelector('[data-scrolls]');
    return window.innerHeight - scroller.clientHeight + scroller.scrollHeight";

/// Puts pictures into a folder.
pub(crate) struct Camera {
    folder: PathBuf,
    taken: usize,
}

impl Camera {
    pub(crate) fn new(folder: PathBuf) -> Self {
        Self { folder, taken: 0 }
    }

    /// How many pictures were taken.
    pub(crate) fn taken(&self) -> usize {
        self.taken
    }

    /// Takes what the window shows in every size, as a person sees it who has just come there, and,
    /// where the page is longer than the window, all of it.
    pub(crate) async fn take(&mut self, window: &Window, look: &Look, screen: &str) -> Result<()> {
        for (width, height) in SIZES {
            let name = format!("{screen}-{}-{width}x{height}", look.name());
            window.resize(width, height).await?;
            self.keep(window, &name, None).await?;
            let whole: u32 = window.ask(WHOLE, vec![]).await?;
            if whole > height {
                window.resize(width, whole).await?;
                self.keep(window, &format!("{name}-full"), None).await?;
                window.resize(width, height).await?;
            }
        }
        Ok(())
    }

    /// Takes a part of a page in every size, as a person sees it who has scrolled there.
    pub(crate) async fn take_part(
        &mut self,
        window: &Window,
        look: &Look,
        screen: &str,
        part: &str,
    ) -> Result<()> {
        for (width, height) in SIZES {
            let name = format!("{screen}-{}-{width}x{height}", look.name());
            window.resize(width, height).await?;
            self.keep(window, &name, Some(part)).await?;
        }
        Ok(())
    }

    async fn keep(&mut self, window: &Window, name: &str, part: Option<&str>) -> Result<()> {
        let scroll = "
            const part = arguments[0] && document.querySelector(arguments[0]);
            if (part) part.scrollIntoView();
            else document.querySelector('[data-scrolls]').scrollTop = 0;";
        window.ask::<()>(scroll, vec![json!(part)]).await?;
        window.settled().await?;
        let file = self.folder.join(name).with_added_extension("png");
        fs::write(&file, window.picture().await?)
            .with_context(|| format!("{} cannot be written", file.display()))?;
        self.taken += 1;
        Ok(())
    }
}
