//! The words of tables, in both languages: those of the screen wherever the screen has them.

use domain::{AgreementState, Answer, KnowledgeForm, Language, NonAnswer};

/// Fluent files; the messages read from them are a line each and put nothing in.
const DANISH: [&str; 4] = [
    include_str!("../../../../ui/locales/da/tables.ftl"),
    include_str!("../../../../ui/locales/da/scale.ftl"),
    include_str!("../../../../ui/locales/da/forms.ftl"),
    include_str!("../../../../ui/locales/da/agreement.ftl"),
];
const ENGLISH: [&str; 4] = [
    include_str!("../../../../ui/locales/en/tables.ftl"),
    include_str!("../../../../ui/locales/en/scale.ftl"),
    include_str!("../../../../ui/locales/en/forms.ftl"),
    include_str!("../../../../ui/locales/en/agreement.ftl"),
];

/// The words of one language.
#[derive(Clone, Copy)]
pub(crate) struct Words(pub(crate) Language);

impl Words {
    /// The text with this id; a missing one stands as its id, which a test notices.
    pub(crate) fn say(self, id: &'static str) -> &'static str {
        let files = match self.0 {
            Language::Da => DANISH,
            Language::En => ENGLISH,
        };
        let mut lines = files.into_iter().flat_map(str::lines);
        let found = lines.find_map(|line| line.strip_prefix(id)?.strip_prefix(" = "));
        found.unwrap_or(id)
    }

    /// The level or the reason for none.
    pub(crate) fn answer(self, answer: Answer) -> &'static str {
        self.say(match answer {
            Answer::Level { level } => match level.get() {
                1 => "level-1",
                2 => "level-2",
                3 => "level-3",
                4 => "level-4",
                _ => "level-5",
            },
            Answer::NonAnswer { reason } => match reason {
                NonAnswer::NotMyTask => "nonanswer-notMyTask",
                NonAnswer::DoNotKnow => "nonanswer-doNotKnow",
                NonAnswer::RatherNotSay => "nonanswer-ratherNotSay",
            },
        })
    }

    pub(crate) fn form(self, form: KnowledgeForm) -> &'static str {
        self.say(match form {
            KnowledgeForm::UserAssessment => "forms-userAssessment",
            KnowledgeForm::ExpertAssessment => "forms-expertAssessment",
            KnowledgeForm::GoodPractice => "forms-goodPractice",
            KnowledgeForm::RegisterStudy => "forms-registerStudy",
            KnowledgeForm::CaseStudy => "forms-caseStudy",
            KnowledgeForm::QuasiExperiment => "forms-quasiExperiment",
            KnowledgeForm::MetaDesign => "forms-metaDesign",
            KnowledgeForm::ProcessEvaluation => "forms-processEvaluation",
            KnowledgeForm::RandomisedTrial => "forms-randomisedTrial",
            KnowledgeForm::CrossSection => "forms-crossSection",
        })
    }

    /// What became of an agreement; the first entry of its history made it.
    pub(crate) fn state(self, state: AgreementState, first: bool) -> &'static str {
        self.say(match state {
            AgreementState::Open if first => "agreement-state-made",
            AgreementState::Open => "agreement-state-open",
            AgreementState::Done => "agreement-state-done",
            AgreementState::Changed => "agreement-state-changed",
            AgreementState::Dropped => "agreement-state-dropped",
        })
    }
}
