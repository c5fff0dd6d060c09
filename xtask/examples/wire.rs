//! Prints what is made from the list of commands, for `cargo xtask types`: the TypeScript of the wire,
//! with `capability` the permission to call them, or with `text-rules` the rules of a person's text.
//!
//! It is an example and not a part of xtask, so that xtask does not need the program's crates: a
//! test run must be able to start, and to count a failure, while one of them does not compile.

fn main() {
    let made = std::env::args().nth(1);
    print!(
        "{}",
        match made.as_deref() {
            Some("capability") => ipc::capability(),
            Some("text-rules") => ipc::text_rules(),
            _ => ipc::typescript(),
        }
    );
}
