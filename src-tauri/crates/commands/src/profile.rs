//! What a reflection shows.

use app::ProfilePictures;
use picture::Room;
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
    let ipc::ProfilePicturesOf { id, language, room } = request;
    let room = room.map_or(Room::FULL, Room::within);
    Ok(cx.with(|stores| app::profile::profile_pictures(stores, id, language, room))?)
}
