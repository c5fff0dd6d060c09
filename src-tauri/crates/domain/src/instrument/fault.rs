//! What an instrument is refused for, and where in its file that stands.

/// The kinds of fault of an instrument.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum InstrumentFault {
    /// Not TOML, or not in the shape of an instrument (missing, unknown or mistyped field).
    Shape,
    /// A text is blank, or longer than its place allows.
    Text,
    /// An id is not a word of lower-case letters, digits and hyphens.
    Id,
    /// An id stands twice.
    Twice,
    /// A number is out of its range.
    Number,
    /// Two sentences of one scale are the same.
    SameAnchor,
    /// A prompt names a domain that is not there.
    UnknownDomain,
    /// Its items are answered by different facets, or by none.
    Facets,
    /// There is nothing in it, or more than the program takes.
    Count,
}

/// Why an instrument is refused, and where in its file that stands.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Fault {
    /// The place, such as `domains[0].items[3].anchors.da`; `.` for the whole file.
    pub path: String,
    /// The kind of fault.
    pub fault: InstrumentFault,
    /// The reason in words, for the one who mends the file.
    pub reason: String,
}

impl Fault {
    /// A fault at `path`.
    pub fn new(path: impl Into<String>, fault: InstrumentFault, reason: impl Into<String>) -> Self {
        Self {
            path: path.into(),
            fault,
            reason: reason.into(),
        }
    }
}
