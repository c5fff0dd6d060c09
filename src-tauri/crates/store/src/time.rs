//! Times in the store are milliseconds since 1970-01-01T00:00:00Z, days are written YYYY-MM-DD.

use chrono::{DateTime, NaiveDate, Utc};

use crate::error::StoreError;

pub(crate) fn to_store(at: DateTime<Utc>) -> i64 {
    at.timestamp_millis()
}

pub(crate) fn from_store(at: i64, table: &'static str) -> Result<DateTime<Utc>, StoreError> {
    DateTime::from_timestamp_millis(at).ok_or(StoreError::Row { table })
}

pub(crate) fn day_to_store(day: NaiveDate) -> String {
    day.to_string()
}

pub(crate) fn day_from_store(day: &str, table: &'static str) -> Result<NaiveDate, StoreError> {
    day.parse().map_err(|_| StoreError::Row { table })
}
