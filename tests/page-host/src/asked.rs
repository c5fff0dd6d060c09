//! What the person is asked for with a dialog is done under the lock of the moment when they answer.

use std::path::PathBuf;

use chrono::{DateTime, Utc};
use commands::{AppError, Calendar, Context, Desktop, Dialogs, FileKind, Host, Window, dispatch};
use serde_json::{Value, json};
use uuid::Uuid;

use crate::locking::{Locked, code};

/// A person who does something else while they are asked for a file.
struct Meanwhile<'a, F: Fn()> {
    locked: &'a Locked,
    act: F,
}

impl<F: Fn()> Dialogs for Meanwhile<'_, F> {
    fn save(&self, _: &str, _: &str, _: FileKind) -> Option<PathBuf> {
        (self.act)();
        Some(self.locked.chosen())
    }

    fn open(&self, _: &str, _: &[FileKind]) -> Option<PathBuf> {
        (self.act)();
        Some(self.locked.chosen())
    }

    fn folder(&self, _: &str) -> Option<PathBuf> {
        (self.act)();
        Some(self.locked.chosen())
    }
}

impl<F: Fn()> Host for Meanwhile<'_, F> {
    fn now(&self) -> DateTime<Utc> {
        self.locked.host.now()
    }

    fn calendar(&self) -> Calendar {
        self.locked.host.calendar()
    }

    fn new_id(&self) -> Uuid {
        self.locked.host.new_id()
    }

    fn fill_random(&self, bytes: &mut [u8]) -> Result<(), AppError> {
        self.locked.host.fill_random(bytes)
    }

    fn dialogs(&self) -> &dyn Dialogs {
        self
    }

    fn desktop(&self) -> &dyn Desktop {
        self.locked.host.desktop()
    }

    fn window(&self) -> &dyn Window {
        self.locked.host.window()
    }
}

/// Every command that asks for a file, with a request; a contract test holds that none is missing.
fn all_with_a_dialog(locked: &Locked) -> Vec<(&'static str, Value)> {
    let report = json!({
        "report": {
            "kind": "profile", "id": locked.finished, "pictures": true, "items": true,
            "examples": false, "prompts": false,
        },
        "language": "da",
    });
    let method = locked.must("method", &Value::Null);
    let instrument = &method["instruments"][0]["summary"]["id"];
    let form = json!({ "instrument": instrument, "language": "da" });
    let id = "00000000-0000-0009-0000-000000000000";
    let file = json!({ "id": id, "words": "", "examples": [] });
    let person = json!({ "id": id });
    let day = json!({ "entry": { "kind": "nextReflection" } });
    vec![
        ("export", json!({ "format": "json" })),
        ("import", Value::Null),
        ("back_up_to", Value::Null),
        ("choose_backup", Value::Null),
        ("save_report", report),
        ("save_form", form),
        ("save_recovery_code", Value::Null),
        ("save_calendar", day),
        ("save_card", json!({ "picture": false })),
        ("save_conversation_file", file),
        ("choose_received", Value::Null),
        ("choose_shared_folder", person),
    ]
}

#[test]
fn a_dialog_that_is_answered_after_it_was_locked_does_nothing() {
    for opened_again in [false, true] {
        for at in 0..12 {
            let locked = Locked::new();
            locked.propose_another();
            std::fs::write(locked.chosen(), b"what stood there").unwrap();
            let (name, request) = all_with_a_dialog(&locked).swap_remove(at);
            let host = Meanwhile {
                locked: &locked,
                act: || {
                    locked.must("lock_now", &Value::Null);
                    if opened_again {
                        locked.unlock();
                    }
                },
            };
            let cx = Context::new(&locked.state, &host);
            let answer = dispatch(&cx, name, &request);
            assert_eq!(code(answer.err()), "storeLocked", "{name} has ended");
            let written = std::fs::read_dir(locked.folder.path()).unwrap().count();
            assert_eq!(written, 2, "{name}: there is the data and the chosen file");
            let stands = std::fs::read(locked.chosen()).unwrap();
            assert_eq!(stands, b"what stood there", "{name} has written nothing");
        }
    }
}

#[test]
fn what_leaves_the_program_is_what_stands_there_when_the_dialog_is_answered() {
    let locked = Locked::new();
    let prompt = json!({ "id": locked.draft, "prompt": 0, "text": "skrevet imens" });
    let host = Meanwhile {
        locked: &locked,
        act: || drop(locked.must("answer_prompt", &prompt)),
    };
    let cx = Context::new(&locked.state, &host);
    dispatch(&cx, "export", &json!({ "format": "json" })).unwrap();
    let file = locked.chosen().with_extension("fagspejl");
    let written = std::fs::read_to_string(&file).unwrap();
    assert!(written.contains("skrevet imens"), "it is made afterwards");
    assert_eq!(
        locked.refused_by(&Meanwhile {
            locked: &locked,
            act: || drop(locked.must("lock_now", &Value::Null)),
        }),
        "storeLocked"
    );
    let kept = std::fs::read_to_string(&file).unwrap();
    assert_eq!(kept, written, "nothing is written of a locked store");
}
