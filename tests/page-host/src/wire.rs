//! What is asked and answered, a line of JSON each.

use chrono::{DateTime, Utc};
use commands::{CommandError, Progress};
use serde::{Deserialize, Serialize};
use serde_json::Value;
use serde_json::value::RawValue;

use crate::damage::Damage;
use crate::instruments::Edition;
use crate::scene::Scene;
use crate::watch::Watch;

/// What a test asks.
#[derive(Deserialize)]
#[serde(tag = "ask", rename_all = "camelCase", deny_unknown_fields)]
pub(crate) enum Ask {
    /// A command of the program.
    Call {
        name: String,
        #[serde(default)]
        request: Value,
        /// Where it is a job that is watched.
        #[serde(default)]
        job: Option<Watch>,
    },
    /// A program that has never been used. What lies outside its data folder stays.
    Reset {
        /// What the clock shows.
        at: DateTime<Utc>,
        #[serde(default)]
        instrument: Edition,
        /// What the folder around its data folder is called.
        #[serde(default)]
        folder: Option<String>,
    },
    /// The program is closed and started anew over the same data.
    Restart,
    /// The test sits down at the computer of another person, with a program and data of its own, or back at the
    /// first one. Files outside the data folders are within reach of both.
    Computer,
    /// The clock shows this time from now on. Answers whether the page is told that it shows another day.
    Advance { to: DateTime<Utc> },
    /// The clock is of the zone with this rule from now on, as TZ says it. Answers the same.
    Zone { rule: String },
    /// What the person answers to the next dialog: the name of a file outside the data folder, or
    /// none to close it. Where nothing is said, a file is saved under the name that is proposed, and
    /// none is opened.
    Dialog { answer: Option<String> },
    /// What the person was shown outside the window: the titles of dialogs, the files that were opened, and
    /// those whose folders were shown.
    Outside,
    /// How large a file outside the data folder is; null where there is none.
    File { name: String },
    /// Writes a file outside the data folder.
    Write { name: String, text: String },
    /// The system hands over a file outside the data folder: the person has opened it.
    Open { name: String },
    /// Something that the person did earlier; answers with its id, where it has one.
    Seed { scene: Scene },
    /// Something that happened to a file.
    Damage { what: Damage },
}

/// What is answered.
#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
pub(crate) enum Reply {
    /// A job tells how far it is; its answer is yet to come.
    Progress(Progress),
    /// It is done, and this came of it.
    Answer(Box<RawValue>),
    /// The program refuses it.
    Refused(CommandError),
    /// The test has asked something that cannot be.
    Fault(String),
}
