//! A file goes into the core as raw bytes, from the page and from the system's dialog, and comes back as it went.

use serde_json::{Value, json};
use tests::window::{Outcome, Stage};

const FOTO: &[u8] = include_bytes!("../../src-tauri/crates/desk/tests/desk/berkas/foto.jpg");
const PDF: &[u8] = b"%PDF-1.7\n1 0 obj <</Type /Catalog>> endobj\ntrailer <</Root 1 0 R>>\nstartxref\n9\n%%EOF\n";

/// Sends bytes as the page does: what the core answered, or the fault.
const SEND: &str = "const [input, bytes, done] = arguments;
    const heard = window.__TAURI_INTERNALS__.transformCallback(() => undefined);
    const headers = {
        'x-call': 'add_lampiran',
        'x-input': btoa(JSON.stringify(input)),
        'x-job': crypto.randomUUID(),
        'x-channel': `__CHANNEL__:${heard}`,
    };
    window.__TAURI_INTERNALS__.invoke('call_upload', new Uint8Array(bytes), { headers })
        .then((answer) => done({ answer }), (fault) => done({ fault }));";

#[tokio::test]
async fn files_are_sent_chosen_refused_and_saved_as_bytes() -> Outcome {
    let stage = Stage::set("lampiran")?;
    let app = stage.open().await?;
    let call = async |name: &str, input: Value| -> Outcome<Value> {
        let answer = app.ask("call", json!({ "name": name, "input": input })).await?;
        answer.map_err(|fault| format!("{name}: {fault}").into())
    };
    call("create_practice", json!({})).await?;
    let permohonan = call("list_permohonan", json!({})).await?["baris"][0]["id"].clone();
    let id = json!("0199aa00-0000-7000-8000-00000000000a");
    let input = json!({ "permohonan": permohonan, "id": id, "nama": "jawaban.pdf", "jenis": "jawaban" });

    let sent = app.client.execute_async(SEND, vec![input.clone(), json!(PDF)]).await?;
    assert_eq!(sent["answer"]["lampiran"][0]["ukuran"], PDF.len(), "every byte crossed: {sent}");
    let mut wrong = input.clone();
    wrong["id"] = json!("0199aa00-0000-7000-8000-00000000000b");
    let refused = app.client.execute_async(SEND, vec![wrong.clone(), json!(b"<html></html>")]).await?;
    assert_eq!(refused["fault"]["code"], "invalid", "the core's refusal reaches the page: {refused}");
    let heavy = SEND.replace("new Uint8Array(bytes)", "new Uint8Array(11 * 1024 * 1024)");
    let refused = app.client.execute_async(&heavy, vec![wrong, json!([])]).await?;
    let sentence = refused["fault"]["message"].as_str().unwrap_or_default();
    assert!(sentence.contains("10 MB"), "eleven megabytes are refused with how many may be: {refused}");

    std::fs::create_dir(stage.left().join("pilihan"))?;
    std::fs::write(stage.left().join("pilihan/a.jpg"), FOTO)?;
    std::fs::write(stage.left().join("pilihan/b.jpg"), &FOTO[..100])?;
    let wish = json!({ "name": "add_lampiran", "input": { "permohonan": permohonan, "jenis": "lain" } });
    let chosen = app.ask("choose_upload", wish).await?.map_err(|fault| fault.to_string())?;
    assert_eq!((&chosen[0]["nama"], &chosen[0]["fault"]), (&json!("a.jpg"), &Value::Null), "the sound one is taken");
    assert_eq!(chosen[1]["fault"]["code"], "invalid", "the broken one is told by itself: {chosen}");

    let wish = json!({ "name": "lampiran", "input": { "permohonan": permohonan, "id": id } });
    let saved = app.ask("save_file", wish).await?.map_err(|fault| fault.to_string())?;
    assert_eq!(saved, "jawaban.pdf", "saved under its name");
    assert!(std::fs::read(stage.left().join("jawaban.pdf"))? == PDF, "and to the last byte");

    call("lock", json!({})).await?;
    let refused = app.client.execute_async(SEND, vec![input, json!(PDF)]).await?;
    assert_eq!(refused["fault"]["code"], "locked", "a locked desk takes nothing: {refused}");
    app.close().await
}
