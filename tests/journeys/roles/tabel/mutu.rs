//! Calls for the quality of the service: the survey, the standard, public consultations.

use serde_json::{Value, json};

use super::{ATASAN, PENGIMPOR, SEMUA};

/// Calls of the survey of satisfaction (PermenPANRB 14/2017): everybody runs it, who keeps lists and superiors manage it.
pub(super) fn skm() -> Vec<(&'static str, Value, &'static [&'static str])> {
    let id = domain::id::SurveiId::new();
    let isi =
        json!({ "judul": "SKM", "dari": "2026-11-01", "sampai": "2026-11-30", "layanan": ["Meja"], "populasi": null });
    let answer = domain::id::JawabanSkmId::new();
    let reason = json!({ "id": id, "alasan": "Salah buka" });
    let report = json!({ "lingkup": { "tahun": 2026 }, "bentuk": "pdf" });
    vec![
        ("list_survei", json!({}), SEMUA),
        ("get_survei", json!({ "id": id }), SEMUA),
        ("open_survei", json!({ "id": domain::id::SurveiId::new(), "isi": isi.clone() }), PENGIMPOR),
        ("change_survei", json!({ "id": id, "revisi": 1, "isi": isi }), PENGIMPOR),
        ("close_survei", json!({ "id": id }), PENGIMPOR),
        ("reopen_survei", reason.clone(), PENGIMPOR),
        ("cancel_survei", reason, PENGIMPOR),
        ("questions_survei", json!({ "id": id }), SEMUA),
        ("record_jawaban", json!({ "id": answer, "survei": id, "layanan": "Meja", "nilai": [] }), SEMUA),
        ("cancel_jawaban", json!({ "id": answer, "alasan": "Dua kali" }), PENGIMPOR),
        ("plan_survei", json!({ "id": id, "revisi": 1, "butir": [] }), PENGIMPOR),
        ("carry_out_rencana", json!({ "id": id, "butir": domain::id::ButirRencanaId::new() }), PENGIMPOR),
        ("start_layar", json!({ "id": id }), SEMUA),
        ("get_layar", json!({}), SEMUA),
        ("send_layar", json!({ "id": answer, "layanan": "Meja", "nilai": [] }), SEMUA),
        ("laporan_skm", report, SEMUA),
        ("poster_skm", json!({ "id": id, "a3": false }), SEMUA),
        ("kuesioner_skm", json!({ "id": id }), SEMUA),
    ]
}

/// Calls of the standard of service (UU 25/2009 art. 20): who keeps lists writes it, a superior sets it.
pub(super) fn standar() -> Vec<(&'static str, Value, &'static [&'static str])> {
    let penetap = json!({ "nama": "X", "nip": "", "jabatan": "Y" });
    vec![
        ("get_standar", json!({}), SEMUA),
        ("save_standar", json!({ "revisi": 0, "isi": domain::standar::IsiStandar::default() }), PENGIMPOR),
        ("set_standar", json!({ "isi": { "nomor": "1", "tanggal": "2026-11-23", "penetap": penetap } }), ATASAN),
        ("review_standar", json!({ "tanggal": "2026-11-23", "catatan": "Tetap" }), ATASAN),
        ("unset_standar", json!({ "alasan": "Salah" }), ATASAN),
        ("standar", json!({ "apa": "dokumen" }), SEMUA),
    ]
}

/// Calls of public consultations (PermenPANRB 16/2017): whoever is at the desk may hold one.
pub(super) fn forum() -> Vec<(&'static str, Value, &'static [&'static str])> {
    let id = domain::id::ForumId::new();
    let isi = json!({ "judul": "FKP", "pokok": "Standar", "tanggal": "2026-11-23", "waktu": "09.00", "tempat": "Aula",
        "undangan": ["Camat"], "nomor_undangan": "", "tanggal_undangan": null });
    let reason = json!({ "id": id, "alasan": "Salah catat" });
    let minutes = json!({ "pembahasan": "X", "kesepakatan": [] });
    let set = json!({ "nomor": "1", "tanggal": "2026-11-23", "penanda": { "nama": "X", "nip": "", "jabatan": "Y" } });
    vec![
        ("list_forum", json!({}), SEMUA),
        ("get_forum", json!({ "id": id }), SEMUA),
        ("plan_forum", json!({ "id": domain::id::ForumId::new(), "isi": isi.clone() }), SEMUA),
        ("change_forum", json!({ "id": id, "revisi": 1, "isi": isi }), SEMUA),
        ("cancel_forum", reason.clone(), SEMUA),
        ("attend_forum", json!({ "id": id, "hadir": [] }), SEMUA),
        ("minute_forum", json!({ "id": id, "revisi": 1, "isi": minutes }), SEMUA),
        ("set_forum", json!({ "id": id, "isi": set }), SEMUA),
        ("unset_forum", reason, SEMUA),
        ("carry_out_kesepakatan", json!({ "id": id, "butir": domain::id::ButirRencanaId::new() }), SEMUA),
        ("kertas_forum", json!({ "id": id, "apa": "undangan" }), SEMUA),
    ]
}
