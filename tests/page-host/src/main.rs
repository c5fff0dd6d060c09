//! The real back end over standard input and output, for the tests of the page: a line of JSON for each
//! thing that is asked, and one for each answer. Everything lies in a throw-away folder that goes when
//! the input ends.

#[cfg(test)]
mod asked;
mod damage;
#[cfg(test)]
mod ending;
mod host;
mod instruments;
mod lock;
#[cfg(test)]
mod locking;
mod scene;
mod session;
#[cfg(test)]
mod together;
mod watch;
mod wire;

use std::io::{self, BufRead as _, Write as _};

use anyhow::{Context as _, Result};
use serde_json::value::RawValue;

use crate::host::{DENMARK, set_zone};
use crate::session::Session;
use crate::wire::{Ask, Reply};

fn main() -> Result<()> {
    let folder = throw_away_folder()?;
    let mut session = Session::new(folder.path())?;
    for line in io::stdin().lock().lines() {
        let reply = answer(&mut session, &line?, &|reply| {
            // Where nobody reads any more, the last answer says so.
            let _ = write(&reply);
        });
        write(&reply)?;
    }
    Ok(())
}

fn write(reply: &Reply) -> Result<()> {
    let mut out = io::stdout().lock();
    serde_json::to_writer(&mut out, reply)?;
    out.write_all(b"\n")?;
    Ok(out.flush()?)
}

/// In memory where the system has a place for that: a test need not wait for a disk.
fn throw_away_folder() -> Result<tempfile::TempDir> {
    let mut builder = tempfile::Builder::new();
    builder.prefix("fagspejl-page-host");
    let folder = builder
        .tempdir_in("/dev/shm")
        .or_else(|_| builder.tempdir());
    folder.context("there is no room for a throw-away folder")
}

/// What is answered to a line; what is told before that is handed to `tell`.
fn answer(session: &mut Session, line: &str, tell: &dyn Fn(Reply)) -> Reply {
    let done = serde_json::from_str(line).map_err(Into::into);
    done.and_then(|ask| perform(session, ask, tell))
        .unwrap_or_else(|error| Reply::Fault(format!("{error:#}")))
}

fn perform(session: &mut Session, ask: Ask, tell: &dyn Fn(Reply)) -> Result<Reply> {
    Ok(match ask {
        Ask::Call { name, request, job } => {
            let progress = |progress| tell(Reply::Progress(progress));
            let answer = match job {
                Some(watch) => session.watched(&name, &request, watch, &progress),
                None => session.call(&name, &request),
            };
            match answer {
                Ok(answer) => Reply::Answer(RawValue::from_string(answer)?),
                Err(error) => Reply::Refused(error),
            }
        }
        Ask::Reset {
            at,
            instrument,
            folder,
        } => {
            session.host.set_clock(at);
            set_zone(DENMARK)?;
            done(&session.reset(instrument, folder.as_deref())?)?
        }
        Ask::Restart => done(&session.restart())?,
        Ask::Computer => done(&session.change_computer())?,
        Ask::Advance { to } => {
            session.host.set_clock(to);
            done(&session.is_another_day())?
        }
        Ask::Zone { rule } => {
            set_zone(&rule)?;
            done(&session.is_another_day())?
        }
        Ask::Dialog { answer } => done(&session.host.answer_dialog(answer))?,
        Ask::Outside => done(&session.host.outside())?,
        Ask::File { name } => done(&session.file_size(&name))?,
        Ask::Write { name, text } => done(&session.write_file(&name, &text)?)?,
        Ask::Open { name } => done(&session.open_file(&name))?,
        Ask::Seed { scene } => done(&scene.play(session)?)?,
        Ask::Damage { what } => done(&what.apply(session)?)?,
    })
}

fn done(what: &impl serde::Serialize) -> Result<Reply> {
    Ok(Reply::Answer(serde_json::value::to_raw_value(what)?))
}

#[cfg(test)]
mod tests {
    use std::cell::RefCell;

    use serde_json::{Value, json};

    use super::{Session, answer, throw_away_folder};

    const AT: &str = "2026-11-24T09:42:00Z";

    /// What is answered to `lines`, one after the other.
    fn answers(lines: &[Value]) -> Vec<Value> {
        let folder = throw_away_folder().unwrap();
        let mut session = Session::new(folder.path()).unwrap();
        let begin = json!({ "ask": "reset", "at": AT });
        let all = std::iter::once(&begin).chain(lines);
        let told = RefCell::new(Vec::new());
        let note = |reply| told.borrow_mut().push(serde_json::to_value(reply).unwrap());
        for line in all {
            let reply = answer(&mut session, &line.to_string(), &note);
            note(reply);
        }
        told.into_inner().split_off(1)
    }

    fn call(name: &str, request: &Value) -> Value {
        json!({ "ask": "call", "name": name, "request": request })
    }

    fn seed(scene: &Value) -> Value {
        json!({ "ask": "seed", "scene": scene })
    }

    fn reflection(started: &str, finished: Option<&str>) -> Value {
        let level = json!({ "kind": "value", "value": 3 });
        seed(&json!({
            "kind": "reflection",
            "answers": { "hope": level, "visits": level },
            "started": started,
            "finished": finished,
        }))
    }

    #[test]
    fn a_scene_holds_what_it_names_and_no_more() {
        let replies = answers(&[
            reflection("2026-05-04T08:00:00Z", Some("2026-05-04T08:30:00Z")),
            reflection("2026-11-02T08:00:00Z", Some("2026-11-02T08:30:00Z")),
            reflection("2026-11-23T08:00:00Z", None),
            call("overview", &Value::Null),
            call("backups", &Value::Null),
            call("choose_rhythm", &json!({ "rhythm": "sixMonths" })),
        ]);
        let overview = &replies[3]["answer"];
        assert_eq!(overview["finishedCount"], 2, "both are finished");
        assert_eq!(overview["drafts"][0]["answered"], 2, "a draft is one");
        assert_eq!(
            replies[4]["answer"]["backups"],
            json!([]),
            "those that the program makes by itself are not part of a scene"
        );
        assert_eq!(
            replies[5]["answer"]["at"]["time"], "10:42",
            "the clock stands where it stood, and is Denmark's"
        );
    }

    #[test]
    fn a_backup_tells_its_reason_and_can_be_damaged() {
        let name = "2026-11-22T070000Z-upgrade.db";
        let replies = answers(&[
            seed(&json!({ "kind": "backup", "at": "2026-11-22T07:00:00Z", "reason": "upgrade" })),
            call("backups", &Value::Null),
            json!({ "ask": "damage", "what": { "kind": "backup", "name": name } }),
            call("backups", &Value::Null),
        ]);
        assert_eq!(
            replies[0]["answer"], name,
            "it is named by its time and reason"
        );
        let backup = &replies[1]["answer"]["backups"][0];
        assert_eq!(backup["reason"], "upgrade", "the program reads it so");
        assert_eq!(backup["holds"]["finished"], 0, "it can be looked into");
        let damaged = &replies[3]["answer"]["backups"][0];
        assert_eq!(damaged["holds"], Value::Null, "it can be read no longer");
    }

    #[test]
    fn a_backup_of_an_earlier_lock_opens_with_the_passphrase_of_its_day() {
        let (at, words) = ("2026-11-22T07:00:00Z", "fire grå gæs i en række");
        let backup = json!({ "kind": "backup", "at": at, "reason": "daily", "passphrase": words });
        let from = json!({ "kind": "listed", "name": "2026-11-22T070000Z-daily.db" });
        let restore = |words: &str| {
            let request = json!({ "from": from, "passphrase": words });
            call("restore_backup", &request)
        };
        let replies = answers(&[
            seed(&backup),
            call("backups", &Value::Null),
            restore("another passphrase"),
            json!({ "ask": "advance", "to": "2026-11-24T10:00:00Z" }),
            restore(words),
        ]);
        let listed = &replies[1]["answer"]["backups"][0];
        assert_eq!(listed["locked"], true, "it is not damaged");
        assert_eq!(replies[2]["refused"]["code"], "passphraseWrong");
        assert_eq!(
            replies[4]["answer"]["finishedCount"], 1,
            "what it holds is there"
        );
    }

    #[test]
    fn damage_is_noticed_by_the_program() {
        let refused = |lines: &[Value]| answers(lines).pop().unwrap()["refused"]["code"].take();
        let store = json!({ "ask": "damage", "what": { "kind": "store", "at": 0.5 } });
        let overview = call("overview", &Value::Null);
        let check = call("check_store", &Value::Null);
        assert_eq!(
            refused(&[overview.clone(), store, check]),
            "storeDamaged",
            "a store that is looked through is found to be damaged"
        );
        let lock = seed(&json!({ "kind": "lock", "passphrase": "fire grå gæs i en række" }));
        let restart = json!({ "ask": "restart" });
        assert_eq!(
            refused(&[lock.clone(), restart.clone(), overview.clone()]),
            "storeLocked",
            "a lock is shut at a start"
        );
        let used = reflection("2026-11-23T08:00:00Z", None);
        assert_eq!(
            refused(&[used, lock.clone(), restart, overview]),
            "storeLocked",
            "also over what is kept already"
        );
        let keys = json!({ "ask": "damage", "what": { "kind": "keyFile" } });
        let unlock = call(
            "unlock",
            &json!({ "passphrase": "fire grå gæs i en række" }),
        );
        assert_eq!(
            refused(&[lock, keys, unlock]),
            "keysUnreadable",
            "the passphrase opens nothing without the key"
        );
    }

    #[test]
    fn a_dialog_is_answered_as_the_test_says() {
        let export = call("export", &json!({ "format": "json" }));
        let dialog = |answer: Option<&str>| json!({ "ask": "dialog", "answer": answer });
        let replies = answers(&[
            reflection("2026-11-23T08:00:00Z", None),
            export.clone(),
            json!({ "ask": "file", "name": "fagspejl-2026-11-24.fagspejl" }),
            dialog(None),
            export,
            dialog(Some("fagspejl-2026-11-24.fagspejl")),
            call("import", &Value::Null),
        ]);
        assert_eq!(
            replies[1]["answer"]["bytes"], replies[2]["answer"],
            "it is written under the proposed name"
        );
        assert_eq!(
            replies[4]["answer"],
            Value::Null,
            "a closed dialog writes nothing"
        );
        assert_eq!(
            replies[6]["answer"]["imported"]["already"]["drafts"], 1,
            "the file is read back"
        );
    }

    #[test]
    fn a_job_tells_how_far_it_is_and_can_be_stopped() {
        let export = |stop_after: Option<usize>| {
            json!({
                "ask": "call",
                "name": "export",
                "request": { "format": "json" },
                "job": { "id": 7, "stopAfter": stop_after },
            })
        };
        let file = json!({ "ask": "file", "name": "fagspejl-2026-11-24.fagspejl" });
        let begin = reflection("2026-11-23T08:00:00Z", None);
        let replies = answers(&[begin.clone(), export(None)]);
        let told = replies.iter().filter_map(|reply| reply.get("progress"));
        let stages: Vec<_> = told.map(|progress| progress["stage"].clone()).collect();
        assert_eq!(
            stages,
            ["choose", "read", "read", "make", "write"],
            "it tells of each part before it begins"
        );
        for after in 0..=4 {
            let mut replies = answers(&[begin.clone(), export(Some(after)), file.clone()]);
            let written = replies.pop().unwrap();
            assert_eq!(
                written["answer"],
                Value::Null,
                "{after}: nothing is written"
            );
            let refused = replies.pop().unwrap();
            assert_eq!(
                refused["refused"]["code"], "cancelled",
                "{after}: it says why"
            );
        }
        let mut replies = answers(&[begin, export(Some(5)), file]);
        let (written, done) = (replies.pop().unwrap(), replies.pop().unwrap());
        assert!(
            written["answer"].is_u64() && written["answer"] == done["answer"]["bytes"],
            "what is being written is written to its end: {written}, {done}"
        );
    }

    #[test]
    fn what_cannot_be_asked_is_a_fault_and_no_refusal() {
        for line in [json!({ "ask": "guess" }), reflection("yesterday", None)] {
            let replies = answers(&[line]);
            assert!(
                replies[0]["fault"].is_string(),
                "{replies:?} says what is wrong"
            );
        }
    }
}
