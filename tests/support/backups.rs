//! What a person does with backups.

use std::path::Path;

use app::{AppError, Backend};
use domain::{Job, Now, RestoreFrom, Unwatched};
use view::{Backup, Backups, Exported, Overview, Recovery};

use crate::exchange::{Answered, noted};
use crate::run::Run;

/// Puts a backup in the store's place, from the beginning to the end.
///
/// # Errors
/// As [`app::backup::restore`].
pub fn restore(
    backend: &mut Backend,
    from: &RestoreFrom,
    passphrase: Option<&str>,
    now: Now,
    job: &dyn Job,
) -> Result<Overview, AppError> {
    let stores = &mut backend.stores;
    let restore = app::backup::restore(stores, from, passphrase, now.at, job)?;
    restore
        .prepare(job)?
        .finish(stores, &backend.library, now, job)
}

impl Run {
    /// All backups.
    ///
    /// # Errors
    /// As [`app::backup::BackupFolder::list`].
    pub fn backups(&self) -> Result<Backups, AppError> {
        app::backup::backup_folder(&self.backend.stores).list()
    }

    /// Makes a backup.
    ///
    /// # Errors
    /// As [`app::backup::back_up`].
    pub fn back_up(&mut self) -> Result<Backup, AppError> {
        self.back_up_watched(&Unwatched)
    }

    /// As [`Run::back_up`], where somebody watches and may stop it.
    ///
    /// # Errors
    /// As [`app::backup::back_up`].
    pub fn back_up_watched(&mut self, job: &dyn Job) -> Result<Backup, AppError> {
        let now = self.tick().at;
        let kept = app::backup::back_up(&mut self.backend.stores, job)?.keep(now, job)?;
        Ok(kept.note(&mut self.backend.stores))
    }

    /// Makes a backup where the person says, with this answer to the dialog.
    ///
    /// # Errors
    /// As [`app::backup::back_up_to`].
    pub fn back_up_to(&mut self, dialogs: &Answered) -> Result<Option<Exported>, AppError> {
        self.back_up_to_watched(dialogs, &Unwatched)
    }

    /// As [`Run::back_up_to`], where somebody watches and may stop it.
    ///
    /// # Errors
    /// As [`app::backup::back_up_to`].
    pub fn back_up_to_watched(
        &mut self,
        dialogs: &Answered,
        job: &dyn Job,
    ) -> Result<Option<Exported>, AppError> {
        let today = self.today().today;
        let stores = &mut self.backend.stores;
        let file = app::backup::outgoing(stores, today)?;
        let written = file.save(dialogs, job, || {
            app::backup::back_up_to(stores, job)?.bytes(job)
        });
        noted(stores, written?)
    }

    /// Looks into a backup that lies anywhere.
    ///
    /// # Errors
    /// As [`app::backup::ChosenBackup::inspect`].
    pub fn choose_backup(&mut self, file: &Path) -> Result<Backup, AppError> {
        self.choose_backup_watched(file, &Unwatched)
    }

    /// As [`Run::choose_backup`], where somebody watches and may stop it.
    ///
    /// # Errors
    /// As [`app::backup::ChosenBackup::inspect`].
    pub fn choose_backup_watched(
        &mut self,
        file: &Path,
        job: &dyn Job,
    ) -> Result<Backup, AppError> {
        let stores = &mut self.backend.stores;
        let chosen = app::backup::choose_backup(stores, file.to_owned());
        Ok(chosen.inspect(job)?.remember(stores))
    }

    /// Carries over what can be read of a damaged store.
    ///
    /// # Errors
    /// As [`app::backup::recover`].
    pub fn recover(&mut self) -> Result<Recovery, AppError> {
        self.recover_watched(&Unwatched)
    }

    /// As [`Run::recover`], where somebody watches and may stop it.
    ///
    /// # Errors
    /// As [`app::backup::recover`].
    pub fn recover_watched(&mut self, job: &dyn Job) -> Result<Recovery, AppError> {
        let now = self.tick().at;
        app::backup::recover(&mut self.backend.stores, &self.backend.library, now, job)
    }

    /// Puts a backup in the store's place.
    ///
    /// # Errors
    /// As [`app::backup::restore`].
    pub fn restore(&mut self, name: &str) -> Result<Overview, AppError> {
        self.restore_watched(name, &Unwatched)
    }

    /// As [`Run::restore`], where somebody watches and may stop it.
    ///
    /// # Errors
    /// As [`app::backup::restore`].
    pub fn restore_watched(&mut self, name: &str, job: &dyn Job) -> Result<Overview, AppError> {
        let now = self.tick();
        let name = name.to_owned();
        restore(
            &mut self.backend,
            &RestoreFrom::Listed { name },
            None,
            now,
            job,
        )
    }

    /// Puts the backup that was chosen last in the store's place.
    ///
    /// # Errors
    /// As [`app::backup::restore`].
    pub fn restore_chosen(&mut self, passphrase: Option<&str>) -> Result<Overview, AppError> {
        let now = self.today();
        let from = RestoreFrom::Chosen;
        restore(&mut self.backend, &from, passphrase, now, &Unwatched)
    }
}
