//! Why a sealed file is not made or not opened.

use crate::ExportFailed;

/// Why a file is not sealed.
#[derive(Debug, thiserror::Error)]
pub enum SealError {
    /// Its content breaks a rule of the format, so nobody would read it.
    #[error("the content of the file breaks a rule of the format")]
    Content,
    /// It holds more than a file may.
    #[error("the file would be larger than any that is read")]
    TooLarge,
    /// It could not be made; nothing is known to cause that.
    #[error(transparent)]
    Failed(#[from] ExportFailed),
}

impl SealError {
    /// The code by which it is told.
    pub fn code(&self) -> &'static str {
        match self {
            Self::Content => "sealContent",
            Self::TooLarge => "sealTooLarge",
            Self::Failed(_) => "sealFailed",
        }
    }
}

/// Why a sealed file is not opened. Nothing of it is imported.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum OpenError {
    /// It does not begin as a sealed file.
    #[error("this is no sealed file")]
    NotSealed,
    /// It is larger, deeper or fuller than any.
    #[error("the file is larger, deeper or fuller than any sealed file")]
    TooLarge,
    /// It is not as long as any whole one: it was cut off, or is not fetched from its folder yet.
    #[error("the file is not as long as a whole one")]
    Cut,
    /// A newer program made it.
    #[error("the file has version {found}")]
    Newer {
        /// Its version.
        found: u32,
    },
    /// It is sealed for several, with a passphrase, or by what this program does not know.
    #[error("the file is sealed in another way than for one person")]
    SealedOtherwise,
    /// It is sealed for somebody else.
    #[error("the file is for somebody else")]
    AnotherReceiver,
    /// Something in it was changed after it was sealed.
    #[error("the file is damaged")]
    Damaged,
    /// It was not signed by who it says has sent it, for who has received it.
    #[error("the file is not signed by who it says has sent it")]
    Forged,
    /// It is of a kind that this program does not know.
    #[error("the file is of a kind that is not known")]
    KindUnknown,
    /// It was signed, and is not what a sealed file says.
    #[error("the content of the file cannot be read")]
    Unreadable,
}

impl OpenError {
    /// The code by which it is told.
    pub fn code(self) -> &'static str {
        match self {
            Self::NotSealed => "sealedUnknown",
            Self::TooLarge => "sealedTooLarge",
            Self::Cut => "sealedCut",
            Self::Newer { .. } => "sealedNewer",
            Self::SealedOtherwise => "sealedOtherwise",
            Self::AnotherReceiver => "sealedAnotherReceiver",
            Self::Damaged => "sealedDamaged",
            Self::Forged => "sealedForged",
            Self::KindUnknown => "sealedKindUnknown",
            Self::Unreadable => "sealedUnreadable",
        }
    }
}
