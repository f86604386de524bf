//! The way to SP4N-LAPOR! and back: fields to copy, the reminder until the id is there, the exported list, the answer handed over;
//! a question that becomes a request, with both clocks apart.

use serde_json::json;
use tests::kantor::{Kantor, Meja, PAGI, perorangan};
use tests::window::Outcome;

use super::{aduan, ambil, daftarkan, jam, lihat, pada, peran};

const HARI: &str = "2026-11-23";

/// A masked register is kept for ever: neither the way to the reporter nor whom it is about stands in it.
fn register(meja: &Meja) -> Outcome {
    meja.masuk("pimpinan")?;
    let line = |samarkan: bool| -> Outcome<String> {
        let asked = json!({ "jenis": "pengaduan", "dari": "2026-11-01", "sampai": "2026-11-30", "samarkan": samarkan,
            "bentuk": "csv", "cetak": false });
        Ok(String::from_utf8(meja.file("register", asked)?.bytes)?)
    };
    let (full, masked) = (line(false)?, line(true)?);
    for told in ["7654321", "Bagian pelayanan", "Ahmad Fauzi"] {
        assert!(full.contains(told), "the office's own register tells {told}: {full}");
        assert!(!masked.contains(told), "a masked one does not: {masked}");
    }
    assert!(masked.contains("A. F."), "the line keeps initials: {masked}");
    meja.masuk("petugas")?;
    Ok(())
}

#[test]
fn a_complaint_goes_to_lapor_and_its_answer_comes_back() -> Outcome {
    let kantor = Kantor::siapkan()?;
    peran(&kantor)?;
    let meja = pada(&kantor, PAGI, "petugas")?;
    let id = daftarkan(&meja, &aduan("Ahmad Fauzi"))?["id"].clone();
    let fields = meja.call("lapor_fields", json!({ "id": id }))?.to_string();
    for words in
        ["Judul laporan", "Antrean loket panjang", "Loket tutup sebelum", "Pemerintah Kabupaten Bangka", "Loket 2"]
    {
        assert!(fields.contains(words), "ready to copy: “{words}” in {fields}");
    }
    assert!(!fields.contains("Fauzi"), "the desk reports, not the reporter by name: {fields}");
    let page = crate::paper::text_of(&meja.file("lembar_lapor", json!({ "id": id }))?.bytes)?;
    assert!(page.contains("LEMBAR ENTRI SP4N-LAPOR!") && page.contains("Loket 2"), "and as a page: {page}");

    let whole = ambil(&meja, &id, &json!({ "perintah": "catat_lapor", "tanggal": HARI }))?;
    assert_eq!(whole["langkah"]["langkah"], "dicatat_lapor", "the page reminds until the id is there");
    let home = meja.call("beranda", json!({}))?["perhatian"].to_string();
    assert!(home.contains("Tracking ID-nya belum dicatat"), "and Beranda with it: {home}");
    let whole = ambil(&meja, &id, &json!({ "perintah": "catat_lapor", "tanggal": HARI, "tracking": "#7654321" }))?;
    assert_eq!(whole["pengaduan"]["lapor"]["tracking"], "7654321", "the id is kept without its sign");
    assert_ne!(whole["langkah"]["langkah"], "dicatat_lapor", "the reminder is gone");
    let found = meja.call("search", json!({ "kata": "7654321" }))?;
    assert_eq!(found[0]["nomor"], "0001/ADU/XI/2026", "it is found by its tracking id");
    register(&meja)?;

    let list = "No;Tracking ID;Judul;Status\n1;7654321;Antrean;Proses\n2;999;Lain;Selesai\n";
    let import =
        |terima: bool| meja.upload("read_lapor", json!({ "nama": "lapor.csv", "terima": terima }), list.as_bytes());
    let told = import(false)?;
    assert_eq!(
        (&told["berubah"], &told["tidak_dikenal"]),
        (&json!(["0001/ADU/XI/2026: Proses"]), &json!(["999"])),
        "a rehearsal tells what it would change and whom it does not know"
    );
    assert_eq!(lihat(&meja, &id)?["pengaduan"]["lapor"]["status"], json!(null), "and changes nothing");
    import(true)?;
    assert_eq!(lihat(&meja, &id)?["pengaduan"]["lapor"]["status"], "Proses", "accepted, the status stands");
    assert_eq!(import(true)?["sama"], 1, "the same list again says nothing new");

    let reply = json!({ "perintah": "catat_jawaban_lapor", "tanggal": HARI, "uraian": "Loket sudah dibuka." });
    let whole = ambil(&meja, &id, &reply)?;
    assert_eq!(whole["pengaduan"]["jawaban"][0]["hasil"], "dijawab_lapor");
    assert_eq!(whole["langkah"]["langkah"], "jawaban_disampaikan", "what came back is handed to the citizen");
    ambil(&meja, &id, &json!({ "perintah": "sampaikan", "tanggal": HARI, "uraian": "Diambil di meja" }))?;
    let whole = ambil(&meja, &id, &json!({ "perintah": "catat_balasan_pelapor", "tanggal": HARI, "puas": true }))?;
    assert_eq!(whole["pengaduan"]["keadaan"], "selesai");
    assert!(desk::periksa::periksa(&meja.0)?.is_sound(), "the tables made anew from the journal say the same");
    Ok(())
}

#[test]
fn a_question_that_asks_for_documents_becomes_a_request_with_its_own_clock() -> Outcome {
    let kantor = Kantor::siapkan()?;
    peran(&kantor)?;
    let meja = pada(&kantor, PAGI, "petugas")?;
    let mut form = aduan("Ahmad Fauzi");
    form["kelas"] = json!("permintaan_informasi");
    form["saluran"] = json!("lapor");
    let id = daftarkan(&meja, &form)?["id"].clone();
    let request = meja.daftar(perorangan("Ahmad Fauzi"))?;
    let link = |nomor: &str| json!({ "perintah": "jadikan_permohonan", "nomor": nomor });
    assert!(ambil(&meja, &id, &link("0999/PPID/XI/2026")).is_err(), "only a request that is there is linked");
    let whole = ambil(&meja, &id, &link(&request.nomor))?;
    assert_eq!(whole["pengaduan"]["permohonan"]["permohonan"], request.id, "the two are linked");
    assert_eq!(jam(&whole, "penyelesaian")?, ("2026-11-30".to_owned(), "berjalan".to_owned()), "5 working days go on");
    let page = meja.call("get_permohonan", json!({ "id": request.id }))?;
    assert_eq!(page["permohonan"]["batas"]["jawab"], "2026-12-07", "beside the ten of the request");
    let origin = json!([{ "id": id, "nomor": whole["pengaduan"]["nomor"]["teks"] }]);
    assert_eq!(page["pengaduan"], origin, "and the request names the question it grew out of");
    let answer = json!({ "perintah": "jawab", "hasil": "dijelaskan", "uraian": "Dijawab melalui permohonan." });
    let whole = ambil(&meja, &id, &answer)?;
    assert_eq!(jam(&whole, "penyelesaian")?.1, "selesai", "answering the question stops its own clock");
    let page = meja.call("get_permohonan", json!({ "id": request.id }))?;
    assert_eq!(page["permohonan"]["keadaan"], "terdaftar", "and not that of the request, which is still owed");

    // A confidential question is told beside the applicant's name to no one who may not read it.
    form["id"] = json!(domain::id::PengaduanId::new());
    form["rahasia"] = json!(true);
    let secret = daftarkan(&meja, &form)?;
    ambil(&meja, &secret["id"], &link(&request.nomor))?;
    let seen = |meja: &tests::kantor::Meja| -> Outcome<String> {
        Ok(meja.call("get_permohonan", json!({ "id": request.id }))?.to_string())
    };
    let number = secret["nomor"].as_str().unwrap_or_default().to_owned();
    assert!(seen(&meja)?.contains(&number), "who follows it up sees both");
    drop(meja);
    let meja = pada(&kantor, PAGI, "pelaksana")?;
    assert!(!seen(&meja)?.contains(&number), "a unit must not learn from the request who asked in confidence");
    assert!(desk::periksa::periksa(&meja.0)?.is_sound(), "the tables made anew from the journal say the same");
    Ok(())
}
