//! A folder that others reach too: whatever lies there, what is looked for is found, and nothing else is touched.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

use tempfile::TempDir;

use anyhow::Result;
use store::FileFault;
use store::shared_folder::{Looked, NAME_BYTES, Passed, SharedFolder, Wanted};

/// Most files that are opened in one look.
const MOST_OPENED: usize = 100;

const WANTED: Wanted = Wanted {
    beginning: b"wanted ",
    largest: 4_096,
};

fn shared() -> Result<(TempDir, SharedFolder)> {
    let folder = tempfile::tempdir()?;
    let nowhere = folder.path().join("no data");
    let shared = SharedFolder::find(folder.path(), &nowhere)?;
    Ok((folder, shared))
}

fn lay(folder: &Path, name: &str, bytes: &[u8]) -> Result<()> {
    Ok(fs::write(folder.join(name), bytes)?)
}

fn look(shared: &SharedFolder, passed: &Passed) -> Result<Looked> {
    Ok(shared.look(WANTED, passed)?)
}

fn found(looked: &Looked) -> BTreeSet<Vec<u8>> {
    looked.found.iter().map(|file| file.bytes.clone()).collect()
}

/// As a use case does with what is no concern of it.
fn pass(passed: &mut Passed, looked: Looked) {
    let found = looked.found.into_iter().map(|file| file.mark);
    for mark in looked.passed.into_iter().chain(found) {
        passed.note(mark);
    }
}

#[test]
fn what_is_in_a_file_decides_and_not_its_name() -> Result<()> {
    let (folder, shared) = shared()?;
    lay(folder.path(), "k3v9", b"wanted one")?;
    lay(folder.path(), "k3v9-PC1", b"wanted one")?;
    lay(folder.path(), "k3v9 (1)", b"wanted two")?;
    lay(folder.path(), "budget.xlsx", b"wanted three")?;
    lay(folder.path(), "k3v8", b"something else")?;
    let looked = look(&shared, &Passed::default())?;
    assert_eq!(looked.found.len(), 4, "also two copies of one");
    let all: BTreeSet<_> = [&b"wanted one"[..], b"wanted two", b"wanted three"]
        .map(<[u8]>::to_vec)
        .into();
    assert_eq!(found(&looked), all);
    assert_eq!(looked.passed.len(), 1, "the other is something else");
    Ok(())
}

#[test]
fn what_is_not_whole_or_not_fetched_is_neither_found_nor_passed() -> Result<()> {
    let (folder, shared) = shared()?;
    let whole = [&b"wanted "[..], &[7; 3_000]].concat();
    let mut hole = whole.clone();
    hole[1_000..1_500].fill(0);
    let mut end = whole.clone();
    end[2_500..].fill(0);
    for (name, bytes) in [
        ("empty", &b""[..]),
        ("short", b"wan"),
        ("noughts", &[0; 3_000]),
        ("hole", &hole),
        ("end", &end),
    ] {
        lay(folder.path(), name, bytes)?;
    }
    let mut passed = Passed::default();
    let looked = look(&shared, &passed)?;
    assert!(looked.found.is_empty(), "{looked:?}");
    assert!(looked.passed.is_empty(), "{looked:?}");
    pass(&mut passed, looked);
    for name in ["empty", "short", "noughts", "hole", "end"] {
        lay(folder.path(), name, &whole)?;
    }
    assert_eq!(look(&shared, &passed)?.found.len(), 5, "then it has come");
    Ok(())
}

#[test]
fn what_is_of_systems_and_other_programs_is_not_opened() -> Result<()> {
    let (folder, shared) = shared()?;
    for name in [
        "desktop.ini",
        "Thumbs.db",
        "~$k3v9",
        "_vti_pvt",
        ".k3v9",
        "k3v9.tmp",
        "k3v9.TMP",
    ] {
        lay(folder.path(), name, b"wanted one")?;
    }
    fs::create_dir(folder.path().join("below"))?;
    lay(&folder.path().join("below"), "k3v9", b"wanted one")?;
    let looked = look(&shared, &Passed::default())?;
    assert!(looked.found.is_empty() && looked.passed.is_empty());
    Ok(())
}

#[cfg(unix)]
#[test]
fn no_link_is_followed_and_no_pipe_is_waited_for() -> Result<()> {
    use std::os::unix::fs::symlink;

    let (folder, shared) = shared()?;
    let elsewhere = tempfile::tempdir()?;
    lay(elsewhere.path(), "secret", b"wanted one")?;
    let secret = elsewhere.path().join("secret");
    symlink(&secret, folder.path().join("link"))?;
    symlink(elsewhere.path(), folder.path().join("way"))?;
    symlink("nowhere", folder.path().join("broken"))?;
    let made = std::process::Command::new("mkfifo")
        .arg(folder.path().join("pipe"))
        .status();
    assert!(made.is_ok_and(|made| made.success()), "a pipe is made");
    let looked = look(&shared, &Passed::default())?;
    assert!(looked.found.is_empty() && looked.passed.is_empty());
    Ok(())
}

#[cfg(unix)]
#[test]
fn a_file_that_may_not_be_read_for_a_while_is_found_afterwards() -> Result<()> {
    use std::os::unix::fs::PermissionsExt as _;

    let (folder, shared) = shared()?;
    lay(folder.path(), "k3v9", b"wanted one")?;
    lay(folder.path(), "k3v8", b"wanted two")?;
    let path = folder.path().join("k3v9");
    let may = |mode| fs::set_permissions(&path, fs::Permissions::from_mode(mode));
    may(0)?;
    // Who may do everything reads it all the same.
    let free = fs::File::open(&path).is_ok();
    let mut passed = Passed::default();
    let looked = look(&shared, &passed)?;
    assert_eq!(looked.found.len(), 1 + usize::from(free));
    if !free {
        pass(&mut passed, looked);
        may(0o600)?;
        let looked = look(&shared, &passed)?;
        assert_eq!(found(&looked), [b"wanted one".to_vec()].into());
    }
    Ok(())
}

#[test]
fn a_file_that_is_larger_than_any_is_not_read() -> Result<()> {
    let (folder, shared) = shared()?;
    let huge = fs::File::create(folder.path().join("huge"))?;
    huge.set_len(1 << 40)?;
    lay(folder.path(), "more", &b"wanted ".repeat(700))?;
    let mut passed = Passed::default();
    let looked = look(&shared, &passed)?;
    assert!(looked.found.is_empty());
    assert_eq!(looked.passed.len(), 2);
    pass(&mut passed, looked);
    let again = look(&shared, &passed)?;
    assert!(again.passed.is_empty(), "nor looked at again");
    Ok(())
}

#[test]
fn among_thousands_of_files_each_is_found_in_some_look() -> Result<()> {
    let (folder, shared) = shared()?;
    for number in 0..3_000 {
        lay(folder.path(), &format!("other{number}"), b"something else")?;
    }
    for number in 0..150 {
        let bytes = format!("wanted {number}");
        lay(folder.path(), &format!("k{number}"), bytes.as_bytes())?;
    }
    let (mut passed, mut all) = (Passed::default(), BTreeSet::new());
    for _ in 0..400 {
        let looked = look(&shared, &passed)?;
        let opened = looked.found.len() + looked.passed.len();
        assert!(opened <= MOST_OPENED, "{opened} in one look");
        all.extend(found(&looked));
        pass(&mut passed, looked);
    }
    assert_eq!(all.len(), 150);
    Ok(())
}

#[test]
fn a_file_that_was_passed_and_is_another_now_is_found() -> Result<()> {
    let (folder, shared) = shared()?;
    lay(folder.path(), "k3v9", b"something else")?;
    let mut passed = Passed::default();
    let looked = look(&shared, &passed)?;
    pass(&mut passed, looked);
    lay(folder.path(), "k3v9", b"wanted after all")?;
    assert_eq!(look(&shared, &passed)?.found.len(), 1);
    Ok(())
}

#[test]
fn a_way_of_four_hundred_signs_is_no_matter() -> Result<()> {
    let (folder, shared) = shared()?;
    let deep = folder.path().join("a".repeat(200)).join("b".repeat(200));
    fs::create_dir_all(&deep)?;
    let nowhere = folder.path().join("no data");
    let deep = SharedFolder::find(&deep, &nowhere)?;
    let reserved = deep.reserve(&[1; NAME_BYTES]);
    let put = reserved.and_then(|reserved| reserved.put(b"wanted one"));
    put?;
    assert_eq!(look(&deep, &Passed::default())?.found.len(), 1);
    assert!(look(&shared, &Passed::default())?.found.is_empty());
    Ok(())
}

#[test]
fn a_folder_that_is_gone_says_so() -> Result<()> {
    let (folder, shared) = shared()?;
    drop(folder);
    let refused = shared.look(WANTED, &Passed::default()).err();
    assert_eq!(
        refused.map(|error| error.fault),
        Some(FileFault::Missing),
        "there is nothing to look into"
    );
    Ok(())
}
