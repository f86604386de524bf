//! Files cross the boundary as bytes, and leave it by the shell alone.

use serde_json::{Value, json};
use tests::window::{Outcome, Stage};

/// The register from the beginning of last year to `today`; the practice office has requests in it.
fn register(today: &str) -> Outcome<Value> {
    let year: i32 = today.get(..4).ok_or("a date begins with its year")?.parse()?;
    Ok(json!({
        "name": "register",
        "input": {
            "dari": format!("{}-01-01", year - 1),
            "sampai": today.get(..10),
            "samarkan": true,
            "bentuk": "pdf",
            "cetak": false,
        },
    }))
}

#[tokio::test]
async fn a_register_is_shown_saved_and_locked_away() -> Outcome {
    let stage = Stage::set("files")?;
    let app = stage.open().await?;
    let practice = app.ask("call", json!({ "name": "create_practice", "input": {} })).await?;
    let status = practice.map_err(|fault| fault.to_string())?;
    assert_eq!(status["keadaan"], "terbuka", "the practice office is open");
    let register = register(status["sekarang"].as_str().unwrap_or_default())?;

    let script = "const [input, done] = arguments;
        const { invoke, transformCallback } = window.__TAURI_INTERNALS__;
        let steps = 0;
        const channel = `__CHANNEL__:${transformCallback(() => { steps += 1; })}`;
        invoke('call_file', { ...input, channel, id: crypto.randomUUID() }).then(
            (bytes) => {
                const start = new TextDecoder('latin1').decode(bytes.slice(0, 5));
                // Steps come by another way than the bytes, so the last of them may be later.
                const told = () => steps > 0 ? done({ start, raw: bytes instanceof ArrayBuffer }) : setTimeout(told, 20);
                told();
            },
            (fault) => done({ fault }));";
    let shown = app.client.execute_async(script, vec![register.clone()]).await?;
    assert_eq!(shown["start"], "%PDF-", "the page gets the document itself: {shown}");
    assert_eq!(shown["raw"], true, "a file crosses as bytes, never as a list of numbers");

    let saved = app.ask("save_file", register.clone()).await?.map_err(|fault| fault.to_string())?;
    let file = stage.left().join(saved.as_str().ok_or("the page hears the name it was saved under")?);
    assert!(std::fs::read(&file)?.starts_with(b"%PDF-"), "the saved file is the document");
    let beside = std::fs::read_dir(stage.left())?.count();
    assert_eq!(beside, 1, "nothing is left beside the saved file");

    app.ask("call", json!({ "name": "lock", "input": {} })).await?.map_err(|fault| fault.to_string())?;
    for command in ["call_file", "save_file", "open_file"] {
        let mut input = register.clone();
        input["id"] = "0199aa00-0000-7000-8000-000000000001".into();
        input["channel"] = "__CHANNEL__:1".into();
        let fault = app.ask(command, input).await?.err().ok_or("a locked desk gives nothing out")?;
        assert_eq!(fault["code"], "locked", "{command} on a locked desk says so: {fault}");
    }
    app.close().await
}
