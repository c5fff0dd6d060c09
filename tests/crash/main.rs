//! Whatever happens to the program, what it said was saved is saved.

#[cfg(target_os = "linux")]
mod keeping;
mod killed;
#[cfg(target_os = "linux")]
mod noticed;
#[cfg(target_os = "linux")]
mod system_calls;
#[cfg(target_os = "linux")]
mod trace;
