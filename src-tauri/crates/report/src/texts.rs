//! The words of a report, in both languages: those of the screen wherever the screen has them.

use chrono::{DateTime, Datelike as _, NaiveDate, Utc};
use domain::{Answer, Calendar, KnowledgeForm, Language, NonAnswer};
use fluent_bundle::{FluentArgs, FluentBundle, FluentResource, FluentValue};

/// The Fluent files that a report speaks from.
macro_rules! files {
    ($language:literal) => {
        [
            include_str!(concat!(
                "../../../../ui/locales/",
                $language,
                "/document.ftl"
            )),
            include_str!(concat!("../../../../ui/locales/", $language, "/scale.ftl")),
            include_str!(concat!("../../../../ui/locales/", $language, "/forms.ftl")),
            include_str!(concat!(
                "../../../../ui/locales/",
                $language,
                "/profile.ftl"
            )),
            include_str!(concat!(
                "../../../../ui/locales/",
                $language,
                "/example.ftl"
            )),
            include_str!(concat!(
                "../../../../ui/locales/",
                $language,
                "/agreement.ftl"
            )),
            include_str!(concat!("../../../../ui/locales/", $language, "/change.ftl")),
        ]
    };
}

const DANISH: [&str; 7] = files!("da");
const ENGLISH: [&str; 7] = files!("en");

/// The texts of one language.
pub(crate) struct Texts {
    pub(crate) language: Language,
    calendar: Calendar,
    bundle: FluentBundle<FluentResource>,
}

impl Texts {
    /// Those of `language`, with days as `calendar` shows them.
    pub(crate) fn of(language: Language, calendar: Calendar) -> Self {
        let (files, locale) = match language {
            Language::Da => (DANISH, "da-DK"),
            Language::En => (ENGLISH, "en-GB"),
        };
        let mut bundle = FluentBundle::new(locale.parse().into_iter().collect());
        bundle.set_use_isolating(false);
        for file in files {
            // What cannot be read in a file is not there then; the tests read every text.
            let resource = match FluentResource::try_new(file.to_owned()) {
                Ok(resource) | Err((resource, _)) => resource,
            };
            bundle.add_resource_overriding(resource);
        }
        Self {
            language,
            calendar,
            bundle,
        }
    }

    /// The text with this id; a missing one stands as its id, which a test notices.
    pub(crate) fn say(&self, id: &str) -> String {
        self.fill::<&str, 0>(id, [])
    }

    /// The text with this id, with these put in.
    pub(crate) fn fill<'a, V: Into<FluentValue<'a>>, const N: usize>(
        &self,
        id: &str,
        with: [(&'static str, V); N],
    ) -> String {
        let mut args = FluentArgs::new();
        for (name, value) in with {
            args.set(name, value);
        }
        let message = self.bundle.get_message(id);
        let Some(pattern) = message.and_then(|message| message.value()) else {
            return id.to_owned();
        };
        let mut errors = Vec::new();
        let text = self
            .bundle
            .format_pattern(pattern, Some(&args), &mut errors);
        text.into_owned()
    }

    /// A day in words: "23. november 2026", "23 November 2026".
    pub(crate) fn day(&self, day: NaiveDate) -> String {
        let month = self.say(&format!("document-month-{}", day.month()));
        let (number, year) = (day.day().to_string(), day.year().to_string());
        self.fill(
            "document-day",
            [("day", number), ("month", month), ("year", year)],
        )
    }

    /// The day of a moment in words, by the person's calendar.
    pub(crate) fn day_of(&self, at: DateTime<Utc>) -> String {
        self.day(self.calendar.day(at))
    }

    /// A number with so many digits after the sign: "3,4", "3.4".
    pub(crate) fn decimal(&self, number: f64, digits: usize) -> String {
        let written = format!("{number:.digits$}");
        match self.language {
            Language::Da => written.replace('.', ","),
            Language::En => written,
        }
    }

    /// An answer in words; a missing answer is not a non-answer.
    pub(crate) fn answer(&self, answer: Option<Answer>) -> String {
        match answer {
            None => self.say("profile-unanswered"),
            Some(Answer::Level { level }) => self.level(level.get()),
            Some(Answer::NonAnswer { reason }) => self.say(match reason {
                NonAnswer::NotMyTask => "nonanswer-notMyTask",
                NonAnswer::DoNotKnow => "nonanswer-doNotKnow",
                NonAnswer::RatherNotSay => "nonanswer-ratherNotSay",
            }),
        }
    }

    /// A level in words.
    pub(crate) fn level(&self, level: impl std::fmt::Display) -> String {
        self.say(&format!("level-{level}"))
    }

    /// The name of a form of knowledge.
    pub(crate) fn form(&self, form: KnowledgeForm) -> String {
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
}
