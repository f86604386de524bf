//! The table of calls: each with an input that is refused for nothing but the role, and the roles that may.

mod mutu;

use domain::id::{LangkahId, SuratId};
use domain::surat::{JenisSurat, PengaturanSurat};
use serde_json::{Value, json};
use tests::kantor::{KATA_SANDI, perorangan};

pub(super) const SEMUA: &[&str] = &["petugas", "pelaksana", "pimpinan", "admin"];
const PEMBATAL: &[&str] = &["petugas", "pimpinan", "admin"];
const PENGIMPOR: &[&str] = &["pelaksana", "pimpinan", "admin"];
const ATASAN: &[&str] = &["pimpinan", "admin"];
const ADMIN: &[&str] = &["admin"];
const PENANGAN: &[&str] = &["petugas", "pimpinan"];

/// A call with an input that is refused for nothing but the role, and the roles that may.
pub(super) fn table(id: &Value) -> Vec<(&'static str, Value, &'static [&'static str])> {
    let nobody = domain::id::AkunId::new();
    let draft = domain::id::DrafId::new();
    let file = domain::id::LampiranId::new();
    let reason = json!({ "id": id, "alasan": "Alasan yang cukup" });
    let print = json!({ "id": id, "cetak": false });
    let period = json!({ "dari": "2026-11-01", "sampai": "2026-11-30" });
    let register = |samarkan: bool| json!({ "dari": "2026-11-01", "sampai": "2026-11-30", "samarkan": samarkan, "bentuk": "csv", "cetak": false });
    let settings = json!({ "pekan": 5, "cuti_bersama": "libur", "perubahan_pekan": [], "tabel": [], "tambahan": [], "pencabutan": [] });
    let account = json!({ "nama": "Baru", "masuk": "baru", "peran": "petugas", "kata_sandi": KATA_SANDI });
    vec![
        ("stay", json!({}), SEMUA),
        ("get_kantor", json!({}), SEMUA),
        ("update_kantor", office(), ADMIN),
        ("set_logo", json!({}), ADMIN),
        ("approve_clock", json!({ "alasan": "Jam sudah benar" }), ATASAN),
        ("list_akun", json!({}), SEMUA),
        ("list_wewenang", json!({}), SEMUA),
        ("create_akun", account, ADMIN),
        ("update_akun", json!({ "id": nobody, "nama": "X", "masuk": "x", "peran": "petugas" }), ADMIN),
        ("deactivate_akun", json!({ "id": nobody }), ADMIN),
        ("reset_password", json!({ "id": nobody, "kata_sandi": KATA_SANDI }), ADMIN),
        ("renew_recovery", json!({ "kata_sandi": KATA_SANDI }), ADMIN),
        ("change_password", json!({ "lama": KATA_SANDI, "baru": KATA_SANDI }), SEMUA),
        ("get_kalender", json!({ "tahun": 2026 }), SEMUA),
        ("update_kalender", json!({ "alasan": "Sesuai SKB", "pengaturan": settings.clone() }), ADMIN),
        ("read_kalender_csv", json!({ "isi": "" }), ADMIN),
        ("preview_kalender", json!({ "pengaturan": settings }), ADMIN),
        ("list_pergeseran", json!({}), SEMUA),
        ("get_layanan", json!({}), SEMUA),
        ("update_layanan", json!(domain::layanan::PengaturanLayanan::default()), ATASAN),
        ("list_pasal_17", json!({}), SEMUA),
        ("count_days", json!({ "mulai": "2026-11-23", "hari": 10 }), SEMUA),
        ("check_permohonan", perorangan("Ahmad Fauzi"), SEMUA),
        ("register_permohonan", perorangan("Ahmad Fauzi"), SEMUA),
        ("list_permohonan", json!({}), SEMUA),
        ("get_permohonan", json!({ "id": id }), SEMUA),
        ("correct_permohonan", json!({ "id": id, "alasan": "Salah ketik", "isi": perorangan("Nama Betul") }), SEMUA),
        ("reveal_identitas", reason.clone(), SEMUA),
        ("recall_pemohon", json!({ "nik": "3201014503900001" }), SEMUA),
        ("save_draf", json!({ "id": draft, "jenis": "permohonan", "judul": "X", "isi": {} }), SEMUA),
        ("list_draf", json!({}), SEMUA),
        ("delete_draf", json!({ "id": draft }), SEMUA),
        ("beranda", json!({}), SEMUA),
        ("make_cadangan", json!({}), SEMUA),
        ("progress_cadangan", json!({}), SEMUA),
        ("rehearse_cadangan", json!({ "tempat": "komputer", "nama": "tidak-ada.cadangan" }), SEMUA),
        ("forget_tempat_kedua", json!({}), ATASAN),
        ("discard_cadangan", json!({}), ATASAN),
        ("search", json!({ "kata": "fauzi" }), SEMUA),
        ("count_register", period.clone(), SEMUA),
        ("get_angka", period.clone(), SEMUA),
        ("angka", period, SEMUA),
        ("view_register", json!({ "jenis": "keberatan", "dari": "2026-11-01", "sampai": "2026-11-30" }), SEMUA),
        ("list_bulan", json!({ "jenis": "permohonan" }), SEMUA),
        (
            "close_register",
            json!({ "id": domain::id::TutupBukuId::new(), "jenis": "permohonan", "bulan": "2026-10-01" }),
            ATASAN,
        ),
        ("register_ditutup", json!({ "id": domain::id::TutupBukuId::new() }), SEMUA),
        (
            "list_kasus",
            json!({ "dari": "2026-11-01", "sampai": "2026-11-30", "potongan": { "potongan": "semua" } }),
            SEMUA,
        ),
        ("recovery_sheet", json!({ "kode": "ABCD-EFGH" }), ADMIN),
        ("logo", json!({}), SEMUA),
        ("tanda_bukti", print.clone(), SEMUA),
        ("formulir", print, SEMUA),
        ("register", register(true), SEMUA),
        ("register", register(false), ATASAN),
        ("terbitan", json!({}), SEMUA),
        ("sample_surat", json!(PengaturanSurat::bawaan(JenisSurat::Kuitansi)), SEMUA),
        ("cancel_permohonan", reason, PEMBATAL),
        ("take_langkah", step(id, "nyatakan_lengkap"), SEMUA),
        ("take_langkah", step(id, "setujui_penolakan"), SEMUA),
        ("take_langkah", step(id, "buka_kembali"), ATASAN),
        ("undo_langkah", json!({ "permohonan": id, "langkah": LangkahId::new(), "alasan": "salah langkah" }), ATASAN),
        (
            "preview_surat",
            json!({ "permohonan": id, "perintah": { "perintah": "tutup", "catatan": "" }, "surat": "kuitansi" }),
            SEMUA,
        ),
        ("surat", json!({ "permohonan": id, "surat": SuratId::new(), "cetak": false }), SEMUA),
        ("disposisi_hari_ini", json!({ "tanggal": "2026-11-23", "cetak": false }), SEMUA),
        ("add_lampiran", json!({ "permohonan": id, "id": file, "nama": "x.pdf", "jenis": "lain" }), SEMUA),
        ("lampiran", json!({ "permohonan": id, "id": file }), SEMUA),
        ("remove_lampiran", json!({ "permohonan": id, "id": file, "alasan": "Salah berkas" }), SEMUA),
    ]
    .into_iter()
    .chain(daftar())
    .chain(pengecualian())
    .chain(keberatan())
    .chain(sengketa())
    .chain(laporan())
    .chain(privasi(id))
    .chain(pengaduan())
    .chain(mutu::skm())
    .chain(mutu::standar())
    .chain(mutu::forum())
    .collect()
}

/// Calls of the list of public information (Perki 1/2021 art. 45): a unit proposes, the PPID reviews and sets it.
fn daftar() -> Vec<(&'static str, Value, &'static [&'static str])> {
    let entry = domain::id::InformasiId::new();
    let decree = domain::id::PenetapanId::new();
    let act = |tindak: Value| json!({ "id": [entry], "tindak": tindak });
    let set = json!({ "id": decree, "isi": { "nomor": "1/2026", "tanggal": "2026-11-23", "penyetuju": "X" } });
    let import = |jenis: &str| {
        let id = domain::id::ImporId::new();
        json!({ "id": id, "jenis": jenis, "nama": "x.csv", "terima": false })
    };
    let print = |daftar: &str| json!({ "daftar": daftar, "bentuk": "csv", "cetak": true });
    let file = domain::id::LampiranId::new();
    vec![
        ("list_informasi", json!({}), SEMUA),
        ("ringkasan_informasi", json!({}), SEMUA),
        ("get_informasi", json!({ "id": entry }), SEMUA),
        ("save_informasi", json!({ "id": entry, "isi": tests::daftar::informasi("X") }), SEMUA),
        ("upload_informasi", json!({ "id": file, "nama": "x.pdf" }), SEMUA),
        ("berkas_informasi", json!({ "id": entry }), SEMUA),
        (
            "link_informasi",
            json!({ "butir": { "permohonan": domain::id::PermohonanId::new(), "butir": 1 }, "informasi": entry }),
            SEMUA,
        ),
        ("act_informasi", act(json!({ "aksi": "ajukan" })), SEMUA),
        ("act_informasi", act(json!({ "aksi": "mutakhirkan" })), SEMUA),
        ("act_informasi", act(json!({ "aksi": "tarik", "alasan": "Ganda" })), SEMUA),
        ("act_informasi", act(json!({ "aksi": "pulihkan" })), SEMUA),
        ("act_informasi", act(json!({ "aksi": "terima" })), ATASAN),
        ("act_informasi", act(json!({ "aksi": "kembalikan", "catatan": "Lengkapi" })), ATASAN),
        ("checklist_wajib", json!({}), SEMUA),
        ("list_layak", json!({}), SEMUA),
        ("list_penetapan", json!({}), SEMUA),
        ("plan_penetapan", json!({}), SEMUA),
        ("compare_penetapan", json!({}), SEMUA),
        ("preview_penetapan", set.clone(), SEMUA),
        ("penetapan", json!({ "id": decree }), SEMUA),
        ("set_penetapan", set, ATASAN),
        ("cancel_penetapan", json!({ "id": decree, "alasan": "Salah" }), ATASAN),
        ("read_impor", import("dip"), PENGIMPOR),
        ("read_impor", import("dik"), PENGIMPOR),
        ("read_impor", import("unit"), ATASAN),
        ("read_impor", import("permohonan"), PENGIMPOR),
        ("continue_series", json!({ "id": domain::id::ImporId::new() }), ATASAN),
        ("list_impor", json!({ "jenis": "dip" }), SEMUA),
        ("undo_impor", json!({ "id": domain::id::ImporId::new(), "alasan": "Salah" }), PENGIMPOR),
        ("daftar", print("dip"), SEMUA),
        ("daftar", print("dik"), SEMUA),
        ("suggest", json!({ "kata": "dpa" }), SEMUA),
    ]
}

/// Calls of the list of exemptions (Perki 1/2021 art. 49, 53): anybody at the desk writes a sheet, a superior sets it.
fn pengecualian() -> Vec<(&'static str, Value, &'static [&'static str])> {
    let exemption = domain::id::PengecualianId::new();
    let sheet = domain::id::UjiId::new();
    let act = |tindak: Value| json!({ "id": exemption, "tindak": tindak });
    let isi = tests::daftar::pengecualian("X");
    let uji = json!({ "jenis": "pengecualian", "nomor": "", "tanggal": "2026-11-23", "tempat": "", "butir": [], "penguji": [] });
    let approval = json!({ "nama": "X", "jabatan": "Y", "tanggal": "2026-11-23" });
    vec![
        ("list_pengecualian", json!({}), SEMUA),
        ("ringkasan_pengecualian", json!({}), SEMUA),
        ("get_pengecualian", json!({ "id": exemption }), SEMUA),
        ("check_pengecualian", json!({ "isi": isi }), SEMUA),
        ("save_pengecualian", json!({ "id": exemption, "isi": isi }), SEMUA),
        ("act_pengecualian", act(tests::daftar::penetapan_lama()), ATASAN),
        ("act_pengecualian", act(json!({ "aksi": "buka", "dasar": "X", "tanggal": "2026-11-23" })), ATASAN),
        ("act_pengecualian", act(json!({ "aksi": "catat_peristiwa", "tanggal": "2026-11-23" })), SEMUA),
        ("act_pengecualian", act(json!({ "aksi": "tarik", "alasan": "Keliru" })), SEMUA),
        ("list_uji", json!({}), SEMUA),
        ("start_uji", json!({ "pengecualian": [exemption], "jenis": "pengecualian" }), SEMUA),
        ("get_uji", json!({ "id": sheet }), SEMUA),
        ("check_uji", json!({ "isi": uji }), SEMUA),
        ("save_uji", json!({ "id": sheet, "isi": uji }), SEMUA),
        ("approve_uji", json!({ "id": sheet, "persetujuan": approval }), SEMUA),
        ("set_uji", json!({ "id": sheet, "nomor": "1/2026", "tanggal": "2026-11-23" }), ATASAN),
        ("cancel_uji", json!({ "id": sheet, "alasan": "X" }), SEMUA),
        ("dokumen_uji", json!({ "id": sheet, "dokumen": "lembar" }), SEMUA),
    ]
}

/// Calls of objections (Perki 1/2021 art. 39–44): whoever serves takes one in, the PPID's desk leads it, the superior answers.
fn keberatan() -> Vec<(&'static str, Value, &'static [&'static str])> {
    let (id, file) = (domain::id::KeberatanId::new(), domain::id::LampiranId::new());
    let reason = json!({ "id": id, "alasan": "Alasan yang cukup" });
    let step = |perintah: Value| json!({ "keberatan": id, "id": LangkahId::new(), "perintah": perintah });
    let talk = json!({ "perintah": "catat_musyawarah", "tanggal": "2026-11-23", "sepakat": true, "uraian": "X" });
    let approve = json!({ "perintah": "setujui_tanggapan", "konsep": LangkahId::new() });
    vec![
        ("check_keberatan", json!({}), SEMUA),
        ("register_keberatan", json!({}), SEMUA),
        ("list_keberatan", json!({}), SEMUA),
        ("get_keberatan", json!({ "id": id }), SEMUA),
        ("correct_keberatan", json!({ "id": id, "alasan": "Salah ketik", "isi": {} }), PEMBATAL),
        ("cancel_keberatan", reason.clone(), PEMBATAL),
        ("take_langkah_keberatan", step(talk), PEMBATAL),
        ("take_langkah_keberatan", step(approve), &["pimpinan"]),
        ("undo_langkah_keberatan", json!({ "keberatan": id, "langkah": LangkahId::new(), "alasan": "salah" }), ATASAN),
        ("reveal_keberatan", reason, SEMUA),
        ("tanda_bukti_keberatan", json!({ "id": id, "cetak": true }), SEMUA),
        ("formulir_keberatan", json!({ "id": id, "cetak": true }), SEMUA),
        ("pratinjau_tanggapan", json!({ "id": id }), SEMUA),
        ("surat_keberatan", json!({ "keberatan": id, "surat": domain::id::SuratId::new(), "cetak": true }), SEMUA),
        (
            "add_lampiran_keberatan",
            json!({ "keberatan": id, "id": file, "nama": "x.pdf", "jenis": "surat_kuasa" }),
            PEMBATAL,
        ),
        ("lampiran_keberatan", json!({ "keberatan": id, "id": file }), SEMUA),
        ("remove_lampiran_keberatan", json!({ "keberatan": id, "id": file, "alasan": "Salah berkas" }), PEMBATAL),
    ]
}

/// Calls of disputes at the Komisi Informasi: the PPID's desk keeps their record.
fn sengketa() -> Vec<(&'static str, Value, &'static [&'static str])> {
    let (id, file) = (domain::id::SengketaId::new(), domain::id::LampiranId::new());
    let form = json!({
        "keberatan": domain::id::KeberatanId::new(), "tingkat": "pusat", "komisi": "X", "nomor": "1", "tanggal": "2026-11-23"
    });
    let begin = json!({ "perintah": "mulai_tahap", "tahap": "mediasi", "tanggal": "2026-11-23" });
    vec![
        ("check_sengketa", form.clone(), PEMBATAL),
        ("register_sengketa", form.clone(), PEMBATAL),
        ("list_sengketa", json!({}), SEMUA),
        ("get_sengketa", json!({ "id": id }), SEMUA),
        ("correct_sengketa", json!({ "id": id, "alasan": "Salah ketik", "isi": form }), PEMBATAL),
        ("cancel_sengketa", json!({ "id": id, "alasan": "Salah catat" }), PEMBATAL),
        ("take_langkah_sengketa", json!({ "sengketa": id, "id": LangkahId::new(), "perintah": begin }), PEMBATAL),
        ("undo_langkah_sengketa", json!({ "sengketa": id, "langkah": LangkahId::new(), "alasan": "salah" }), ATASAN),
        ("add_lampiran_sengketa", json!({ "sengketa": id, "id": file, "nama": "x.pdf", "jenis": "putusan" }), PEMBATAL),
        ("lampiran_sengketa", json!({ "sengketa": id, "id": file }), SEMUA),
        ("remove_lampiran_sengketa", json!({ "sengketa": id, "id": file, "alasan": "Salah berkas" }), PEMBATAL),
    ]
}

/// Calls of the counter and of complaints (UU 25/2009): whoever serves takes one in and writes down what a unit did, the desk and the superior
/// follow it up.
fn pengaduan() -> Vec<(&'static str, Value, &'static [&'static str])> {
    let (id, file) = (domain::id::PengaduanId::new(), domain::id::LampiranId::new());
    let reason = json!({ "id": id, "alasan": "Alasan yang cukup" });
    let step = |perintah: Value| json!({ "pengaduan": id, "id": LangkahId::new(), "perintah": perintah });
    let done = json!({ "perintah": "catat_tindak_lanjut", "tanggal": "2026-11-23", "uraian": "X" });
    vec![
        ("check_pengaduan", json!({}), SEMUA),
        ("register_pengaduan", json!({}), SEMUA),
        ("list_pengaduan", json!({}), SEMUA),
        ("get_pengaduan", json!({ "id": id }), SEMUA),
        ("correct_pengaduan", json!({ "id": id, "alasan": "Salah ketik", "isi": {} }), PENANGAN),
        ("cancel_pengaduan", reason.clone(), PENANGAN),
        ("take_langkah_pengaduan", step(done), SEMUA),
        ("take_langkah_pengaduan", step(json!({ "perintah": "periksa", "kurang": [] })), PENANGAN),
        ("take_langkah_pengaduan", step(json!({ "perintah": "tutup" })), PENANGAN),
        ("undo_langkah_pengaduan", json!({ "pengaduan": id, "langkah": LangkahId::new(), "alasan": "salah" }), ATASAN),
        ("reveal_pengaduan", reason, SEMUA),
        ("tanda_terima_pengaduan", json!({ "id": id, "cetak": true }), SEMUA),
        ("surat_pengaduan", json!({ "pengaduan": id, "surat": SuratId::new(), "cetak": true }), SEMUA),
        ("add_lampiran_pengaduan", json!({ "pengaduan": id, "id": file, "nama": "x.pdf", "jenis": "lain" }), PENANGAN),
        ("lampiran_pengaduan", json!({ "pengaduan": id, "id": file }), SEMUA),
        ("slip_pengaduan", json!({ "id": id, "ke": "Inspektorat" }), SEMUA),
        ("lapor_fields", json!({ "id": id }), PENANGAN),
        ("lembar_lapor", json!({ "id": id }), PENANGAN),
        ("read_lapor", json!({ "nama": "lapor.xlsx", "terima": false }), PENANGAN),
        ("get_angka_pengaduan", json!({ "dari": "2026-11-01", "sampai": "2026-11-30" }), SEMUA),
        ("angka_pengaduan", json!({ "dari": "2026-11-01", "sampai": "2026-11-30", "bentuk": "csv" }), SEMUA),
        ("tamu_questions", json!({}), SEMUA),
        ("register_tamu", json!({}), SEMUA),
        ("list_tamu", json!({ "dari": "2026-11-23", "sampai": "2026-11-23" }), SEMUA),
        ("end_tamu", json!({ "id": domain::id::TamuId::new() }), SEMUA),
        ("cancel_tamu", json!({ "id": domain::id::TamuId::new(), "alasan": "Salah catat" }), SEMUA),
        ("slip_tamu", json!({ "id": domain::id::TamuId::new() }), SEMUA),
        ("read_pintu", json!({ "nama": "pintu.csv" }), ATASAN),
        ("remove_lampiran_pengaduan", json!({ "pengaduan": id, "id": file, "alasan": "Salah berkas" }), PENANGAN),
    ]
}

/// Calls of the annual report (Perki 1/2021 art. 10, 56): who keeps lists and answers writes it, a superior sets it.
fn laporan() -> Vec<(&'static str, Value, &'static [&'static str])> {
    let set = json!({ "tahun": 2026, "isi": { "nomor": "1/2027", "tanggal": "2027-01-15" } });
    vec![
        ("get_laporan_tahunan", json!({ "tahun": 2026 }), SEMUA),
        ("save_laporan_tahunan", json!({ "tahun": 2026, "revisi": 0, "teks": {} }), PENGIMPOR),
        ("set_laporan_tahunan", set, ATASAN),
        ("cancel_laporan_tahunan", json!({ "tahun": 2026, "alasan": "Salah nomor" }), ATASAN),
        ("laporan_tahunan", json!({ "tahun": 2026, "bentuk": "pdf" }), SEMUA),
        ("laporan_ringkasan", json!({ "tahun": 2026, "semester": "dua", "bentuk": "docx" }), SEMUA),
        ("bukti_monev", json!({ "tahun": 2026 }), SEMUA),
    ]
}

/// Calls of data protection: superiors look after it; whoever serves writes down that a person wants something put right.
fn privasi(id: &Value) -> Vec<(&'static str, Value, &'static [&'static str])> {
    let proposal = domain::id::PemusnahanId::new();
    let wish = domain::id::PembetulanId::new();
    let asked = json!({ "id": wish, "nomor": "-", "uraian": "Nama", "diminta": "2026-11-23T09:00" });
    vec![
        ("list_jejak", json!({}), ATASAN),
        ("verify_kepala", json!({ "kepala": "0123456789abcdef" }), ATASAN),
        ("jejak", json!({ "saringan": {}, "bentuk": "csv" }), ATASAN),
        ("get_retensi", json!({}), SEMUA),
        ("set_retensi", json!({ "pengaturan": {}, "alasan": "Belum ada JRA" }), ATASAN),
        ("list_musnah", json!({}), ATASAN),
        ("propose_musnah", json!({ "id": proposal, "perkara": [] }), ATASAN),
        ("approve_musnah", json!({ "id": proposal, "nomor": "1" }), ATASAN),
        ("refuse_musnah", json!({ "id": proposal, "alasan": "Masih dipakai" }), ATASAN),
        ("berita_acara", json!({ "id": proposal }), ATASAN),
        ("find_subjek", json!({ "kata": "Fauzi" }), ATASAN),
        ("berkas_subjek", json!({ "perkara": id, "alasan": "Diminta orangnya", "bentuk": "json" }), ATASAN),
        ("list_pembetulan", json!({}), SEMUA),
        ("ask_pembetulan", asked, SEMUA),
        ("answer_pembetulan", json!({ "id": wish, "hasil": "dibetulkan", "uraian": "Sudah" }), SEMUA),
    ]
}

/// A step of request `id`; roles are looked at before whether it fits.
fn step(id: &Value, perintah: &str) -> Value {
    let perintah = match perintah {
        "setujui_penolakan" => json!({ "perintah": perintah, "keputusan": LangkahId::new() }),
        "buka_kembali" => json!({ "perintah": perintah, "alasan": "" }),
        _ => json!({ "perintah": perintah }),
    };
    json!({ "permohonan": id, "id": LangkahId::new(), "perintah": perintah })
}

/// The profile as Pengaturan sends it back.
fn office() -> Value {
    let nobody = json!({ "nama": "", "nip": "", "jabatan": "" });
    json!({
        "badan_publik": "Pemerintah Kabupaten Bangka", "unit": "Dinas Kominfo", "kode_unit": "", "alamat": "",
        "kota": "", "telepon": "", "surel": "", "laman": "", "zona": "WIB", "jam_layanan": "",
        "pola_nomor": "{n:04}/PPID/{bulan_romawi}/{tahun}", "ppid": nobody, "atasan_ppid": nobody,
        "kertas_tanda_bukti": "a4", "kertas": "f4", "kunci_setelah_menit": 15, "dasar_biaya": "", "latihan": true
    })
}
