//! What the register's one line says of a request, all its items and its notice combined (Perki 1/2021 art. 32,
//! Lampiran VIII). Every value is a recorded fact; what is not known is empty.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::keputusan::{BentukDikuasai, DasarPenolakan, Keputusan};
use super::{HasilKeputusan, Keadaan, Permohonan};

/// The columns of Lampiran VIII that the answer fills.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export_to = "bindings.ts")]
pub struct Ringkasan {
    /// Some item is held by this body.
    pub dikuasai: bool,
    /// Some item is not held; the bodies that hold it, as far as known.
    pub tidak_dikuasai: Option<Vec<String>>,
    /// Some item is not documented yet.
    pub belum_didokumentasikan: bool,
    /// Forms in which it is held.
    pub bentuk: BentukDikuasai,
    /// The decision.
    pub keputusan: Option<HasilKeputusan>,
    /// The reason of refusal, with its articles.
    pub alasan: String,
    /// The day of the written notice; of a refusal it is the day of refusal.
    pub pemberitahuan: Option<NaiveDate>,
    /// The day of the last hand-over.
    pub pemberian: Option<NaiveDate>,
    /// The cost, whole rupiah; 0 when the notice said it was free; none where nothing is given.
    #[ts(type = "number | null")]
    pub biaya: Option<i64>,
    /// How it was paid.
    pub cara_bayar: String,
    /// The note of a request that ended without an answer.
    pub catatan: String,
}

impl Permohonan {
    /// Its line in the register, as far as the answer fills it.
    pub fn ringkasan(&self) -> Ringkasan {
        if let Some(lama) = &self.lama {
            return Self::ringkasan_lama(&lama.isi);
        }
        let mut line = Ringkasan { catatan: self.note(), ..Ringkasan::default() };
        let Some(notice) = self.notice() else { return line };

        let mut reasons: Vec<String> = Vec::new();
        for keputusan in &notice.butir {
            if let Some(bentuk) = keputusan.bentuk() {
                line.dikuasai = true;
                line.bentuk.softcopy |= bentuk.softcopy;
                line.bentuk.hardcopy |= bentuk.hardcopy;
            }
            match keputusan {
                Keputusan::TidakDikuasai { badan_publik, .. } => {
                    let known = line.tidak_dikuasai.get_or_insert_with(Vec::new);
                    if !badan_publik.is_empty() && !known.contains(badan_publik) {
                        known.push(badan_publik.clone());
                    }
                }
                Keputusan::BelumDidokumentasikan { .. } => line.belum_didokumentasikan = true,
                Keputusan::Diberikan { .. } | Keputusan::Sebagian { .. } | Keputusan::Ditolak { .. } => {}
            }
            if let Some(reason) = keputusan.refusal().map(DasarPenolakan::sentence)
                && !reasons.contains(&reason)
            {
                reasons.push(reason);
            }
        }
        line.keputusan = Some(notice.hasil);
        line.alasan = reasons.join("; ");
        line.pemberitahuan = Some(notice.tanggal);
        line.pemberian = self.penyerahan.iter().map(|past| past.tanggal).max();
        if notice.butir.iter().any(Keputusan::promises) {
            line.biaya = Some(notice.biaya.total());
            line.cara_bayar = match (&self.pembayaran, notice.biaya.total()) {
                (_, 0) => "Gratis".to_owned(),
                (Some(paid), _) => paid.cara.label().to_owned(),
                (None, _) => "Belum dibayar".to_owned(),
            };
        }
        line
    }

    fn note(&self) -> String {
        let note = self.penutupan.as_ref().map(|closing| closing.catatan.as_str()).unwrap_or_default();
        match self.keadaan {
            Keadaan::TidakDilengkapi => format!("Tidak dilengkapi, tidak ditindaklanjuti (Pasal 33 ayat (4)): {note}"),
            Keadaan::Dicabut => format!("Dicabut pemohon: {note}"),
            Keadaan::Selesai if !note.is_empty() => format!("Ditutup: {note}"),
            Keadaan::Terdaftar
            | Keadaan::TidakLengkap
            | Keadaan::Diproses
            | Keadaan::Diberitahukan
            | Keadaan::Selesai
            | Keadaan::Dibatalkan
            | Keadaan::RegisterLama => String::new(),
        }
    }
}

impl DasarPenolakan {
    /// The articles it rests on: `UU 14/2008 Pasal 17 huruf h angka 2; UU 36/2009 Pasal 57`.
    pub fn sentence(&self) -> String {
        let articles: Vec<String> = self.pasal_17.iter().map(|pasal| pasal.label()).collect();
        let own = format!("UU 14/2008 {}", articles.join(", "));
        if self.undang_undang.is_empty() { own } else { format!("{own}; {}", self.undang_undang) }
    }
}
