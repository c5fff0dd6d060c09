//! Times and days as files hold them: `2026-11-25T02:14:16.123Z` and `2026-11-25`.

use chrono::{DateTime, Datelike as _, NaiveDate, SecondsFormat, Utc};
use serde::de::Error as _;
use serde::{Deserialize, Deserializer, Serialize, Serializer};

/// A time: RFC 3339, UTC, milliseconds.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Moment(pub(crate) DateTime<Utc>);

/// A day: YYYY-MM-DD.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Day(pub(crate) NaiveDate);

impl Moment {
    fn written(self) -> String {
        self.0.to_rfc3339_opts(SecondsFormat::Millis, true)
    }
}

impl Day {
    fn written(self) -> String {
        self.0.format("%Y-%m-%d").to_string()
    }
}

impl Serialize for Moment {
    fn serialize<S: Serializer>(&self, writer: S) -> Result<S::Ok, S::Error> {
        writer.serialize_str(&self.written())
    }
}

impl Serialize for Day {
    fn serialize<S: Serializer>(&self, writer: S) -> Result<S::Ok, S::Error> {
        writer.serialize_str(&self.written())
    }
}

/// What is read leniently does not come out as it went in, so only what is written is read.
impl<'de> Deserialize<'de> for Moment {
    fn deserialize<D: Deserializer<'de>>(reader: D) -> Result<Self, D::Error> {
        let written = String::deserialize(reader)?;
        let read = DateTime::parse_from_rfc3339(&written).ok();
        // A leap second is none in milliseconds since 1970.
        let read = read.and_then(|at| DateTime::from_timestamp_millis(at.timestamp_millis()));
        let read = read.map(Self).filter(|at| at.written() == written);
        read.ok_or_else(|| D::Error::custom("is not YYYY-MM-DDThh:mm:ss.sssZ"))
    }
}

impl<'de> Deserialize<'de> for Day {
    fn deserialize<D: Deserializer<'de>>(reader: D) -> Result<Self, D::Error> {
        let written = String::deserialize(reader)?;
        let read: Option<NaiveDate> = written.parse().ok();
        let read = read.filter(|day| domain::day(day.year(), day.month(), day.day()).is_ok());
        let read = read.map(Self).filter(|day| day.written() == written);
        read.ok_or_else(|| D::Error::custom("is not a day from 1900 to 2199, YYYY-MM-DD"))
    }
}
