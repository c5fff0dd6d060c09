//! Memory that is let go of holds nothing any more.

use std::alloc::System;

use zeroizing_alloc::ZeroAlloc;

/// Overwrites whatever Rust frees, in every program over the commands: a passphrase passes through
/// buffers of many hands, and what a person writes through more.
#[global_allocator]
static WIPING: ZeroAlloc<System> = ZeroAlloc(System);
