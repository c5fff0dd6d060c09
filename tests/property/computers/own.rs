//! What is one's own stays one's own: nothing that comes from another computer, and nothing that is rated for it, is in
//! a profile, a change, a trend or the rhythm.

use anyhow::Result;
use domain::{PersonId, Relation};
use proptest::prelude::*;
use support::home::Home;
use support::lock::quick_lock;
use support::two_computers::{Computer, held};
use support::used_store::used_home;

use super::{ANE, KIM, any_answers, to_each};
use crate::ratings::mine;

/// Somebody who has used the program for a while, with a lock and a card, and Ane, whom they have agreed with.
struct Lived {
    home: Home,
    /// Ane, as they know her.
    person: PersonId,
    ane: Computer,
    /// They, as Ane knows them.
    at_anes: PersonId,
}

fn lived() -> Result<Lived> {
    let home = used_home()?;
    quick_lock(&home, KIM)?;
    let mut own = Computer::on(home)?;
    own.run.make_card("Kim Holm", KIM)?;
    let mut ane = Computer::of("Ane Lund", ANE)?;
    let person = own.know(&mut ane, Relation::Supervisor)?;
    let at_anes = ane.know(&mut own, Relation::Employee)?;
    own.run.agree_on_frame(person, "To learn from our work.")?;
    let Computer { home, run } = own;
    drop(run);
    Ok(Lived {
        home,
        person,
        ane,
        at_anes,
    })
}

#[test]
fn what_is_mine_is_the_same_whatever_is_held_on_two_computers() {
    let Lived {
        home,
        person,
        ane,
        at_anes,
    } = lived().unwrap();
    // Each case holds two conversations on two computers, and reads everything of one's own.
    proptest!(ProptestConfig::with_cases(2), |(
        own in any_answers(),
        theirs in any_answers(),
        of_them in any_answers(),
        their_own in any_answers(),
    )| {
        let mut with = Computer::on(home.copy().unwrap()).unwrap();
        let mut ane = ane.copy().unwrap();
        let invites = (&mut with.run, &mut ane.run, person);
        held(invites, &to_each(own), &to_each(theirs)).unwrap();
        let is_invited = (&mut ane.run, &mut with.run, at_anes);
        let (id, _) = held(is_invited, &to_each(their_own), &to_each(of_them)).unwrap();
        prop_assert!(with.run.revealed(id).is_ok(), "both were shown");
        with.restart().unwrap();
        let mut without = Computer::on(home.copy().unwrap()).unwrap();
        // As many starts as the other one.
        without.restart().unwrap();
        let (expected, found) = (mine(&mut without.run).unwrap(), mine(&mut with.run).unwrap());
        for (what, said) in &expected {
            prop_assert!(found.get(what) == Some(said), "{} differs", what);
        }
        prop_assert_eq!(expected.len(), found.len(), "and there is no more of it");
    });
}
