//! The address of a file as SQLite takes it: any path, whatever signs or bytes it has.

use std::fmt::Write as _;
use std::path::Path;

/// The address of the file `path`, without a question at its end.
pub(crate) fn address(path: &Path) -> String {
    let mut bytes = path.as_os_str().as_encoded_bytes().to_vec();
    let mut address = String::from("file:");
    if cfg!(windows) {
        for byte in bytes.iter_mut().filter(|byte| **byte == b'\\') {
            *byte = b'/';
        }
        // A path with a drive has no slash of its own.
        if !bytes.starts_with(b"/") {
            address.push_str("///");
        }
    }
    for byte in bytes {
        match byte {
            b'/' | b'-' | b'.' | b'_' | b'0'..=b'9' | b'A'..=b'Z' | b'a'..=b'z' => {
                address.push(byte.into());
            }
            // Writing to a String cannot fail.
            _ => drop(write!(address, "%{byte:02X}")),
        }
    }
    address
}
