//! The people whom one talks with.

mod people;
