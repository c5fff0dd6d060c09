//! Why a file of somebody does not count in a conversation.

/// Why a file that was opened does not count. Nothing of it is imported.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum Refused {
    /// It is of another conversation.
    #[error("the file is of another conversation")]
    AnotherConversation,
    /// Who has sent it is called as the other person is, and has another key: the six words are others.
    #[error("the file is signed with another key under the name of the other person")]
    AnotherKey,
    /// Neither of the two has sent it.
    #[error("the file is from somebody who is not in this conversation")]
    AnotherSender,
    /// It is not for the one whose program this is, or it is one's own and not for the other.
    #[error("the file is for somebody who is not in this conversation")]
    AnotherReceiver,
    /// The sender's store was restored since, and goes on without this file.
    #[error("the file is from before the sender's store was restored")]
    EarlierEpoch,
    /// The sender has made two files in the same place: two copies of one store are in use.
    #[error("the sender has made two files in the same place")]
    Forked,
    /// It cannot stand where it says that it does.
    #[error("the file cannot stand in this place of a conversation")]
    Misplaced,
    /// It answers other items than those that were chosen.
    #[error("the file does not answer the chosen items")]
    AnswersDiffer,
    /// The answers in it are not those that the sender had committed to.
    #[error("the answers are not those that were committed to")]
    Commitment,
    /// The sender had ended the conversation before.
    #[error("the sender had ended the conversation before")]
    AfterEnd,
    /// Another rating was opened.
    #[error("another rating was opened already")]
    TooLate,
    /// It answers an invitation that another has replaced.
    #[error("the file answers an invitation that was replaced")]
    Replaced,
    /// The sender has sent more than any conversation has.
    #[error("the sender has sent more files than a conversation has")]
    TooMany,
}

impl Refused {
    /// The code by which it is told.
    pub fn code(self) -> &'static str {
        match self {
            Self::AnotherConversation => "fileAnotherConversation",
            Self::AnotherKey => "fileAnotherKey",
            Self::AnotherSender => "fileAnotherSender",
            Self::AnotherReceiver => "fileAnotherReceiver",
            Self::EarlierEpoch => "fileEarlierEpoch",
            Self::Forked => "fileForked",
            Self::Misplaced => "fileMisplaced",
            Self::AnswersDiffer => "fileAnswersDiffer",
            Self::Commitment => "fileCommitment",
            Self::AfterEnd => "fileAfterEnd",
            Self::TooLate => "fileTooLate",
            Self::Replaced => "fileReplaced",
            Self::TooMany => "fileTooMany",
        }
    }
}
