//! The one list of commands.

/// Hands the list of commands to the macro `$then`, by area. Handler, dispatch, permissions and
/// TypeScript are all made from it.
///
/// A line says what a command does to what is kept, how it does it, its name, at most one request,
/// and what it answers with. What it does:
/// - `read` changes nothing.
/// - `write` changes the store, or what can be undone.
/// - `file` changes a file and not the store: the settings, a backup, a file that leaves the program.
///
/// How, in parentheses, where it is not done at once:
/// - `dialog` waits for what the person answers to a dialog. The state is not locked meanwhile.
///
/// The handler of a command is the function of its name in the module of its area in `commands`.
#[macro_export]
macro_rules! commands {
    ($then:ident) => {
        $then! {
            start {
                read overview() -> domain::Overview;
            }
            demo {
                write open_demo() -> domain::Overview;
                write leave_demo() -> domain::Overview;
            }
            reflection {
                read reflections() -> Vec<domain::ReflectionSummary>;
                write begin_reflection(request: ipc::BeginReflection) -> domain::Begun;
                read reflection(request: ipc::ReflectionOf) -> domain::Reflection;
                write give_answer(request: ipc::GiveAnswer) -> domain::AnswerSaved;
                write clear_answer(request: ipc::ItemOf) -> domain::AnswerSaved;
                write remember_last_item(request: ipc::ItemOf) -> domain::Saved;
                write finish_reflection(request: ipc::ReflectionOf) -> domain::Saved;
                write delete_draft(request: ipc::ReflectionOf) -> domain::Saved;
                write answer_prompt(request: ipc::AnswerPrompt) -> domain::Saved;
            }
            undo {
                write undo() -> domain::Undone;
                write redo() -> domain::Undone;
            }
            example {
                read examples(request: domain::ExampleSearch) -> domain::ExampleLog;
                read example(request: ipc::ExampleOf) -> domain::ExampleView;
                write add_example(request: ipc::ExampleInput) -> domain::ExampleAdded;
                write change_example(request: ipc::ChangeExample) -> domain::Saved;
                write delete_example(request: ipc::ExampleOf) -> domain::Saved;
                read find_personal_data(request: ipc::TextsInput) -> Vec<domain::PersonalDataFound>;
                read evidence(request: ipc::ReflectionOf) -> domain::Evidence;
                read forms_picture(request: ipc::ReflectionOf) -> picture::Picture;
            }
            change {
                read change(request: ipc::ChangeOf) -> domain::ChangeView;
                read hindsight(request: ipc::ReflectionOf) -> domain::Hindsight;
                write begin_hindsight(request: ipc::ReflectionOf) -> domain::Begun;
                read trend_pictures(request: ipc::ReflectionOf) -> Vec<picture::TrendPicture>;
            }
            agreement {
                read focus(request: ipc::ReflectionOf) -> domain::Focus;
                write choose_focus(request: ipc::ChooseFocus) -> domain::Saved;
                read agreements() -> domain::Agreements;
                write make_agreement(request: ipc::AgreementInput) -> domain::AgreementMade;
                write move_agreement(request: ipc::MoveAgreement) -> domain::Saved;
                write choose_rhythm(request: ipc::ChooseRhythm) -> domain::Saved;
                read wheel_picture() -> picture::Picture;
            }
            profile {
                read profile(request: ipc::ReflectionOf) -> domain::ProfileView;
                read profile_pictures(request: ipc::ProfilePicturesOf) -> picture::ProfilePictures;
            }
            instrument {
                read method() -> domain::Method;
            }
            archive {
                file(dialog) export(request: ipc::ExportAs) -> Option<domain::Exported>;
                write(dialog) import() -> Option<domain::Imported>;
            }
            backup {
                read backups() -> domain::Backups;
                file back_up() -> domain::Backup;
                file(dialog) back_up_to() -> Option<domain::Exported>;
                read(dialog) choose_backup() -> Option<domain::Backup>;
                write restore_backup(request: ipc::RestoreBackup) -> domain::Overview;
                file remove_backup(request: ipc::BackupOf) -> domain::Backups;
                write recover() -> domain::Recovery;
                read check_store() -> ();
                read data_folder() -> domain::DataFolderState;
                read set_aside_files() -> Vec<domain::SetAside>;
                file remove_set_aside(request: ipc::SetAsideOf) -> Vec<domain::SetAside>;
            }
            erasure {
                read preview_erasure(request: domain::Erase) -> domain::ErasurePreview;
                write erase(request: ipc::EraseNow) -> domain::Erased;
            }
            report {
                read report_pages(request: ipc::ReportOf) -> domain::ReportPages;
                file(dialog) save_report(request: ipc::ReportOf) -> Option<domain::Exported>;
            }
            lock {
                read lock_state() -> domain::LockState;
                read propose_lock(request: ipc::Passphrase) -> domain::RecoveryCode;
                file(dialog) save_recovery_code() -> Option<domain::Exported>;
                write turn_on_lock(request: ipc::TypedCode) -> domain::LockState;
                write change_passphrase(request: ipc::ChangePassphrase) -> domain::LockState;
                write turn_off_lock(request: ipc::Passphrase) -> domain::LockState;
                write lock_now() -> domain::LockState;
                write unlock(request: ipc::Passphrase) -> domain::Overview;
                write unlock_with_code(request: ipc::UnlockWithCode) -> domain::Overview;
            }
            settings {
                read settings() -> domain::SettingsState;
                file change_settings(request: domain::Settings) -> domain::SettingsState;
            }
        }
    };
}

/// What a command does to what is kept.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Effect {
    /// It changes nothing.
    Read,
    /// It changes the store, or what can be undone.
    Write,
    /// It changes a file and not the store.
    File,
}

/// How a command is done.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Way {
    /// At once.
    AtOnce,
    /// After the person has answered a dialog.
    Dialog,
}

/// A command as the list declares it.
#[derive(Clone, Copy, Debug)]
pub struct Command {
    /// The area that it belongs to.
    pub area: &'static str,
    /// Its name.
    pub name: &'static str,
    /// What it does to what is kept.
    pub effect: Effect,
    /// How it is done.
    pub way: Way,
}

macro_rules! effect {
    (read) => {
        Effect::Read
    };
    (write) => {
        Effect::Write
    };
    (file) => {
        Effect::File
    };
}

macro_rules! way {
    () => {
        Way::AtOnce
    };
    (dialog) => {
        Way::Dialog
    };
}

macro_rules! tables {
    ($($area:ident {
        $($effect:ident $(($way:ident))? $name:ident($($request:ident: $in:ty)?) -> $out:ty;)*
    })*) => {
        /// The names of all commands, in the order of the list.
        pub const NAMES: &[&str] = &[$($(stringify!($name)),*),*];

        /// All commands, in the order of the list.
        pub const COMMANDS: &[Command] = &[$($(Command {
            area: stringify!($area),
            name: stringify!($name),
            effect: effect!($effect),
            way: way!($($way)?),
        }),*),*];
    };
}

commands!(tables);
