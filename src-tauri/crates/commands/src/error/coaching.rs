//! The codes of what is refused of conversations: in one room, on two computers, of templates for agendas, and of the
//! words that keep halves closed.

use domain::{
    CHOSEN_ITEMS, ComputersError, ConversationError, HalfWordError, LONGEST_HALF_WORD,
    LONGEST_NAME, LONGEST_TEXT_INPUT, OBSERVED_ITEMS, SHORTEST_HALF_WORD, TemplateError,
};
use ipc::ErrorCode;

pub(super) fn half_word_code(error: HalfWordError) -> ErrorCode {
    match error {
        HalfWordError::TooShort => ErrorCode::HalfWordTooShort {
            least: SHORTEST_HALF_WORD,
        },
        HalfWordError::TooLong => ErrorCode::TextTooLong {
            longest: LONGEST_HALF_WORD,
        },
        HalfWordError::Wrong => ErrorCode::HalfWordWrong,
        HalfWordError::Closed => ErrorCode::HalfClosed,
        // The page does not offer it.
        HalfWordError::NotOffered => ErrorCode::Unexpected,
    }
}

pub(super) fn template_code(error: TemplateError) -> ErrorCode {
    match error {
        TemplateError::NameBlank => ErrorCode::AgendaTemplateNameBlank,
        TemplateError::NameTooLong => ErrorCode::AgendaTemplateNameTooLong {
            longest: LONGEST_NAME,
        },
        TemplateError::NameTaken => ErrorCode::AgendaTemplateNameTaken,
        // The page offers none of an agenda without points.
        TemplateError::Points => ErrorCode::Unexpected,
    }
}

pub(super) fn conversation_code(error: ConversationError) -> ErrorCode {
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

pub(super) fn computers_code(error: ComputersError) -> ErrorCode {
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
        ComputersError::FrameNotAccepted => ErrorCode::FileFrameNotAccepted,
        ComputersError::WordsTooLong => ErrorCode::TextTooLong {
            longest: LONGEST_TEXT_INPUT,
        },
        ComputersError::FoundUnknown => ErrorCode::FoundFileUnknown,
        // The page offers none of them.
        ComputersError::CardExists
        | ComputersError::PersonWithoutCard
        | ComputersError::NotOwnWork
        | ComputersError::NoFolder
        | ComputersError::NothingToSend => ErrorCode::Unexpected,
    }
}
