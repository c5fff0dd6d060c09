//! Who a program is to another one: a key that files are sealed for, and one that it signs with.

use age::secrecy::ExposeSecret as _;
use bech32::{Bech32, Hrp};
use ed25519_dalek::{Signer as _, SigningKey};
use zeroize::Zeroizing;

use crate::sealed::public_keys::PublicKeys;

/// How many random bytes an identity is made of.
pub const IDENTITY_LENGTH: usize = 2 * KEY_LENGTH;

/// How long each of the two keys is, in bytes.
const KEY_LENGTH: usize = 32;

/// The version of the form in which it is kept.
const VERSION: u8 = 1;

/// What an identity of age begins with.
const AGE_SECRET_KEY: Hrp = Hrp::parse_unchecked("age-secret-key-");

/// An identity: an X25519 secret for age, and an Ed25519 key. It is kept in a locked store and nowhere
/// else, and is gone from memory when it is dropped.
pub struct Identity {
    random: Zeroizing<[u8; IDENTITY_LENGTH]>,
    sealing: age::x25519::Identity,
    signing: SigningKey,
    public: PublicKeys,
}

/// Why what was kept is no identity.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum IdentityError {
    /// It is not as long as one, or of no version.
    #[error("the identity cannot be read")]
    Unreadable,
    /// A newer program made it.
    #[error("the identity was made by a newer version")]
    Newer,
}

impl Identity {
    /// The identity of these random bytes.
    ///
    /// # Errors
    /// [`IdentityError::Unreadable`]; no bytes are known of which none is made.
    pub fn new(random: &[u8; IDENTITY_LENGTH]) -> Result<Self, IdentityError> {
        let [sealing, signing] = *random.as_chunks::<KEY_LENGTH>().0 else {
            return Err(IdentityError::Unreadable);
        };
        let (sealing, signing) = (Zeroizing::new(sealing), Zeroizing::new(signing));
        let text = age_text(&*sealing).ok_or(IdentityError::Unreadable)?;
        let signing = SigningKey::from_bytes(&signing);
        Ok(Self {
            random: Zeroizing::new(*random),
            public: PublicKeys::of_secrets(*sealing, &signing),
            sealing: text.parse().map_err(|_| IdentityError::Unreadable)?,
            signing,
        })
    }

    /// Reads an identity as it was kept.
    ///
    /// # Errors
    /// [`IdentityError`].
    pub fn read(kept: &[u8]) -> Result<Self, IdentityError> {
        let (version, random) = kept.split_first().ok_or(IdentityError::Unreadable)?;
        match *version {
            VERSION => {
                let random = <&[u8; IDENTITY_LENGTH]>::try_from(random);
                Self::new(random.map_err(|_| IdentityError::Unreadable)?)
            }
            0 => Err(IdentityError::Unreadable),
            _ => Err(IdentityError::Newer),
        }
    }

    /// As it is kept, in a locked store only: whoever has these bytes reads what is sent to the person,
    /// and signs in their name.
    pub fn to_bytes(&self) -> Zeroizing<Vec<u8>> {
        let mut kept = Zeroizing::new(Vec::with_capacity(1 + IDENTITY_LENGTH));
        kept.push(VERSION);
        kept.extend(*self.random);
        kept
    }

    /// The secret half for sealed files as the tools of age read it, `AGE-SECRET-KEY-1…`.
    pub fn age_secret(&self) -> Zeroizing<String> {
        Zeroizing::new(self.sealing.to_string().expose_secret().to_owned())
    }

    /// What others may know of it.
    pub fn public(&self) -> PublicKeys {
        self.public
    }

    pub(crate) fn sealing(&self) -> &age::x25519::Identity {
        &self.sealing
    }

    pub(crate) fn sign(&self, message: &[u8]) -> [u8; 64] {
        self.signing.sign(message).to_bytes()
    }
}

fn age_text(secret: &[u8]) -> Option<Zeroizing<String>> {
    let text = bech32::encode_upper::<Bech32>(AGE_SECRET_KEY, secret);
    text.ok().map(Zeroizing::new)
}

#[cfg(test)]
mod tests {
    use super::{IDENTITY_LENGTH, Identity, IdentityError};

    #[test]
    fn an_identity_comes_back_as_it_was_kept() {
        let made = Identity::new(&[7; IDENTITY_LENGTH]).expect("it is made");
        let read = Identity::read(&made.to_bytes()).expect("it is read");
        assert_eq!(read.public(), made.public(), "it is the same to others");
        assert_eq!(*read.to_bytes(), *made.to_bytes(), "and to itself");
    }

    #[test]
    fn what_is_no_identity_is_refused() {
        let made = Identity::new(&[7; IDENTITY_LENGTH]).expect("it is made");
        let kept = made.to_bytes();
        let longer = [&**kept, &[0]].concat();
        let (mut newer, mut none) = (kept.to_vec(), kept.to_vec());
        newer[0] = 2;
        none[0] = 0;
        let said = |bytes: &[u8]| Identity::read(bytes).err();
        let cut = kept.split_last().map_or(&[][..], |(_, cut)| cut);
        for (bytes, error) in [
            (&[][..], IdentityError::Unreadable),
            (cut, IdentityError::Unreadable),
            (&longer, IdentityError::Unreadable),
            (&none, IdentityError::Unreadable),
            (&newer, IdentityError::Newer),
        ] {
            assert_eq!(said(bytes), Some(error), "{} bytes", bytes.len());
        }
    }

    #[test]
    fn both_halves_are_those_of_the_libraries() {
        let random = std::array::from_fn(|place| u8::try_from(place).unwrap_or_default());
        let made = Identity::new(&random).expect("it is made");
        let age: age::x25519::Identity = made.age_secret().parse().expect("age reads it");
        assert_eq!(
            age.to_public().to_string(),
            made.public().age_recipient(),
            "the public half is of the secret one"
        );
        assert!(
            made.public().signed(b"a message", &made.sign(b"a message")),
            "what it signs is known to be its own"
        );
        assert!(
            !made.public().signed(b"another", &made.sign(b"a message")),
            "and nothing else is"
        );
    }
}
