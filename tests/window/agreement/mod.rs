//! Focus, agreements, and when the next reflection is due.

mod agreeing;
