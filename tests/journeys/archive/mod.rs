//! Everything out of the program, and back in.

mod exporting;
mod foreign_archive;
mod importing;
mod received;
mod table_list;
mod tables;
