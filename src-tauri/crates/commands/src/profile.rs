//! What a reflection shows.

use app::ProfilePictures;
use view::{Mirror, ProfileView};

use crate::context::Context;
use crate::error::CommandResult;

pub(crate) fn mirror(cx: &Context<'_>, request: ipc::MirrorOf) -> CommandResult<Mirror> {
    let ipc::MirrorOf { choice, compared } = request;
    Ok(cx.with(|stores| app::profile::mirror(stores, &choice, compared, cx.today()))?)
}

pub(crate) fn profile(cx: &Context<'_>, request: ipc::ReflectionOf) -> CommandResult<ProfileView> {
    Ok(cx.with(|stores| app::profile::profile(stores, request.id))?)
}

pub(crate) fn profile_pictures(
    cx: &Context<'_>,
    request: ipc::ProfilePicturesOf,
) -> CommandResult<Vec<ProfilePictures>> {
    Ok(cx.with(|stores| app::profile::profile_pictures(stores, request.id, request.language))?)
}
