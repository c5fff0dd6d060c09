//! A store that a newer program wrote is not opened and not touched.

use anyhow::Result;
use app::{AppError, StoreError};
use rusqlite::config::DbConfig;
use support::files::Files;
use support::home::Home;
use support::raw;
use support::run::Run;

use crate::untouched::{refused, used};

/// The version that this program writes.
fn known() -> Result<u32> {
    let home = used()?;
    let store = raw::open(&home.store_file())?;
    Ok(store.pragma_query_value(None, "user_version", |row| row.get(0))?)
}

/// Makes the store one of version `version`, and adds what only a newer program knows.
fn renew(home: &Home, version: u32, leave_log: bool) -> Result<()> {
    let newer = raw::open(&home.store_file())?;
    newer.set_db_config(DbConfig::SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, leave_log)?;
    newer.execute_batch("CREATE TABLE goals (text TEXT) STRICT")?;
    newer.execute("INSERT INTO goals VALUES ('spørge mere')", [])?;
    newer.pragma_update(None, "user_version", version)?;
    Ok(())
}

#[test]
fn a_store_of_a_newer_version_is_refused_by_its_number() -> Result<()> {
    let known = known()?;
    for version in [known + 1, 99] {
        let home = used()?;
        renew(&home, version, false)?;
        refused(&home, "Newer", Run::begin)?;
        refused(&home, "Newer", |run| {
            app::reflection::reflections(&mut run.backend.stores)
        })?;
        match home.start().overview() {
            Err(AppError::Store(StoreError::Newer { found, known: told })) => {
                assert_eq!((found, told), (version, known), "both numbers are told");
            }
            other => anyhow::bail!("{other:?}"),
        }
    }
    Ok(())
}

#[test]
fn what_a_newer_program_has_not_yet_moved_out_of_its_log_stays_there() -> Result<()> {
    let home = used()?;
    renew(&home, 99, true)?;
    let names = Files::of(&home.data())?.names();
    assert!(
        names.contains(&"fagspejl.db-wal".to_owned()),
        "the newer program was killed, so its log is there: {names:?}"
    );
    refused(&home, "Newer", Run::begin)?;
    refused(&home, "Newer", Run::overview)?;
    let content = raw::content(&home.data())?;
    assert!(
        content.iter().any(|line| line.contains("spørge mere")),
        "the newer program finds its last words again"
    );
    Ok(())
}
