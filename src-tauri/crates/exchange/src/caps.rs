//! Bounds of what comes in, held before it is parsed.

/// Most bytes of a file.
pub(crate) const LARGEST: usize = 64 * 1024 * 1024;
/// Deepest nesting; the format needs six.
const DEEPEST: usize = 16;
/// Most values; the reflections and examples of a working life are a tenth of it.
const MOST_VALUES: usize = 1_000_000;

/// Bounds of one format.
pub(crate) struct Caps {
    /// Most bytes.
    pub(crate) bytes: usize,
    /// Deepest nesting.
    pub(crate) depth: usize,
    /// Most values.
    pub(crate) values: usize,
}

/// Whether `json` keeps to the bounds of an export. It need not be JSON.
pub(crate) fn within(json: &[u8]) -> bool {
    let export = Caps {
        bytes: LARGEST,
        depth: DEEPEST,
        values: MOST_VALUES,
    };
    export.hold(json)
}

impl Caps {
    /// Whether `json` keeps to them. It need not be JSON.
    pub(crate) fn hold(&self, json: &[u8]) -> bool {
        if json.len() > self.bytes {
            return false;
        }
        let (mut depth, mut values) = (0_usize, 0_usize);
        let mut bytes = json.iter();
        while let Some(byte) = bytes.next() {
            match byte {
                b'"' => skip_string(&mut bytes),
                b'{' | b'[' => {
                    depth += 1;
                    values += 1;
                }
                b'}' | b']' => depth = depth.saturating_sub(1),
                b',' => values += 1,
                _ => {}
            }
            if depth > self.depth || values > self.values {
                return false;
            }
        }
        true
    }
}

fn skip_string(bytes: &mut std::slice::Iter<'_, u8>) {
    while let Some(byte) = bytes.next() {
        match byte {
            b'"' => return,
            b'\\' => {
                bytes.next();
            }
            _ => {}
        }
    }
}
