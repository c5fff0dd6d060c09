//! Keeping what the program holds in memory from others.

/// From now on no other program of the same user may look into the memory of this one, and none of it
/// is written into a core file. The page's process only gets the second of these.
///
/// # Errors
/// Where the system refuses it.
#[cfg(target_os = "linux")]
pub(crate) fn hide_memory() -> std::io::Result<()> {
    use rustix::process::{DumpableBehavior, Resource, Rlimit, set_dumpable_behavior, setrlimit};

    let none = Rlimit {
        current: Some(0),
        maximum: Some(0),
    };
    setrlimit(Resource::Core, none)?;
    set_dumpable_behavior(DumpableBehavior::NotDumpable)?;
    Ok(())
}

/// Other systems have no such call, or ask for more than a program can do for itself.
#[cfg(not(target_os = "linux"))]
pub(crate) fn hide_memory() -> std::io::Result<()> {
    Ok(())
}

#[cfg(all(test, target_os = "linux"))]
mod tests {
    use rustix::process::{DumpableBehavior, Resource, dumpable_behavior, getrlimit};

    use super::hide_memory;

    #[test]
    fn nobody_looks_into_the_memory_and_there_is_no_core_file() -> std::io::Result<()> {
        hide_memory()?;
        assert_eq!(dumpable_behavior()?, DumpableBehavior::NotDumpable);
        assert_eq!(getrlimit(Resource::Core).current, Some(0));
        Ok(())
    }
}
