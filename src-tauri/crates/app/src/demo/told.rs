//! What the invented caseworker has told: examples, agreements and answers to prompts.

use domain::{KnowledgeForm, Language};

/// A text in both languages.
pub(super) struct Told {
    da: &'static str,
    en: &'static str,
}

impl Told {
    pub(super) fn in_language(&self, language: Language) -> String {
        match language {
            Language::Da => self.da.to_owned(),
            Language::En => self.en.to_owned(),
        }
    }
}

/// An example; `starr` is situation, task, action, result and reflection.
pub(super) struct ToldExample {
    pub(super) days_ago: u64,
    pub(super) starr: [Told; 5],
    pub(super) items: &'static [&'static str],
    pub(super) forms: &'static [KnowledgeForm],
}

/// An agreement; `ended` is how many days ago it was done and the word on it.
pub(super) struct ToldAgreement {
    pub(super) made_days_ago: u64,
    /// Ahead where it is above zero.
    pub(super) due_in_days: i64,
    pub(super) item: &'static str,
    pub(super) situation: Told,
    pub(super) action: Told,
    pub(super) ended: Option<(u64, Told)>,
}

/// An answer to the prompt that followed a domain, in the reflection at this place.
pub(super) struct ToldAnswer {
    pub(super) reflection: usize,
    pub(super) domain: &'static str,
    pub(super) text: Told,
}

/// The items in focus after the latest reflection.
pub(super) const FOCUS: [&str; 2] = ["several-theories", "many-places"];

pub(super) const EXAMPLES: [ToldExample; 5] = [
    ToldExample {
        days_ago: 20,
        starr: [
            Told {
                da: "En borger havde været sygemeldt i to år og troede ikke på, at nogen ville ansætte ham.",
                en: "A citizen had been on sick leave for two years and did not believe that anyone would hire him.",
            },
            Told {
                da: "Vi skulle finde et sted, hvor han kunne prøve kræfter med få timer om ugen.",
                en: "We were to find a place where he could try his strength for a few hours a week.",
            },
            Told {
                da: "Jeg tog med ham ud til et lager, hvor jeg kendte driftslederen. Vi aftalte otte timer og en fast makker.",
                en: "I went with him to a warehouse where I knew the manager. We agreed on eight hours and a regular workmate.",
            },
            Told {
                da: "Efter seks uger bad han selv om flere timer.",
                en: "After six weeks he asked for more hours himself.",
            },
            Told {
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
    ToldExample {
        days_ago: 64,
        starr: [
            Told {
                da: "Et møde med en ung, der sagde meget lidt.",
                en: "A meeting with a young person who said very little.",
            },
            Told { da: "", en: "" },
            Told {
                da: "Jeg gik en tur med hende i stedet for at sidde ved bordet og spurgte til det, hun gerne ville lære.",
                en: "I went for a walk with her instead of sitting at the table, and asked what she would like to learn.",
            },
            Told {
                da: "Hun fortalte om en svejsekursist, hun kendte. Vi ringede til skolen samme dag.",
                en: "She told me about someone she knew on a welding course. We rang the school the same day.",
            },
            Told { da: "", en: "" },
        ],
        items: &["accurate-empathy", "acting-quickly"],
        forms: &[KnowledgeForm::UserAssessment],
    },
    ToldExample {
        days_ago: 140,
        starr: [
            Told {
                da: "En borger fik afslag på hjælpemidler til sin arbejdsplads.",
                en: "A citizen was refused aids for their workplace.",
            },
            Told {
                da: "Jeg skulle finde ud af, om der var en anden vej.",
                en: "I was to find out whether there was another way.",
            },
            Told {
                da: "Jeg slog praksis op, ringede til en kollega i en anden kommune og søgte efter en anden paragraf.",
                en: "I looked up the practice, rang a colleague in another municipality and applied under another section.",
            },
            Told {
                da: "Det blev bevilget efter tre uger.",
                en: "It was granted after three weeks.",
            },
            Told {
                da: "Netværket var hurtigere end manualen.",
                en: "The network was faster than the manual.",
            },
        ],
        items: &["law-and-help", "professional-network", "room-for-manoeuvre"],
        forms: &[KnowledgeForm::GoodPractice, KnowledgeForm::ExpertAssessment],
    },
    ToldExample {
        days_ago: 300,
        starr: [
            Told {
                da: "Vi prøvede individuelt planlagt job med støtte med en borger, der hørte stemmer.",
                en: "We tried individual placement and support with a citizen who heard voices.",
            },
            Told { da: "", en: "" },
            Told {
                da: "Jeg fandt en plads på et bageri først og hentede støtten fra behandlingen ind bagefter.",
                en: "I found a place at a bakery first and brought in the support from treatment afterwards.",
            },
            Told {
                da: "Han bager der stadig.",
                en: "He still bakes there.",
            },
            Told {
                da: "Forskningen siger, at det virker, og det passede her.",
                en: "Research says that it works, and here it fitted.",
            },
        ],
        items: &["individual-placement", "health"],
        forms: &[KnowledgeForm::RandomisedTrial, KnowledgeForm::CaseStudy],
    },
    ToldExample {
        days_ago: 520,
        starr: [
            Told {
                da: "Vi delte en svær sag på teammødet.",
                en: "We shared a difficult case at the team meeting.",
            },
            Told { da: "", en: "" },
            Told {
                da: "Jeg lagde frem, hvad jeg var i tvivl om, og bad om tre andre måder at se det på.",
                en: "I said what I was in doubt about and asked for three other ways of seeing it.",
            },
            Told { da: "", en: "" },
            Told {
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

pub(super) const AGREEMENTS: [ToldAgreement; 3] = [
    ToldAgreement {
        made_days_ago: 12,
        due_in_days: 9,
        item: "many-places",
        situation: Told {
            da: "jeg kører forbi et sted, jeg ikke kender",
            en: "I drive past a place that I do not know",
        },
        action: Told {
            da: "Jeg går ind og præsenterer mig.",
            en: "I go in and introduce myself.",
        },
        ended: None,
    },
    ToldAgreement {
        made_days_ago: 12,
        due_in_days: 75,
        item: "several-theories",
        situation: Told {
            da: "jeg sidder fast i en sag",
            en: "I am stuck in a case",
        },
        action: Told {
            da: "Jeg spørger en kollega med en anden baggrund.",
            en: "I ask a colleague with another background.",
        },
        ended: None,
    },
    ToldAgreement {
        made_days_ago: 250,
        due_in_days: -160,
        item: "out-to-companies",
        situation: Told {
            da: "en borger siger ja til at prøve noget",
            en: "a citizen says yes to trying something",
        },
        action: Told {
            da: "Jeg ringer til en arbejdsplads samme dag.",
            en: "I ring a workplace the same day.",
        },
        ended: Some((
            155,
            Told {
                da: "Det lykkedes hver gang på nær to. Lysten holdt bedre, når der skete noget.",
                en: "It worked every time but two. The motivation lasted better when something happened.",
            },
        )),
    },
];

pub(super) const ANSWERS: [ToldAnswer; 5] = [
    ToldAnswer {
        reflection: 1,
        domain: "interpersonal",
        text: Told {
            da: "Jeg lytter. Men det ville jeg nok sige om alt.",
            en: "I listen. But I would probably say that of everything.",
        },
    },
    ToldAnswer {
        reflection: 2,
        domain: "interpersonal",
        text: Told {
            da: "Jeg siger, hvad jeg har hørt, og spørger, om det passer.",
            en: "I say what I have heard and ask whether it is right.",
        },
    },
    ToldAnswer {
        reflection: 3,
        domain: "interpersonal",
        text: Told {
            da: "Borgeren går derfra med noget, de selv har valgt. Det ville en kollega kunne se på planen.",
            en: "The citizen leaves with something they have chosen themselves. A colleague could see that in the plan.",
        },
    },
    ToldAnswer {
        reflection: 2,
        domain: "reality-link",
        text: Told {
            da: "Jeg ved det ikke helt. Vi bruger de steder, vi plejer.",
            en: "I do not quite know. We use the places we always use.",
        },
    },
    ToldAnswer {
        reflection: 3,
        domain: "reality-link",
        text: Told {
            da: "Jeg spørger, hvor de sidst glemte tiden, og leder efter en plads, hvor det kan ske igen. Bageriet fik mig til at tro på job før afklaring.",
            en: "I ask where they last forgot the time, and look for a place where that can happen again. The bakery made me believe in work before clarification.",
        },
    },
];

/// The answers of the look back at the second reflection: today the caseworker sees the reality link
/// of that time as weaker.
pub(super) const LOOKS_BACK_AT: usize = 1;
/// By how much each item of these domains is rated lower than it was then.
pub(super) const LOWER_IN_HINDSIGHT: &str = "reality-link";
