//! The one list of commands.

/// Hands the list of commands to the macro `$then`. Handler, permissions and TypeScript are all
/// made from it. A command has a name, at most one request, and what it answers with.
#[macro_export]
macro_rules! commands {
    ($then:ident) => {
        $then! {
            overview() -> domain::Overview;
            open_demo() -> domain::Overview;
            leave_demo() -> domain::Overview;
            reflections() -> Vec<domain::ReflectionSummary>;
            begin_reflection(request: ipc::BeginReflection) -> domain::Begun;
            reflection(request: ipc::ReflectionOf) -> domain::Reflection;
            give_answer(request: ipc::GiveAnswer) -> domain::AnswerSaved;
            clear_answer(request: ipc::ItemOf) -> domain::AnswerSaved;
            remember_last_item(request: ipc::ItemOf) -> domain::Saved;
            finish_reflection(request: ipc::ReflectionOf) -> domain::Saved;
            delete_draft(request: ipc::ReflectionOf) -> domain::Saved;
            begin_hindsight(request: ipc::ReflectionOf) -> domain::Begun;
            answer_prompt(request: ipc::AnswerPrompt) -> domain::Saved;
            undo() -> domain::Undone;
            redo() -> domain::Undone;
            examples(request: domain::ExampleSearch) -> domain::ExampleLog;
            example(request: ipc::ExampleOf) -> domain::ExampleView;
            add_example(request: ipc::ExampleInput) -> domain::ExampleAdded;
            change_example(request: ipc::ChangeExample) -> domain::Saved;
            delete_example(request: ipc::ExampleOf) -> domain::Saved;
            find_personal_data(request: ipc::TextsInput) -> Vec<domain::PersonalDataFound>;
            evidence(request: ipc::ReflectionOf) -> domain::Evidence;
            forms_picture(request: ipc::ReflectionOf) -> picture::Picture;
            change(request: ipc::ChangeOf) -> domain::ChangeView;
            hindsight(request: ipc::ReflectionOf) -> domain::Hindsight;
            trend_pictures(request: ipc::ReflectionOf) -> Vec<picture::TrendPicture>;
            focus(request: ipc::ReflectionOf) -> domain::Focus;
            choose_focus(request: ipc::ChooseFocus) -> domain::Saved;
            agreements() -> domain::Agreements;
            make_agreement(request: ipc::AgreementInput) -> domain::AgreementMade;
            move_agreement(request: ipc::MoveAgreement) -> domain::Saved;
            choose_rhythm(request: ipc::ChooseRhythm) -> domain::Saved;
            wheel_picture() -> picture::Picture;
            profile(request: ipc::ReflectionOf) -> domain::ProfileView;
            profile_pictures(request: ipc::ProfilePicturesOf) -> picture::ProfilePictures;
            method() -> domain::Method;
            export(request: ipc::ExportAs) -> Option<domain::Exported>;
            import() -> Option<domain::Imported>;
            backups() -> domain::Backups;
            back_up() -> domain::Backup;
            back_up_to() -> Option<domain::Exported>;
            choose_backup() -> Option<domain::Backup>;
            restore_backup(request: ipc::RestoreBackup) -> domain::Overview;
            remove_backup(request: ipc::BackupOf) -> domain::Backups;
            recover() -> domain::Recovery;
            check_store() -> ();
            data_folder() -> domain::DataFolderState;
            set_aside_files() -> Vec<domain::SetAside>;
            remove_set_aside(request: ipc::SetAsideOf) -> Vec<domain::SetAside>;
            preview_erasure(request: domain::Erase) -> domain::ErasurePreview;
            erase(request: ipc::EraseNow) -> domain::Erased;
            report_pages(request: ipc::ReportOf) -> domain::ReportPages;
            save_report(request: ipc::ReportOf) -> Option<domain::Exported>;
            lock_state() -> domain::LockState;
            propose_lock(request: ipc::Passphrase) -> domain::RecoveryCode;
            save_recovery_code() -> Option<domain::Exported>;
            turn_on_lock(request: ipc::TypedCode) -> domain::LockState;
            change_passphrase(request: ipc::ChangePassphrase) -> domain::LockState;
            turn_off_lock(request: ipc::Passphrase) -> domain::LockState;
            lock_now() -> domain::LockState;
            unlock(request: ipc::Passphrase) -> domain::Overview;
            unlock_with_code(request: ipc::UnlockWithCode) -> domain::Overview;
            settings() -> domain::SettingsState;
            change_settings(request: domain::Settings) -> domain::SettingsState;
        }
    };
}

macro_rules! names {
    ($($name:ident($($request:ident: $in:ty)?) -> $out:ty;)*) => {
        /// The names of all commands, in the order of the list.
        pub const NAMES: &[&str] = &[$(stringify!($name)),*];
    };
}

commands!(names);
