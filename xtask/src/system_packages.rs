//! What the system has to bring: libraries to build with, and tools to test with.

use anyhow::{Context, Result, bail};
use xshell::{Shell, cmd};

/// What a command needs from the system.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Purpose {
    /// Building and starting the program.
    Build,
    /// Also driving, watching and measuring it.
    Test,
}

/// `perl` builds OpenSSL, which is compiled into the program; Debian's base has only a part of it.
const BUILD: &[&str] = &[
    "build-essential",
    "libayatana-appindicator3-dev",
    "librsvg2-dev",
    "libssl-dev",
    "libwebkit2gtk-4.1-dev",
    "libxdo-dev",
    "perl",
    "pkg-config",
];

/// `age` opens sealed files without the program;
/// `at-spi2-core` tells a screen reader which programs there are;
/// `dbus` brings dbus-run-session on every Debian and Ubuntu (on some by way of dbus-daemon);
/// `libglib2.0-bin` opens a file as a desktop does, by the lists that desktop-file-utils and
/// shared-mime-info make;
/// `faketime` shows a program another time than the computer's;
/// `openbox` manages the windows of a test that fills the screen: without one no window does;
/// `xauth` is what xvfb-run needs and only recommends.
const TEST: &[&str] = &[
    "age",
    "at-spi2-core",
    "dbus",
    "desktop-file-utils",
    "faketime",
    "imagemagick",
    "libglib2.0-bin",
    "openbox",
    "poppler-utils",
    "shared-mime-info",
    "strace",
    "webkit2gtk-driver",
    "xauth",
    "xdotool",
    "xvfb",
];

/// Installs the packages that are missing, or says how to.
pub(crate) fn ensure(shell: &Shell, purpose: Purpose) -> Result<()> {
    if !cfg!(target_os = "linux") {
        return Ok(());
    }
    let wanted = wanted(purpose);
    if cmd!(shell, "dpkg-query --version")
        .quiet()
        .ignore_stderr()
        .read()
        .is_err()
    {
        let names = wanted.join(", ");
        eprintln!("This system has no dpkg; what it must bring are its own packages for: {names}.");
        return Ok(());
    }
    let missing = missing(&wanted, &installed(shell, &wanted)?);
    if missing.is_empty() {
        return Ok(());
    }
    let install = format!(
        "apt-get update && DEBIAN_FRONTEND=noninteractive apt-get install -y --no-install-recommends {}",
        missing.join(" ")
    );
    if cmd!(shell, "id -u")
        .quiet()
        .read()
        .is_ok_and(|id| id == "0")
    {
        cmd!(shell, "sh -c {install}")
            .run()
            .context("the system packages could not be installed")
    } else if cmd!(shell, "sudo -n true")
        .quiet()
        .ignore_stderr()
        .read()
        .is_ok()
    {
        cmd!(shell, "sudo -n sh -c {install}")
            .run()
            .context("the system packages could not be installed")
    } else {
        bail!(
            "system packages are missing; install them and start again:\n  sudo sh -c '{install}'"
        )
    }
}

fn wanted(purpose: Purpose) -> Vec<&'static str> {
    match purpose {
        Purpose::Build => BUILD.to_vec(),
        Purpose::Test => [BUILD, TEST].concat(),
    }
}

/// What dpkg-query says of the packages, one `name status` a line; it leaves out those it has never
/// heard of, and then its exit status says nothing new.
fn installed(shell: &Shell, wanted: &[&str]) -> Result<String> {
    let format = "${Package} ${db:Status-Status}\n";
    cmd!(shell, "dpkg-query --show --showformat={format} {wanted...}")
        .quiet()
        .ignore_status()
        .ignore_stderr()
        .read()
        .context("dpkg-query could not be asked which packages are installed")
}

/// The wanted packages that are not installed according to dpkg-query's lines.
fn missing<'a>(wanted: &[&'a str], answer: &str) -> Vec<&'a str> {
    let is_installed = |name: &str| {
        answer
            .lines()
            .filter_map(|line| line.split_once(' '))
            .any(|(package, status)| package == name && status == "installed")
    };
    wanted
        .iter()
        .copied()
        .filter(|name| !is_installed(name))
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_package_counts_only_when_it_is_wholly_installed() {
        let answer =
            "perl installed\nxvfb config-files\nstrace not-installed\nxauth half-installed\n";
        assert_eq!(
            missing(&["perl", "xvfb", "strace", "xauth"], answer),
            ["xvfb", "strace", "xauth"]
        );
    }

    #[test]
    fn a_package_that_dpkg_does_not_know_is_missing() {
        assert_eq!(missing(&["perl", "xvfb"], "perl installed\n"), ["xvfb"]);
        assert_eq!(missing(&["perl"], ""), ["perl"]);
    }

    #[test]
    fn a_name_that_only_begins_alike_does_not_count() {
        assert_eq!(missing(&["dbus"], "dbus-x11 installed\n"), ["dbus"]);
    }

    #[test]
    fn nothing_is_missing_when_all_stand_there_even_twice() {
        let answer = "perl installed\nperl installed\nxvfb installed\n";
        assert!(
            missing(&["perl", "xvfb"], answer).is_empty(),
            "two architectures are one package"
        );
    }

    #[test]
    fn testing_needs_what_building_needs() {
        let test = wanted(Purpose::Test);
        assert!(
            wanted(Purpose::Build)
                .iter()
                .all(|name| test.contains(name))
        );
    }
}
