//! A picture of a profile by itself, to be put into something else.

use domain::{Assessment, Calendar, Language, Profile, ProfilePicture};
use picture::{Room, profile_pictures};
use texts::Texts;

use crate::block::{Block, Figure};
use crate::document::Document;
use crate::figures::{dot_plot, radar};
use crate::profile::about;

/// The picture of the first facet of `assessment` that is ranked, on a page of its own size. It says which
/// reflection it is of, and what it shows: nothing else stands beside it.
pub fn picture(
    assessment: &Assessment,
    which: ProfilePicture,
    language: Language,
    calendar: Calendar,
) -> Document {
    let texts = Texts::of(language, calendar);
    let title = texts.say("document-profile-title");
    let mut blocks = vec![
        Block::part(title.clone()),
        Block::quiet(about(&texts, assessment)),
    ];
    let profile = Profile::of(assessment);
    let drawn = profile_pictures(assessment, language, Room::FULL);
    let figure = drawn.into_iter().find_map(|drawn| {
        let mut facets = profile.facets.iter();
        let facet = facets.find(|facet| facet.facet == drawn.facet)?;
        let ((alt, caption), picture) = match which {
            ProfilePicture::Radar => (radar(&texts, assessment, &profile, facet), drawn.radar),
            ProfilePicture::DotPlot => (dot_plot(&texts, assessment, facet), drawn.dot_plot),
        };
        Some(Block::Figure(Figure::new(&texts, alt, caption, picture)))
    });
    blocks.extend(figure);
    let finished = assessment.head.finished();
    let day = calendar.day(finished.unwrap_or(assessment.head.started));
    Document::new(&texts, title, day, blocks).by_itself()
}
