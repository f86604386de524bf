//! The consequence test (UU 14/2008 art. 19; Perki 1/2021 art. 49, 53): begun, checked, approved, set by decree, changed by a
//! new one.

use serde_json::{Value, json};
use tests::daftar::{catat, dengan_penetapan, lembar_uji, pengecualian, setujui_uji, tetapkan_uji, tindak};
use tests::kantor::{Kantor, Meja};
use tests::window::Outcome;

use super::{bidang, ditolak, keliru, pada, utuh};

fn lihat(meja: &Meja, id: &Value) -> Outcome<Value> {
    Ok(meja.call("get_pengecualian", json!({ "id": id }))?["baris"].clone())
}

fn dokumen(meja: &Meja, uji: &Value, dokumen: &str) -> Outcome<Vec<u8>> {
    Ok(meja.file("dokumen_uji", json!({ "id": uji, "dokumen": dokumen }))?.bytes)
}

#[test]
fn a_sheet_that_lacks_something_is_kept_and_not_approved_and_all_it_lacks_is_named() -> Outcome {
    let kantor = Kantor::siapkan()?;
    let meja = kantor.buka()?;
    let bare = json!({
        "informasi": "Data gaji", "cakupan": { "luas": "seluruh" }, "pasal_17": [], "jangka": { "jenis": "belum" }
    });
    let one = catat(&meja, bare.clone())?;
    let mut by_law = bare;
    by_law["informasi"] = json!("Data kependudukan");
    by_law["pasal_17"] = json!([{ "huruf": "j", "angka": null }]);
    let other = catat(&meja, by_law)?;
    let mut isi = meja.call("start_uji", json!({ "pengecualian": [one, other], "jenis": "pengecualian" }))?;
    isi["nomor"] = json!("");
    isi["tempat"] = json!("");
    isi["penguji"] = json!([{ "nama": "Budi", "jabatan": "", "unit": "" }]);
    let uji = json!(domain::id::UjiId::new());
    let kept = meja.call("save_uji", json!({ "id": uji, "isi": isi }))?;
    let approve = json!({ "id": uji, "persetujuan": { "nama": "", "jabatan": "", "tanggal": null } });
    let before = meja.baris_jurnal()?;
    let mut told = bidang(meja.call("approve_uji", approve))?;
    let mut expected: Vec<String> = ["nomor", "tempat", "penguji"].map(str::to_owned).into();
    let row = |at: usize, field: &str| format!("butir.{at}.{field}");
    for at in [0, 1] {
        expected.extend(
            ["isi.konsekuensi_dibuka", "isi.konsekuensi_ditutup", "isi.jangka", "kepentingan_publik"]
                .map(|field| row(at, field)),
        );
    }
    expected.extend([row(0, "isi.pasal_17"), row(1, "isi.dasar_lain")]);
    expected.extend(["persetujuan.nama", "persetujuan.jabatan", "persetujuan.tanggal"].map(str::to_owned));
    told.sort();
    expected.sort();
    assert_eq!(told, expected, "every fact Lampiran II wants, at once");
    assert_eq!(
        kept["pemeriksaan"]["kurang"].as_array().map(Vec::len),
        Some(expected.len() - 3),
        "and shown while typed"
    );
    assert_eq!(meja.baris_jurnal()?, before, "nothing is approved by halves");
    assert_eq!(
        ditolak(tetapkan_uji(&meja, &uji, "1/2026", "2026-11-23"))?.0,
        "uji_keadaan",
        "no decree before approval"
    );
    assert_eq!(
        bidang(meja.call("start_uji", json!({ "pengecualian": [], "jenis": "pengecualian" })))?,
        ["pengecualian"]
    );
    utuh(&meja)
}

#[test]
fn an_exemption_is_tested_approved_set_and_fixed() -> Outcome {
    let kantor = Kantor::siapkan()?;
    let meja = kantor.buka()?;
    let id = catat(&meja, pengecualian("Rekam medis pasien"))?;
    assert_eq!(lihat(&meja, &id)?["status"], "belum_diuji");
    let (uji, isi) = lembar_uji(&meja, std::slice::from_ref(&id), "pengecualian", None)?;
    let draft = crate::paper::text_of(&dokumen(&meja, &uji, "lembar")?)?;
    assert!(draft.to_uppercase().contains("KONSEP"), "until its approval the sheet is a draft: {draft}");
    let late = setujui_uji(&meja, &uji, "2026-11-24");
    assert_eq!(bidang(late)?, ["persetujuan.tanggal"], "nobody approved tomorrow");
    let early = setujui_uji(&meja, &uji, "2026-11-20");
    assert_eq!(bidang(early)?, ["persetujuan.tanggal"], "nor before the test was held");
    setujui_uji(&meja, &uji, "2026-11-23")?;
    assert_eq!(lihat(&meja, &id)?["status"], "sudah_diuji");
    assert_eq!(
        ditolak(meja.call("save_uji", json!({ "id": uji, "isi": isi })))?.0,
        "uji_keadaan",
        "an approved sheet is fixed"
    );
    let sheet = dokumen(&meja, &uji, "lembar")?;
    let text = crate::paper::text_of(&sheet)?;
    for words in ["Rekam medis pasien", "Pasal 17 huruf h", "riwayat kesehatan", "Ir. Ratna Kusuma", "lebih besar"] {
        assert!(text.contains(words), "Lampiran II says “{words}”: {text}");
    }
    assert!(!text.to_uppercase().contains("KONSEP"), "as issued it is no draft");
    assert_eq!(bidang(tetapkan_uji(&meja, &uji, "", "2026-11-24"))?, ["nomor", "tanggal"], "number and day, both told");
    let set = tetapkan_uji(&meja, &uji, "188/9/PPID/2026", "2026-11-23")?;
    assert_eq!(set["uji"]["keadaan"], "ditetapkan");
    let again = tetapkan_uji(&meja, &uji, "188/9/PPID/2026", "2026-11-23")?;
    assert_eq!(again["uji"], set["uji"], "the same decree sent twice is taken once");
    let other = tetapkan_uji(&meja, &uji, "188/10/PPID/2026", "2026-11-23");
    assert_eq!(ditolak(other)?.0, "uji_keadaan", "another one is not");
    let decree = dokumen(&meja, &uji, "penetapan")?;
    let text = crate::paper::text_of(&decree)?;
    for words in ["188/9/PPID/2026", "Rekam medis pasien", "Pasal 17 huruf h"] {
        assert!(text.contains(words), "Lampiran III says “{words}”: {text}");
    }
    let now = lihat(&meja, &id)?;
    assert_eq!((&now["status"], &now["pengecualian"]["penetapan"][0]["uji"]), (&json!("berlaku"), &uji));

    drop(meja);
    let later = pada(&kantor, "2026-12-01")?;
    assert_eq!(dokumen(&later, &uji, "lembar")?, sheet, "the sheet is kept byte for byte");
    assert_eq!(dokumen(&later, &uji, "penetapan")?, decree, "so is the decree");
    let mut isi = now["pengecualian"]["isi"].clone();
    let revisi = &now["pengecualian"]["revisi"];
    isi["konsekuensi_dibuka"] = json!("Lain");
    let (reason, said) = ditolak(later.call("save_pengecualian", json!({ "id": id, "isi": isi, "revisi": revisi })))?;
    assert_eq!(reason, "pengecualian_tetap");
    assert!(said.contains("Pasal"), "with the article: {said}");
    let mut isi = now["pengecualian"]["isi"].clone();
    isi["tinjau"] = json!("2027-11-23");
    isi["unit"] = json!("RSUD");
    later.call("save_pengecualian", json!({ "id": id, "isi": isi, "revisi": revisi }))?;
    assert_eq!(lihat(&later, &id)?["pengecualian"]["isi"]["unit"], "RSUD", "who holds it is no part of the decree");
    utuh(&later)
}

#[test]
fn a_classification_is_changed_by_a_sheet_of_its_own() -> Outcome {
    let kantor = Kantor::siapkan()?;
    let meja = kantor.buka()?;
    let id = dengan_penetapan(&meja, pengecualian("Rekam medis pasien"))?;
    let mut isi = meja.call("start_uji", json!({ "pengecualian": [id], "jenis": "pengubahan" }))?;
    assert_eq!(isi["butir"][0]["semula"]["informasi"], "Rekam medis pasien", "Lampiran IV begins with what it said");
    isi["butir"][0]["isi"]["cakupan"] =
        json!({ "luas": "sebagian", "tertutup": "Nama dan NIK", "terbuka": "Jumlah kunjungan" });
    isi["butir"][0]["kepentingan_publik"] = json!("Jumlah kunjungan diperlukan publik.");
    let uji = json!(domain::id::UjiId::new());
    meja.call("save_uji", json!({ "id": uji, "isi": isi }))?;
    setujui_uji(&meja, &uji, "2026-11-23")?;
    let sheet = crate::paper::text_of(&dokumen(&meja, &uji, "lembar")?)?;
    assert!(sheet.to_lowercase().contains("semula"), "Lampiran IV sets what was beside what is to be: {sheet}");
    assert!(sheet.contains("NIK") && sheet.contains("Menjadi"), "and says how much is closed from now on: {sheet}");
    tetapkan_uji(&meja, &uji, "188/10/PPID/2026", "2026-11-23")?;
    let now = lihat(&meja, &id)?["pengecualian"].clone();
    assert_eq!(now["isi"]["cakupan"]["terbuka"], "Jumlah kunjungan");
    assert_eq!(now["penetapan"].as_array().map(Vec::len), Some(2), "the earlier decree stays on record");
    assert_eq!(now["penetapan"][1]["nomor"], "188/10/PPID/2026");
    let text = crate::paper::text_of(&dokumen(&meja, &uji, "penetapan")?)?;
    assert!(
        text.contains("188/10/PPID/2026") && text.contains("NIK") && text.contains("kunjungan"),
        "Lampiran V: {text}"
    );
    utuh(&meja)
}

#[test]
fn a_change_that_opens_ends_the_exemption_with_its_decree() -> Outcome {
    let kantor = Kantor::siapkan()?;
    let meja = kantor.buka()?;
    let id = dengan_penetapan(&meja, pengecualian("Harga perkiraan sendiri"))?;
    let mut isi = meja.call("start_uji", json!({ "pengecualian": [id], "jenis": "pengubahan" }))?;
    isi["butir"][0]["hasil"] = json!("dibuka");
    isi["butir"][0]["kepentingan_publik"] = json!("Pengadaannya selesai; mengawasinya lebih besar kepentingannya.");
    let uji = json!(domain::id::UjiId::new());
    meja.call("save_uji", json!({ "id": uji, "isi": isi }))?;
    assert_eq!(
        bidang(setujui_uji(&meja, &uji, "2026-11-23"))?,
        ["butir.0.isi.konsekuensi_dibuka"],
        "what closed it is not why it is opened"
    );
    isi["butir"][0]["isi"]["konsekuensi_dibuka"] = json!("Masyarakat mengawasi pengadaan yang sudah selesai.");
    meja.call("save_uji", json!({ "id": uji, "isi": isi }))?;
    setujui_uji(&meja, &uji, "2026-11-23")?;
    let sheet = crate::paper::text_of(&dokumen(&meja, &uji, "lembar")?)?;
    assert!(sheet.contains("Tidak lagi") && sheet.contains("Masyarakat"), "Lampiran IV says so: {sheet}");
    assert_eq!(sheet.matches("Dibuka").count(), 3, "under both considerations, and as what becomes of it: {sheet}");
    assert_eq!(lihat(&meja, &id)?["status"], "berlaku", "before its decree the present one counts");
    tetapkan_uji(&meja, &uji, "188/11/PPID/2026", "2026-11-23")?;
    let decree = crate::paper::text_of(&dokumen(&meja, &uji, "penetapan")?)?;
    for words in ["188/11/PPID/2026", "12/PPID/2026", "informasi publik", "Pengadaannya selesai"] {
        assert!(decree.contains(words), "Lampiran V says “{words}”: {decree}");
    }
    let now = lihat(&meja, &id)?;
    let opened = &now["pengecualian"]["pembukaan"];
    assert_eq!((&now["status"], &opened["uji"], &opened["tanggal"]), (&json!("dibuka"), &uji, &json!("2026-11-23")));
    assert!(opened["dasar"].as_str().is_some_and(|by| by.contains("188/11/PPID/2026")), "by that decree: {now}");
    let list = meja.file("daftar", json!({ "daftar": "dik", "bentuk": "csv", "cetak": false }))?;
    assert!(!String::from_utf8(list.bytes)?.contains("Harga perkiraan"), "it is on the list of exemptions no more");
    utuh(&meja)
}

#[test]
fn a_change_that_opens_a_part_leaves_the_rest_closed() -> Outcome {
    let kantor = Kantor::siapkan()?;
    let meja = kantor.buka()?;
    let id = dengan_penetapan(&meja, pengecualian("Rekam medis pasien"))?;
    let mut isi = meja.call("start_uji", json!({ "pengecualian": [id], "jenis": "pengubahan" }))?;
    isi["butir"][0]["hasil"] = json!("sebagian");
    isi["butir"][0]["kepentingan_publik"] = json!("Jumlah kunjungan diperlukan publik.");
    let uji = json!(domain::id::UjiId::new());
    meja.call("save_uji", json!({ "id": uji, "isi": isi }))?;
    assert_eq!(bidang(setujui_uji(&meja, &uji, "2026-11-23"))?, ["butir.0.isi.cakupan"], "which part");
    isi["butir"][0]["isi"]["cakupan"] =
        json!({ "luas": "sebagian", "tertutup": "Nama dan NIK", "terbuka": "Jumlah kunjungan" });
    meja.call("save_uji", json!({ "id": uji, "isi": isi }))?;
    setujui_uji(&meja, &uji, "2026-11-23")?;
    tetapkan_uji(&meja, &uji, "188/12/PPID/2026", "2026-11-23")?;
    for dokumen_uji in ["lembar", "penetapan"] {
        let text = crate::paper::text_of(&dokumen(&meja, &uji, dokumen_uji)?)?;
        let text = text.split_whitespace().collect::<Vec<_>>().join(" ");
        assert!(text.contains("sebagian dibuka") && text.contains("Jumlah kunjungan"), "{dokumen_uji}: {text}");
    }
    let now = lihat(&meja, &id)?;
    assert_eq!(
        (&now["status"], &now["pengecualian"]["isi"]["cakupan"]["terbuka"]),
        (&json!("berlaku"), &json!("Jumlah kunjungan")),
        "the rest is still closed, by the new decree"
    );
    utuh(&meja)
}

#[test]
fn a_sheet_given_up_leaves_its_exemption_as_it_was() -> Outcome {
    let kantor = Kantor::siapkan()?;
    let meja = kantor.buka()?;
    let id = catat(&meja, pengecualian("Rekam medis pasien"))?;
    let (uji, _) = lembar_uji(&meja, std::slice::from_ref(&id), "pengecualian", None)?;
    let cancel = |alasan: &str| meja.call("cancel_uji", json!({ "id": uji, "alasan": alasan }));
    assert_eq!(bidang(cancel(""))?, ["alasan"]);
    cancel("Ternyata terbuka")?;
    assert_eq!(ditolak(setujui_uji(&meja, &uji, "2026-11-23"))?.0, "uji_keadaan");
    assert_eq!(lihat(&meja, &id)?["status"], "belum_diuji");
    utuh(&meja)
}

#[test]
fn the_checker_warns_and_cites_and_blocks_nothing() -> Outcome {
    let kantor = Kantor::siapkan()?;
    let meja = kantor.buka()?;
    let mut isi = pengecualian("Rencana operasi penyidikan");
    isi["pasal_17"] = json!([{ "huruf": "a", "angka": 1 }]);
    isi["konsekuensi_ditutup"] = json!("");
    let found = meja.call("check_pengecualian", json!({ "isi": isi }))?;
    let all = found.to_string();
    assert!(found.as_array().is_some_and(|list| !list.is_empty()), "as long as needed is no period for letter a");
    assert!(all.contains("Pasal"), "each finding cites: {all}");
    let id = catat(&meja, isi)?;
    let shown = meja.call("get_pengecualian", json!({ "id": id }))?;
    assert_eq!(shown["peringatan"], found, "it is written down all the same, and shown with what was found");
    assert!(
        keliru(catat(
            &meja,
            json!({
                "informasi": " ", "cakupan": { "luas": "sebagian", "tertutup": "" }, "pasal_17": [],
                "jangka": { "jenis": "tahun", "tahun": 0, "sejak": "2026-01-01" }
            })
        ))?
        .len()
            >= 3,
        "what cannot be kept at all is named, all at once"
    );
    utuh(&meja)
}

#[test]
fn a_new_exemption_sent_twice_is_written_once_and_one_recorded_in_error_is_over() -> Outcome {
    let kantor = Kantor::siapkan()?;
    let meja = kantor.buka()?;
    let id = json!(domain::id::PengecualianId::new());
    let save = |informasi: &str| meja.call("save_pengecualian", json!({ "id": id, "isi": pengecualian(informasi) }));
    save("Rekam medis")?;
    let before = meja.baris_jurnal()?;
    save("Rekam medis")?;
    assert_eq!(meja.baris_jurnal()?, before);
    assert_eq!(ditolak(save("Lain"))?.0, "changed_meanwhile", "another one under its id is refused");
    assert_eq!(bidang(tindak(&meja, &id, json!({ "aksi": "tarik", "alasan": "" })))?, ["alasan"]);
    tindak(&meja, &id, json!({ "aksi": "tarik", "alasan": "Dicatat dua kali" }))?;
    assert_eq!(lihat(&meja, &id)?["status"], "ditarik");
    let again = tindak(&meja, &id, json!({ "aksi": "catat_penetapan", "nomor": "1", "tanggal": "2026-03-02" }));
    assert_eq!(ditolak(again)?.0, "pengecualian_selesai");
    utuh(&meja)
}
