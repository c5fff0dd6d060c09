//! The screens of somebody who has just begun.

use anyhow::Result;
use support::window::{Home, Start};

use crate::camera::Camera;
use crate::look;
use crate::shown::{choose, go};

/// Takes what stands where there is nothing yet.
pub(crate) async fn take(camera: &mut Camera) -> Result<()> {
    let home = Home::new()?;
    let window = Start::program(&home)?.open().await?;
    for look in &look::ALL {
        choose(&window, look).await?;
        go(&window, "start", "main #empty").await?;
        camera.take(&window, look, "start-empty").await?;
        go(&window, "earlier", "main #reflection-earlier-empty").await?;
        camera.take(&window, look, "earlier-empty").await?;
        for place in ["examples", "agreements", "change"] {
            go(&window, place, "main h2").await?;
            camera
                .take(&window, look, &format!("{place}-empty"))
                .await?;
        }
    }
    window.close().await
}
