//! Example data.

mod demo_data;
mod two_years;
