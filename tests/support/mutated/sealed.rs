//! Sealed files of conversations. One format is changed outside, where nothing may be opened; the other
//! inside, by somebody whose card one has: what they sign is refused, or whole.

use anyhow::{Context as _, Result};
use data_encoding::HEXLOWER;
use domain::{ConversationId, FacetId, InstrumentId, ItemId, Value};
use ed25519_dalek::{Signer as _, SigningKey};
use exchange::sealed::{
    Card, CardName, Commitment, Content, ConversationFile, IDENTITY_LENGTH, Identity, Invitation,
    Inviter, Salt, SentAnswer, SentInstrument, SharedBeforehand, SignedFile, Thread,
};
use uuid::Uuid;

use super::reader::{Read, Reader};
use crate::frame::sent_frame;

/// What every signature of a file begins with.
const SIGNED_AS: &[u8] = b"fagspejl conversation file 1\0";
/// As long as every small file is.
const PADDED: usize = 64 * 1024;

/// What is at home around what is sealed.
pub(super) const OUTSIDE: &[&str] = &[
    "fagspejlsamtale 1\n",
    "fagspejlsamtale 2\n",
    "age-encryption.org/v1\n",
    "-> X25519 ",
    "-> scrypt AAAA 22\n",
    "-> a-grease\n",
    "--- ",
    "\n",
    "AAAA",
];

/// What is at home inside it.
pub(super) const INSIDE: &[&str] = &[
    "{",
    "}",
    "[[[[[[[[[[[[[[[[",
    "\"",
    ":",
    ",",
    "null",
    "-1",
    "99999999999999999999",
    "1e999",
    "\"\\u0000\"",
    "\"\\ud800\"",
    "\"kind\":\"end\"",
    "\"kind\":\"opening\"",
    "\"counter\":2",
    "\"epoch\":4294967295",
    "\"version\":2",
    "00000000-0000-0000-0000-000000000002",
    "FAGSPEJLKORT1:",
];

/// Whom the files are for, and the conversation that they must not change.
struct Receiver {
    identity: Identity,
    thread: Thread,
}

/// What somebody sends.
pub(crate) struct Outside {
    receiver: Receiver,
    valid: Vec<u8>,
}

/// What they sign.
pub(crate) struct Inside {
    receiver: Receiver,
    valid: Vec<u8>,
}

fn identity(seed: u8) -> Result<Identity> {
    Ok(Identity::new(&[seed; IDENTITY_LENGTH])?)
}

fn invitation() -> Result<Invitation> {
    let items: Vec<ItemId> = ["health", "law", "dialogue"].map(ItemId::new).to_vec();
    let answer = |(item, value): (&ItemId, u8)| {
        Ok(SentAnswer {
            item: item.clone(),
            facet: FacetId::new("level"),
            answer: Value::try_from(value)?.into(),
        })
    };
    let answers: Result<Vec<_>> = items.iter().zip([4, 2, 5]).map(answer).collect();
    let shared = SharedBeforehand {
        words: "Jeg øver mig i at spørge \"hvorfor\".".to_owned(),
        examples: Vec::new(),
    };
    Ok(Invitation {
        instrument: SentInstrument {
            id: InstrumentId::new("core"),
            version: "1.0.0".to_owned(),
            sha256: "ab".repeat(32),
            text: None,
        },
        commitment: Commitment::of(&answers?, &items, &shared, &Salt::new([9; 32])),
        items,
        minutes: 45,
        frame: sent_frame(),
        shared,
    })
}

fn sent() -> Result<SignedFile> {
    let file = ConversationFile {
        conversation: ConversationId::new(Uuid::from_u128(1)),
        epoch: 1,
        counter: 1,
        previous: None,
        content: Content::Invitation(invitation()?),
    };
    let to = identity(2)?.public();
    Ok(SignedFile::new(
        file,
        &identity(1)?,
        CardName::new("Kim Holm")?,
        to,
    )?)
}

impl Receiver {
    /// In another conversation with the same person.
    fn new() -> Result<Self> {
        let identity = identity(2)?;
        let other = Card::of(&self::identity(1)?, CardName::new("Kim Holm")?);
        let conversation = ConversationId::new(Uuid::from_u128(2));
        let thread = Thread::new(conversation, identity.public(), other, Inviter::Other);
        Ok(Self { identity, thread })
    }

    /// Opens a file, and puts it into the conversation that it is not of.
    fn read(&mut self, file: &[u8], is_whole: bool) -> Read {
        let mut wrong = Vec::new();
        let opened = match SignedFile::unseal(file, &self.identity) {
            Ok(opened) => opened,
            Err(error) => {
                let name = format!("{error:?}");
                let name = name.split(' ').next().unwrap_or_default();
                return Read {
                    said: Some(format!("OpenError::{name}")),
                    wrong,
                };
            }
        };
        if !is_whole {
            wrong.push("it was changed, and is opened".to_owned());
        }
        let kept = SignedFile::read_kept(opened.as_kept(), self.identity.public());
        if kept.as_ref() != Ok(&opened) {
            wrong.push("what was opened does not come back from a store".to_owned());
        }
        let before = self.thread.clone();
        let same = opened.file().conversation == ConversationId::new(Uuid::from_u128(2));
        if self.thread.take(opened).is_ok() && !same {
            wrong.push("it is taken into another conversation".to_owned());
        }
        if self.thread != before && !same {
            wrong.push("it changes another conversation".to_owned());
        }
        self.thread = before;
        Read { said: None, wrong }
    }
}

impl Outside {
    pub(crate) fn new() -> Result<Self> {
        Ok(Self {
            receiver: Receiver::new()?,
            valid: sent()?.seal()?,
        })
    }
}

impl Reader for Outside {
    fn valid(&self) -> Vec<u8> {
        self.valid.clone()
    }

    fn words(&self) -> &'static [&'static str] {
        OUTSIDE
    }

    fn read(&mut self, bytes: &[u8]) -> Result<Read> {
        let is_whole = bytes == self.valid;
        Ok(self.receiver.read(bytes, is_whole))
    }
}

impl Inside {
    pub(crate) fn new() -> Result<Self> {
        Ok(Self {
            receiver: Receiver::new()?,
            valid: json_of(&sent()?)?,
        })
    }
}

/// What is signed of a file.
pub(super) fn json_of(file: &SignedFile) -> Result<Vec<u8>> {
    let kept = file.as_kept();
    let end = kept.iter().position(|&byte| byte == b'\n');
    let (_, json) = kept.split_at(end.context("it has two lines")? + 1);
    Ok(json.to_vec())
}

/// Signs and seals it as the sender's program would, whatever it says.
pub(super) fn signed_and_sealed(json: &[u8]) -> Result<Vec<u8>> {
    let recipient = recipient()?;
    let keys = age_key(&recipient)?;
    let signing = SigningKey::from_bytes(&[2; 32]).verifying_key().to_bytes();
    let message = [SIGNED_AS, &keys, &signing, json].concat();
    let signature = SigningKey::from_bytes(&[1; 32]).sign(&message).to_bytes();
    let mut text = [HEXLOWER.encode(&signature).as_bytes(), b"\n", json, b"\n"].concat();
    text.resize(PADDED, b' ');
    let sealed = age::encrypt(&recipient, &text)?;
    Ok([b"fagspejlsamtale 1\n", &*sealed].concat())
}

fn recipient() -> Result<age::x25519::Recipient> {
    let text = identity(2)?.public().age_recipient();
    text.parse().map_err(anyhow::Error::msg)
}

/// The 32 bytes of a recipient, of whom the second identity's are known.
fn age_key(recipient: &age::x25519::Recipient) -> Result<Vec<u8>> {
    let text = recipient.to_string();
    let data = text.strip_prefix("age1").context("it is one of age")?;
    // Bech32: five bits a letter, six letters of checksum.
    let letters = b"qpzry9x8gf2tvdw0s3jn54khce6mua7l";
    let mut bits = 0_u32;
    let mut held = 0;
    let mut bytes = Vec::new();
    for letter in data.bytes().take(data.len().saturating_sub(6)) {
        let place = letters.iter().position(|&one| one == letter);
        bits = (bits << 5) | u32::try_from(place.context("it is a letter")?)?;
        held += 5;
        if held >= 8 {
            held -= 8;
            bytes.push(u8::try_from((bits >> held) & 0xff)?);
        }
    }
    Ok(bytes)
}

impl Reader for Inside {
    fn valid(&self) -> Vec<u8> {
        self.valid.clone()
    }

    fn words(&self) -> &'static [&'static str] {
        INSIDE
    }

    fn read(&mut self, bytes: &[u8]) -> Result<Read> {
        let file = signed_and_sealed(bytes)?;
        Ok(self.receiver.read(&file, true))
    }
}
