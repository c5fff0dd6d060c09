//! A passphrase for whoever wants none of their own making.

use exchange::{SUGGESTION_LENGTH, suggested_passphrase};
use view::SuggestedPassphrase;

/// A passphrase of these random bytes.
pub fn suggest_passphrase(random: &[u8; SUGGESTION_LENGTH]) -> SuggestedPassphrase {
    let passphrase = suggested_passphrase(random).to_string();
    SuggestedPassphrase { passphrase }
}
