//! A folder that two programs share carries the files of a conversation between them.

use std::fs;
use std::path::Path;

use anyhow::{Context as _, Result};
use domain::{PersonId, Relation, SentKind, Turn};
use support::lock::PASSPHRASE;
use support::two_computers::{Computer, mine, refusal, theirs, two};
use tempfile::TempDir;
use view::FolderTrouble;

/// Kim and Ane, who share a folder; with Ane as Kim knows her, and Kim as Ane does.
struct Sharing {
    kim: Computer,
    ane: Computer,
    to_ane: PersonId,
    to_kim: PersonId,
    folder: TempDir,
}

impl Sharing {
    fn begun() -> Result<Self> {
        let (mut kim, mut ane, to_ane) = two()?;
        let folder = tempfile::tempdir()?;
        let kims = ane.run.conversations()?.people;
        let to_kim = kims.first().context("she knows him")?.id;
        kim.run.share(to_ane, folder.path())?;
        ane.run.share(to_kim, folder.path())?;
        Ok(Self {
            kim,
            ane,
            to_ane,
            to_kim,
            folder,
        })
    }

    /// The folder that is shared.
    fn path(&self) -> &Path {
        self.folder.path()
    }

    /// The names of the files that lie there.
    fn names(&self) -> Result<Vec<String>> {
        let files = fs::read_dir(self.path())?;
        let names = files.map(|file| Ok(file?.file_name().to_string_lossy().into_owned()));
        let mut names: Vec<_> = names.collect::<Result<_>>()?;
        names.sort();
        Ok(names)
    }
}

#[test]
fn a_whole_conversation_goes_by_a_shared_folder() -> Result<()> {
    let mut both = Sharing::begun()?;
    let (kim, ane) = (&mut both.kim.run, &mut both.ane.run);
    let id = kim.invite(both.to_ane)?;
    kim.rated(id, &mine())?;
    let files = kim.conversation(id)?.files.context("on two computers")?;
    assert_eq!(
        files.folder.as_deref(),
        both.folder.path().to_str(),
        "it is said where the file would go"
    );
    kim.put(id)?;
    assert!(kim.news()?.found.is_empty(), "what is one's own is no news");
    let found = ane.found()?;
    assert_eq!((found.kind, found.conversation), (SentKind::Invitation, id));
    assert_eq!(found.from.name, "Kim Holm");
    assert!(
        ane.conversations()?.people[0].conversations.is_empty(),
        "nothing is taken in that was not seen"
    );
    assert_eq!(ane.take_found(found.number)?.id, id);
    assert!(
        ane.news()?.found.is_empty(),
        "what is taken is offered no more"
    );
    ane.rated(id, &theirs())?;
    ane.put(id)?;
    assert_eq!(kim.take_the(SentKind::Rating)?, id);
    kim.reveal(id)?;
    kim.put(id)?;
    assert_eq!(ane.take_the(SentKind::Opening)?, id);
    ane.reveal(id)?;
    assert_eq!(
        kim.revealed(id)?.answers,
        ane.revealed(id)?.answers,
        "both read the same"
    );
    assert!(kim.news()?.found.is_empty() && ane.news()?.found.is_empty());
    let names = both.names()?;
    assert_eq!(
        names.len(),
        3,
        "three files, and nothing beside them: {names:?}"
    );
    let known = |sign: char| sign.is_ascii_digit() || sign.is_ascii_lowercase();
    for name in names {
        assert!(name.len() <= 40 && name.chars().all(known), "{name}");
    }
    Ok(())
}

#[test]
fn a_stop_comes_by_the_folder_too() -> Result<()> {
    let mut both = Sharing::begun()?;
    let (kim, ane) = (&mut both.kim.run, &mut both.ane.run);
    let id = kim.invite(both.to_ane)?;
    kim.rated(id, &mine())?;
    kim.put(id)?;
    ane.take_the(SentKind::Invitation)?;
    kim.break_off(id)?;
    kim.put(id)?;
    ane.take_the(SentKind::End)?;
    assert_eq!(ane.conversation(id)?.summary.turn, Turn::Ended);
    Ok(())
}

#[test]
fn what_lies_there_of_others_is_passed_over_and_what_is_not_whole_is_waited_for() -> Result<()> {
    let mut both = Sharing::begun()?;
    let (kim, ane) = (&mut both.kim.run, &mut both.ane.run);
    let id = kim.invite(both.to_ane)?;
    kim.rated(id, &mine())?;
    let invitation = kim.send(id)?;
    // A third one, whose files are for somebody else.
    let (mut bo, mut eva) = (Computer::of("Bo Berg", 3)?, Computer::of("Eva Holt", 4)?);
    let eva = bo.know(&mut eva, Relation::Colleague)?;
    let other = bo.run.invite(eva)?;
    bo.run.rated(other, &mine())?;
    let foreign = bo.run.send(other)?;
    // One who has her card, and whose card she does not have.
    let anes = ane.card_text()?;
    let new = app::coaching::CardOwner::New(Relation::Colleague);
    let to_her = bo.run.take_card(&anes, new, &[])?;
    let unknown = bo.run.invite(to_her)?;
    bo.run.rated(unknown, &mine())?;
    let unknown = bo.run.send(unknown)?;
    let mut changed = invitation.clone();
    let last = changed.len() - 1;
    changed[last] ^= 1;
    let half = &invitation[..invitation.len() / 2];
    let mut fetched = invitation.clone();
    fetched[20_000..].fill(0);
    let path = both.folder.path().to_owned();
    let lay = |name: &str, bytes: &[u8]| fs::write(path.join(name), bytes);
    for (name, bytes) in [
        ("foreign", &foreign[..]),
        ("unknown", &unknown),
        ("changed", &changed),
        ("notes.txt", b"Husk kaffe"),
        ("empty", b""),
        ("half", half),
        ("fetched", &fetched),
    ] {
        lay(name, bytes)?;
    }
    for _ in 0..2 {
        let news = ane.news()?;
        assert!(news.found.is_empty(), "none of it is for her: {news:?}");
        assert!(news.unreached.is_empty(), "and none of it is an error");
    }
    lay("half", &invitation)?;
    lay("half-PC1", &invitation)?;
    lay("half (1)", &invitation)?;
    lay("fetched", &invitation)?;
    let found = ane.found().context("four copies are one file")?;
    ane.take_found(found.number)?;
    assert!(ane.news()?.found.is_empty());
    let bos = bo.run.card_text()?;
    ane.take_card(&bos, new, &[])?;
    let found = ane.found().context("now she knows who has sent it")?;
    assert_eq!(found.from.name, "Bo Berg");
    Ok(())
}

#[test]
fn a_folder_that_is_gone_or_closed_makes_no_file_and_says_so() -> Result<()> {
    let mut both = Sharing::begun()?;
    let id = both.kim.run.invite(both.to_ane)?;
    both.kim.run.rated(id, &mine())?;
    let path = both.path().to_owned();
    drop(both.folder);
    let kim = &mut both.kim.run;
    assert_eq!(refusal(kim.put(id))?, "Missing");
    let outgoing = kim.conversation(id)?.files.context("files")?.outgoing;
    assert_eq!(
        outgoing.map(|file| file.made),
        Some(false),
        "nothing was made that lies nowhere"
    );
    let news = kim.news()?;
    let told: Vec<_> = news.unreached.iter().map(|one| one.trouble).collect();
    assert_eq!(told, [FolderTrouble::Missing]);
    assert_eq!(news.unreached[0].person, both.to_ane);
    fs::create_dir(&path)?;
    kim.put(id)?;
    assert!(kim.news()?.unreached.is_empty(), "it is back");
    both.ane.run.take_the(SentKind::Invitation)?;
    fs::remove_dir_all(&path)?;
    Ok(())
}

#[test]
fn the_programs_own_folder_is_not_shared_nor_one_with_somebody_without_a_card() -> Result<()> {
    let mut both = Sharing::begun()?;
    let home = both.kim.home.path().to_owned();
    let data = both.kim.home.data();
    fs::create_dir_all(data.join("backups"))?;
    for own in [home, data.clone(), data.join("backups")] {
        let refused = both.kim.run.share(both.to_ane, &own);
        assert_eq!(refusal(refused)?, "OwnData", "{}", own.display());
    }
    let bo = both.kim.run.add_person("Bo Berg", Relation::Colleague)?;
    let path = both.folder.path().to_owned();
    let refused = both.kim.run.share(bo, &path);
    assert_eq!(refusal(refused)?, "PersonWithoutCard");
    Ok(())
}

#[test]
fn a_folder_is_taken_away_and_comes_back_with_the_person() -> Result<()> {
    let mut both = Sharing::begun()?;
    let path = both.folder.path().to_str().map(str::to_owned);
    let (kim, ane) = (&mut both.kim.run, &mut both.ane.run);
    let id = kim.invite(both.to_ane)?;
    kim.rated(id, &mine())?;
    kim.put(id)?;
    ane.share_none(both.to_kim)?;
    assert!(ane.news()?.found.is_empty(), "nobody looks there");
    ane.undo()?;
    ane.found().context("and now somebody does")?;
    kim.delete_person(both.to_ane)?;
    assert!(kim.news()?.unreached.is_empty());
    kim.undo()?;
    let back = kim.conversations()?.people;
    assert_eq!(back[0].folder, path, "with all that was theirs");
    Ok(())
}

#[test]
fn a_locked_program_looks_nowhere_and_offers_nothing_until_it_is_open() -> Result<()> {
    let mut both = Sharing::begun()?;
    let id = both.kim.run.invite(both.to_ane)?;
    both.kim.run.rated(id, &mine())?;
    both.kim.run.put(id)?;
    let number = both.ane.run.found()?.number;
    let ane = &mut both.ane.run.backend;
    app::lock::lock_now(&mut ane.stores, &mut ane.lock)?;
    assert_eq!(refusal(both.ane.run.news())?, "Locked");
    assert!(both.ane.run.take_found(number).is_err());
    both.ane.run.unlock(PASSPHRASE)?;
    assert!(
        both.ane.run.take_found(number).is_err(),
        "what was known is forgotten"
    );
    both.ane.run.take_the(SentKind::Invitation)?;
    Ok(())
}

#[test]
fn a_store_that_is_restored_finds_in_the_folder_what_it_has_lost() -> Result<()> {
    let mut both = Sharing::begun()?;
    let id = both.kim.run.invite(both.to_ane)?;
    both.kim.run.rated(id, &mine())?;
    both.kim.run.put(id)?;
    let backup = both.ane.run.back_up()?.name;
    both.ane.run.take_the(SentKind::Invitation)?;
    assert!(both.ane.run.news()?.found.is_empty());
    both.ane.run.restore(&backup)?;
    assert_eq!(
        both.ane.run.take_the(SentKind::Invitation)?,
        id,
        "the folder came with the backup, and the file lies there still"
    );
    Ok(())
}

#[test]
fn nothing_of_a_shared_folder_is_in_an_archive() -> Result<()> {
    let mut both = Sharing::begun()?;
    let json = both.kim.run.exported(domain::ExportFormat::Json)?;
    let text = String::from_utf8(json)?;
    let path = both.path().to_str().context("the path is text")?;
    assert!(
        !text.contains(path),
        "where it is here says nothing elsewhere"
    );
    Ok(())
}
