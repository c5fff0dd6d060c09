//! Reports on paper: what they say, and their pages as a tagged PDF and as pictures to look at. The
//! words come from the page's own files, the geometry from `picture`, the layout from Typst.

mod beside;
mod block;
mod document;
mod error;
mod figures;
mod form;
mod grey_points;
mod letters;
mod picture;
mod plan;
mod positions;
mod profile;
mod recovery_code;
mod summary;
mod world;

pub use document::Document;
pub use error::ReportError;
pub use form::form;
pub use grey_points::{GreyPoints, LARGEST_PICTURE, PictureUnread, grey_points};
pub use picture::picture;
pub use plan::{PlanAgreement, PlanAgreements, PlanChange, PlanReport};
pub use profile::ProfileReport;
pub use recovery_code::recovery_code;
pub use summary::{
    SummaryAgreement, SummaryAgreements, SummaryHead, SummaryPoint, SummaryReport, SummaryTalker,
};
