//! The life of a complaint: completeness, unit, answer, delivery, silence, closing; the letters of each step; the clocks of both
//! regimes on the way; and the ways it ends otherwise.

use serde_json::{Value, json};
use tests::kantor::{Kantor, PAGI};
use tests::window::Outcome;

use super::{aduan, ambil, daftarkan, jam, lihat, pada, peran};

const HARI: &str = "2026-11-23";

fn says(meja: &tests::kantor::Meja, name: &str, input: Value) -> Outcome<String> {
    let file = meja.file(name, input)?;
    crate::paper::text_of(&file.bytes)
}

#[test]
fn a_complaint_goes_from_the_counter_to_its_closing_after_ten_days_of_silence() -> Outcome {
    let kantor = Kantor::siapkan()?;
    peran(&kantor)?;
    let meja = pada(&kantor, PAGI, "petugas")?;
    let form = aduan("Ahmad Fauzi");
    let done = daftarkan(&meja, &form)?;
    assert_eq!(done["nomor"], "0001/ADU/XI/2026", "it has a register of its own");
    assert_eq!(daftarkan(&meja, &form)?["nomor"], done["nomor"], "the same command again registers nothing");
    let id = &done["id"];

    let whole = lihat(&meja, id)?;
    assert_eq!(whole["pengaduan"]["keadaan"], "belum_ditindaklanjuti", "nothing was done yet");
    // 23 November 2026 is a Monday: three and fourteen working days, and fourteen days of the calendar.
    assert_eq!(jam(&whole, "verifikasi")?, ("2026-11-26".to_owned(), "berjalan".to_owned()), "SP4N: 3 working days");
    assert_eq!(jam(&whole, "periksa")?, ("2026-12-07".to_owned(), "berjalan".to_owned()), "UU 25/2009: 14 days");
    assert_eq!(jam(&whole, "penyelesaian")?.0, "2026-12-11", "SP4N: 14 working days");
    assert_eq!(whole["langkah"]["langkah"], "diperiksa", "what comes first is to say whether it is complete");
    let receipt = says(&meja, "tanda_terima_pengaduan", json!({ "id": id, "cetak": true }))?;
    for words in ["0001/ADU/XI/2026", "Ahmad Fauzi", "Jalan Sunyi 7", "Loket tutup sebelum", "petugas", "Sungailiat"] {
        assert!(receipt.contains(words), "the receipt says “{words}” (art. 44(2)): {receipt}");
    }

    let whole = ambil(&meja, id, &json!({ "perintah": "periksa", "kurang": ["Foto loket"] }))?;
    assert!(jam(&whole, "melengkapi").is_err(), "its days begin when the letter is received, as the letter says");
    assert_eq!(whole["langkah"]["langkah"], "kelengkapan_diterima", "so that is recorded first");
    let received = json!({ "perintah": "catat_kelengkapan_diterima", "tanggal": HARI, "uraian": "Diambil di meja" });
    let whole = ambil(&meja, id, &received)?;
    assert_eq!(jam(&whole, "melengkapi")?.0, "2026-12-23", "30 days to complete it (art. 44(4))");
    let early = meja.call(
        "take_langkah_pengaduan",
        json!({ "pengaduan": id, "id": domain::id::LangkahId::new(), "perintah": { "perintah": "tutup" } }),
    );
    assert!(matches!(early, Err(desk::Fault::Refused { .. })), "it is not closed while it may be completed: {early:?}");
    ambil(&meja, id, &json!({ "perintah": "lengkapi", "tanggal": HARI, "uraian": "Foto diserahkan" }))?;
    let whole = ambil(
        &meja,
        id,
        &json!({ "perintah": "disposisikan", "unit": "Bagian Umum", "instruksi": "Periksa jadwal", "batas": "2026-11-27" }),
    )?;
    assert_eq!(jam(&whole, "putusan")?.0, "2027-01-22", "60 days since complete (art. 50(1))");
    assert_eq!(jam(&whole, "koordinasi")?, ("2026-11-30".to_owned(), "berjalan".to_owned()), "SP4N: 5 working days");
    let sheet = whole["pengaduan"]["surat"][1]["id"].clone();
    let disposition = says(&meja, "surat_pengaduan", json!({ "pengaduan": id, "surat": sheet, "cetak": true }))?;
    assert!(disposition.contains("Bagian Umum") && disposition.contains("Periksa jadwal"), "{disposition}");
    assert!(!disposition.contains("Fauzi"), "a unit learns no identity: {disposition}");
    let limit = disposition.split("Batas penyelesaian").nth(1).unwrap_or_default();
    assert!(limit.contains("11 Desember 2026") && !disposition.contains("**"), "and learns until when: {disposition}");

    drop(meja);
    let unit = pada(&kantor, "2026-11-25T10:00:00+07:00", "pelaksana")?;
    let asked = whole["pengaduan"]["disposisi"][0]["id"].clone();
    let reply = json!({ "perintah": "catat_balasan_unit", "disposisi": asked, "tanggal": "2026-11-25", "uraian": "Jadwal diperbaiki" });
    let whole = ambil(&unit, id, &reply)?;
    assert_eq!(jam(&whole, "koordinasi")?.1, "selesai", "the unit replied in time");

    drop(unit);
    let meja = pada(&kantor, "2026-11-26T10:00:00+07:00", "petugas")?;
    let answer = json!({
        "perintah": "jawab", "hasil": "ditindaklanjuti", "uraian": "Loket dibuka sampai pukul 15.30.",
        "penanda_tangan": { "nama": "", "nip": "", "jabatan": "" }
    });
    let whole = ambil(&meja, id, &answer)?;
    assert_eq!(jam(&whole, "penyelesaian")?.1, "selesai", "answered within its working days");
    assert_eq!(jam(&whole, "penyampaian")?.0, "2026-12-10", "delivered within 14 days (art. 50(2))");
    let letter = whole["pengaduan"]["surat"][2]["id"].clone();
    let text = says(&meja, "surat_pengaduan", json!({ "pengaduan": id, "surat": letter, "cetak": false }))?;
    for words in ["Ahmad Fauzi", "Loket dibuka sampai pukul 15.30", "Ombudsman", "Drs. Ahmad Yani"] {
        assert!(text.contains(words), "the answer says “{words}”: {text}");
    }
    let whole =
        ambil(&meja, id, &json!({ "perintah": "sampaikan", "tanggal": "2026-11-26", "uraian": "Diambil di meja" }))?;
    let (last, _) = jam(&whole, "penutupan")?;
    assert_eq!(last, "2026-12-10", "ten working days for a reply");
    drop(meja);
    let meja = pada(&kantor, "2026-12-11T08:00:00+07:00", "petugas")?;
    assert_eq!(lihat(&meja, id)?["langkah"]["langkah"], "ditutup", "after them the page says to close it");
    let whole = ambil(&meja, id, &json!({ "perintah": "tutup" }))?;
    assert_eq!(
        (&whole["pengaduan"]["keadaan"], &whole["pengaduan"]["penyelesaian"]["cara"]),
        (&json!("selesai"), &json!("tanpa_balasan"))
    );
    let notice = whole["pengaduan"]["surat"][3]["id"].clone();
    let notice = says(&meja, "surat_pengaduan", json!({ "pengaduan": id, "surat": notice, "cetak": true }))?;
    assert!(notice.contains("10 (sepuluh) hari kerja"), "the notice says why: {notice}");
    let report = desk::periksa::periksa(&meja.0)?;
    assert!(report.is_sound(), "the tables made anew from the journal say the same: {report:?}");
    Ok(())
}

#[test]
fn a_reporter_who_is_not_content_is_answered_again_and_a_wrong_step_is_taken_back() -> Outcome {
    let kantor = Kantor::siapkan()?;
    peran(&kantor)?;
    let meja = pada(&kantor, PAGI, "pimpinan")?;
    let mut form = aduan("Ahmad Fauzi");
    form["kelas"] = json!("aspirasi");
    let id = daftarkan(&meja, &form)?["id"].clone();
    let clocks = lihat(&meja, &id)?;
    assert!(jam(&clocks, "periksa").is_err(), "an aspiration has no clock of UU 25/2009: it is no complaint");
    let answer = json!({ "perintah": "jawab", "hasil": "dijelaskan", "uraian": "Terima kasih." });
    let answered = ambil(&meja, &id, &answer)?;
    let step = answered["pengaduan"]["langkah"][0]["id"].clone();
    let undone =
        meja.call("undo_langkah_pengaduan", json!({ "pengaduan": id, "langkah": step, "alasan": "Salah surat" }))?;
    assert_eq!(undone["pengaduan"]["keadaan"], "belum_ditindaklanjuti", "it stands as before");
    assert_eq!(undone["pengaduan"]["surat"][0]["dibatalkan"], "Salah surat", "its letter is void and keeps its number");
    ambil(&meja, &id, &answer)?;
    let reply = |puas: bool, uraian: &str| json!({ "perintah": "catat_balasan_pelapor", "tanggal": HARI, "puas": puas, "uraian": uraian });
    let whole = ambil(&meja, &id, &reply(false, "Belum ada perubahan"))?;
    assert_eq!(whole["langkah"]["langkah"], "dijawab", "not content: another answer is owed");
    ambil(&meja, &id, &answer)?;
    let whole = ambil(&meja, &id, &reply(true, ""))?;
    assert_eq!(whole["pengaduan"]["penyelesaian"]["cara"], "diterima_pelapor", "content: it is done");
    assert_eq!(whole["boleh"], json!([]), "nothing more is done with it");
    Ok(())
}

#[test]
fn what_another_body_must_hear_is_kept_short_and_referred() -> Outcome {
    let kantor = Kantor::siapkan()?;
    peran(&kantor)?;
    let meja = pada(&kantor, PAGI, "petugas")?;
    let mut form = aduan("Ahmad Fauzi");
    form["dugaan"] = json!("korupsi");
    let refused = meja.call("register_pengaduan", form.clone());
    let told = format!("{refused:?}");
    for field in ["uraian", "kejadian", "lokasi", "terlapor", "harapan"] {
        assert!(
            told.contains(&format!("field: \"{field}\"")),
            "neither who nor what is kept here, so {field} is refused: {told}"
        );
        form[field] = json!("");
    }
    assert!(told.contains("lembaga lain"), "and why is said: {told}");
    let id = daftarkan(&meja, &form)?["id"].clone();
    let whole = lihat(&meja, &id)?;
    assert_eq!(whole["pengaduan"]["isi"]["rahasia"], true, "a report of corruption is confidential by itself");
    assert_eq!(whole["langkah"]["langkah"], "dilimpahkan", "the one thing to do is to refer it");
    assert!(
        ambil(&meja, &id, &json!({ "perintah": "jawab", "hasil": "dijelaskan", "uraian": "X" })).is_err(),
        "it is not answered here"
    );
    let evidence =
        json!({ "pengaduan": id, "id": domain::id::LampiranId::new(), "nama": "bukti.pdf", "jenis": "lain" });
    let bytes = b"%PDF-1.7\n1 0 obj <</Type /Catalog>> endobj\ntrailer <</Root 1 0 R>>\nstartxref\n9\n%%EOF\n";
    let refused = meja.upload("add_lampiran_pengaduan", evidence, bytes);
    assert!(
        matches!(refused, Err(desk::Fault::Refused { .. })),
        "evidence goes to that body, not in here: {refused:?}"
    );
    assert_eq!(whole["arah"][0], "Komisi Pemberantasan Korupsi (KPK)", "the nearest competent body is offered");
    for kertas in ["setengah", "slip80"] {
        let slip = json!({ "id": id, "ke": whole["arah"][0], "kertas": kertas });
        let slip = says(&meja, "slip_pengaduan", slip)?;
        for words in ["SLIP RUJUKAN", "www.kpk.go.id", "0001/ADU/XI/2026", "Dugaan korupsi"] {
            assert!(slip.contains(words), "{kertas}: the reporter takes home “{words}”: {slip}");
        }
        assert!(!slip.contains("Fauzi") && !slip.contains("Antrean"), "but nothing that gives them away: {slip}");
    }
    let whole = ambil(&meja, &id, &json!({ "perintah": "limpahkan", "ke": "Komisi Pemberantasan Korupsi" }))?;
    assert_eq!(whole["pengaduan"]["keadaan"], "selesai");
    let letter = whole["pengaduan"]["surat"][0]["id"].clone();
    let text = says(&meja, "surat_pengaduan", json!({ "pengaduan": id, "surat": letter, "cetak": true }))?;
    assert!(text.contains("Komisi Pemberantasan Korupsi") && !text.contains("Fauzi"), "without identity: {text}");
    Ok(())
}

#[test]
fn beranda_and_a_changed_calendar_know_the_clocks_of_complaints() -> Outcome {
    let kantor = Kantor::siapkan()?;
    peran(&kantor)?;
    let meja = pada(&kantor, PAGI, "petugas")?;
    let id = daftarkan(&meja, &aduan("Ahmad Fauzi"))?["id"].clone();
    let home = meja.call("beranda", json!({}))?;
    assert_eq!(
        (&home["perkara"][0]["jenis"], &home["perkara"][0]["jatuh_tempo"]),
        (&json!("pengaduan"), &json!("2026-11-26")),
        "the first limit stands on Beranda"
    );
    drop(meja);
    let admin = kantor.buka()?;
    let closed = json!({
        "alasan": "Kantor tutup", "pengaturan": { "pekan": 5, "cuti_bersama": "libur", "perubahan_pekan": [], "tabel": [],
        "tambahan": [{ "tanggal": "2026-11-24", "jenis": "kantor_tutup", "nama": "Pindah gedung", "dasar": "SE 1/2026" }], "pencabutan": [] }
    });
    let plan = admin.call("preview_kalender", json!({ "pengaturan": closed["pengaturan"] }))?;
    assert_eq!(plan["perkara"], 1, "the preview counts it: {plan}");
    admin.call("update_kalender", closed)?;
    drop(admin);
    let meja = pada(&kantor, PAGI, "petugas")?;
    let whole = lihat(&meja, &id)?;
    assert_eq!(jam(&whole, "verifikasi")?.0, "2026-11-27", "a closed day moves a limit in working days");
    assert_eq!(jam(&whole, "periksa")?.0, "2026-12-07", "and none in calendar days");
    assert_eq!(whole["pengaduan"]["batas"]["tanggal"]["verifikasi"], "2026-11-27", "the move is recorded");
    Ok(())
}
