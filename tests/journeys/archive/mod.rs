//! Everything out of the program, and back in.

mod calendar;
mod conversations;
mod exporting;
mod foreign_archive;
mod frames;
pub(crate) mod importing;
mod received;
mod table_list;
mod tables;
