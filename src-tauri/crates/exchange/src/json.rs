//! Everything in JSON.

use domain::Everything;

use crate::NotMade;
use crate::written::File;

/// Everything, in the shape of `docs/fagspejl-export.schema.json`. The same content gives the same
/// bytes.
///
/// # Errors
/// [`NotMade`].
pub fn to_json(everything: &Everything) -> Result<Vec<u8>, NotMade> {
    let bytes = serde_json::to_vec_pretty(&File::from(everything));
    let mut bytes = bytes.map_err(|error| NotMade(error.into()))?;
    bytes.push(b'\n');
    Ok(bytes)
}
