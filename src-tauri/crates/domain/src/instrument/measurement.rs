//! What is known of an instrument's accuracy (`docs/measurement.md`).

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::text::Text;

/// What is known of an instrument's accuracy.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct Measurement {
    /// Standard deviation between people, in points of the scale.
    pub sd: f64,
    /// Reliability, 0 to 1 (exclusive).
    pub reliability: f64,
    /// Where the two come from.
    pub status: MeasurementStatus,
    /// The source in words.
    pub source: Text,
    /// Date of the source, `YYYY-MM-DD`.
    pub date: String,
}

impl Measurement {
    /// Standard error of measurement in points: SD·√(1−r) (classical test theory).
    pub fn standard_error(&self) -> f64 {
        self.sd * (1.0 - self.reliability).sqrt()
    }

    /// Smallest detectable change in points at 95 %: 1.96·√2·SEM (de Vet et al. 2006).
    pub fn smallest_detectable_change(&self) -> f64 {
        1.96 * std::f64::consts::SQRT_2 * self.standard_error()
    }
}

/// Whether the numbers of a [`Measurement`] have been tried out.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub enum MeasurementStatus {
    /// Declared, not tried out.
    Assumption,
    /// From a pilot.
    Pilot,
}
