//! Paths that the system hands over and that are no file to be opened. A program, a web page or a
//! stick with files can make a desktop hand over anything.

use std::ffi::OsStr;
use std::fs;
use std::io::Write as _;
use std::time::{Duration, Instant};

use anyhow::{Context as _, Result, ensure};
use domain::ExportFormat;
use support::files::Files;
use support::home::Home;
use support::refusal::name;
use support::run::Run;
use support::used_store::used_home;
use view::PendingFile;

use crate::untouched::used;

/// What becomes of a path: the kind of error, when it is shown and when it is taken in.
fn refusal(run: &mut Run, path: impl AsRef<OsStr>) -> Result<String> {
    run.hand_over(path);
    let (id, _) = run.next_received()?;
    let shown = run.inspect(id).err().context("it is looked into")?;
    let taken = run.import_received(id).err().context("it is taken in")?;
    run.dismiss(id);
    assert_eq!(name(&shown), name(&taken), "it is refused alike");
    Ok(name(&shown))
}

/// A run over a home that holds something, and what lies in its data folder.
fn opened(home: &Home) -> Result<(Run, Files)> {
    let mut run = home.start();
    run.overview()?;
    let before = Files::of(&home.data())?;
    Ok((run, before))
}

#[test]
fn what_is_no_kind_of_file_that_is_known_is_refused() -> Result<()> {
    let home = used()?;
    let (mut run, before) = opened(&home)?;
    let file = home.path().join("file.fagspejl");
    let deep = "[".repeat(100_000);
    let other = format!("{{\"format\": \"other\", \"more\": \"{}\"}}", "fagspejl");
    for bytes in [
        b"".as_slice(),
        b"\0\xff\xfe",
        b"{}",
        b"[]",
        deep.as_bytes(),
        other.as_bytes(),
    ] {
        fs::write(&file, bytes)?;
        assert_eq!(
            refusal(&mut run, &file)?,
            "KindUnknown",
            "{:?}",
            bytes.get(..20)
        );
    }
    let own = home.settings_file();
    if own.exists() {
        assert_eq!(refusal(&mut run, &own)?, "KindUnknown", "{}", own.display());
    }
    assert_eq!(
        refusal(&mut run, home.store_file())?,
        "OwnData",
        "opening it once more would end the locks on it"
    );
    ensure!(Files::of(&home.data())? == before, "nothing has changed");
    Ok(())
}

#[test]
fn a_broken_archive_is_refused_by_its_place() -> Result<()> {
    let archive = used_home()?.start().exported(ExportFormat::Json)?;
    let home = used()?;
    let (mut run, before) = opened(&home)?;
    let file = home.path().join("file.fagspejl");
    for at in [30, archive.len() / 2, archive.len() - 3] {
        fs::write(&file, archive.get(..at).context("it is long enough")?)?;
        assert_eq!(refusal(&mut run, &file)?, "Unreadable", "cut off at {at}");
    }
    let version = format!("\"version\": {}", exchange::VERSION);
    let newer = String::from_utf8(archive)?.replacen(&version, "\"version\": 9", 1);
    fs::write(&file, newer)?;
    assert_eq!(refusal(&mut run, &file)?, "Newer");
    ensure!(Files::of(&home.data())? == before, "nothing has changed");
    Ok(())
}

#[test]
fn an_option_is_not_taken_for_a_file() -> Result<()> {
    let home = used()?;
    let archive = used_home()?.start().exported(ExportFormat::Json)?;
    fs::write(home.path().join("--data-folder=x"), &archive)?;
    fs::write(home.path().join("-"), &archive)?;
    let mut run = home.start();
    for option in ["--data-folder=x", "-", "--", "--help", "-psn_0_1"] {
        run.hand_over_from(option, home.path());
        let (id, shown) = run.next_received()?;
        assert_eq!(shown, option, "it is named");
        let refused = run.inspect(id).err().context("it is looked into")?;
        assert_eq!(name(&refused), "Option", "{option}");
        run.dismiss(id);
    }
    run.hand_over(home.path().join("--data-folder=x"));
    let (id, _) = run.next_received()?;
    run.inspect(id)
        .map(drop)
        .context("with its folder it is a file like any other")
}

#[test]
fn a_path_that_leads_nowhere_is_refused() -> Result<()> {
    let home = used()?;
    let (mut run, before) = opened(&home)?;
    let long = home.path().join("a".repeat(5_000));
    let below = home.store_file().join("file.fagspejl");
    for (path, fault) in [
        (home.path().join("missing.fagspejl"), "Missing"),
        (long, "PathTooLong"),
        (below, "Missing"),
    ] {
        assert_eq!(refusal(&mut run, &path)?, fault, "{}", path.display());
    }
    assert_eq!(
        refusal(&mut run, "file:///etc/hostname")?,
        "Missing",
        "an address is no path"
    );
    ensure!(Files::of(&home.data())? == before, "nothing has changed");
    Ok(())
}

#[test]
fn a_folder_is_refused() -> Result<()> {
    let home = used()?;
    let (mut run, _) = opened(&home)?;
    for folder in [
        home.path().to_owned(),
        home.data(),
        home.data().join(".."),
        "/".into(),
        "".into(),
    ] {
        assert_eq!(
            refusal(&mut run, &folder)?,
            "NotRegular",
            "{}",
            folder.display()
        );
    }
    Ok(())
}

#[test]
fn a_file_larger_than_any_is_not_read() -> Result<()> {
    let home = used()?;
    let (mut run, _) = opened(&home)?;
    let file = home.path().join("large.fagspejl");
    let mut large = fs::File::create(&file)?;
    large.write_all(b"{\"format\": \"fagspejl\"")?;
    large.set_len(1 << 40)?;
    let began = Instant::now();
    assert_eq!(refusal(&mut run, &file)?, "TooLarge");
    ensure!(
        began.elapsed() < Duration::from_secs(1),
        "nothing of it is read"
    );
    let just = exchange::LARGEST.try_into()?;
    large.set_len(just)?;
    assert_eq!(
        refusal(&mut run, &file)?,
        "Unreadable",
        "as large as one may be"
    );
    large.set_len(just + 1)?;
    assert_eq!(refusal(&mut run, &file)?, "TooLarge", "a byte more");
    Ok(())
}

#[test]
fn no_more_files_wait_than_one_can_look_through_or_hold() -> Result<()> {
    let home = used()?;
    let mut run = home.start();
    let small = home.path().join("small.fagspejl");
    fs::write(&small, "{}")?;
    for _ in 0..1_000 {
        run.hand_over(&small);
    }
    let mut refused = Vec::new();
    while let Ok((id, _)) = run.next_received() {
        let error = run.inspect(id).err().context("it is looked into")?;
        refused.push(name(&error));
        run.dismiss(id);
    }
    assert_eq!(
        refused.pop().as_deref(),
        Some("TooMany"),
        "the last one says so"
    );
    assert_eq!(refused, vec!["KindUnknown"; 7], "the others are shown");

    let half = home.path().join("half.fagspejl");
    fs::File::create(&half)?.set_len(exchange::LARGEST.try_into()?)?;
    run.hand_over(&half);
    let (first, _) = run.next_received()?;
    run.hand_over(&small);
    run.dismiss(first);
    let (second, _) = run.next_received()?;
    let error = run.inspect(second).err().context("it is looked into")?;
    assert_eq!(
        name(&error),
        "TooMany",
        "together they are no larger than one may be"
    );
    run.dismiss(second);
    run.hand_over(&small);
    let (third, _) = run.next_received()?;
    let error = run.inspect(third).err().context("it is looked into")?;
    assert_eq!(name(&error), "KindUnknown", "there is room again");
    run.dismiss(third);
    assert_eq!(run.pending_file(), PendingFile::Nothing);
    Ok(())
}

#[cfg(unix)]
#[test]
fn a_link_is_not_followed() -> Result<()> {
    use std::os::unix::fs::symlink;

    let home = used()?;
    let (mut run, _) = opened(&home)?;
    let archive = home.path().join("archive.fagspejl");
    fs::write(&archive, used_home()?.start().exported(ExportFormat::Json)?)?;
    let missing = home.path().join("missing");
    for (number, to) in [
        archive,
        home.store_file(),
        home.data(),
        missing,
        "/dev/zero".into(),
    ]
    .iter()
    .enumerate()
    {
        let link = home.path().join(format!("{number}.fagspejl"));
        symlink(to, &link)?;
        assert_eq!(
            refusal(&mut run, &link)?,
            "NotRegular",
            "to {}",
            to.display()
        );
    }
    let round = home.path().join("round.fagspejl");
    symlink(&round, &round)?;
    assert_eq!(refusal(&mut run, &round)?, "NotRegular", "to itself");
    Ok(())
}

#[cfg(target_os = "linux")]
#[test]
fn what_may_never_end_is_not_waited_for() -> Result<()> {
    use std::os::unix::net::UnixListener;
    use std::process::Command;

    let home = used()?;
    let (mut run, before) = opened(&home)?;
    let pipe = home.path().join("pipe.fagspejl");
    ensure!(
        Command::new("mkfifo").arg(&pipe).status()?.success(),
        "there is a pipe"
    );
    let socket = home.path().join("socket.fagspejl");
    let _listener = UnixListener::bind(&socket)?;
    let began = Instant::now();
    for path in [
        pipe,
        socket,
        "/dev/zero".into(),
        "/dev/null".into(),
        "/dev/stdin".into(),
    ] {
        assert_eq!(
            refusal(&mut run, &path)?,
            "NotRegular",
            "{}",
            path.display()
        );
    }
    // The kernel shows it as a regular file without a size, and gives no byte at its beginning.
    assert_eq!(refusal(&mut run, "/proc/self/mem")?, "NotRead");
    ensure!(
        began.elapsed() < Duration::from_secs(1),
        "none of them is waited for"
    );
    ensure!(Files::of(&home.data())? == before, "nothing has changed");
    Ok(())
}

#[cfg(unix)]
#[test]
fn a_name_cannot_mislead_who_reads_it() -> Result<()> {
    use std::os::unix::ffi::OsStrExt as _;

    let home = used()?;
    let mut run = home.start();
    for (bytes, shown) in [
        (b"a\nb\x1b[31m".as_slice(), "a\u{fffd}b\u{fffd}[31m"),
        (
            "a\u{202e}lpjepsgaf.exe".as_bytes(),
            "a\u{fffd}lpjepsgaf.exe",
        ),
        (b"a\xff\xfe", "a\u{fffd}\u{fffd}"),
        (b"<img src=x>", "<img src=x>"),
    ] {
        run.hand_over(home.path().join(OsStr::from_bytes(bytes)));
        let (id, name) = run.next_received()?;
        assert_eq!(name, shown);
        run.dismiss(id);
    }
    Ok(())
}
