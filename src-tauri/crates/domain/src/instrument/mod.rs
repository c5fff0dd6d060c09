//! A questionnaire: competence domains, items with what they are answered by, and prompts.

mod check;
mod content;
mod fault;
pub mod fingerprint;
pub mod kinds;
mod languages;
mod measurement;
mod parse;
mod scale;
mod shape;
mod texts;

pub use content::{Domain, Instrument, Item, Prompt};
pub use fault::{Fault, InstrumentFault};
pub use measurement::{Measurement, MeasurementStatus};
pub use parse::InstrumentError;
pub use scale::{Facet, Scale, Value, ValueUnknown};
