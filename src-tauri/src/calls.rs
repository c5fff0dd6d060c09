//! The calls of the page: one for each command of the list, which hands over to it.

use commands::{AppState, CommandResult, Context, dispatch};
use serde_json::Value;
use tauri::ipc::{Invoke, Response};
use tauri::{State, WebviewWindow};

use crate::host::Computer;

macro_rules! calls {
    ($($area:ident {
        $($effect:ident $(($way:ident))? $name:ident($($request:ident: $in:ty)?) -> $out:ty;)*
    })*) => {
        $($(
            #[tauri::command(async)]
            fn $name(
                window: WebviewWindow,
                state: State<'_, AppState>,
                request: Option<Value>,
            ) -> CommandResult<Response> {
                call(window, &state, stringify!($name), &request.unwrap_or_default())
            }
        )*)*

        /// Answers every call that is a command of the list; says whether it is one.
        pub(crate) fn handler() -> impl Fn(Invoke) -> bool + Send + Sync + 'static {
            tauri::generate_handler![$($($name),*),*]
        }
    };
}

ipc::commands!(calls);

fn call(
    window: WebviewWindow,
    state: &AppState,
    name: &str,
    request: &Value,
) -> CommandResult<Response> {
    let computer = Computer::with(window);
    dispatch(&Context::new(state, &computer), name, request).map(Response::new)
}
