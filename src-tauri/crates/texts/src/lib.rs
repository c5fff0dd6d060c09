//! The texts of the program outside its page, in both languages: one reader of the page's own Fluent
//! files, and one table of the words for levels, non-answers, forms of knowledge and states.

mod files;
mod reader;
mod words;

pub use reader::Texts;
