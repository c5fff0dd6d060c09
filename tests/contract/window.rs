//! The window loads nothing from elsewhere and runs no script but the page's own.

use anyhow::{Context as _, Result};
use serde_json::Value;
use support::repository;

fn configuration() -> Result<Value> {
    let text = repository::read("src-tauri/tauri.conf.json")?;
    Ok(serde_json::from_str(&text)?)
}

/// The directives of the page's content security policy: name and sources.
fn policy() -> Result<Vec<(String, Vec<String>)>> {
    let configuration = configuration()?;
    let policy = &configuration["app"]["security"]["csp"];
    let policy = policy.as_object().context("the policy is a table")?;
    policy
        .iter()
        .map(|(name, sources)| {
            let sources = sources.as_str().context("sources are one text")?;
            Ok((
                name.clone(),
                sources.split(' ').map(str::to_owned).collect(),
            ))
        })
        .collect()
}

#[test]
fn the_policy_allows_nothing_unless_it_says_so() -> Result<()> {
    let policy = policy()?;
    let sources = |wanted: &str| -> Vec<&str> {
        let directive = policy.iter().find(|(name, _)| name == wanted);
        let sources = directive.into_iter().flat_map(|(_, sources)| sources);
        sources.map(String::as_str).collect()
    };
    assert_eq!(
        sources("default-src"),
        ["'none'"],
        "what is not named is not loaded"
    );
    assert_eq!(
        sources("script-src"),
        ["'self'"],
        "no script but the page's own"
    );
    assert_eq!(
        sources("img-src"),
        ["'self'", "data:"],
        "the pages of a report are pictures that the program hands over; they lie in no file"
    );
    for shut in ["object-src", "base-uri", "form-action", "frame-ancestors"] {
        assert_eq!(sources(shut), ["'none'"], "{shut} has no use here");
    }
    Ok(())
}

#[test]
fn the_policy_names_no_unsafe_and_no_remote_source() -> Result<()> {
    for (name, sources) in policy()? {
        for source in sources {
            // The last two are how the page talks to its own program.
            let known = ["'none'", "'self'", "ipc:", "http://ipc.localhost"];
            // A picture runs nothing, and what stands in an address lies nowhere else.
            let handed_over = name == "img-src" && source == "data:";
            assert!(
                handed_over || known.contains(&source.as_str()),
                "{name} allows {source}, which is unsafe or lies outside the program"
            );
        }
    }
    Ok(())
}

#[test]
fn prototypes_are_frozen_and_no_switch_weakens_the_window() -> Result<()> {
    let configuration = configuration()?;
    let security = &configuration["app"]["security"];
    assert_eq!(
        security["freezePrototype"],
        Value::Bool(true),
        "prototypes are frozen"
    );
    for weak in [
        "devCsp",
        "dangerousDisableAssetCspModification",
        "assetProtocol",
        "headers",
    ] {
        assert!(security.get(weak).is_none(), "`{weak}` weakens the policy");
    }
    assert_ne!(
        configuration["app"]["withGlobalTauri"],
        Value::Bool(true),
        "only ui/src/backend/client.ts talks to the program"
    );
    assert!(
        configuration["build"].get("devUrl").is_none(),
        "the page is always the built one, with its policy"
    );
    let window = &configuration["app"]["windows"][0];
    assert_eq!(
        window["generalAutofillEnabled"],
        Value::Bool(false),
        "what is typed is not remembered by the webview"
    );
    Ok(())
}

#[test]
fn there_is_one_window_and_the_shell_opens_it() -> Result<()> {
    let configuration = configuration()?;
    let windows = configuration["app"]["windows"].as_array();
    let [window] = &windows.context("a list")?[..] else {
        anyhow::bail!("there is one window");
    };
    assert_eq!(window["label"], "main", "the capability is for this one");
    assert_eq!(
        window["create"],
        Value::Bool(false),
        "its profile lies in the data folder"
    );
    Ok(())
}

#[test]
fn the_page_loads_nothing_from_elsewhere() -> Result<()> {
    let endings = [".html", ".css", ".svelte"];
    let mut sources = repository::sources("ui/src", &endings)?;
    sources.push(repository::Source {
        path: "ui/index.html".to_owned(),
        text: repository::read("ui/index.html")?,
    });
    for source in sources {
        for remote in [
            "src=\"http",
            "href=\"http",
            "url(http",
            "@import \"http",
            "src=\"//",
        ] {
            assert!(
                !source.text.contains(remote),
                "{} holds {remote}",
                source.path
            );
        }
    }
    Ok(())
}
