//! Information the law opens: never exempt (art. 18(1)), about public office (art. 18(2)), or to be announced berkala.

use super::{KodePeringatan, Peringatan, Teks};
use crate::pengecualian::{Cakupan, Huruf};

const ENFORCERS: [&str; 9] =
    ["penegak hukum", "kepolisian", "polri", "polres", "polda", "kejaksaan", "kpk", "pengadilan", "mahkamah agung"];
const FILLERS: [&str; 9] = ["dokumen", "salinan", "berkas", "data", "arsip", "informasi", "isi", "laporan", "dan"];

pub(super) fn check(teks: &Teks<'_>, found: &mut Vec<Peringatan>) {
    if let Some(what) = never_exempt(teks) {
        let pesan = format!(
            "{what} tidak termasuk informasi yang dikecualikan. Buka informasinya dan masukkan ke Daftar Informasi Publik."
        );
        found.push(Peringatan::new(
            KodePeringatan::TidakPernahDikecualikan,
            "informasi",
            pesan,
            "UU 14/2008 Pasal 18 ayat (1)",
        ));
    }
    if teks.cites(&[Huruf::G, Huruf::H]) && is_public_office(teks) {
        let pesan = "Informasi huruf g atau h terbuka bila orangnya menyetujui secara tertulis atau bila berkaitan dengan jabatan \
                     publiknya. Tutup hanya bagian yang tidak berkaitan dengan jabatan itu.";
        found.push(Peringatan::new(KodePeringatan::JabatanPublik, "informasi", pesan, "UU 14/2008 Pasal 18 ayat (2)"));
    }
    if let Some(what) = announced(teks) {
        let pesan = format!(
            "{what} wajib diumumkan secara berkala. Buka informasinya; bila ada bagian yang rahasia, kecualikan bagian itu saja."
        );
        found.push(Peringatan::new(
            KodePeringatan::WajibDiumumkan,
            "informasi",
            pesan,
            "UU 14/2008 Pasal 9; Perki 1/2021 Pasal 14 ayat (2)",
        ));
    }
}

fn never_exempt(teks: &Teks<'_>) -> Option<&'static str> {
    let words = &teks.pokok;
    let pending = ["sebelum putusan", "hingga putusan", "sampai putusan", "menunggu putusan", "belum ada putusan"];
    let enforcer = words.has_any(&ENFORCERS);
    if words.begins(&["putusan", "putusan pengadilan", "putusan badan peradilan"], &FILLERS) && !words.has_any(&pending)
    {
        Some("Putusan badan peradilan")
    } else if words.begins(
        &["sp3", "surat perintah penghentian", "surat penghentian penyidikan", "surat penghentian penuntutan"],
        &FILLERS,
    ) {
        Some("Surat perintah penghentian penyidikan atau penuntutan")
    } else if words.has_any(&["pengembalian uang hasil korupsi", "pengembalian uang korupsi"]) {
        Some("Laporan hasil pengembalian uang hasil korupsi")
    } else if enforcer && words.begins(&["keuangan", "keuangan tahunan"], &FILLERS) {
        Some("Laporan keuangan tahunan lembaga penegak hukum")
    } else if enforcer && words.has("rencana pengeluaran tahunan") {
        Some("Rencana pengeluaran tahunan lembaga penegak hukum")
    } else if enforcer && words.begins(&["surat edaran", "kebijakan", "peraturan"], &FILLERS) {
        Some("Peraturan, surat edaran, dan kebijakan lembaga penegak hukum")
    } else {
        None
    }
}

fn is_public_office(teks: &Teks<'_>) -> bool {
    const OFFICE: [&str; 14] = [
        "lhkpn",
        "pejabat publik",
        "pejabat negara",
        "penyelenggara negara",
        "kepala daerah",
        "bupati",
        "gubernur",
        "wali kota",
        "walikota",
        "menteri",
        "anggota dprd",
        "anggota dpr",
        "kepala dinas",
        "rektor",
    ];
    // "Surat Bupati", "Keputusan Menteri" name where a paper comes from, not whom it is about.
    const PAPER: [&str; 6] =
        ["surat bupati", "keputusan bupati", "keputusan menteri", "surat menteri", "keputusan gubernur", "sk bupati"];
    teks.pokok.has_any(&OFFICE) && !teks.pokok.has_any(&PAPER)
}

fn announced(teks: &Teks<'_>) -> Option<&'static str> {
    const NOT_YET: [&str; 11] = [
        "draf",
        "draft",
        "rancangan",
        "konsep",
        "sebelum",
        "belum",
        "usulan",
        "rencana awal",
        "kertas kerja",
        "bahan",
        "proses",
    ];
    if teks.isi.cakupan != Cakupan::Seluruh || teks.pokok.has_any(&NOT_YET) {
        return None;
    }
    let kinds: [(&'static str, &[&str]); 6] = [
        (
            "Laporan keuangan yang telah diaudit",
            &["keuangan", "keuangan tahunan", "keuangan teraudit", "neraca", "lra", "realisasi anggaran", "calk"],
        ),
        (
            "Ringkasan program, kegiatan, dan anggaran",
            &[
                "dipa",
                "dpa",
                "rka",
                "apbd",
                "apbdes",
                "anggaran pendapatan",
                "pelaksanaan anggaran",
                "daftar isian pelaksanaan anggaran",
            ],
        ),
        ("Informasi kinerja", &["lkjip", "lakip", "kinerja instansi", "perjanjian kinerja", "kinerja tahunan"]),
        ("Rencana pengadaan barang dan jasa", &["rencana umum pengadaan", "rup"]),
        ("Profil badan publik", &["struktur organisasi", "profil badan publik", "profil pimpinan", "visi misi"]),
        ("Laporan akses informasi publik", &["layanan informasi publik", "akses informasi publik"]),
    ];
    let (what, _) = kinds.into_iter().find(|(_, phrases)| teks.pokok.begins(phrases, &FILLERS))?;
    // "Data keuangan nasabah" is a person's, "Laporan keuangan Dinas" the body's.
    let personal = teks.pokok.has_any(&[
        "nasabah",
        "pribadi",
        "individu",
        "perorangan",
        "wajib pajak",
        "pegawai",
        "pasien",
        "perusahaan",
        "keluarga",
        "rekening",
        "penyedia",
        "pemohon",
        "calon",
    ]);
    (!personal).then_some(what)
}
