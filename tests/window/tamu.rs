//! No wrong door in the real window: F2 takes a visitor to a complaint and its receipt; then the window is the visitors', and only
//! a password brings the desk back.

use std::process::Command;

use fantoccini::key::Key;
use serde_json::{Value, json};
use tests::leaks::leaks;
use tests::window::{App, Outcome, Stage, until};

/// The reporter, whose name the log must never learn.
const NAMA: &str = "Zulkarnain Tersembunyi";

#[tokio::test]
async fn whoever_comes_is_served_and_a_visitor_finds_no_way_into_the_desk() -> Outcome {
    let stage = Stage::set("tamu")?;
    let app = stage.open().await?;
    app.ask("call", json!({ "name": "create_practice", "input": {} })).await?.map_err(|fault| fault.to_string())?;
    app.client.refresh().await?;
    app.read("Selamat").await?;

    app.type_key(Key::F2).await?;
    app.read("Apa yang Bapak/Ibu perlukan?").await?;
    app.press("Ada yang tidak beres").await?;
    app.press("Pelayanan kantor ini").await?;
    app.press("Catat di buku tamu").await?;
    app.read("Slip untuk tamu").await?;
    app.see("canvas[data-drawn]").await?;
    app.shot("tamu-1-slip").await?;
    app.press("Buka formulir pengaduan").await?;
    for (field, text) in [
        ("judul", "Loket tutup sebelum waktunya"),
        ("uraian", "Loket dua tutup pukul sebelas."),
        ("pelapor.nama", NAMA),
        ("pelapor.alamat", "Jalan Sunyi 7"),
    ] {
        app.write(field, text).await?;
    }
    app.tick("Rahasiakan identitas").await?;
    app.go_on().await?;
    app.read("Tanda terima dan surat").await?;
    let address = app.client.current_url().await?;
    let id =
        address.fragment().and_then(|hash| hash.rsplit('/').next()).ok_or("a complaint has an address")?.to_owned();
    app.type_with_control('p').await?;
    app.see("canvas[data-drawn]").await?;
    app.shot("tamu-2-tanda-terima").await?;
    app.press("Simpan PDF").await?;
    let receipt = saved(&stage).await?;
    assert!(receipt.contains(NAMA) && receipt.contains("/ADU/"), "the reporter goes home with it: {receipt}");
    app.escape().await?;

    visitors(&app).await?;
    nothing_readable(&app, &stage, &id).await?;
    app.close().await
}

/// The copy another program opens goes when the desk is locked; then no file of the data directory tells what was typed, the
/// log least of all.
async fn nothing_readable(app: &App, stage: &Stage, id: &str) -> Outcome {
    let ask = async |name: &str, input: Value| app.ask("call", json!({ "name": name, "input": input })).await;
    let wish = json!({ "name": "tanda_terima_pengaduan", "input": { "id": id, "cetak": false } });
    app.ask("open_file", wish).await?.map_err(|fault| fault.to_string())?;
    let copies = stage.data().join("buka");
    assert_eq!(std::fs::read_dir(&copies)?.count(), 1, "the copy lies there while somebody is at work");
    // A password typed where the name belongs, and a refusal that quotes what was typed.
    let wrong = ask("log_in", json!({ "masuk": "latihan-meja", "kata_sandi": NAMA })).await?;
    assert!(wrong.is_err(), "a wrong login is refused");
    ask("lock", json!({})).await?.map_err(|fault| fault.to_string())?;
    assert_eq!(std::fs::read_dir(&copies)?.count(), 0, "and goes with the session");
    let (mut files, secrets) = (0, [NAMA, "Zulkarnain", "Jalan Sunyi", "latihan-meja", "Loket dua tutup"]);
    let found = leaks(stage.data(), &secrets, &mut files)?;
    assert!(files > 4 && stage.data().join("log/meja-ppid.log").exists(), "there was a log to search: {files} files");
    assert_eq!(found, Vec::<String>::new(), "no file tells who reported");
    Ok(())
}

/// The window is given to visitors, closes everything off, and is taken back.
async fn visitors(app: &App) -> Outcome {
    let ask = async |name: &str, input: Value| app.ask("call", json!({ "name": name, "input": input })).await;
    let surveys = ask("list_survei", json!({})).await?.map_err(|fault| fault.to_string())?;
    let open = surveys.as_array().into_iter().flatten().find(|one| one["survei"]["keadaan"] == "terbuka");
    let id = open.and_then(|one| one["survei"]["id"].as_str()).ok_or("the practice office has a survey that runs")?;
    app.go(&format!("#/survei/{id}")).await?;
    app.press("Buka layar pengunjung").await?;
    app.press_within("//dialog[@open]", "Buka layar pengunjung").await?;
    app.see("button.go").await?;
    app.shot("tamu-3-layar-pengunjung").await?;
    app.type_key(Key::F2).await?;
    app.go("#/pengaduan").await?;
    app.see("button.go").await?;
    app.gone("nav").await?;
    for (name, input) in [("list_pengaduan", json!({})), ("beranda", json!({})), ("search", json!({ "kata": "loket" }))]
    {
        let refused = ask(name, input).await?.err().ok_or("a visitor was answered")?;
        assert_eq!(refused["code"], "locked", "{name} is not for visitors: {refused}");
    }
    app.press("Petugas").await?;
    app.write("petugas-masuk", "latihan").await?;
    app.write("petugas-sandi", "latihan-meja").await?;
    app.press_within("//dialog[@open]", "Buka").await?;
    app.gone(".kiosk").await?;
    app.see("nav").await?;
    Ok(())
}

/// The receipt as it was saved.
async fn saved(stage: &Stage) -> Outcome<String> {
    let mut found = None;
    until("the receipt is saved", async || {
        found = std::fs::read_dir(stage.left())?.flatten().map(|entry| entry.path()).find(|path| {
            let name = path.file_name().unwrap_or_default().to_string_lossy().into_owned();
            name.starts_with("Tanda terima pengaduan") && name.ends_with(".pdf")
        });
        Ok(found.is_some())
    })
    .await?;
    let read = Command::new("pdftotext").arg(found.ok_or("the receipt was saved")?).arg("-").output()?;
    Ok(String::from_utf8(read.stdout)?)
}
