//! The program ends, and all that was saved stands in the store's file.

use commands::dispatch_arrived;
use serde_json::json;

use crate::locking::Locked;
use crate::throw_away_folder;

#[test]
fn what_came_in_is_written_before_the_program_ends_and_nothing_after_it() {
    let locked = Locked::new();
    let data = locked.folder.path().join("data");
    let write = locked.state.arrive("answer_prompt");
    std::thread::scope(|threads| {
        let ending = threads.spawn(|| locked.state.end());
        let prompt = json!({ "id": locked.draft, "prompt": 0, "text": "came before it" });
        // Its answer goes to nobody any more.
        let _ = dispatch_arrived(&locked.cx(), write, "answer_prompt", &prompt);
        ending.join().unwrap();
    });
    assert_eq!(
        locked.refused("overview"),
        "storeLocked",
        "nothing more is done"
    );
    locked.state.end();
    let log = std::fs::metadata(data.join("fagspejl.db-wal"));
    assert!(log.is_err(), "the log is in the store's file, and gone");
    let alone = throw_away_folder().unwrap();
    let folder = alone.path().join("data");
    std::fs::create_dir(&folder).unwrap();
    for file in ["fagspejl.db", "fagspejl.keys"] {
        std::fs::copy(data.join(file), folder.join(file)).unwrap();
    }
    let again = Locked::over(alone);
    again.unlock();
    let kept = again.must("reflection", &json!({ "id": locked.draft }));
    assert!(kept.to_string().contains("came before it"), "all is there");
}
