//! The faults of the bench's table that are tried elsewhere in more detail, and the sentences that
//! stand there.

use std::collections::BTreeMap;
use std::path::Path;

use anyhow::Result;
use support::faults::{
    Tried, copied_over, ended, foreign, hostile_backup, newer, no_permission, read_only, sentences,
    two_starts, unheld,
};
use support::texts::Texts;

fn is_told(tried: &Tried, kind: &str) {
    assert_eq!(tried.lost, Vec::<String>::new(), "{kind}");
    assert!(tried.tries > 1, "{kind} was tried");
    let all = BTreeMap::from([(kind.to_owned(), tried.tries)]);
    assert_eq!(tried.said, all, "it is said so each time");
}

#[test]
fn each_is_refused_with_its_own_kind_and_loses_nothing() -> Result<()> {
    let saver = Path::new(env!("CARGO_BIN_EXE_saver"));
    is_told(&read_only(saver)?, "ReadOnly");
    is_told(&no_permission(saver)?, "ReadOnly");
    is_told(&two_starts(2)?, "InUse");
    is_told(&newer()?, "Newer");
    is_told(&foreign()?, "Foreign");
    is_told(&hostile_backup()?, "NotOurs");
    Ok(())
}

#[test]
fn what_cannot_be_held_in_the_place_of_the_store_loses_nothing() -> Result<()> {
    let tried = unheld()?;
    assert_eq!(tried.lost, Vec::<String>::new());
    assert_eq!(tried.kinds(), ["HardLinked", "LinkBroken", "NotRegular"]);
    assert_eq!(sentences(&tried)?.len(), 3, "each has its sentence");
    Ok(())
}

#[test]
fn what_is_copied_away_or_over_the_store_is_whole_and_never_mixed() -> Result<()> {
    let saver = Path::new(env!("CARGO_BIN_EXE_saver"));
    for tried in [ended(saver, 3)?, copied_over(2)?] {
        assert_eq!(tried.lost, Vec::<String>::new());
        assert!(tried.tries > 2 && tried.said.is_empty(), "{tried:?}");
    }
    Ok(())
}

#[test]
fn the_sentence_is_the_one_that_the_page_has_for_the_code_of_the_shell() -> Result<()> {
    let danish = Texts::read("da")?;
    for (kind, code) in [
        ("Full", "storeFull"),
        ("NotWritten", "exportNotWritten"),
        ("NoRoom", "exportNoRoom"),
        ("HardLinked", "ownFileHardLinked"),
        ("NotRegular", "ownFileNotRegular"),
        ("LinkBroken", "ownFileLinkBroken"),
        ("ReadOnly", "storeReadOnly"),
        ("InUse", "storeInUse"),
        ("Newer", "storeNewer"),
        ("Foreign", "storeForeign"),
        ("Damaged", "storeDamaged"),
        ("BackupDamaged", "backupDamaged"),
        ("Instrument", "instrumentBroken"),
        ("ImportError::Newer", "importNewer"),
        ("ImportError::Unreadable", "importUnreadable"),
        ("KeysUnreadable", "keysUnreadable"),
        ("PassphraseWrong", "passphraseWrong"),
    ] {
        let mut tried = Tried::default();
        tried.said.insert(kind.to_owned(), 1);
        let right = danish.say(&format!("error-{code}"))?;
        assert_eq!(sentences(&tried)?, [right], "{kind}");
    }
    let mut tried = Tried::default();
    tried.said.insert("NoSuchKind".to_owned(), 1);
    assert!(
        sentences(&tried).is_err(),
        "what has no code has no sentence"
    );
    Ok(())
}
