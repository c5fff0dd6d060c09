//! What a reflection shows.

use app::ProfilePictures;
use view::ProfileView;

use crate::context::Context;
use crate::error::CommandResult;

pub(crate) fn profile(cx: &Context<'_>, request: ipc::ReflectionOf) -> CommandResult<ProfileView> {
    Ok(cx.with(|backend| app::profile::profile(&mut backend.stores, request.id))?)
}

pub(crate) fn profile_pictures(
    cx: &Context<'_>,
    request: ipc::ProfilePicturesOf,
) -> CommandResult<ProfilePictures> {
    Ok(cx.with(|backend| {
        app::profile::profile_pictures(&mut backend.stores, request.id, request.language)
    })?)
}
