//! The office's calendar: a change needs a reason, counts from then on, and moves open deadlines with the printed date named.

use serde_json::{Value, json};

use crate::office::{Kantor, Outcome, fields};

fn closed_on(tanggal: &str, nama: &str) -> Value {
    json!({
        "pekan": 5, "cuti_bersama": "libur", "perubahan_pekan": [], "tabel": [], "pencabutan": [],
        "tambahan": [{ "tanggal": tanggal, "nama": nama, "jenis": "kantor_tutup", "dasar": "Surat edaran" }]
    })
}

#[test]
fn a_closed_day_moves_open_deadlines_and_names_the_date_that_was_printed() -> Outcome {
    let kantor = Kantor::new()?;
    let (before, void) = (kantor.register()?, kantor.register()?);
    kantor.call("cancel_permohonan", json!({ "id": void, "alasan": "Tercatat dua kali" }))?;
    let pengaturan = closed_on("2026-11-25", "Pindah kantor");
    kantor.call("update_kalender", json!({ "alasan": "Pindah kantor", "pengaturan": pengaturan }))?;
    let after = kantor.register()?;
    let show = |id: &Value| kantor.call("get_permohonan", json!({ "id": id }));
    let (before, after) = (show(&before)?, show(&after)?);
    assert_eq!(before["permohonan"]["batas"]["jawab"], "2026-12-08", "an open deadline moves with the calendar");
    let moved = before["riwayat"][0]["keterangan"].as_str().unwrap_or_default();
    assert!(moved.contains("7 Desember 2026 menjadi 8 Desember 2026"), "the printed date is named: {moved}");
    assert_eq!(
        show(&void)?["permohonan"]["batas"]["jawab"],
        "2026-12-07",
        "a void registration has no deadline to move"
    );
    assert_eq!(after["permohonan"]["batas"]["jawab"], "2026-12-08", "a new request gets the new date");
    let skipped = after["batas"]["jawab"]["dilewati"].to_string();
    assert!(skipped.contains("Pindah kantor"), "the closed day is named among the skipped: {skipped}");
    Ok(())
}

#[test]
fn a_change_of_the_calendar_needs_a_reason_and_entries_that_make_sense() -> Outcome {
    let kantor = Kantor::new()?;
    let change = |alasan: &str, pengaturan: Value| {
        fields(kantor.call("update_kalender", json!({ "alasan": alasan, "pengaturan": pengaturan })))
    };
    assert_eq!(change("", closed_on("2026-11-25", "Pindah")), ["alasan"], "no change without a reason");
    assert_eq!(change("", closed_on("0026-11-25", " ")), ["pengaturan", "pengaturan", "alasan"], "all at once");
    let counted = kantor.call("count_days", json!({ "mulai": "2026-11-23", "hari": 10 }))?;
    assert_eq!(counted["jatuh_tempo"], "2026-12-07", "what was refused changed nothing");
    Ok(())
}
