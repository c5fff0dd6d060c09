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
/// - `job` may take longer than half a second. It tells how far it is, can be stopped with
///   `cancel_job`, and locks the state only while it needs it.
///
/// The handler of a command is the function of its name in the module of its area in `commands`.
#[macro_export]
macro_rules! commands {
    ($then:ident) => {
        $then! {
            start {
                read overview() -> view::Overview;
                read remember_route(request: ipc::RememberRoute) -> ();
                read remembered_route() -> Option<String>;
            }
            day {
                read days() -> domain::SuggestedDays;
            }
            demo {
                write open_demo() -> view::Overview;
                write leave_demo() -> view::Overview;
            }
            reflection {
                read reflections() -> Vec<view::ReflectionSummary>;
                read begin_reflection(request: ipc::BeginReflection) -> view::Begun;
                read reflection(request: ipc::ReflectionOf) -> view::Reflection;
                write give_answer(request: ipc::GiveAnswer) -> view::AnswerSaved;
                write clear_answer(request: ipc::FacetOf) -> view::AnswerSaved;
                write remember_last_item(request: ipc::ItemOf) -> view::Saved;
                write finish_reflection(request: ipc::ReflectionOf) -> view::Saved;
                write delete_draft(request: ipc::ReflectionOf) -> view::Saved;
                write answer_prompt(request: ipc::AnswerPrompt) -> view::Saved;
            }
            undo {
                write undo() -> view::Undone;
                write redo() -> view::Undone;
            }
            example {
                read examples(request: domain::ExampleSearch) -> view::ExampleLog;
                read example(request: ipc::ExampleOf) -> view::ExampleView;
                write add_example(request: ipc::AddExample) -> view::ExampleAdded;
                write change_example(request: ipc::ChangeExample) -> view::Saved;
                write delete_example(request: ipc::ExampleOf) -> view::Saved;
                read find_personal_data(request: ipc::TextsInput) -> Vec<domain::PersonalDataFound>;
                read find_words(request: ipc::FindWords) -> Vec<usize>;
                read is_same_text(request: ipc::TwoTexts) -> bool;
                read evidence(request: ipc::ReflectionOf) -> view::Evidence;
                read forms_picture(request: ipc::ReflectionOf) -> picture::Picture;
            }
            form_draft {
                read form_drafts() -> Vec<domain::FormDraft>;
                write keep_form_draft(request: domain::Writing) -> view::Saved;
            }
            change {
                read change(request: ipc::ChangeOf) -> view::ChangeView;
                read hindsight(request: ipc::ReflectionOf) -> view::Hindsight;
                read begin_hindsight(request: ipc::ReflectionOf) -> view::Begun;
                read trend_pictures(request: ipc::TrendPicturesOf) -> Vec<picture::TrendPicture>;
            }
            agreement {
                read focus(request: ipc::ReflectionOf) -> view::Focus;
                write choose_focus(request: ipc::ChooseFocus) -> view::Saved;
                read agreements() -> view::Agreements;
                write make_agreement(request: ipc::AgreementInput) -> view::AgreementMade;
                write move_agreement(request: ipc::MoveAgreement) -> view::Saved;
                write choose_rhythm(request: ipc::ChooseRhythm) -> view::Saved;
                read wheel_picture() -> picture::Picture;
            }
            coaching {
                read menu() -> view::Menu;
                read conversations() -> view::Conversations;
                write add_person(request: ipc::AddPerson) -> view::PersonAdded;
                write rename_person(request: ipc::RenamePerson) -> view::Saved;
                write delete_person(request: ipc::PersonOf) -> view::Saved;
                read frame(request: ipc::PersonOf) -> view::Frames;
                write agree_on_frame(request: ipc::AgreeOnFrame) -> view::Saved;
                read conversation_choices(request: ipc::ConversationAbout) -> view::ConversationChoices;
                write begin_conversation(request: ipc::BeginConversation) -> view::ConversationBegun;
                read conversation(request: ipc::ConversationOf) -> view::ConversationView;
                write begin_rating(request: ipc::ConversationOf) -> view::Begun;
                write set_half_word(request: ipc::NewHalfWord) -> view::Saved;
                write open_half(request: ipc::HalfWord) -> view::Saved;
                write cover_half() -> ();
                write give_up_half(request: ipc::HalfOf) -> view::Saved;
                write reveal(request: ipc::ConversationOf) -> view::Saved;
                read revealed(request: ipc::ConversationOf) -> view::Revealed;
                read observation(request: ipc::ConversationOf) -> view::ObservationForm;
                write write_observed(request: ipc::WriteObserved) -> view::Saved;
                read observed_practice(request: ipc::ReflectionOf) -> std::collections::BTreeMap<domain::ItemId, Vec<view::ObservedPractice>>;
                write delete_conversation(request: ipc::ConversationOf) -> view::Saved;
                write break_off_conversation(request: ipc::ConversationOf) -> view::Saved;
                write end_conversation(request: ipc::EndConversation) -> view::Saved;
                read agenda(request: ipc::ConversationOf) -> view::Agenda;
                write change_agenda(request: ipc::ChangeAgenda) -> view::Saved;
                read agenda_templates() -> Vec<view::AgendaTemplateView>;
                write save_agenda_template(request: ipc::SaveAgendaTemplate) -> view::Saved;
                write use_agenda_template(request: ipc::UseAgendaTemplate) -> view::Saved;
                write delete_agenda_template(request: ipc::AgendaTemplateOf) -> view::Saved;
                write agree_in_conversation(request: ipc::AgreeInConversation) -> view::AgreementMade;
                read group_sparrings() -> view::GroupSparrings;
                write keep_group_learning(request: ipc::KeepGroupLearning) -> view::Saved;
                write delete_group_learning(request: ipc::GroupLearningOf) -> view::Saved;
                read own_card() -> view::OwnCard;
                write make_card(request: ipc::MakeCard) -> view::Saved;
                file(dialog) save_card(request: ipc::SaveCard) -> Option<view::Exported>;
                read(job) card_words(request: ipc::CardText) -> String;
                write take_card(request: ipc::TakeCard) -> view::PersonAdded;
                write(dialog) choose_shared_folder(request: ipc::PersonOf) -> Option<view::Saved>;
                write leave_shared_folder(request: ipc::PersonOf) -> view::Saved;
                write(job) put_conversation_file(request: ipc::SaveConversationFile) -> view::Saved;
                read(job) look_in_folders() -> view::FolderNews;
                read open_found_file(request: ipc::FoundFileOf) -> view::PendingFile;
                write(dialog) save_conversation_file(request: ipc::SaveConversationFile) -> Option<view::ConversationFileSaved>;
                write take_conversation_file(request: ipc::TakeConversationFile) -> view::ConversationFileTaken;
            }
            profile {
                read mirror(request: ipc::MirrorOf) -> view::Mirror;
                read profile(request: ipc::ReflectionOf) -> view::ProfileView;
                read profile_pictures(request: ipc::ProfilePicturesOf) -> Vec<picture::ProfilePictures>;
            }
            search {
                read search(request: ipc::SearchFor) -> view::SearchResult;
            }
            instrument {
                read method() -> view::Method;
            }
            archive {
                file(dialog, job) export(request: ipc::ExportAs) -> Option<view::Exported>;
                file(dialog) save_calendar(request: ipc::CalendarOf) -> Option<view::Exported>;
                write(dialog, job) import() -> Option<view::Import>;
                write accept_import() -> view::Imported;
                read decline_import() -> ();
                read pending_file() -> view::PendingFile;
                read inspect_received(request: ipc::ReceivedOf) -> view::ReceivedFile;
                write import_received(request: ipc::ReceivedOf) -> view::Imported;
                read(dialog) choose_received() -> Option<view::PendingFile>;
                read receive_text(request: ipc::CardText) -> view::PendingFile;
                read dismiss_received(request: ipc::ReceivedOf) -> view::PendingFile;
                read open_made_file(request: ipc::MadeFileOf) -> ();
                read show_made_file(request: ipc::MadeFileOf) -> ();
            }
            backup {
                read backups() -> view::Backups;
                file(job) back_up() -> view::Backup;
                file(dialog, job) back_up_to() -> Option<view::Exported>;
                read(dialog, job) choose_backup() -> Option<view::Backup>;
                write(job) restore_backup(request: ipc::RestoreBackup) -> view::Overview;
                file remove_backup(request: ipc::BackupOf) -> view::Backups;
                write(job) recover() -> view::Recovery;
                read check_store() -> ();
                read data_folder() -> view::DataFolderState;
                read set_aside_files() -> Vec<view::SetAside>;
                file remove_set_aside(request: ipc::SetAsideOf) -> Vec<view::SetAside>;
            }
            erasure {
                read preview_erasure(request: domain::Erase) -> view::ErasurePreview;
                write(job) erase(request: ipc::EraseNow) -> view::Erased;
            }
            report {
                read(job) report_pages(request: ipc::ReportOf) -> view::ReportPages;
                read(job) profile_picture(request: ipc::ProfilePictureOf) -> view::ReportPages;
                file(dialog, job) save_report(request: ipc::ReportOf) -> Option<view::Exported>;
                file(dialog, job) save_form(request: ipc::FormOf) -> Option<view::Exported>;
            }
            lock {
                read lock_state() -> view::LockState;
                read suggest_passphrase() -> view::SuggestedPassphrase;
                read propose_lock(request: ipc::Passphrase) -> view::RecoveryCode;
                file propose_passphrase(request: ipc::ChangePassphrase) -> view::RecoveryCode;
                file propose_recovery_code(request: ipc::Passphrase) -> view::RecoveryCode;
                file(dialog) save_recovery_code() -> Option<view::Exported>;
                write(job) confirm_recovery_code(request: ipc::TypedCode) -> view::LockState;
                write(job) turn_off_lock(request: ipc::Passphrase) -> view::LockState;
                read lock_now() -> ();
                read note_activity() -> ();
                write unlock(request: ipc::Passphrase) -> view::Overview;
                write(job) unlock_with_code(request: ipc::UnlockWithCode) -> view::Overview;
                write continue_without_lock() -> view::Overview;
            }
            job {
                read cancel_job(request: ipc::JobOf) -> ();
            }
            window {
                read is_full_screen() -> bool;
                read set_full_screen(request: ipc::SetFullScreen) -> ();
            }
            settings {
                read settings() -> view::SettingsState;
                file change_settings(request: domain::Settings) -> view::SettingsState;
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
    /// Whether it tells how far it is and can be stopped.
    pub job: bool,
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
    (job) => {
        Way::AtOnce
    };
    (dialog) => {
        Way::Dialog
    };
    (dialog job) => {
        Way::Dialog
    };
}

macro_rules! job {
    () => {
        false
    };
    (dialog) => {
        false
    };
    ($(dialog)? job) => {
        true
    };
}

macro_rules! tables {
    ($($area:ident {
        $($effect:ident $(($($way:ident),+))? $name:ident($($request:ident: $in:ty)?) -> $out:ty;)*
    })*) => {
        /// The names of all commands, in the order of the list.
        pub const NAMES: &[&str] = &[$($(stringify!($name)),*),*];

        /// All commands, in the order of the list.
        pub const COMMANDS: &[Command] = &[$($(Command {
            area: stringify!($area),
            name: stringify!($name),
            effect: effect!($effect),
            way: way!($($($way)+)?),
            job: job!($($($way)+)?),
        }),*),*];
    };
}

commands!(tables);
