//! The papers of an objection: receipt, form, the answer as it was issued, and its line in the register (Perki 1/2021 art. 41,
//! 43, 44; Lampiran X, XI).

use serde_json::{Value, json};
use tests::kantor::{Kantor, Meja, perorangan};
use tests::window::Outcome;

use super::{ambil, daftarkan, formulir, isi, lihat, setujui};
use crate::paper::text_of;
use crate::permohonan::perjalanan::{Perjalanan, memuat, putuskan, tidak_diberikan};

fn read(meja: &Meja, call: &str, input: Value) -> Outcome<String> {
    Ok(text_of(&meja.file(call, input)?.bytes)?.split_whitespace().collect::<Vec<_>>().join(" "))
}

#[test]
fn every_paper_says_what_was_recorded_and_the_answer_stays_as_issued() -> Outcome {
    let kantor = Kantor::siapkan()?;
    let mut walk = Perjalanan::mulai(&kantor, perorangan("Ahmad Fauzi"))?.dengan_peran()?;
    let now = putuskan(&walk, json!([tidak_diberikan()]))?;
    walk.sebagai("pimpinan")?;
    walk.ambil(json!({ "perintah": "setujui_penolakan", "keputusan": now["keputusan"]["id"] }))?;
    walk.ambil(json!({ "perintah": "beritahukan" }))?;
    walk.sebagai("petugas")?;
    let registered = daftarkan(&walk.meja, &formulir(&walk, &["a", "e"]))?;
    let id = registered["id"].clone();

    let print = |cetak: bool| json!({ "id": id, "kertas": "a4", "cetak": cetak });
    let receipt = read(&walk.meja, "tanda_bukti_keberatan", print(true))?;
    memuat(
        &receipt,
        &["TANDA BUKTI PENERIMAAN KEBERATAN", "0001/KEB-PPID/XI/2026", "0001/PPID/XI/2026", "Ahmad Fauzi"],
    );
    let copy = read(&walk.meja, "tanda_bukti_keberatan", print(true))?;
    memuat(&copy.to_lowercase(), &["salinan ke-1"]);
    let form = read(&walk.meja, "formulir_keberatan", print(true))?;
    memuat(&form, &["0812-3456-7890", "jawabannya tidak memuaskan"]);
    let shown = read(&walk.meja, "formulir_keberatan", print(false))?;
    assert!(!shown.contains("0812-3456-7890"), "on the screen the form is masked: {shown}");

    let drafted = ambil(&walk.meja, &id, json!({ "perintah": "susun_tanggapan", "isi": isi("diterima_sebagian") }))?;
    let preview = read(&walk.meja, "pratinjau_tanggapan", json!({ "id": id }))?;
    memuat(&preview, &["KONSEP", "Alasan keberatan telah diperiksa satu per satu."]);
    walk.sebagai("pimpinan")?;
    let answered = setujui(&walk.meja, &id, &drafted)?;
    let letter = answered["keberatan"]["surat"][0].clone();
    let as_kept = json!({ "keberatan": id, "surat": letter["id"], "cetak": false });
    let kept = walk.meja.file("surat_keberatan", as_kept.clone())?.bytes;
    let text = read(&walk.meja, "surat_keberatan", as_kept.clone())?;
    memuat(
        &text,
        &[
            "001/TK-PPID/XI/2026",
            "Ir. Budi Hartono",
            "Sekretaris Daerah",
            "Berikan salinan DPA kepada pemohon",
            "Komisi Informasi",
        ],
    );
    assert!(!text.contains("KONSEP"), "it was issued: {text}");
    let out = json!({ "keberatan": id, "surat": letter["id"], "cetak": true });
    walk.meja.file("surat_keberatan", out.clone())?;
    memuat(&read(&walk.meja, "surat_keberatan", out)?.to_lowercase(), &["salinan ke-1"]);
    assert_eq!(walk.meja.file("surat_keberatan", as_kept)?.bytes, kept, "what is kept never changes");

    let masa = json!({ "jenis": "keberatan", "dari": "2026-11-01", "sampai": "2026-11-30" });
    let page = walk.meja.call("view_register", masa)?;
    let cell = |head: &str| {
        let place = page["kolom"].as_array().into_iter().flatten().position(|one| one == head);
        page["baris"][0]["sel"][place.unwrap_or(usize::MAX)].as_str().unwrap_or("no such column").to_owned()
    };
    let ground = |letter: &str| cell(&format!("Alasan Pengajuan Keberatan (Pasal 35 ayat (1)): {letter}"));
    assert_eq!(["a", "b", "e", "g"].map(ground), ["√", "", "√", ""], "the grounds ticked in Lampiran XI: {page}");
    assert_eq!(cell("Nomor Pendaftaran Permintaan Informasi"), "0001/PPID/XI/2026");
    memuat(&cell("Nama dan Posisi Atasan PPID"), &["Ir. Budi Hartono", "Sekretaris Daerah"]);
    memuat(&cell("Keputusan Atasan PPID"), &["diterima sebagian", "001/TK-PPID/XI/2026"]);
    assert!(!cell("Nama").contains("Ahmad Fauzi"), "names are masked on the register");
    assert_eq!(
        page["baris"][0]["ke"],
        format!("keberatan/{}", id.as_str().unwrap_or_default()),
        "the line opens its case"
    );

    let whole = lihat(&walk.meja, &id)?;
    assert_eq!(whole["keberatan"]["cetak_tanda_bukti"], 2, "both prints are recorded");
    walk.utuh()
}
