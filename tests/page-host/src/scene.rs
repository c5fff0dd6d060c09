//! What the person did earlier, done by the commands of the program.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use anyhow::{Context as _, Result};
use chrono::{DateTime, Utc};
use commands::Host as _;
use serde::Deserialize;
use serde_json::{Value, json};

use crate::instruments::Edition;
use crate::lock;
use crate::session::Session;

/// Something that the person did earlier.
#[derive(Deserialize)]
#[serde(tag = "kind", rename_all = "camelCase", deny_unknown_fields)]
pub(crate) enum Scene {
    /// A reflection, or a look back at one; a draft where it has no time at which it was finished.
    Reflection {
        /// What was answered to each item, or to `item/facet`.
        answers: BTreeMap<String, Value>,
        /// What was written to each prompt, by its place in the instrument.
        #[serde(default)]
        prompts: BTreeMap<usize, String>,
        started: DateTime<Utc>,
        #[serde(default)]
        finished: Option<DateTime<Utc>>,
        /// The reflection that it looks back at.
        #[serde(default)]
        of: Option<Value>,
        /// The core instrument of the program from then on.
        #[serde(default)]
        instrument: Option<Edition>,
    },
    /// An example.
    Example { at: DateTime<Utc>, written: Value },
    /// An agreement.
    Agreement { at: DateTime<Utc>, written: Value },
    /// A backup that was made for this reason; answers with its name. With a passphrase it is of an
    /// earlier lock, of which it holds one finished reflection.
    Backup {
        at: DateTime<Utc>,
        reason: String,
        #[serde(default)]
        passphrase: Option<String>,
    },
    /// A lock that is on and open; answers with its recovery code.
    Lock { passphrase: String },
}

impl Scene {
    /// Does it. Answers with the id of what was made.
    pub(crate) fn play(self, session: &mut Session) -> Result<Value> {
        match self {
            Self::Backup {
                at,
                reason,
                passphrase: None,
            } => back_up(session, at, &reason),
            Self::Backup {
                at,
                reason,
                passphrase: Some(passphrase),
            } => back_up_locked(session, at, &reason, &passphrase),
            Self::Lock { passphrase } => lock::turn_on(session, &passphrase),
            Self::Example { at, written } => add(session, at, "add_example", &written),
            Self::Agreement { at, written } => add(session, at, "make_agreement", &written),
            Self::Reflection {
                answers,
                prompts,
                started,
                finished,
                of,
                instrument,
            } => session.earlier(|session| {
                if let Some(instrument) = instrument {
                    session.carry(instrument);
                }
                session.host.set_clock(started);
                let id = begin(session, of)?;
                for (item, answer) in answers {
                    // An item asks for its level, where nothing else is said.
                    let (item, facet) = item.split_once('/').unwrap_or((&item, "level"));
                    let request =
                        json!({ "id": id, "item": item, "facet": facet, "answer": answer });
                    session.must("give_answer", &request)?;
                }
                for (prompt, text) in prompts {
                    let request = json!({ "id": id, "prompt": prompt, "text": text });
                    session.must("answer_prompt", &request)?;
                }
                if let Some(finished) = finished {
                    session.host.set_clock(finished);
                    session.must("finish_reflection", &json!({ "id": id }))?;
                }
                Ok(id)
            }),
        }
    }
}

fn begin(session: &Session, of: Option<Value>) -> Result<Value> {
    let begun = if let Some(of) = of {
        session.must("begin_hindsight", &json!({ "id": of }))
    } else {
        let method = session.must("method", &Value::Null)?;
        let instrument = &method["instruments"][0]["summary"]["id"];
        session.must("begin_reflection", &json!({ "instrument": instrument }))
    };
    Ok(begun?["id"].take())
}

fn add(session: &mut Session, at: DateTime<Utc>, name: &str, written: &Value) -> Result<Value> {
    session.earlier(|session| {
        session.host.set_clock(at);
        Ok(session.must(name, written)?["id"].take())
    })
}

/// One that was asked for becomes one of another reason by its name, which is all that tells them apart.
fn back_up(session: &Session, at: DateTime<Utc>, reason: &str) -> Result<Value> {
    let now = session.host.now();
    session.host.set_clock(at);
    let made = session.must("back_up", &Value::Null);
    session.host.set_clock(now);
    let name = made?["name"].take();
    let asked = name.as_str().context("a backup has a name")?;
    let named = asked.replace("-asked", &format!("-{reason}"));
    let backups = session.in_data("backups");
    fs::rename(backups.join(asked), backups.join(&named))?;
    Ok(named.into())
}

/// Makes it with a program of its own, and puts it among the backups of this one.
fn back_up_locked(
    session: &Session,
    at: DateTime<Utc>,
    reason: &str,
    passphrase: &str,
) -> Result<Value> {
    let folder = tempfile::tempdir_in(session.root())?;
    let mut other = Session::new(folder.path())?;
    other.host.set_clock(at);
    lock::turn_on(&mut other, passphrase)?;
    let level = json!({ "kind": "value", "value": 3 });
    let reflection = Scene::Reflection {
        answers: [("hope".to_owned(), level)].into(),
        prompts: BTreeMap::new(),
        started: at,
        finished: Some(at),
        of: None,
        instrument: None,
    };
    reflection.play(&mut other)?;
    let name = back_up(&other, at, reason)?;
    let file = Path::new("backups").join(name.as_str().context("a backup has a name")?);
    let (from, to) = (other.in_data(&file), session.in_data(&file));
    fs::create_dir_all(to.parent().context("it lies in a folder")?)?;
    fs::copy(from, to)?;
    if !session.in_data("fagspejl.keys").exists() {
        // That lock was turned off since.
        let file = session.in_data("settings.json");
        let kept = fs::read(&file).unwrap_or_else(|_| b"{}".to_vec());
        let mut settings: Value = serde_json::from_slice(&kept)?;
        settings["lock"] = json!({ "state": "off", "since": session.host.now() });
        fs::write(file, serde_json::to_vec(&settings)?)?;
    }
    Ok(name)
}
