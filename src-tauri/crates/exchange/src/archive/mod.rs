//! Everything in JSON: the newest shape is written, every shape is read.

mod agenda_templates;
mod checked;
mod conversations;
mod filled_in;
mod frames;
mod group_learnings;
mod json;
mod json_v1;
mod json_v2;
mod json_v3;
mod json_v4;
mod json_v5;
mod json_v6;
mod read;
mod written_conversation;

pub use json::to_json;
pub use json_v6::{FORMAT, VERSION};
pub use read::{LARGEST, from_json};

#[cfg(test)]
mod tests {
    use domain::{Kinds, Perspective};

    use super::{from_json, to_json};

    const FIRST: &str = include_str!("../../../../../tests/upgrade/archive-1.json");

    #[test]
    fn the_first_version_is_read_as_what_one_person_gave_about_themselves() {
        let all = from_json(FIRST.as_bytes(), &Kinds::builtin()).expect("it is an export");
        let myself = all.person.as_ref().expect("it is somebody's").id;
        assert_eq!(all.reflections.len(), 7, "all of them");
        for kept in &all.reflections {
            let whose = kept.assessment.head.perspective();
            assert_eq!(
                whose,
                Perspective::own(myself),
                "nobody else is known in it"
            );
        }
        assert!(
            all.agreements.iter().all(|one| one.owner == myself),
            "they made them with themselves"
        );
        let newest = to_json(&all).expect("it can be written");
        assert_eq!(
            from_json(&newest, &Kinds::builtin()),
            Ok(all),
            "and as the newest it says the same"
        );
    }
}
