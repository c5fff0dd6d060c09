//! The page runs nothing but its own scripts, loads nothing, and asks for nothing but its commands.

use std::io::ErrorKind;
use std::net::TcpListener;

use anyhow::{Context as _, Result, ensure};
use serde_json::Value;
use support::window::{Home, Role, Start, Window};

use crate::places::to;
use crate::reflecting::{Given, begin, core, finish, give};
use crate::words::DANISH;

#[tokio::test]
async fn a_planted_script_does_not_run() -> Result<()> {
    let home = Home::new()?;
    let window = open(&home).await?;
    let blocked: Vec<String> = window.ask_later(include_str!("plant.js"), vec![]).await?;
    let ran: Vec<String> = window.ask("return window.ran", vec![]).await?;
    assert_eq!(ran, Vec::<String>::new(), "none of what was planted ran");
    let refused = |what: &str| blocked.iter().any(|each| each == what);
    for what in ["script-src-elem", "script-src-attr", "eval", "Function"] {
        ensure!(
            refused(what),
            "{what} is not among what is refused: {blocked:?}"
        );
    }
    let open = "
        const kinds = [Object, Function, Array, String, Number, Boolean, Symbol, BigInt, Date, RegExp,
          Promise, Map, Set, WeakMap, WeakSet, ArrayBuffer, DataView, Uint8Array, Error, TypeError];
        return kinds.filter((kind) => !Object.isFrozen(kind.prototype)).map((kind) => kind.name)";
    let open: Vec<String> = window.ask(open, vec![]).await?;
    assert_eq!(
        open,
        Vec::<String>::new(),
        "nobody can change what all values of a kind inherit"
    );
    window.find(Role::Heading, DANISH.start_title).await?;
    window.close().await
}

#[tokio::test]
async fn the_page_reaches_nothing_outside_the_program() -> Result<()> {
    let outside = TcpListener::bind("127.0.0.1:0")?;
    outside.set_nonblocking(true)?;
    let there = format!("http://127.0.0.1:{}/", outside.local_addr()?.port());
    let home = Home::new()?;
    let window = open(&home).await?;
    for way in [
        "fetch",
        "beacon",
        "socket",
        "image",
        "script",
        "style",
        "sound",
        "background",
        "frame",
        "form",
        "preconnect",
        "prefetch",
        "preload",
        "icon",
    ] {
        let answer: String = window
            .ask_later(
                include_str!("reach_out.js"),
                vec![way.into(), there.as_str().into()],
            )
            .await
            .with_context(|| format!("by {way}"))?;
        ensure!(answer.starts_with("refused"), "by {way}: {answer}");
        nobody_called(&outside, way)?;
    }
    for leave in [
        "location.href = arguments[0]",
        "location.replace(arguments[0])",
        "window.open(arguments[0])",
        "const link = document.createElement('a'); link.href = arguments[0];
         document.body.append(link); link.click(); link.remove()",
        "const link = document.createElement('a'); link.href = arguments[0]; link.target = '_blank';
         document.body.append(link); link.click(); link.remove()",
    ] {
        window
            .ask::<Value>(leave, vec![there.as_str().into()])
            .await?;
        window
            .ask::<Value>(leave, vec!["tauri://other/".into()])
            .await?;
        // What the page asks next goes the way that leaving it would have gone.
        to(&window, &DANISH, "method").await?;
        window.find(Role::Heading, DANISH.program_title).await?;
        to(&window, &DANISH, "start").await?;
        window.find(Role::Heading, DANISH.first_title).await?;
        nobody_called(&outside, leave)?;
    }
    window.close().await
}

fn nobody_called(outside: &TcpListener, way: &str) -> Result<()> {
    let visitor = outside.accept().map(|(_, from)| from);
    let nobody = matches!(&visitor, Err(error) if error.kind() == ErrorKind::WouldBlock);
    ensure!(nobody, "nobody calls outside, but {visitor:?} did by {way}");
    Ok(())
}

#[tokio::test]
async fn the_page_may_ask_for_its_commands_and_for_nothing_else() -> Result<()> {
    let home = Home::new()?;
    let window = open(&home).await?;
    assert_eq!(
        ask_for(&window, "settings", "{}").await?,
        "answered",
        "its own commands are answered"
    );
    for (command, request) in [
        ("plugin:log|log", r#"{"level":3,"message":"planted"}"#),
        ("plugin:window|close", r#"{"label":"main"}"#),
        ("plugin:window|destroy", r#"{"label":"main"}"#),
        (
            "plugin:window|set_title",
            r#"{"label":"main","value":"planted"}"#,
        ),
        ("plugin:window|get_all_windows", "{}"),
        (
            "plugin:webview|create_webview_window",
            r#"{"options":{"label":"planted"}}"#,
        ),
        ("plugin:path|resolve_directory", r#"{"directory":21}"#),
        (
            "plugin:event|listen",
            r#"{"event":"x","target":{"kind":"Any"},"handler":1}"#,
        ),
        ("plugin:event|emit", r#"{"event":"x","payload":1}"#),
        ("plugin:app|version", "{}"),
        ("plugin:app|app_hide", "{}"),
        ("plugin:menu|create_default", "{}"),
        ("plugin:tray|new", "{}"),
        ("plugin:resources|close", r#"{"rid":1}"#),
        ("plugin:dialog|open", r#"{"options":{}}"#),
        ("plugin:dialog|save", r#"{"options":{}}"#),
        ("plugin:dialog|message", r#"{"message":"planted"}"#),
        ("plugin:single-instance|anything", "{}"),
        ("no_such_command", "{}"),
    ] {
        let answer = ask_for(&window, command, request).await?;
        ensure!(
            answer.contains("not allowed") || answer.contains("not found"),
            "{command} is refused, not: {answer}"
        );
    }
    ensure!(
        window.desktop().await?.shows(DANISH.start_title)?,
        "the window is as it was"
    );
    window.close().await
}

#[tokio::test]
async fn the_questions_that_a_page_can_ask_are_those_of_the_webview() -> Result<()> {
    let home = Home::new()?;
    let window = open(&home).await?;
    for question in ["alert", "confirm", "prompt"] {
        let source = "return String(window[arguments[0]]).replace(/\\s+/g, ' ')";
        let source: String = window.ask(source, vec![question.into()]).await?;
        assert_eq!(
            source,
            format!("function {question}() {{ [native code] }}"),
            "no script stands in its place"
        );
    }
    let ask = "
        window.answer = null;
        setTimeout(() => { window.answer = confirm('Er du der?') })";
    for yes in [true, false] {
        window.ask::<Value>(ask, vec![]).await?;
        let asked = window.answer_question(yes).await?;
        assert_eq!(asked, "Er du der?", "the webview asks it");
        let answered: Value = window
            .until_page("an answer", "return window.answer", &[])
            .await?;
        assert_eq!(answered, Value::Bool(yes), "the page waited for it");
    }
    window.close().await
}

#[tokio::test]
async fn a_finished_reflection_cannot_be_changed_by_any_way_through_the_window() -> Result<()> {
    let instrument = core()?;
    let home = Home::new()?;
    let window = open(&home).await?;
    begin(&window, &DANISH).await?;
    for item in instrument.items().take(1) {
        give(&window, &DANISH, item, Given::Level(3)).await?;
    }
    window.click(Role::Button, DANISH.to_answers).await?;
    window.find(Role::Heading, DANISH.check_title).await?;
    finish(&window, &DANISH).await?;

    let ids = "return window.__TAURI_INTERNALS__.invoke('reflections')
        .then((lines) => lines.map((line) => line.id))";
    let ids: Vec<String> = window.ask(ids, vec![]).await?;
    let id = ids.first().map_or("", String::as_str);
    let before = ask_for_value(&window, "reflection", &format!(r#"{{"id":"{id}"}}"#)).await?;
    let item = "psychology-and-pedagogy";
    let answer = r#"{"kind":"value","value":5}"#;
    for (command, request) in [
        (
            "give_answer",
            format!(r#"{{"id":"{id}","item":"{item}","facet":"level","answer":{answer}}}"#),
        ),
        (
            "clear_answer",
            format!(r#"{{"id":"{id}","item":"{item}","facet":"level"}}"#),
        ),
        ("finish_reflection", format!(r#"{{"id":"{id}"}}"#)),
        ("delete_draft", format!(r#"{{"id":"{id}"}}"#)),
    ] {
        let answer = ask_for(&window, command, &request).await?;
        ensure!(
            answer.contains("reflectionFinished"),
            "{command} is refused, not: {answer}"
        );
    }
    assert_eq!(
        ask_for_value(&window, "reflection", &format!(r#"{{"id":"{id}"}}"#)).await?,
        before,
        "it is as it was finished"
    );
    window.close().await
}

async fn open(home: &Home) -> Result<Window> {
    let window = Start::program(home)?.open().await?;
    window.find(Role::Heading, DANISH.first_title).await?;
    Ok(window)
}

/// Asks for a command as a script on the page can: "answered", or why not.
async fn ask_for(window: &Window, command: &str, request: &str) -> Result<String> {
    let script = "
        const [command, request, done] = arguments;
        const sent = JSON.parse(request);
        window.__TAURI_INTERNALS__.invoke(command, { request: sent, ...sent }).then(
          () => done('answered'),
          (error) => done(typeof error === 'string' ? error : JSON.stringify(error)))";
    window
        .ask_later(script, vec![command.into(), request.into()])
        .await
}

async fn ask_for_value(window: &Window, command: &str, request: &str) -> Result<Value> {
    let script = "
        const [command, request, done] = arguments;
        window.__TAURI_INTERNALS__.invoke(command, { request: JSON.parse(request) })
          .then(done, (error) => done(null))";
    window
        .ask_later(script, vec![command.into(), request.into()])
        .await
}
