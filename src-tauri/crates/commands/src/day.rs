//! What day it is.

use domain::SuggestedDays;

use crate::context::Context;
use crate::error::CommandResult;

pub(crate) fn days(cx: &Context<'_>) -> CommandResult<SuggestedDays> {
    Ok(SuggestedDays::from(cx.today().today))
}
