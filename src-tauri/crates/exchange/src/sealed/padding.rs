//! How long what is sealed is, so that its length says little of what it holds.

/// The least: an invitation without an instrument and with a few examples, a rating and an opening are all
/// shorter, so that all of them have one length.
const LEAST: usize = 64 * 1024;
/// The most.
pub(crate) const MOST: usize = 4 * 1024 * 1024;

/// Every length that there is. Each is twice the one before: seven lengths say less than three bits, and a
/// file of at most twice its size is still sent by mail.
pub(crate) fn lengths() -> impl Iterator<Item = usize> {
    std::iter::successors(Some(LEAST), |length| Some(length * 2))
        .take_while(|&length| length <= MOST)
}

/// The text with a line break and spaces behind it, as long as the next length. None where it is longer than
/// any.
pub(crate) fn padded(mut text: Vec<u8>) -> Option<Vec<u8>> {
    text.push(b'\n');
    let length = lengths().find(|&length| text.len() <= length)?;
    text.resize(length, b' ');
    Some(text)
}

/// The text without what was put behind it. None where it was not put there by [`padded`].
pub(crate) fn unpadded(padded: &[u8]) -> Option<&[u8]> {
    let end = padded.iter().rposition(|&byte| byte != b' ')?;
    let text = padded.get(..=end)?.strip_suffix(b"\n")?;
    let length = lengths().find(|&length| text.len() < length)?;
    (length == padded.len()).then_some(text)
}

#[cfg(test)]
mod tests {
    use super::{LEAST, MOST, lengths, padded, unpadded};

    #[test]
    fn texts_of_many_lengths_have_few() {
        assert_eq!(lengths().count(), 7);
        for (length, padded_length) in [
            (0, LEAST),
            (1, LEAST),
            (LEAST - 1, LEAST),
            (LEAST, 2 * LEAST),
            (MOST - 1, MOST),
        ] {
            let text = vec![b'x'; length];
            let padded = padded(text.clone()).expect("it fits");
            assert_eq!(padded.len(), padded_length, "{length} bytes");
            assert_eq!(unpadded(&padded), Some(&*text), "{length} bytes come back");
        }
        assert_eq!(padded(vec![b'x'; MOST]), None, "there is an end");
    }

    #[test]
    fn a_text_is_padded_in_one_way() {
        let right = padded(b"{}".to_vec()).expect("it fits");
        let (mut no_end, mut other) = (right.clone(), right.clone());
        no_end[2] = b' ';
        other[LEAST - 1] = b'\t';
        let twice = [right.clone(), vec![b' '; LEAST]].concat();
        for (wrong, why) in [
            (&right[1..], "too short"),
            (&no_end, "no line ends"),
            (&other, "another sign"),
            (&twice, "longer than it needs to be"),
            (&vec![b' '; LEAST], "nothing"),
            (&[], "no bytes"),
        ] {
            assert_eq!(unpadded(wrong), None, "{why}");
        }
    }
}
