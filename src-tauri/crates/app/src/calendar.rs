//! A day for the calendar that a person has.

use chrono::NaiveDate;
use domain::{CalendarEntry, DayError, FileKind, Now};
use exchange::{CalendarEvent, to_calendar};
use store::{StoreError, Tx, agreements, conversations, frames, people};
use texts::Texts;
use uuid::Uuid;

use crate::agreement::wheel;
use crate::error::AppError;
use crate::outgoing::Outgoing;
use crate::settings::settings;
use crate::stores::Stores;

/// The file of a day, for which its name is proposed.
///
/// # Errors
/// [`StoreError::Locked`].
pub fn outgoing(stores: &Stores, entry: CalendarEntry) -> Result<Outgoing, AppError> {
    let name = format!("{}.ics", title(stores, entry).to_lowercase());
    Outgoing::new(stores, name, FileKind::Calendar)
}

/// The day as a file that any calendar opens. It says what it is a day of, and nothing else: who shares the calendar
/// reads it.
///
/// # Errors
/// [`DayError::Unknown`] where there is no such day, or the store.
pub fn calendar(stores: &mut Stores, entry: CalendarEntry, now: Now) -> Result<Vec<u8>, AppError> {
    let title = title(stores, entry);
    let zone = stores.calendar;
    let (id, day) = stores.read(|tx, _| {
        Ok::<_, AppError>(match entry {
            CalendarEntry::NextConversation { id } => {
                let next = conversations::get(tx, id)?.conversation.next;
                (id.as_uuid(), next)
            }
            CalendarEntry::Agreement { id } => {
                let due = agreements::get(tx, id)?.latest().plan.due;
                (id.as_uuid(), Some(due))
            }
            CalendarEntry::FrameReview { person } => {
                let latest = frames::with_person(tx, person)?.pop();
                (person.as_uuid(), latest.map(|frame| frame.review))
            }
            CalendarEntry::NextReflection => next_reflection(tx, now, zone)?,
        })
    })?;
    Ok(to_calendar(CalendarEvent {
        id,
        made: now.at,
        title: &title,
        day: day.ok_or(DayError::Unknown)?,
    }))
}

/// It is the same event each time it is put into a calendar: that of the person.
fn next_reflection(
    tx: &Tx<'_>,
    now: Now,
    calendar: domain::Calendar,
) -> Result<(Uuid, Option<NaiveDate>), AppError> {
    let myself = people::myself(tx)?.ok_or(StoreError::PersonUnknown)?;
    let next = wheel(tx, myself, now, calendar)?.next;
    Ok((myself.as_uuid(), next))
}

fn title(stores: &Stores, entry: CalendarEntry) -> String {
    let language = settings(stores).settings.language;
    Texts::of(language, domain::Calendar::UTC).say(match entry {
        CalendarEntry::NextConversation { .. } => "desktop-calendar-conversation",
        CalendarEntry::Agreement { .. } | CalendarEntry::FrameReview { .. } => {
            "desktop-calendar-agreement"
        }
        CalendarEntry::NextReflection => "desktop-calendar-reflection",
    })
}
