//! Two reflections beside each other, and looking back.

mod hindsight;
mod two_reflections;
mod versions;
