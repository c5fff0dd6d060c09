//! What a reflection shows.

use app::ProfilePictures;
use domain::ProfileView;

use crate::context::Context;
use crate::error::CommandResult;

pub(crate) fn profile(cx: &Context<'_>, request: ipc::ReflectionOf) -> CommandResult<ProfileView> {
    Ok(cx.lock().profile(request.id)?)
}

pub(crate) fn profile_pictures(
    cx: &Context<'_>,
    request: ipc::ProfilePicturesOf,
) -> CommandResult<ProfilePictures> {
    Ok(cx.lock().profile_pictures(request.id, request.language)?)
}
