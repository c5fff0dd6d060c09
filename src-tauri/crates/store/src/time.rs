//! Times in the store: milliseconds since 1970-01-01T00:00:00Z.

use chrono::{DateTime, Utc};

use crate::StoreError;

pub(crate) fn to_store(at: DateTime<Utc>) -> i64 {
    at.timestamp_millis()
}

pub(crate) fn from_store(at: i64, table: &'static str) -> Result<DateTime<Utc>, StoreError> {
    DateTime::from_timestamp_millis(at).ok_or(StoreError::Row { table })
}
