//! Everything in JSON: the newest shape is written, every shape is read.

mod checked;
mod json;
mod json_v1;
mod json_v2;
mod read;

pub use json::to_json;
pub use json_v2::{FORMAT, VERSION};
pub use read::{LARGEST, from_json};
