//! `ppid pengaduan daftar`, `tunjuk`, and `ppid register pengaduan`.

use serde_json::json;

use crate::ppid::{Outcome, Tempat};

const DARI_MASUKAN: [&str; 5] = ["pengaduan", "daftar", "--berkas", "-", "--json"];

#[test]
fn a_complaint_is_registered_shown_and_printed_without_its_secret_reporter() -> Outcome {
    let tempat = Tempat::with_office()?;
    let one = json!({
        "saluran": "tatap_muka", "kelas": "tidak_berkadar_pengawasan", "judul": "Antrean panjang", "rahasia": true,
        "uraian": "Loket tutup pukul sebelas.", "harapan": "Loket dibuka sesuai jadwal",
        "pelapor": { "nama": "Zulkarnain Rahasia", "alamat": "Jalan Sunyi 7" }
    });
    let answer = tempat.office_reading(DARI_MASUKAN, one.to_string().as_bytes())?;
    assert_eq!(answer.json()?[0]["nomor"], "0001/ADU/XI/2026", "it gets the number of its own register");
    let bad = json!([{ "saluran": "tatap_muka" }]);
    let refused = tempat.office_reading(DARI_MASUKAN, bad.to_string().as_bytes())?;
    assert_eq!(refused.status, 3, "what lacks everything is refused");
    let fields = refused.json()?["fields"].as_array().map_or(0, Vec::len);
    assert!(fields >= 4, "all of it at once: {}", refused.out);
    let tunjuk = tempat.office(["pengaduan", "tunjuk", "--nomor", "0001/ADU/XI/2026"])?.out;
    for words in ["Belum ditindaklanjuti", "dirahasiakan", "SP4N-LAPOR!", "UU 25/2009", "Riwayat"] {
        assert!(tunjuk.contains(words), "it says “{words}”: {tunjuk}");
    }
    assert!(!tunjuk.contains("Zulkarnain"), "a confidential reporter is not named: {tunjuk}");
    let file = tempat.path("aduan.csv");
    let out = file.display().to_string();
    let period = ["register", "pengaduan", "--dari", "2026-11-01", "--sampai", "2026-11-30", "--keluar", &out];
    tempat.office(period)?;
    let csv = std::fs::read_to_string(&file)?;
    assert!(csv.contains("0001/ADU/XI/2026") && csv.contains("Dirahasiakan"), "the line is there: {csv}");
    assert!(!csv.contains("Zulkarnain") && !csv.contains("Loket tutup"), "and tells nothing more: {csv}");
    Ok(())
}
