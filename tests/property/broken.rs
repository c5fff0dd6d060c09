//! Breaks a valid instrument in one place.

use std::fmt;

use domain::{Instrument, InstrumentError, Kinds};
use support::instrument::InstrumentBuilder;
use toml::{Table, Value};

/// The file name under which broken instruments are read.
pub(crate) const FILE: &str = "broken.toml";

/// One step into an instrument.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum UserAction {
    Field(String),
    Index(usize),
}

/// The way to one place of an instrument.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Place(pub(crate) Vec<UserAction>);

impl Place {
    pub(crate) fn field(&self, name: &str) -> Self {
        self.then(UserAction::Field(name.to_owned()))
    }

    fn then(&self, step: UserAction) -> Self {
        let mut steps = self.0.clone();
        steps.push(step);
        Self(steps)
    }

    /// The place around it; none for the whole.
    pub(crate) fn around(&self) -> Option<Self> {
        let (_, around) = self.0.split_last()?;
        Some(Self(around.to_vec()))
    }

    /// The last field on the way, such as `anchors` for `anchors[3]`.
    pub(crate) fn name(&self) -> &str {
        let fields = self.0.iter().rev().filter_map(|step| match step {
            UserAction::Field(name) => Some(name.as_str()),
            UserAction::Index(_) => None,
        });
        fields.take(1).last().unwrap_or_default()
    }
}

/// As errors name it: `domains[0].items[3].anchors.da`.
impl fmt::Display for Place {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (index, step) in self.0.iter().enumerate() {
            match step {
                UserAction::Field(name) if index == 0 => f.write_str(name)?,
                UserAction::Field(name) => write!(f, ".{name}")?,
                UserAction::Index(at) => write!(f, "[{at}]")?,
            }
        }
        Ok(())
    }
}

/// A valid instrument with two domains and two prompts, as a tree.
pub(crate) fn valid() -> Value {
    let text = InstrumentBuilder::default().domains(&[2, 1]).text();
    match text.parse::<Table>() {
        Ok(table) => Value::Table(table),
        Err(error) => unreachable!("the builder writes TOML: {error}"),
    }
}

/// Every place below the whole: fields, tables, arrays and their entries.
pub(crate) fn places(tree: &Value) -> Vec<Place> {
    let mut found = Vec::new();
    walk(tree, &Place::default(), &mut found);
    found
}

fn walk(value: &Value, place: &Place, found: &mut Vec<Place>) {
    if !place.0.is_empty() {
        found.push(place.clone());
    }
    match value {
        Value::Table(table) => {
            for (name, below) in table {
                walk(below, &place.field(name), found);
            }
        }
        Value::Array(array) => {
            for (index, below) in array.iter().enumerate() {
                walk(below, &place.then(UserAction::Index(index)), found);
            }
        }
        _ => {}
    }
}

/// What stands at `place`.
pub(crate) fn at<'a>(tree: &'a Value, place: &Place) -> &'a Value {
    place.0.iter().fold(tree, |value, step| match step {
        UserAction::Field(name) => &value[name.as_str()],
        UserAction::Index(index) => &value[*index],
    })
}

/// What stands at `place`, to be changed.
pub(crate) fn at_mut<'a>(tree: &'a mut Value, place: &Place) -> &'a mut Value {
    place.0.iter().fold(tree, |value, step| match step {
        UserAction::Field(name) => &mut value[name.as_str()],
        UserAction::Index(index) => &mut value[*index],
    })
}

/// The place written as errors write it.
pub(crate) fn place(written: &str) -> Place {
    let mut place = Place::default();
    for part in written.split('.') {
        let mut pieces = part.split('[');
        place = place.field(pieces.next().unwrap_or_default());
        for index in pieces.filter_map(|piece| piece.strip_suffix(']')?.parse().ok()) {
            place = place.then(UserAction::Index(index));
        }
    }
    place
}

/// The valid instrument with `value` at the place that is written.
pub(crate) fn with(written: &str, value: impl Into<Value>) -> Value {
    let mut tree = valid();
    let place = place(written);
    match (place.around(), place.0.last()) {
        (Some(around), Some(UserAction::Field(name))) => {
            if let Value::Table(table) = at_mut(&mut tree, &around) {
                table.insert(name.clone(), value.into());
            }
        }
        _ => *at_mut(&mut tree, &place) = value.into(),
    }
    tree
}

/// Reads a tree as an instrument.
pub(crate) fn read(tree: &Value) -> Result<Instrument, InstrumentError> {
    let text = match toml::to_string(tree) {
        Ok(text) => text,
        Err(error) => unreachable!("every tree made here can be written: {error}"),
    };
    Instrument::parse(FILE, &text, &Kinds::builtin())
}
