//! The Fluent files of each language, as the build script lists them.

include!(concat!(env!("OUT_DIR"), "/files.rs"));
