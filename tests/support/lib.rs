//! What the black-box tests share: a temporary home, a clock that stands still, builders, and a
//! look at the store from outside.

pub mod acknowledged;
pub mod agenda_template;
pub mod answers;
pub mod backups;
pub mod choice;
pub mod clock;
pub mod colleague;
pub mod crash;
pub mod erase;
pub mod exchange;
pub mod faults;
pub mod files;
pub mod frame;
pub mod half_word;
pub mod home;
pub mod instrument;
pub mod job;
pub mod licences;
pub mod lock;
pub mod locked_home;
#[cfg(target_os = "linux")]
pub mod memory;
pub mod mounts;
pub mod mutated;
#[cfg(unix)]
pub mod other_disk;
pub mod own;
pub mod random;
pub mod raw;
pub mod received;
pub mod refusal;
pub mod report;
pub mod repository;
pub mod run;
pub mod shared_folder;
pub mod talk;
pub mod texts;
pub mod traced;
pub mod two_computers;
pub mod used_store;
pub mod window;
pub mod writing;
