//! Lays out a report and writes it down.

use chrono::{Datelike as _, NaiveDate};
use domain::{Job, Language, Stage};
use png::{BitDepth, ColorType, Compression, Encoder, EncodingError};
use serde::Serialize;
use texts::Texts;
use typst::diag::{SourceDiagnostic, Warned};
use typst::foundations::Smart;
use typst::utils::Scalar;
use typst_layout::PagedDocument;
use typst_pdf::{PdfOptions, PdfStandard, PdfStandards};
use typst_render::RenderOptions;

use crate::beside::{beside, forget};
use crate::block::Block;
use crate::error::ReportError;
use crate::letters::showable;
use crate::world::{Fixed, Press};

/// Pixels for each point of a page that is looked at: 150 to the inch, sharp in the window.
const PIXELS: f64 = 150.0 / 72.0;

/// A report that is not laid out yet.
#[derive(Debug, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Document {
    #[serde(rename = "lang")]
    language: Language,
    title: String,
    date: [i64; 3],
    /// What stands at the foot of each page, and how pages are counted there.
    foot: String,
    page: String,
    /// Said at the end where a letter has no sign.
    no_sign: String,
    blocks: Vec<Block>,
    /// Whether it is a picture by itself, in place of pages of paper.
    by_itself: bool,
}

impl Document {
    pub(crate) fn new(texts: &Texts, title: String, day: NaiveDate, blocks: Vec<Block>) -> Self {
        Self {
            language: texts.language,
            title,
            date: [day.year().into(), day.month().into(), day.day().into()],
            foot: texts.fill("document-foot", [("day", texts.day(day))]),
            page: texts.fill("document-page", [("page", "{page}"), ("pages", "{pages}")]),
            no_sign: texts.say("document-no-sign"),
            blocks,
            by_itself: false,
        }
    }

    /// The same on one page that is as large as what stands on it.
    pub(crate) fn by_itself(self) -> Self {
        Self {
            by_itself: true,
            ..self
        }
    }

    /// As a tagged PDF (PDF/UA-1): the same bytes for the same report.
    ///
    /// # Errors
    /// [`ReportError`].
    pub fn pdf(&self, job: &dyn Job) -> Result<Vec<u8>, ReportError> {
        let pdf = self.written(job);
        forget();
        pdf
    }

    /// Its pages as pictures, to look at: each a PNG.
    ///
    /// # Errors
    /// [`ReportError`].
    pub fn pages(&self, job: &dyn Job) -> Result<Vec<Vec<u8>>, ReportError> {
        let pages = self.drawn(job);
        forget();
        pages
    }

    fn written(&self, job: &dyn Job) -> Result<Vec<u8>, ReportError> {
        let (document, data) = self.laid_out(job)?;
        job.step(Stage::Make, 0, 0)?;
        let standards = PdfStandards::new(&[PdfStandard::Ua_1])
            .map_err(|error| ReportError::Written(error.message().to_string()))?;
        let options = PdfOptions {
            ident: Smart::Custom(data),
            creator: Smart::Custom(Some("Fagspejl".into())),
            standards,
            ..PdfOptions::default()
        };
        let pdf = beside(job, move || typst_pdf::pdf(&document, &options))?;
        pdf.map_err(|errors| ReportError::Written(said(&errors)))
    }

    fn drawn(&self, job: &dyn Job) -> Result<Vec<Vec<u8>>, ReportError> {
        let (document, _) = self.laid_out(job)?;
        let options = RenderOptions {
            pixel_per_pt: Scalar::new(PIXELS),
            ..RenderOptions::default()
        };
        let pages = document.pages();
        let picture = |(done, page)| {
            job.step(Stage::Make, done, pages.len())?;
            let pixels = typst_render::render(page, &options);
            let png = png(pixels.width(), pixels.height(), pixels.data());
            png.map_err(|error| ReportError::Written(error.to_string()))
        };
        pages.iter().enumerate().map(picture).collect()
    }

    /// Typst lays out all pages in one call.
    fn laid_out(&self, job: &dyn Job) -> Result<(PagedDocument, String), ReportError> {
        job.step(Stage::LayOut, 0, 0)?;
        let fixed = Fixed::get()?;
        let template = |error: serde_json::Error| ReportError::Template(error.to_string());
        let mut data = serde_json::to_value(self).map_err(template)?;
        if !showable(&mut data, fixed) {
            data["noSign"] = serde_json::Value::Null;
        }
        let data = data.to_string();
        let press = Press::new(fixed, data.clone().into_bytes());
        let laid_out = beside(job, move || typst::compile::<PagedDocument>(&press))?;
        let Warned { output, warnings } = laid_out;
        let document = output.map_err(|errors| ReportError::Template(said(&errors)))?;
        // A font that is not found is only a warning; nobody would see it before the paper.
        if !warnings.is_empty() {
            return Err(ReportError::Template(said(&warnings)));
        }
        Ok((document, data))
    }
}

/// A page of this size as PNG, from the red, green, blue and opacity of each of its pixels; all are
/// opaque. It is looked at and not kept, so quick counts for more than small.
fn png(width: u32, height: u32, pixels: &[u8]) -> Result<Vec<u8>, EncodingError> {
    let mut png = Vec::new();
    let mut encoder = Encoder::new(&mut png, width, height);
    encoder.set_color(ColorType::Rgba);
    encoder.set_depth(BitDepth::Eight);
    encoder.set_compression(Compression::Fast);
    let mut writer = encoder.write_header()?;
    writer.write_image_data(pixels)?;
    writer.finish()?;
    Ok(png)
}

/// What Typst says, up to where it quotes what stands in the report.
fn said(errors: &[SourceDiagnostic]) -> String {
    let unquoted = |error: &SourceDiagnostic| {
        let said = error.message.split(['`', '"']).next();
        said.unwrap_or_default().trim_end().to_owned()
    };
    errors.iter().map(unquoted).collect::<Vec<_>>().join("; ")
}
