//! Prints what is made from the list of commands, for `cargo xtask types`: the TypeScript of the wire,
//! or with `capability` the permission to call them.
//!
//! It is an example and not a part of xtask, so that xtask does not need the program's crates: a
//! test run must be able to start, and to count a failure, while one of them does not compile.

fn main() {
    let capability = std::env::args()
        .nth(1)
        .is_some_and(|made| made == "capability");
    print!(
        "{}",
        if capability {
            ipc::capability()
        } else {
            ipc::typescript()
        }
    );
}
