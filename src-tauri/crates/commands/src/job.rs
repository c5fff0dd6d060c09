//! Stopping a job.

use crate::context::Context;
use crate::error::CommandResult;

pub(crate) fn cancel_job(cx: &Context<'_>, request: ipc::JobOf) -> CommandResult<()> {
    cx.cancel_job(request.id);
    Ok(())
}
