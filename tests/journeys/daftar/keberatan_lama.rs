//! The register of objections of earlier years brought in from a spreadsheet (Perki 1/2010 Lampiran VIII, Perki 1/2021
//! Lampiran XI and art. 43): its numbers stay, it leans on the requests the office knows, what it does not say stays unknown,
//! and it is undone whole.

use desk::Fault;
use domain::id::{LangkahId, SengketaId};
use serde_json::{Value, json};
use tests::daftar::{Berkas, hitung};
use tests::kantor::{Kantor, Meja};
use tests::window::Outcome;

use super::{bidang, ditolak, keliru, pada, utuh};
use crate::paper::text_of;

/// The requests two of the objections are about; number 5 stands twice.
const PERMOHONAN: &str = "No;Nomor Pendaftaran;Tanggal;Nama;Informasi Yang Diminta;Keputusan\n\
    1;001/PPID/2025;6 Januari 2025;Ahmad Fauzi;Data pupuk;Dikabulkan\n\
    2;005/PPID/2025;3 Maret 2025;Citra;Notula rapat;\n\
    3;005/PPID/2025;4 Maret 2025;Dewi;Peta jalan;\n";

/// A register of 2025 under a banner and headings of two rows, with a gap, a double, ticks and cells that are no facts.
const REGISTER: &str = "REGISTER KEBERATAN ATAS PERMOHONAN INFORMASI TAHUN 2025\n\
    No.;No. Registrasi Keberatan;Tgl;Nama;Kuasa;Alamat;Nomor Kontak;Pekerjaan;No. Pendaftaran Permintaan Informasi;Informasi Yang Diminta;Tujuan Penggunaan Informasi;Alasan Pengajuan Keberatan (Pasal 35 ayat (1));;;;;;;Keputusan Atasan PPID;Hari dan Tanggal Pemberian tanggapan;Nama dan Posisi Atasan PPID;Tanggapan Pemohon Informasi\n\
    ;;;;;;;;;;;a;b;c;d;e;f;g;;;;\n\
    1;01/KEB/2025;20 Januari 2025;Ahmad Fauzi;Rina Kuasawati;Jl. Melati 1;081234567890;Petani;001/PPID/2025;Data pupuk;Penelitian;;;√;;;;√;Keberatan diterima seluruhnya;17 Februari 2025;Ir. Budi Hartono, M.Si, Sekretaris Daerah;Menerima\n\
    2;02/KEB/2025;3 Februari 2025;Bayu;;Jl. Kenanga 2;;;777/LAIN/2025;Berkas perkara;;√;;;;;;;Menguatkan putusan PPID;awal April;;\n\
    3;05/KEB/2025;10 Maret 2025;Citra;;;;;005/PPID/2025;Notula rapat;;;;;;;;;Diterima;;;\n\
    4;05/KEB/2025;6 Mei 2025;Dewi;;;;;;Laporan keuangan;;;√;;;;;;;;;\n";

fn berkas(isi: &str) -> Berkas {
    Berkas::baru("keberatan", "register keberatan 2025.csv", isi)
}

fn permohonan(meja: &Meja) -> Result<Value, Fault> {
    Berkas::baru("permohonan", "register 2025.csv", PERMOHONAN).terima(meja)
}

fn daftar(meja: &Meja) -> Result<Value, Fault> {
    meja.call("list_keberatan", json!({ "urut": "terlama", "ukuran": 100 }))
}

fn satu(meja: &Meja, place: usize) -> Outcome<Value> {
    let id = daftar(meja)?["baris"][place]["id"].clone();
    Ok(meja.call("get_keberatan", json!({ "id": id }))?)
}

fn impor(meja: &Meja, jenis: &str) -> Result<Value, Fault> {
    Ok(meja.call("list_impor", json!({ "jenis": jenis }))?[0]["impor"]["id"].clone())
}

fn batalkan(meja: &Meja, id: &Value) -> Result<Value, Fault> {
    meja.call("undo_impor", json!({ "id": id, "alasan": "Berkasnya keliru" }))
}

#[test]
fn the_rehearsal_tells_gaps_doubles_and_requests_and_changes_nothing() -> Outcome {
    let kantor = Kantor::siapkan()?;
    let meja = kantor.buka()?;
    permohonan(&meja)?;
    let before = meja.baris_jurnal()?;
    let hasil = berkas(REGISTER).periksa(&meja)?;
    assert_eq!(hitung(&hasil), [4, 0, 0, 0], "every row is an objection of its own: {hasil}");
    let year = &hasil["nomor"][0];
    assert_eq!(year["celah"], json!(["Nomor 3 sampai 4 tidak ada."]), "the gap is told: {year}");
    assert_eq!(
        year["kembar"],
        json!(["Nomor 05/KEB/2025 tercatat 2 kali: baris 6, baris 7."]),
        "the double is told with both rows"
    );
    let told = |row: usize| hasil["baris"][row]["catatan"].to_string();
    for (row, words) in [
        (0, "Ditautkan dengan permohonan 001/PPID/2025 yang diterima 6 Januari 2025."),
        (1, "Permohonan 777/LAIN/2025 tidak ada dalam program ini"),
        (2, "Ada 2 permohonan bernomor 005/PPID/2025, jadi tidak ditautkan"),
        (2, "Keputusan “Diterima” disimpan apa adanya"),
        (2, "Alasannya tidak terbaca"),
        (2, "juga tercatat pada baris 7"),
    ] {
        assert!(told(row).contains(words), "row {row} says “{words}”: {}", told(row));
    }
    assert_eq!(meja.baris_jurnal()?, before, "nothing is written");
    let requests = berkas(PERMOHONAN).periksa(&meja)?;
    assert_eq!(
        hitung(&requests),
        [0, 0, 0, 0],
        "a register of requests is not taken for one of objections: {requests}"
    );
    let late = REGISTER.replace("3 Februari 2025", "Februari").replace("10 Maret 2025", "10 Maret 2099");
    let refused = keliru(berkas(&late).terima(&meja))?;
    let rows: Vec<&str> = refused.iter().filter_map(|(_, why)| why.split(':').next()).collect();
    assert_eq!(rows, ["Baris 5", "Baris 6"], "a row without a day, and one of a day to come: {refused:?}");
    let day = json!([
        { "lembar": 0, "baris": 5, "bidang": "tanggal_keberatan", "isi": "3-2-2025" },
        { "lembar": 0, "baris": 6, "bidang": "tanggal_keberatan", "isi": "10-3-2025" },
        { "lembar": 0, "baris": 6, "bidang": "alasan_keberatan", "isi": "huruf c dan e" },
    ]);
    let mended = berkas(&late).dengan("koreksi", day).periksa(&meja)?;
    assert_eq!(hitung(&mended), [4, 0, 0, 0], "mended in place: {mended}");
    utuh(&meja)
}

#[test]
fn what_it_says_is_kept_beside_its_request_and_what_it_does_not_say_stays_unknown() -> Outcome {
    let kantor = Kantor::siapkan()?;
    let meja = kantor.buka()?;
    permohonan(&meja)?;
    berkas(REGISTER).terima(&meja)?;
    let first = satu(&meja, 0)?;
    let (keberatan, lama) = (&first["keberatan"], &first["keberatan"]["lama"]["isi"]);
    assert_eq!(keberatan["nomor"]["teks"], "01/KEB/2025", "the number to the letter");
    assert_eq!(
        (&keberatan["keadaan"], &first["sisa"]["jenis"]),
        (&json!("register_lama"), &json!("selesai")),
        "closed"
    );
    assert_eq!((&keberatan["batas"], &first["batas"]), (&Value::Null, &Value::Null), "no deadline is made up");
    assert_eq!(
        (&first["jam"], &first["boleh"], &first["waktu"]),
        (&json!([]), &json!([]), &json!([])),
        "no clock runs"
    );
    assert_eq!(keberatan["isi"]["alasan"], json!(["c", "g"]), "the ticks are its grounds");
    assert_eq!(
        (&lama["hasil"], &lama["tanggapan"], &lama["pengaju"]),
        (&json!("diterima_seluruhnya"), &json!("2025-02-17"), &json!("kuasa")),
        "decision, day and who brought it are facts"
    );
    let request = &first["rantai"]["permohonan"];
    assert_eq!(request["nomor"], "001/PPID/2025", "it stands in the chain of its request");
    let page = meja.call("get_permohonan", json!({ "id": request["id"] }))?;
    assert_eq!(page["rantai"]["keberatan"][0]["nomor"], "01/KEB/2025", "and on the page of that request");
    assert!(!keberatan.to_string().contains("Fauzi"), "who objected is not in the journal: {keberatan}");
    assert_eq!(first["pemohon"]["kuasa"]["nama"].as_str().map(str::is_empty), Some(false), "but is kept: {first}");
    let second = satu(&meja, 1)?;
    let second_lama = &second["keberatan"]["lama"]["isi"];
    assert_eq!(
        second_lama["tidak_terbaca"],
        json!([{ "bidang": "Tanggal tanggapan", "isi": "awal April" }]),
        "what is no date is kept to the letter"
    );
    assert_eq!(
        (&second["keberatan"]["permohonan"], &second["ringkasan"]["nomor_permohonan"]),
        (&Value::Null, &json!("777/LAIN/2025")),
        "an unknown request stays a number"
    );
    let third = satu(&meja, 2)?;
    assert_eq!(
        (&third["keberatan"]["permohonan"], &third["ringkasan"]["hasil"], &third["ringkasan"]["keputusan"]),
        (&Value::Null, &Value::Null, &json!("Diterima")),
        "of two requests none is guessed, and “diterima” may say received"
    );
    for kata in ["pupuk", "Rina", "02/KEB/2025"] {
        let found = meja.call("list_keberatan", json!({ "kata": kata }))?;
        assert_eq!(found["jumlah"], 1, "it is found by {kata}: {found}");
    }
    let draft = json!({ "perintah": "cabut", "tanggal": "2026-11-23", "alasan": "Surat pencabutan" });
    let step = json!({ "id": LangkahId::new(), "keberatan": keberatan["id"], "perintah": draft });
    assert_eq!(ditolak(meja.call("take_langkah_keberatan", step))?.0, "keberatan_keadaan", "no step can be taken");
    for paper in ["tanda_bukti_keberatan", "formulir_keberatan"] {
        let asked = meja.file(paper, json!({ "id": keberatan["id"], "cetak": false })).map(|_| Value::Null);
        assert_eq!(ditolak(asked)?.0, "register_lama", "this desk gave out no {paper}");
    }
    let koreksi = json!({ "id": keberatan["id"], "alasan": "Salah ketik", "isi": { "alasan": ["c"] } });
    assert_eq!(
        ditolak(meja.call("correct_keberatan", koreksi))?.0,
        "register_lama",
        "put right by the mended file alone"
    );
    utuh(&meja)
}

#[test]
fn it_stands_in_the_register_of_its_period_and_in_the_figures_as_far_as_it_is_known() -> Outcome {
    let kantor = Kantor::siapkan()?;
    let meja = kantor.buka()?;
    permohonan(&meja)?;
    berkas(REGISTER).terima(&meja)?;
    let year = json!({ "jenis": "keberatan", "dari": "2025-01-01", "sampai": "2025-12-31" });
    let page = meja.call("view_register", year)?;
    let rows = page["baris"].as_array().cloned().unwrap_or_default();
    assert_eq!(rows.len(), 4, "all four rows stand in the register of 2025: {page}");
    let second = rows[1].to_string();
    for words in ["02/KEB/2025", "777/LAIN/2025", "Menguatkan putusan PPID", "awal April"] {
        assert!(second.contains(words), "as it was written, “{words}”: {second}");
    }
    let print = json!({ "jenis": "keberatan", "dari": "2025-01-01", "sampai": "2025-12-31", "samarkan": true, "bentuk": "pdf", "cetak": false });
    let text = text_of(&meja.file("register", print.clone())?.bytes)?;
    assert!(text.contains("01/KEB/2025") && text.contains("Hartono"), "and on its paper: {text}");
    let mut csv = print;
    csv["bentuk"] = json!("csv");
    let table = meja.file("register", csv)?.bytes;
    let again = Berkas::baru("keberatan", "cetakan.csv", table).periksa(&meja)?;
    assert_eq!(hitung(&again)[3], 0, "what this program prints it reads again: {again}");
    let angka = meja.call("get_angka", json!({ "dari": "2025-01-01", "sampai": "2025-12-31" }))?;
    let perkara = &angka["perkara"];
    assert_eq!(perkara["diterima"]["jumlah"], 4, "all of them were received: {perkara}");
    let bar = |of: &str, label: &str| {
        let bars = perkara[of].as_array().cloned().unwrap_or_default();
        bars.iter()
            .find(|bar| bar["label"].as_str().is_some_and(|text| text.starts_with(label)))
            .map_or(Value::Null, |bar| bar["jumlah"].clone())
    };
    assert_eq!((bar("alasan", "Huruf c"), bar("alasan", "Huruf a")), (json!(1), json!(1)), "by the grounds it names");
    assert_eq!(bar("hasil", "Keberatan diterima seluruhnya"), 1, "by the decisions that are clear");
    assert_eq!(bar("hasil", "Keberatan ditolak"), 1, "the PPID upheld is a refusal");
    assert_eq!(bar("ketepatan", "Tidak diketahui (register lama)"), 4, "nobody says whether it was in time");
    assert_eq!(bar("ketepatan", "Belum ditanggapi, sudah lewat batas"), 0, "and so none is late");
    let now = meja.call("get_angka", json!({ "dari": "2026-01-01", "sampai": "2026-12-31" }))?;
    assert!(
        !now.to_string().contains("Tidak diketahui (register lama)"),
        "a year without it says nothing of it: {now}"
    );
    let home = meja.call("beranda", json!({}))?;
    assert!(!home.to_string().contains("/KEB/2025"), "nothing of it waits on the first screen: {home}");
    let late = meja.call("list_keberatan", json!({ "lewat": true }))?;
    assert_eq!(late["jumlah"], 0, "nothing of it is late");
    drop(meja);
    let meja = pada(&kantor, "2026-12-01")?;
    let report = meja.call("get_laporan_tahunan", json!({ "tahun": 2025 }))?.to_string();
    assert!(report.contains("Tidak diketahui (register lama)"), "the annual report counts by the same facts: {report}");
    utuh(&meja)
}

#[test]
fn a_mended_file_links_what_came_since_and_each_import_is_undone_by_itself() -> Outcome {
    let kantor = Kantor::siapkan()?;
    let meja = kantor.buka()?;
    berkas(REGISTER).terima(&meja)?;
    let before = meja.baris_jurnal()?;
    let again = berkas(REGISTER).terima(&meja)?;
    assert_eq!((hitung(&again), meja.baris_jurnal()?), ([0, 0, 4, 0], before), "doubles included, all is there");
    assert_eq!(satu(&meja, 0)?["keberatan"]["permohonan"], Value::Null, "its request is not known yet");
    permohonan(&meja)?;
    let linked = berkas(REGISTER).terima(&meja)?;
    assert_eq!(hitung(&linked), [0, 1, 3, 0], "once it is, the same file links it: {linked}");
    assert_eq!(satu(&meja, 0)?["rantai"]["permohonan"]["nomor"], "001/PPID/2025", "it leans on its request now");
    let requests = impor(&meja, "permohonan")?;
    let barred = keliru(batalkan(&meja, &requests))?;
    assert!(barred[0].1.contains("Batalkan impor register keberatannya"), "a request it leans on stays: {barred:?}");
    let mended = REGISTER.replace("awal April", "4 April 2025").replace("Jl. Kenanga 2", "Jl. Kenanga 12");
    assert_eq!(hitung(&berkas(&mended).terima(&meja)?), [0, 1, 3, 0], "one row is mended");
    let second = satu(&meja, 1)?;
    assert_eq!(second["keberatan"]["lama"]["isi"]["tanggapan"], "2025-04-04", "the answer has its day");
    assert!(!second["riwayat"].to_string().contains("Kenanga"), "that the address changed is told, not it");
    batalkan(&meja, &impor(&meja, "keberatan")?)?;
    let second = satu(&meja, 1)?;
    assert_eq!(
        second["keberatan"]["lama"]["isi"]["tanggapan"],
        Value::Null,
        "undone, the first file's word stands again"
    );
    assert_eq!(daftar(&meja)?["jumlah"], 4, "and nothing that file brought is lost");
    utuh(&meja)?;
    let sengketa = json!({
        "id": SengketaId::new(), "keberatan": second["keberatan"]["id"], "tingkat": "provinsi",
        "komisi": "Komisi Informasi Provinsi", "nomor": "001/IV/KI/2025", "tanggal": "2025-05-05"
    });
    let done = meja.call("register_sengketa", sengketa)?;
    assert!(
        done.to_string().contains("Register lama tidak mencatat"),
        "a dispute over it is told what is unknown: {done}"
    );
    let imports = meja.call("list_impor", json!({ "jenis": "keberatan" }))?;
    let first = imports.as_array().and_then(|all| all.last()).map(|one| one["impor"]["id"].clone()).unwrap_or_default();
    assert!(keliru(batalkan(&meja, &first))?[0].1.contains("001/IV/KI/2025"), "what a dispute rests on stays");
    meja.call("cancel_sengketa", json!({ "id": done["id"], "alasan": "Keliru dicatat" }))?;
    utuh(&meja)
}

#[test]
fn it_is_undone_whole_and_who_objected_is_erased() -> Outcome {
    let kantor = Kantor::siapkan()?;
    let meja = kantor.buka()?;
    permohonan(&meja)?;
    berkas(REGISTER).terima(&meja)?;
    let undone = batalkan(&meja, &impor(&meja, "keberatan")?)?;
    assert_eq!((&undone["jumlah"], &daftar(&meja)?["jumlah"]), (&json!(4), &json!(0)), "all of it is gone");
    assert_eq!(meja.call("list_keberatan", json!({ "kata": "Rina" }))?["jumlah"], 0, "nobody of it is found any more");
    assert_eq!(meja.call("list_permohonan", json!({}))?["jumlah"], 3, "the requests stay");
    utuh(&meja)?;
    assert_eq!(hitung(&berkas(REGISTER).terima(&meja)?), [4, 0, 0, 0], "and it may come in again");
    batalkan(&meja, &impor(&meja, "keberatan")?)?;
    let done = batalkan(&meja, &impor(&meja, "permohonan")?)?;
    assert_eq!(done["jumlah"], 3, "without it the requests may go as well");
    utuh(&meja)
}

#[test]
fn the_numbers_of_this_year_go_on_after_the_register() -> Outcome {
    let kantor = Kantor::siapkan()?;
    let meja = kantor.buka()?;
    let hasil = berkas(&REGISTER.replace("2025", "2026")).terima(&meja)?;
    assert_eq!(
        (&hasil["seri"]["tertinggi"], &hasil["seri"]["sebab"]),
        (&json!(5), &Value::Null),
        "it may be gone on with: {hasil}"
    );
    let id = impor(&meja, "keberatan")?;
    meja.call("continue_series", json!({ "id": id }))?;
    let form = crate::keberatan::tanpa_permohonan("2026-11-16");
    let next = crate::keberatan::daftarkan(&meja, &form)?;
    let nomor = next["nomor"].as_str().unwrap_or_default();
    assert!(nomor.contains("006"), "after the highest: {nomor}");
    let again = ditolak(meja.call("continue_series", json!({ "id": id })))?;
    assert_eq!(again.0, "seri_tidak_lanjut", "never back below what was given: {again:?}");
    let empty = bidang(berkas("").terima(&meja));
    assert!(empty.is_ok(), "an empty file is told by its field: {empty:?}");
    utuh(&meja)
}
