//! Half a surrogate in JSON: some programs write one where a text was cut within a character.

use std::borrow::Cow;

/// The same JSON with U+FFFD in the place of every half.
pub(crate) fn without_halves(json: &[u8]) -> Cow<'_, [u8]> {
    let mut json = Cow::Borrowed(json);
    let mut at = 0;
    while let Some(escape) = json.get(at..).and_then(|rest| {
        let next = rest.iter().position(|&byte| byte == b'\\')?;
        Some(at + next)
    }) {
        at = match (unit(&json, escape), unit(&json, escape + 6)) {
            (Some(0xd800..=0xdbff), Some(0xdc00..=0xdfff)) => escape + 12,
            (Some(0xd800..=0xdfff), _) => {
                if let Some(digits) = json.to_mut().get_mut(escape + 2..escape + 6) {
                    digits.copy_from_slice(b"fffd");
                }
                escape + 6
            }
            (Some(_), _) => escape + 6,
            (None, _) => escape + 2,
        };
    }
    json
}

/// The UTF-16 unit that is escaped at this place.
fn unit(json: &[u8], at: usize) -> Option<u16> {
    let digits = json.get(at..at + 6)?.strip_prefix(b"\\u")?;
    let all_digits = digits.iter().all(u8::is_ascii_hexdigit);
    let digits = std::str::from_utf8(digits).ok().filter(|_| all_digits)?;
    u16::from_str_radix(digits, 16).ok()
}

#[cfg(test)]
mod tests {
    use super::without_halves;

    #[test]
    fn half_a_character_is_replaced_and_a_whole_one_stays() {
        for (written, read) in [
            (r#""a\ud83db""#, r#""a\ufffdb""#),
            (r#""\uDE00""#, r#""\ufffd""#),
            (r#""\ud83d\ude00""#, r#""\ud83d\ude00""#),
            (r#""\ud83d\ud83d\ude00""#, r#""\ufffd\ud83d\ude00""#),
            (r#""\ud83d\u0041""#, r#""\ufffd\u0041""#),
            (r#""\ud83d\n""#, r#""\ufffd\n""#),
            (r#""\\ud83d""#, r#""\\ud83d""#),
            (r#""\\\ud83d""#, r#""\\\ufffd""#),
            (r#""\ud83"#, r#""\ud83"#),
            (r#""\"#, r#""\"#),
            ("{}", "{}"),
        ] {
            let found = without_halves(written.as_bytes());
            assert_eq!(&*found, read.as_bytes(), "{written}");
        }
    }
}
