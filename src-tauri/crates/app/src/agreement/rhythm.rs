//! How often the next reflection is suggested, and the year that follows from it.

use chrono::{DateTime, Utc};
use domain::{
    ActionKind, Calendar, Changed, Now, PersonId, Perspective, Rhythm, UserAction, Wheel,
};
use picture::Picture;
use store::{Tx, assessments, people, rhythms};
use view::Saved;

use crate::error::AppError;
use crate::myself::myself;
use crate::stores::Stores;

/// Chooses how often the next reflection is suggested. `id` is that of the person, used where the
/// store does not know the person yet.
///
/// # Errors
/// The store.
pub fn choose_rhythm(
    stores: &mut Stores,
    rhythm: Rhythm,
    id: PersonId,
    now: DateTime<Utc>,
) -> Result<Saved, AppError> {
    let step = UserAction::new(ActionKind::RhythmChosen, vec![Changed::Rhythm]);
    let saved = Saved::of(&step, now);
    stores.write(now, |tx, _| {
        let myself = myself(tx, id, now)?;
        if rhythms::get_or_default(tx, myself)? != rhythm {
            rhythms::put(tx, myself, rhythm)?;
            tx.record_undo(step);
        }
        Ok(())
    })?;
    Ok(saved)
}

/// The picture of the year around today.
///
/// # Errors
/// The store.
pub fn wheel_picture(stores: &mut Stores, now: Now) -> Result<Picture, AppError> {
    let calendar = stores.calendar;
    let wheel = stores.read(|tx, _| match people::myself(tx)? {
        Some(myself) => wheel(tx, myself, now, calendar),
        None => Ok(Wheel::new(now.today, None, Rhythm::default())),
    })?;
    Ok(picture::wheel_picture(&wheel))
}

/// The year of `person` around today.
pub(crate) fn wheel(
    tx: &Tx<'_>,
    person: PersonId,
    now: Now,
    calendar: Calendar,
) -> Result<Wheel, AppError> {
    let finished = assessments::finished(tx, Perspective::own(person))?;
    Ok(Wheel::new(
        now.today,
        finished.into_iter().map(|row| calendar.day(row.at)),
        rhythms::get_or_default(tx, person)?,
    ))
}
