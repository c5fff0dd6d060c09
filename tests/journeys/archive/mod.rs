//! Everything out of the program, and back in.

mod conversations;
mod exporting;
mod foreign_archive;
pub(crate) mod importing;
mod received;
mod table_list;
mod tables;
