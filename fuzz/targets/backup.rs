//! A file that a person chooses as a backup is looked into: what is none is refused.
#![no_main]

use libfuzzer_sys::fuzz_target;
use store::{Access, backup};

fuzz_target!(|bytes: &[u8]| {
    let Ok(folder) = tempfile::tempdir() else {
        return;
    };
    let file = folder.path().join("chosen.db");
    if std::fs::write(&file, bytes).is_ok() {
        let _ = backup::inspect_external(&file, &Access::without_lock());
    }
});
