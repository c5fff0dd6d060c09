//! What the page may know of an error: a code and what its sentence needs. The sentences are the
//! page's; nothing here holds the content of an answer.

use domain::{CardFault, CardNameFault, PassphraseWeakness, SealFault, ThreadFault};
use serde::Serialize;
use ts_rs::TS;

/// An error as the page sees it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(
    tag = "code",
    rename_all = "camelCase",
    rename_all_fields = "camelCase"
)]
pub enum ErrorCode {
    /// The store was written by a newer version of the program. It is not touched.
    StoreNewer {
        /// Version of the store.
        found: u32,
        /// Newest version that this program knows.
        known: u32,
    },
    /// The file in the store's place is not a store of Fagspejl. It is not touched.
    StoreForeign,
    /// The store is damaged. It is not touched.
    StoreDamaged,
    /// The data folder or the store may not be written.
    StoreReadOnly,
    /// There is no room left.
    StoreFull,
    /// Another running program holds the store.
    StoreInUse,
    /// The data folder cannot be reached.
    StoreUnreachable,
    /// An instrument is broken.
    InstrumentBroken {
        /// Its file.
        file: String,
        /// The place in it.
        path: String,
    },
    /// There is no such instrument.
    InstrumentUnknown,
    /// A number is not a point of the scale.
    ValueUnknown {
        /// The number.
        value: u8,
    },
    /// The reflection is finished and never changes again.
    ReflectionFinished,
    /// The reflection is not finished, so it shows no profile yet.
    ReflectionNotFinished,
    /// There is no such reflection.
    ReflectionUnknown,
    /// The item, or the facet of it, is not one of the reflection's instrument.
    ItemUnknown,
    /// A reflection without a single answer cannot be finished.
    NothingAnswered,
    /// There is nothing that can be undone.
    NothingToUndo,
    /// There is nothing that can be redone.
    NothingToRedo,
    /// The store is whole, so nothing has to be recovered.
    StoreNotDamaged,
    /// There is no such backup.
    BackupUnknown,
    /// The backup is not whole.
    BackupDamaged,
    /// The file opens as a backup would, and was not made by Fagspejl.
    BackupForeign,
    /// Beside the backup lies what the program that made it had not written into it yet.
    BackupUnfinished,
    /// The backup opens only with the passphrase of its day.
    BackupLocked,
    /// There is no such file among those set aside.
    SetAsideUnknown,
    /// The store is locked.
    StoreLocked,
    /// The passphrase is another one.
    PassphraseWrong,
    /// The recovery code is another one, or is not one.
    RecoveryCodeWrong,
    /// After wrong tries one has to wait.
    LockPaused {
        /// How long still, in seconds.
        seconds: u64,
    },
    /// A passphrase has too few characters.
    PassphraseTooShort {
        /// How many it must have.
        least: usize,
    },
    /// A passphrase is easy to guess.
    PassphraseTooEasy {
        /// What makes it so.
        weakness: PassphraseWeakness,
    },
    /// The file that holds the key of the lock cannot be read.
    KeysUnreadable,
    /// The store is encrypted, and the file that holds the key of the lock is missing. No key that is left
    /// opens the store.
    KeysMissing,
    /// There was a lock, and now there is none. Nothing is written until the person has decided.
    LockMissing,
    /// The lock is on already, or off already, or nothing was proposed.
    WrongLockState,
    /// There is no such day.
    DayUnknown,
    /// The day is ahead, where only what has happened can stand.
    DayAhead,
    /// A text is longer than is kept.
    TextTooLong {
        /// How many characters it may have.
        longest: usize,
    },
    /// An example tells neither the situation nor the action.
    ExampleBlank,
    /// There is no such example.
    ExampleUnknown,
    /// An agreement lacks its situation or its action.
    AgreementBlank,
    /// It is not said what came of an agreement.
    AgreementOutcomeMissing,
    /// The agreement is done or dropped.
    AgreementClosed,
    /// The agreement is in force already.
    AgreementLive,
    /// There is no such agreement.
    AgreementUnknown,
    /// A person has no name.
    PersonNameBlank,
    /// The name of a person is longer than is kept.
    PersonNameTooLong {
        /// How many characters it may have.
        longest: usize,
    },
    /// The person whose store it is is added once, and stays.
    PersonIsMyself,
    /// There is no such person.
    PersonUnknown,
    /// A conversation is about neither the whole instrument nor as many items as may be chosen.
    ConversationItemCount {
        /// How many must be chosen, where it is not all of them.
        least: usize,
        /// The most that may be chosen.
        most: usize,
    },
    /// An observation is of no item, or of more than may be observed.
    ObservedItemCount {
        /// The most that may be.
        most: usize,
    },
    /// An observation does not say what is to be looked at.
    ObservationWithoutQuestion,
    /// An observation is held on one computer: what was seen goes in no file yet.
    ObservationOnTwoComputers,
    /// Who went along to a talk has not written what they saw.
    NothingSeen,
    /// What a group wants to keep says nothing.
    GroupLearningBlank,
    /// There is nothing that a group kept under this id.
    GroupLearningUnknown,
    /// A template for agendas has no name.
    AgendaTemplateNameBlank,
    /// The name of a template is longer than is kept.
    AgendaTemplateNameTooLong {
        /// How many characters it may have.
        longest: usize,
    },
    /// There is a template of this name.
    AgendaTemplateNameTaken,
    /// There is no such template.
    AgendaTemplateUnknown,
    /// There is no such conversation.
    ConversationUnknown,
    /// Both have rated in it already.
    ConversationRated,
    /// Not both have rated in it yet.
    ConversationNotRated,
    /// Both ratings were shown already.
    ConversationRevealed,
    /// The ratings were not shown yet.
    ConversationNotRevealed,
    /// It has ended.
    ConversationEnded,
    /// A word for a half has too few characters.
    HalfWordTooShort {
        /// How many it must have.
        least: usize,
    },
    /// The word of a half is another one.
    HalfWordWrong,
    /// A half is opened with its word first.
    HalfClosed,
    /// The day on which the two talk again is over.
    ConversationNextIsOver,
    /// The two have not agreed on a frame for their conversations.
    ConversationWithoutFrame,
    /// A card is made where a lock is on.
    CardNeedsLock,
    /// One has no card, or another one than when the conversation began.
    CardMissing,
    /// What one writes is no name for one's own card.
    CardName {
        /// Why.
        fault: CardNameFault,
    },
    /// The other one has given a card with other keys since the conversation began.
    CardReplaced,
    /// It is one's own card.
    CardIsOwn,
    /// Somebody else who is known has this card.
    CardOfAnother,
    /// The person has a card with other keys.
    CardKeysChanged,
    /// Cards and files of conversations are not taken in while example data is shown.
    CardInDemo,
    /// A text, a file or a picture is no card.
    CardUnread {
        /// What is wrong with it.
        fault: CardFault,
    },
    /// A rating that is sent has an answer to every question.
    RatingNotWhole,
    /// A file is from somebody whose card is not known.
    FileSenderUnknown,
    /// A file is of a conversation that has not begun here.
    FileConversationUnknown,
    /// A file is of an instrument that this program does not have, word for word.
    FileInstrumentDiffers,
    /// The frame that an invitation goes by is not accepted.
    FileFrameNotAccepted,
    /// A file of a conversation is not opened.
    SealedUnread {
        /// What is wrong with it.
        fault: SealFault,
    },
    /// A file does not count in its conversation.
    FileRefused {
        /// Why.
        fault: ThreadFault,
    },
    /// A part of a frame says nothing.
    FrameBlank,
    /// Not both have accepted a frame.
    FrameNotAccepted,
    /// The day on which two people look at their frame again is not ahead.
    FrameReviewNotAhead,
    /// A point that is added to an agenda does not say what it is about.
    AgendaPointBlank,
    /// More items are chosen than may be in focus.
    FocusTooMany {
        /// How many may be.
        most: usize,
    },
    /// The prompt is not one of the reflection's instrument.
    PromptUnknown,
    /// The reflection was finished less than a month ago, so one cannot look back yet.
    HindsightTooEarly,
    /// There is a look back at the reflection already.
    HindsightExists,
    /// The reflection is itself a look back.
    ReflectionIsHindsight,
    /// Two reflections are of different instruments, so they cannot be compared.
    InstrumentsDiffer,
    /// A reflection cannot be compared with itself.
    SameReflection,
    /// The file of an export could not be written.
    ExportNotWritten,
    /// The folder in which it is to be written is not there.
    ExportFolderMissing,
    /// This user may not write there.
    ExportNotPermitted,
    /// Its name, or the way to it, is longer than the system takes.
    ExportPathTooLong,
    /// It is to be written where a link leads, and that is nowhere.
    ExportLinkBroken,
    /// The file that it would replace has another name, under which it would stay.
    ExportHardLinked,
    /// What stands in its place is a folder, a pipe, a device or the like.
    ExportNotRegular,
    /// There is no room for it.
    ExportNoRoom,
    /// It would stand among the program's own files.
    ExportInDataFolder,
    /// A folder that is shared with somebody is not there.
    FolderMissing,
    /// This user may not read or write in it.
    FolderNotPermitted,
    /// There is no room in it.
    FolderNoRoom,
    /// Nothing comes of it in the time that it is given.
    FolderNotAnswering,
    /// The program's own files lie in it, or it in their folder.
    FolderIsOwn,
    /// It cannot be used for another reason.
    FolderNotUsable,
    /// What lay in it is not known any more.
    FoundFileUnknown,
    /// A link of the program's own files leads nowhere.
    OwnFileLinkBroken {
        /// The name of the link.
        file: String,
    },
    /// A file of the program has another name, under which an earlier one would stay.
    OwnFileHardLinked {
        /// Its name.
        file: String,
    },
    /// What stands in the place of a file of the program is a folder, a pipe, a device or the like.
    OwnFileNotRegular {
        /// Its name.
        file: String,
    },
    /// The store is a link, and beside that lies what was written last, and not beside the store itself.
    OwnFileLogLeft {
        /// The name of the log.
        file: String,
    },
    /// A backup, or the folder of the backups, cannot be read or written.
    OwnFileNotReached {
        /// Its name.
        file: String,
    },
    /// A file cannot be taken in: it cannot be read, or is not what an export is.
    ImportUnreadable {
        /// The place in it; `.` for the whole.
        place: String,
    },
    /// A file is larger, deeper or fuller than any export.
    ImportTooLarge,
    /// A file is none of the kinds that are taken in.
    FileKindUnknown,
    /// An option stands where a file is expected.
    FileIsOption,
    /// A file that was chosen or opened is a folder, a pipe, a device or the like; or it is a link, and was
    /// handed over by the system.
    FileNotRegular,
    /// It is not there.
    FileMissing,
    /// This user may not read it.
    FileNotPermitted,
    /// Its name, or the way to it, is longer than the system takes.
    FilePathTooLong,
    /// It is a link that leads nowhere.
    FileLinkBroken,
    /// It has another name.
    FileHardLinked,
    /// It is the file in which the program keeps what is written.
    FileIsStore,
    /// It cannot be read for another reason.
    FileNotRead,
    /// More files were opened at once than are kept.
    TooManyFiles,
    /// A file that was opened waits no longer.
    ReceivedUnknown,
    /// The file that was made lies there no more, or another was made since.
    MadeFileGone,
    /// The system did not open a file that was made, or did not show its folder.
    FileNotOpened,
    /// A file was written by a newer version of the program.
    ImportNewer {
        /// Version of the file.
        found: u32,
        /// Newest version that this program knows.
        known: u32,
    },
    /// The person has stopped a job. Everything is as it was.
    Cancelled,
    /// The settings could not be kept.
    SettingsNotKept,
    /// Something that should not happen; the log says more.
    Unexpected,
}
