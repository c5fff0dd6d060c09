//! Reading texts: by their id, with what is put in, and days and numbers as a language writes them.

use std::sync::LazyLock;

use chrono::{DateTime, Datelike as _, NaiveDate, Utc};
use domain::written::isolated;
use domain::{Calendar, Language};
use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentResource, FluentValue};

use crate::files;

type Bundle = FluentBundle<FluentResource>;

/// Read when the first text is asked for, and kept.
static DANISH: LazyLock<Bundle> = LazyLock::new(|| bundle("da-DK", files::DANISH));
static ENGLISH: LazyLock<Bundle> = LazyLock::new(|| bundle("en-GB", files::ENGLISH));

fn bundle(locale: &str, files: &[&str]) -> Bundle {
    let mut bundle = Bundle::new_concurrent(locale.parse().into_iter().collect());
    bundle.set_use_isolating(false);
    for &file in files {
        // What cannot be read in a file is not there then; the tests read every text.
        let resource = match FluentResource::try_new(file.to_owned()) {
            Ok(resource) | Err((resource, _)) => resource,
        };
        bundle.add_resource_overriding(resource);
    }
    bundle
}

/// The texts of one language.
#[derive(Clone, Copy)]
pub struct Texts {
    /// The language.
    pub language: Language,
    /// By which days are written.
    pub calendar: Calendar,
    bundle: &'static Bundle,
}

impl Texts {
    /// Those of `language`, with days as `calendar` shows them.
    pub fn of(language: Language, calendar: Calendar) -> Self {
        Self {
            language,
            calendar,
            bundle: match language {
                Language::Da => &DANISH,
                Language::En => &ENGLISH,
            },
        }
    }

    /// The text with this id; a missing one stands as its id, which a test notices.
    pub fn say(&self, id: &str) -> String {
        self.fill::<&str, 0>(id, [])
    }

    /// The text with this id, with these put in; one that runs the other way stands by itself.
    pub fn fill<'a, V: Into<FluentValue<'a>>, const N: usize>(
        &self,
        id: &str,
        with: [(&'static str, V); N],
    ) -> String {
        let mut args = FluentArgs::new();
        for (name, value) in with {
            args.set(name, alone(value.into()));
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
    pub fn day(&self, day: NaiveDate) -> String {
        let month = self.say(&format!("document-month-{}", day.month()));
        let (number, year) = (day.day().to_string(), day.year().to_string());
        self.fill(
            "document-day",
            [("day", number), ("month", month), ("year", year)],
        )
    }

    /// The day of a moment in words, by the person's calendar.
    pub fn day_of(&self, at: DateTime<Utc>) -> String {
        self.day(self.calendar.day(at))
    }

    /// A number with so many digits after the sign: "3,4", "3.4".
    pub fn decimal(&self, number: f64, digits: usize) -> String {
        let written = format!("{number:.digits$}");
        match self.language {
            Language::Da => written.replace('.', ","),
            Language::En => written,
        }
    }
}

fn alone(value: FluentValue<'_>) -> FluentValue<'_> {
    match value {
        FluentValue::String(text) => isolated(&text).into_owned().into(),
        other => other,
    }
}

#[cfg(test)]
mod tests {
    use domain::day;

    use super::*;

    #[test]
    fn days_and_numbers_are_written_as_the_language_writes_them() -> Result<(), domain::DayError> {
        let day = day(2026, 11, 23)?;
        for (language, written, number) in [
            (Language::Da, "23. november 2026", "3,40"),
            (Language::En, "23 November 2026", "3.40"),
        ] {
            let texts = Texts::of(language, Calendar::UTC);
            assert_eq!(texts.day(day), written, "a day in {language:?}");
            assert_eq!(texts.decimal(3.4, 2), number, "a number in {language:?}");
        }
        Ok(())
    }

    #[test]
    fn what_runs_the_other_way_leaves_the_sentence_as_it_is() {
        let texts = Texts::of(Language::Da, Calendar::UTC);
        let said = texts.fill("profile-quoted", [("text", "שלום")]);
        assert_eq!(said, "»\u{2068}שלום\u{2069}«");
    }

    #[test]
    fn a_text_that_is_missing_stands_as_its_id() {
        let texts = Texts::of(Language::Da, Calendar::UTC);
        assert_eq!(texts.say("no-such-text"), "no-such-text");
    }
}
