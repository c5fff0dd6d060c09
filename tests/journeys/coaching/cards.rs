//! Who a program is to another one: cards, the lock around the secret, and a store that was restored.

use std::fs;

use anyhow::{Context as _, Result, bail};
use app::coaching::CardOwner;
use domain::Relation;
use support::answers::level;
use support::home::Home;
use support::lock::PASSPHRASE;
use support::raw;
use support::two_computers::{Computer, mine, refusal, theirs, two};
use view::{FilesTrouble, OwnCard, ReceivedFile};

#[test]
fn a_card_is_made_where_a_lock_is_on() -> Result<()> {
    let home = Home::new()?;
    let mut run = home.start();
    assert_eq!(refusal(run.make_card("Kim", 1))?, "NoLock");
    let own = |run: &mut support::run::Run| app::coaching::own_card(&mut run.backend.stores);
    assert_eq!(own(&mut run)?, OwnCard::NoLock);
    run.lock(1)?;
    assert_eq!(own(&mut run)?, OwnCard::None { name: None });
    run.make_card("Kim", 1)?;
    let text = run.card_text()?;
    assert_eq!(refusal(run.make_card("Kim", 2))?, "CardExists", "it stays");
    assert_eq!(run.card_text()?, text);
    let new = CardOwner::New(Relation::Colleague);
    assert_eq!(refusal(run.take_card(&text, new, &[]))?, "OwnCard");
    Ok(())
}

#[test]
fn other_keys_under_a_known_name_are_never_taken_silently() -> Result<()> {
    let (mut kim, mut ane, person) = two()?;
    let mut false_ane = Computer::of("ane lund", 9)?;
    let theirs = false_ane.run.card_text()?;
    let ReceivedFile::Card { card } = kim.run.look_into(theirs.as_bytes())? else {
        bail!("it is a card");
    };
    let holders: Vec<_> = card.other_keys.iter().map(|holder| holder.id).collect();
    assert_eq!((holders, card.known), (vec![person], None), "it is said");
    for owner in [
        CardOwner::Known(person),
        CardOwner::New(Relation::Colleague),
    ] {
        assert_eq!(
            refusal(kim.run.take_card(&theirs, owner, &[]))?,
            "KeysChanged"
        );
    }
    let anes = ane.run.card_text()?;
    let ReceivedFile::Card { card } = kim.run.look_into(anes.as_bytes())? else {
        bail!("it is a card");
    };
    assert_eq!(
        card.known.map(|known| known.id),
        Some(person),
        "hers is still known"
    );
    let bo = kim.run.add_person("Bo", Relation::Colleague)?;
    let given = kim.run.take_card(&anes, CardOwner::Known(bo), &[person]);
    assert_eq!(
        refusal(given)?,
        "CardOfAnother",
        "one card is of one person"
    );
    kim.run
        .take_card(&theirs, CardOwner::Known(person), &[person])?;
    kim.run.undo()?;
    let ReceivedFile::Card { card } = kim.run.look_into(anes.as_bytes())? else {
        bail!("it is a card");
    };
    assert_eq!(
        card.known.map(|known| known.id),
        Some(person),
        "undone, it is hers again"
    );
    Ok(())
}

#[test]
fn without_a_lock_nobody_has_an_identity_not_even_in_a_backup() -> Result<()> {
    let (mut kim, mut ane, person) = two()?;
    let id = kim.run.invite(person)?;
    kim.run.rated(id, &mine())?;
    let invitation = kim.run.send(id)?;
    ane.run.take(&invitation)?;
    kim.run.back_up()?;
    kim.run.turn_off_lock(PASSPHRASE)?;
    let own = app::coaching::own_card(&mut kim.run.backend.stores)?;
    assert_eq!(own, OwnCard::NoLock);
    let files = kim
        .run
        .conversation(id)?
        .files
        .context("it is still on two computers")?;
    assert_eq!(
        files.trouble,
        Some(FilesTrouble::NoCard),
        "and cannot go on"
    );
    drop(kim.run);
    // Of what the identity was made, as it was kept.
    let secret = [1_u8; 64];
    let mut files = vec![kim.home.store_file()];
    for backup in fs::read_dir(kim.home.data().join("backups"))? {
        files.push(backup?.path());
    }
    assert!(files.len() > 1, "there is a backup");
    for file in files {
        let store = raw::open(&file)?;
        let count = "SELECT count(*) FROM identity";
        let found: i64 = store.query_row(count, [], |row| row.get(0))?;
        assert_eq!(found, 0, "{}", file.display());
        let bytes: Vec<u8> = store.serialize("main")?.to_vec();
        let left = bytes.windows(secret.len()).any(|part| part == secret);
        assert!(
            !left,
            "{} holds the secret in no freed page",
            file.display()
        );
    }
    Ok(())
}

#[test]
fn a_restored_store_goes_on_in_its_next_life_with_the_same_identity() -> Result<()> {
    let (mut kim, mut ane, person) = two()?;
    let card = kim.run.card_text()?;
    let id = kim.run.invite(person)?;
    let name = kim.run.back_up()?.name;
    kim.run.rated(id, &mine())?;
    let lost = kim.run.send(id)?;
    kim.run.restore(&name)?;
    assert_eq!(kim.run.card_text()?, card, "it is who it was");
    let other = [
        ("health", level(1).into()),
        ("many-places", level(1).into()),
        ("real-tasks", level(1).into()),
    ];
    kim.run.rated(id, &other)?;
    let sent = kim.run.send(id)?;
    ane.run.take(&sent)?;
    assert_eq!(
        refusal(ane.run.take(&lost))?,
        "EarlierEpoch",
        "what was before is not taken"
    );
    ane.run.rated(id, &theirs())?;
    let rating = ane.run.send(id)?;
    kim.run.take(&rating)?;
    kim.run.reveal(id)?;
    let opening = kim.run.send(id)?;
    ane.run.take(&opening)?;
    ane.run.reveal(id)?;
    assert_eq!(ane.run.revealed(id)?.answers, kim.run.revealed(id)?.answers);
    Ok(())
}
