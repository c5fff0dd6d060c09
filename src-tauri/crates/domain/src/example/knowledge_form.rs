//! The ten forms of knowledge of the talk's slides 3 and 4, levelled out.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// A form of knowledge that an example may rest on. None stands above another: their order is that
/// of the alphabet, by their Danish names.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub enum KnowledgeForm {
    /// Brugervurderinger: what citizens say themselves.
    UserAssessment,
    /// Ekspertvurderinger: what researchers and professionals judge.
    ExpertAssessment,
    /// Erfaringer og eksempler på god praksis.
    GoodPractice,
    /// Forløbs- og registerstudier.
    RegisterStudy,
    /// Kvalitative casestudier og etnografiske feltstudier.
    CaseStudy,
    /// Kvasieksperimenter: controlled by matching.
    QuasiExperiment,
    /// Metadesigns: many studies put together.
    MetaDesign,
    /// Procesevaluering, such as action research.
    ProcessEvaluation,
    /// Randomiserede, kontrollerede eksperimenter.
    RandomisedTrial,
    /// Tværsnitsundersøgelser.
    CrossSection,
}

impl KnowledgeForm {
    /// All ten, in the order in which they are shown.
    pub const ALL: [Self; 10] = [
        Self::UserAssessment,
        Self::ExpertAssessment,
        Self::GoodPractice,
        Self::RegisterStudy,
        Self::CaseStudy,
        Self::QuasiExperiment,
        Self::MetaDesign,
        Self::ProcessEvaluation,
        Self::RandomisedTrial,
        Self::CrossSection,
    ];
}
