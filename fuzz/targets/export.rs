//! An export in JSON is refused, or read whole: what was read comes out and in again.
#![no_main]

use domain::Kinds;
use exchange::{from_json, to_json};
use libfuzzer_sys::fuzz_target;

fuzz_target!(|json: &[u8]| {
    let Ok(all) = from_json(json, &Kinds::builtin()) else { return };
    let again = to_json(&all).map(|json| from_json(&json, &Kinds::builtin()).is_ok());
    assert!(again.is_ok_and(|read| read), "what was read is lost");
});
