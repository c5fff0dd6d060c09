//! The screens of what develops over time, with example data in them.

use anyhow::Result;
use support::window::Window;

use crate::camera::Camera;
use crate::look::Look;
use crate::shown::{click, go};

/// Takes the examples, the agreements and the change, and a look back.
pub(crate) async fn take(camera: &mut Camera, window: &Window, look: &Look) -> Result<()> {
    go(window, "examples", "main li:not(nav *)").await?;
    camera.take(window, look, "examples").await?;
    click(window, "main li:not(nav *) a", "main form textarea").await?;
    camera.take(window, look, "example").await?;
    go(window, "agreements", "main li:not(nav *)").await?;
    camera.take(window, look, "agreements").await?;
    click(window, "#write-agreement", "main form textarea").await?;
    camera.take(window, look, "agreement-new").await?;
    go(window, "change", "main figure svg").await?;
    camera.take(window, look, "change").await?;
    let trends = "main section:has(h2[tabindex])";
    camera
        .take_part(window, look, "change-trends", trends)
        .await
}
