//! The codes of what is refused of templates for agendas, and of the words that keep halves closed.

use domain::{HalfWordError, LONGEST_HALF_WORD, LONGEST_NAME, SHORTEST_HALF_WORD, TemplateError};
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
