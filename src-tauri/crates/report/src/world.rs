//! What Typst may see: the template, the fonts and the data of one report. There is no network, no
//! package, no file and no clock.

use std::sync::LazyLock;

use typst::diag::{FileError, FileResult};
use typst::foundations::{Bytes, Datetime, Duration};
use typst::syntax::{FileId, RootedPath, Source, VirtualPath, VirtualRoot};
use typst::text::{Font, FontBook};
use typst::utils::LazyHash;
use typst::{Library, LibraryExt as _, World};

use crate::error::ReportError;

/// One complete file for each style that the template uses.
const FONTS: [&[u8]; 2] = [
    include_bytes!("../fonts/IBMPlexSans-Regular.ttf"),
    include_bytes!("../fonts/IBMPlexSans-SemiBold.ttf"),
];
/// What the template calls them. The half bold file has another name for the sake of old programs.
const FAMILY: &str = "IBM Plex Sans";
const TEMPLATE: &str = include_str!("report.typ");
const TEMPLATE_NAME: &str = "/report.typ";
const DATA_NAME: &str = "/data.json";

/// Read when the first report is made, and kept: it is the same for all of them.
static FIXED: LazyLock<Result<Fixed, ReportError>> = LazyLock::new(Fixed::read);

/// What all reports share.
pub(crate) struct Fixed {
    library: LazyHash<Library>,
    book: LazyHash<FontBook>,
    fonts: Vec<Font>,
    template: Source,
    data: FileId,
}

impl Fixed {
    /// What all reports share.
    ///
    /// # Errors
    /// [`ReportError::Font`].
    pub(crate) fn get() -> Result<&'static Self, ReportError> {
        FIXED.as_ref().map_err(Clone::clone)
    }

    fn read() -> Result<Self, ReportError> {
        let read = |bytes: &'static [u8]| Font::new(Bytes::new(bytes), 0).ok_or(ReportError::Font);
        let fonts: Vec<Font> = FONTS.into_iter().map(read).collect::<Result<_, _>>()?;
        let name = |name: &str| -> Result<FileId, ReportError> {
            let path = VirtualPath::new(name).map_err(|_| ReportError::Template(name.into()))?;
            Ok(RootedPath::new(VirtualRoot::Project, path).intern())
        };
        let of_family = |font: &Font| {
            let mut info = font.info().clone();
            FAMILY.clone_into(&mut info.family);
            info
        };
        Ok(Self {
            library: LazyHash::new(Library::default()),
            book: LazyHash::new(FontBook::from_infos(fonts.iter().map(of_family))),
            template: Source::new(name(TEMPLATE_NAME)?, TEMPLATE.to_owned()),
            data: name(DATA_NAME)?,
            fonts,
        })
    }

    /// Whether every font has a sign for this letter.
    pub(crate) fn has(&self, letter: char) -> bool {
        let mut fonts = self.fonts.iter();
        fonts.all(|font| font.info().coverage.contains(u32::from(letter)))
    }
}

/// What Typst sees while it lays out one report.
pub(crate) struct Press {
    fixed: &'static Fixed,
    data: Bytes,
}

impl Press {
    /// With this data.
    pub(crate) fn new(fixed: &'static Fixed, data: Vec<u8>) -> Self {
        Self {
            fixed,
            data: Bytes::new(data),
        }
    }
}

impl World for Press {
    fn library(&self) -> &LazyHash<Library> {
        &self.fixed.library
    }

    fn book(&self) -> &LazyHash<FontBook> {
        &self.fixed.book
    }

    fn main(&self) -> FileId {
        self.fixed.template.id()
    }

    fn source(&self, id: FileId) -> FileResult<Source> {
        if id == self.fixed.template.id() {
            Ok(self.fixed.template.clone())
        } else {
            Err(not_there(id))
        }
    }

    fn file(&self, id: FileId) -> FileResult<Bytes> {
        if id == self.fixed.data {
            Ok(self.data.clone())
        } else {
            Err(not_there(id))
        }
    }

    fn font(&self, index: usize) -> Option<Font> {
        self.fixed.fonts.get(index).cloned()
    }

    fn today(&self, _offset: Option<Duration>) -> Option<Datetime> {
        None
    }
}

fn not_there(id: FileId) -> FileError {
    FileError::NotFound(id.vpath().get_with_slash().into())
}
