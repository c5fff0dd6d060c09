//! What the start screen shows.

mod not_answering;

pub use not_answering::{NotAnswering, not_answering};

use domain::{AssessmentId, Calendar, Due, Now, Perspective, Rhythm, Wheel};
use store::assessments::{self, AssessmentFilter};
use store::{Tx, agreements, people};
use view::{
    AgreementView, DomainAtHand, InstrumentSummary, Overview, ProfileView, ReflectionSummary,
};

use crate::agreement::rhythm::wheel;
use crate::agreement::views;
use crate::coaching::read::{menu_of, under_way};
use crate::error::AppError;
use crate::instrument::cache::InstrumentCache;
use crate::instrument::library::Library;
use crate::stores::Stores;

/// How many agreements it is told of that are due.
const MOST_DUE: usize = 5;
/// How many conversations it is told of that have not ended.
const MOST_CONVERSATIONS: usize = 5;
/// How many drafts it is told of; more than a person keeps.
const MOST_DRAFTS: usize = 100;

/// How long the way that the window has come may be told, in bytes.
const LONGEST_ROUTE: usize = 20_000;

/// Remembers where the window is, for a page that is loaded anew; one that is too long is not remembered.
///
/// # Errors
/// [`store::StoreError::Locked`]: then it stays as it was.
pub fn remember_route(stores: &mut Stores, route: String) -> Result<(), AppError> {
    stores.must_be_open()?;
    stores.route = (route.len() <= LONGEST_ROUTE).then_some(route);
    Ok(())
}

/// Where the window was. It is kept while the store is locked, and not told.
///
/// # Errors
/// [`store::StoreError::Locked`].
pub fn remembered_route(stores: &Stores) -> Result<Option<String>, AppError> {
    stores.must_be_open()?;
    Ok(stores.route.clone())
}

/// Everything that the start screen shows.
///
/// # Errors
/// [`AppError::Instrument`], or the store; each further call tries to open it again.
pub fn overview(stores: &mut Stores, library: &Library, now: Now) -> Result<Overview, AppError> {
    let instruments = library.all()?;
    let instruments = instruments.map(|bundled| InstrumentSummary::of(&bundled.instrument));
    let instruments = instruments.collect();
    let mut items = library.items()?;
    let example = stores.is_demo();
    let calendar = stores.calendar;
    let mut overview = stores.read(|tx, cache| {
        let mut overview = Overview {
            instruments,
            drafts: Vec::new(),
            at_hand: None,
            latest: None,
            finished_count: 0,
            due: Vec::new(),
            conversations: under_way(tx, cache, MOST_CONVERSATIONS)?,
            live_agreements: 0,
            wheel: Wheel::new(now.today, None, Rhythm::default()),
            menu: menu_of(tx)?,
            example,
            backup_trouble: None,
            log_aside: None,
        };
        if let Some(myself) = people::myself(tx)? {
            let own = Perspective::own(myself);
            overview.latest = latest(tx, own, now, calendar)?
                .map(|id| cache.assessment(tx, own, id))
                .transpose()?
                .as_ref()
                .map(ProfileView::of);
            overview.finished_count = assessments::count_finished(tx, own)?;
            let drafts = assessments::list(tx, own, AssessmentFilter::Drafts, MOST_DRAFTS)?;
            overview.drafts = lines(tx, cache, &drafts)?;
            if let Some(draft) = drafts.first() {
                let draft = cache.assessment(tx, own, draft.head.id)?;
                overview.at_hand = DomainAtHand::of(&draft);
            }
            overview.wheel = wheel(tx, myself, now, calendar)?;
            let agreements = agreements::list(tx, myself)?;
            let all = views(tx, cache, agreements, &mut items, now.today)?;
            let (live, _) = AgreementView::live_and_closed(all);
            overview.live_agreements = live.len();
            let is_due = |view: &AgreementView| view.due != Due::Later;
            overview.due = live.into_iter().filter(is_due).take(MOST_DUE).collect();
        }
        Ok::<_, AppError>(overview)
    })?;
    if !example {
        overview.backup_trouble = stores.daily.trouble(&stores.folder.path, now.at);
        overview.log_aside.clone_from(&stores.log_aside);
    }
    Ok(overview)
}

/// The latest finished reflection. One of a day ahead is it only where there is no other: the clock was
/// wrong when it was finished, and it would stand first for as long as that was ahead.
fn latest(
    tx: &Tx<'_>,
    of: Perspective,
    now: Now,
    calendar: Calendar,
) -> Result<Option<AssessmentId>, AppError> {
    let finished = assessments::finished(tx, of)?;
    let until_today = finished
        .iter()
        .find(|row| !now.is_ahead(calendar.day(row.at)));
    Ok(until_today.or(finished.first()).map(|row| row.id))
}

pub(crate) fn lines(
    tx: &Tx<'_>,
    cache: &mut InstrumentCache,
    rows: &[assessments::AssessmentRow],
) -> Result<Vec<ReflectionSummary>, AppError> {
    rows.iter().map(|row| cache.line(tx, row)).collect()
}
