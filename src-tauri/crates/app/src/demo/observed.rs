//! What the supervisor saw in a talk of the invented caseworker's, and what a group has kept of a sparring.

use chrono::TimeDelta;
use domain::{
    AgendaPoint, Conversation, GroupLearning, GroupLearningId, ItemId, Observed, PointState, Topic,
};
use store::{StoreError, Tx, agenda_points, conversations, group_learnings, observed_practice};

use super::demo_data::DemoText;
use super::{Example, fixed_id};

const QUESTION: DemoText = DemoText {
    da: "Giver jeg plads, når borgeren tøver?",
    en: "Do I leave room when the citizen hesitates?",
};

/// What was seen of each item.
const SEEN: [(&str, DemoText); 2] = [
    (
        "creating-motivation",
        DemoText {
            da: "Du spurgte to gange til, hvad borgeren selv havde prøvet, og skrev svaret på tavlen. Da borgeren \
                 tøvede, foreslog du selv det næste skridt.",
            en: "You asked twice what the citizen had tried, and wrote the answer on the board. When the citizen \
                 hesitated, you suggested the next step yourself.",
        },
    ),
    (
        "accurate-empathy",
        DemoText {
            da: "Du gentog borgerens egne ord, før du spurgte videre. Borgeren nikkede og fortalte mere.",
            en: "You repeated the citizen's own words before you went on asking. The citizen nodded and told more.",
        },
    ),
];

const LEARNED: DemoText = DemoText {
    da: "Vi spørger til, hvad borgeren selv håber på, før vi fortæller om mulighederne.",
    en: "We ask what the citizen hopes for before we tell of what is possible.",
};

impl Example<'_> {
    pub(super) fn question(&self) -> String {
        QUESTION.in_language(self.language)
    }

    /// What was seen in `observation`, which both have rated, and then talked about; and what a group has kept.
    pub(super) fn add_observed(
        &self,
        tx: &Tx<'_>,
        observation: &Conversation,
    ) -> Result<(), StoreError> {
        for (item, text) in SEEN {
            let seen = Observed {
                item: ItemId::new(item),
                text: text.in_language(self.language),
            };
            observed_practice::put(tx, observation.id, &seen)?;
        }
        let shown = observation.begun + TimeDelta::minutes(10);
        conversations::reveal(tx, observation.id, shown)?;
        let point = AgendaPoint {
            number: 1,
            topic: Topic::Own {
                text: self.question(),
            },
            carried_over: false,
            minutes: observation.minutes,
            state: PointState::Reached,
            note: String::new(),
        };
        agenda_points::add(tx, observation.id, &point)?;
        conversations::end(tx, observation.id, shown + TimeDelta::minutes(15), None)?;
        let learning = GroupLearning {
            id: GroupLearningId::new(fixed_id(310)),
            held: self.morning(3),
            text: LEARNED.in_language(self.language),
        };
        group_learnings::add(tx, &learning)
    }
}
