//! A folder that two programs share, and what each does with it.

use std::path::Path;

use anyhow::{Context as _, Result};
use app::AppError;
use app::archive::TakeConversationFile;
use app::coaching as talk;
use domain::{AssessmentId, ConversationId, PersonId, SentKind, Unwatched};
use view::{ConversationFileTaken, FileInFolder, FolderNews, PendingFile, Saved};

use crate::run::Run;

impl Run {
    /// Shares a folder with a person.
    ///
    /// # Errors
    /// As [`talk::AskedFolder::find`] and [`talk::choose_shared_folder`].
    pub fn share(&mut self, person: PersonId, folder: &Path) -> Result<Saved, AppError> {
        let now = self.tick().at;
        let stores = &mut self.backend.stores;
        let chosen = talk::asked_folder(stores, folder.to_owned())?.find()?;
        talk::choose_shared_folder(stores, person, chosen, now)
    }

    /// Shares none with them any more.
    ///
    /// # Errors
    /// As [`talk::leave_shared_folder`].
    pub fn share_none(&mut self, person: PersonId) -> Result<Saved, AppError> {
        let now = self.tick().at;
        talk::leave_shared_folder(&mut self.backend.stores, person, now)
    }

    /// Puts the file that leaves a conversation next into the folder.
    ///
    /// # Errors
    /// As [`talk::ForFolder::put`].
    pub fn put(&mut self, id: ConversationId) -> Result<(), AppError> {
        // Two programs of a test have the same ids, and never the same card.
        let mut name = self.new_ids(ConversationId::new).id.as_uuid().into_bytes();
        let own = self.card_text().unwrap_or_default().into_bytes();
        for (byte, other) in name.iter_mut().zip(own.into_iter().skip(40)) {
            *byte ^= other;
        }
        let to = talk::conversation_for_folder(&mut self.backend.stores, id, name)?;
        to.put(&Unwatched, || self.send(id))
    }

    /// Looks into the folders.
    ///
    /// # Errors
    /// As [`talk::found_in_folders`].
    pub fn news(&mut self) -> Result<FolderNews, AppError> {
        let backend = &mut self.backend;
        let looked = talk::folders_to_look_in(&mut backend.stores)?.look();
        talk::found_in_folders(&mut backend.stores, &backend.library, looked)
    }

    /// The one file that lies there for this program.
    ///
    /// # Errors
    /// Where there is none, or another one.
    pub fn found(&mut self) -> Result<FileInFolder> {
        let found = self.news()?.found;
        let [file] = <[_; 1]>::try_from(found)
            .map_err(|found| anyhow::anyhow!("there is one file: {found:?}"))?;
        Ok(file)
    }

    /// Takes a file in that was found.
    ///
    /// # Errors
    /// As [`app::archive::take_conversation_file`], and where it is not there any more.
    pub fn take_found(&mut self, number: u32) -> Result<ConversationFileTaken> {
        let (ids, now) = (self.new_ids(AssessmentId::new), self.tick().at);
        let backend = &mut self.backend;
        let (stores, received) = (&mut backend.stores, &mut backend.received);
        let pending = talk::open_found_file(stores, received, number)?;
        let PendingFile::File { id, shared, .. } = pending else {
            anyhow::bail!("it is shown: {pending:?}");
        };
        anyhow::ensure!(shared, "it is said where it was");
        let library = &backend.library;
        let take = TakeConversationFile {
            id,
            accepts_frame: true,
        };
        let taken = app::archive::take_conversation_file(stores, library, received, take, ids, now);
        self.dismiss(id);
        taken.context("it is taken in")
    }

    /// Takes the one file in that lies there, which holds this.
    ///
    /// # Errors
    /// As [`Run::found`] and [`Run::take_found`].
    pub fn take_the(&mut self, kind: SentKind) -> Result<ConversationId> {
        let found = self.found()?;
        anyhow::ensure!(found.kind == kind, "it is another: {found:?}");
        Ok(self.take_found(found.number)?.id)
    }
}
