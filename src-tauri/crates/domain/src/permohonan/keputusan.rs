//! The decision on each item asked for (*keputusan per butir*): UU 14/2008 art. 22(7), Perki 1/2021 art. 31(4), 34.
//!
//! One notice carries them all; [`HasilKeputusan`] is what the register's one line says of them together.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::fault::{FieldFault, Rule, clean_line, clean_lines};
use crate::id::{InformasiId, PengecualianId, UjiId};
use crate::pengecualian::Pasal17;

/// Longest explanation in a decision, in characters.
const MAX_URAIAN: usize = 4_000;
/// Most working days in which something not yet documented may be promised.
const MAX_HARI: u32 = 260;

/// In which forms the public body holds the information (register column *bentuk informasi yang dikuasai*).
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(export_to = "bindings.ts")]
pub struct BentukDikuasai {
    /// As a soft copy, recordings included.
    pub softcopy: bool,
    /// As a hard copy.
    pub hardcopy: bool,
}

/// The decree that fixed the exemption (*penetapan klasifikasi*, Perki 1/2021 art. 34(2), 49(4)).
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(export_to = "bindings.ts")]
pub struct Penetapan {
    /// Its number.
    pub nomor: String,
    /// Its date.
    pub tanggal: Option<NaiveDate>,
}

/// What a refusal rests on: nothing is refused without all of it (Perki 1/2021 art. 34, Lampiran IX).
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(export_to = "bindings.ts")]
pub struct DasarPenolakan {
    /// Grounds of UU 14/2008 art. 17, at least one.
    pub pasal_17: Vec<Pasal17>,
    /// For letter j the other Undang-Undang with its article; else empty.
    #[serde(default)]
    pub undang_undang: String,
    /// What would follow if it were opened (*konsekuensi*).
    pub konsekuensi: String,
    /// The decree of exemption; empty when it rests on a consequence test alone.
    #[serde(default)]
    pub penetapan: Penetapan,
    /// The exemption on the office's list it rests on; none in a decision from before the list was kept here.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub pengecualian: Option<PengecualianId>,
    /// The consequence test it rests on (UU 14/2008 art. 19).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub uji: Option<RujukanUji>,
}

/// A sheet of the consequence test as a refusal cites it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(export_to = "bindings.ts")]
pub struct RujukanUji {
    /// The sheet.
    pub id: UjiId,
    /// Its number.
    pub nomor: String,
    /// Its date.
    pub tanggal: NaiveDate,
}

/// The decision on one item.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(tag = "keputusan", rename_all = "snake_case", deny_unknown_fields)]
#[ts(export_to = "bindings.ts")]
pub enum Keputusan {
    /// Given whole.
    Diberikan {
        /// Forms held.
        bentuk: BentukDikuasai,
        /// Remark for the notice, or empty.
        #[serde(default)]
        keterangan: String,
        /// The entry of the list of public information it was given from.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        informasi: Option<InformasiId>,
    },
    /// Given with a part blackened (Perki 1/2021 art. 50(2)); the part is refused.
    Sebagian {
        /// Forms held.
        bentuk: BentukDikuasai,
        /// What is blackened and why (art. 31(4)g).
        penghitaman: String,
        /// What the refusal of that part rests on.
        dasar: DasarPenolakan,
    },
    /// Refused because it is exempted (art. 34).
    Ditolak {
        /// Forms held.
        bentuk: BentukDikuasai,
        /// What the refusal rests on.
        dasar: DasarPenolakan,
    },
    /// Not held by this body (art. 31(4)a–b).
    TidakDikuasai {
        /// The body that holds it, if this body knows (UU 14/2008 art. 22(7)b); else empty.
        #[serde(default)]
        badan_publik: String,
        /// Explanation (art. 31(4)i).
        penjelasan: String,
    },
    /// Not documented yet; it will be given within a time (Lampiran VII part B).
    BelumDidokumentasikan {
        /// Working days from the notice within which it will be provided.
        hari: u32,
        /// Explanation (art. 31(4)i).
        penjelasan: String,
    },
}

impl Keputusan {
    /// The refusal in it, whole or of a part.
    pub fn refusal(&self) -> Option<&DasarPenolakan> {
        match self {
            Self::Sebagian { dasar, .. } | Self::Ditolak { dasar, .. } => Some(dasar),
            Self::Diberikan { .. } | Self::TidakDikuasai { .. } | Self::BelumDidokumentasikan { .. } => None,
        }
    }

    /// Whether something is to be handed over because of it.
    pub fn promises(&self) -> bool {
        match self {
            Self::Diberikan { .. } | Self::Sebagian { .. } | Self::BelumDidokumentasikan { .. } => true,
            Self::Ditolak { .. } | Self::TidakDikuasai { .. } => false,
        }
    }

    /// Forms in which it is held; none when it is not held or not documented.
    pub fn bentuk(&self) -> Option<BentukDikuasai> {
        match self {
            Self::Diberikan { bentuk, .. } | Self::Sebagian { bentuk, .. } | Self::Ditolak { bentuk, .. } => {
                Some(*bentuk)
            }
            Self::TidakDikuasai { .. } | Self::BelumDidokumentasikan { .. } => None,
        }
    }

    /// As a notice and a screen name it.
    pub fn label(&self) -> &'static str {
        match self {
            Self::Diberikan { .. } => "Diberikan",
            Self::Sebagian { .. } => "Diberikan sebagian dengan penghitaman",
            Self::Ditolak { .. } => "Ditolak (informasi dikecualikan)",
            Self::TidakDikuasai { .. } => "Tidak dikuasai",
            Self::BelumDidokumentasikan { .. } => "Belum didokumentasikan",
        }
    }

    /// Cleans the texts in place and adds what is missing on `today` to `faults`, under `path`.
    pub(crate) fn clean(&mut self, path: &str, today: NaiveDate, faults: &mut Vec<FieldFault>) {
        const BENTUK: &str =
            "Centang bentuk informasi yang dikuasai: softcopy, hardcopy, atau keduanya (Perki 1/2021 Pasal 32).";
        let at = |field: &str| format!("{path}.{field}");
        if let Some(bentuk) = self.bentuk()
            && !bentuk.softcopy
            && !bentuk.hardcopy
        {
            faults.push(FieldFault::new(at("bentuk"), &Rule::Required(BENTUK)));
        }
        match self {
            Self::Diberikan { keterangan, .. } => clean_lines(faults, &at("keterangan"), keterangan, MAX_URAIAN, None),
            Self::Sebagian { penghitaman, dasar, .. } => {
                const PART: &str =
                    "Tulis bagian mana yang dihitamkan dan mengapa (Perki 1/2021 Pasal 31 ayat (4) huruf g).";
                clean_lines(faults, &at("penghitaman"), penghitaman, MAX_URAIAN, Some(PART));
                dasar.clean(&at("dasar"), today, faults);
            }
            Self::Ditolak { dasar, .. } => dasar.clean(&at("dasar"), today, faults),
            Self::TidakDikuasai { badan_publik, penjelasan } => {
                clean_line(faults, &at("badan_publik"), badan_publik, 200, None);
                clean_lines(faults, &at("penjelasan"), penjelasan, MAX_URAIAN, Some(EXPLAIN));
            }
            Self::BelumDidokumentasikan { hari, penjelasan } => {
                if !(1..=MAX_HARI).contains(hari) {
                    const DAYS: &str = "Isi dalam berapa hari kerja informasi ini akan disediakan, 1 sampai 260 (Lampiran VII bagian B).";
                    faults.push(FieldFault::new(at("hari"), &Rule::Required(DAYS)));
                }
                clean_lines(faults, &at("penjelasan"), penjelasan, MAX_URAIAN, Some(EXPLAIN));
            }
        }
    }
}

const EXPLAIN: &str = "Tulis penjelasannya untuk pemohon (Perki 1/2021 Pasal 31 ayat (4) huruf i).";

impl DasarPenolakan {
    fn clean(&mut self, path: &str, today: NaiveDate, faults: &mut Vec<FieldFault>) {
        let at = |field: &str| format!("{path}.{field}");
        self.pasal_17.sort_unstable();
        self.pasal_17.dedup();
        if self.pasal_17.is_empty() {
            const GROUND: &str = "Pilih dasar penolakan: huruf dalam UU 14/2008 Pasal 17. Tanpa dasar itu informasi tidak dapat ditolak.";
            faults.push(FieldFault::new(at("pasal_17"), &Rule::Required(GROUND)));
        }
        const LAW: &str = "Huruf j menunjuk Undang-Undang lain: tulis nama, nomor, dan pasalnya.";
        let by_law = self.pasal_17.iter().any(|pasal| pasal.huruf().needs_other_law());
        clean_line(faults, &at("undang_undang"), &mut self.undang_undang, 300, by_law.then_some(LAW));
        const RESULT: &str = "Uraikan konsekuensi bila informasi dibuka; uji konsekuensi wajib mendahului penolakan (UU 14/2008 Pasal 19).";
        // Of an exemption on the list it is not typed here: only a test of it can say it.
        const OLD: &str = "Pengecualian yang dipilih belum memuat konsekuensi bila informasi dibuka, padahal itu wajib disebut dalam penolakan (UU 14/2008 Pasal 19; Perki 1/2021 Lampiran IX). Lengkapi dengan uji konsekuensi pengubahan: buka pengecualian itu pada menu Dikecualikan, pilih “Susun uji pengubahan”, uraikan konsekuensinya, catat persetujuan pimpinan, lalu tetapkan (Perki 1/2021 Pasal 53).";
        let lacking = if self.pengecualian.is_some() { OLD } else { RESULT };
        clean_lines(faults, &at("konsekuensi"), &mut self.konsekuensi, MAX_URAIAN, Some(lacking));
        const DECREE: &str =
            "Isi nomor penetapan pengecualian; SK itu wajib dilampirkan (Perki 1/2021 Pasal 34 ayat (2)).";
        let decreed = self.uji.is_none() || !self.penetapan.nomor.is_empty();
        clean_line(faults, &at("penetapan.nomor"), &mut self.penetapan.nomor, 120, decreed.then_some(DECREE));
        const DATE: &str = "Isi tanggal penetapan pengecualian.";
        const TO_COME: &str = "Penetapan pengecualian bertanggal sesudah hari ini; informasi hanya dapat ditolak dengan penetapan yang sudah terbit.";
        match self.penetapan.tanggal {
            None if decreed => faults.push(FieldFault::new(at("penetapan.tanggal"), &Rule::Required(DATE))),
            None => {}
            Some(decreed) if decreed > today => {
                faults.push(FieldFault::new(at("penetapan.tanggal"), &Rule::Other(TO_COME)));
            }
            Some(_) => {}
        }
    }
}

/// What all decisions together come to: the word in the register's column *keputusan*.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
#[ts(export_to = "bindings.ts")]
pub enum HasilKeputusan {
    /// Everything asked for is given.
    Dikabulkan,
    /// Something is given, something not, or a part is blackened.
    DikabulkanSebagian,
    /// Nothing is given now, and something of it is refused.
    Ditolak,
    /// Nothing can be given now, but nothing is refused: not held, or not documented.
    TidakDapatDiberikan,
}

impl HasilKeputusan {
    /// Every decision, in the order of a report.
    pub const ALL: [Self; 4] = [Self::Dikabulkan, Self::DikabulkanSebagian, Self::Ditolak, Self::TidakDapatDiberikan];

    /// Of all decisions of a notice.
    pub fn of(butir: &[Keputusan]) -> Self {
        let given = |one: &Keputusan| matches!(one, Keputusan::Diberikan { .. } | Keputusan::Sebagian { .. });
        let refused = |one: &Keputusan| matches!(one, Keputusan::Ditolak { .. });
        if butir.iter().all(|one| matches!(one, Keputusan::Diberikan { .. })) {
            Self::Dikabulkan
        } else if butir.iter().any(given) {
            Self::DikabulkanSebagian
        } else if butir.iter().any(refused) {
            Self::Ditolak
        } else {
            Self::TidakDapatDiberikan
        }
    }

    /// As a register and a notice write it.
    pub fn label(self) -> &'static str {
        match self {
            Self::Dikabulkan => "Dikabulkan seluruhnya",
            Self::DikabulkanSebagian => "Dikabulkan sebagian",
            Self::Ditolak => "Ditolak",
            Self::TidakDapatDiberikan => "Tidak dapat diberikan",
        }
    }
}
