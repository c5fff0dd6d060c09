//! One event as a file that any calendar opens (iCalendar, RFC 5545).

use chrono::{DateTime, Days, NaiveDate, Utc};
use icalendar::{Calendar, Class, Component as _, Event, EventLike as _, Property};
use uuid::Uuid;

/// Who has made the file, as the format asks.
const MADE_BY: &str = "-//Fagspejl//Fagspejl//DA";

/// Most characters of a title.
const LONGEST_TITLE: usize = 200;

/// A day of a calendar.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct CalendarEvent<'title> {
    /// The same for the same event, however often it is written: a calendar then puts it in the place of
    /// the one that it has.
    pub id: Uuid,
    /// When the file is made.
    pub made: DateTime<Utc>,
    /// A title that gives nothing away: who shares a calendar reads it.
    pub title: &'title str,
    /// The day that it takes, beside all else that is on it.
    pub day: NaiveDate,
}

/// The event as a file.
pub fn to_calendar(event: CalendarEvent<'_>) -> Vec<u8> {
    let mut written = Event::new();
    written
        .uid(&format!("{}@fagspejl", event.id))
        .timestamp(event.made)
        .summary(&one_line(event.title))
        .class(Class::Private);
    let after = event.day.checked_add_days(Days::new(1));
    written.starts(event.day).ends(after.unwrap_or(event.day));
    written.add_property("TRANSP", "TRANSPARENT");
    let mut calendar = Calendar::empty();
    for (key, value) in [
        ("VERSION", "2.0"),
        ("PRODID", MADE_BY),
        ("CALSCALE", "GREGORIAN"),
    ] {
        calendar.append_property(Property::new(key, value));
    }
    calendar.push(written.done());
    calendar.to_string().into_bytes()
}

/// The title with a space for every line break and nothing of what is no letter. What has a meaning in the
/// format is escaped when it is written.
fn one_line(title: &str) -> String {
    let words = title.split(|sign: char| sign.is_control() || "\u{2028}\u{2029}".contains(sign));
    let words: Vec<&str> = words
        .map(str::trim)
        .filter(|word| !word.is_empty())
        .collect();
    let line = words.join(" ").replace(domain::written::turns, "");
    domain::written::cut(&line, LONGEST_TITLE)
}

#[cfg(test)]
mod tests {
    use chrono::{DateTime, NaiveDate, TimeZone as _, Utc};
    use icalendar::{Calendar, CalendarComponent, Component as _, Event};
    use uuid::Uuid;

    use super::{CalendarEvent, to_calendar};

    fn made() -> DateTime<Utc> {
        Utc.with_ymd_and_hms(2026, 11, 30, 9, 0, 0).unwrap()
    }

    fn written(title: &str, day: NaiveDate) -> String {
        let event = CalendarEvent {
            id: Uuid::from_u128(7),
            made: made(),
            title,
            day,
        };
        String::from_utf8(to_calendar(event)).expect("it is UTF-8")
    }

    /// The one event of a file, by the library's own parser.
    fn read(file: &str) -> Event {
        let calendar: Calendar = file.parse().expect(file);
        let [CalendarComponent::Event(event)] = &*calendar.components else {
            panic!("not one event: {file}");
        };
        event.clone()
    }

    fn day() -> NaiveDate {
        NaiveDate::from_ymd_opt(2026, 12, 31).unwrap()
    }

    #[test]
    fn the_same_day_is_the_same_file() {
        let file = written("Samtale", day());
        assert_eq!(
            file,
            "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//Fagspejl//Fagspejl//DA\r\n\
             CALSCALE:GREGORIAN\r\nBEGIN:VEVENT\r\nCLASS:PRIVATE\r\nDTEND;VALUE=DATE:20270101\r\n\
             DTSTAMP:20261130T090000Z\r\nDTSTART;VALUE=DATE:20261231\r\nSUMMARY:Samtale\r\n\
             TRANSP:TRANSPARENT\r\nUID:00000000-0000-0000-0000-000000000007@fagspejl\r\n\
             END:VEVENT\r\nEND:VCALENDAR\r\n"
        );
        assert_eq!(
            read(&file).get_timestamp(),
            Some(made()),
            "no clock was read"
        );
    }

    #[test]
    fn the_last_day_that_there_is_can_be_written() {
        assert!(written("Aftale", NaiveDate::MAX).contains("DTSTART"));
    }

    #[test]
    fn no_title_becomes_more_than_a_title() {
        for (title, shown) in [
            ("Møde, del 1; igen", "Møde, del 1; igen"),
            ("a\\b", "a\\b"),
            (
                "Møde\r\nATTENDEE:mailto:x@example.org",
                "Møde ATTENDEE:mailto:x@example.org",
            ),
            (
                "Møde\nEND:VEVENT\nBEGIN:VALARM",
                "Møde END:VEVENT BEGIN:VALARM",
            ),
            ("a\u{2028}b\0c\u{1b}", "a b c"),
            ("\u{202e}edoM", "edoM"),
            (
                "\"x\";VALUE=URI:http://example.org",
                "\"x\";VALUE=URI:http://example.org",
            ),
            ("", ""),
        ] {
            let file = written(title, day());
            let event = read(&file);
            assert_eq!(event.get_summary(), Some(shown), "{file}");
            assert_eq!(file.matches("\r\nBEGIN:").count(), 1, "{file}");
            assert_eq!(file.matches("\nATTENDEE").count(), 0, "{file}");
        }
    }

    #[test]
    fn every_line_is_folded_and_ends_as_the_format_asks() {
        let title = "Æblegrød og rødgrød med fløde ".repeat(20);
        let file = written(&title, day());
        for line in file.split("\r\n") {
            assert!(line.len() <= 75, "{line} has {} bytes", line.len());
            assert!(!line.contains(['\r', '\n']), "{line:?}");
        }
        assert!(file.ends_with("\r\n"));
        let shown = read(&file)
            .get_summary()
            .map(str::to_owned)
            .expect("it has one");
        assert!(title.starts_with(shown.trim_end_matches('…')), "{shown}");
    }
}
