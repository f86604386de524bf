//! Which fields the columns of each list can mean.

use super::{Bidang, JenisDaftar};

impl JenisDaftar {
    /// The list's name.
    pub fn label(self) -> &'static str {
        match self {
            Self::Dip => "Daftar Informasi Publik",
            Self::Dik => "Daftar informasi yang dikecualikan",
            Self::Unit => "Daftar unit",
            Self::Permohonan => "Register permohonan lama",
            Self::Keberatan => "Register keberatan lama",
        }
    }

    /// The fields its columns can mean.
    pub fn bidang(self) -> &'static [Bidang] {
        use Bidang as B;
        match self {
            Self::Dip => &[
                B::Nomor,
                B::Judul,
                B::Ringkasan,
                B::Kelas,
                B::KelasBerkala,
                B::KelasSertaMerta,
                B::KelasSetiapSaat,
                B::Kelompok,
                B::Unit,
                B::PenanggungJawab,
                B::Waktu,
                B::Tempat,
                B::WaktuTempat,
                B::WaktuTempatAsli,
                B::Bentuk,
                B::Softcopy,
                B::Hardcopy,
                B::BentukLain,
                B::Retensi,
                B::RetensiSampai,
                B::TempatAsli,
                B::Tautan,
                B::Media,
                B::Wajib,
            ],
            Self::Dik => &[
                B::Nomor,
                B::Informasi,
                B::Uraian,
                B::Cakupan,
                B::Tertutup,
                B::Terbuka,
                B::Dasar,
                B::Pasal17,
                B::DasarLain,
                B::Dibuka,
                B::Ditutup,
                B::Konsekuensi,
                B::Jangka,
                B::JangkaJenis,
                B::JangkaSampai,
                B::JangkaTahun,
                B::JangkaSejak,
                B::JangkaPeristiwa,
                B::JangkaTerjadi,
                B::Tinjau,
                B::Unit,
            ],
            Self::Unit => &[B::Nomor, B::Kode, B::Nama, B::Pejabat],
            Self::Permohonan => &[
                B::Nomor,
                B::NomorPendaftaran,
                B::Tanggal,
                B::NamaPemohon,
                B::JenisPemohon,
                B::Nik,
                B::Alamat,
                B::Kontak,
                B::Telepon,
                B::Surel,
                B::Pekerjaan,
                B::Kuasa,
                B::SuratKuasa,
                B::Saluran,
                B::Rincian,
                B::Tujuan,
                B::StatusInformasi,
                B::Dikuasai,
                B::TidakDikuasai,
                B::BelumDidokumentasikan,
                B::BentukDikuasai,
                B::Softcopy,
                B::Hardcopy,
                B::CaraMemperoleh,
                B::Melihat,
                B::Salinan,
                B::BentukSalinan,
                B::CaraMengirim,
                B::Keputusan,
                B::Alasan,
                B::Pemberitahuan,
                B::Pemberian,
                B::HariTanggal,
                B::Biaya,
                B::CaraBayar,
                B::BiayaCara,
                B::Keterangan,
            ],
            Self::Keberatan => &[
                B::Nomor,
                B::NomorKeberatan,
                B::TanggalKeberatan,
                B::NamaPemohon,
                B::JenisPemohon,
                B::Nik,
                B::Alamat,
                B::Kontak,
                B::Telepon,
                B::Surel,
                B::Pekerjaan,
                B::Kuasa,
                B::SuratKuasa,
                B::Saluran,
                B::NomorPermohonan,
                B::Rincian,
                B::Tujuan,
                B::KasusPosisi,
                B::AlasanKeberatan,
                B::AlasanA,
                B::AlasanB,
                B::AlasanC,
                B::AlasanD,
                B::AlasanE,
                B::AlasanF,
                B::AlasanG,
                B::KeputusanAtasan,
                B::AlasanKeputusan,
                B::TanggalTanggapan,
                B::Atasan,
                B::NamaAtasan,
                B::JabatanAtasan,
                B::TanggapanPemohon,
                B::Keterangan,
            ],
        }
    }

    /// The field of this list that goes by `name`; none when it has no such field.
    pub fn bidang_named(self, name: &str) -> Option<Bidang> {
        self.bidang().iter().copied().find(|bidang| bidang.name() == name)
    }

    /// The field in which a fault of `field` is mended, e.g. `unit` or `tautan.0`.
    pub fn bidang_of_fault(self, field: &str) -> Option<Bidang> {
        let first = field.split('.').next().unwrap_or(field);
        let name = match (self, first) {
            (Self::Dik, "konsekuensi_dibuka") => "dibuka",
            (Self::Dik, "konsekuensi_ditutup") => "ditutup",
            (Self::Dik, "dasar_asli") => "dasar",
            (Self::Dik, "jangka_asli") => "jangka",
            (Self::Dik, "cakupan") => "tertutup",
            (_, name) => name,
        };
        self.bidang_named(name)
    }

    /// The fields that say what a row is about; a list has at least one of them, the first being the better.
    pub(super) fn pokok(self) -> &'static [Bidang] {
        match self {
            Self::Dip => &[Bidang::Judul, Bidang::Ringkasan],
            Self::Dik => &[Bidang::Informasi, Bidang::Uraian],
            Self::Unit => &[Bidang::Nama],
            Self::Permohonan => &[Bidang::Rincian, Bidang::NamaPemohon],
            Self::Keberatan => &[Bidang::Rincian, Bidang::NamaPemohon, Bidang::NomorPermohonan],
        }
    }
}
