//! The first file of a conversation, opened by another implementation of age with the receiver's identity:
//! nothing of the sender's answers is in it.

use std::fs;
use std::io::Write as _;
use std::process::{Command, Stdio};

use anyhow::{Context as _, Result, ensure};
use domain::{Answer, ConversationId, FacetId, InstrumentId, ItemId, NonAnswer, Value};
use exchange::sealed::{
    CardName, Commitment, Content, ConversationFile, IDENTITY_LENGTH, Identity, Invitation,
    OpenError, Salt, SentAnswer, SentInstrument, SharedBeforehand, SignedFile,
};
use serde_json::Value as Json;
use support::frame::sent_frame;
use uuid::Uuid;

fn identity(seed: u8) -> Result<Identity> {
    Ok(Identity::new(&[seed; IDENTITY_LENGTH])?)
}

fn items() -> Vec<ItemId> {
    ["health", "law", "dialogue"].map(ItemId::new).to_vec()
}

/// The invitation of somebody who has answered so, with one salt for all.
fn invited_with(answers: [Answer; 3]) -> Result<SignedFile> {
    let answered = items().into_iter().zip(answers);
    let answers: Vec<SentAnswer> = answered
        .map(|(item, answer)| SentAnswer {
            item,
            facet: FacetId::new("level"),
            answer,
        })
        .collect();
    let shared = SharedBeforehand {
        words: "Jeg øver mig i at spørge.".to_owned(),
        examples: Vec::new(),
    };
    let commitment = Commitment::of(&answers, &items(), &shared, &Salt::new([9; 32]));
    let file = ConversationFile {
        conversation: ConversationId::new(Uuid::from_u128(1)),
        epoch: 1,
        counter: 1,
        previous: None,
        content: Content::Invitation(Invitation {
            instrument: SentInstrument {
                id: InstrumentId::new("core"),
                version: "1.0.0".to_owned(),
                sha256: "ab".repeat(32),
                text: None,
            },
            items: items(),
            commitment,
            minutes: 45,
            frame: sent_frame(),
            shared,
        }),
    };
    let to = identity(2)?.public();
    Ok(SignedFile::new(
        file,
        &identity(1)?,
        CardName::new("Kim Holm")?,
        to,
    )?)
}

/// What Debian's age takes out of a sealed file with the exported identity of its receiver.
fn opened_by_age(sealed: &[u8]) -> Result<String> {
    let line = b"fagspejlsamtale 1\n";
    let behind = sealed.strip_prefix(line).context("the line comes first")?;
    let folder = tempfile::tempdir()?;
    let (key, file) = (folder.path().join("key"), folder.path().join("file"));
    fs::write(&key, identity(2)?.age_secret().as_bytes())?;
    fs::write(&file, behind)?;
    let opened = Command::new("age")
        .arg("--decrypt")
        .arg("--identity")
        .args([&key, &file])
        .stdin(Stdio::null())
        .output()
        .context("age is not there: cargo xtask test installs it")?;
    ensure!(
        opened.status.success(),
        "age says: {}",
        String::from_utf8_lossy(&opened.stderr)
    );
    Ok(String::from_utf8(opened.stdout)?)
}

/// The JSON of what age has opened.
fn content(opened: &str) -> Result<Json> {
    let (_, json) = opened.split_once('\n').context("it has two lines")?;
    Ok(serde_json::from_str(json)?)
}

#[test]
fn another_implementation_of_age_opens_a_sealed_file() -> Result<()> {
    let value = |value| Value::try_from(value).map(Answer::from);
    let sent = invited_with([value(4)?, value(2)?, value(5)?])?;
    let opened = opened_by_age(&sent.seal()?)?;
    assert_eq!(
        opened.trim_end().as_bytes(),
        sent.as_kept(),
        "the whole of it"
    );
    assert_eq!(opened.len(), 64 * 1024, "padded with spaces");
    Ok(())
}

#[test]
fn an_invitation_holds_nothing_of_the_answers() -> Result<()> {
    let value = |value| Value::try_from(value).map(Answer::from);
    let none = Answer::from(NonAnswer::RatherNotSay);
    let mut seen = Vec::new();
    let mut commitments = Vec::new();
    for answers in [
        [value(1)?, value(1)?, value(1)?],
        [value(4)?, value(2)?, value(5)?],
        [none, value(9)?, none],
    ] {
        let mut content = content(&opened_by_age(&invited_with(answers)?.seal()?)?)?;
        let commitment = content.pointer_mut("/content/body/commitment");
        let commitment = commitment.context("it commits")?.take();
        commitments.push(commitment.as_str().context("it is a text")?.to_owned());
        seen.push(content);
    }
    let [one, two, three] = &*seen else {
        anyhow::bail!("three are opened");
    };
    assert_eq!(one, two, "two that have answered otherwise send the same");
    assert_eq!(one, three, "also who has not answered");
    let [one, two, three] = &*commitments else {
        anyhow::bail!("three are opened");
    };
    assert!(
        one != two && two != three && one != three,
        "but commit to what is theirs"
    );
    let text = seen.iter().map(Json::to_string).collect::<String>();
    for word in ["answer", "level", "rather", "salt"] {
        assert!(!text.contains(word), "{word} is nowhere");
    }
    Ok(())
}

#[test]
fn a_file_for_several_is_not_opened_by_one_of_them() -> Result<()> {
    let value = |value| Value::try_from(value).map(Answer::from);
    let sent = invited_with([value(4)?, value(2)?, value(5)?])?;
    let text = opened_by_age(&sent.seal()?)?;
    let key = |seed| -> Result<age::x25519::Recipient> {
        let text = identity(seed)?.public().age_recipient();
        text.parse().map_err(anyhow::Error::msg)
    };
    let (one, other) = (key(2)?, key(3)?);
    let (one, other): (&dyn age::Recipient, &dyn age::Recipient) = (&one, &other);
    for (recipients, said) in [
        (&[one][..], Ok(())),
        (&[one, other], Err(OpenError::SealedOtherwise)),
        (&[other, one], Err(OpenError::SealedOtherwise)),
        (&[one; 3], Err(OpenError::SealedOtherwise)),
        (&[one; 40], Err(OpenError::SealedOtherwise)),
        (&[other], Err(OpenError::AnotherReceiver)),
    ] {
        let mut file = b"fagspejlsamtale 1\n".to_vec();
        let encryptor = age::Encryptor::with_recipients(recipients.iter().copied())?;
        let mut writer = encryptor.wrap_output(&mut file)?;
        writer.write_all(text.as_bytes())?;
        writer.finish()?;
        let opened = SignedFile::unseal(&file, &identity(2)?).map(|_| ());
        assert_eq!(opened, said, "for {}", recipients.len());
    }
    Ok(())
}
