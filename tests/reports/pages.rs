//! The pages that are looked at before they are saved.

use anyhow::{Context as _, Result};
use data_encoding::BASE64;
use domain::{Language, ProfilePicture, Unwatched};
use support::report::{whole_plan, whole_profile};

use crate::scenes::{Scene, bare_plan};

/// The width and height of a PNG, and how many of its pixels are not white.
fn ink(page: &str) -> Result<(u32, u32, usize)> {
    let bytes = BASE64.decode(page.as_bytes())?;
    let mut reader = png::Decoder::new(std::io::Cursor::new(bytes)).read_info()?;
    let size = reader.output_buffer_size().context("a page has a size")?;
    let mut pixels = vec![0; size];
    let frame = reader.next_frame(&mut pixels)?;
    let step = frame.color_type.samples();
    let inked = pixels
        .chunks(step)
        .filter(|pixel| pixel.first() < Some(&250));
    Ok((frame.width, frame.height, inked.count()))
}

#[test]
fn they_are_as_many_as_in_the_file_and_none_is_blank() -> Result<()> {
    let mut scene = Scene::new()?;
    for report in [whole_profile(scene.first), bare_plan(scene.second)] {
        let info = scene.run.printed(report, Language::Da)?.info()?;
        let pages = info.lines().find_map(|line| line.strip_prefix("Pages:"));
        let pages: usize = pages.context("pdfinfo counts pages")?.trim().parse()?;
        let shown = scene.run.report_pages(report, Language::Da, &Unwatched)?;
        assert_eq!(shown.pages.len(), pages, "one picture for each page");
        for page in &shown.pages {
            let (width, height, inked) = ink(page)?;
            assert_eq!((width, height), (1240, 1754), "A4 at 150 to the inch");
            assert!(inked > 2_000, "a page with {inked} dark pixels is blank");
        }
    }
    Ok(())
}

#[test]
fn they_show_what_is_ticked() -> Result<()> {
    let mut scene = Scene::new()?;
    let bare = scene
        .run
        .report_pages(bare_plan(scene.second), Language::Da, &Unwatched)?;
    let whole = scene
        .run
        .report_pages(whole_plan(scene.second), Language::Da, &Unwatched)?;
    let total =
        |pages: &[String]| -> Result<usize> { pages.iter().map(|page| Ok(ink(page)?.2)).sum() };
    assert!(
        total(&whole.pages)? > total(&bare.pages)?,
        "more words take more ink"
    );
    Ok(())
}

#[test]
fn a_picture_by_itself_is_one_page_of_its_own_size() -> Result<()> {
    let mut scene = Scene::new()?;
    let first = scene.first;
    let mut sizes = Vec::new();
    for which in [ProfilePicture::Radar, ProfilePicture::DotPlot] {
        let stores = &mut scene.run.backend.stores;
        let draft = app::report::picture(stores, first, which, Language::Da)?;
        let pages = draft.pages(&Unwatched)?.pages;
        assert_eq!(pages.len(), 1, "{which:?} is one picture");
        let (width, height, inked) = ink(&pages[0])?;
        assert!(inked > 2_000, "{which:?} with {inked} dark pixels is blank");
        sizes.push((width, height));
    }
    let [(radar, round), (rows, tall)] = sizes[..] else {
        anyhow::bail!("two pictures");
    };
    assert_eq!(radar, rows, "both are as wide");
    assert!(
        round < tall,
        "and as high as what stands on them: {sizes:?}"
    );
    Ok(())
}
