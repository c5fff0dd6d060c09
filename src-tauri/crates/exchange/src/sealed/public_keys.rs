//! What others may know of an identity.

use bech32::{Bech32, Hrp};
use ed25519_dalek::{Signature, SigningKey, VerifyingKey};

/// What a recipient of age begins with.
const AGE: Hrp = Hrp::parse_unchecked("age");

/// The public halves of an identity: what files are sealed for, and what its signatures are checked with.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct PublicKeys {
    sealing: [u8; 32],
    signing: [u8; 32],
}

impl PublicKeys {
    /// How long both are together, in bytes.
    pub(crate) const LENGTH: usize = 64;

    pub(crate) fn of_secrets(sealing: [u8; 32], signing: &SigningKey) -> Self {
        Self {
            sealing: x25519_dalek::x25519(sealing, x25519_dalek::X25519_BASEPOINT_BYTES),
            signing: signing.verifying_key().to_bytes(),
        }
    }

    /// The keys that somebody else says are theirs. None where one is not a key, or is one of the few with
    /// which anybody could open what is sealed for it, or sign: age ends the program at such a key.
    pub(crate) fn of_another(bytes: [u8; Self::LENGTH]) -> Option<Self> {
        let [sealing, signing] = *bytes.as_chunks::<32>().0 else {
            return None;
        };
        let is_sound = x25519_dalek::x25519([1; 32], sealing) != [0; 32]
            && VerifyingKey::from_bytes(&signing).is_ok_and(|key| !key.is_weak());
        is_sound.then_some(Self { sealing, signing })
    }

    /// Both, the one that files are sealed for first.
    pub(crate) fn to_bytes(self) -> [u8; Self::LENGTH] {
        let mut bytes = [0; Self::LENGTH];
        bytes
            .as_chunks_mut::<32>()
            .0
            .copy_from_slice(&[self.sealing, self.signing]);
        bytes
    }

    /// Whom files are sealed for as the tools of age read it, `age1…`.
    pub fn age_recipient(self) -> String {
        // It is far shorter than what cannot be written so.
        bech32::encode_lower::<Bech32>(AGE, &self.sealing).unwrap_or_default()
    }

    /// Whether who has these keys signed the message.
    pub(crate) fn signed(self, message: &[u8], signature: &[u8; 64]) -> bool {
        let signature = Signature::from_bytes(signature);
        VerifyingKey::from_bytes(&self.signing)
            .is_ok_and(|key| key.verify_strict(message, &signature).is_ok())
    }
}

#[cfg(test)]
mod tests {
    use super::{PublicKeys, SigningKey};

    #[test]
    fn keys_with_which_anybody_could_open_or_sign_are_none() {
        let sound = PublicKeys::of_secrets([7; 32], &SigningKey::from_bytes(&[7; 32])).to_bytes();
        assert!(PublicKeys::of_another(sound).is_some(), "these are keys");
        let one = |place: usize| std::array::from_fn(|at| u8::from(at == place));
        let order_eight = data_encoding::HEXLOWER
            .decode(b"e0eb7a7c3b41b8ae1656e3faf19fc46ada098deb9c32b1fd866205165f49b800")
            .expect("it is hexadecimal");
        for (sealing, why) in [
            ([0; 32], "nought"),
            (one(0), "one"),
            (
                order_eight.try_into().expect("32 bytes"),
                "a point of order 8",
            ),
        ] {
            let mut bytes = sound;
            bytes[..32].copy_from_slice(&sealing);
            assert_eq!(PublicKeys::of_another(bytes), None, "{why}");
        }
        for (signing, why) in [([0; 32], "order 4"), (one(0), "order 1")] {
            let mut bytes = sound;
            bytes[32..].copy_from_slice(&signing);
            assert_eq!(PublicKeys::of_another(bytes), None, "{why}");
        }
    }
}
