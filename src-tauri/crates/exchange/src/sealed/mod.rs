//! What two programs send each other, so that nobody else can read it: who they are to each other, and
//! files that only one of them opens.

mod answers;
mod card;
mod card_name;
mod commitment;
mod content;
mod file_hash;
mod hex;
mod identity;
mod invitation;
mod judged;
mod open_error;
mod padding;
mod public_keys;
mod qr;
mod qr_found;
mod record;
mod refused;
mod seal;
mod sent_frame;
mod shared_beforehand;
mod signed_file;
mod spoken;
#[cfg(test)]
mod testing;
mod thread;

pub use answers::SentAnswer;
pub use card::{CARD_ENDING, Card, CardError, Sender};
pub use card_name::{CardName, CardNameError, LONGEST_CARD_NAME};
pub use commitment::{Commitment, Salt};
pub use content::{Content, Opening, Rating};
pub use file_hash::FileHash;
pub use identity::{IDENTITY_LENGTH, Identity, IdentityError};
pub use invitation::{Invitation, SentInstrument};
pub use open_error::{OpenError, SealError};
pub use public_keys::PublicKeys;
pub use qr::{PictureError, QrSquares, card_in_points, card_picture, card_squares};
pub use record::Record;
pub use refused::Refused;
pub use seal::{BEGINNING as SEALED_BEGINNING, LARGEST as LARGEST_SEALED, is_sealed};
pub use sent_frame::SentFrame;
pub use shared_beforehand::SharedBeforehand;
pub use signed_file::{
    CONVERSATION_ENDING, ConversationFile, FILE_NAME_LENGTH, SignedFile, file_name,
};
pub use thread::{Inviter, Standing, Taken, Thread};
