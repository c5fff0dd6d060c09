//! Erasing for good.

mod erasing;
