//! The fields a column of a list can mean.

use super::JenisDaftar;

/// Declares the fields with their names in files and on the wire, and as a screen names them.
macro_rules! bidang {
    ($($(#[$doc:meta])* $variant:ident $name:literal $label:literal;)*) => {
        /// What a column means.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum Bidang {
            $($(#[$doc])* $variant,)*
        }

        impl Bidang {
            /// Its name on the wire and in remembered mappings.
            pub fn name(self) -> &'static str {
                match self { $(Self::$variant => $name,)* }
            }

            /// The field as a screen names it.
            pub fn label(self) -> &'static str {
                match self { $(Self::$variant => $label,)* }
            }
        }
    };
}

bidang! {
    /// The row's number.
    Nomor "nomor" "Nomor";
    /// Title of an entry.
    Judul "judul" "Judul informasi";
    /// Summary of an entry.
    Ringkasan "ringkasan" "Ringkasan isi informasi";
    /// Class, in words.
    Kelas "kelas" "Kelas informasi";
    /// Marked when announced at intervals.
    KelasBerkala "kelas_berkala" "Tanda berkala";
    /// Marked when announced at once.
    KelasSertaMerta "kelas_serta_merta" "Tanda serta-merta";
    /// Marked when available at any time.
    KelasSetiapSaat "kelas_setiap_saat" "Tanda setiap saat";
    /// Heading the entry stands under.
    Kelompok "kelompok" "Kelompok";
    /// Who holds it.
    Unit "unit" "Pejabat/unit/satker yang menguasai";
    /// Who is answerable for making or publishing it.
    PenanggungJawab "penanggung_jawab" "Penanggung jawab pembuatan atau penerbitan";
    /// When it was made.
    Waktu "waktu" "Waktu pembuatan";
    /// Where it was made.
    Tempat "tempat" "Tempat pembuatan";
    /// When and where, in one cell.
    WaktuTempat "waktu_tempat" "Waktu dan tempat pembuatan";
    /// When and where as another list joined them, beside the two facts apart.
    WaktuTempatAsli "waktu_tempat_asli" "Waktu dan tempat pembuatan (asli)";
    /// Forms it can be had in, in words.
    Bentuk "bentuk" "Bentuk informasi yang tersedia";
    /// Marked when there is a soft copy.
    Softcopy "softcopy" "Tanda softcopy";
    /// Marked when there is a hard copy.
    Hardcopy "hardcopy" "Tanda hardcopy";
    /// Other forms, beside the marks of the two.
    BentukLain "bentuk_lain" "Bentuk lain";
    /// How long it is kept.
    Retensi "retensi" "Jangka waktu penyimpanan atau retensi arsip";
    /// The day the retention ends.
    RetensiSampai "retensi_sampai" "Retensi sampai tanggal";
    /// Where the original is kept.
    TempatAsli "tempat_asli" "Tempat penyimpanan asli";
    /// Address on the web, or name of the file.
    Tautan "tautan" "Tautan";
    /// Other media.
    Media "media" "Jenis media yang memuat informasi";
    /// Code of the mandatory kind it provides.
    Wajib "wajib" "Informasi wajib (kode)";
    /// What is exempted.
    Informasi "informasi" "Informasi yang dikecualikan";
    /// More about what is exempted.
    Uraian "uraian" "Uraian informasi";
    /// Whether whole or part.
    Cakupan "cakupan" "Cakupan (seluruh atau sebagian)";
    /// The part that is closed.
    Tertutup "tertutup" "Bagian yang dikecualikan";
    /// The part that stays open.
    Terbuka "terbuka" "Bagian yang tetap terbuka";
    /// Legal basis, as the list writes it.
    Dasar "dasar" "Dasar hukum pengecualian";
    /// Grounds of art. 17 alone, one a line.
    Pasal17 "pasal_17" "Dasar: Pasal 17 UU 14/2008";
    /// Other laws alone, one a line.
    DasarLain "dasar_lain" "Dasar: peraturan lain";
    /// Consequence if opened.
    Dibuka "dibuka" "Konsekuensi bila dibuka";
    /// Consequence if closed.
    Ditutup "ditutup" "Konsekuensi bila ditutup";
    /// Consequence, not said of which.
    Konsekuensi "konsekuensi" "Konsekuensi atau pertimbangan bagi publik";
    /// Period of the exemption, as the list writes it.
    Jangka "jangka" "Jangka waktu pengecualian";
    /// Kind of the period.
    JangkaJenis "jangka_jenis" "Jenis jangka waktu";
    /// Its last day.
    JangkaSampai "jangka_sampai" "Jangka waktu: sampai tanggal";
    /// Its years.
    JangkaTahun "jangka_tahun" "Jangka waktu: jumlah tahun";
    /// Its first day.
    JangkaSejak "jangka_sejak" "Jangka waktu: sejak tanggal";
    /// The event that ends it.
    JangkaPeristiwa "jangka_peristiwa" "Jangka waktu: sampai peristiwa";
    /// The day of that event.
    JangkaTerjadi "jangka_terjadi" "Jangka waktu: tanggal peristiwa terjadi";
    /// The day of the next review.
    Tinjau "tinjau" "Ditinjau kembali tanggal";
    /// Code of a unit.
    Kode "kode" "Kode unit";
    /// Name of a unit.
    Nama "nama" "Nama unit";
    /// Official of a unit.
    Pejabat "pejabat" "Pejabat";
}

impl JenisDaftar {
    /// The list's name.
    pub fn label(self) -> &'static str {
        match self {
            Self::Dip => "Daftar Informasi Publik",
            Self::Dik => "Daftar informasi yang dikecualikan",
            Self::Unit => "Daftar unit",
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
        }
    }
}

impl Bidang {
    /// Whether several columns of a list can mean it.
    pub(super) fn is_repeatable(self) -> bool {
        matches!(self, Self::Tautan | Self::Media)
    }
}
