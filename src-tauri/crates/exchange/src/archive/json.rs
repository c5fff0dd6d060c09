//! Everything in JSON.

use domain::Archive;

use crate::ExportFailed;
use crate::archive::json_v6::File;

/// Everything, in the shape of `docs/fagspejl-export.schema.json`. The same content gives the same
/// bytes.
///
/// # Errors
/// [`ExportFailed`].
pub fn to_json(everything: &Archive) -> Result<Vec<u8>, ExportFailed> {
    let bytes = serde_json::to_vec_pretty(&File::from(everything));
    let mut bytes = bytes.map_err(|error| ExportFailed(error.into()))?;
    bytes.push(b'\n');
    Ok(bytes)
}
