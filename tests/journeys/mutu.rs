//! The standard of service and public consultations from writing to publication: facts of the office are told once, what is set is
//! kept byte for byte, what was agreed is told until it is done, and nobody present stands in the journal or on the web.

use desk::{Fault, Progress};
use domain::id::{ButirRencanaId, ForumId};
use serde_json::{Value, json};
use tests::daftar::{giring, informasi, tetapkan, tulis};
use tests::kantor::{Kantor, MASUK, Meja};
use tests::window::Outcome;

use crate::paper::text_of;

fn at(kantor: &Kantor, waktu: &str) -> Outcome<Meja> {
    let meja = kantor.meja(waktu)?;
    meja.masuk(MASUK)?;
    Ok(meja)
}

fn told(meja: &Meja, to: &str) -> Outcome<Vec<String>> {
    let beranda = meja.call("beranda", json!({}))?;
    let all = beranda["perhatian"].as_array().cloned().unwrap_or_default();
    let own = all.into_iter().filter(|one| one["ke"].as_str().is_some_and(|place| place.starts_with(to)));
    Ok(own.filter_map(|one| one["kalimat"].as_str().map(str::to_owned)).collect())
}

fn fields(answer: Result<Value, Fault>) -> Outcome<Vec<String>> {
    match answer {
        Err(Fault::Invalid { fields }) => Ok(fields.into_iter().map(|fault| fault.field).collect()),
        other => Err(format!("nothing at fault: {other:?}").into()),
    }
}

fn published(meja: &Meja) -> Outcome<Vec<(String, String)>> {
    let folder = desk::terbitan::publish(&meja.0, &Progress::silent())?;
    let text = |bytes: Vec<u8>| String::from_utf8_lossy(&bytes).into_owned();
    Ok(folder.berkas.into_iter().map(|file| (file.path, text(file.bytes))).collect())
}

/// The folder of evidence of a year, by name.
fn evidence(meja: &Meja, tahun: i32) -> Outcome<Vec<(String, Vec<u8>)>> {
    crate::laporan::unpack(meja.file("bukti_monev", json!({ "tahun": tahun }))?.bytes)
}

fn page(files: &[(String, String)], path: &str) -> Option<String> {
    files.iter().find(|(name, _)| name == path).map(|(_, text)| text.clone())
}

/// A list in force, so that there is something to publish.
fn with_list(meja: &Meja) -> Outcome {
    let entry = tulis(meja, informasi("DPA Dinas Pendidikan"))?;
    giring(meja, &[entry], json!({ "aksi": "terima" }))?;
    tetapkan(meja, "7/KEP/2026", "2026-11-20")?;
    Ok(())
}

#[test]
fn the_standard_names_the_office_s_facts_once_and_is_kept_as_it_was_set() -> Outcome {
    let kantor = Kantor::siapkan()?;
    let meja = kantor.buka()?;
    let begun = meja.call("get_standar", json!({}))?;
    assert_eq!(begun["komponen"].as_array().map(Vec::len), Some(14), "UU 25/2009 art. 21 a to n");
    let procedure = begun["komponen"][2]["terisi"].as_str().unwrap_or_default();
    assert!(procedure.contains("Jalan A. Yani Nomor 1"), "the address is the office's own: {procedure}");
    assert!(procedure.contains("[telepon: belum diisi]"), "what is not set yet is told, not made up: {procedure}");
    assert_eq!(begun["komponen"][4]["terisi"], "Tidak dipungut biaya.", "without a tariff nothing is charged");

    let set = |nomor: &str| {
        json!({ "isi": { "nomor": nomor, "tanggal": "2026-11-23",
        "penetap": { "nama": "Ir. Budi Hartono", "nip": "", "jabatan": "Sekretaris Daerah" } } })
    };
    let lacking = fields(meja.call("set_standar", set("")))?;
    for field in ["komponen.2", "komponen.6", "komponen.7", "komponen.10", "nomor"] {
        assert!(lacking.contains(&field.to_owned()), "{field} lacks: {lacking:?}");
    }
    let mut isi = begun["standar"]["isi"].clone();
    isi["komponen"][6] = json!("Satu meja layanan, dua komputer {foo}");
    assert_eq!(fields(meja.call("save_standar", json!({ "revisi": 0, "isi": isi })))?, ["komponen.6"], "no such field");
    for (at, text) in [
        (2, "1. Datang ke {alamat}\n2. Isi formulir"),
        (6, "Satu meja layanan, dua komputer"),
        (7, "Sarjana"),
        (8, "Diawasi Atasan PPID."),
        (9, "Disampaikan di {alamat}."),
        (10, "Dua orang"),
    ] {
        isi["komponen"][at] = json!(text);
    }
    let mut hours = meja.call("get_kantor", json!({}))?;
    hours["jam_layanan"] = json!("08.00-15.30");
    meja.call("update_kantor", hours.clone())?;
    let kept = meja.call("save_standar", json!({ "revisi": 0, "isi": isi }))?;
    assert_eq!(kept["kurang"], json!([]), "nothing lacks any more: {}", kept["kurang"]);
    let lines = meja.baris_jurnal()?;
    meja.call("save_standar", json!({ "revisi": 1, "isi": isi }))?;
    assert_eq!(meja.baris_jurnal()?, lines, "the same texts sent twice are written once");
    let draft = text_of(&meja.file("standar", json!({ "apa": "dokumen" }))?.bytes)?;
    assert!(draft.contains("KONSEP") && draft.contains("08.00–15.30"), "a draft with the hours of the office: {draft}");

    meja.call("set_standar", set("188/12/2026"))?;
    let lines = meja.baris_jurnal()?;
    meja.call("set_standar", set("188/12/2026"))?;
    assert_eq!(meja.baris_jurnal()?, lines, "set twice alike it is set once");
    let first = meja.file("standar", json!({ "apa": "dokumen", "versi": 1 }))?.bytes;
    let text = text_of(&first)?;
    for words in ["Keputusan nomor 188/12/2026", "MAKLUMAT PELAYANAN", "Evaluasi kinerja pelaksana", "Ir. Budi Hartono"]
    {
        assert!(text.contains(words), "the document says “{words}”: {text}");
    }
    assert!(!text.contains("KONSEP"), "it is no draft: {text}");
    hours["jam_layanan"] = json!("07.30-16.00");
    meja.call("update_kantor", hours)?;
    let changed = meja.call("get_standar", json!({}))?;
    assert_eq!(changed["berubah"], true, "the hours differ from what was set, and that is told");
    assert_eq!(meja.file("standar", json!({ "apa": "dokumen", "versi": 1 }))?.bytes, first, "what was set stays");
    for apa in ["poster_standar", "poster_maklumat"] {
        let poster = text_of(&meja.file("standar", json!({ "apa": apa, "a3": true, "versi": 1 }))?.bytes)?;
        assert!(
            poster.contains("08.00–15.30") && poster.contains("188/12/2026"),
            "{apa}: of the version set: {poster}"
        );
    }

    with_list(&meja)?;
    let files = published(&meja)?;
    let standard = page(&files, "standar.html").ok_or("a page of the standard")?;
    assert!(standard.contains("188/12/2026") && standard.contains("Maklumat pelayanan"), "published: {standard}");
    let front = page(&files, "index.html").ok_or("a first page")?;
    assert!(front.contains("href=\"standar.html\""), "and found from the first page");
    let names: Vec<_> = evidence(&meja, 2026)?.into_iter().map(|(name, _)| name).collect();
    assert!(names.iter().any(|name| name.contains("Maklumat pelayanan")), "the assessment finds it: {names:?}");
    assert!(desk::periksa::periksa(&meja.0)?.is_sound(), "the tables made anew are the same, the files are held");
    drop(meja);

    assert!(told(&at(&kantor, "2027-11-23T09:00:00+07:00")?, "standar")?.is_empty(), "a year is not over yet");
    let meja = at(&kantor, "2027-11-24T09:00:00+07:00")?;
    assert!(told(&meja, "standar")?[0].contains("ditinjau kembali"), "then it is to be looked at again");
    meja.call("review_standar", json!({ "tanggal": "2027-11-24", "catatan": "Tetap berlaku" }))?;
    assert!(told(&meja, "standar")?.is_empty(), "looked at, it is told no more");
    meja.call("unset_standar", json!({ "alasan": "Nomor keliru" }))?;
    assert_eq!(meja.call("get_standar", json!({}))?["standar"]["versi"], json!([]), "taken back as recorded in error");
    assert!(desk::periksa::periksa(&meja.0)?.is_sound(), "what was kept once stays kept");
    Ok(())
}

#[test]
fn what_was_agreed_is_told_until_it_is_done_and_nobody_present_is_published() -> Outcome {
    let kantor = Kantor::siapkan()?;
    let meja = kantor.buka()?;
    let id = ForumId::new();
    let blank = json!({ "judul": "", "pokok": "", "tanggal": "2026-12-01", "waktu": "", "tempat": "", "undangan": [],
        "nomor_undangan": "", "tanggal_undangan": null });
    let lacking = fields(meja.call("plan_forum", json!({ "id": id, "isi": blank })))?;
    assert_eq!(lacking, ["judul", "pokok", "waktu", "tempat", "undangan"], "all that lacks is told at once");
    let isi = json!({ "judul": "FKP Standar Pelayanan 2026", "pokok": "Rancangan standar pelayanan informasi",
        "tanggal": "2026-12-01", "waktu": "09.00–12.00", "tempat": "Aula Dinas", "undangan": ["Camat Sungailiat",
        "Ketua LBH Bangka"], "nomor_undangan": "005/12/2026", "tanggal_undangan": "2026-11-23" });
    meja.call("plan_forum", json!({ "id": id, "isi": isi }))?;
    let paper = |meja: &Meja, apa: &str| -> Outcome<String> {
        text_of(&meja.file("kertas_forum", json!({ "id": id, "apa": apa }))?.bytes)
    };
    let letters = paper(&meja, "undangan")?;
    for words in ["Camat Sungailiat", "Ketua LBH Bangka", "005/12/2026", "Selasa, 1 Desember 2026", "Aula Dinas"] {
        assert!(letters.contains(words), "the invitations say “{words}”: {letters}");
    }
    assert!(paper(&meja, "daftar_hadir")?.contains("20."), "an empty list has rows for the pen");
    let hadir = json!([{ "nama": "Nurhayati Samad", "unsur": "LBH Bangka" }, { "nama": "Yusril", "unsur": "Warga" }]);
    let early = meja.call("attend_forum", json!({ "id": id, "hadir": hadir }));
    assert!(matches!(early, Err(Fault::Refused { reason, .. }) if reason == "forum_belum"), "its day has not come");
    drop(meja);

    let meja = at(&kantor, "2026-12-01T13:00:00+07:00")?;
    meja.call("attend_forum", json!({ "id": id, "hadir": hadir }))?;
    assert!(paper(&meja, "daftar_hadir")?.contains("Nurhayati Samad"), "those typed are printed to be signed");
    let point = ButirRencanaId::new();
    let minutes = json!({ "pembahasan": "Peserta meminta jam layanan sampai sore.", "kesepakatan": [
        { "id": point, "isi": "Jam layanan sampai 16.00", "penanggung_jawab": "PPID", "batas": "2026-12-31" }] });
    meja.call("minute_forum", json!({ "id": id, "revisi": 1, "isi": minutes }))?;
    assert!(paper(&meja, "berita_acara")?.contains("KONSEP"), "until they are set the minutes are a draft");
    let set = json!({ "nomor": "BA/1/2026", "tanggal": "2026-12-01",
        "penanda": { "nama": "Drs. Ahmad Yani", "nip": "", "jabatan": "PPID" } });
    meja.call("set_forum", json!({ "id": id, "isi": set }))?;
    let kept = meja.file("kertas_forum", json!({ "id": id, "apa": "berita_acara" }))?.bytes;
    let text = text_of(&kept)?;
    for words in ["BA/1/2026", "Jam layanan sampai 16.00", "31 Desember 2026", "dihadiri 2 orang"] {
        assert!(text.contains(words), "the minutes say “{words}”: {text}");
    }
    let over = json!({ "id": id, "revisi": 2, "isi": { "pembahasan": "Lain", "kesepakatan": [] } });
    assert!(meja.call("minute_forum", over).is_err(), "what was set changes no more");
    assert!(told(&meja, "forum")?[0].starts_with("1 kesepakatan"), "what was agreed is told");

    with_list(&meja)?;
    let files = published(&meja)?;
    let forum = page(&files, "konsultasi.html").ok_or("a page of consultations")?;
    assert!(forum.contains("Jam layanan sampai 16.00") && forum.contains("Hadir 2 orang"), "published: {forum}");
    for (path, text) in &files {
        assert!(!text.contains("Nurhayati") && !text.contains("Yusril"), "nobody present is named in {path}");
    }
    let folder = evidence(&meja, 2026)?;
    let of = |what: &str| folder.iter().find(|(name, _)| name.contains(what)).map(|(_, bytes)| bytes);
    assert_eq!(of("Berita acara"), Some(&kept), "the assessment finds the minutes as they were set");
    let present = text_of(of("Daftar hadir").ok_or("a list of those present")?)?;
    assert!(present.contains("LBH Bangka") && present.contains("Nu***"), "and whom those present stood for: {present}");
    for (name, bytes) in &folder {
        let said = if name.ends_with(".pdf") { text_of(bytes)? } else { String::from_utf8_lossy(bytes).into_owned() };
        assert!(!said.contains("Nurhayati") && !said.contains("Yusril"), "nobody present leaves by name in {name}");
    }
    assert!(desk::periksa::periksa(&meja.0)?.is_sound(), "the tables made anew are the same, the minutes are held");
    drop(meja);

    let meja = at(&kantor, "2027-01-04T09:00:00+07:00")?;
    assert!(told(&meja, "forum")?[0].contains("1 lewat batas"), "a limit that is past is told as such");
    let done = json!({ "tanggal": "2027-01-04", "uraian": "Berlaku sejak hari ini" });
    meja.call("carry_out_kesepakatan", json!({ "id": id, "butir": point, "selesai": done }))?;
    assert!(told(&meja, "forum")?.is_empty(), "done, it is told no more");
    let page = page(&published(&meja)?, "konsultasi.html").unwrap_or_default();
    assert!(page.contains("Dilaksanakan 4 Januari 2027"), "and the public sees that it was done: {page}");
    Ok(())
}
