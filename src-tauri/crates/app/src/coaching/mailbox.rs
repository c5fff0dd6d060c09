//! What has come into the folders that are shared with others: it is looked for, judged and offered. Nothing is taken in
//! that the person has not seen.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::time::Duration;

use domain::{ComputersError, SentKind};
use exchange::sealed::{
    FileHash, LARGEST_SEALED, OpenError as UnsealError, Refused, SEALED_BEGINNING,
};
use store::shared_folder::{FoundFile, Looked, Passed, Patience, SharedFolder, Wanted};
use store::{FileError, FileFault, Tx, people, shared_folders};
use view::{CardHolder, FileInFolder, FolderNews, FolderTrouble, PendingFile, UnreachedFolder};

use crate::archive::{OpenedFile, ReceivedQueue, receive};
use crate::coaching::card::OwnIdentity;
use crate::coaching::folder_memory::{FolderMemory, OfferedFile};
use crate::coaching::receive::{Judged, judge};
use crate::coaching::thread::kind_of;
use crate::error::AppError;
use crate::instrument::cache::InstrumentCache;
use crate::instrument::library::Library;
use crate::stores::Stores;

/// How long one folder is waited for in one look. The next look comes soon.
const LONGEST_LOOK: Duration = Duration::from_secs(5);

/// Most files that are offered at a time.
const MOST_OFFERED: usize = 8;

/// The files of a conversation.
const WANTED: Wanted = Wanted {
    beginning: SEALED_BEGINNING,
    largest: LARGEST_SEALED,
};

/// The folders that are to be looked into.
#[derive(Debug, Default)]
pub struct FolderLooks {
    folders: Vec<(PathBuf, Patience)>,
    passed: Passed,
    data: PathBuf,
}

/// What a look into the folders has brought.
#[derive(Debug, Default)]
pub struct LookedInFolders(Vec<(PathBuf, Result<Looked, FileError>)>);

/// The folders that are shared with others; none where nobody could send a file to this program.
///
/// # Errors
/// The store, also where it is locked.
pub fn folders_to_look_in(stores: &mut Stores) -> Result<FolderLooks, AppError> {
    if stores.is_demo() {
        return Ok(FolderLooks::default());
    }
    let (own, shared) = stores.read(|tx, _| {
        let own = OwnIdentity::of(tx)?;
        let own = own.map(|own| (own.identity.public(), own.epoch));
        Ok((own, shared_folders::all(tx)?))
    })?;
    let (data, memory) = (stores.folder.path.clone(), &mut stores.folders);
    if memory.own != own {
        // What was no concern of who this was may be one now.
        (memory.passed, memory.own) = (Passed::default(), own);
    }
    if own.is_none() {
        return Ok(FolderLooks::default());
    }
    let mut folders = BTreeMap::new();
    for (_, path) in shared {
        let answering = memory.answering.entry(path.clone()).or_default();
        folders.insert(path, answering.clone());
    }
    Ok(FolderLooks {
        folders: folders.into_iter().collect(),
        passed: memory.passed.clone(),
        data,
    })
}

impl FolderLooks {
    /// Looks into each of them, for as long as it may take.
    pub fn look(self) -> LookedInFolders {
        let Self {
            folders,
            passed,
            data,
        } = self;
        let looked = folders.into_iter().map(|(path, patience)| {
            let (folder, data, passed) = (path.clone(), data.clone(), passed.clone());
            let looked = patience.wait(LONGEST_LOOK, move || {
                SharedFolder::find(&folder, &data)?.look(WANTED, &passed)
            });
            (path, looked)
        });
        LookedInFolders(looked.collect())
    }
}

/// What of it can be taken in: what is for this program, counts, and is new. What is for somebody else, was taken before,
/// or cannot be read is passed over; what is not whole yet is looked for again.
///
/// # Errors
/// The store, also where it was locked meanwhile.
pub fn found_in_folders(
    stores: &mut Stores,
    library: &Library,
    LookedInFolders(looked): LookedInFolders,
) -> Result<FolderNews, AppError> {
    if stores.is_demo() {
        return Ok(FolderNews::default());
    }
    let mut memory = std::mem::take(&mut stores.folders);
    let news = stores.read(|tx, cache| {
        let mut news = FolderNews::default();
        let mut files = Vec::new();
        for (path, looked) in looked {
            match looked {
                Ok(Looked { found, passed }) => {
                    files.extend(found);
                    for mark in passed {
                        memory.passed.note(mark);
                    }
                }
                Err(error) => unreached(tx, &path, error.fault, &mut news)?,
            }
        }
        news.found = offers(&mut memory, (tx, cache, library), files)?;
        Ok(news)
    });
    stores.folders = memory;
    news
}

/// Lets a file wait that lies in a shared folder, to be shown before it is taken in. Gives the one that is shown next.
///
/// # Errors
/// [`ComputersError::FoundUnknown`], [`store::StoreError::Locked`].
pub fn open_found_file(
    stores: &Stores,
    received: &mut ReceivedQueue,
    number: u32,
) -> Result<PendingFile, AppError> {
    stores.must_be_open()?;
    let mut offered = stores.folders.offered.iter();
    let file = offered.find(|file| file.number == number);
    let bytes = file.ok_or(ComputersError::FoundUnknown)?.bytes.clone();
    Ok(receive(stores, received, OpenedFile::shared(bytes)))
}

/// What comes of a file that lies in a folder.
enum Comes {
    /// It can be taken in.
    Offered(Box<Judged>),
    /// It may be of use later, such as when it is whole, or when another one was taken.
    Later,
    /// It is no concern of this program.
    Never,
}

/// What is offered of the files that were found, in the order in which one follows the other.
fn offers(
    memory: &mut FolderMemory,
    (tx, cache, library): (&Tx<'_>, &mut InstrumentCache, &Library),
    files: Vec<FoundFile>,
) -> Result<Vec<FileInFolder>, AppError> {
    let mut offered: Vec<(FileHash, FileInFolder, Vec<u8>)> = Vec::new();
    for FoundFile { mark, bytes } in files {
        match comes(judge(tx, cache, library, &bytes))? {
            Comes::Offered(judged) => {
                let hash = judged.file.hash();
                // A copy that a conflict has left is the same file.
                if !offered.iter().any(|(known, ..)| *known == hash) {
                    offered.push((hash, in_folder(&judged), bytes));
                }
            }
            Comes::Later => {}
            Comes::Never => memory.passed.note(mark),
        }
    }
    let place = |kind| SentKind::ALL.iter().position(|known| *known == kind);
    offered.sort_by_key(|(hash, file, _)| (file.conversation, place(file.kind), *hash));
    offered.truncate(MOST_OFFERED);
    let (mut shown, mut kept) = (Vec::new(), Vec::new());
    for (hash, file, bytes) in offered {
        let number = memory.number(hash);
        shown.push(FileInFolder { number, ..file });
        kept.push(OfferedFile {
            number,
            hash,
            bytes,
        });
    }
    memory.offered = kept;
    Ok(shown)
}

fn in_folder(judged: &Judged) -> FileInFolder {
    let file = judged.file.file();
    FileInFolder {
        number: 0,
        from: judged.from.clone(),
        kind: kind_of(&file.content),
        conversation: file.conversation,
    }
}

/// What comes of a file, given what it is.
///
/// # Errors
/// The store.
fn comes(judged: Result<Judged, AppError>) -> Result<Comes, AppError> {
    match judged {
        Ok(judged) if judged.again || judged.taken.is_err() => Ok(Comes::Never),
        Ok(judged) => Ok(Comes::Offered(Box::new(judged))),
        Err(AppError::Store(error)) => Err(error.into()),
        Err(AppError::Sealed(error)) if error != UnsealError::Cut => Ok(Comes::Never),
        // A new card may still be taken.
        Err(AppError::Refused(error)) if error != Refused::AnotherKey => Ok(Comes::Never),
        Err(_) => Ok(Comes::Later),
    }
}

/// Says of everybody with whom a folder is shared that it was not looked into.
fn unreached(
    tx: &Tx<'_>,
    path: &Path,
    fault: FileFault,
    news: &mut FolderNews,
) -> Result<(), AppError> {
    for (person, shared) in shared_folders::all(tx)? {
        if shared == path {
            let CardHolder { name, .. } = CardHolder::of(&people::get(tx, person)?);
            let trouble = trouble(fault);
            news.unreached.push(UnreachedFolder {
                person,
                name,
                trouble,
            });
        }
    }
    Ok(())
}

fn trouble(fault: FileFault) -> FolderTrouble {
    match fault {
        FileFault::Missing | FileFault::LinkBroken => FolderTrouble::Missing,
        FileFault::NotPermitted => FolderTrouble::NotPermitted,
        FileFault::NotAnswering => FolderTrouble::NotAnswering,
        _ => FolderTrouble::NotRead,
    }
}
