//! The words for what the domain tells apart: answers, forms of knowledge, states.

use domain::{AgreementState, Answer, KnowledgeForm, NonAnswer, Scale, Value};

use crate::reader::Texts;

impl Texts {
    /// An answer in words; a missing answer is not a non-answer.
    pub fn answer(&self, answer: Option<Answer>, scale: &Scale) -> String {
        match answer {
            None => self.say("app-unanswered"),
            Some(Answer::Value { value }) => self.point(scale, value),
            Some(Answer::NonAnswer { reason }) => self.say(match reason {
                NonAnswer::NotMyTask => "nonanswer-notMyTask",
                NonAnswer::DoNotKnow => "nonanswer-doNotKnow",
                NonAnswer::RatherNotSay => "nonanswer-ratherNotSay",
            }),
        }
    }

    /// A point of a scale in words: the word of a degree, otherwise the sentence of the point.
    pub fn point(&self, scale: &Scale, value: Value) -> String {
        if scale.degrees {
            return self.say(&format!("level-{}", value.get()));
        }
        let point = scale.point(value);
        point.map_or_else(
            || value.get().to_string(),
            |point| point.in_language(self.language).to_owned(),
        )
    }

    /// The sentence of a point that was chosen, where it says more than the words of [`Self::answer`].
    pub fn sentence(&self, answer: Option<Answer>, scale: &Scale) -> Option<String> {
        let value = answer.and_then(Answer::value).filter(|_| scale.degrees)?;
        let point = scale.point(value)?;
        Some(point.in_language(self.language).to_owned())
    }

    /// The name of a form of knowledge.
    pub fn form(&self, form: KnowledgeForm) -> String {
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

    /// What became of an agreement.
    pub fn state(&self, state: AgreementState) -> String {
        self.say(match state {
            AgreementState::Open => "agreement-state-open",
            AgreementState::Done => "agreement-state-done",
            AgreementState::Changed => "agreement-state-changed",
            AgreementState::Dropped => "agreement-state-dropped",
        })
    }

    /// What an entry in the history of an agreement did to it; the first made it.
    pub fn entry(&self, state: AgreementState, is_first: bool) -> String {
        if is_first && state == AgreementState::Open {
            self.say("agreement-state-made")
        } else {
            self.state(state)
        }
    }
}

#[cfg(test)]
mod tests {
    use domain::{Calendar, Language, Text};

    use super::*;

    #[test]
    fn every_word_is_there_in_both_languages() {
        for language in [Language::Da, Language::En] {
            let texts = Texts::of(language, Calendar::UTC);
            let answers = NonAnswer::ALL.map(Answer::from).into_iter();
            let point = || Text {
                da: "Sætning".to_owned(),
                en: "Sentence".to_owned(),
            };
            let degrees = Scale {
                ranked: true,
                degrees: true,
                points: (1..=5).map(|_| point()).collect(),
            };
            let answers = answers.chain(degrees.values().map(Answer::from)).map(Some);
            let words = (answers
                .chain([None])
                .map(|answer| texts.answer(answer, &degrees)))
            .chain(KnowledgeForm::ALL.map(|form| texts.form(form)))
            .chain(AgreementState::ALL.map(|state| texts.state(state)))
            .chain([texts.entry(AgreementState::Open, true)]);
            for word in words {
                let ids = ["agreement-", "forms-", "level-", "nonanswer-", "profile-"];
                let is_id = ids.iter().any(|id| word.starts_with(id));
                assert!(!is_id, "{language:?} has no text with the id {word}");
            }
        }
    }
}
