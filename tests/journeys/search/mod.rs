//! Looking for words in everything of one's own.

mod everything;
