//! Reports, read back by programs that did not write them.

use std::fs;
use std::process::Command;

use anyhow::{Context as _, Result, bail};
use app::report::ReportDraft;
use app::{AppError, Backend};
use domain::{AssessmentId, ConversationId, Job, Language, Report, Unwatched};
use tempfile::TempDir;
use view::{Exported, ReportPages};

use crate::exchange::{Answered, noted};
use crate::run::Run;

/// A profile with everything in it.
pub fn whole_profile(id: AssessmentId) -> Report {
    Report::Profile {
        id,
        pictures: true,
        items: true,
        examples: true,
        prompts: true,
    }
}

/// A plan with everything in it.
pub fn whole_plan(id: AssessmentId) -> Report {
    Report::Plan {
        id,
        focus: true,
        agreements: true,
        change: true,
    }
}

/// A summary with everything in it.
pub fn whole_summary(id: ConversationId) -> Report {
    Report::Summary {
        id,
        frame: true,
        agenda: true,
        strengths: true,
        differences: true,
        observation: true,
        agreed: true,
        closing: true,
        signatures: true,
    }
}

impl Run {
    /// The report as it is written to a file.
    ///
    /// # Errors
    /// As [`app::report::report`], or the file system.
    pub fn printed(&mut self, report: Report, language: Language) -> Result<Paper> {
        let folder = tempfile::tempdir()?;
        let file = folder.path().join("report.pdf");
        self.save_report(report, language, &Answered::with(&file), &Unwatched)?
            .context("the dialog was answered")?;
        Ok(Paper { folder })
    }

    /// The pages of the report.
    ///
    /// # Errors
    /// As [`app::report::report`].
    pub fn report_pages(
        &mut self,
        report: Report,
        language: Language,
        job: &dyn Job,
    ) -> Result<ReportPages, AppError> {
        self.report_draft(report, language, job)?.pages(job)
    }

    /// Writes the report, with this answer to the dialog.
    ///
    /// # Errors
    /// As [`app::report::report`].
    pub fn save_report(
        &mut self,
        report: Report,
        language: Language,
        dialogs: &Answered,
        job: &dyn Job,
    ) -> Result<Option<Exported>, AppError> {
        let today = self.today().today;
        let file = app::report::outgoing(&self.backend.stores, &report, language, today)?;
        let written = file.save(dialogs, job, || {
            self.report_draft(report, language, job)?.bytes(job)
        });
        noted(&mut self.backend.stores, written?)
    }

    fn report_draft(
        &mut self,
        report: Report,
        language: Language,
        job: &dyn Job,
    ) -> Result<ReportDraft, AppError> {
        let today = self.today().today;
        let Backend {
            stores, library, ..
        } = &mut self.backend;
        app::report::report(stores, library, report, language, today, job)
    }
}

/// A PDF file.
pub struct Paper {
    folder: TempDir,
}

/// A word on a page, in points from the upper left corner.
#[derive(Clone, Debug, PartialEq)]
pub struct PrintedWord {
    /// The word.
    pub text: String,
    /// The number of its page, from 1.
    pub on: usize,
    /// Left, top, right and bottom edge.
    pub edges: [f64; 4],
    /// Width and height of its page.
    pub page: [f64; 2],
}

impl Paper {
    /// A file with these bytes.
    ///
    /// # Errors
    /// The file system.
    pub fn of(bytes: &[u8]) -> Result<Self> {
        let folder = tempfile::tempdir()?;
        fs::write(folder.path().join("report.pdf"), bytes)?;
        Ok(Self { folder })
    }

    /// The file itself.
    ///
    /// # Errors
    /// The file system.
    pub fn bytes(&self) -> Result<Vec<u8>> {
        Ok(fs::read(self.folder.path().join("report.pdf"))?)
    }

    /// Its text, with one space between words and words that were broken at the end of a line whole.
    ///
    /// # Errors
    /// `pdftotext`.
    pub fn text(&self) -> Result<String> {
        let text = self.asked("pdftotext", &[], &["-"])?;
        // A hyphen that was put in is a soft one.
        let whole = text
            .replace("\u{ad}\n", "")
            .replace(['\u{200b}', '\u{ad}'], "");
        Ok(whole.split_whitespace().collect::<Vec<_>>().join(" "))
    }

    /// What `pdfinfo` says of it.
    ///
    /// # Errors
    /// `pdfinfo`.
    pub fn info(&self) -> Result<String> {
        self.asked("pdfinfo", &[], &[])
    }

    /// Its structure with the text in it, as `pdfinfo` reads it.
    ///
    /// # Errors
    /// `pdfinfo`.
    pub fn structure(&self) -> Result<String> {
        self.asked("pdfinfo", &["-struct-text"], &[])
    }

    /// The rows of `pdffonts`.
    ///
    /// # Errors
    /// `pdffonts`.
    pub fn fonts(&self) -> Result<Vec<String>> {
        let table = self.asked("pdffonts", &[], &[])?;
        Ok(table.lines().skip(2).map(str::to_owned).collect())
    }

    /// Every word with its place.
    ///
    /// # Errors
    /// `pdftotext`.
    pub fn words(&self) -> Result<Vec<PrintedWord>> {
        let html = self.asked("pdftotext", &["-bbox"], &["-"])?;
        let (mut on, mut page) = (0, [0.0; 2]);
        let mut words = Vec::new();
        for line in html.lines().map(str::trim) {
            if line.starts_with("<page ") {
                on += 1;
                page = [number(line, "width")?, number(line, "height")?];
            } else if line.starts_with("<word ") {
                let text = line.split(['>', '<']).nth(2).unwrap_or_default();
                words.push(PrintedWord {
                    text: text
                        .replace("&amp;", "&")
                        .replace("&lt;", "<")
                        .replace("&gt;", ">"),
                    on,
                    edges: [
                        number(line, "xMin")?,
                        number(line, "yMin")?,
                        number(line, "xMax")?,
                        number(line, "yMax")?,
                    ],
                    page,
                });
            }
        }
        Ok(words)
    }

    fn asked(&self, program: &str, before: &[&str], after: &[&str]) -> Result<String> {
        let output = Command::new(program)
            .args(before)
            .arg(self.folder.path().join("report.pdf"))
            .args(after)
            .output()
            .with_context(|| format!("{program} (poppler-utils) is not there"))?;
        if !output.status.success() {
            bail!("{program}: {}", String::from_utf8_lossy(&output.stderr));
        }
        // What poppler says of titles may be in any encoding.
        Ok(String::from_utf8_lossy(&output.stdout).into_owned())
    }
}

fn number(line: &str, name: &str) -> Result<f64> {
    let value = line.split(&format!("{name}=\"")).nth(1);
    let value = value.and_then(|rest| rest.split('"').next());
    Ok(value.context("an edge of a word")?.parse()?)
}
