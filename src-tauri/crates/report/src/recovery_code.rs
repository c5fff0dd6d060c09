//! The sheet with a recovery code.

use chrono::{DateTime, Utc};
use domain::{Calendar, Language};
use texts::Texts;

use crate::block::Block;
use crate::document::Document;

/// One page with a recovery code, in the groups in which it is given, for keeping on paper. The day
/// that it was made, `at`, is written as `calendar` shows it.
pub fn recovery_code(
    code: &str,
    language: Language,
    at: DateTime<Utc>,
    calendar: Calendar,
) -> Document {
    let texts = Texts::of(language, calendar);
    let title = texts.say("document-code-title");
    let point = |name: &str| texts.say(&format!("document-code-{name}"));
    let blocks = vec![
        Block::Title {
            text: title.clone(),
        },
        Block::text(texts.fill("document-code-made", [("day", texts.day_of(at))])),
        Block::Code {
            groups: code.split_whitespace().map(str::to_owned).collect(),
        },
        Block::part(point("use-title")),
        Block::text(point("use")),
        Block::part(point("keep-title")),
        Block::Points {
            points: ["keep-paper", "keep-apart", "keep-file", "keep-passphrase"]
                .map(point)
                .into(),
        },
        Block::Notice {
            title: point("lost-title"),
            lines: vec![point("lost")],
        },
    ];
    Document::new(&texts, title, calendar.day(at), blocks)
}
