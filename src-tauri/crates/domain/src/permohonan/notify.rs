//! The written notice (*pemberitahuan tertulis*): UU 14/2008 art. 22(7), Perki 1/2021 art. 31(4), Lampiran VII. It
//! freezes the decisions and the cost. A refusal goes out only with its basis and its approval.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::approve_refusal::Persetujuan;
use super::biaya::Biaya;
use super::keputusan::{HasilKeputusan, Keputusan};
use super::melangkah::{Langkah, Melangkah};
use super::{Keadaan, Permohonan};
use crate::fault::{Denied, FieldFault, Refusal, Rule, text};
use crate::id::{LangkahId, SuratId};
use crate::kalender::Kalender;

/// Most working days in which the hand-over may be promised.
const MAX_HARI: u32 = 260;

/// Give the written notice.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields, default)]
#[ts(export_to = "bindings.ts")]
pub struct Beritahukan {
    /// What it costs.
    pub biaya: Biaya,
    /// Working days within which what is granted will be handed over (art. 31(4)f); compulsory when something is.
    #[ts(optional)]
    pub waktu_penyediaan: Option<u32>,
    /// Remark in the notice, or empty.
    pub catatan: String,
}

/// The notice went out.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Diberitahukan {
    /// The decisions, frozen.
    pub butir: Vec<Keputusan>,
    /// What it costs, frozen.
    pub biaya: Biaya,
    /// Working days promised for the hand-over.
    pub waktu_penyediaan: Option<u32>,
    /// Hand-over due; none when nothing is given, or as long as the payment it waits for is not made.
    pub penyediaan: Option<NaiveDate>,
    /// Remark, or empty.
    pub catatan: String,
}

impl Diberitahukan {
    /// Whether something in it is refused, so that a decree of refusal goes along.
    pub fn refuses(&self) -> bool {
        self.butir.iter().any(|keputusan| keputusan.refusal().is_some())
    }
}

/// A notice of a request.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export_to = "bindings.ts")]
pub struct Pemberitahuan {
    /// The step that gave it.
    pub id: LangkahId,
    /// The day the desk gave it; when it arrived stands with its letter.
    pub tanggal: NaiveDate,
    /// The decisions.
    pub butir: Vec<Keputusan>,
    /// What they come to.
    pub hasil: HasilKeputusan,
    /// What it costs.
    pub biaya: Biaya,
    /// Working days promised for the hand-over.
    pub waktu_penyediaan: Option<u32>,
    /// Remark, or empty.
    pub catatan: String,
    /// The letter.
    pub surat: Option<SuratId>,
    /// The decree of refusal, when something is refused.
    pub sk_penolakan: Option<SuratId>,
    /// Who approved the refusal, when something is refused.
    pub persetujuan: Option<Persetujuan>,
}

impl Permohonan {
    /// Gives the written notice of the decisions that stand. Late is better than never: the deadline stops nothing here.
    ///
    /// # Errors
    /// Nothing decided; a refusal that nobody approved; no time of hand-over; a cost without its basis.
    pub fn notify(&self, input: &Beritahukan, today: NaiveDate, kalender: &Kalender) -> Result<Langkah, Denied> {
        self.must_be_processed()?;
        let Some(keputusan) = &self.keputusan else { return Err(Refusal::NotDecided.into()) };
        if !keputusan.may_go_out() {
            return Err(Refusal::RefusalNotApproved.into());
        }
        let mut faults = Vec::new();
        let mut biaya = input.biaya.clone();
        biaya.clean("biaya", &mut faults);
        let catatan = text(&mut faults, "catatan", &input.catatan, 4_000, None);
        let gives = keputusan.butir.iter().any(Keputusan::promises);
        let waktu_penyediaan = input.waktu_penyediaan.filter(|_| gives);
        if gives && waktu_penyediaan.is_none_or(|days| days > MAX_HARI) {
            const TIME: &str = "Isi dalam berapa hari kerja informasi disediakan, 0 sampai 260 (Perki 1/2021 Pasal 31 ayat (4) huruf f).";
            faults.push(FieldFault::new("waktu_penyediaan", &Rule::Required(TIME)));
        }
        if !gives && biaya.total() > 0 {
            let sentence = "Tidak ada informasi yang diberikan, jadi tidak ada biaya.";
            faults.push(FieldFault::new("biaya.baris", &Rule::Other(sentence)));
        }
        if !faults.is_empty() {
            return Err(Denied::Invalid(faults));
        }
        let butir = keputusan.butir.clone();
        let penyediaan = match longest(waktu_penyediaan, &butir) {
            Some(days) if !biaya.bayar_dulu => Some(kalender.count(today, days)?.jatuh_tempo),
            Some(_) | None => None,
        };
        Ok(Langkah::Diberitahukan(Diberitahukan { butir, biaya, waktu_penyediaan, penyediaan, catatan }))
    }

    /// The notice that stands: the last one.
    pub fn notice(&self) -> Option<&Pemberitahuan> {
        self.pemberitahuan.last()
    }

    pub(super) fn apply_notice(&mut self, melangkah: &Melangkah, event: &Diberitahukan) -> bool {
        if self.keadaan != Keadaan::Diproses {
            return false;
        }
        let gives = event.butir.iter().any(Keputusan::promises);
        self.keadaan = if gives { Keadaan::Diberitahukan } else { Keadaan::Selesai };
        self.set_deadlines(|batas| batas.penyediaan = event.penyediaan);
        self.pembayaran = None;
        let decided = self.keputusan.take();
        self.pemberitahuan.push(Pemberitahuan {
            id: melangkah.id,
            tanggal: melangkah.tanggal,
            butir: event.butir.clone(),
            hasil: HasilKeputusan::of(&event.butir),
            biaya: event.biaya.clone(),
            waktu_penyediaan: event.waktu_penyediaan,
            catatan: event.catatan.clone(),
            surat: melangkah.surat.first().map(|surat| surat.id),
            sk_penolakan: melangkah.surat.get(1).map(|surat| surat.id),
            persetujuan: decided.and_then(|keputusan| keputusan.persetujuan),
        });
        true
    }
}

/// The longest time promised: of the hand-over, or of an item still to be documented.
pub(super) fn longest(waktu: Option<u32>, butir: &[Keputusan]) -> Option<u32> {
    let documented = butir.iter().filter_map(|keputusan| match keputusan {
        Keputusan::BelumDidokumentasikan { hari, .. } => Some(*hari),
        Keputusan::Diberikan { .. }
        | Keputusan::Sebagian { .. }
        | Keputusan::Ditolak { .. }
        | Keputusan::TidakDikuasai { .. } => None,
    });
    documented.chain(waktu).max()
}
