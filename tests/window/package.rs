//! The package that users install. dpkg installs it into a system of the test's own, a folder with
//! a database beside it: so the test needs no administrator and leaves the computer as it was.

use std::ffi::OsString;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Context as _, Result, ensure};
use support::texts::Texts;
use support::window::{Bus, Home, Role, Start};

use crate::archive::opening::{archive, heading};
use crate::words::DANISH;

/// The program of a debug build grows with the code, nearly all of it unoptimised code and symbols; what a release
/// takes has its goal in the bench.
const LARGEST: u64 = 70_000_000;

/// What may lie in the package besides the program: the licence, icons, the entry of the menu.
const LARGEST_BESIDE: u64 = 100_000;

#[tokio::test]
async fn the_package_holds_a_program_that_starts_and_can_be_found_in_the_menu() -> Result<()> {
    let package = package()?;
    let size = fs::metadata(&package)?.len();
    println!("{}: {size} bytes", package.display());
    ensure!(size < LARGEST, "the package has {size} bytes");

    let depends = said(
        Command::new("dpkg-deb")
            .arg("-f")
            .arg(&package)
            .arg("Depends"),
    )?;
    for library in ["libwebkit2gtk-4.1-0", "libgtk-3-0"] {
        ensure!(
            depends.contains(library),
            "it asks for {library}: {depends}"
        );
    }

    let home = Home::new()?;
    let system = home.path().join("system");
    install(&package, &system, &home.path().join("dpkg"))?;
    let licence = system.join("usr/share/doc/fagspejl/copyright");
    ensure!(
        fs::read_to_string(licence)?.starts_with("EUROPEAN UNION PUBLIC LICENCE v. 1.2"),
        "the licence comes with the program"
    );
    let entry = system.join("usr/share/applications/Fagspejl.desktop");
    let entry = fs::read_to_string(&entry).with_context(|| entry.display().to_string())?;
    for line in [
        "Name=Fagspejl",
        "Exec=fagspejl %f",
        "Icon=fagspejl",
        "MimeType=application/vnd.fagspejl+json;application/vnd.fagspejl.conversation;application/vnd.fagspejl.card;",
        "Terminal=false",
    ] {
        ensure!(
            entry.lines().any(|each| each == line),
            "the menu entry has the line {line}:\n{entry}"
        );
    }
    let icon = "usr/share/icons/hicolor/128x128/apps/fagspejl.png";
    ensure!(is_png(&system.join(icon))?, "the menu entry has its icon");

    let installed = system.join("usr/bin/fagspejl");
    let beside = bytes_in(&system)? - fs::metadata(&installed)?.len();
    ensure!(
        beside < LARGEST_BESIDE,
        "{beside} bytes lie beside the program"
    );
    let window = Start::of(&home, &installed).open().await?;
    window.find(Role::Heading, DANISH.first_title).await?;
    window.close().await
}

/// How many bytes the files in a folder have, and in those below it.
fn bytes_in(folder: &Path) -> Result<u64> {
    let mut bytes = 0;
    for entry in fs::read_dir(folder)? {
        let entry = entry?;
        let about = entry.metadata()?;
        bytes += if about.is_dir() {
            bytes_in(&entry.path())?
        } else {
            about.len()
        };
    }
    Ok(bytes)
}

/// Where the package under test is.
fn package() -> Result<PathBuf> {
    let package = std::env::var_os("FAGSPEJL_DEB")
        .context("FAGSPEJL_DEB does not say where the package is: use `cargo xtask test`")?;
    Ok(PathBuf::from(package))
}

#[tokio::test]
async fn a_double_click_opens_a_file_with_the_installed_program() -> Result<()> {
    let texts = Texts::read(DANISH.code)?;
    let home = Home::new()?;
    let system = home.path().join("system");
    install(&package()?, &system, &home.path().join("dpkg"))?;
    let share = system.join("usr/share");
    said(Command::new("desktop-file-validate").arg(share.join("applications/Fagspejl.desktop")))?;
    // What a system does by itself when a package brings such files.
    said(Command::new("update-desktop-database").arg(share.join("applications")))?;
    said(Command::new("update-mime-database").arg(share.join("mime")))?;
    let icon = "icons/hicolor/scalable/mimetypes/application-vnd.fagspejl+json.svg";
    let icon = fs::read_to_string(share.join(icon))?;
    ensure!(icon.starts_with("<svg"), "the file has its icon");

    let bus = Bus::start(&home)?;
    let window = Start::of(&home, &system.join("usr/bin/fagspejl"))
        .on_bus(bus.address())
        .open()
        .await?;
    window.find(Role::Heading, DANISH.first_title).await?;
    let file = archive(&home, "min egen.fagspejl")?;
    let mut path = OsString::from(system.join("usr/bin"));
    path.push(":");
    path.push(std::env::var_os("PATH").unwrap_or_default());
    let mut open = Command::new("gio");
    open.arg("open")
        .arg(&file)
        .env("PATH", path)
        .env("XDG_DATA_DIRS", &share);
    bus.run(&home, &mut open).await?;
    let heading = heading(&texts, "min egen.fagspejl")?;
    window.find(Role::Dialog, &heading).await?;
    window.close().await
}

/// Installs a package below `system`; what dpkg knows of it is kept in `database`.
fn install(package: &Path, system: &Path, database: &Path) -> Result<()> {
    fs::create_dir(system)?;
    for folder in ["info", "updates"] {
        fs::create_dir_all(database.join(folder))?;
    }
    fs::write(database.join("status"), "")?;
    // The database is empty, so the libraries that the package depends on are unknown to it.
    said(
        Command::new("dpkg")
            .arg(format!("--instdir={}", system.display()))
            .arg(format!("--admindir={}", database.display()))
            .args(["--force-not-root", "--force-bad-path", "--force-depends"])
            .arg("--install")
            .arg(package),
    )?;
    let status = fs::read_to_string(database.join("status"))?;
    ensure!(
        status.contains("Status: install ok installed"),
        "dpkg knows it as installed: {status}"
    );
    Ok(())
}

fn is_png(path: &Path) -> Result<bool> {
    let bytes = fs::read(path).with_context(|| path.display().to_string())?;
    Ok(bytes.starts_with(b"\x89PNG"))
}

fn said(command: &mut Command) -> Result<String> {
    let output = command
        .output()
        .with_context(|| format!("{command:?} does not start: is its package installed?"))?;
    ensure!(
        output.status.success(),
        "{command:?}: {}",
        String::from_utf8_lossy(&output.stderr)
    );
    Ok(String::from_utf8(output.stdout)?)
}
