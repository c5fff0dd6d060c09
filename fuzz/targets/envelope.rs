//! The wrapped key of a lock is refused, or opens with its passphrase.
#![no_main]

use exchange::{Envelope, Passphrase, Secret};
use libfuzzer_sys::fuzz_target;

fuzz_target!(|bytes: &[u8]| {
    let Ok(envelope) = Envelope::read(bytes) else {
        return;
    };
    let _ = envelope.open(&Secret::Passphrase(Passphrase::typed("fire små grå gæs")));
});
