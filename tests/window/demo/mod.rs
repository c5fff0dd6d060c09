//! Example data.

mod demo_data;
