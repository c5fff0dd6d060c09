//! What reads the files of one format, as the program does.

use anyhow::Result;

/// What came of one file.
pub(crate) struct Read {
    /// The kind of error; none where it was taken.
    pub(crate) said: Option<String>,
    /// What is wrong with that.
    pub(crate) wrong: Vec<String>,
}

/// Reads files of one format.
pub(crate) trait Reader {
    /// A file that is as it should be.
    fn valid(&self) -> Vec<u8>;

    /// What is at home in the format, and may be put where it does not belong.
    fn words(&self) -> &'static [&'static str];

    /// Reads a file as the program does.
    fn read(&mut self, bytes: &[u8]) -> Result<Read>;

    /// What is wrong once all are read.
    fn finish(self: Box<Self>) -> Result<Vec<String>> {
        Ok(Vec::new())
    }
}
