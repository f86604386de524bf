//! The ten letters of UU 14/2008 art. 17: what each protects, its numbered items, and how long it may last.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// A letter of UU 14/2008 art. 17.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
#[ts(export_to = "bindings.ts")]
pub enum Huruf {
    /// Law enforcement.
    A,
    /// Intellectual property and fair competition.
    B,
    /// Defence and security.
    C,
    /// Natural wealth.
    D,
    /// National economic resilience.
    E,
    /// Foreign relations.
    F,
    /// Private deeds and wills.
    G,
    /// Personal secrets.
    H,
    /// Memoranda within and between public bodies.
    I,
    /// Closed by another statute (*undang-undang*).
    J,
}

/// How long an exemption may last (PP 61/2010 art. 5–9; Perki 1/2021 art. 51).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, TS)]
#[serde(rename_all = "snake_case")]
#[ts(export_to = "bindings.ts")]
pub enum JangkaTerlama {
    /// At most thirty years, and not after the information was opened in a public hearing (PP 61/2010 art. 5).
    TigaPuluhTahun,
    /// As the legislation on the matter says (PP 61/2010 art. 6, 8(1), 9).
    PeraturanPerundangUndangan,
    /// As long as needed, set by the head of the public body; never permanent (UU 14/2008 art. 20(1); PP 61/2010 art. 7).
    SelamaDibutuhkan,
    /// As long as needed to protect the person (PP 61/2010 art. 8(2)).
    SelamaMelindungiPribadi,
    /// As the other statute says; PP 61/2010 sets none.
    UndangUndangLain,
}

impl Huruf {
    /// Every letter, in order.
    pub const ALL: [Self; 10] =
        [Self::A, Self::B, Self::C, Self::D, Self::E, Self::F, Self::G, Self::H, Self::I, Self::J];

    /// The letter as printed.
    pub fn letter(self) -> char {
        match self {
            Self::A => 'a',
            Self::B => 'b',
            Self::C => 'c',
            Self::D => 'd',
            Self::E => 'e',
            Self::F => 'f',
            Self::G => 'g',
            Self::H => 'h',
            Self::I => 'i',
            Self::J => 'j',
        }
    }

    /// What opening the information would harm, in a few words of our own.
    pub fn text(self) -> &'static str {
        match self {
            Self::A => "Menghambat proses penegakan hukum",
            Self::B => "Mengganggu perlindungan kekayaan intelektual atau persaingan usaha yang sehat",
            Self::C => "Membahayakan pertahanan dan keamanan negara",
            Self::D => "Mengungkap kekayaan alam Indonesia",
            Self::E => "Merugikan ketahanan ekonomi nasional",
            Self::F => "Merugikan kepentingan hubungan luar negeri",
            Self::G => "Mengungkap isi akta autentik pribadi, atau kemauan terakhir atau wasiat seseorang",
            Self::H => "Mengungkap rahasia pribadi",
            Self::I => "Memorandum atau surat di dalam atau antarbadan publik yang menurut sifatnya dirahasiakan",
            Self::J => "Tidak boleh diungkapkan berdasarkan undang-undang lain",
        }
    }

    /// Its numbered items in order, from *angka 1*; empty for a letter that has none.
    pub fn items(self) -> &'static [&'static str] {
        match self {
            Self::A => &[
                "Penyelidikan dan penyidikan tindak pidana",
                "Identitas informan, pelapor, saksi, atau korban",
                "Intelijen kriminal dan rencana penanganan kejahatan transnasional",
                "Keselamatan penegak hukum dan keluarganya",
                "Keamanan peralatan, sarana, dan prasarana penegak hukum",
            ],
            Self::C => &[
                "Strategi, intelijen, operasi, taktik, dan teknik pertahanan dan keamanan",
                "Dokumen tentang strategi, intelijen, operasi, taktik, dan teknik itu",
                "Jumlah, susunan, disposisi, atau dislokasi kekuatan serta rencana pengembangannya",
                "Gambar dan data pangkalan atau instalasi militer",
                "Perkiraan kemampuan negara lain, atau kerja sama militer yang dirahasiakan",
                "Sistem persandian negara",
                "Sistem intelijen negara",
            ],
            Self::E => &[
                "Rencana awal pembelian atau penjualan mata uang, saham, atau aset vital negara",
                "Rencana awal perubahan nilai tukar, suku bunga, atau model operasi lembaga keuangan",
                "Rencana awal perubahan suku bunga bank, pinjaman pemerintah, pajak, atau tarif",
                "Rencana awal penjualan atau pembelian tanah atau properti",
                "Rencana awal investasi asing",
                "Proses dan hasil pengawasan perbankan, asuransi, atau lembaga keuangan lain",
                "Pencetakan uang",
            ],
            Self::F => &[
                "Posisi, daya tawar, dan strategi dalam perundingan internasional",
                "Korespondensi diplomatik antarnegara",
                "Sistem komunikasi dan persandian dalam hubungan internasional",
                "Perlindungan dan pengamanan infrastruktur strategis Indonesia di luar negeri",
            ],
            Self::H => &[
                "Riwayat dan kondisi anggota keluarga",
                "Riwayat, kondisi, dan perawatan kesehatan fisik atau psikis",
                "Keadaan keuangan, aset, pendapatan, dan rekening bank",
                "Hasil evaluasi kemampuan, intelektualitas, atau rekomendasi kemampuan",
                "Catatan pribadi dalam pendidikan formal dan nonformal",
            ],
            Self::B | Self::D | Self::G | Self::I | Self::J => &[],
        }
    }

    /// How long an exemption on this ground may last.
    pub fn longest(self) -> JangkaTerlama {
        match self {
            Self::A => JangkaTerlama::TigaPuluhTahun,
            Self::B | Self::G | Self::I => JangkaTerlama::PeraturanPerundangUndangan,
            Self::C | Self::D | Self::E | Self::F => JangkaTerlama::SelamaDibutuhkan,
            Self::H => JangkaTerlama::SelamaMelindungiPribadi,
            Self::J => JangkaTerlama::UndangUndangLain,
        }
    }

    /// Whether the article of another statute must be named beside it: only letter j rests on one.
    pub fn needs_other_law(self) -> bool {
        match self {
            Self::J => true,
            Self::A | Self::B | Self::C | Self::D | Self::E | Self::F | Self::G | Self::H | Self::I => false,
        }
    }
}

impl JangkaTerlama {
    /// The period as a screen or letter says it.
    pub fn label(self) -> &'static str {
        match self {
            Self::TigaPuluhTahun => {
                "Paling lama 30 tahun; berakhir lebih awal bila sudah dibuka dalam sidang pengadilan yang terbuka"
            }
            Self::PeraturanPerundangUndangan => "Sesuai peraturan perundang-undangan yang mengaturnya",
            Self::SelamaDibutuhkan => "Selama masih dibutuhkan, ditetapkan pimpinan badan publik; tidak permanen",
            Self::SelamaMelindungiPribadi => "Selama masih dibutuhkan untuk melindungi rahasia pribadi orang itu",
            Self::UndangUndangLain => "Sesuai undang-undang lain yang menjadi dasarnya",
        }
    }
}
