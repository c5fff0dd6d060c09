//! The first moment of a process, when several threads open a file at once.

use std::env;
use std::error::Error;
use std::path::Path;
use std::process::Command;
use std::sync::Barrier;
use std::thread;

use store::{Access, STORE_FILE, Store, backup};

const THREADS: usize = 4;
const FILE: &str = "FIRST_OPEN_FILE";
const NAME: &str = "files_that_are_the_first_to_be_opened_can_be_opened_at_once";

/// The moment comes once in a process, and not every process meets it: two hundred do.
#[test]
fn files_that_are_the_first_to_be_opened_can_be_opened_at_once() -> Result<(), Box<dyn Error>> {
    if let Some(file) = env::var_os(FILE) {
        open_at_once(Path::new(&file));
        return Ok(());
    }
    let folder = tempfile::tempdir()?;
    drop(Store::open(folder.path(), &Access::without_lock())?);
    for _ in 0..200 {
        let process = Command::new(env::current_exe()?)
            .args(["--exact", NAME])
            .env(FILE, folder.path().join(STORE_FILE))
            .output()?;
        let said = String::from_utf8_lossy(&process.stdout);
        assert!(process.status.success(), "a file was not opened: {said}");
    }
    Ok(())
}

fn open_at_once(file: &Path) {
    let all = Barrier::new(THREADS);
    thread::scope(|scope| {
        for _ in 0..THREADS {
            scope.spawn(|| {
                all.wait();
                let read = backup::inspect_external(file, &Access::without_lock());
                let holds = read.is_ok_and(|read| read.holds.is_some());
                assert!(holds, "its content cannot be read");
            });
        }
    });
}
