//! The envelope: the key of a locked store, wrapped once in the passphrase and once in the recovery
//! code. Each half is an age file that the tools of age open too.

use age::secrecy::SecretString;
use age::{DecryptError, scrypt};
use serde::{Deserialize, Serialize};
use zeroize::Zeroizing;

use crate::ExportFailed;
use crate::passphrase::Passphrase;
use crate::recovery_code::RecoveryCode;

/// How long a key is, in bytes.
const KEY_LENGTH: usize = 32;

/// Largest envelope that is read, in bytes.
const LARGEST_ENVELOPE: usize = 16_384;

/// Which version is written.
const ENVELOPE_VERSION: u32 = 1;

/// The work that a guess costs: scrypt with N = 2^17, about half a second and 128 MB.
const WORK: u8 = 17;

/// The most work that a file may ask for. Otherwise it could ask for gigabytes.
const MOST_WORK: u8 = 18;

/// A wrapped key.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Envelope {
    version: u32,
    passphrase: String,
    recovery_code: String,
}

/// What opens an envelope.
pub enum Secret {
    /// The passphrase.
    Passphrase(Passphrase),
    /// The recovery code.
    RecoveryCode(RecoveryCode),
}

/// Why an envelope does not open.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum EnvelopeError {
    /// It was wrapped in another passphrase or code.
    #[error("the passphrase or the recovery code is another one")]
    Wrong,
    /// It is no envelope, or asks for more work than any.
    #[error("the wrapped key cannot be read")]
    Unreadable,
    /// A newer program made it.
    #[error("the wrapped key was made by a newer version")]
    Newer,
}

impl Envelope {
    /// Wraps a key.
    ///
    /// # Errors
    /// [`ExportFailed`].
    pub fn wrap(
        key: &[u8; KEY_LENGTH],
        passphrase: &Passphrase,
        code: &RecoveryCode,
    ) -> Result<Self, ExportFailed> {
        Ok(Self {
            version: ENVELOPE_VERSION,
            passphrase: wrapped(key, passphrase.text())?,
            recovery_code: wrapped(key, code.letters())?,
        })
    }

    /// The same key in another passphrase; the recovery code stays.
    ///
    /// # Errors
    /// [`ExportFailed`].
    pub fn with_passphrase(
        self,
        key: &[u8; KEY_LENGTH],
        passphrase: &Passphrase,
    ) -> Result<Self, ExportFailed> {
        let passphrase = wrapped(key, passphrase.text())?;
        Ok(Self { passphrase, ..self })
    }

    /// Reads an envelope.
    ///
    /// # Errors
    /// [`EnvelopeError::Unreadable`], [`EnvelopeError::Newer`].
    pub fn read(bytes: &[u8]) -> Result<Self, EnvelopeError> {
        #[derive(Deserialize)]
        struct Version {
            version: u32,
        }
        if bytes.len() > LARGEST_ENVELOPE {
            return Err(EnvelopeError::Unreadable);
        }
        let Version { version } =
            serde_json::from_slice(bytes).map_err(|_| EnvelopeError::Unreadable)?;
        if version > ENVELOPE_VERSION {
            return Err(EnvelopeError::Newer);
        }
        serde_json::from_slice(bytes).map_err(|_| EnvelopeError::Unreadable)
    }

    /// Whether the key is wrapped in the same passphrase, as far as can be told without it: word for word.
    pub fn has_passphrase_of(&self, other: &Self) -> bool {
        self.passphrase == other.passphrase
    }

    /// As it is kept.
    ///
    /// # Errors
    /// [`ExportFailed`].
    pub fn to_bytes(&self) -> Result<Vec<u8>, ExportFailed> {
        serde_json::to_vec_pretty(self).map_err(|error| ExportFailed(error.into()))
    }

    /// Takes the key out. Each try costs about half a second.
    ///
    /// # Errors
    /// [`EnvelopeError::Wrong`], [`EnvelopeError::Unreadable`].
    pub fn open(&self, secret: &Secret) -> Result<Zeroizing<[u8; KEY_LENGTH]>, EnvelopeError> {
        let (wrapped, secret) = match secret {
            Secret::Passphrase(passphrase) => (&self.passphrase, passphrase.text()),
            Secret::RecoveryCode(code) => (&self.recovery_code, code.letters()),
        };
        let mut identity = scrypt::Identity::new(SecretString::from(secret.to_owned()));
        identity.set_max_work_factor(MOST_WORK);
        let key = age::decrypt(&identity, wrapped.as_bytes()).map_err(|error| match error {
            DecryptError::DecryptionFailed
            | DecryptError::KeyDecryptionFailed
            | DecryptError::NoMatchingKeys => EnvelopeError::Wrong,
            _ => EnvelopeError::Unreadable,
        })?;
        let key = Zeroizing::new(key);
        let key = <[u8; KEY_LENGTH]>::try_from(key.as_slice());
        key.map(Zeroizing::new)
            .map_err(|_| EnvelopeError::Unreadable)
    }
}

fn wrapped(key: &[u8; KEY_LENGTH], secret: &str) -> Result<String, ExportFailed> {
    let mut recipient = scrypt::Recipient::new(SecretString::from(secret.to_owned()));
    recipient.set_work_factor(WORK);
    age::encrypt_and_armor(&recipient, key).map_err(|error| ExportFailed(error.into()))
}
