//! Prints the TypeScript of the wire, for `cargo xtask types`.
//!
//! It is an example and not a part of xtask, so that xtask does not need the program's crates: a
//! test run must be able to start, and to count a failure, while one of them does not compile.

fn main() {
    print!("{}", ipc::typescript());
}
