//! What an officer does next with a request: one plain step with its reason, article and limit, and beside it every other
//! step the law permits where the request stands.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::{HARI_PERIKSA, JenisLangkah, Keadaan, Permohonan};
use crate::format::tanggal;
use crate::kalender::{Kalender, TenggatError};

/// Working days before the deadline from which the answer itself is urgent.
const HARI_SIAP: i32 = 2;

/// The next step.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export_to = "bindings.ts")]
pub struct LangkahBerikutnya {
    /// The step that does it; none when there is nothing to do.
    pub langkah: Option<JenisLangkah>,
    /// What, as an order.
    pub judul: String,
    /// Why.
    pub keterangan: String,
    /// The article, or empty.
    pub pasal: String,
    /// By when.
    pub batas: Option<NaiveDate>,
}

impl LangkahBerikutnya {
    fn new(langkah: JenisLangkah, judul: impl Into<String>, keterangan: impl Into<String>, pasal: &str) -> Self {
        Self {
            langkah: Some(langkah),
            judul: judul.into(),
            keterangan: keterangan.into(),
            pasal: pasal.to_owned(),
            batas: None,
        }
    }

    fn nothing(judul: &str, keterangan: String) -> Self {
        Self { langkah: None, judul: judul.to_owned(), keterangan, pasal: String::new(), batas: None }
    }

    fn by(mut self, batas: impl Into<Option<NaiveDate>>) -> Self {
        self.batas = batas.into();
        self
    }
}

impl Permohonan {
    /// The next step on `today`.
    ///
    /// # Errors
    /// [`TenggatError`] when the calendar cannot count that far.
    pub fn next_step(&self, today: NaiveDate, kalender: &Kalender) -> Result<LangkahBerikutnya, TenggatError> {
        let closing = || self.penutupan.as_ref().map_or_else(String::new, |closing| closing.catatan.clone());
        Ok(match self.effective(today, kalender)? {
            Keadaan::Terdaftar => {
                let due = kalender.count(self.dicatat.date_naive(), HARI_PERIKSA)?.jatuh_tempo;
                let why = "Bandingkan isian dengan bukti identitas. Bila lengkap, nyatakan lengkap; bila ada yang kurang, kirim surat keterangan tidak lengkap.";
                LangkahBerikutnya::new(
                    JenisLangkah::DinyatakanLengkap,
                    "Periksa kelengkapan",
                    why,
                    "Perki 1/2021 Pasal 31 ayat (2)",
                )
                .by(due)
            }
            Keadaan::TidakLengkap => self.next_repair(today),
            Keadaan::Diproses => self.next_answer(today, kalender),
            Keadaan::Diberitahukan => self.next_hand_over(),
            Keadaan::Selesai => LangkahBerikutnya::nothing("Selesai", self.left_open(closing())),
            Keadaan::TidakDilengkapi => LangkahBerikutnya::nothing("Ditutup karena tidak dilengkapi", closing()),
            Keadaan::Dicabut => LangkahBerikutnya::nothing("Dicabut pemohon", closing()),
            Keadaan::Dibatalkan => {
                LangkahBerikutnya::nothing("Pendaftaran dibatalkan", self.alasan_batal.clone().unwrap_or_default())
            }
            Keadaan::RegisterLama => {
                const TOLD: &str = "Dipindahkan dari register lama. Tidak ada batas waktu yang dihitung dan tidak ada langkah yang tersisa.";
                LangkahBerikutnya::nothing("Register lama", TOLD.to_owned())
            }
        })
    }

    /// Every step the law permits on `today`, in the order of a request's life.
    ///
    /// # Errors
    /// [`TenggatError`] when the calendar cannot count that far.
    pub fn permitted(&self, today: NaiveDate, kalender: &Kalender) -> Result<Vec<JenisLangkah>, TenggatError> {
        let keadaan = self.effective(today, kalender)?;
        let permits = |step: &JenisLangkah| self.permits(*step, keadaan, today);
        Ok(JenisLangkah::ALL.iter().copied().filter(permits).collect())
    }

    /// Where it stands for the law on `today`: a request nobody checked in time counts as complete.
    ///
    /// # Errors
    /// [`TenggatError`] when the calendar cannot count that far.
    pub fn effective(&self, today: NaiveDate, kalender: &Kalender) -> Result<Keadaan, TenggatError> {
        Ok(if self.deemed_complete(today, kalender)?.is_some() { Keadaan::Diproses } else { self.keadaan })
    }

    fn permits(&self, step: JenisLangkah, keadaan: Keadaan, today: NaiveDate) -> bool {
        let processed = keadaan == Keadaan::Diproses;
        let notified = keadaan == Keadaan::Diberitahukan;
        let repairing = keadaan == Keadaan::TidakLengkap;
        match step {
            JenisLangkah::DinyatakanLengkap => keadaan == Keadaan::Terdaftar || repairing,
            JenisLangkah::DinyatakanTidakLengkap => keadaan == Keadaan::Terdaftar,
            JenisLangkah::SuratDiterima => keadaan != Keadaan::Dibatalkan && self.letters_under_way().next().is_some(),
            // What was handed in on time may be recorded later.
            JenisLangkah::Diperbaiki => repairing,
            JenisLangkah::DitutupTidakLengkap => repairing && self.repair_over(today).is_ok(),
            JenisLangkah::Diteruskan | JenisLangkah::Diputuskan => processed,
            JenisLangkah::UnitDiingatkan | JenisLangkah::UnitMenjawab => {
                processed && self.waiting_units().next().is_some()
            }
            JenisLangkah::Diperpanjang => {
                processed
                    && self.perpanjangan.is_none()
                    && self.pemberitahuan.is_empty()
                    && self.batas.as_ref().is_some_and(|batas| today <= batas.jawab)
            }
            JenisLangkah::PenolakanDisetujui => {
                processed && self.keputusan.as_ref().is_some_and(|keputusan| !keputusan.may_go_out())
            }
            JenisLangkah::Diberitahukan => {
                processed && self.keputusan.as_ref().is_some_and(super::KeputusanTersusun::may_go_out)
            }
            JenisLangkah::SalinanDiminta | JenisLangkah::Ditutup => notified,
            JenisLangkah::Dibayar => notified && self.owes(),
            JenisLangkah::Diserahkan => notified && !self.waits_for_payment(),
            JenisLangkah::DicabutPemohon => keadaan.is_open(),
            JenisLangkah::Dibuka => {
                matches!(keadaan, Keadaan::Selesai | Keadaan::TidakDilengkapi | Keadaan::Dicabut)
            }
        }
    }

    fn owes(&self) -> bool {
        self.pembayaran.is_none() && self.notice().is_some_and(|notice| notice.biaya.total() > 0)
    }

    fn waits_for_payment(&self) -> bool {
        self.owes() && self.notice().is_some_and(|notice| notice.biaya.bayar_dulu)
    }

    /// The closing note, and what of the paper is still open though nothing is owed any more.
    fn left_open(&self, note: String) -> String {
        let under_way: Vec<&str> = self.letters_under_way().map(|surat| surat.jenis.label()).collect();
        let letters = if under_way.is_empty() {
            "Tidak ada lagi yang harus dikerjakan.".to_owned()
        } else {
            format!("Belum dicatat kapan diterima pemohon: {}.", under_way.join(", "))
        };
        if note.is_empty() { letters } else { format!("{note} {letters}") }
    }

    fn next_repair(&self, today: NaiveDate) -> LangkahBerikutnya {
        match self.batas.as_ref().and_then(|batas| batas.perbaikan) {
            Some(due) if today > due => LangkahBerikutnya::new(
                JenisLangkah::DitutupTidakLengkap,
                "Tutup dengan catatan register",
                "Pemohon tidak melengkapi dalam 3 hari kerja setelah menerima surat. Ini bukan penolakan; pemohon boleh mengajukan permohonan baru.",
                "Perki 1/2021 Pasal 33 ayat (4)",
            ),
            Some(due) => LangkahBerikutnya::new(
                JenisLangkah::Diperbaiki,
                "Tunggu pemohon melengkapi",
                "Catat perbaikannya begitu diserahkan.",
                "Perki 1/2021 Pasal 33 ayat (3)",
            )
            .by(due),
            None if self.kelengkapan.surat_diterima.is_some() => LangkahBerikutnya::new(
                JenisLangkah::Diperbaiki,
                "Tunggu pemohon melengkapi",
                "Permohonan dibuka kembali; catat perbaikannya begitu diserahkan.",
                "Perki 1/2021 Pasal 33",
            ),
            None => LangkahBerikutnya::new(
                JenisLangkah::SuratDiterima,
                "Catat kapan surat diterima pemohon",
                "Waktu pemohon melengkapi, 3 hari kerja, baru berjalan sejak surat diterimanya.",
                "Perki 1/2021 Pasal 33 ayat (3)",
            ),
        }
    }

    fn next_answer(&self, today: NaiveDate, kalender: &Kalender) -> LangkahBerikutnya {
        let due = self.jatuh_tempo();
        let late = due.is_some_and(|due| today > due);
        let soon = due.is_some_and(|due| kalender.working_days_between(today, due) <= HARI_SIAP);
        let until =
            due.map_or_else(String::new, |due| format!("; batas jawaban kepada pemohon {}", tanggal::long(due)));
        if let Some(keputusan) = &self.keputusan {
            return if keputusan.may_go_out() {
                let why = if late {
                    "Sudah lewat batas: pemohon dapat mengajukan keberatan (UU 14/2008 Pasal 35)."
                } else {
                    "Keputusan sudah lengkap. Lihat pratinjau suratnya, lalu terbitkan."
                };
                LangkahBerikutnya::new(
                    JenisLangkah::Diberitahukan,
                    "Sampaikan pemberitahuan tertulis",
                    why,
                    "UU 14/2008 Pasal 22 ayat (7)",
                )
                .by(due)
            } else {
                LangkahBerikutnya::new(
                    JenisLangkah::PenolakanDisetujui,
                    "Mintakan persetujuan penolakan",
                    "Ada informasi yang ditolak. Penolakan baru dapat disampaikan setelah disetujui.",
                    "Perki 1/2021 Pasal 10 ayat (2) huruf f",
                )
                .by(due)
            };
        }
        if late {
            return LangkahBerikutnya::new(
                JenisLangkah::Diputuskan,
                "Putuskan dan sampaikan jawaban segera",
                "Sudah lewat batas: pemohon dapat mengajukan keberatan (UU 14/2008 Pasal 35).",
                "UU 14/2008 Pasal 22 ayat (7)",
            )
            .by(due);
        }
        if let Some(waiting) = self.waiting_units().min_by_key(|disposisi| disposisi.batas) {
            return if today > waiting.batas {
                let why = format!("Batas unit {} sudah lewat{until}.", tanggal::long(waiting.batas));
                LangkahBerikutnya::new(JenisLangkah::UnitDiingatkan, format!("Ingatkan {}", waiting.unit), why, "")
                    .by(due)
            } else {
                let why = format!("Catat jawabannya begitu datang{until}.");
                LangkahBerikutnya::new(JenisLangkah::UnitMenjawab, format!("Tunggu jawaban {}", waiting.unit), why, "")
                    .by(waiting.batas)
            };
        }
        if soon && self.perpanjangan.is_none() && self.pemberitahuan.is_empty() {
            return LangkahBerikutnya::new(
                JenisLangkah::Diputuskan,
                "Putuskan sekarang, atau perpanjang",
                "Bila informasi belum dikuasai atau statusnya belum dapat diputuskan, perpanjangan harus diberitahukan sebelum batas ini.",
                "UU 14/2008 Pasal 22 ayat (7) dan (8)",
            )
            .by(due);
        }
        let why = if self.disposisi.is_empty() {
            "Bila unit lain yang menguasai informasinya, teruskan ke unit itu lebih dahulu."
        } else {
            "Unit sudah menjawab. Putuskan setiap butir."
        };
        LangkahBerikutnya::new(
            JenisLangkah::Diputuskan,
            "Cari informasinya dan putuskan setiap butir",
            why,
            "UU 14/2008 Pasal 22 ayat (7)",
        )
        .by(due)
    }

    fn next_hand_over(&self) -> LangkahBerikutnya {
        if self.waits_for_payment() {
            return LangkahBerikutnya::new(
                JenisLangkah::Dibayar,
                "Tunggu pembayaran",
                "Pemberitahuan menyatakan penyerahan menunggu pembayaran. Pembayaran tunai wajib diberi kuitansi.",
                "Perki 1/2021 Pasal 38",
            );
        }
        LangkahBerikutnya::new(
            JenisLangkah::Diserahkan,
            "Serahkan informasi",
            "Sediakan butir yang dikabulkan dan serahkan dengan tanda terima.",
            "Perki 1/2021 Pasal 35",
        )
        .by(self.batas.as_ref().and_then(|batas| batas.penyediaan))
    }
}
