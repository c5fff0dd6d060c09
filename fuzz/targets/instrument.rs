//! An instrument in TOML is refused with its place, or read.
#![no_main]

use domain::{Instrument, Kinds};
use libfuzzer_sys::fuzz_target;

fuzz_target!(|text: &str| {
    let _ = Instrument::parse("fuzzed.toml", text, &Kinds::builtin());
});
