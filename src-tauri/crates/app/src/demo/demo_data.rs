//! What the invented caseworker wrote: examples, agreements and answers to prompts.

use domain::{KnowledgeForm, Language};

/// A text in both languages.
pub(super) struct DemoText {
    pub(super) da: &'static str,
    pub(super) en: &'static str,
}

impl DemoText {
    pub(super) fn in_language(&self, language: Language) -> String {
        match language {
            Language::Da => self.da.to_owned(),
            Language::En => self.en.to_owned(),
        }
    }
}

/// An example; `starr` is situation, task, action, result and reflection.
pub(super) struct DemoExample {
    pub(super) days_ago: u64,
    pub(super) starr: [DemoText; 5],
    pub(super) items: &'static [&'static str],
    pub(super) forms: &'static [KnowledgeForm],
}

/// An agreement; `ended` is how many days ago it was done and what came of it.
pub(super) struct DemoAgreement {
    pub(super) made_days_ago: u64,
    /// Ahead where it is above zero.
    pub(super) due_in_days: i64,
    pub(super) item: &'static str,
    pub(super) situation: DemoText,
    pub(super) action: DemoText,
    pub(super) ended: Option<(u64, DemoText)>,
}

/// An answer to the prompt that followed a domain, in the reflection at this place.
pub(super) struct DemoPromptAnswer {
    pub(super) reflection: usize,
    pub(super) domain: &'static str,
    pub(super) text: DemoText,
}

/// The items in focus after the latest reflection.
pub(super) const FOCUS: [&str; 2] = ["several-theories", "many-places"];

pub(super) const EXAMPLES: [DemoExample; 5] = [
    DemoExample {
        days_ago: 20,
        starr: [
            DemoText {
                da: "En borger havde været sygemeldt i to år og troede ikke på, at nogen ville ansætte ham.",
                en: "A citizen had been on sick leave for two years and did not believe that anyone would hire him.",
            },
            DemoText {
                da: "Vi skulle finde et sted, hvor han kunne prøve kræfter med få timer om ugen.",
                en: "We were to find a place where he could try his strength for a few hours a week.",
            },
            DemoText {
                da: "Jeg tog med ham ud til et lager, hvor jeg kendte driftslederen. Vi aftalte otte timer og en fast makker.",
                en: "I went with him to a warehouse where I knew the manager. We agreed on eight hours and a regular workmate.",
            },
            DemoText {
                da: "Efter seks uger bad han selv om flere timer.",
                en: "After six weeks he asked for more hours himself.",
            },
            DemoText {
                da: "Det var besøget, der gjorde det. Jeg skal tage med ud noget før.",
                en: "It was the visit that did it. I should go along earlier.",
            },
        ],
        items: &[
            "out-to-companies",
            "out-into-reality",
            "creating-motivation",
        ],
        forms: &[KnowledgeForm::GoodPractice, KnowledgeForm::UserAssessment],
    },
    DemoExample {
        days_ago: 64,
        starr: [
            DemoText {
                da: "Et møde med en ung, der sagde meget lidt.",
                en: "A meeting with a young person who said very little.",
            },
            DemoText { da: "", en: "" },
            DemoText {
                da: "Jeg gik en tur med hende i stedet for at sidde ved bordet og spurgte til det, hun gerne ville lære.",
                en: "I went for a walk with her instead of sitting at the table, and asked what she would like to learn.",
            },
            DemoText {
                da: "Hun fortalte om en svejsekursist, hun kendte. Vi ringede til skolen samme dag.",
                en: "She told me about someone she knew on a welding course. We rang the school the same day.",
            },
            DemoText { da: "", en: "" },
        ],
        items: &["accurate-empathy", "acting-quickly"],
        forms: &[KnowledgeForm::UserAssessment],
    },
    DemoExample {
        days_ago: 140,
        starr: [
            DemoText {
                da: "En borger fik afslag på hjælpemidler til sin arbejdsplads.",
                en: "A citizen was refused aids for their workplace.",
            },
            DemoText {
                da: "Jeg skulle finde ud af, om der var en anden vej.",
                en: "I was to find out whether there was another way.",
            },
            DemoText {
                da: "Jeg slog praksis op, ringede til en kollega i en anden kommune og søgte efter en anden paragraf.",
                en: "I looked up the practice, rang a colleague in another municipality and applied under another section.",
            },
            DemoText {
                da: "Det blev bevilget efter tre uger.",
                en: "It was granted after three weeks.",
            },
            DemoText {
                da: "Netværket var hurtigere end manualen.",
                en: "The network was faster than the manual.",
            },
        ],
        items: &["law-and-help", "professional-network", "room-for-manoeuvre"],
        forms: &[KnowledgeForm::GoodPractice, KnowledgeForm::ExpertAssessment],
    },
    DemoExample {
        days_ago: 300,
        starr: [
            DemoText {
                da: "Vi prøvede individuelt planlagt job med støtte med en borger, der hørte stemmer.",
                en: "We tried individual placement and support with a citizen who heard voices.",
            },
            DemoText { da: "", en: "" },
            DemoText {
                da: "Jeg fandt en plads på et bageri først og hentede støtten fra behandlingen ind bagefter.",
                en: "I found a place at a bakery first and brought in the support from treatment afterwards.",
            },
            DemoText {
                da: "Han bager der stadig.",
                en: "He still bakes there.",
            },
            DemoText {
                da: "Forskningen siger, at det virker, og det passede her.",
                en: "Research says that it works, and here it fitted.",
            },
        ],
        items: &["individual-placement", "health"],
        forms: &[KnowledgeForm::RandomisedTrial, KnowledgeForm::CaseStudy],
    },
    DemoExample {
        days_ago: 520,
        starr: [
            DemoText {
                da: "Vi delte en svær sag på teammødet.",
                en: "We shared a difficult case at the team meeting.",
            },
            DemoText { da: "", en: "" },
            DemoText {
                da: "Jeg lagde frem, hvad jeg var i tvivl om, og bad om tre andre måder at se det på.",
                en: "I said what I was in doubt about and asked for three other ways of seeing it.",
            },
            DemoText { da: "", en: "" },
            DemoText {
                da: "Jeg var blevet fast i én forklaring.",
                en: "I had got stuck in one explanation.",
            },
        ],
        items: &["self-reflection", "learning-organisation"],
        forms: &[
            KnowledgeForm::ExpertAssessment,
            KnowledgeForm::ProcessEvaluation,
        ],
    },
];

pub(super) const AGREEMENTS: [DemoAgreement; 3] = [
    DemoAgreement {
        made_days_ago: 12,
        due_in_days: 9,
        item: "many-places",
        situation: DemoText {
            da: "jeg kører forbi et sted, jeg ikke kender",
            en: "I drive past a place that I do not know",
        },
        action: DemoText {
            da: "Jeg går ind og præsenterer mig.",
            en: "I go in and introduce myself.",
        },
        ended: None,
    },
    DemoAgreement {
        made_days_ago: 12,
        due_in_days: 75,
        item: "several-theories",
        situation: DemoText {
            da: "jeg sidder fast i en sag",
            en: "I am stuck in a case",
        },
        action: DemoText {
            da: "Jeg spørger en kollega med en anden baggrund.",
            en: "I ask a colleague with another background.",
        },
        ended: None,
    },
    DemoAgreement {
        made_days_ago: 250,
        due_in_days: -160,
        item: "out-to-companies",
        situation: DemoText {
            da: "en borger siger ja til at prøve noget",
            en: "a citizen says yes to trying something",
        },
        action: DemoText {
            da: "Jeg ringer til en arbejdsplads samme dag.",
            en: "I ring a workplace the same day.",
        },
        ended: Some((
            155,
            DemoText {
                da: "Det lykkedes hver gang på nær to. Lysten holdt bedre, når der skete noget.",
                en: "It worked every time but two. The motivation lasted better when something happened.",
            },
        )),
    },
];

pub(super) const ANSWERS: [DemoPromptAnswer; 5] = [
    DemoPromptAnswer {
        reflection: 1,
        domain: "interpersonal",
        text: DemoText {
            da: "Jeg lytter. Men det ville jeg nok sige om alt.",
            en: "I listen. But I would probably say that of everything.",
        },
    },
    DemoPromptAnswer {
        reflection: 2,
        domain: "interpersonal",
        text: DemoText {
            da: "Jeg siger, hvad jeg har hørt, og spørger, om det passer.",
            en: "I say what I have heard and ask whether it is right.",
        },
    },
    DemoPromptAnswer {
        reflection: 3,
        domain: "interpersonal",
        text: DemoText {
            da: "Borgeren går derfra med noget, de selv har valgt. Det ville en kollega kunne se på planen.",
            en: "The citizen leaves with something they have chosen themselves. A colleague could see that in the plan.",
        },
    },
    DemoPromptAnswer {
        reflection: 2,
        domain: "reality-link",
        text: DemoText {
            da: "Jeg ved det ikke helt. Vi bruger de steder, vi plejer.",
            en: "I do not quite know. We use the places we always use.",
        },
    },
    DemoPromptAnswer {
        reflection: 3,
        domain: "reality-link",
        text: DemoText {
            da: "Jeg spørger, hvor de sidst glemte tiden, og leder efter en plads, hvor det kan ske igen. Bageriet viste mig, at job kan komme før afklaring.",
            en: "I ask where they last forgot the time, and look for a place where that can happen again. The bakery showed me that work can come before assessment.",
        },
    },
];

/// The answers of the look back at the second reflection: today the caseworker sees the reality link
/// of that time as weaker.
pub(super) const LOOKS_BACK_AT: usize = 1;
/// By how much each item of these domains is rated lower than it was then.
pub(super) const LOWER_IN_HINDSIGHT: &str = "reality-link";
