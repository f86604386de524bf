//! Complaints and lists of those present under the rules of data protection: destroyed like a request, in nobody's file but
//! the reporter's own, every look listed; and a confidential reporter stays a secret in all of that.

use std::path::Path;

use desk::cadangan::{self, Kunci};
use desk::{Desk, Fault};
use domain::id::{ButirRencanaId, DrafId, ForumId, LampiranId, PembetulanId, PemusnahanId};
use serde_json::{Value, json};
use tempfile::TempDir;
use tests::kantor::{KATA_SANDI, Kantor, MASUK, Meja, PAGI, perorangan, pukul};
use tests::window::Outcome;

use super::halaman::{found_in, key};
use super::jejak::pdf_text;
use crate::pengaduan::{aduan, ambil, daftarkan, lihat, pada, peran};

const HARI: &str = "2026-11-23";
/// Long after everything is over.
const KELAK: &str = "2029-06-12T09:00:00+07:00";
const NAMA: &str = "Zulkarnaen Wiryadikusuma";
const NIK: &str = "3201014503900077";
/// A telephone number without its prefix, as it stands wherever it is kept.
const TELEPON: &str = "81298765432";
const HADIR: &str = "Kertasari Maheswara";
const PDF: &[u8] = b"%PDF-1.7\n1 0 obj <</Type /Catalog>> endobj\n% PENANDA-KTP-3201014503900077\ntrailer <</Root 1 0 R>>\nstartxref\n9\n%%EOF\n";
/// What gives somebody away, and where it stands before it is destroyed.
const JEJAK: [(&str, &str); 6] = [
    (NAMA, "kantor.db"),
    (NIK, "kantor.db"),
    (TELEPON, "kantor.db"),
    ("zulkarnaen", "kantor.db"),
    ("PENANDA-KTP-3201014503900077", "lampiran.db"),
    (HADIR, "kantor.db"),
];

/// A complaint of the person.
fn form() -> Value {
    let mut form = other(NAMA, NIK);
    form["pelapor"]["telepon"] = json!(format!("0{TELEPON}"));
    form
}

/// A complaint of somebody.
fn other(nama: &str, nik: &str) -> Value {
    let mut form = aduan(nama);
    form["pelapor"]["nik"] = json!(nik);
    form
}

/// A complaint that was withdrawn, with all that names the person: two snapshots, words, receipt, letter, scan, draft.
fn complained(meja: &Meja) -> Outcome<Value> {
    let mut typed = form();
    let id = daftarkan(meja, &typed)?["id"].clone();
    typed["pelapor"]["alamat"] = json!("Jalan Sunyi 9");
    meja.call("correct_pengaduan", json!({ "id": id, "alasan": "Alamat keliru", "isi": typed }))?;
    let file = json!({ "pengaduan": id, "id": LampiranId::new(), "nama": "ktp.pdf", "jenis": "ktp" });
    meja.upload("add_lampiran_pengaduan", file, PDF)?;
    meja.file("tanda_terima_pengaduan", json!({ "id": id, "cetak": true }))?;
    ambil(meja, &id, &json!({ "perintah": "periksa", "kurang": [] }))?;
    ambil(meja, &id, &json!({ "perintah": "catat_lapor", "tanggal": HARI, "tracking": "7654321" }))?;
    let draft = json!({ "id": DrafId::new(), "jenis": "pengaduan", "judul": NAMA, "isi": { "nik": NIK } });
    meja.call("save_draf", draft)?;
    withdraw(meja, &id)?;
    Ok(id)
}

fn withdraw(meja: &Meja, id: &Value) -> Outcome<Value> {
    ambil(meja, id, &json!({ "perintah": "cabut", "tanggal": HARI, "uraian": "Sudah selesai sendiri" }))
}

/// A consultation that is over: two persons present, minutes set, what was agreed carried out.
fn consulted(meja: &Meja) -> Outcome<ForumId> {
    let (id, point) = (ForumId::new(), ButirRencanaId::new());
    let isi = json!({ "judul": "FKP Standar Pelayanan 2026", "pokok": "Rancangan standar", "tanggal": HARI,
        "waktu": "09.00–12.00", "tempat": "Aula Dinas", "undangan": ["Camat Sungailiat"], "nomor_undangan": "",
        "tanggal_undangan": null });
    meja.call("plan_forum", json!({ "id": id, "isi": isi }))?;
    let hadir = json!([{ "nama": HADIR, "unsur": "LBH Bangka" }, { "nama": "Nurhayati Samad", "unsur": "Warga" }]);
    meja.call("attend_forum", json!({ "id": id, "hadir": hadir }))?;
    let minutes = json!({ "pembahasan": "Jam layanan.", "kesepakatan": [
        { "id": point, "isi": "Layanan sampai 16.00", "penanggung_jawab": "PPID", "batas": "2026-12-31" }] });
    meja.call("minute_forum", json!({ "id": id, "revisi": 1, "isi": minutes }))?;
    let set = json!({ "nomor": "BA/1/2026", "tanggal": HARI,
        "penanda": { "nama": "Drs. Ahmad Yani", "nip": "", "jabatan": "PPID" } });
    meja.call("set_forum", json!({ "id": id, "isi": set }))?;
    let done = json!({ "tanggal": HARI, "uraian": "Berlaku" });
    meja.call("carry_out_kesepakatan", json!({ "id": id, "butir": point, "selesai": done }))?;
    Ok(id)
}

/// What is found of anybody, as `needle in file`.
fn traces(dir: &Path) -> Outcome<Vec<String>> {
    let key = key(dir)?;
    let mut found = Vec::new();
    for (needle, _) in JEJAK {
        found.extend(found_in(dir, &key, needle)?.into_iter().map(|file| format!("{needle} in {file}")));
    }
    Ok(found)
}

fn due(list: &Value) -> Vec<&str> {
    let due = list["jatuh"].as_array().into_iter().flatten();
    due.filter_map(|one| one["perkara"][0]["nomor"].as_str()).collect()
}

fn refused(answer: Result<Value, Fault>, what: &str) {
    let reason = answer.err().and_then(|fault| match fault {
        Fault::Refused { reason, .. } => Some(reason),
        _ => None,
    });
    assert_eq!(reason.as_deref(), Some("data_dimusnahkan"), "{what} is refused because the data are gone");
}

#[test]
fn a_complaint_and_a_list_of_those_present_are_found_in_no_file_afterwards_nor_after_a_restore() -> Outcome {
    let (kantor, usb) = (Kantor::siapkan()?, TempDir::new()?);
    peran(&kantor)?;
    let meja = pada(&kantor, PAGI, "pimpinan")?;
    let id = complained(&meja)?;
    let mut secret = form();
    secret["rahasia"] = json!(true);
    let secret = daftarkan(&meja, &secret)?["id"].clone();
    withdraw(&meja, &secret)?;
    let open = daftarkan(&meja, &other("Ahmad Fauzi", "3201014503900001"))?["id"].clone();
    let mut question = other("Rina Marlina", "3201014503900002");
    question["kelas"] = json!("permintaan_informasi");
    let tied = daftarkan(&meja, &question)?["id"].clone();
    let request = meja.daftar(perorangan("Ahmad Fauzi"))?;
    ambil(&meja, &tied, &json!({ "perintah": "jadikan_permohonan", "nomor": request.nomor }))?;
    withdraw(&meja, &tied)?;
    let forum = consulted(&meja)?;
    let minutes = meja.file("kertas_forum", json!({ "id": forum, "apa": "berita_acara" }))?.bytes;
    let class = json!({ "tahun": 2, "nasib": "musnah", "sumber": "JRA Bupati 12/2020, HM.03" });
    let rules = json!({ "pengaduan": class, "forum": class });
    assert_eq!(meja.call("get_retensi", json!({}))?["usulan"]["pengaduan"], 2, "a form proposes a time; none is set");
    assert_eq!(due(&meja.call("list_musnah", json!({}))?), Vec::<&str>::new(), "no JRA, nothing is due");
    meja.call("set_retensi", json!({ "pengaturan": rules, "alasan": "Sesuai JRA daerah" }))?;
    assert_eq!(due(&meja.call("list_musnah", json!({}))?), Vec::<&str>::new(), "nor before its time");
    let old = cadangan::make(&meja.0, usb.path())?.berkas;
    drop(meja);
    let before = traces(kantor.data())?;
    for (needle, file) in JEJAK {
        assert!(before.contains(&format!("{needle} in {file}")), "the look finds {needle} where it is: {before:?}");
    }

    let meja = pada(&kantor, KELAK, MASUK)?;
    let list = meja.call("list_musnah", json!({}))?;
    let numbers = ["FKP Standar Pelayanan 2026", "0001/ADU/XI/2026", "0002/ADU/XI/2026"];
    assert_eq!(
        due(&list),
        numbers,
        "the two that are over and the consultation; not the open one, nor the one whose request is open"
    );
    for (case, what) in [(&open, "an open complaint"), (&tied, "one that became an open request")] {
        let answer = meja.call("propose_musnah", json!({ "id": PemusnahanId::new(), "perkara": [case] }));
        assert!(matches!(answer, Err(Fault::Refused { reason, .. }) if reason == "not_due"), "{what} is not due");
    }
    let proposal = PemusnahanId::new();
    let cases = json!([id, secret, forum]);
    meja.call("propose_musnah", json!({ "id": proposal, "perkara": cases }))?;
    drop(meja);
    let meja = pada(&kantor, KELAK, "pimpinan")?;
    let list = meja.call("approve_musnah", json!({ "id": proposal, "nomor": "12/BA/2029" }))?;
    assert_eq!(list["usul"][0]["pengesahan"]["identitas"], 5, "three snapshots and two persons present");
    check_gone(&meja, [&id, &secret], forum, &minutes)?;
    let record = meja.file("berita_acara", json!({ "id": proposal }))?.bytes;
    let text = pdf_text(&record)?;
    assert!(text.contains("konsultasi publik: FKP"), "the record names what went: {text}");
    assert!(!text.contains("Zulkarnaen") && !text.contains("Kertasari"), "and nobody: {text}");
    drop(meja);
    assert_eq!(traces(kantor.data())?, Vec::<String>::new(), "no page of any file knows them");

    let kunci = Kunci::KataSandi { masuk: Some(MASUK.to_owned()), kata_sandi: KATA_SANDI.to_owned() };
    cadangan::restore(&Desk::at(kantor.data(), pukul(KELAK)?), &old, &kunci)?;
    assert_eq!(traces(kantor.data())?, Vec::<String>::new(), "the backup held them still; it brings nobody back");
    let meja = pada(&kantor, KELAK, "pimpinan")?;
    check_gone(&meja, [&id, &secret], forum, &minutes)
}

/// They are there without anybody, cannot be gone on with, and the journal agrees.
fn check_gone(meja: &Meja, complaints: [&Value; 2], forum: ForumId, minutes: &[u8]) -> Outcome {
    for id in complaints {
        let whole = lihat(meja, id)?;
        assert_eq!((&whole["pelapor"], &whole["dimusnahkan"]), (&Value::Null, &json!(true)), "nobody stands there");
        assert_eq!(whole["lampiran"], json!([]), "no file is kept");
        assert!(whole["riwayat"].to_string().contains("Data diri telah dimusnahkan"), "the history says why");
        assert_eq!(whole["pengaduan"]["isi"]["judul"], "Antrean loket panjang", "what it was about stays");
        for (call, input) in [
            ("reveal_pengaduan", json!({ "id": id, "alasan": "Ingin tahu" })),
            ("correct_pengaduan", json!({ "id": id, "alasan": "Salah ketik", "isi": other("X", NIK) })),
            ("cancel_pengaduan", json!({ "id": id, "alasan": "Salah ketik" })),
        ] {
            refused(meja.call(call, input), call);
        }
        let letter = meja.file("tanda_terima_pengaduan", json!({ "id": id, "cetak": true }));
        refused(letter.map(|_| Value::Null), "a receipt");
    }
    let lapor = &lihat(meja, complaints[0])?["pengaduan"]["lapor"];
    assert_eq!(
        (&lapor["dimasukkan"], &lapor["tracking"]),
        (&json!(HARI), &Value::Null),
        "no way to SP4N-LAPOR! is left"
    );
    assert_eq!(meja.call("search", json!({ "kata": "7654321" }))?, json!([]), "nor found by it");
    let print = json!({ "jenis": "pengaduan", "dari": "2026-11-01", "sampai": "2026-11-30", "samarkan": false,
        "bentuk": "csv", "cetak": true });
    let register = String::from_utf8(meja.file("register", print)?.bytes)?;
    let line = register.lines().find(|line| line.contains("0001/ADU/XI/2026")).ok_or("the line stays")?;
    assert!(line.contains("data diri telah dimusnahkan"), "the line of the register stays and says so: {line}");
    assert!(register.contains("Ahmad Fauzi"), "nobody else's line changed");

    let whole = meja.call("get_forum", json!({ "id": forum }))?;
    assert_eq!((&whole["hadir"], &whole["forum"]["hadir"][0]), (&json!([]), &json!(2)), "two came; nobody is named");
    assert_eq!(whole["forum"]["dimusnahkan"], "12/BA/2029", "and the page can say why");
    let kept = meja.file("kertas_forum", json!({ "id": forum, "apa": "berita_acara" }))?.bytes;
    assert_eq!(kept, minutes, "the minutes name nobody who was present, so they stay byte for byte");
    refused(meja.call("unset_forum", json!({ "id": forum, "alasan": "Keliru sekali" })), "a consultation");
    let report = desk::periksa::periksa(&meja.0)?;
    assert!(report.is_sound(), "chain, tables and files agree without them: {:?}", report.temuan);
    Ok(())
}

/// The file of the first person found under `kata`, as data.
fn file_of(meja: &Meja, kata: &str, bentuk: &str) -> Outcome<Vec<u8>> {
    let found = meja.call("find_subjek", json!({ "kata": kata }))?;
    let mut input = json!({ "perkara": found[0]["perkara"]["id"], "alasan": "Diminta orangnya", "bentuk": bentuk });
    if found[0]["hadir"] != Value::Null {
        input["hadir"] = found[0]["hadir"].clone();
    }
    Ok(meja.file("berkas_subjek", input)?.bytes)
}

/// Who saw what of whoever `tentang` means, as `judul · keterangan`.
fn seen(meja: &Meja, tentang: &str) -> Outcome<Vec<String>> {
    let page = meja.call("list_jejak", json!({ "bagian": "identitas", "tentang": tentang }))?;
    let text = |line: &Value, field: &str| line[field].as_str().unwrap_or_default().to_owned();
    let lines = page["baris"].as_array().into_iter().flatten();
    Ok(lines
        .map(|line| format!("{}: {} · {}", text(line, "perkara"), text(line, "judul"), text(line, "keterangan")))
        .collect())
}

#[test]
fn a_reporter_gets_their_complaint_and_learns_who_saw_them_and_a_confidential_one_stays_a_secret() -> Outcome {
    let kantor = Kantor::siapkan()?;
    peran(&kantor)?;
    let boss = pada(&kantor, PAGI, "pimpinan")?;
    let id = complained(&boss)?;
    boss.call("reveal_pengaduan", json!({ "id": id, "alasan": "Menghubungi pelapor" }))?;
    let letter = lihat(&boss, &id)?["pengaduan"]["surat"][0]["id"].clone();
    for cetak in [false, true] {
        boss.file("surat_pengaduan", json!({ "pengaduan": id, "surat": letter, "cetak": cetak }))?;
    }
    let mut secret = form();
    secret["rahasia"] = json!(true);
    secret["uraian"] = json!("Kelalaian gurita di gudang");
    let secret = daftarkan(&boss, &secret)?["id"].clone();
    boss.call("reveal_pengaduan", json!({ "id": secret, "alasan": "Menanyakan gudang" }))?;
    daftarkan(&boss, &other("Rina Marlina", "3201014503900002"))?;
    // Somebody whose address was put right and who then wanted to be anonymous.
    let mut shy = other("Teguh Santosa", "3201014503900003");
    let shy_id = daftarkan(&boss, &shy)?["id"].clone();
    shy["pelapor"]["alamat"] = json!("Jalan Sunyi 9");
    boss.call("correct_pengaduan", json!({ "id": shy_id, "alasan": "Alamat keliru", "isi": shy }))?;
    (shy["anonim"], shy["pelapor"]) = (json!(true), json!({}));
    boss.call("correct_pengaduan", json!({ "id": shy_id, "alasan": "Meminta anonim", "isi": shy }))?;
    for kata in ["3201014503900003", "teguh"] {
        let found = boss.call("find_subjek", json!({ "kata": kata }))?;
        assert_eq!(found, json!([]), "{kata}: an anonymous complaint is nobody's, whatever was corrected before");
    }
    let forum = consulted(&boss)?;
    boss.file("kertas_forum", json!({ "id": forum, "apa": "daftar_hadir" }))?;
    let full = json!({ "jenis": "pengaduan", "dari": "2026-11-01", "sampai": "2026-11-30", "samarkan": false,
        "bentuk": "xlsx", "cetak": true });
    boss.file("register", full)?;

    let person = seen(&boss, NIK)?;
    for told in [
        "Pengaduan 0001/ADU/XI/2026: Identitas pelapor ditampilkan · Menghubungi pelapor",
        "Pengaduan 0001/ADU/XI/2026: Tanda terima dicetak",
        "Pengaduan 0001/ADU/XI/2026: Pemberitahuan kelengkapan",
        "dibuka di layar",
        "Register pengaduan dicetak, IDENTITAS LENGKAP",
        "Pengaduan 0002/ADU/XI/2026: Identitas pelapor ditampilkan",
    ] {
        assert!(person.iter().any(|line| line.contains(told)), "{told} is in the list of the person: {person:#?}");
    }
    assert!(
        !person.iter().any(|line| line.contains("gudang")),
        "what a secret one says is told by no trail: {person:?}"
    );
    assert!(!person.iter().any(|line| line.contains("0003")), "nor anybody else's: {person:?}");
    let present = seen(&boss, HADIR)?;
    assert!(
        present.iter().any(|line| line.contains("Daftar hadir dicetak: 2 orang")),
        "a list left the desk: {present:?}"
    );

    let whole = String::from_utf8(file_of(&boss, NIK, "json")?)?;
    for part in [
        NAMA,
        NIK,
        "0812-9876-5432",
        "Loket tutup sebelum",
        "7654321",
        "Kelalaian gurita",
        "Menghubungi pelapor",
        "UU 25/2009",
    ] {
        assert!(whole.contains(part), "{part} is kept of them, so it is told: {whole}");
    }
    assert!(!whole.contains("Rina") && !whole.contains(HADIR), "nothing of anybody else: {whole}");
    assert!(!whole.contains("dirahasiakan, bila ada"), "a superior sees all, so nothing is held back: {whole}");
    let page = pdf_text(&file_of(&boss, NIK, "pdf")?)?;
    for part in ["Pengaduan 0001/ADU/XI/2026", NIK, "belum ditetapkan"] {
        assert!(page.contains(part), "{part} is on paper: {page}");
    }
    assert!(
        lihat(&boss, &id)?["riwayat"].to_string().contains("Berkas subjek data dibuat"),
        "the case tells that it left"
    );
    let listed = String::from_utf8(file_of(&boss, "kertasari", "json")?)?;
    assert!(
        listed.contains(HADIR) && listed.contains("FKP Standar Pelayanan"),
        "who only came has a file too: {listed}"
    );
    assert!(!listed.contains("Nurhayati") && !listed.contains("Jam layanan."), "with nobody beside them: {listed}");

    let wish = |meja: &Meja, nomor: &str| {
        let input = json!({ "id": PembetulanId::new(), "nomor": nomor, "uraian": "Nama gurita keliru",
            "diminta": "2026-11-23T09:00" });
        meja.call("ask_pembetulan", input)
    };
    wish(&boss, "0001/ADU/XI/2026")?;
    wish(&boss, "0002/ADU/XI/2026")?;
    drop(boss);

    let admin = pada(&kantor, PAGI, MASUK)?;
    let found = admin.call("find_subjek", json!({ "kata": NIK }))?;
    assert_eq!(found[0]["nomor"], json!(["0001/ADU/XI/2026"]), "that somebody complained in secret is a secret");
    let whole = String::from_utf8(file_of(&admin, NIK, "json")?)?;
    assert!(!whole.contains("0002/ADU") && !whole.contains("gurita"), "nor is it in the file: {whole}");
    assert!(whole.contains("dirahasiakan, bila ada"), "which says where the rest, if any, is had: {whole}");
    let ask = json!({ "perkara": secret, "alasan": "Diminta orangnya", "bentuk": "json" });
    assert_eq!(admin.file("berkas_subjek", ask).err(), Some(Fault::NotAllowed), "nor by its id");
    let person = seen(&admin, NIK)?;
    assert!(!person.iter().any(|line| line.contains("0002/ADU")), "nor in the list of who saw them: {person:?}");
    let wishes = admin.call("list_pembetulan", json!({}))?;
    assert_eq!((&wishes[0]["tertutup"], &wishes[1]["tertutup"]), (&json!(false), &json!(true)), "{wishes}");
    assert_eq!(wishes[1]["uraian"], "Dirahasiakan", "the words of a wish are as secret as its complaint");
    match wish(&admin, "0002/ADU/XI/2026") {
        Err(Fault::Invalid { fields }) => {
            assert_eq!(fields[0].field, "nomor", "nor written down by who may not read it")
        }
        answer => return Err(format!("a wish about a secret was answered {answer:?}").into()),
    }
    let told = admin.call("list_jejak", json!({ "bagian": "privasi" }))?.to_string();
    assert_eq!(told.matches("Nama gurita keliru").count(), 1, "nor told by the trail: {told}");
    Ok(())
}
