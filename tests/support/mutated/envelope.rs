//! The wrapped key of a lock. The work that it asks for is small, so that every file is opened to its
//! end.

use age::scrypt::Recipient;
use age::secrecy::SecretString;
use anyhow::Result;
use exchange::{CODE_LENGTH, Envelope, EnvelopeError, Passphrase, RecoveryCode, Secret};

use super::reader::{Read, Reader};
use crate::lock::PASSPHRASE;

const KEY: [u8; 32] = [9; 32];
/// Scrypt with N = 4.
const LITTLE_WORK: u8 = 2;

pub(crate) struct Envelopes {
    valid: Vec<u8>,
    secrets: [Secret; 2],
}

impl Envelopes {
    pub(crate) fn new() -> Result<Self> {
        let code = RecoveryCode::new(&[4; CODE_LENGTH]);
        let letters: String = code.in_groups().split(' ').collect();
        let valid = serde_json::json!({
            "version": 1,
            "passphrase": wrapped(PASSPHRASE)?,
            "recoveryCode": wrapped(&letters)?,
        });
        Ok(Self {
            valid: serde_json::to_vec_pretty(&valid)?,
            secrets: [
                Secret::Passphrase(Passphrase::typed(PASSPHRASE)),
                Secret::RecoveryCode(code),
            ],
        })
    }

    fn opened(&self, bytes: &[u8]) -> Result<Vec<String>, EnvelopeError> {
        let envelope = Envelope::read(bytes)?;
        let mut wrong = Vec::new();
        let mut last = Ok(());
        for secret in &self.secrets {
            match envelope.open(secret) {
                Ok(key) if *key == KEY => {}
                Ok(_) => wrong.push("another key came out".to_owned()),
                Err(error) => last = Err(error),
            }
        }
        if wrong.is_empty() {
            last?;
        }
        Ok(wrong)
    }
}

fn wrapped(secret: &str) -> Result<String> {
    let mut recipient = Recipient::new(SecretString::from(secret.to_owned()));
    recipient.set_work_factor(LITTLE_WORK);
    Ok(age::encrypt_and_armor(&recipient, &KEY)?)
}

impl Reader for Envelopes {
    fn valid(&self) -> Vec<u8> {
        self.valid.clone()
    }

    fn words(&self) -> &'static [&'static str] {
        &[
            "{",
            "}",
            "\"",
            "\\n",
            "\"version\": 2",
            "99999999999999999999",
            "-----BEGIN AGE ENCRYPTED FILE-----\\n",
            "-----END AGE ENCRYPTED FILE-----\\n",
            "age-encryption.org/v1",
            "====",
        ]
    }

    fn read(&mut self, bytes: &[u8]) -> Result<Read> {
        Ok(match self.opened(bytes) {
            Ok(wrong) => Read { said: None, wrong },
            Err(error) => Read {
                said: Some(match error {
                    EnvelopeError::Wrong => "PassphraseWrong".to_owned(),
                    _ => "KeysUnreadable".to_owned(),
                }),
                wrong: Vec::new(),
            },
        })
    }
}
