//! The geometry of every picture as a list of marks, computed once and drawn by the page and by
//! the report. Exact functions: equal input gives equal marks.

mod advances;
mod around;
mod dial;
mod dot_plot;
mod extent;
mod forms;
mod key;
mod lettering;
mod marks;
mod radar;
mod reply;
mod room;
mod sheet;
mod stack;
mod trend;
mod wheel;

pub use extent::{Extent, FORM_ROOM, MESSAGE_ROOM, MONTH_OF_YEAR_ROOM, MONTH_ROOM};
pub use forms::forms_picture;
pub use marks::{
    Ink, LINE_HEIGHT, LabelAnchor, LabelStyle, Mark, Picture, Point, Shape, Stroke, WheelDay, Words,
};
pub use room::Room;
pub use trend::{TrendPicture, trend_pictures};
pub use wheel::wheel_picture;

use domain::{Assessment, FacetId, Language};
use serde::Serialize;
use ts_rs::TS;

/// The pictures of a facet of a profile; a radar never stands alone.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct ProfilePictures {
    /// The facet, whose scale is ranked.
    pub facet: FacetId,
    /// The items around a centre.
    pub radar: Picture,
    /// The items in rows, with the position and spread of each domain.
    pub dot_plot: Picture,
}

/// The pictures of the profile of `assessment`, its content in `language`, laid out for `room`: of every
/// facet whose scale is ranked, as without ranks nothing is further out or further to the right. Exact:
/// equal input gives equal pictures. Every value is one mark in each of them; what is not a value is in words.
pub fn profile_pictures(
    assessment: &Assessment,
    language: Language,
    room: Room,
) -> Vec<ProfilePictures> {
    let facets = assessment.instrument.facets().iter();
    let ranked = facets.filter(|facet| facet.scale.ranked);
    let pictures = ranked.map(|facet| ProfilePictures {
        facet: facet.id.clone(),
        radar: radar::radar(assessment, facet, language, room),
        dot_plot: dot_plot::dot_plot(assessment, facet, language, room),
    });
    pictures.collect()
}
