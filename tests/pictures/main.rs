//! Takes a picture of every screen in the real window, started by `cargo xtask pictures DIR`: in
//! each theme, in both languages and in three sizes, and with the largest text.

mod camera;
mod computers;
mod developing;
mod instruments;
mod keeping;
mod look;
mod lost;
mod own;
mod received;
mod shown;
mod talking;
mod trouble;
mod walk;

use std::env;
use std::ffi::OsString;
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

/// What is taken, each by itself where its name is an argument.
const ALL: [&str; 9] = [
    "own",
    "walk",
    "keeping",
    "trouble",
    "lost",
    "instruments",
    "received",
    "talking",
    "computers",
];

/// Gives how many pictures were taken.
async fn take_all() -> Result<usize> {
    let mut arguments = env::args_os().skip(1);
    let folder = arguments.next().map(PathBuf::from);
    let wanted: Vec<OsString> = arguments.collect();
    let mut camera = Camera::new(folder.context("which folder should the pictures go to?")?);
    for name in ALL {
        if wanted.is_empty() || wanted.iter().any(|each| each == name) {
            take(name, &mut camera)
                .await
                .with_context(|| name.to_owned())?;
        }
    }
    Ok(camera.taken())
}

async fn take(name: &str, camera: &mut Camera) -> Result<()> {
    match name {
        "own" => own::take(camera).await,
        "walk" => walk::take(camera).await,
        "keeping" => keeping::take(camera).await,
        "trouble" => trouble::take(camera).await,
        "lost" => lost::take(camera).await,
        "instruments" => instruments::take(camera).await,
        "talking" => talking::take(camera).await,
        "computers" => computers::take(camera).await,
        _ => received::take(camera).await,
    }
}
