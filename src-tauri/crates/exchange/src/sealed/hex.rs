//! Thirty-two bytes as a file holds them: 64 small hexadecimal digits.

use data_encoding::HEXLOWER;
use serde::de::Error as _;
use serde::{Deserialize as _, Deserializer, Serializer};

pub(crate) fn serialize<S: Serializer>(bytes: &[u8; 32], writer: S) -> Result<S::Ok, S::Error> {
    writer.serialize_str(&HEXLOWER.encode(bytes))
}

pub(crate) fn deserialize<'de, D: Deserializer<'de>>(reader: D) -> Result<[u8; 32], D::Error> {
    let digits = String::deserialize(reader)?;
    let bytes = HEXLOWER.decode(digits.as_bytes());
    let bytes = bytes.ok().and_then(|bytes| bytes.try_into().ok());
    bytes.ok_or_else(|| D::Error::custom("is not 64 small hexadecimal digits"))
}
