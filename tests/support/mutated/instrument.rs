//! Instruments in TOML.

use anyhow::Result;
use app::CORE;
use domain::{Instrument, Kinds};

use super::reader::{Read, Reader};

pub(crate) struct Instruments;

impl Reader for Instruments {
    fn valid(&self) -> Vec<u8> {
        CORE.text.into()
    }

    fn words(&self) -> &'static [&'static str] {
        &[
            "[[domains]]",
            "[[domains.items]]",
            "[",
            "]",
            "\"\"\"",
            "= ",
            "\n",
            "99999999999999999999",
            "-1",
            "nan",
            "1e400",
            "true",
            "id = \"health\"",
            "\u{0}",
            "\u{fffd}",
            "a.b.c.d.e.f.g = 1\n",
        ]
    }

    fn read(&mut self, bytes: &[u8]) -> Result<Read> {
        // It reads text; what is not text comes to it with marks in its place.
        let text = String::from_utf8_lossy(bytes);
        let said = Instrument::parse("changed.toml", &text, &Kinds::builtin()).err();
        Ok(Read {
            said: said.map(|_| "Instrument".to_owned()),
            wrong: Vec::new(),
        })
    }
}
