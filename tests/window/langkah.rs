//! One request from the counter to its hand-over, as two officers work it in the window: a unit is asked, one item is
//! granted and one refused, the head of the office approves, the notice goes out with its decree, the copies are paid and
//! handed over. Every letter is seen before it is issued, and what is saved is what is kept.

use serde_json::{Value, json};
use tests::window::{App, Outcome, Stage, until};

const KATA_SANDI: &str = "meja depan pagi";
const INFORMASI: [&str; 2] = ["Realisasi bantuan sosial tahun 2025", "Nama dan NIK penerima bantuan sosial"];

/// The exemption a refusal rests on.
const PENGECUALIAN: &str = "0199a8f0-0000-7000-8000-000000000001";

#[tokio::test]
async fn a_request_lives_from_the_counter_to_its_hand_over() -> Outcome {
    let stage = Stage::set("langkah")?;
    let app = stage.open().await?;
    office(&app).await?;
    let id = register(&app).await?;

    app.go(&format!("#/permohonan/{id}")).await?;
    app.read("Perjalanan").await?;
    app.shot("1-terdaftar").await?;
    complete(&app).await?;
    ask_the_unit(&app).await?;
    decide(&app).await?;
    approve(&app, &id).await?;
    notify(&app).await?;
    pay(&app).await?;
    hand_over(&app).await?;
    app.shot("9-selesai").await?;

    let whole = app.ask("call", json!({ "name": "get_permohonan", "input": { "id": id } })).await?;
    let whole = whole.map_err(|fault| fault.to_string())?;
    let letters = whole["permohonan"]["surat"].as_array().ok_or("a request has letters")?;
    let kinds: Vec<_> = letters.iter().filter_map(|letter| letter["jenis"].as_str()).collect();
    assert_eq!(
        kinds,
        ["disposisi", "pemberitahuan", "penolakan", "kuitansi", "penyerahan"],
        "each step issued its letters, once"
    );
    for letter in letters {
        saved_as_kept(&app, &stage, &id, letter).await?;
    }
    app.close().await
}

/// An office with an officer at the counter and its head. Setting one up by hand is a journey of its own.
async fn office(app: &App) -> Outcome {
    let call = async |name: &str, input: Value| -> Outcome {
        let answer = app.ask("call", json!({ "name": name, "input": input })).await?;
        answer.map(drop).map_err(|fault| format!("{name}: {fault}").into())
    };
    call("set_up", json!({ "kantor": tests::kantor::profil(), "kata_sandi": KATA_SANDI })).await?;
    for (nama, masuk, peran) in [("Budi Santoso", "budi", "petugas"), ("Drs. Ahmad Yani", "yani", "pimpinan")] {
        let akun = json!({ "nama": nama, "masuk": masuk, "peran": peran, "kata_sandi": KATA_SANDI });
        call("create_akun", akun).await?;
    }
    call("save_pengecualian", json!({ "id": PENGECUALIAN, "isi": pengecualian() })).await?;
    let penetapan = json!({ "aksi": "catat_penetapan", "nomor": "188.4/12/PPID/2026", "tanggal": "2026-01-12" });
    call("act_pengecualian", json!({ "id": PENGECUALIAN, "tindak": penetapan })).await?;
    call("lock", json!({})).await?;
    app.client.refresh().await?;
    log_in(app, "Budi Santoso").await
}

/// What the office has exempted: a refusal rests on it.
fn pengecualian() -> Value {
    json!({
        "informasi": "Nama dan NIK penerima bantuan sosial",
        "cakupan": { "luas": "seluruh" },
        "pasal_17": [{ "huruf": "h" }],
        "konsekuensi_dibuka": "Membuka nama dan NIK membuka rahasia pribadi penerima.",
        "konsekuensi_ditutup": "Penerima terlindungi dari penyalahgunaan datanya.",
        "jangka": { "jenis": "selama_diperlukan" },
        "unit": "Dinas Sosial",
    })
}

async fn log_in(app: &App, nama: &str) -> Outcome {
    app.tick(nama).await?;
    app.fill("Kata sandi", KATA_SANDI).await?;
    app.press("Masuk").await?;
    app.read("Selamat").await?;
    Ok(())
}

/// Registers one person who asks for two things, and gives the request's id.
async fn register(app: &App) -> Outcome<String> {
    app.go("#/permohonan/baru").await?;
    app.read("1 · Pemohon").await?;
    for (field, text) in [
        ("pemohon.nama", "Dewi Anggraini"),
        ("pemohon.nik", "3201015508950001"),
        ("pemohon.alamat", "Jl. Merdeka No. 12, Kec. Taman Sari"),
        ("butir.0.rincian", INFORMASI[0]),
    ] {
        app.write(field, text).await?;
    }
    app.press("Tambah butir").await?;
    app.write("butir.1.rincian", INFORMASI[1]).await?;
    app.write("tujuan", "Penelitian skripsi").await?;
    app.choose("cara_memperoleh", "Salinan").await?;
    app.choose("bentuk", "Cetak").await?;
    app.choose("cara_mengirim", "Ambil langsung").await?;
    app.tick("KTP").await?;
    app.press("Daftarkan").await?;
    app.read("Nomor pendaftaran").await?;
    let list = app.ask("call", json!({ "name": "list_permohonan", "input": {} })).await?;
    let list = list.map_err(|fault| fault.to_string())?;
    Ok(list["baris"][0]["id"].as_str().ok_or("it stands in the list")?.to_owned())
}

async fn complete(app: &App) -> Outcome {
    app.go_on().await?;
    app.see("dialog[open] textarea").await?;
    app.go_on().await?;
    app.gone("dialog[open]").await?;
    app.read("Diproses").await?;
    Ok(())
}

async fn ask_the_unit(app: &App) -> Outcome {
    app.press("Langkah lain").await?;
    app.press("Teruskan ke unit").await?;
    app.write("unit", "Dinas Sosial").await?;
    app.write("instruksi", "Siapkan salinan laporan realisasinya.").await?;
    issue_in_dialog(app, "Lembar disposisi").await?;

    app.go_on().await?;
    app.write("ringkasan", "Laporan dikuasai, 24 lembar; daftar penerima dikecualikan.").await?;
    app.go_on().await?;
    app.gone("dialog[open]").await?;
    app.read("Unit sudah menjawab").await?;
    Ok(())
}

async fn decide(app: &App) -> Outcome {
    app.go_on().await?;
    app.choose("butir.0.keputusan", "Diberikan").await?;
    app.choose("butir.0.bentuk", "Hardcopy").await?;
    app.choose("butir.1.keputusan", "Ditolak").await?;
    app.choose("butir.1.bentuk", "Softcopy").await?;
    app.choose("butir.1.dasar.pengecualian", "penerima bantuan sosial").await?;
    app.read("188.4/12/PPID/2026").await?;
    app.shot("2-putusan").await?;
    app.go_on().await?;
    app.read("Menunggu persetujuan: pimpinan").await?;
    Ok(())
}

/// The head of the office sits down, approves, and leaves the desk to the officer.
async fn approve(app: &App, id: &str) -> Outcome {
    for (nama, works) in [("Drs. Ahmad Yani", true), ("Budi Santoso", false)] {
        app.type_with_control('l').await?;
        log_in(app, nama).await?;
        app.go(&format!("#/permohonan/{id}")).await?;
        app.read("Perjalanan").await?;
        if works {
            app.go_on().await?;
            app.read("Membuka nama dan NIK").await?;
            app.shot("3-persetujuan").await?;
            app.go_on().await?;
            app.read("Penolakan disetujui").await?;
        }
    }
    Ok(())
}

/// The notice with the decree, at the cost of the copies.
async fn notify(app: &App) -> Outcome {
    app.go_on().await?;
    app.press("Baris lain").await?;
    for (field, text) in [
        ("biaya.baris.0.uraian", "Fotokopi A4"),
        ("biaya.baris.0.jumlah", "24"),
        ("biaya.baris.0.satuan", "lembar"),
        ("biaya.baris.0.rupiah", "500"),
        ("biaya.dasar", "Keputusan Bupati Nomor 5 Tahun 2026"),
        ("biaya.cara_bayar", "Tunai di meja layanan"),
    ] {
        app.write(field, text).await?;
    }
    app.see("[id='biaya.bayar_dulu']").await?.click().await?;
    for (letter, heading, name) in [
        ("SK penolakan", "TENTANG PENOLAKAN PERMINTAAN INFORMASI", "4-sk"),
        ("Pemberitahuan tertulis", "PEMBERITAHUAN TERTULIS", "5-pemberitahuan"),
    ] {
        app.tick(letter).await?;
        app.read(heading).await?;
        app.shot(name).await?;
    }
    app.go_on().await?;
    app.read("terbit dengan nomor").await?;
    app.press("Selesai").await?;
    app.read("Perjalanan").await?;
    Ok(())
}

async fn pay(app: &App) -> Outcome {
    app.go_on().await?;
    app.read("Kuitansi terbit bersama langkah ini").await?;
    issue_in_dialog(app, "Kuitansi").await
}

async fn hand_over(app: &App) -> Outcome {
    app.go_on().await?;
    app.write("jumlah", "24 lembar").await?;
    issue_in_dialog(app, "Berita acara penyerahan").await?;
    app.read("Selesai").await?;
    Ok(())
}

/// Sees the letter beside its form, issues it, sees it as issued, and goes back to the request.
async fn issue_in_dialog(app: &App, letter: &str) -> Outcome {
    app.see("dialog[open] canvas[data-drawn]").await?;
    app.shot(&format!("konsep-{}", letter.to_lowercase().replace(' ', "-"))).await?;
    app.go_on().await?;
    app.read(&format!("{letter} terbit dengan nomor")).await?;
    app.see("dialog[open] canvas[data-drawn]").await?;
    app.escape().await?;
    app.gone("dialog[open]").await
}

/// Saves a letter from its card and compares the file with the one the office keeps.
async fn saved_as_kept(app: &App, stage: &Stage, id: &str, letter: &Value) -> Outcome {
    let nomor = letter["nomor"]["teks"].as_str().ok_or("a letter has a number")?;
    app.press_within(&format!("//section[@aria-labelledby='kartu-surat']//li[contains(., '{nomor}')]"), "").await?;
    app.see("dialog[open] canvas[data-drawn]").await?;
    app.press_within("//dialog[@open]", "Simpan").await?;
    let mut saved = None;
    until(&format!("{nomor} is saved"), async || {
        saved = std::fs::read_dir(stage.left())?.flatten().map(|entry| entry.path()).find(|path| {
            path.file_name().is_some_and(|name| {
                name.to_string_lossy()
                    .ends_with(&format!("{}.pdf", nomor.replace(|sign: char| !sign.is_alphanumeric(), "-")))
            })
        });
        Ok(saved.is_some())
    })
    .await?;
    app.escape().await?;
    app.gone("dialog[open]").await?;

    let script = "const [input, done] = arguments;
        const { invoke, transformCallback } = window.__TAURI_INTERNALS__;
        const channel = `__CHANNEL__:${transformCallback(() => undefined)}`;
        invoke('call_file', { name: 'surat', input, channel, id: crypto.randomUUID() })
            .then((bytes) => done([...new Uint8Array(bytes)]), (fault) => done({ fault }));";
    let wish = json!({ "permohonan": id, "surat": letter["id"], "cetak": false });
    let kept: Vec<u8> = serde_json::from_value(app.client.execute_async(script, vec![wish]).await?)?;
    let file = std::fs::read(saved.ok_or("it was saved")?)?;
    assert!(file.starts_with(b"%PDF-") && file == kept, "the first {nomor} that leaves the office is the one it keeps");
    Ok(())
}
