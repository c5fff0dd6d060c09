//! What it costs to open a sealed invitation, against another implementation of age.

use std::fs;
use std::process::{Command, Stdio};
use std::time::Instant;

use anyhow::{Context as _, Result, ensure};
use chrono::NaiveDate;
use domain::{ConversationId, ExampleContent, FacetId, Starr};
use exchange::sealed::{
    CardName, Commitment, Content, ConversationFile, Invitation, Salt, SentAnswer, SentInstrument,
    SharedBeforehand, SignedFile,
};
use support::answers::{level, level_facet};
use support::frame::sent_frame;
use support::instrument::core;
use support::two_computers::keys;
use uuid::Uuid;

use crate::median::median;
use crate::table::Table;

/// How often each opens it, by turns.
const TURNS: usize = 50;
/// How many examples are shared beforehand.
const EXAMPLES: u32 = 20;
/// The numbers of the one who sends, and of the one who receives.
const KIM: u8 = 1;
const ANE: u8 = 2;

/// Measures both on one file: all items of the core instrument, and twenty examples.
pub(crate) fn measure(table: &mut Table) -> Result<()> {
    let sealed = invitation()?.seal()?;
    let identity = keys(ANE)?;
    let folder = tempfile::tempdir()?;
    let (key, file) = (folder.path().join("key"), folder.path().join("file"));
    fs::write(&key, identity.age_secret().as_bytes())?;
    let line = sealed.iter().position(|&byte| byte == b'\n');
    let (_, age) = sealed.split_at(line.context("a line comes first")? + 1);
    fs::write(&file, age)?;
    let (mut ours, mut theirs) = (Vec::new(), Vec::new());
    for _ in 0..TURNS {
        let begun = Instant::now();
        let opened = SignedFile::unseal(&sealed, &identity)?;
        ours.push(begun.elapsed().as_secs_f64() * 1000.0);
        ensure!(matches!(opened.file().content, Content::Invitation(_)));
        let begun = Instant::now();
        let status = Command::new("age")
            .arg("--decrypt")
            .arg("--identity")
            .args([&key, &file])
            .stdout(Stdio::null())
            .status()
            .context("age is not there: cargo xtask test installs it")?;
        theirs.push(begun.elapsed().as_secs_f64() * 1000.0);
        ensure!(status.success(), "age opens it");
    }
    let (ours, theirs) = (median(ours), median(theirs));
    table.note("unseal_ms", format_args!("{ours:.2}"));
    table.note("age_ms", format_args!("{theirs:.2}"));
    table.at_most("unseal_over_age", ours / theirs, 0.5);
    Ok(())
}

fn invitation() -> Result<SignedFile> {
    let items: Vec<_> = core()?.items().map(|item| item.id.clone()).collect();
    let facet: FacetId = level_facet();
    let answers: Vec<_> = items
        .iter()
        .map(|item| SentAnswer {
            item: item.clone(),
            facet: facet.clone(),
            answer: level(3).into(),
        })
        .collect();
    let told = ["Borgeren fortalte, og jeg spurgte til det, der virkede sidst."; 4].join(" ");
    let example = |day| -> Result<ExampleContent> {
        Ok(ExampleContent {
            day: NaiveDate::from_ymd_opt(2026, 10, day).context("it is a day")?,
            starr: Starr {
                situation: told.clone(),
                task: told.clone(),
                action: told.clone(),
                result: told.clone(),
                reflection: told.clone(),
            },
            items: std::collections::BTreeSet::new(),
            forms: std::collections::BTreeSet::new(),
        })
    };
    let shared = SharedBeforehand {
        words: told.clone(),
        examples: (1..=EXAMPLES).map(example).collect::<Result<_>>()?,
    };
    let file = ConversationFile {
        conversation: ConversationId::new(Uuid::from_u128(1)),
        epoch: 1,
        counter: 1,
        previous: None,
        content: Content::Invitation(Invitation {
            instrument: SentInstrument {
                id: core()?.id.clone(),
                version: core()?.version.clone(),
                sha256: "ab".repeat(32),
                text: None,
            },
            commitment: Commitment::of(&answers, &items, &shared, &Salt::new([9; 32])),
            items,
            minutes: 45,
            frame: sent_frame(),
            shared,
        }),
    };
    let to = keys(ANE)?.public();
    Ok(SignedFile::new(
        file,
        &keys(KIM)?,
        CardName::new("Kim Holm")?,
        to,
    )?)
}
