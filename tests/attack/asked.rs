//! What is asked of a program whose lock is shut.

use app::AppError;
use domain::{AssessmentId, ConversationId, PersonId};
use support::run::Run;
use uuid::Uuid;

/// A command, as it is asked for.
pub(crate) type Ask = fn(&mut Run) -> Result<(), AppError>;

pub(crate) fn reflection() -> AssessmentId {
    AssessmentId::new(Uuid::from_u128(1))
}

pub(crate) fn person() -> PersonId {
    PersonId::new(Uuid::from_u128(3))
}

pub(crate) fn talk() -> ConversationId {
    ConversationId::new(Uuid::from_u128(4))
}
