//! Homes with a lock, as many tests begin with. Turning one on takes seconds, so each is made once in a run of the
//! tests, and written anew for whoever asks for it.

use std::collections::BTreeMap;
use std::sync::{Mutex, PoisonError};

use anyhow::Result;

use crate::files::Files;
use crate::home::Home;
use crate::lock::make_quick;

/// The data folders that were made so far, by the numbers of their locks.
static MADE: Mutex<BTreeMap<u8, Files>> = Mutex::new(BTreeMap::new());

/// A home in which the program has done nothing but turn on the lock with this number, with
/// [`PASSPHRASE`](crate::lock::PASSPHRASE); it takes no half second to try.
///
/// # Errors
/// The store, or the file system.
pub fn locked_home(number: u8) -> Result<Home> {
    let home = Home::new()?;
    let mut made = MADE.lock().unwrap_or_else(PoisonError::into_inner);
    if let Some(files) = made.get(&number) {
        files.write_to(&home.data())?;
    } else {
        let code = home.start().lock(number)?;
        make_quick(&home, number, &code)?;
        made.insert(number, Files::of(&home.data())?);
    }
    home.as_started(1);
    Ok(home)
}
