//! What the lives of a practice office are made of: its units and tariff, who holds what, what stays closed, and the two
//! people who act.

use chrono::{Datelike, Days, NaiveDate};
use domain::akun::{Akun, AkunEvent};
use domain::id::{AkunId, InformasiId, PengecualianId};
use domain::jurnal::Event;
use domain::layanan::{JenisBiaya, LayananDiatur, PengaturanLayanan, TabelTarif, Tarif, UnitPelaksana};
use domain::peran::Peran;
use domain::permohonan::biaya::{BarisBiaya, Biaya};
use store::{InformasiFilter, PengecualianFilter, Store};

use super::jadwal::Oleh;
use crate::Fault;
use crate::act::Deed;

/// What is asked for begins so, is held by this unit, and stands on the list under a title that begins so.
const TOPIK: &[(&str, &str, &str)] = &[
    ("DPA dan laporan", "BPKAD", "Laporan Realisasi Anggaran"),
    ("Daftar izin galian", "DPMPTSP", "Daftar izin usaha"),
    ("Dokumen AMDAL", "Dinas Lingkungan Hidup", ""),
    ("Rencana detail", "Bappeda", ""),
    ("Data penerima pupuk", "Dinas Pertanian", "Data penerima pupuk"),
    ("Salinan Peraturan Daerah", "Bagian Hukum", "Peraturan Daerah tentang Rencana"),
    ("Laporan kinerja", "Bagian Organisasi", "Laporan Kinerja"),
    ("Daftar paket", "Bagian Pengadaan", "Rencana Umum Pengadaan"),
    ("Data stunting", "Dinas Kesehatan", "Data stunting"),
    ("Hasil uji kualitas air", "Dinas Lingkungan Hidup", ""),
    ("Jumlah dan sebaran guru", "Dinas Pendidikan", ""),
    ("Peta sebaran sekolah", "Dinas Pendidikan", ""),
    ("Notulen musyawarah", "Bappeda", ""),
    ("Daftar aset", "BPKAD", "Daftar aset tetap"),
    ("Data kecelakaan", "Dinas Perhubungan", ""),
    ("Standar pelayanan", "Dinas Kesehatan", "Standar pelayanan"),
    ("Perjanjian kerja sama", "Bagian Kerja Sama", "Perjanjian kerja sama"),
];

/// Something asked for that an exemption of the list closes.
pub(super) struct Tertutup {
    /// What is asked; `{t}` is a year.
    pub(super) rincian: &'static str,
    /// The exemption, as it stands on the list.
    pub(super) pengecualian: &'static str,
    /// What is blackened where the rest is given.
    pub(super) penghitaman: &'static str,
}

/// What an exemption closes.
pub(super) const TERTUTUP: &[Tertutup] = &[
    Tertutup {
        rincian: "Berkas pengaduan masyarakat tentang pelayanan perizinan tahun {t} beserta nama pelapornya",
        pengecualian: "Identitas pelapor dalam pengaduan masyarakat",
        penghitaman: "Nama, alamat, dan nomor telepon pelapor dihitamkan untuk melindungi pelapor",
    },
    Tertutup {
        rincian: "Dokumen penawaran seluruh peserta tender rehabilitasi gedung sekolah tahun {t}",
        pengecualian: "Dokumen penawaran peserta tender yang sedang dievaluasi",
        penghitaman: "Harga satuan dan metode kerja peserta yang masih dievaluasi dihitamkan",
    },
    Tertutup {
        rincian: "Data kunjungan pasien Puskesmas tahun {t} beserta diagnosisnya",
        pengecualian: "Riwayat kesehatan pasien Puskesmas",
        penghitaman: "Nama, NIK, dan diagnosis setiap pasien dihitamkan; jumlah kunjungan tetap terbaca",
    },
];

/// What another body holds, and which.
pub(super) const BADAN_LAIN: &[(&str, &str)] = &[
    ("Data sertifikat hak milik tanah di Kecamatan Gerunggang", "Kantor Pertanahan Kabupaten Contoh"),
    ("Jumlah kendaraan bermotor yang menunggak pajak tahun {t}", "Badan Pendapatan Daerah Provinsi"),
    ("Data hasil sensus penduduk menurut desa", "Badan Pusat Statistik Kabupaten Contoh"),
];

/// What lives refer to.
pub(super) struct Bahan {
    informasi: Vec<(InformasiId, String)>,
    pengecualian: Vec<(PengecualianId, String)>,
    petugas: Akun,
    atasan: Akun,
}

impl Bahan {
    /// Sets the service up and reads the lists. The superior gets an account without a password: it acts, and an
    /// administrator may give it one.
    pub(super) fn new(deed: &Deed, store: &Store) -> Result<Self, Fault> {
        deed.record(store.genesis().unit.0, &Event::Layanan(LayananDiatur { pengaturan: settings(deed)? }))?;
        let nama = &deed.kantor.atasan_ppid;
        let atasan = Akun {
            id: AkunId::new(),
            nama: nama.nama.clone(),
            nip: nama.nip.clone(),
            masuk: "ratna".to_owned(),
            peran: Peran::Pimpinan,
            aktif: true,
        };
        deed.record(atasan.id.0, &Event::Akun(AkunEvent::Dibuat(atasan.clone())))?;
        let entries = deed.tx.list_informasi(&InformasiFilter { batas: 100, ..InformasiFilter::default() })?;
        let closed = deed.tx.list_pengecualian(&PengecualianFilter { batas: 100, ..PengecualianFilter::default() })?;
        Ok(Self {
            informasi: entries.rows.into_iter().map(|row| (row.id, row.isi.judul)).collect(),
            pengecualian: closed.rows.into_iter().map(|row| (row.id, row.isi.informasi)).collect(),
            petugas: deed.akun.clone(),
            atasan,
        })
    }

    /// Who acts.
    pub(super) fn akun(&self, oleh: Oleh) -> &Akun {
        match oleh {
            Oleh::Petugas => &self.petugas,
            Oleh::Atasan => &self.atasan,
        }
    }

    /// The entry of the list that holds what is asked.
    pub(super) fn informasi(&self, rincian: &str) -> Option<InformasiId> {
        let (_, _, judul) = topic(rincian).filter(|(_, _, judul)| !judul.is_empty())?;
        self.informasi.iter().find(|(_, title)| title.starts_with(judul)).map(|(id, _)| *id)
    }

    /// The exemption that closes the topic at `tempat`.
    pub(super) fn pengecualian(&self, tempat: usize) -> Option<PengecualianId> {
        let closed = TERTUTUP.get(tempat)?.pengecualian;
        self.pengecualian.iter().find(|(_, title)| title == closed).map(|(id, _)| *id)
    }
}

/// The unit that holds what is asked.
pub(super) fn unit(rincian: &str) -> &'static str {
    topic(rincian).map_or("Diskominfo", |(_, unit, _)| unit)
}

fn topic(rincian: &str) -> Option<(&'static str, &'static str, &'static str)> {
    TOPIK.iter().find(|(begin, _, _)| rincian.starts_with(begin)).copied()
}

/// The bill of a notice for so many pages.
pub(super) fn biaya(lembar: u32, tanggal: NaiveDate) -> Biaya {
    let baris = BarisBiaya {
        jenis: JenisBiaya::Penyalinan,
        uraian: "Fotokopi A4 hitam putih".to_owned(),
        jumlah: lembar,
        satuan: "lembar".to_owned(),
        rupiah: 250,
    };
    Biaya {
        baris: vec![baris],
        dasar: decree(tanggal),
        cara_bayar: PengaturanLayanan::default().cara_bayar,
        bayar_dulu: true,
    }
}

fn decree(tanggal: NaiveDate) -> String {
    format!("Keputusan Bupati Contoh Nomor 188.45/123/{}", tanggal.year() - 1)
}

fn settings(deed: &Deed) -> Result<PengaturanLayanan, Fault> {
    let today = deed.now.date_naive();
    let mut names: Vec<&str> = TOPIK.iter().map(|(_, unit, _)| *unit).collect();
    names.sort_unstable();
    names.dedup();
    let unit = names.into_iter().map(|nama| UnitPelaksana {
        kode: nama.to_uppercase().chars().filter(|one| one.is_alphanumeric()).take(20).collect(),
        nama: nama.to_owned(),
        pejabat: format!("Kepala {nama}"),
    });
    let line = |jenis, uraian: &str, satuan: &str, rupiah| Tarif {
        jenis,
        uraian: uraian.to_owned(),
        satuan: satuan.to_owned(),
        rupiah,
    };
    let tarif = TabelTarif {
        sk: decree(today),
        berlaku_sejak: today.checked_sub_days(Days::new(400)).unwrap_or(today),
        berlaku_sampai: None,
        baris: vec![
            line(JenisBiaya::Penyalinan, "Fotokopi A4 hitam putih", "lembar", 250),
            line(JenisBiaya::Penyalinan, "Cakram padat", "keping", 10_000),
            line(JenisBiaya::Pengiriman, "Kiriman tercatat dalam kabupaten", "kiriman", 15_000),
        ],
    };
    let pengaturan = PengaturanLayanan { unit: unit.collect(), tarif: vec![tarif], ..PengaturanLayanan::default() };
    Ok(pengaturan.checked(&deed.kantor.kode_unit)?)
}
