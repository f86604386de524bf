//! The annual report from facts to file (Perki 1/2021 art. 56–57): its figures by another way, nobody's identity, the texts
//! an office writes, the setting, the evidence for the yearly assessment.

mod angka;
mod bukti;
mod cetak;
mod rekaan;
mod tahunan;
mod ulang;

use std::io::{Cursor, Read};

use desk::Fault;
use domain::id::{KeberatanId, LangkahId};
use serde_json::{Value, json};
use tests::daftar::{informasi, tulis};
use tests::kantor::{KATA_SANDI, Kantor, Meja, Terdaftar, perorangan};
use tests::window::Outcome;

/// The day most of these tests look at 2026.
pub const JANUARI: &str = "2027-01-15T09:00:00+07:00";
/// Who asked: nothing of it may stand in a report.
pub const PRIBADI: [&str; 5] = ["Fauzi", "Lestari", "3201014503900001", "3456-7890", "Jalan Melati"];

/// All eight texts.
pub fn teks() -> Value {
    json!({
        "kebijakan": "Pelayanan informasi diatur dengan Peraturan Bupati Nomor 12 Tahun 2025.",
        "sarana": "- satu meja layanan, baik\n- dua komputer, baik",
        "sumber_daya": "Dua petugas, keduanya sarjana.",
        "anggaran": "Pagu Rp50.000.000, terpakai Rp41.250.000.",
        "kendala_eksternal": "Pemohon belum mengenal tata cara permohonan.",
        "kendala_internal": "Unit terlambat menyerahkan bahan.",
        "rekomendasi": "Tambah satu petugas.",
        "tindak_lanjut": "Pelatihan pada triwulan pertama."
    })
}

/// An office of 2026: one request granted from a regular entry and from no list, one never answered, one void; of three
/// objections one was answered with an order, one withdrawn, one left open.
pub fn kantor() -> Outcome<Kantor> {
    let kantor = Kantor::siapkan()?;
    let meja = kantor.buka()?;
    for role in ["pelaksana", "pimpinan", "petugas"] {
        let account = json!({ "nama": role, "masuk": role, "peran": role, "kata_sandi": KATA_SANDI });
        meja.call("create_akun", account)?;
    }
    let entry = tulis(&meja, informasi("DPA Dinas Pendidikan"))?;
    let mut two = perorangan("Ahmad Fauzi");
    two["butir"] = json!([{ "rincian": "DPA Dinas Pendidikan 2026" }, { "rincian": "Daftar sekolah rusak" }]);
    let granted = meja.daftar(two)?;
    grant(&meja, &granted, json!([entry, null]))?;
    let waiting = meja.daftar(perorangan("Dewi Lestari"))?;
    let void = meja.daftar(perorangan("Dewi Lestari"))?;
    meja.call("cancel_permohonan", json!({ "id": void.id, "alasan": "Terdaftar dua kali" }))?;
    let answered = object(&meja, &granted, &["d", "g"])?;
    let withdrawn = object(&meja, &waiting, &["c"])?;
    object(&meja, &waiting, &["c", "e"])?;
    let bye = json!({ "perintah": "cabut", "tanggal": "2026-11-23", "alasan": "Sudah dijawab lisan" });
    step(&meja, &withdrawn, bye)?;
    drop(meja);
    answer(&kantor, &answered)?;
    Ok(kantor)
}

/// A desk of it at `waktu` with `masuk` at work.
pub fn at(kantor: &Kantor, waktu: &str, masuk: &str) -> Outcome<Meja> {
    let meja = kantor.meja(waktu)?;
    meja.masuk(masuk)?;
    Ok(meja)
}

fn grant(meja: &Meja, request: &Terdaftar, informasi: Value) -> Outcome {
    let serahkan = json!({
        "tanggal": "2026-11-23", "cara": "salinan", "kirim": "ambil_langsung", "penerima": "pemohon", "jumlah": "1 berkas"
    });
    let perintah = json!({
        "perintah": "berikan_langsung", "bentuk": { "softcopy": true, "hardcopy": false }, "serahkan": serahkan,
        "informasi": informasi
    });
    meja.call("take_langkah", json!({ "permohonan": request.id, "id": LangkahId::new(), "perintah": perintah }))?;
    Ok(())
}

fn object(meja: &Meja, request: &Terdaftar, alasan: &[&str]) -> Outcome<Value> {
    let form = json!({
        "id": KeberatanId::new(), "saluran": "datang_langsung", "nomor_permohonan": request.nomor, "alasan": alasan,
        "kasus_posisi": "Jawaban tidak memuaskan."
    });
    Ok(meja.call("register_keberatan", form)?["id"].clone())
}

fn step(meja: &Meja, id: &Value, perintah: Value) -> Result<Value, Fault> {
    meja.call("take_langkah_keberatan", json!({ "keberatan": id, "id": LangkahId::new(), "perintah": perintah }))
}

/// The superior accepts the objection and orders; the order is carried out.
fn answer(kantor: &Kantor, id: &Value) -> Outcome {
    let meja = at(kantor, "2026-11-25T10:00:00+07:00", "pimpinan")?;
    let draft = json!({ "perintah": "susun_tanggapan", "isi": {
        "hasil": "diterima_seluruhnya", "bantahan": "Keberatan beralasan.",
        "perintah": { "isi": "Berikan salinan DPA", "hari": 5 },
        "atasan": { "nama": "Ir. Budi Hartono", "nip": "196501011990031001", "jabatan": "Sekretaris Daerah" }
    } });
    let whole = step(&meja, id, draft)?;
    let draft = whole["keberatan"]["konsep"]["id"].clone();
    step(&meja, id, json!({ "perintah": "setujui_tanggapan", "konsep": draft }))?;
    let done = json!({ "perintah": "catat_pelaksanaan", "tanggal": "2026-11-25", "uraian": "Salinan diserahkan" });
    step(&meja, id, done)?;
    Ok(())
}

/// Writes the texts of 2026.
pub fn write(meja: &Meja, revisi: u32, teks: Value) -> Result<Value, Fault> {
    meja.call("save_laporan_tahunan", json!({ "tahun": 2026, "revisi": revisi, "teks": teks }))
}

/// Sets the report of 2026.
pub fn set(meja: &Meja, nomor: &str) -> Result<Value, Fault> {
    let isi = json!({ "nomor": nomor, "tanggal": "2027-01-15" });
    meja.call("set_laporan_tahunan", json!({ "tahun": 2026, "isi": isi }))
}

/// The report of 2026 as a file.
pub fn file(meja: &Meja, bentuk: &str) -> Outcome<Vec<u8>> {
    Ok(meja.file("laporan_tahunan", json!({ "tahun": 2026, "bentuk": bentuk }))?.bytes)
}

/// The files of a ZIP with their names, in order.
pub fn unpack(bytes: Vec<u8>) -> Outcome<Vec<(String, Vec<u8>)>> {
    let mut archive = zip::ZipArchive::new(Cursor::new(bytes))?;
    let mut files = Vec::new();
    for place in 0..archive.len() {
        let mut file = archive.by_index(place)?;
        let mut content = Vec::new();
        file.read_to_end(&mut content)?;
        files.push((file.name()?.into_owned(), content));
    }
    Ok(files)
}

/// Why a call was refused.
pub fn reason(answer: Result<Value, Fault>) -> Outcome<String> {
    match answer {
        Err(Fault::Refused { reason, .. }) => Ok(reason),
        other => Err(format!("not refused: {other:?}").into()),
    }
}
