//! Reading a table of a file into its shape.

use serde::de::DeserializeOwned;
use toml::{Table, Value};

use crate::instrument::fault::{Fault, InstrumentFault};

/// What stands in `table`, which is at `path`; blank for the whole file.
///
/// # Errors
/// [`InstrumentFault::Shape`], with the path.
pub(super) fn shaped<T: DeserializeOwned>(table: Table, path: &str) -> Result<T, Fault> {
    serde_path_to_error::deserialize(Value::Table(table)).map_err(|error| {
        let below = error.path().to_string();
        let path = match (path, below.as_str()) {
            ("", below) => below.to_owned(),
            (path, ".") => path.to_owned(),
            (path, below) => format!("{path}.{below}"),
        };
        Fault::new(path, InstrumentFault::Shape, error.inner().message())
    })
}
