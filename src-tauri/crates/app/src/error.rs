//! What may go wrong in a use case.

use std::io;

use domain::{
    AgendaError, AgreementError, AssessmentError, Cancelled, ComputersError, ConversationError,
    DayError, ExampleError, FocusError, FormDraftError, FrameError, GroupLearningError,
    HalfWordError, HindsightError, InstrumentError, PersonError, TemplateError, ValueUnknown,
};
use exchange::sealed::{self, CardError, PictureError, Refused, SealError};
use exchange::{ExportFailed, ImportError, ReceivedError};
use report::{PictureUnread, ReportError};
use store::{FileError, StoreError};

use crate::archive::opened::OpenError;
use crate::lock::error::LockError;

/// Why a use case was refused. Nothing was changed then.
#[derive(Debug, thiserror::Error)]
pub enum AppError {
    /// The store could not.
    #[error(transparent)]
    Store(#[from] StoreError),
    /// The rules of an assessment do not allow it.
    #[error(transparent)]
    Assessment(#[from] AssessmentError),
    /// The rules of an example do not allow it.
    #[error(transparent)]
    Example(#[from] ExampleError),
    /// The rules of an agreement do not allow it.
    #[error(transparent)]
    Agreement(#[from] AgreementError),
    /// The choice of focus is not allowed.
    #[error(transparent)]
    Focus(#[from] FocusError),
    /// What stands in a form is not kept.
    #[error(transparent)]
    FormDraft(#[from] FormDraftError),
    /// One may not look back.
    #[error(transparent)]
    Hindsight(#[from] HindsightError),
    /// The rules of a person do not allow it.
    #[error(transparent)]
    Person(#[from] PersonError),
    /// The rules of a conversation do not allow it.
    #[error(transparent)]
    Conversation(#[from] ConversationError),
    /// A half stays closed, or a word for it is not taken.
    #[error(transparent)]
    HalfWord(#[from] HalfWordError),
    /// The agenda of a conversation does not allow it.
    #[error(transparent)]
    Agenda(#[from] AgendaError),
    /// A template for agendas is refused.
    #[error(transparent)]
    Template(#[from] TemplateError),
    /// What a group wants to keep is refused.
    #[error(transparent)]
    GroupLearning(#[from] GroupLearningError),
    /// The two have not agreed on a frame as it is kept.
    #[error(transparent)]
    Frame(#[from] FrameError),
    /// Something between two computers does not allow it.
    #[error(transparent)]
    Computers(#[from] ComputersError),
    /// A text, a file or a picture is no card.
    #[error(transparent)]
    Card(#[from] CardError),
    /// A picture holds no card.
    #[error(transparent)]
    CardPicture(#[from] PictureError),
    /// A picture cannot be read.
    #[error(transparent)]
    PictureUnread(#[from] PictureUnread),
    /// A sealed file is not opened.
    #[error(transparent)]
    Sealed(#[from] sealed::OpenError),
    /// A file does not count in its conversation.
    #[error(transparent)]
    Refused(#[from] Refused),
    /// A file is not sealed.
    #[error(transparent)]
    Seal(#[from] SealError),
    /// There is no such day, or it may not stand there.
    #[error(transparent)]
    Day(#[from] DayError),
    /// Two reflections are of different instruments.
    #[error("the reflections are of different instruments")]
    InstrumentsDiffer,
    /// A reflection is compared with itself.
    #[error("the reflection is compared with itself")]
    SameReflection,
    /// A number is no point of any scale.
    #[error(transparent)]
    Value(#[from] ValueUnknown),
    /// An instrument cannot be read.
    #[error(transparent)]
    Instrument(#[from] InstrumentError),
    /// The program has no instrument with this id.
    #[error("there is no such instrument")]
    InstrumentUnknown,
    /// The assessment is a draft, so it shows no profile yet.
    #[error("the assessment is not finished")]
    NotFinished,
    /// A file could not be made.
    #[error(transparent)]
    ExportFailed(#[from] ExportFailed),
    /// A report could not be made.
    #[error(transparent)]
    Report(#[from] ReportError),
    /// The file that the person chose could not be written.
    #[error("the export was not written")]
    NotWritten(#[source] FileError),
    /// A file is not taken in.
    #[error(transparent)]
    Import(#[from] ImportError),
    /// A file that the system handed over is not inspected.
    #[error(transparent)]
    Open(#[from] OpenError),
    /// No file waits, or no received one with this id.
    #[error("no such file waits")]
    ReceivedUnknown,
    /// The system gave nothing random to make a key of.
    #[error("there is nothing random to make a key of")]
    NoSecrets(#[source] io::Error),
    /// The lock was not opened, or not changed.
    #[error(transparent)]
    Lock(#[from] LockError),
    /// The person has stopped it.
    #[error(transparent)]
    Cancelled(#[from] Cancelled),
    /// The file that was made lies there no more, or another was made since.
    #[error("the file that was made is not there")]
    MadeFileGone,
    /// The desktop did not open a file that was made.
    #[error("the desktop did not open the file")]
    NotOpened(#[source] io::Error),
    /// A folder that the person shares with somebody could not be used.
    #[error("the shared folder was not used")]
    Folder(#[source] FileError),
    /// The file that the person chose could not be read.
    #[error("the file to be taken in was not read")]
    NotRead(#[source] FileError),
}

impl From<ReceivedError> for AppError {
    fn from(error: ReceivedError) -> Self {
        match error {
            ReceivedError::Import(error) => error.into(),
            ReceivedError::Card(error) => error.into(),
        }
    }
}
