//! Steps over a survey, a standard of service or a public consultation that are not possible where it stands.

use thiserror::Error;

/// A step that does not fit.
#[derive(Clone, Debug, PartialEq, Eq, Error)]
pub enum RefusalMutu {
    /// A step over a survey that was opened in error.
    #[error("Survei ini sudah dibatalkan.")]
    SurveiBatal,
    /// An answer to a survey that takes none.
    #[error("Survei ini sudah ditutup dan tidak menerima jawaban lagi. Buka kembali bila masih diperlukan.")]
    SurveiDitutup,
    /// Opening again what is open.
    #[error("Survei ini masih terbuka.")]
    SurveiTerbuka,
    /// Making a survey void that was answered.
    #[error("Survei ini sudah dijawab {responden} responden, jadi tidak dapat dibatalkan. Tutup saja surveinya.")]
    SurveiDijawab {
        /// How many answered.
        responden: u32,
    },
    /// Starting the visitor's page outside the period.
    #[error(
        "Hari ini di luar masa survei, jadi layar pengunjung tidak menerima jawaban. Ubah masa survei lebih dahulu."
    )]
    SurveiLuarMasa,
    /// Leaving out a point that was carried out.
    #[error("Rencana yang sudah dilaksanakan tidak dapat dihapus; batalkan dahulu catatan pelaksanaannya.")]
    RencanaSelesai,
    /// A step over a standard that was not set.
    #[error("Standar pelayanan belum ditetapkan.")]
    StandarBelumDitetapkan,
    /// A step over a consultation that does not take place.
    #[error("Forum ini sudah dibatalkan.")]
    ForumBatal,
    /// Attendance or minutes before the day.
    #[error("Forum ini belum berlangsung; daftar hadir dan berita acara dicatat sejak harinya.")]
    ForumBelum,
    /// Writing over minutes that were set.
    #[error("Berita acara sudah ditetapkan dan tidak berubah lagi; batalkan dahulu penetapannya bila dicatat keliru.")]
    BeritaAcaraDitetapkan,
    /// Taking back a setting that was not made.
    #[error("Berita acara ini belum ditetapkan.")]
    BeritaAcaraBelumDitetapkan,
    /// A point that is not in the plan.
    #[error("Rencana ini tidak ada lagi; muat ulang halaman.")]
    RencanaTiada,
}

impl RefusalMutu {
    /// The code the screen knows the refusal by.
    pub fn code(&self) -> &'static str {
        match self {
            Self::SurveiBatal => "survei_batal",
            Self::SurveiDitutup => "survei_ditutup",
            Self::SurveiTerbuka => "survei_terbuka",
            Self::SurveiDijawab { .. } => "survei_dijawab",
            Self::SurveiLuarMasa => "survei_luar_masa",
            Self::RencanaSelesai => "rencana_selesai",
            Self::StandarBelumDitetapkan => "standar_belum_ditetapkan",
            Self::ForumBatal => "forum_batal",
            Self::ForumBelum => "forum_belum",
            Self::BeritaAcaraDitetapkan => "berita_acara_ditetapkan",
            Self::BeritaAcaraBelumDitetapkan => "berita_acara_belum_ditetapkan",
            Self::RencanaTiada => "rencana_tiada",
        }
    }
}
