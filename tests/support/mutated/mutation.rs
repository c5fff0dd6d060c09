//! Changing something in a file.

use crate::random::Random;

/// Most changes in one file.
const MOST: usize = 6;
/// Longest piece that is taken out, doubled or moved, in bytes.
const PIECE: usize = 200;

/// The bytes with something changed: bits, bytes, pieces, words, or the end.
pub fn mutation(valid: &[u8], words: &[&str], random: &mut Random) -> Vec<u8> {
    let mut bytes = valid.to_vec();
    for _ in 0..=random.below(MOST) {
        change(&mut bytes, words, random);
    }
    if bytes == valid {
        bytes.push(0);
    }
    bytes
}

fn change(bytes: &mut Vec<u8>, words: &[&str], random: &mut Random) {
    let place = random.below(bytes.len());
    let end = (place + 1 + random.below(PIECE)).min(bytes.len());
    match random.below(8) {
        0 | 1 => {
            if let Some(byte) = bytes.get_mut(place) {
                *byte ^= 1 << random.below(8);
            }
        }
        2 => {
            if let Some(byte) = bytes.get_mut(place) {
                *byte = random.number().to_be_bytes()[0];
            }
        }
        3 => drop(bytes.drain(place..end)),
        4 => {
            let piece = bytes.get(place..end).unwrap_or_default().to_vec();
            let to = random.below(bytes.len());
            bytes.splice(to..to, piece);
        }
        5 => {
            let word = words.get(random.below(words.len())).unwrap_or(&"");
            bytes.splice(place..place, word.bytes());
        }
        6 => {
            let word = words.get(random.below(words.len())).unwrap_or(&"");
            let end = (place + word.len()).min(bytes.len());
            bytes.splice(place..end, word.bytes());
        }
        // Seldom: what is cut off leaves little to try.
        _ if random.below(8) == 0 => bytes.truncate(place),
        _ => bytes.extend((0..random.below(PIECE)).map(|_| random.number().to_be_bytes()[0])),
    }
}
