//! What the invented caseworker and their supervisor agreed on before their first conversation.

use chrono::TimeDelta;
use domain::{Frame, FrameText, PersonId};

use super::Example;
use super::demo_data::DemoText;

const PURPOSE: DemoText = DemoText {
    da: "Vi vil blive klogere på samtalerne med borgerne og hjælpe hinanden med at blive bedre til dem. Vi bedømmer ikke hinanden.",
    en: "We want to understand our talks with citizens better and help each other get better at them. We do not judge each other.",
};

const RHYTHM: DemoText = DemoText {
    da: "Hver måned, en halv time, helst om formiddagen.",
    en: "Every month, half an hour, if possible in the morning.",
};

const CONFIDENTIAL: DemoText = DemoText {
    da: "Det, vi siger, bliver mellem os. Aftalerne må vi begge fortælle om. Vi nævner ingen borgere.",
    en: "What we say stays between us. Both of us may tell others about the agreements. We name no citizens.",
};

const READERS: DemoText = DemoText {
    da: "Kun den, der bruger Fagspejl på denne computer. Karen kan altid bede om at se det.",
    en: "Only the one who uses Fagspejl on this computer. Karen can always ask to see it.",
};

const ENDING: DemoText = DemoText {
    da: "Vi siger det til hinanden, og så sletter vi samtalerne, hvis en af os vil have det.",
    en: "We tell each other, and then we delete the conversations if one of us wants it.",
};

impl Example<'_> {
    pub(super) fn frame(&self, supervisor: PersonId) -> Frame {
        let text = |text: DemoText| text.in_language(self.language);
        Frame {
            person: supervisor,
            version: 1,
            text: FrameText {
                purpose: text(PURPOSE),
                rhythm: text(RHYTHM),
                confidential: text(CONFIDENTIAL),
                readers: text(READERS),
                ending: text(ENDING),
            },
            review: self.now.today + TimeDelta::days(170),
            accepted: self.morning(10),
        }
    }
}
