//! What others send for a conversation is refused, or comes back from a store as it was read: a sealed file,
//! the text inside it, a card, and the points of a picture of one.
#![no_main]

use exchange::sealed::{Card, IDENTITY_LENGTH, Identity, SignedFile, card_in_points};
use libfuzzer_sys::fuzz_target;

fuzz_target!(|bytes: &[u8]| {
    let Ok(identity) = Identity::new(&[2; IDENTITY_LENGTH]) else {
        return;
    };
    let _ = SignedFile::unseal(bytes, &identity);
    let _ = SignedFile::read_kept(bytes, identity.public());
    let _ = card_in_points(64, bytes);
    if let Ok(card) = Card::read_file(bytes) {
        assert_eq!(Card::read(&card.text()), Ok(card), "what was read is lost");
    }
});
