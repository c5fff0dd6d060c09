//! The history of an agreement as files hold it: what comes in could have been written here.

use domain::{AgreementEntry, AgreementState, Plan};
use serde::{Deserialize, Serialize};

use crate::moment::{Day, Moment};

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct WrittenEntry {
    pub(crate) at: Moment,
    pub(crate) state: AgreementState,
    pub(crate) situation: String,
    pub(crate) action: String,
    pub(crate) due: Day,
    pub(crate) outcome: Option<String>,
}

impl From<&AgreementEntry> for WrittenEntry {
    fn from(entry: &AgreementEntry) -> Self {
        Self {
            at: Moment(entry.at),
            state: entry.state,
            situation: entry.plan.situation.clone(),
            action: entry.plan.action.clone(),
            due: Day(entry.plan.due),
            outcome: entry.outcome.clone(),
        }
    }
}

impl From<WrittenEntry> for AgreementEntry {
    fn from(written: WrittenEntry) -> Self {
        Self {
            at: written.at.0,
            state: written.state,
            plan: Plan {
                situation: written.situation,
                action: written.action,
                due: written.due.0,
            },
            outcome: written.outcome,
        }
    }
}

/// How an agreement was made, and what happened to it after that. Goes through it as a person would, so that every
/// rule of moving on is kept.
///
/// # Errors
/// The place of the entry that cannot stand there; none where there is no first one.
pub(crate) fn history(
    written: Vec<WrittenEntry>,
) -> Result<(AgreementEntry, Vec<AgreementEntry>), Option<usize>> {
    let mut written = written.into_iter().map(AgreementEntry::from);
    let first = written.next().filter(is_first).ok_or(None)?;
    let plan = first.plan.checked().map_err(|_| Some(0))?;
    let first = AgreementEntry { plan, ..first };
    let mut later: Vec<AgreementEntry> = Vec::new();
    for (index, entry) in (1..).zip(written) {
        let next = next(later.last().unwrap_or(&first), &entry);
        later.push(next.ok_or(Some(index))?);
    }
    Ok((first, later))
}

fn is_first(entry: &AgreementEntry) -> bool {
    entry.state == AgreementState::Open && entry.outcome.is_none()
}

/// The next entry, where it may follow.
fn next(latest: &AgreementEntry, written: &AgreementEntry) -> Option<AgreementEntry> {
    let plan = written.plan.clone().checked().ok()?;
    let next = latest.next(written.step(), written.outcome.as_deref()?, written.at);
    next.ok().filter(|next| next.plan == plan)
}
