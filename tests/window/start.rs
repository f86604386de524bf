//! The application starts, keeps to its page and its commands, and is there once.

use serde_json::json;
use tests::window::{Outcome, Stage, until};

#[tokio::test]
async fn the_window_shows_the_built_in_page() -> Outcome {
    let stage = Stage::set("start")?;
    let app = stage.open().await?;
    assert_eq!(app.client.current_url().await?.as_str(), "tauri://localhost", "the page comes from the program");
    assert_eq!(app.client.title().await?, "Meja PPID", "the task bar must name the program");
    app.shot("mulai").await?;
    app.close().await
}

#[tokio::test]
async fn what_the_shell_does_not_know_is_refused() -> Outcome {
    let stage = Stage::set("refused")?;
    let app = stage.open().await?;

    let unknown = app.ask("call", json!({ "name": "hapus_semua", "input": {} })).await?;
    let fault = unknown.err().ok_or("a call that is not in the table must be refused")?;
    assert!(fault["code"].is_string() && fault["message"].is_string(), "refused as the union: {fault}");

    let large = "x".repeat(11 * 1024 * 1024);
    let refusal = app.ask("call", json!({ "name": "status", "input": { "x": large } })).await?.err();
    let fault = refusal.ok_or("eleven megabytes must be refused")?;
    assert_eq!(fault["reason"], "too_large", "the officer hears that it is too large: {fault}");

    for command in ["plugin:window|create", "plugin:fs|read", "plugin:event|emit", "plugin:webview|print", "nothing"] {
        let answer = app.ask(command, json!({})).await?;
        assert!(answer.is_err(), "{command} is no part of what the page may ask");
    }
    app.close().await
}

#[tokio::test]
async fn the_page_cannot_be_left() -> Outcome {
    let stage = Stage::set("stay")?;
    let app = stage.open().await?;
    for way in [
        "location.href = 'https://example.com/'",
        "location.href = 'http://tauri.localhost.evil/'",
        "window.open('https://example.com/')",
        "document.body.append(Object.assign(document.createElement('a'), { href: 'file:///etc/passwd', id: 'out' })); \
         document.getElementById('out').click()",
        "document.body.append(Object.assign(document.createElement('iframe'), { src: 'https://example.com/' }))",
    ] {
        app.client.execute(way, vec![]).await?;
        assert_eq!(app.client.windows().await?.len(), 1, "{way} must open no second window");
        assert_eq!(app.client.current_url().await?.as_str(), "tauri://localhost", "{way} must lead nowhere");
    }
    let script =
        "const done = arguments[0]; fetch('http://127.0.0.1:9/').then(() => done('sent'), () => done('refused'));
        document.addEventListener('securitypolicyviolation', (event) => done(event.effectiveDirective));";
    let violated = app.client.execute_async(script, vec![]).await?;
    assert_eq!(violated, "connect-src", "the policy refuses the network before a packet leaves");
    app.close().await
}

#[tokio::test]
async fn a_second_start_shows_the_first_window() -> Outcome {
    let stage = Stage::set("second")?;
    let app = stage.open().await?;
    let mut second = stage.command(Stage::application()?).arg("--berkas=C:\\x").spawn()?;
    let mut ended = None;
    until("the second start ends", async || {
        ended = second.try_wait()?;
        Ok(ended.is_some())
    })
    .await?;
    assert!(ended.is_some_and(|status| status.success()), "the second start hands over and ends in peace");
    assert_eq!(app.client.windows().await?.len(), 1, "there is still one window");

    let log = stage.data().join("log/meja-ppid.log");
    until("the first window came forward", async || {
        Ok(std::fs::read_to_string(&log)?.contains("showing the first window"))
    })
    .await?;
    let log = std::fs::read_to_string(log)?;
    assert!(!log.contains("could not be brought forward"), "the first window was shown: {log}");
    assert!(!log.contains("berkas"), "what the second was started with is not looked at");
    app.close().await
}
