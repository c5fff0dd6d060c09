//! The calls of the page: one for each command of the list, which hands over to it.

use commands::{AppState, CommandError, CommandResult, Context, dispatch};
use serde_json::Value;
use tauri::async_runtime::spawn_blocking;
use tauri::ipc::{Invoke, JavaScriptChannelId, Response};
use tauri::{Manager as _, WebviewWindow};

use crate::host::Computer;

macro_rules! calls {
    ($($area:ident {
        $($effect:ident $(($($way:ident),+))? $name:ident($($request:ident: $in:ty)?) -> $out:ty;)*
    })*) => {
        $($(
            #[tauri::command]
            async fn $name(
                window: WebviewWindow,
                request: Option<Value>,
                job: Option<u32>,
                progress: Option<JavaScriptChannelId>,
            ) -> CommandResult<Response> {
                let watch = job.zip(progress);
                call(window, stringify!($name), request.unwrap_or_default(), watch).await
            }
        )*)*

        /// Answers every call that is a command of the list; says whether it is one.
        pub(crate) fn handler() -> impl Fn(Invoke) -> bool + Send + Sync + 'static {
            tauri::generate_handler![$($($name),*),*]
        }
    };
}

ipc::commands!(calls);

/// Carries out a command, on a thread that may wait: for a dialog, a job, or another command.
async fn call(
    window: WebviewWindow,
    name: &'static str,
    request: Value,
    watch: Option<(u32, JavaScriptChannelId)>,
) -> CommandResult<Response> {
    let called = spawn_blocking(move || {
        let computer = Computer::with(window.clone());
        let state = window.state::<AppState>();
        let job = watch.map(|(id, channel)| {
            let channel = channel.channel_on(window.as_ref().clone());
            state.begin_job(id, move |progress| {
                if let Err(error) = channel.send(progress) {
                    log::warn!("the page is not told how far a job is: {error}");
                }
            })
        });
        let cx = Context::new(&state, &computer);
        let cx = job.as_ref().map_or(cx, |job| cx.watched_by(job));
        dispatch(&cx, name, &request).map(Response::new)
    });
    called.await.unwrap_or_else(|_| {
        // What the error says may hold what was written, so it is not logged.
        log::error!("{name} has ended early");
        Err(CommandError::unexpected())
    })
}
