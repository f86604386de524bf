//! What a researcher noted beside the rows of two published lists.

use domain::pengecualian::IsiPengecualian;
use domain::pengecualian::periksa::KodePeringatan as K;

use super::{check, codes, row};

fn has(isi: &IsiPengecualian, kode: K, why: &str) {
    assert!(codes(isi).contains(&kode), "{why}; said was {:#?}", check(isi));
}

fn lacks(isi: &IsiPengecualian, kode: K, why: &str) {
    assert!(!codes(isi).contains(&kode), "{why}; said was {:#?}", check(isi));
}

#[test]
fn an_event_instead_of_a_day_wants_a_review() {
    let isi = row(
        "Dokumen dan Berita Acara Pemeriksaan Karyawan",
        "UU 14/2008 Pasal 17 huruf a (penegakan hukum)",
        "Mengganggu penyelidikan/penegakan hukum internal",
        "",
        "Selama proses pemeriksaan hingga putusan final",
    );
    has(&isi, K::TanpaTinjau, "the period is an event, not a day");
    has(&isi, K::AngkaBelumDisebut, "letter a has five items");
    has(&isi, K::KonsekuensiSepihak, "only one side is described");
    lacks(&isi, K::HurufTidakCocok, "the letter fits its reason");
}

#[test]
fn defence_is_no_ground_for_a_disciplinary_file() {
    let isi = row(
        "Dokumen proses dan hasil penjatuhan hukuman disiplin karyawan",
        "UU 14/2008 Pasal 17 huruf a, c",
        "Merugikan nama baik pribadi & lembaga",
        "",
        "5 tahun setelah keputusan disiplin",
    );
    let wrong: Vec<_> = check(&isi).into_iter().filter(|warning| warning.kode == K::HurufTidakCocok).collect();
    assert_eq!(wrong.len(), 1, "letter c is defence, letter a may stand: {wrong:#?}");
    let said = wrong.first().map(|warning| warning.pesan.as_str()).unwrap_or_default();
    assert!(said.contains("Huruf c") && said.contains("huruf h"), "the right letter is suggested: {said}");
    has(&isi, K::JangkaTidakJelas, "the period is relative");
}

#[test]
fn personal_data_is_in_order_but_for_what_is_missing() {
    let identity = row(
        "Data identitas pribadi dosen, karyawan, mahasiswa, tamu, mitra",
        "UU 14/2008 Pasal 17 huruf h; UU 27/2022 Perlindungan Data Pribadi",
        "Melanggar hak privasi, rawan disalahgunakan",
        "",
        "Selama data tersebut berlaku/menyertai individu",
    );
    lacks(&identity, K::HurufTidakCocok, "personal data is letter h");
    has(&identity, K::TanpaTinjau, "the period is an event");
    let intake = row(
        "Data pribadi peserta Penerimaan Santri Baru",
        "UU 14/2008 Pasal 17 huruf h; UU Perlindungan Data Pribadi",
        "Berpotensi disalahgunakan pihak lain",
        "",
        "2 tahun setelah proses seleksi berakhir",
    );
    has(&intake, K::JangkaTidakJelas, "the period is relative");
    lacks(&intake, K::HurufTidakCocok, "personal data is letter h");
    let marks = row(
        "Nilai hasil seleksi penerimaan santri baru (individu)",
        "UU 14/2008 Pasal 17 huruf h",
        "Melanggar kerahasiaan akademik dan privasi",
        "",
        "Permanen (kecuali kepada pemilik data)",
    );
    has(&marks, K::TanpaTinjau, "letter h lasts as long as needed, so somebody must look again");
    lacks(&marks, K::TidakTerbatas, "UU art. 20(1) speaks of a to f");
    lacks(&marks, K::SeluruhPadahalSebagian, "the owner of the data is no part of the document");
}

#[test]
fn a_gloss_that_names_another_letter_is_found() {
    let receipts = row(
        "Bukti pengeluaran dan kuitansi pembayaran (detail)",
        "UU 14/2008 Pasal 17 huruf g (stabilitas ekonomi)",
        "Rawan manipulasi/penyalahgunaan",
        "",
        "5 tahun, sesuai masa simpan arsip keuangan",
    );
    let code = row(
        "Kode program komputer pada layanan TI",
        "UU 14/2008 Pasal 17 huruf i (rahasia dagang/keamanan sistem)",
        "Membahayakan keamanan sistem informasi",
        "",
        "Selama sistem/aplikasi digunakan",
    );
    for (isi, right) in [(&receipts, "huruf e"), (&code, "huruf b")] {
        let warning = check(isi).into_iter().find(|warning| warning.kode == K::HurufTidakCocok).unwrap();
        assert!(warning.pesan.contains(right), "{right} is what the reason speaks of: {}", warning.pesan);
        assert_eq!(warning.bidang, "pasal_17");
    }
    has(&receipts, K::JangkaTidakJelas, "five years from when?");
    has(&receipts, K::SeluruhPadahalSebagian, "a receipt is public money; only what is personal in it may be closed");
    has(&code, K::TanpaTinjau, "as long as a system is used is an event");
}

#[test]
fn a_list_that_says_a_total_is_open_closes_only_a_part() {
    let isi = row(
        "Data rincian gaji dan tunjangan karyawan (individu)",
        "UU 14/2008 Pasal 17 huruf h; UU Perlindungan Data Pribadi",
        "Melanggar privasi",
        "",
        "Permanen (hanya rekap total boleh diumumkan)",
    );
    let warning = check(&isi).into_iter().find(|warning| warning.kode == K::SeluruhPadahalSebagian).unwrap();
    assert!(warning.pesan.contains("rekap total"), "what stays open is named: {}", warning.pesan);
}

#[test]
fn a_list_of_a_licensing_office_without_limits_and_without_consequences() {
    let complaints = row(
        "Pengaduan: identitas pelapor dan isi laporan dugaan tindak korupsi",
        "1. UU No. 14 Tahun 2008 Pasal 17 huruf a\n2. Permenpan PER/04/M.PAN/03/2008",
        "1. Penyalahgunaan oleh pihak yang tidak berhak\n2. Masyarakat enggan melaporkan",
        "1. Menjamin kerahasiaan pengaduan",
        "1. Tidak terbatas, kecuali dengan tujuan tertentu\n2. Sampai proses pengaduan selesai",
    );
    has(&complaints, K::TidakTerbatas, "letter a is never without limit");
    has(&complaints, K::TanpaTinjau, "nobody looks again");
    has(&complaints, K::AngkaBelumDisebut, "the reporter's identity is item 2");
    lacks(&complaints, K::HurufTidakCocok, "a reporter's identity is letter a");
    let disputes = row(
        "Penegakan Hukum: identitas para pihak yang bersengketa; dokumen penyelesaian perselisihan",
        "1. UU No. 14 Tahun 2008 Pasal 17 huruf a, c",
        "",
        "",
        "",
    );
    has(&disputes, K::HurufTidakCocok, "letter c is defence");
    has(&disputes, K::KonsekuensiKosong, "neither side is described");
    has(&disputes, K::JangkaTidakJelas, "there is no period");
}
