//! The register after all those ways: each line cell by cell as Perki 1/2021 art. 32 and Lampiran VIII have it, nothing
//! invented.

use serde_json::{Value, json};
use tests::kantor::{Kantor, perorangan};
use tests::window::Outcome;

use super::perjalanan::{Perjalanan, berbayar, dasar, diberikan, gratis, putuskan, serahkan, tidak_diberikan};

/// What a request of two items may become, by name; each is walked at the desk on 23 November.
pub const AKHIR: [&str; 7] =
    ["tunai", "sebagian", "tidak_dikuasai", "dicabut", "dibatalkan", "dikoreksi", "tidak_dilengkapi"];

pub fn dua_butir() -> Value {
    let mut form = perorangan("Ahmad Fauzi");
    form["butir"] = json!([{ "rincian": "DPA 2026" }, { "rincian": "Data pasien" }]);
    form
}

pub fn walk_to(walk: &mut Perjalanan, end: &str) -> Outcome {
    let void = |call: &str, input: Value| walk.meja.call(call, input);
    match end {
        "tunai" => {
            putuskan(walk, json!([diberikan(), diberikan()]))?;
            walk.ambil(berbayar(true))?;
            walk.ambil(json!({
                "perintah": "catat_pembayaran", "tanggal": "2026-11-23", "cara": "tunai", "jumlah": 12_000
            }))?;
            walk.ambil(serahkan("2026-11-23"))?;
        }
        "sebagian" => {
            let part = json!({
                "keputusan": "sebagian", "bentuk": { "softcopy": false, "hardcopy": true }, "penghitaman": "NIK",
                "dasar": dasar()
            });
            let decided = putuskan(walk, json!([part, tidak_diberikan()]))?["keputusan"]["id"].clone();
            walk.ambil(json!({ "perintah": "setujui_penolakan", "keputusan": decided }))?;
            walk.ambil(gratis())?;
        }
        "tidak_dikuasai" => {
            let at = |body: &str| json!({ "keputusan": "tidak_dikuasai", "badan_publik": body, "penjelasan": "Ada di sana" });
            putuskan(walk, json!([at("BPS"), at("BKN")]))?;
            walk.ambil(json!({ "perintah": "beritahukan" }))?;
        }
        "dicabut" => {
            walk.ambil(json!({ "perintah": "cabut", "tanggal": "2026-11-23", "alasan": "Lewat telepon" }))?;
        }
        "dibatalkan" => {
            void("cancel_permohonan", json!({ "id": walk.permohonan.id, "alasan": "Terdaftar dua kali" }))?;
        }
        "dikoreksi" => {
            let mut form = dua_butir();
            form["tujuan"] = json!("Skripsi");
            void("correct_permohonan", json!({ "id": walk.permohonan.id, "alasan": "Salah ketik", "isi": form }))?;
        }
        _ => {
            walk.ambil(json!({ "perintah": "nyatakan_tidak_lengkap", "kekurangan": ["Salinan KTP"] }))?;
            let surat = walk.id_surat("tidak_lengkap")?;
            walk.ambil(json!({
                "perintah": "catat_surat_diterima", "surat": surat, "tanggal": "2026-11-23", "bukti": "Tanda terima"
            }))?;
            walk.pada("2026-11-27")?;
            walk.ambil(json!({ "perintah": "tutup_tidak_lengkap", "catatan": "Tidak kembali" }))?;
        }
    }
    Ok(())
}

/// What stands from the purpose on: purpose, held, held elsewhere, not documented, softcopy, hardcopy, seen, copied,
/// decision, reason, notice, hand-over, cost, way.
fn harap(end: &str) -> [&'static str; 14] {
    const REASON: &str = "UU 14/2008 Pasal 17 huruf h angka 2";
    const DAY: &str = "23-11-2026";
    let open = |tujuan, keputusan| [tujuan, "", "", "", "", "", "", "Ya", keputusan, "", "", "", "", ""];
    match end {
        "tunai" => {
            ["Penelitian", "Ya", "", "", "Ya", "", "", "Ya", "Dikabulkan seluruhnya", "", DAY, DAY, "12000", "Tunai"]
        }
        "sebagian" => {
            ["Penelitian", "Ya", "", "", "Ya", "Ya", "", "Ya", "Dikabulkan sebagian", REASON, DAY, "", "0", "Gratis"]
        }
        "tidak_dikuasai" => {
            ["Penelitian", "", "BPS, BKN", "", "", "", "", "Ya", "Tidak dapat diberikan", "", DAY, "", "", ""]
        }
        "dicabut" => open("Penelitian", "Dicabut pemohon: Lewat telepon"),
        "dibatalkan" => open("Penelitian", "Dibatalkan: Terdaftar dua kali"),
        "dikoreksi" => open("Skripsi", ""),
        _ => open("Penelitian", "Tidak dilengkapi, tidak ditindaklanjuti (Pasal 33 ayat (4)): Tidak kembali"),
    }
}

#[test]
fn every_cell_of_the_register_is_a_recorded_fact() -> Outcome {
    let kantor = Kantor::siapkan()?;
    let mut last = None;
    for end in AKHIR {
        drop(last.take());
        let mut walk = Perjalanan::mulai(&kantor, dua_butir())?;
        let mut service = walk.meja.call("get_layanan", json!({}))?["pengaturan"].clone();
        service["penyetuju_penolakan"] = json!("admin");
        walk.meja.call("update_layanan", service)?;
        walk_to(&mut walk, end)?;
        last = Some(walk);
    }
    let walk = last.ok_or("a walk")?;
    let input =
        json!({ "dari": "2026-11-23", "sampai": "2026-11-23", "samarkan": false, "bentuk": "csv", "cetak": true });
    let file = walk.meja.file("register", input)?.bytes;
    let mut table = csv::ReaderBuilder::new().delimiter(b';').from_reader(file.as_slice());
    let head: Vec<String> = table.headers()?.iter().map(str::to_owned).collect();
    let rows: Vec<Vec<String>> =
        table.records().map(|row| Ok(row?.iter().map(str::to_owned).collect())).collect::<Outcome<_>>()?;
    assert_eq!(rows.len(), AKHIR.len(), "one line for each request, void ones too");
    for (at, (row, end)) in rows.iter().zip(AKHIR).enumerate() {
        let mark = if end == "dikoreksi" { " (k)" } else { "" };
        let (place, nomor) = ((at + 1).to_string(), format!("{:04}/PPID/XI/2026{mark}", at + 1));
        let mut cells = vec![
            place.as_str(),
            nomor.as_str(),
            "23-11-2026",
            "Ahmad Fauzi",
            "'3201014503900001",
            "Jalan Melati Nomor 2, Pemali",
            "0812-3456-7890",
            "Guru",
            "",
            "DPA 2026; Data pasien",
        ];
        cells.extend(harap(end));
        for ((title, cell), expected) in head.iter().zip(row).zip(&cells) {
            assert_eq!(cell, expected, "{end}: {title}");
        }
        assert_eq!((row.len(), head.len()), (cells.len(), cells.len()), "{end}: no cell more, none less");
    }
    walk.utuh()
}
