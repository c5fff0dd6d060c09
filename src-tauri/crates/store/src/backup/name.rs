//! The name of a backup says when and why it was made.

use chrono::{DateTime, NaiveDateTime, Utc};
use domain::BackupReason;

/// How the beginning of a name tells the time, and how long that is.
const TIME_FORMAT: &str = "%Y-%m-%dT%H%M%SZ";
const TIME_LENGTH: usize = 18;

/// How many backups of one second are told apart; nobody makes more.
const MAX_PER_SECOND: u32 = 100;

const REASONS: [BackupReason; 5] = [
    BackupReason::Daily,
    BackupReason::Upgrade,
    BackupReason::Import,
    BackupReason::Restore,
    BackupReason::Asked,
];

/// The names that a backup may have, the preferred one first.
pub(crate) fn candidate_names(
    at: DateTime<Utc>,
    reason: BackupReason,
) -> impl Iterator<Item = String> {
    let stem = format!("{}-{}", at.format(TIME_FORMAT), slug(reason));
    (1..=MAX_PER_SECOND).map(move |number| match number {
        1 => format!("{stem}.db"),
        _ => format!("{stem}-{number}.db"),
    })
}

/// When and why a backup was made; none where the file of this name is not a backup.
pub(crate) fn parse_name(name: &str) -> Option<(DateTime<Utc>, BackupReason)> {
    let (time, rest) = name.split_at_checked(TIME_LENGTH)?;
    let at = NaiveDateTime::parse_from_str(time, TIME_FORMAT)
        .ok()?
        .and_utc();
    let stem = rest.strip_prefix('-')?.strip_suffix(".db")?;
    let (slug_in_name, number) = stem.split_once('-').unwrap_or((stem, "2"));
    number.parse::<u32>().ok()?;
    let reason = REASONS
        .into_iter()
        .find(|&reason| slug(reason) == slug_in_name);
    Some((at, reason?))
}

/// A reason as it stands in a name.
fn slug(reason: BackupReason) -> &'static str {
    match reason {
        BackupReason::Daily => "daily",
        BackupReason::Upgrade => "upgrade",
        BackupReason::Import => "import",
        BackupReason::Restore => "restore",
        BackupReason::Asked => "asked",
    }
}
