//! No backup can be made by itself, and a data folder whose name is no text.

use std::fs;

use anyhow::{Context as _, Result};
use domain::{BackupReason, BackupTrouble, Erase};
use support::answers::{Answers, level};
use support::home::Home;
use support::lock::PASSPHRASE;
use support::own::ExampleBuilder;
use support::used_store::used_home;

/// What stands in the place of the folder of backups.
type Obstacle = fn(&Home) -> std::io::Result<()>;

const OBSTACLES: [(&str, Obstacle); 2] = [
    ("a link that leads nowhere", |home| {
        std::os::unix::fs::symlink(home.path().join("gone"), home.data().join("backups"))
    }),
    ("a file", |home| fs::write(home.data().join("backups"), "")),
];

#[test]
fn a_backup_that_cannot_be_made_is_told_until_one_is_made() -> Result<()> {
    for (what, obstacle) in OBSTACLES {
        let home = used_home()?;
        let folder = home.data().join("backups");
        if folder.exists() {
            fs::remove_dir_all(&folder)?;
        }
        obstacle(&home)?;
        let trouble = Some(BackupTrouble::NoFolder);
        let mut run = home.start();
        assert_eq!(run.overview()?.backup_trouble, trouble, "{what}: at once");
        // The list itself may not be there to be read.
        if let Ok(all) = run.backups() {
            assert_eq!(all.trouble, trouble, "{what}: the list says so too");
        }
        run.add_example(&ExampleBuilder::new("skrevet imens"))?;
        assert_eq!(run.overview()?.backup_trouble, trouble, "{what}: still");
        drop(run);
        let mut run = home.start();
        assert_eq!(
            run.overview()?.backup_trouble,
            trouble,
            "{what}: the next day"
        );
        run.add_example(&ExampleBuilder::new("skrevet igen"))?;

        fs::remove_file(&folder)?;
        run.add_example(&ExampleBuilder::new("skrevet til sidst"))?;
        assert_eq!(
            run.overview()?.backup_trouble,
            None,
            "{what}: it works again"
        );
        let all = run.backups()?;
        let made = all.backups.first().context("there is one")?;
        assert_eq!(made.reason, BackupReason::Daily, "it is made up for");
        assert_eq!((all.latest_daily, all.trouble), (Some(made.at), None));
    }
    Ok(())
}

#[test]
fn a_backup_that_is_asked_for_ends_the_trouble_and_is_none_of_those_made_by_itself() -> Result<()> {
    let home = used_home()?;
    let folder = home.data().join("backups");
    if folder.exists() {
        fs::remove_dir_all(&folder)?;
    }
    fs::write(&folder, "")?;
    let mut run = home.start();
    assert!(run.overview()?.backup_trouble.is_some());
    fs::remove_file(&folder)?;
    run.back_up()?;
    assert_eq!(run.overview()?.backup_trouble, None);
    assert_eq!(
        run.backups()?.latest_daily,
        None,
        "the person made that one"
    );
    Ok(())
}

#[cfg(target_os = "linux")]
#[test]
fn a_data_folder_whose_name_is_no_text_is_backed_up_locked_restored_and_erased_from() -> Result<()>
{
    use std::ffi::OsString;
    use std::os::unix::ffi::OsStringExt as _;

    let home = Home::with_data_in(OsString::from_vec(b"data \xff?#%".to_vec()))?;
    let mut run = home.start();
    let answers = Answers::none().with("health", level(4));
    run.finished(&answers)?;
    let example = run.add_example(&ExampleBuilder::new("skal væk"))?;
    run.lock(3)?;
    let backup = run.back_up()?.name;
    run.draft(&answers)?;
    run.erase(Erase::Example { id: example }, true)?;
    drop(run);

    let mut run = home.start();
    run.unlock(PASSPHRASE)?;
    assert_eq!(run.overview()?.backup_trouble, None);
    assert!(run.search("")?.examples.is_empty(), "it is erased");
    let restored = run.restore(&backup)?;
    assert_eq!((restored.finished_count, restored.drafts.len()), (1, 0));
    assert!(
        run.search("")?.examples.is_empty(),
        "from the backup as well"
    );
    run.turn_off_lock(PASSPHRASE)?;
    drop(run);
    assert_eq!(home.start().overview()?.finished_count, 1);
    let daily = run_of_another_day(&home)?;
    assert!(daily.is_some(), "and each day as well");
    let short = home.copy()?;
    fs::write(short.store_file(), "short")?;
    let refused = short.start().overview().err().context("it is no store")?;
    assert_eq!(support::refusal::name(&refused), "Foreign", "{refused}");
    assert_eq!(fs::read(short.store_file())?, b"short", "it is not touched");
    Ok(())
}

#[cfg(target_os = "linux")]
fn run_of_another_day(home: &Home) -> Result<Option<chrono::DateTime<chrono::Utc>>> {
    let mut run = home.start();
    run.draft(&Answers::none().with("health", level(2)))?;
    Ok(run.backups()?.latest_daily)
}
