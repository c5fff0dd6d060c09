//! The one crossing of errors: rich inside, a code outside, logged here, once.

use std::error::Error;

use app::{
    AppError, CardError, FileError, FileFault, FileRole, ImportError, LockError, OpenError,
    PictureError, Refused, ReportError, StoreError, UnsealError,
};
use domain::agreement::focus::MOST_IN_FOCUS;
use domain::{
    AgendaError, AgreementError, AssessmentError, CHOSEN_ITEMS, CardFault, ComputersError,
    ConversationError, DayError, ExampleError, FocusError, FormDraftError, FrameError,
    GroupLearningError, HalfWordError, HindsightError, LONGEST_DRAFT_TEXT, LONGEST_HALF_WORD,
    LONGEST_NAME, LONGEST_TEXT_INPUT, OBSERVED_ITEMS, PersonError, SHORTEST_HALF_WORD,
    SHORTEST_PASSPHRASE, SealFault, TemplateError, ThreadFault,
};
use ipc::ErrorCode;
use serde::Serialize;

/// An error on its way to the page.
#[derive(Debug, Serialize)]
#[serde(transparent)]
pub struct CommandError(ErrorCode);

/// What a command answers with.
pub type CommandResult<T> = Result<T, CommandError>;

impl CommandError {
    pub(crate) fn new(code: ErrorCode) -> Self {
        Self(code)
    }

    /// That of a command which did not come to its end.
    pub fn unexpected() -> Self {
        Self(ErrorCode::Unexpected)
    }
}

impl<E: Into<AppError>> From<E> for CommandError {
    fn from(error: E) -> Self {
        let error = error.into();
        let code = code(&error);
        log(&error, &code);
        Self(code)
    }
}

fn code(error: &AppError) -> ErrorCode {
    match error {
        AppError::Store(error) => store_code(error),
        AppError::Assessment(AssessmentError::Finished) => ErrorCode::ReflectionFinished,
        AppError::Assessment(AssessmentError::NothingAnswered) => ErrorCode::NothingAnswered,
        AppError::Assessment(AssessmentError::PromptUnknown) => ErrorCode::PromptUnknown,
        AppError::Assessment(AssessmentError::PromptTooLong)
        | AppError::Example(ExampleError::TooLong)
        | AppError::Agreement(AgreementError::TooLong)
        | AppError::Agenda(AgendaError::TooLong)
        | AppError::GroupLearning(GroupLearningError::TooLong)
        | AppError::Frame(FrameError::TooLong) => ErrorCode::TextTooLong {
            longest: LONGEST_TEXT_INPUT,
        },
        AppError::FormDraft(FormDraftError::TooLong) => ErrorCode::TextTooLong {
            longest: LONGEST_DRAFT_TEXT,
        },
        AppError::Example(ExampleError::Blank) => ErrorCode::ExampleBlank,
        AppError::Example(ExampleError::Day(error)) | AppError::Day(error) => match error {
            DayError::Unknown => ErrorCode::DayUnknown,
            DayError::Ahead => ErrorCode::DayAhead,
        },
        AppError::Assessment(AssessmentError::ItemUnknown | AssessmentError::FacetUnknown)
        | AppError::Example(ExampleError::ItemUnknown)
        | AppError::Agreement(AgreementError::ItemUnknown)
        | AppError::Focus(FocusError::ItemUnknown)
        | AppError::FormDraft(FormDraftError::ItemUnknown) => ErrorCode::ItemUnknown,
        AppError::Agreement(AgreementError::Blank) => ErrorCode::AgreementBlank,
        AppError::Agreement(AgreementError::OutcomeMissing) => ErrorCode::AgreementOutcomeMissing,
        AppError::Agreement(AgreementError::Closed) => ErrorCode::AgreementClosed,
        AppError::Agreement(AgreementError::Live) => ErrorCode::AgreementLive,
        AppError::Person(PersonError::NameBlank) => ErrorCode::PersonNameBlank,
        AppError::Person(PersonError::NameTooLong) => ErrorCode::PersonNameTooLong {
            longest: LONGEST_NAME,
        },
        AppError::Person(PersonError::Myself) => ErrorCode::PersonIsMyself,
        AppError::Conversation(error) => conversation_code(*error),
        AppError::HalfWord(HalfWordError::TooShort) => ErrorCode::HalfWordTooShort {
            least: SHORTEST_HALF_WORD,
        },
        AppError::HalfWord(HalfWordError::TooLong) => ErrorCode::TextTooLong {
            longest: LONGEST_HALF_WORD,
        },
        AppError::HalfWord(HalfWordError::Wrong) => ErrorCode::HalfWordWrong,
        AppError::HalfWord(HalfWordError::Closed) => ErrorCode::HalfClosed,
        AppError::Computers(error) => computers_code(*error),
        AppError::Card(error) | AppError::CardPicture(PictureError::Card(error)) => {
            ErrorCode::CardUnread {
                fault: card_fault(*error),
            }
        }
        AppError::CardPicture(PictureError::NoCode) => ErrorCode::CardUnread {
            fault: CardFault::NoCode,
        },
        AppError::PictureUnread(_) => ErrorCode::CardUnread {
            fault: CardFault::PictureUnread,
        },
        AppError::Sealed(error) => ErrorCode::SealedUnread {
            fault: seal_fault(*error),
        },
        AppError::Refused(error) => ErrorCode::FileRefused {
            fault: thread_fault(*error),
        },
        AppError::Agenda(AgendaError::Blank) => ErrorCode::AgendaPointBlank,
        AppError::Template(TemplateError::NameBlank) => ErrorCode::AgendaTemplateNameBlank,
        AppError::Template(TemplateError::NameTooLong) => ErrorCode::AgendaTemplateNameTooLong {
            longest: LONGEST_NAME,
        },
        AppError::Template(TemplateError::NameTaken) => ErrorCode::AgendaTemplateNameTaken,
        AppError::GroupLearning(GroupLearningError::Blank) => ErrorCode::GroupLearningBlank,
        AppError::Frame(FrameError::Blank) => ErrorCode::FrameBlank,
        AppError::Frame(FrameError::NotAccepted) => ErrorCode::FrameNotAccepted,
        AppError::Frame(FrameError::ReviewNotAhead) => ErrorCode::FrameReviewNotAhead,
        AppError::Focus(FocusError::TooMany) => ErrorCode::FocusTooMany {
            most: MOST_IN_FOCUS,
        },
        AppError::Hindsight(HindsightError::NotFinished) | AppError::NotFinished => {
            ErrorCode::ReflectionNotFinished
        }
        AppError::Hindsight(HindsightError::TooEarly) => ErrorCode::HindsightTooEarly,
        AppError::Hindsight(HindsightError::IsHindsight) => ErrorCode::ReflectionIsHindsight,
        AppError::Hindsight(HindsightError::Exists) => ErrorCode::HindsightExists,
        AppError::InstrumentsDiffer => ErrorCode::InstrumentsDiffer,
        AppError::SameReflection => ErrorCode::SameReflection,
        AppError::Value(error) | AppError::Assessment(AssessmentError::Value(error)) => {
            ErrorCode::ValueUnknown { value: error.value }
        }
        AppError::Instrument(error) => ErrorCode::InstrumentBroken {
            file: error.file.clone(),
            path: error.path.clone(),
        },
        AppError::InstrumentUnknown => ErrorCode::InstrumentUnknown,
        AppError::NotWritten(error) | AppError::NotRead(error) => file_code(error),
        AppError::Import(error) => import_code(error),
        AppError::Open(error) => open_code(*error),
        AppError::ReceivedUnknown => ErrorCode::ReceivedUnknown,
        AppError::MadeFileGone => ErrorCode::MadeFileGone,
        AppError::NotOpened(_) => ErrorCode::FileNotOpened,
        AppError::Lock(error) => lock_code(*error),
        AppError::Cancelled(_) | AppError::Report(ReportError::Cancelled(_)) => {
            ErrorCode::Cancelled
        }
        AppError::ExportFailed(_)
        | AppError::NoSecrets(_)
        | AppError::Seal(_)
        | AppError::Report(_)
        | AppError::FormDraft(FormDraftError::ContentForeign)
        // The page offers none of them.
        | AppError::HalfWord(HalfWordError::NotOffered)
        | AppError::Template(TemplateError::Points)
        | AppError::Agenda(AgendaError::PointUnknown | AgendaError::Minutes) => ErrorCode::Unexpected,
    }
}

fn conversation_code(error: ConversationError) -> ErrorCode {
    match error {
        ConversationError::ItemUnknown => ErrorCode::ItemUnknown,
        ConversationError::ItemCount => ErrorCode::ConversationItemCount {
            least: *CHOSEN_ITEMS.start(),
            most: *CHOSEN_ITEMS.end(),
        },
        ConversationError::ObservedItemCount => ErrorCode::ObservedItemCount {
            most: *OBSERVED_ITEMS.end(),
        },
        ConversationError::NoQuestion => ErrorCode::ObservationWithoutQuestion,
        ConversationError::NothingSeen => ErrorCode::NothingSeen,
        ConversationError::NoFrame => ErrorCode::ConversationWithoutFrame,
        ConversationError::BothRated => ErrorCode::ConversationRated,
        ConversationError::NotBothRated => ErrorCode::ConversationNotRated,
        ConversationError::Revealed => ErrorCode::ConversationRevealed,
        ConversationError::NotRevealed => ErrorCode::ConversationNotRevealed,
        ConversationError::Ended => ErrorCode::ConversationEnded,
        ConversationError::NextIsOver => ErrorCode::ConversationNextIsOver,
        ConversationError::TooLong => ErrorCode::TextTooLong {
            longest: LONGEST_TEXT_INPUT,
        },
        // The page offers none of them.
        ConversationError::WithOneself
        | ConversationError::Minutes
        | ConversationError::Awaits
        | ConversationError::NoObservation => ErrorCode::Unexpected,
    }
}

fn computers_code(error: ComputersError) -> ErrorCode {
    match error {
        ComputersError::NoLock => ErrorCode::CardNeedsLock,
        ComputersError::Demo => ErrorCode::CardInDemo,
        ComputersError::NoCard => ErrorCode::CardMissing,
        ComputersError::Name(fault) => ErrorCode::CardName { fault },
        ComputersError::CardReplaced => ErrorCode::CardReplaced,
        ComputersError::OwnCard => ErrorCode::CardIsOwn,
        ComputersError::CardOfAnother => ErrorCode::CardOfAnother,
        ComputersError::KeysChanged => ErrorCode::CardKeysChanged,
        ComputersError::Observation => ErrorCode::ObservationOnTwoComputers,
        ComputersError::NotAllAnswered => ErrorCode::RatingNotWhole,
        ComputersError::SenderUnknown => ErrorCode::FileSenderUnknown,
        ComputersError::ConversationUnknown => ErrorCode::FileConversationUnknown,
        ComputersError::InstrumentDiffers => ErrorCode::FileInstrumentDiffers,
        // The page offers none of them.
        ComputersError::CardExists
        | ComputersError::PersonWithoutCard
        | ComputersError::NotOwnWork
        | ComputersError::NothingToSend => ErrorCode::Unexpected,
    }
}

fn card_fault(error: CardError) -> CardFault {
    match error {
        CardError::NotACard => CardFault::Unknown,
        CardError::Length => CardFault::Cut,
        CardError::Checksum => CardFault::Miscopied,
        CardError::Newer { .. } => CardFault::Newer,
        CardError::Name(_) => CardFault::Name,
        CardError::Keys => CardFault::WeakKeys,
        CardError::Signature => CardFault::Forged,
    }
}

fn seal_fault(error: UnsealError) -> SealFault {
    match error {
        UnsealError::NotSealed => SealFault::Unknown,
        UnsealError::TooLarge => SealFault::TooLarge,
        UnsealError::Cut => SealFault::Cut,
        UnsealError::Newer { .. } => SealFault::Newer,
        UnsealError::SealedOtherwise => SealFault::Otherwise,
        UnsealError::AnotherReceiver => SealFault::AnotherReceiver,
        UnsealError::Damaged => SealFault::Damaged,
        UnsealError::Forged => SealFault::Forged,
        UnsealError::KindUnknown => SealFault::KindUnknown,
        UnsealError::Unreadable => SealFault::Unreadable,
    }
}

fn thread_fault(error: Refused) -> ThreadFault {
    match error {
        Refused::AnotherConversation => ThreadFault::AnotherConversation,
        Refused::AnotherKey => ThreadFault::AnotherKey,
        Refused::AnotherSender => ThreadFault::AnotherSender,
        Refused::AnotherReceiver => ThreadFault::AnotherReceiver,
        Refused::EarlierEpoch => ThreadFault::EarlierEpoch,
        Refused::Forked => ThreadFault::Forked,
        Refused::Misplaced => ThreadFault::Misplaced,
        Refused::AnswersDiffer => ThreadFault::AnswersDiffer,
        Refused::Commitment => ThreadFault::Commitment,
        Refused::AfterEnd => ThreadFault::AfterEnd,
        Refused::TooLate => ThreadFault::TooLate,
        Refused::Replaced => ThreadFault::Replaced,
        Refused::TooMany => ThreadFault::TooMany,
    }
}

fn import_code(error: &ImportError) -> ErrorCode {
    match error {
        ImportError::TooLarge => ErrorCode::ImportTooLarge,
        ImportError::KindUnknown => ErrorCode::FileKindUnknown,
        ImportError::Unreadable { place } => ErrorCode::ImportUnreadable {
            place: place.clone(),
        },
        &ImportError::Newer { found, known } => ErrorCode::ImportNewer { found, known },
    }
}

fn open_code(error: OpenError) -> ErrorCode {
    match error {
        OpenError::Option => ErrorCode::FileIsOption,
        OpenError::TooLarge => ErrorCode::ImportTooLarge,
        OpenError::NotRead(fault) => chosen_code(fault),
        OpenError::TooMany => ErrorCode::TooManyFiles,
    }
}

/// The file that is named is the one with which something is wrong.
fn file_code(error: &FileError) -> ErrorCode {
    let file = error.name.clone().unwrap_or_default();
    match (error.role, error.fault) {
        (FileRole::Chosen, fault) => chosen_code(fault),
        (FileRole::Export, fault) => export_code(fault),
        (_, FileFault::LinkBroken) => ErrorCode::OwnFileLinkBroken { file },
        (_, FileFault::HardLinked) => ErrorCode::OwnFileHardLinked { file },
        (_, FileFault::NotRegular) => ErrorCode::OwnFileNotRegular { file },
        (_, FileFault::LogLeft) => ErrorCode::OwnFileLogLeft { file },
        (_, _) => ErrorCode::OwnFileNotReached { file },
    }
}

fn export_code(fault: FileFault) -> ErrorCode {
    match fault {
        FileFault::Missing => ErrorCode::ExportFolderMissing,
        FileFault::NotPermitted => ErrorCode::ExportNotPermitted,
        FileFault::PathTooLong => ErrorCode::ExportPathTooLong,
        FileFault::LinkBroken => ErrorCode::ExportLinkBroken,
        FileFault::HardLinked => ErrorCode::ExportHardLinked,
        FileFault::NotRegular => ErrorCode::ExportNotRegular,
        FileFault::NoRoom => ErrorCode::ExportNoRoom,
        FileFault::OwnData => ErrorCode::ExportInDataFolder,
        FileFault::NotWritten | FileFault::NotRead | FileFault::LogLeft => {
            ErrorCode::ExportNotWritten
        }
    }
}

fn chosen_code(fault: FileFault) -> ErrorCode {
    match fault {
        FileFault::Missing => ErrorCode::FileMissing,
        FileFault::NotPermitted => ErrorCode::FileNotPermitted,
        FileFault::PathTooLong => ErrorCode::FilePathTooLong,
        FileFault::LinkBroken => ErrorCode::FileLinkBroken,
        FileFault::HardLinked => ErrorCode::FileHardLinked,
        FileFault::NotRegular => ErrorCode::FileNotRegular,
        FileFault::OwnData => ErrorCode::FileIsStore,
        FileFault::NotRead | FileFault::NotWritten | FileFault::NoRoom | FileFault::LogLeft => {
            ErrorCode::FileNotRead
        }
    }
}

fn lock_code(error: LockError) -> ErrorCode {
    match error {
        LockError::PassphraseWrong => ErrorCode::PassphraseWrong,
        LockError::CodeWrong => ErrorCode::RecoveryCodeWrong,
        LockError::Paused { seconds } => ErrorCode::LockPaused { seconds },
        LockError::TooShort => ErrorCode::PassphraseTooShort {
            least: SHORTEST_PASSPHRASE,
        },
        LockError::TooEasy(weakness) => ErrorCode::PassphraseTooEasy { weakness },
        LockError::WrongLockState => ErrorCode::WrongLockState,
        LockError::KeysUnreadable => ErrorCode::KeysUnreadable,
        LockError::BackupLocked => ErrorCode::BackupLocked,
    }
}

fn store_code(error: &StoreError) -> ErrorCode {
    match error {
        &StoreError::Newer { found, known } => ErrorCode::StoreNewer { found, known },
        StoreError::Foreign => ErrorCode::StoreForeign,
        StoreError::Damaged | StoreError::Row { .. } => ErrorCode::StoreDamaged,
        StoreError::ReadOnly => ErrorCode::StoreReadOnly,
        StoreError::Full => ErrorCode::StoreFull,
        StoreError::InUse => ErrorCode::StoreInUse,
        StoreError::Unreachable(_) => ErrorCode::StoreUnreachable,
        StoreError::Frozen => ErrorCode::ReflectionFinished,
        StoreError::AssessmentUnknown => ErrorCode::ReflectionUnknown,
        StoreError::ExampleUnknown => ErrorCode::ExampleUnknown,
        StoreError::AgreementUnknown => ErrorCode::AgreementUnknown,
        StoreError::PersonUnknown => ErrorCode::PersonUnknown,
        StoreError::AgendaTemplateUnknown => ErrorCode::AgendaTemplateUnknown,
        StoreError::GroupLearningUnknown => ErrorCode::GroupLearningUnknown,
        StoreError::ConversationUnknown => ErrorCode::ConversationUnknown,
        StoreError::Locked => ErrorCode::StoreLocked,
        StoreError::KeysMissing => ErrorCode::KeysMissing,
        StoreError::LockMissing => ErrorCode::LockMissing,
        StoreError::NotDamaged => ErrorCode::StoreNotDamaged,
        StoreError::BackupUnknown => ErrorCode::BackupUnknown,
        StoreError::SetAsideUnknown => ErrorCode::SetAsideUnknown,
        StoreError::BackupDamaged => ErrorCode::BackupDamaged,
        StoreError::NotOurs => ErrorCode::BackupForeign,
        StoreError::BackupUnfinished => ErrorCode::BackupUnfinished,
        StoreError::NothingToRedo => ErrorCode::NothingToRedo,
        StoreError::NothingToUndo => ErrorCode::NothingToUndo,
        StoreError::File(error) => file_code(error),
        StoreError::Cancelled(_) => ErrorCode::Cancelled,
        StoreError::Settings(_) => ErrorCode::SettingsNotKept,
        StoreError::Migration(_) | StoreError::Database(_) => ErrorCode::Unexpected,
    }
}

fn log(error: &dyn Error, code: &ErrorCode) {
    // What the person wanted is no fault.
    if *code == ErrorCode::Cancelled {
        log::info!("{error}");
        return;
    }
    let mut reasons = error.to_string();
    let mut cause = error.source();
    while let Some(deeper) = cause {
        reasons.push_str(": ");
        reasons.push_str(&deeper.to_string());
        cause = deeper.source();
    }
    log::error!("{code:?}: {reasons}");
}
