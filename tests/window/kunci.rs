//! The desk locks itself: the page empties itself without anybody at the window, and the clipboard with it.

use serde_json::json;
use tests::window::{Outcome, Stage, until};

#[tokio::test]
async fn a_desk_that_locked_itself_leaves_nothing_in_the_page_nor_on_the_clipboard() -> Outcome {
    let stage = Stage::set("kunci")?;
    let app = stage.open().await?;
    app.ask("call", json!({ "name": "create_practice", "input": {} })).await?.map_err(|fault| fault.to_string())?;
    app.client.refresh().await?;
    app.read("Selamat").await?;
    let search = app.see("[role=combobox]").await?;
    search.send_keys("Zulkarnain Tersembunyi").await?;
    app.type_with_control('a').await?;
    app.type_with_control('c').await?;

    // As after the idle time: the core is locked, and no part of the page took part in it.
    app.ask("call", json!({ "name": "lock", "input": {} })).await?.map_err(|fault| fault.to_string())?;
    let password = app.see("input[type=password]").await?;
    let page = app.client.source().await?;
    assert!(!page.contains("Zulkarnain"), "what was typed is gone from the page");
    password.click().await?;
    app.type_with_control('v').await?;
    until("nothing is left to paste", async || Ok(password.prop("value").await?.is_some_and(|value| value.is_empty())))
        .await?;
    password.send_keys("x").await?;
    assert_eq!(password.prop("value").await?.as_deref(), Some("x"), "nor did it come later");
    app.close().await
}
