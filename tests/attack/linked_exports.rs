//! A file is exported where a link leads; what stands there is replaced, and the link stays.

use std::fs;
use std::os::unix::fs::symlink;

use anyhow::{Context as _, Result, ensure};
use domain::ExportFormat;
use support::exchange::Answered;
use support::other_disk::OtherDisk;
use support::refusal::name;
use support::used_store::used_home;

#[test]
fn what_a_link_leads_to_is_replaced_on_another_disk_and_the_link_stays() -> Result<()> {
    let home = used_home()?;
    let disk = OtherDisk::new()?;
    let (link, file) = (home.path().join("mine.csv"), disk.path().join("theirs.txt"));
    symlink(&file, &link)?;
    let mut run = home.start();
    for earlier in [None, Some("what stood there")] {
        if let Some(earlier) = earlier {
            fs::write(&file, earlier)?;
        }
        let written = run.export(ExportFormat::Csv, &Answered::with(&link))?;
        let written = written.context("the dialog was answered")?;
        assert_eq!(written.file, "mine.csv", "as it was called");
        ensure!(link.is_symlink(), "the link stays");
        assert_eq!(fs::metadata(&file)?.len(), written.bytes, "it is there");
        assert_eq!(disk.names()?, ["theirs.txt"], "and nothing besides");
    }
    Ok(())
}

#[test]
fn a_backup_elsewhere_is_written_and_chosen_through_a_link() -> Result<()> {
    let home = used_home()?;
    let disk = OtherDisk::new()?;
    let (link, file) = (home.path().join("mine.db"), disk.path().join("theirs.db"));
    symlink(&file, &link)?;
    let mut run = home.start();
    run.back_up_to(&Answered::with(&link))?
        .context("it is written")?;
    ensure!(link.is_symlink() && file.is_file());
    let found = run.choose_backup(&link)?;
    ensure!(found.holds.is_some(), "it opens through the link");
    run.restore_chosen(None)?;
    let read = app::read_file(&link)?;
    ensure!(read == fs::read(&file)?, "it is read through the link too");
    Ok(())
}

#[test]
fn a_file_with_another_name_is_not_replaced_under_one_of_them() -> Result<()> {
    let home = used_home()?;
    let (one, other) = (home.path().join("one.csv"), home.path().join("other.csv"));
    fs::write(&one, "what stood there")?;
    fs::hard_link(&one, &other)?;
    let mut run = home.start();
    for file in [&one, &other] {
        let refused = run.export(ExportFormat::Csv, &Answered::with(file)).err();
        assert_eq!(
            refused.map(|error| name(&error)).as_deref(),
            Some("HardLinked")
        );
        assert_eq!(fs::read_to_string(file)?, "what stood there");
    }
    Ok(())
}
