//! The lock is shut at once, whatever is under way.

use std::path::PathBuf;

use chrono::TimeDelta;
use commands::{
    AppState, CORE, CommandError, Context, DataFolder, Host, Kinds, Progress, dispatch,
    dispatch_arrived,
};
use serde_json::{Value, json};
use tempfile::TempDir;

use crate::host::TestHost;
use crate::throw_away_folder;

const PASSPHRASE: &str = "fire grå gæs i en række";

/// A program with a draft and a lock that is open.
pub(crate) struct Locked {
    pub(crate) state: AppState,
    pub(crate) host: TestHost,
    pub(crate) draft: Value,
    pub(crate) finished: Value,
    pub(crate) folder: TempDir,
}

impl Locked {
    /// A program over what lies in the folder.
    pub(crate) fn over(folder: TempDir) -> Self {
        let host = TestHost::new(folder.path().to_owned());
        let data = DataFolder {
            path: folder.path().join("data"),
            shown: "~".to_owned(),
        };
        let state = AppState::new(data, host.calendar(), Kinds::builtin(), CORE, &[]);
        Self {
            state,
            host,
            draft: Value::Null,
            finished: Value::Null,
            folder,
        }
    }

    pub(crate) fn new() -> Self {
        let mut locked = Self::over(throw_away_folder().unwrap());
        let method = locked.must("method", &Value::Null);
        let instrument = &method["instruments"][0]["summary"]["id"];
        let begin = || locked.must("begin_reflection", &json!({ "instrument": instrument }));
        let (finished, draft) = (begin()["id"].clone(), begin()["id"].clone());
        for id in [&finished, &draft] {
            let answer = json!({
                "id": id, "item": "health", "facet": "level", "answer": { "kind": "value", "value": 3 },
            });
            locked.must("give_answer", &answer);
        }
        locked.must("finish_reflection", &json!({ "id": finished }));
        (locked.finished, locked.draft) = (finished, draft);
        let proposed = locked.must("propose_lock", &json!({ "passphrase": PASSPHRASE }));
        locked.must("confirm_recovery_code", &proposed);
        locked
    }

    pub(crate) fn cx(&self) -> Context<'_> {
        Context::new(&self.state, &self.host)
    }

    pub(crate) fn must(&self, name: &str, request: &Value) -> Value {
        serde_json::from_str(&dispatch(&self.cx(), name, request).unwrap()).unwrap()
    }

    pub(crate) fn refused(&self, name: &str) -> String {
        code(dispatch(&self.cx(), name, &Value::Null).err())
    }

    pub(crate) fn refused_by(&self, host: &dyn Host) -> String {
        let cx = Context::new(&self.state, host);
        code(dispatch(&cx, "export", &json!({ "format": "json" })).err())
    }

    /// A lock with another passphrase is proposed, and has a code to save.
    pub(crate) fn propose_another(&self) {
        let change = json!({ "current": PASSPHRASE, "new": "noget helt andet" });
        self.must("propose_passphrase", &change);
    }

    /// The file that the person chooses.
    pub(crate) fn chosen(&self) -> PathBuf {
        self.folder.path().join("chosen")
    }

    pub(crate) fn unlock(&self) {
        self.must("unlock", &json!({ "passphrase": PASSPHRASE }));
    }
}

pub(crate) fn code(error: Option<CommandError>) -> String {
    let error = serde_json::to_value(error).unwrap();
    error["code"].as_str().unwrap_or("answered").to_owned()
}

#[test]
fn locking_waits_for_nobody_and_shows_nothing_from_then_on() {
    let locked = Locked::new();
    let job = locked.state.begin_job(1, |Progress { stage, .. }| {
        // The state is held by this job while it reads.
        if serde_json::to_value(stage).unwrap() == "read" {
            locked.must("lock_now", &Value::Null);
            assert_eq!(
                locked.refused("overview"),
                "storeLocked",
                "a page that is loaded anew is shown nothing, and does not wait either"
            );
        }
    });
    let cx = locked.cx().watched_by(&job);
    let export = dispatch(&cx, "export", &json!({ "format": "json" }));
    assert_eq!(code(export.err()), "cancelled", "jobs are stopped");
    assert_eq!(locked.refused("overview"), "storeLocked", "the key is gone");
    locked.unlock();
    let overview = locked.must("overview", &Value::Null);
    assert_eq!(overview["drafts"].as_array().unwrap().len(), 1);
}

#[test]
fn a_lock_that_is_changed_while_it_is_shut_stays_as_it_was_and_shut() {
    let locked = Locked::new();
    let passphrase = json!({ "passphrase": PASSPHRASE });
    for stage in ["copy", "rekey", "write"] {
        let change = json!({ "current": PASSPHRASE, "new": "noget helt andet" });
        let proposed = locked.must("propose_passphrase", &change);
        for (name, request) in [
            ("confirm_recovery_code", &proposed),
            ("turn_off_lock", &passphrase),
        ] {
            let job = locked.state.begin_job(1, |told: Progress| {
                if serde_json::to_value(told.stage).unwrap() == stage {
                    locked.must("lock_now", &Value::Null);
                }
            });
            let cx = locked.cx().watched_by(&job);
            let changed = dispatch(&cx, name, request).err();
            assert_eq!(code(changed), "cancelled", "{name} at {stage}");
            assert_eq!(locked.refused("overview"), "storeLocked", "{name}: {stage}");
            let state = locked.must("lock_state", &Value::Null);
            assert_eq!(state["on"], true, "{name} at {stage}");
            locked.unlock();
            let late = dispatch(&locked.cx(), "confirm_recovery_code", &proposed).err();
            assert_eq!(
                code(late),
                "wrongLockState",
                "what was proposed is forgotten"
            );
        }
    }
    locked.must("overview", &Value::Null);
}

#[test]
fn a_backup_that_is_brought_back_while_it_is_locked_does_not_open_it_again() {
    let locked = Locked::new();
    let name = locked.must("back_up", &Value::Null)["name"].clone();
    let job = locked.state.begin_job(1, |told: Progress| {
        if serde_json::to_value(told.stage).unwrap() == "write" {
            locked.must("lock_now", &Value::Null);
        }
    });
    let cx = locked.cx().watched_by(&job);
    let from = json!({ "from": { "kind": "listed", "name": name }, "passphrase": null });
    let restored = dispatch(&cx, "restore_backup", &from).err();
    assert_eq!(code(restored), "cancelled");
    assert_eq!(locked.refused("overview"), "storeLocked", "the key is gone");
}

#[test]
fn what_came_in_before_it_was_locked_is_written_and_what_was_read_is_not_handed_out() {
    let locked = Locked::new();
    let write = locked.state.arrive("answer_prompt");
    let read = locked.state.arrive("overview");
    locked.must("lock_now", &Value::Null);
    let late = locked.state.arrive("answer_prompt");
    let prompt = |text: &str| json!({ "id": locked.draft, "prompt": 0, "text": text });
    for (arrival, name, request) in [
        (read, "overview", Value::Null),
        (late, "answer_prompt", prompt("came after it")),
        (write, "answer_prompt", prompt("came before it")),
    ] {
        let answer = dispatch_arrived(&locked.cx(), arrival, name, &request);
        assert_eq!(code(answer.err()), "storeLocked", "{name} says nothing");
    }
    assert_eq!(
        locked.refused("reflection"),
        "unexpected",
        "it needs a request"
    );
    locked.unlock();
    let kept = locked.must("reflection", &json!({ "id": locked.draft }));
    assert!(kept.to_string().contains("came before it"), "it is written");
}

#[test]
fn a_passphrase_that_comes_while_it_is_being_locked_opens_it_afterwards() {
    let locked = Locked::new();
    let write = locked.state.arrive("answer_prompt");
    locked.must("lock_now", &Value::Null);
    std::thread::scope(|threads| {
        let unlocking = threads.spawn(|| {
            let host = TestHost::new(PathBuf::new());
            let cx = Context::new(&locked.state, &host);
            let arrival = locked.state.arrive("unlock");
            let request = json!({ "passphrase": "noget helt andet" });
            code(dispatch_arrived(&cx, arrival, "unlock", &request).err())
        });
        drop(write);
        // The next that comes lets the key go.
        assert_eq!(locked.refused("overview"), "storeLocked");
        locked.must("lock_state", &Value::Null);
        assert_eq!(
            unlocking.join().unwrap(),
            "passphraseWrong",
            "it does not open to any passphrase while the key is still there"
        );
    });
}

#[test]
fn the_deadline_locks_when_nothing_was_done_and_not_while_something_is() {
    let locked = Locked::new();
    let at = |minutes| locked.host.now() + TimeDelta::minutes(minutes);
    assert!(!locked.state.lock_if_idle(at(0)), "it begins");
    assert!(!locked.state.lock_if_idle(at(4)), "four are not five");
    locked.host.set_clock(at(4));
    locked.must("note_activity", &Value::Null);
    let at = |minutes| locked.host.now() + TimeDelta::minutes(minutes);
    assert!(!locked.state.lock_if_idle(at(4)), "something was done");
    assert!(locked.state.lock_if_idle(at(5)), "it is over");
    assert_eq!(locked.refused("overview"), "storeLocked");
    assert!(!locked.state.lock_if_idle(at(50)), "it is locked already");
    locked.unlock();
    assert!(!locked.state.lock_if_idle(at(50)), "it begins anew");
    locked.host.set_clock(at(60));
    assert_eq!(
        locked.refused("note_activity"),
        "storeLocked",
        "what is done after a sleep comes too late"
    );
    assert_eq!(locked.refused("overview"), "storeLocked");
}

#[test]
fn the_deadline_is_the_one_that_was_chosen_and_there_is_none_without_a_lock() {
    let locked = Locked::new();
    let mut settings = locked.must("settings", &Value::Null)["settings"].take();
    settings["lockAfter"] = json!("two");
    locked.must("change_settings", &settings);
    let now = locked.host.now();
    assert!(!locked.state.lock_if_idle(now));
    assert!(locked.state.lock_if_idle(now + TimeDelta::minutes(2)));
    locked.unlock();
    locked.must("turn_off_lock", &json!({ "passphrase": PASSPHRASE }));
    assert!(!locked.state.lock_if_idle(now));
    assert!(!locked.state.lock_if_idle(now + TimeDelta::days(1)));
    locked.must("overview", &Value::Null);
}
