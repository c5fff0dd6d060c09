//! What comes from outside and is wrong is refused with its own code, and nothing on disk changes.

mod asked;
mod blind_files;
mod card_pictures;
mod changed_rows;
mod clock;
mod copied_over;
mod damage;
mod foreign;
mod half_locked;
mod handed_over;
mod hostile_backups;
mod imported;
mod input;
mod instruments;
mod keys;
mod keys_lost;
mod lock_taken_away;
mod locked;
mod locked_conversations;
mod locked_out;
mod mutated;
mod newer;
mod nobody;
mod peeking;
mod places;
mod planted;
mod recovering;
mod rescued_people;
mod restoring;
mod rows;
mod settings;
mod shared_folder;
mod shared_folder_put;
mod too_much;
mod undoing;
mod untouched;
mod written;
mod written_drafts;

#[cfg(target_os = "linux")]
mod filling;
#[cfg(target_os = "linux")]
mod full_disk;
#[cfg(target_os = "linux")]
mod in_the_table;
#[cfg(target_os = "linux")]
mod linked_backups;
#[cfg(target_os = "linux")]
mod linked_exports;
#[cfg(target_os = "linux")]
mod linked_small_files;
#[cfg(target_os = "linux")]
mod linked_stores;
#[cfg(target_os = "linux")]
mod mounts;
#[cfg(target_os = "linux")]
mod permissions;
#[cfg(target_os = "linux")]
mod unheld;
