//! Finding a command by its name.

use ipc::{COMMANDS, Command, ErrorCode};
use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::Value;

use crate::context::Context;
use crate::error::{CommandError, CommandResult};

macro_rules! dispatch {
    ($($area:ident {
        $($effect:ident $(($($way:ident),+))? $name:ident($($request:ident: $in:ty)?) -> $out:ty;)*
    })*) => {
        /// Carries out the command `name` with its request, null where it takes none. Answers in JSON.
        ///
        /// # Errors
        /// What the command refuses; [`ErrorCode::Unexpected`] where there is no such command, or the
        /// request is not one of it.
        pub fn dispatch(cx: &Context<'_>, name: &str, request: &Value) -> CommandResult<String> {
            let cx = &command(name).map_or(*cx, |command| cx.of(command));
            match name {
                $($(stringify!($name) => {
                    let answer: $out = crate::$area::$name(cx $(, read::<$in>(name, request)?)?)?;
                    written(name, &answer)
                })*)*
                _ => Err(unexpected(name, "there is no such command")),
            }
        }
    };
}

ipc::commands!(dispatch);

fn command(name: &str) -> Option<&'static Command> {
    COMMANDS.iter().find(|command| command.name == name)
}

fn read<T: DeserializeOwned>(name: &str, request: &Value) -> CommandResult<T> {
    // What serde says may hold what was written, so it is not logged.
    T::deserialize(request).map_err(|_| unexpected(name, "the request is not one of this command"))
}

fn written<T: Serialize>(name: &str, answer: &T) -> CommandResult<String> {
    serde_json::to_string(answer).map_err(|_| unexpected(name, "the answer cannot be written"))
}

fn unexpected(name: &str, reason: &str) -> CommandError {
    log::error!("{:?}: {name}: {reason}", ErrorCode::Unexpected);
    CommandError::new(ErrorCode::Unexpected)
}
