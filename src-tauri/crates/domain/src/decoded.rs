//! A text file as another program may have written it.

use std::borrow::Cow;

const MARK: &[u8] = b"\xef\xbb\xbf";
const LITTLE_MARK: [u8; 2] = [0xff, 0xfe];
const BIG_MARK: [u8; 2] = [0xfe, 0xff];

/// The bytes of a text file as UTF-8 without a byte order mark. A file that begins with the mark of UTF-16,
/// or whose first sign of ASCII stands in two bytes, is turned into it; half a surrogate in it becomes
/// U+FFFD. What else is not UTF-8 stays as it is, for whoever reads it to refuse.
pub fn utf8(bytes: &[u8]) -> Cow<'_, [u8]> {
    if let Some(rest) = bytes.strip_prefix(MARK) {
        return rest.into();
    }
    let unit: fn([u8; 2]) -> u16 = match *bytes {
        [0, low, ..] if low != 0 => u16::from_be_bytes,
        [low, 0, ..] if low != 0 => u16::from_le_bytes,
        [first, second, ..] if [first, second] == LITTLE_MARK => u16::from_le_bytes,
        [first, second, ..] if [first, second] == BIG_MARK => u16::from_be_bytes,
        _ => return bytes.into(),
    };
    let pairs = bytes.chunks_exact(2);
    let units = pairs.filter_map(|pair| Some(unit(pair.try_into().ok()?)));
    let text: String = char::decode_utf16(units)
        .map(|sign| sign.unwrap_or(char::REPLACEMENT_CHARACTER))
        .collect();
    match text.strip_prefix('\u{feff}') {
        Some(rest) => rest.as_bytes().to_vec().into(),
        None => text.into_bytes().into(),
    }
}

#[cfg(test)]
mod tests {
    use super::utf8;

    const TEXT: &str = "{\"a\": \"Æblegrød 😀\"}\r\n";

    fn pairs(text: &str, bytes: fn(u16) -> [u8; 2]) -> Vec<u8> {
        text.encode_utf16().flat_map(bytes).collect()
    }

    #[test]
    fn a_text_is_the_same_in_every_encoding_and_with_a_mark() {
        let marked = format!("\u{feff}{TEXT}");
        for written in [
            TEXT.as_bytes().to_vec(),
            marked.as_bytes().to_vec(),
            pairs(TEXT, u16::to_le_bytes),
            pairs(TEXT, u16::to_be_bytes),
            pairs(&marked, u16::to_le_bytes),
            pairs(&marked, u16::to_be_bytes),
        ] {
            assert_eq!(&*utf8(&written), TEXT.as_bytes(), "{written:?}");
        }
    }

    #[test]
    fn what_is_broken_stays_readable_or_as_it_was() {
        let mut half = pairs("\u{feff}a", u16::to_le_bytes);
        half.extend([0x3d, 0xd8, b'b', 0, 7]);
        assert_eq!(&*utf8(&half), "a\u{fffd}b".as_bytes());
        for bytes in [&b""[..], b"a", b"\xff", b"\xe6bler", b"\0\0"] {
            assert_eq!(&*utf8(bytes), bytes, "{bytes:?}");
        }
    }
}
