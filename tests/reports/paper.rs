//! What holds for every report.

use anyhow::{Context as _, Result};
use domain::{Language, Report};
use support::report::{Paper, whole_plan, whole_profile, whole_summary};

use crate::scenes::{LANGUAGES, Scene, talk};

/// One of every kind.
fn kinds(scene: &mut Scene) -> Result<[Report; 3]> {
    let talk = talk(&mut scene.run, "Ane", "Hun spurgte to gange.\nOg ventede.")?;
    let first = scene.first;
    Ok([whole_profile(first), whole_plan(first), whole_summary(talk)])
}

/// Every kind in both languages.
fn all(scene: &mut Scene) -> Result<Vec<(Language, Paper)>> {
    let kinds = kinds(scene)?;
    let mut all = Vec::new();
    for language in LANGUAGES {
        for kind in kinds {
            all.push((language, scene.run.printed(kind, language)?));
        }
    }
    Ok(all)
}

#[test]
fn it_is_tagged_titled_and_a4() -> Result<()> {
    let mut scene = Scene::new()?;
    for (language, paper) in all(&mut scene)? {
        let info = paper.info()?;
        let says = |name: &str| {
            let line = info.lines().find(|line| line.starts_with(name));
            line.and_then(|line| line.split_once(':'))
                .map(|(_, value)| value.trim().to_owned())
                .with_context(|| format!("pdfinfo says {name}"))
        };
        assert_eq!(says("Tagged")?, "yes", "a screen reader finds its way");
        assert!(says("Page size")?.contains("(A4)"), "{info}");
        let titles = match language {
            Language::Da => ["Profil", "Udviklingsplan", "Opsummering"],
            Language::En => ["Profile", "Development plan", "Summary"],
        };
        assert!(titles.contains(&says("Title")?.as_str()), "{info}");
        let bytes = paper.bytes()?;
        let spoken: &[u8] = match language {
            Language::Da => b"/Lang(da)",
            Language::En => b"/Lang(en)",
        };
        assert!(holds(&bytes, spoken), "it is read aloud in its language");
        assert!(holds(&bytes, b"<pdfuaid:part>1<"), "it declares PDF/UA-1");
    }
    Ok(())
}

#[test]
fn every_letter_is_ibm_plex_sans_and_comes_with_the_file() -> Result<()> {
    let mut scene = Scene::new()?;
    for (_, paper) in all(&mut scene)? {
        let fonts = paper.fonts()?;
        assert_eq!(fonts.len(), 2, "regular and half bold: {fonts:?}");
        for font in fonts {
            assert!(font.contains("+IBMPlexSans"), "another font: {font}");
            assert!(font.contains(" yes yes yes "), "not embedded: {font}");
        }
    }
    Ok(())
}

#[test]
fn the_same_report_is_the_same_file() -> Result<()> {
    let mut scene = Scene::new()?;
    for report in kinds(&mut scene)? {
        let one = scene.run.printed(report, Language::Da)?.bytes()?;
        let other = scene.run.printed(report, Language::Da)?.bytes()?;
        assert!(one == other, "two files of one report differ");
        let another = scene.run.printed(report, Language::En)?.bytes()?;
        assert!(one != another, "the language makes no difference");
    }
    Ok(())
}

#[test]
fn every_page_says_which_of_how_many_it_is() -> Result<()> {
    let mut scene = Scene::new()?;
    for (language, paper) in all(&mut scene)? {
        let info = paper.info()?;
        let pages = info.lines().find_map(|line| line.strip_prefix("Pages:"));
        let pages: usize = pages.context("pdfinfo counts pages")?.trim().parse()?;
        let text = paper.text()?;
        for page in 1..=pages {
            let counted = match language {
                Language::Da => format!("Side {page} af {pages}"),
                Language::En => format!("Page {page} of {pages}"),
            };
            assert!(text.contains(&counted), "{counted} is missing");
        }
    }
    Ok(())
}

#[test]
fn no_text_of_the_program_is_missing() -> Result<()> {
    let mut scene = Scene::new()?;
    for (_, paper) in all(&mut scene)? {
        for word in paper.words()? {
            let areas = [
                "document-",
                "profile-",
                "change-",
                "agreement-",
                "coaching-",
                "example-",
                "level-",
            ];
            assert!(
                !areas.iter().any(|area| word.text.starts_with(area)) && !word.text.contains('{'),
                "{} stands where a text should",
                word.text
            );
        }
    }
    Ok(())
}

pub(crate) fn holds(bytes: &[u8], part: &[u8]) -> bool {
    bytes.windows(part.len()).any(|window| window == part)
}
