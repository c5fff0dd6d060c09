//! The calls of the page: each command of the list is handed over, in the order in which they come.

use std::panic::{AssertUnwindSafe, catch_unwind};

use commands::{AppState, Arrival, CommandError, CommandResult, Context, dispatch_arrived};
use serde_json::Value;
use tauri::async_runtime::spawn_blocking;
use tauri::ipc::{Invoke, InvokeBody, InvokeError, InvokeResponseBody, JavaScriptChannelId};
use tauri::{Manager as _, WebviewWindow};

use crate::host::Computer;

/// Answers every call that is a command of the list; says whether it is one.
pub(crate) fn handler() -> impl Fn(Invoke) -> bool + Send + Sync + 'static {
    |Invoke {
         message, resolver, ..
     }| {
        let named = ipc::NAMES.iter().find(|name| **name == message.command());
        let window = message.webview_ref().label();
        let window = message.webview_ref().get_webview_window(window);
        let (Some(&name), Some(window)) = (named, window) else {
            return false;
        };
        let call = Call {
            // Here, where calls come one after the other: what was written before it was locked is kept.
            arrival: window.state::<AppState>().arrive(name),
            window,
            name,
            request: field(message.payload(), "request").cloned(),
            watch: watch(message.payload()),
        };
        // At once on a thread that may wait: for a dialog, a job, or another command. A task between the two
        // would only be woken twice more.
        spawn_blocking(|| {
            let answer = call.answer();
            let answer = answer.map(InvokeResponseBody::Json);
            resolver.respond(answer.map_err(InvokeError::from));
        });
        true
    }
}

/// A call that has come in.
struct Call {
    arrival: Arrival,
    window: WebviewWindow,
    name: &'static str,
    request: Option<Value>,
    watch: Option<(u32, JavaScriptChannelId)>,
}

impl Call {
    /// Carries it out. The page is answered also where that ends early.
    fn answer(self) -> CommandResult<String> {
        let name = self.name;
        catch_unwind(AssertUnwindSafe(|| self.dispatch())).unwrap_or_else(|_| {
            // What the error says may hold what was written, so it is not logged.
            log::error!("{name} has ended early");
            Err(CommandError::unexpected())
        })
    }

    fn dispatch(self) -> CommandResult<String> {
        let computer = Computer::with(self.window.clone());
        let state = self.window.state::<AppState>();
        let job = self.watch.map(|(id, channel)| {
            let channel = channel.channel_on(self.window.as_ref().clone());
            state.begin_job(id, move |progress| {
                if let Err(error) = channel.send(progress) {
                    log::warn!("the page is not told how far a job is: {error}");
                }
            })
        });
        let cx = Context::new(&state, &computer);
        let cx = job.as_ref().map_or(cx, |job| cx.watched_by(job));
        let request = self.request.unwrap_or_default();
        dispatch_arrived(&cx, self.arrival, self.name, &request)
    }
}

fn field<'a>(body: &'a InvokeBody, name: &str) -> Option<&'a Value> {
    match body {
        InvokeBody::Json(body) => body.get(name),
        InvokeBody::Raw(_) => None,
    }
}

/// The number that the page has given a job, and where it is told how far that is.
fn watch(body: &InvokeBody) -> Option<(u32, JavaScriptChannelId)> {
    let id = field(body, "job")?.as_u64()?.try_into().ok()?;
    let channel = field(body, "progress")?.as_str()?.parse().ok()?;
    Some((id, channel))
}
