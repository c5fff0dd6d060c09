//! Takes a picture of every screen in the real window, started by `cargo xtask pictures DIR`: in
//! each theme, in both languages and in two sizes, and with the largest text.

mod camera;
mod developing;
mod keeping;
mod look;
mod own;
mod shown;
mod trouble;
mod walk;

use std::env;
use std::path::PathBuf;
use std::process::ExitCode;

use anyhow::{Context as _, Result};

use crate::camera::Camera;

#[tokio::main(flavor = "current_thread")]
async fn main() -> ExitCode {
    match take_all().await {
        Ok(count) => {
            println!("{count} pictures");
            ExitCode::SUCCESS
        }
        Err(error) => {
            eprintln!("error: {error:#}");
            ExitCode::FAILURE
        }
    }
}

/// Gives how many pictures were taken.
async fn take_all() -> Result<usize> {
    let folder = env::args_os().nth(1).map(PathBuf::from);
    let mut camera = Camera::new(folder.context("which folder should the pictures go to?")?);
    own::take(&mut camera).await?;
    walk::take(&mut camera).await?;
    keeping::take(&mut camera).await?;
    trouble::take(&mut camera).await?;
    Ok(camera.taken())
}
