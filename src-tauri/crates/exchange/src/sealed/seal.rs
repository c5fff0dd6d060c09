//! The seal: an age file for one X25519 key, behind one line with the format's name and version. Nothing else
//! is seen from outside.

use zeroize::Zeroizing;

use crate::ExportFailed;
use crate::sealed::identity::Identity;
use crate::sealed::open_error::{OpenError, SealError};
use crate::sealed::padding::{lengths, padded, unpadded};
use crate::sealed::public_keys::PublicKeys;

/// What a file begins with; its version follows, and the end of the line.
pub const BEGINNING: &[u8] = b"fagspejlsamtale ";

/// Which version is written.
pub(crate) const VERSION: u32 = 1;
/// Longest version, in digits.
const VERSION_LENGTH: usize = 10;

/// What an age file begins with.
const AGE_BEGINNING: &[u8] = b"age-encryption.org/v1\n";
/// Longest header of an age file that is read: one with a key and what age adds so that nobody relies on
/// there being nothing else has some 400 bytes. Reading a longer one costs the square of its length.
const LONGEST_HEADER: usize = 1_024;
/// How the name of what age adds ends.
const ADDED: &[u8] = b"-grease";
/// What is sealed for one X25519 key.
const FOR_ONE: &[u8] = b"X25519";

/// age's payload: a nonce, and a tag for each chunk.
const NONCE: usize = 16;
const CHUNK: usize = 64 * 1024;
const TAG: usize = 16;

/// Most bytes of a sealed file.
pub const LARGEST: usize =
    BEGINNING.len() + VERSION_LENGTH + 1 + LONGEST_HEADER + payload_length(super::padding::MOST);

/// Whether a file begins as a sealed one.
pub fn is_sealed(file: &[u8]) -> bool {
    file.starts_with(BEGINNING)
}

/// The text as a file for whoever has these keys.
pub(crate) fn sealed(text: Vec<u8>, keys: PublicKeys) -> Result<Vec<u8>, SealError> {
    let padded = Zeroizing::new(padded(text).ok_or(SealError::TooLarge)?);
    let recipient: age::x25519::Recipient = keys
        .age_recipient()
        .parse()
        .map_err(|error: &str| ExportFailed(error.into()))?;
    let sealed = age::encrypt(&recipient, &padded).map_err(|error| ExportFailed(error.into()))?;
    let version = VERSION.to_string();
    Ok([BEGINNING, version.as_bytes(), b"\n", &sealed].concat())
}

/// The text in a file that is sealed for this identity.
pub(crate) fn opened(file: &[u8], identity: &Identity) -> Result<Zeroizing<Vec<u8>>, OpenError> {
    if file.len() > LARGEST {
        return Err(OpenError::TooLarge);
    }
    let sealed = behind_the_line(file)?;
    let payload = behind_the_header(sealed)?;
    if !lengths().any(|length| payload_length(length) == payload.len()) {
        return Err(OpenError::Cut);
    }
    let padded = age::decrypt(identity.sealing(), sealed).map_err(|error| match error {
        age::DecryptError::NoMatchingKeys => OpenError::AnotherReceiver,
        _ => OpenError::Damaged,
    })?;
    let padded = Zeroizing::new(padded);
    let text = unpadded(&padded).ok_or(OpenError::Unreadable)?;
    Ok(Zeroizing::new(text.to_vec()))
}

/// What stands behind the line with the format's name and version.
fn behind_the_line(file: &[u8]) -> Result<&[u8], OpenError> {
    let Some(rest) = file.strip_prefix(BEGINNING) else {
        // A folder that is kept in step with others shows files before they are fetched.
        let to_come = BEGINNING.starts_with(file) || file.iter().all(|&byte| byte == 0);
        return Err(if to_come {
            OpenError::Cut
        } else {
            OpenError::NotSealed
        });
    };
    let line = rest.get(..=VERSION_LENGTH).unwrap_or(rest);
    let Some(end) = line.iter().position(|&byte| byte == b'\n') else {
        let to_come = line.len() <= VERSION_LENGTH && line.iter().all(u8::is_ascii_digit);
        return Err(if to_come {
            OpenError::Cut
        } else {
            OpenError::NotSealed
        });
    };
    let (version, rest) = rest.split_at(end);
    let text = str::from_utf8(version).unwrap_or_default();
    match text.parse::<u32>() {
        Ok(found) if found.to_string() != text || found == 0 => Err(OpenError::NotSealed),
        Ok(VERSION) => Ok(rest.split_at(1).1),
        Ok(found) => Err(OpenError::Newer { found }),
        Err(_) => Err(OpenError::NotSealed),
    }
}

/// What stands behind the header of an age file that is sealed for one key: the header is held against its
/// bounds before age reads it.
fn behind_the_header(sealed: &[u8]) -> Result<&[u8], OpenError> {
    let Some(mut rest) = sealed.strip_prefix(AGE_BEGINNING) else {
        let to_come = AGE_BEGINNING.starts_with(sealed);
        return Err(if to_come {
            OpenError::Cut
        } else {
            OpenError::SealedOtherwise
        });
    };
    let (mut keys, mut added) = (0, 0);
    while sealed.len() - rest.len() <= LONGEST_HEADER {
        let Some(end) = rest
            .iter()
            .take(LONGEST_HEADER)
            .position(|&byte| byte == b'\n')
        else {
            break;
        };
        let (line, next) = rest.split_at(end);
        rest = next.split_at(1).1;
        if line.starts_with(b"--- ") {
            let one = keys == 1 && added <= 1;
            return if one {
                Ok(rest)
            } else {
                Err(OpenError::SealedOtherwise)
            };
        }
        if let Some(stanza) = line.strip_prefix(b"-> ") {
            let name = stanza
                .split(|&byte| byte == b' ')
                .next()
                .unwrap_or_default();
            match name {
                FOR_ONE => keys += 1,
                name if name.ends_with(ADDED) => added += 1,
                _ => return Err(OpenError::SealedOtherwise),
            }
        }
    }
    let is_short = sealed.len() <= LONGEST_HEADER;
    Err(if is_short {
        OpenError::Cut
    } else {
        OpenError::SealedOtherwise
    })
}

/// How long age's payload is for so many bytes.
const fn payload_length(length: usize) -> usize {
    NONCE + length + length.div_ceil(CHUNK) * TAG
}

#[cfg(test)]
mod tests {
    use age::secrecy::SecretString;

    use super::{BEGINNING, LARGEST, opened, sealed};
    use crate::sealed::identity::{IDENTITY_LENGTH, Identity};
    use crate::sealed::open_error::OpenError;
    use crate::sealed::padding::padded;

    const LINE: &[u8] = b"fagspejlsamtale 1\n";

    fn identity(seed: u8) -> Identity {
        Identity::new(&[seed; IDENTITY_LENGTH]).expect("it is made")
    }

    fn recipient(seed: u8) -> age::x25519::Recipient {
        let text = identity(seed).public().age_recipient();
        text.parse().expect("age reads it")
    }

    fn said(file: &[u8]) -> Result<Vec<u8>, OpenError> {
        opened(file, &identity(1)).map(|text| text.to_vec())
    }

    #[test]
    fn what_is_sealed_is_opened_by_its_receiver_and_by_nobody_else() {
        let file = sealed(b"{}".to_vec(), identity(1).public()).expect("it is sealed");
        assert_eq!(said(&file), Ok(b"{}".to_vec()));
        let other = opened(&file, &identity(2)).err();
        assert_eq!(other, Some(OpenError::AnotherReceiver));
        let again = sealed(b"{}".to_vec(), identity(1).public()).expect("it is sealed");
        assert_ne!(again, file, "no two files are the same");
    }

    #[test]
    fn outside_stands_the_name_and_the_version_alone() {
        let file = sealed(b"{}".to_vec(), identity(1).public()).expect("it is sealed");
        let age = file.strip_prefix(LINE).expect("the line comes first");
        assert!(age.starts_with(b"age-encryption.org/v1\n-> X25519 "));
        let key = identity(1).public().to_bytes();
        assert!(
            !file.windows(8).any(|part| part == &key[..8]),
            "not for whom"
        );
    }

    #[test]
    fn a_file_is_sealed_for_one_key_and_in_no_other_way() {
        let made_for = |recipient: &dyn Fn(&[u8]) -> Vec<u8>| {
            let text = padded(b"{}".to_vec()).expect("it fits");
            [LINE, &recipient(&text)].concat()
        };
        let one = made_for(&|text| age::encrypt(&recipient(1), text).expect("it is made"));
        assert_eq!(said(&one), Ok(b"{}".to_vec()), "this way is right");
        let mut passphrase = age::scrypt::Recipient::new(SecretString::from("gæs".to_owned()));
        passphrase.set_work_factor(2);
        let file = made_for(&|text| age::encrypt(&passphrase, text).expect("it is made"));
        assert_eq!(
            said(&file),
            Err(OpenError::SealedOtherwise),
            "with a passphrase"
        );
        let armoured = age::encrypt_and_armor(&recipient(1), b"{}").expect("it is made");
        let file = [LINE, armoured.as_bytes()].concat();
        assert_eq!(said(&file), Err(OpenError::SealedOtherwise), "as a text");
        let plugin = b"age-encryption.org/v1\n-> yubikey AAAA\nAAAA\n--- AAAA\n";
        let file = [LINE, plugin].concat();
        assert_eq!(said(&file), Err(OpenError::SealedOtherwise), "for a plugin");
        let lines = b"AAAA\n".repeat(1_000);
        let file = [LINE, b"age-encryption.org/v1\n-> X25519 AAAA\n", &lines].concat();
        assert_eq!(
            said(&file),
            Err(OpenError::SealedOtherwise),
            "without an end"
        );
    }

    #[test]
    fn a_file_that_is_cut_off_or_not_fetched_is_said_to_be_that() {
        let file = sealed(b"{}".to_vec(), identity(1).public()).expect("it is sealed");
        for length in (0..600).chain([1_200, file.len() - 1]) {
            assert_eq!(said(&file[..length]), Err(OpenError::Cut), "{length} bytes");
        }
        assert_eq!(
            said(&[0; 5_000]),
            Err(OpenError::Cut),
            "nothing but noughts"
        );
        let longer = [&*file, b"\n"].concat();
        assert_eq!(said(&longer), Err(OpenError::Cut), "longer than it was");
    }

    #[test]
    fn what_was_changed_is_damaged() {
        let file = sealed(b"{}".to_vec(), identity(1).public()).expect("it is sealed");
        for place in [file.len() - 1, file.len() / 2, file.len() - 60_000] {
            let mut changed = file.clone();
            changed[place] ^= 1;
            assert_eq!(said(&changed), Err(OpenError::Damaged), "byte {place}");
        }
    }

    #[test]
    fn a_file_of_another_kind_or_version_is_not_opened() {
        let file = sealed(b"{}".to_vec(), identity(1).public()).expect("it is sealed");
        let behind = file.strip_prefix(LINE).expect("the line comes first");
        for (line, error) in [
            ("fagspejlsamtale 2\n", OpenError::Newer { found: 2 }),
            (
                "fagspejlsamtale 4294967295\n",
                OpenError::Newer { found: u32::MAX },
            ),
            ("fagspejlsamtale 4294967296\n", OpenError::NotSealed),
            ("fagspejlsamtale 0\n", OpenError::NotSealed),
            ("fagspejlsamtale 01\n", OpenError::NotSealed),
            ("fagspejlsamtale +1\n", OpenError::NotSealed),
            ("fagspejlsamtale \n", OpenError::NotSealed),
            ("fagspejlsamtale", OpenError::NotSealed),
            ("Fagspejlsamtale 1\n", OpenError::NotSealed),
            ("", OpenError::NotSealed),
        ] {
            let file = [line.as_bytes(), behind].concat();
            assert_eq!(said(&file), Err(error), "{line:?}");
        }
        let huge = [BEGINNING, &vec![0; LARGEST]].concat();
        assert_eq!(said(&huge), Err(OpenError::TooLarge));
        let unpadded = age::encrypt(&recipient(1), b"{}").expect("it is made");
        assert_eq!(said(&[LINE, &unpadded].concat()), Err(OpenError::Cut));
        let spaces = age::encrypt(&recipient(1), &vec![b' '; 64 * 1024]).expect("it is made");
        assert_eq!(said(&[LINE, &spaces].concat()), Err(OpenError::Unreadable));
    }
}
