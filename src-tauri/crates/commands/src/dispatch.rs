//! Finding a command by its name.

use std::io::{self, Write};

use chrono::DateTime;
use domain::{Calendar, Now, ShownMoment};
use ipc::{COMMANDS, Command, ErrorCode};
use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::Value;
use serde_json::ser::Formatter;

use crate::context::Context;
use crate::error::{CommandError, CommandResult};
use crate::gate::Arrival;

macro_rules! dispatch {
    ($($area:ident {
        $($effect:ident $(($($way:ident),+))? $name:ident($($request:ident: $in:ty)?) -> $out:ty;)*
    })*) => {
        /// Carries out the command `name` with its request, null where it takes none. Answers in JSON.
        ///
        /// # Errors
        /// What the command refuses; [`ErrorCode::StoreLocked`] where the lock is shut before it has
        /// ended; [`ErrorCode::Unexpected`] where there is no such command, or the
        /// request is not one of it.
        pub fn dispatch(cx: &Context<'_>, name: &str, request: &Value) -> CommandResult<String> {
            dispatch_arrived(cx, cx.arrive(name), name, request)
        }

        /// As [`dispatch`], of a command that has come in already.
        ///
        /// # Errors
        /// The same.
        pub fn dispatch_arrived(
            cx: &Context<'_>,
            mut arrival: Arrival,
            name: &str,
            request: &Value,
        ) -> CommandResult<String> {
            if !arrival.may_enter() {
                return Err(CommandError::new(ErrorCode::StoreLocked));
            }
            let answer = answer(&cx.within(&cx.until_shut(&arrival)), name, request);
            let is_shut_out = arrival.is_shut_out();
            cx.leave(arrival);
            // What was read before the lock was shut is not handed out after it.
            let refused = is_shut_out.then(|| CommandError::new(ErrorCode::StoreLocked));
            answer.and_then(|answer| refused.map_or(Ok(answer), Err))
        }

        fn answer(cx: &Context<'_>, name: &str, request: &Value) -> CommandResult<String> {
            let cx = &command(name).map_or(*cx, |command| cx.of(command));
            match name {
                $($(stringify!($name) => {
                    let answer: $out = crate::$area::$name(cx $(, read::<$in>(name, request)?)?)?;
                    written(cx, name, &answer)
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

fn written<T: Serialize>(cx: &Context<'_>, name: &str, answer: &T) -> CommandResult<String> {
    let shown = AsShown {
        now: cx.today(),
        calendar: cx.calendar(),
    };
    let mut text = Vec::new();
    let mut serializer = serde_json::Serializer::with_formatter(&mut text, shown);
    let done = answer.serialize(&mut serializer).ok();
    done.and_then(|()| String::from_utf8(text).ok())
        .ok_or_else(|| unexpected(name, "the answer cannot be written"))
}

/// Writes JSON in which every moment stands as the person's clock shows it: see [`domain::shown`].
struct AsShown {
    now: Now,
    calendar: Calendar,
}

impl Formatter for AsShown {
    fn write_i128<W: Write + ?Sized>(&mut self, writer: &mut W, handed: i128) -> io::Result<()> {
        let milliseconds = i64::try_from(handed).ok();
        let at = milliseconds.and_then(DateTime::from_timestamp_millis);
        let at = at.ok_or(io::ErrorKind::InvalidData)?;
        let shown = ShownMoment::of(at, self.now, self.calendar);
        Ok(serde_json::to_writer(writer, &shown)?)
    }
}

fn unexpected(name: &str, reason: &str) -> CommandError {
    log::error!("{:?}: {name}: {reason}", ErrorCode::Unexpected);
    CommandError::new(ErrorCode::Unexpected)
}
