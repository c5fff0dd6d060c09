//! Reports: their pages to look at, and the file.

mod form;
mod picture;
mod summary;

pub use form::{form, form_outgoing};
pub use picture::picture;

use chrono::{DateTime, Months, NaiveDate, Utc};
use domain::{
    Assessment, AssessmentId, Example, FileKind, ItemId, Job, Language, Report, Stage, Unwatched,
};
use report::{
    Document, PlanAgreement, PlanAgreements, PlanChange, PlanReport, ProfileReport,
    SummaryAgreements, SummaryReport,
};
use store::{Tx, agreements, assessments, focus};
use view::{AgreementView, ReportPages};

use crate::agreement::views;
use crate::error::AppError;
use crate::example::evidence::examples_behind;
use crate::instrument::cache::InstrumentCache;
use crate::instrument::library::Library;
use crate::lock::{Lock, LockError};
use crate::myself::own;
use crate::outgoing::Outgoing;
use crate::settings::settings;
use crate::stores::Stores;

/// A report with all that it needs: it needs the store no more.
#[derive(Debug)]
pub struct ReportDraft {
    document: Document,
}

/// The file of a report, for which the name of `today` is proposed.
///
/// # Errors
/// [`store::StoreError::Locked`].
pub fn outgoing(
    stores: &Stores,
    report: &Report,
    language: Language,
    today: NaiveDate,
) -> Result<Outgoing, AppError> {
    let name = match (report, language) {
        (Report::Profile { .. }, Language::Da) => "profil",
        (Report::Profile { .. }, Language::En) => "profile",
        (Report::Plan { .. }, Language::Da) => "udviklingsplan",
        (Report::Plan { .. }, Language::En) => "development-plan",
        (Report::Summary { .. }, Language::Da) => "opsummering",
        (Report::Summary { .. }, Language::En) => "summary",
    };
    let name = format!("fagspejl-{name}-{today}.pdf");
    Outgoing::new(stores, name, FileKind::Pdf)
}

/// A report, with what the store holds for it now. `today` stands in it.
///
/// # Errors
/// [`AppError::NotFinished`], [`AppError::Hindsight`] where it is a look back, [`AppError::Conversation`] where both
/// have not seen both ratings, [`AppError::Cancelled`], or the store.
pub fn report(
    stores: &mut Stores,
    library: &Library,
    report: Report,
    language: Language,
    today: NaiveDate,
    job: &dyn Job,
) -> Result<ReportDraft, AppError> {
    job.step(Stage::Read, 0, 0)?;
    let document = document(stores, library, report, language, today)?;
    Ok(ReportDraft { document })
}

impl ReportDraft {
    /// Its pages, as they will be in the file.
    ///
    /// # Errors
    /// [`AppError::Report`].
    pub fn pages(&self, job: &dyn Job) -> Result<ReportPages, AppError> {
        Ok(ReportPages::of(&self.document.pages(job)?))
    }

    /// What stands in the file.
    ///
    /// # Errors
    /// [`AppError::Report`].
    pub fn bytes(self, job: &dyn Job) -> Result<Vec<u8>, AppError> {
        Ok(self.document.pdf(job)?)
    }
}

/// The file of a recovery code.
///
/// # Errors
/// [`store::StoreError::Locked`].
pub fn recovery_code_outgoing(stores: &Stores) -> Result<Outgoing, AppError> {
    let name = match settings(stores).settings.language {
        Language::Da => "fagspejl-gendannelseskode.pdf",
        Language::En => "fagspejl-recovery-code.pdf",
    };
    Outgoing::new(stores, name.to_owned(), FileKind::Pdf)
}

/// The recovery code of the lock that is proposed, on a sheet to print.
///
/// # Errors
/// [`LockError::WrongLockState`] where nothing is proposed, or [`AppError::Report`].
pub fn recovery_code(
    stores: &Stores,
    lock: &Lock,
    now: DateTime<Utc>,
) -> Result<Vec<u8>, AppError> {
    let proposal = lock.proposal.as_ref().ok_or(LockError::WrongLockState)?;
    let language = settings(stores).settings.language;
    let sheet = report::recovery_code(&proposal.code.in_groups(), language, now, stores.calendar);
    Ok(sheet.pdf(&Unwatched)?)
}

fn document(
    stores: &mut Stores,
    library: &Library,
    report: Report,
    language: Language,
    today: NaiveDate,
) -> Result<Document, AppError> {
    match report {
        Report::Profile {
            id,
            pictures,
            items,
            examples,
            prompts,
        } => {
            let content = profile_content(stores, id, examples)?;
            let report = ProfileReport {
                assessment: &content.assessment,
                focus: &content.focus,
                pictures,
                items,
                examples: content.told.as_deref(),
                prompts,
            };
            Ok(report.document(language, today, stores.calendar))
        }
        Report::Plan {
            id,
            focus,
            agreements,
            change,
        } => {
            let content = plan_content(stores, library, id, today)?;
            let live: Vec<_> = content.live.iter().map(in_plan).collect();
            let closed: Vec<_> = content.closed.iter().map(in_plan).collect();
            let report = PlanReport {
                assessment: &content.assessment,
                focus: focus.then_some(&content.focus),
                agreements: agreements.then_some(PlanAgreements {
                    live: &live,
                    closed: &closed,
                }),
                change: change.then_some(PlanChange {
                    before: content.before.as_ref(),
                }),
            };
            Ok(report.document(language, today, stores.calendar))
        }
        Report::Summary {
            id,
            frame,
            agenda,
            strengths,
            differences,
            observation,
            agreed,
            closing,
            signatures,
        } => {
            let content = summary::content(stores, library, id, today)?;
            let (points, agreements) = (content.points(), content.agreements());
            let (both_strong, apart) = (content.strengths(), content.differences());
            let report = SummaryReport {
                head: content.head(),
                frame: frame.then_some(content.frame()),
                agenda: agenda.then_some(&points),
                strengths: strengths.then_some(&both_strong),
                differences: differences.then_some(&apart),
                observed: observation.then_some(content.observed()),
                agreed: agreed.then_some(SummaryAgreements {
                    made: &agreements,
                    next: content.next(),
                }),
                closing: closing.then_some(content.closing()),
                signatures,
            };
            Ok(report.document(language, today, stores.calendar))
        }
    }
}

fn in_plan(view: &AgreementView) -> PlanAgreement<'_> {
    PlanAgreement {
        agreement: &view.agreement,
        item: view.item.as_ref().map(|named| &named.title),
        due: view.due,
    }
}

fn profile_content(
    stores: &mut Stores,
    id: AssessmentId,
    examples: bool,
) -> Result<ProfileContent, AppError> {
    let calendar = stores.calendar;
    stores.read(|tx, cache| {
        let assessment = cache.finished(tx, own(tx)?, id)?;
        let told = examples
            .then(|| examples_behind(tx, &assessment, calendar))
            .transpose()?;
        Ok(ProfileContent {
            focus: focus::for_assessment(tx, id)?,
            assessment,
            told,
        })
    })
}

fn plan_content(
    stores: &mut Stores,
    library: &Library,
    id: AssessmentId,
    today: NaiveDate,
) -> Result<Plan, AppError> {
    let calendar = stores.calendar;
    let mut items = library.items()?;
    stores.read(|tx, cache| {
        let assessment = cache.finished(tx, own(tx)?, id)?;
        let all = agreements::list(tx, assessment.head.subject)?;
        let all = views(tx, cache, all, &mut items, today)?;
        let (live, mut closed) = AgreementView::live_and_closed(all);
        let year = today - Months::new(12);
        closed.retain(|view| calendar.day(view.latest.at) >= year);
        Ok(Plan {
            focus: focus::for_assessment(tx, id)?,
            live,
            closed,
            before: before(tx, cache, &assessment)?,
            assessment,
        })
    })
}

/// What a profile tells of.
struct ProfileContent {
    assessment: Assessment,
    focus: Vec<ItemId>,
    /// The examples behind it, where they are wanted.
    told: Option<Vec<Example>>,
}

/// What a plan tells of.
struct Plan {
    assessment: Assessment,
    focus: Vec<ItemId>,
    live: Vec<AgreementView>,
    closed: Vec<AgreementView>,
    /// The reflection before; none where it is the first.
    before: Option<Assessment>,
}

/// The finished reflection of the same instrument before this one, if there is one.
fn before(
    tx: &Tx<'_>,
    cache: &mut InstrumentCache,
    of: &Assessment,
) -> Result<Option<Assessment>, AppError> {
    let newest_first = assessments::finished(tx, of.head.perspective())?.into_iter();
    let earlier = newest_first.skip_while(|row| row.id != of.head.id);
    for row in earlier.skip(1) {
        if cache.instrument_id(tx, &row.instrument)? == of.instrument.id {
            return Ok(Some(cache.assessment(tx, of.head.perspective(), row.id)?));
        }
    }
    Ok(None)
}
