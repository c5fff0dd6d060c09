//! A job and other commands at the same time.

use std::path::Path;
use std::sync::mpsc;
use std::thread;

use commands::{AppState, CORE, Context, DataFolder, Host as _, Kinds, Progress, dispatch};
use serde_json::{Value, json};

use crate::host::TestHost;
use crate::throw_away_folder;

const PASSPHRASE: &str = "fire grå gæs i en række";

/// Carries out a command that must not be refused.
fn must(state: &AppState, name: &str, request: &Value) -> Value {
    let host = TestHost::new(std::path::PathBuf::new());
    let answer = dispatch(&Context::new(state, &host), name, request).unwrap();
    serde_json::from_str(&answer).unwrap()
}

/// A program with a draft, and what a request says that erases something else.
fn with_a_draft(folder: &Path) -> (AppState, Value, Value) {
    let host = TestHost::new(folder.to_owned());
    let data = DataFolder {
        path: folder.join("data"),
        shown: "~".to_owned(),
    };
    let state = AppState::new(data, host.calendar(), Kinds::builtin(), CORE, &[]);
    let method = must(&state, "method", &Value::Null);
    let instrument = &method["instruments"][0]["summary"]["id"];
    let begin = json!({ "instrument": instrument });
    let draft = must(&state, "begin_reflection", &begin)["id"].clone();
    let answer = json!({
        "id": draft, "item": "health", "facet": "level", "answer": { "kind": "value", "value": 3 },
    });
    must(&state, "give_answer", &answer);
    let day = json!({ "year": 1970, "month": 1, "day": 1 });
    let parts = ["situation", "task", "action", "result", "reflection"];
    let starr: Value = parts
        .map(|part| (part.to_owned(), json!("x")))
        .into_iter()
        .collect();
    let example = json!({ "day": day, "starr": starr, "items": [], "forms": [] });
    let example = must(&state, "add_example", &example)["id"].clone();
    let erase = json!({
        "what": { "kind": "example", "id": example },
        "fromBackups": false,
    });
    (state, draft, erase)
}

/// Runs a job; as it is about to end somebody else reads, and begins to write.
fn written_during(folder: &Path, state: &AppState, draft: &Value, (job, request): (&str, &Value)) {
    let (begins, begun) = mpsc::channel();
    let (go_on, may_go) = mpsc::channel();
    thread::scope(|threads| {
        let writer = threads.spawn(move || {
            may_go.recv().unwrap();
            begins.send(()).unwrap();
            let prompt = json!({ "id": draft, "prompt": 0, "text": "while that went on" });
            must(state, "answer_prompt", &prompt)
        });
        let host = TestHost::new(folder.to_owned());
        let running = state.begin_job(1, |Progress { stage, .. }| {
            if serde_json::to_value(stage).unwrap() == "write" {
                go_on.send(()).unwrap();
                begun.recv().unwrap();
                let overview = must(state, "overview", &Value::Null);
                let drafts = overview["drafts"].as_array().unwrap().len();
                assert_eq!(drafts, 1, "one can read meanwhile: the state is not locked");
            }
        });
        let cx = Context::new(state, &host).watched_by(&running);
        dispatch(&cx, job, request).unwrap();
        writer.join().unwrap();
    });
    let reflection = must(state, "reflection", &json!({ "id": draft }));
    assert!(
        reflection.to_string().contains("while that went on"),
        "what is written waits for the store that takes the place"
    );
}

#[test]
fn what_is_written_while_something_is_erased_is_not_lost() {
    let folder = throw_away_folder().unwrap();
    let (state, draft, erase) = with_a_draft(folder.path());
    written_during(folder.path(), &state, &draft, ("erase", &erase));
    let log = must(&state, "examples", &json!({ "words": "", "within": {} }));
    assert_eq!(log["examples"], json!([]), "what was to go is gone");
}

#[test]
fn what_is_written_while_the_lock_changes_is_not_lost() {
    let folder = throw_away_folder().unwrap();
    let (state, draft, _) = with_a_draft(folder.path());
    let asked = json!({ "passphrase": PASSPHRASE });
    let change = json!({ "current": PASSPHRASE, "new": "tre store blå ænder" });
    for (proposes, request) in [("propose_lock", asked), ("propose_passphrase", change)] {
        let proposed = must(&state, proposes, &request);
        let confirm = ("confirm_recovery_code", &proposed);
        written_during(folder.path(), &state, &draft, confirm);
    }
    must(&state, "lock_now", &Value::Null);
    let new = json!({ "passphrase": "tre store blå ænder" });
    must(&state, "unlock", &new);
    let kept = must(&state, "reflection", &json!({ "id": draft }));
    assert!(
        kept.to_string().contains("while that went on"),
        "on disk too"
    );
    written_during(folder.path(), &state, &draft, ("turn_off_lock", &new));
}

#[test]
fn locking_stops_the_jobs() {
    let folder = throw_away_folder().unwrap();
    let (state, ..) = with_a_draft(folder.path());
    let passphrase = json!({ "passphrase": PASSPHRASE });
    let proposed = must(&state, "propose_lock", &passphrase);
    must(&state, "confirm_recovery_code", &proposed);
    let host = TestHost::new(folder.path().to_owned());
    let job = state.begin_job(1, |Progress { stage, .. }| {
        if serde_json::to_value(stage).unwrap() == "make" {
            must(&state, "lock_now", &Value::Null);
        }
    });
    let cx = Context::new(&state, &host).watched_by(&job);
    let refused = dispatch(&cx, "export", &json!({ "format": "json" })).err();
    let refused = serde_json::to_value(refused.unwrap()).unwrap();
    assert_eq!(
        refused["code"], "cancelled",
        "nothing of a locked store is written any more"
    );
}

#[test]
fn a_job_that_has_ended_is_not_stopped_afterwards() {
    let folder = throw_away_folder().unwrap();
    let (state, ..) = with_a_draft(folder.path());
    let host = TestHost::new(folder.path().to_owned());
    drop(state.begin_job(1, |_| ()));
    must(&state, "cancel_job", &json!({ "id": 1 }));
    let job = state.begin_job(1, |_| ());
    let cx = Context::new(&state, &host).watched_by(&job);
    let done = dispatch(&cx, "export", &json!({ "format": "json" }));
    assert!(done.is_ok(), "the next of the same number runs to its end");
}
