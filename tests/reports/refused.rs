//! Which reports there are none of, and how they are written.

use anyhow::Result;
use app::AppError;
use domain::{Language, ProfilePicture, Unwatched};
use support::answers::{Answers, level};
use support::exchange::Answered;
use support::files::Files;
use support::home::Home;
use support::report::{whole_plan, whole_profile};

use crate::scenes::Scene;

#[test]
fn a_draft_has_no_report() -> Result<()> {
    let home = Home::new()?;
    let mut run = home.start();
    let draft = run.draft(&Answers::none().with("health", level(4)))?;
    for report in [whole_profile(draft), whole_plan(draft)] {
        let dialogs = Answered::with(home.path().join("report.pdf"));
        let refused = run.save_report(report, Language::Da, &dialogs, &Unwatched);
        assert!(matches!(refused, Err(AppError::NotFinished)), "{refused:?}");
        let refused = run.report_pages(report, Language::Da, &Unwatched);
        assert!(matches!(refused, Err(AppError::NotFinished)), "{refused:?}");
    }
    let stores = &mut run.backend.stores;
    let refused = app::report::picture(stores, draft, ProfilePicture::Radar, Language::Da);
    assert!(matches!(refused, Err(AppError::NotFinished)), "{refused:?}");
    Ok(())
}

#[test]
fn the_proposed_name_says_what_it_is_and_of_which_day() -> Result<()> {
    let mut scene = Scene::new()?;
    let today = scene.run.today().today;
    for (report, language, name) in [
        (whole_profile(scene.first), Language::Da, "profil"),
        (whole_profile(scene.first), Language::En, "profile"),
        (whole_plan(scene.first), Language::Da, "udviklingsplan"),
        (whole_plan(scene.first), Language::En, "development-plan"),
    ] {
        let before = Files::of(scene.home.path())?;
        let dialogs = Answered::cancelled();
        let written = scene
            .run
            .save_report(report, language, &dialogs, &Unwatched)?;
        assert_eq!(written, None, "the dialog was closed");
        assert_eq!(dialogs.proposed(), [format!("fagspejl-{name}-{today}.pdf")]);
        assert_eq!(Files::of(scene.home.path())?, before, "nothing was written");
    }
    Ok(())
}

#[test]
fn example_data_can_be_printed() -> Result<()> {
    let home = Home::new()?;
    let mut run = home.start();
    let now = run.today();
    let overview = app::demo::open_demo(&mut run.backend.stores, &run.backend.library, now)?;
    let latest = overview
        .latest
        .ok_or_else(|| anyhow::anyhow!("it has a profile"))?;
    let id = latest.reflection.id;
    for report in [whole_profile(id), whole_plan(id)] {
        let text = run.printed(report, Language::En)?.text()?;
        assert!(text.contains("employee’s own"), "{text}");
    }
    Ok(())
}
