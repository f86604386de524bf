//! The annual report and its summary put together: texts of the office, figures, letterhead and signature.

use chrono::NaiveDate;
use documents::surat::bagian::Pengesahan;
use documents::surat::laporan::{self, KepalaLaporan, LaporanTahunan, RingkasanLaporan, Uraian, ringkasan, tahunan};
use domain::format::tanggal;
use domain::laporan::tahunan::TeksLaporan;

use super::hitung::Hitungan;
use super::tabel::{Bagian, charged, decided};
use super::wire::BentukLaporan;
use crate::Fault;
use crate::kop::{Page, signature};

/// What a report is made for.
pub(super) struct Masa {
    pub tahun: i32,
    pub dari: NaiveDate,
    pub sampai: NaiveDate,
}

/// Number and date it is set with; of a draft neither.
#[derive(Clone, Copy, Default)]
pub(super) struct Resmi<'a> {
    pub nomor: &'a str,
    pub tanggal: Option<NaiveDate>,
}

/// The annual report as a file.
pub(super) fn annual(
    page: &Page,
    masa: &Masa,
    teks: &TeksLaporan,
    counted: &Hitungan,
    resmi: Resmi,
    bentuk: BentukLaporan,
) -> Result<Vec<u8>, Fault> {
    let written = |teks: &str| Uraian { teks: teks.to_owned(), tabel: Vec::new() };
    let filled = |bagian: Bagian| bagian.fill(counted);
    let report = LaporanTahunan {
        // A copy goes to the Komisi Informasi (Perki 1/2021 art. 56(3)).
        kepala: kepala(page, masa, resmi, vec!["Komisi Informasi".to_owned()]),
        tahun: masa.tahun,
        kebijakan: written(&teks.kebijakan),
        sarana: written(&teks.sarana),
        sumber_daya: written(&teks.sumber_daya),
        anggaran: Uraian { teks: teks.anggaran.clone(), tabel: vec![charged(&counted.angka)] },
        jumlah: filled(Bagian::Jumlah),
        waktu: filled(Bagian::Waktu),
        dikabulkan: filled(Bagian::Dikabulkan),
        ditolak: filled(Bagian::Ditolak),
        keberatan: filled(Bagian::Keberatan),
        tanggapan: filled(Bagian::Tanggapan),
        sengketa: filled(Bagian::Sengketa),
        putusan_komisi: filled(Bagian::PutusanKomisi),
        gugatan: filled(Bagian::Gugatan),
        putusan_pengadilan: filled(Bagian::PutusanPengadilan),
        kendala_eksternal: written(&teks.kendala_eksternal),
        kendala_internal: written(&teks.kendala_internal),
        rekomendasi: written(&teks.rekomendasi),
        tindak_lanjut: written(&teks.tindak_lanjut),
    };
    let kertas = page.kantor.kertas;
    Ok(match bentuk {
        BentukLaporan::Pdf => tahunan::render(&report, kertas)?.bytes,
        BentukLaporan::Docx => tahunan::docx(&report, kertas)?,
    })
}

/// The summary as a file; `semester` is how its period is called.
pub(super) fn summary(
    page: &Page,
    masa: &Masa,
    semester: String,
    counted: &Hitungan,
    bentuk: BentukLaporan,
) -> Result<Vec<u8>, Fault> {
    let summary = RingkasanLaporan {
        kepala: kepala(page, masa, Resmi::default(), Vec::new()),
        masa: semester,
        jumlah: Bagian::Jumlah.fill(counted),
        waktu: Bagian::Waktu.fill(counted),
        dikabulkan: Uraian { teks: String::new(), tabel: vec![decided(&counted.angka)] },
        ditolak: Bagian::Ditolak.fill(counted),
    };
    let kertas = page.kantor.kertas;
    Ok(match bentuk {
        BentukLaporan::Pdf => ringkasan::render(&summary, kertas)?.bytes,
        BentukLaporan::Docx => ringkasan::docx(&summary, kertas)?,
    })
}

fn kepala(page: &Page, masa: &Masa, resmi: Resmi, tembusan: Vec<String>) -> laporan::KepalaLaporan {
    let date = tanggal::long(resmi.tanggal.unwrap_or_else(|| page.now.date_naive()));
    let kota = &page.kantor.kota;
    let opening = if kota.is_empty() { date } else { format!("{kota}, {date}") };
    let pengantar = if resmi.nomor.is_empty() { String::new() } else { format!("Nomor: {}", resmi.nomor) };
    KepalaLaporan {
        naskah: page.naskah(),
        dari: masa.dari,
        sampai: masa.sampai,
        pengantar,
        pengesahan: Pengesahan { penanda_tangan: signature(&opening, &page.kantor.ppid), tembusan },
    }
}
