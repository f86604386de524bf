//! Correcting what was registered: with a reason, the old value stays readable, and a date that was printed is named beside
//! the new one.

use chrono::{DateTime, FixedOffset, TimeDelta};

use super::event::KeberatanDikoreksi;
use super::waktu::WaktuAlasan;
use super::{
    BatasKeberatanTercatat, IsiKeberatan, KeadaanKeberatan, Keberatan, NewKeberatan, PendaftaranKeberatan, Pengaju,
    Rujukan, RujukanPermohonan, WaktuTercatat,
};
use crate::fault::{Denied, FieldFault, Refusal, Rule};
use crate::format::{jam, tanggal};
use crate::kalender::Kalender;
use crate::pemohon::Identitas;
use crate::permohonan::cancel::reason;
use crate::permohonan::correct::identity_changes;
use crate::permohonan::input::Isian;
use crate::permohonan::{PemohonTercatat, Perubahan};

/// How far a clock at the desk may be off.
const TOLERANCE: TimeDelta = TimeDelta::minutes(5);

/// A correction that may be written: it only lacks the new identity snapshot, if any.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct KoreksiKeberatan {
    alasan: String,
    permohonan: Option<RujukanPermohonan>,
    isi: IsiKeberatan,
    waktu: Vec<WaktuTercatat>,
    batas: BatasKeberatanTercatat,
    batas_lama: BatasKeberatanTercatat,
    perubahan: Vec<Perubahan>,
    /// The new identity, when it changed: to be put away before the event is made.
    pub identitas: Option<Identitas>,
}

impl Keberatan {
    /// Corrects the objection to what `new` says. `rujukan` holds the request `new` names and the identity the objection rests
    /// on now; a masked value sent back as it was shown keeps the value behind it.
    ///
    /// # Errors
    /// Fields at fault; received after it was recorded; other grounds once it is answered; void; of an old register; nothing
    /// changed.
    pub fn correct(
        &self,
        rujukan: Rujukan<'_>,
        new: &NewKeberatan,
        alasan: &str,
        now: DateTime<FixedOffset>,
        kalender: &Kalender,
    ) -> Result<KoreksiKeberatan, Denied> {
        if self.keadaan == KeadaanKeberatan::Dibatalkan {
            return Err(Refusal::AlreadyCancelled.into());
        }
        let batas_lama = self.tenggat()?.clone();
        let mut new = new.clone();
        if new.diterima.text() == Ok(None) {
            new.diterima = Isian::from(self.isi.diterima.to_rfc3339().as_str());
        }
        let read = PendaftaranKeberatan::read(&new, rujukan, now, kalender);
        let (read, alasan) = match (read, reason("alasan_koreksi", alasan)) {
            (Ok(read), Ok(alasan)) => (read, alasan),
            (Err(mut faults), Err(Denied::Invalid(more))) => {
                faults.extend(more);
                return Err(Denied::Invalid(faults));
            }
            (Err(faults), _) => return Err(Denied::Invalid(faults)),
            (Ok(_), Err(denied)) => return Err(denied),
        };
        let mut perubahan = changes((&self.isi, self.permohonan.as_ref()), (&read.isi, read.permohonan.as_ref()));
        let changed_identity = rujukan.identitas != Some(&read.identitas);
        if changed_identity {
            perubahan.extend(identity_changes(rujukan.identitas, &read.identitas));
        }
        if perubahan.is_empty() {
            return Err(Refusal::NothingChanged.into());
        }
        self.may_change(&read)?;
        let batas = if read.isi.diterima.date_naive() == self.tanggal_diterima() {
            batas_lama.clone()
        } else {
            self.recount(read.isi.diterima.date_naive(), kalender)?
        };
        Ok(KoreksiKeberatan {
            alasan,
            permohonan: read.permohonan,
            isi: read.isi,
            waktu: read.waktu.iter().map(WaktuAlasan::recorded).collect(),
            batas,
            batas_lama,
            perubahan,
            identitas: changed_identity.then_some(read.identitas),
        })
    }

    fn may_change(&self, read: &PendaftaranKeberatan) -> Result<(), Denied> {
        const ANSWERED: &str = "Keberatan sudah ditanggapi, jadi alasan, kasus posisi, dan permohonannya tidak dapat diubah; batalkan tanggapan lebih dahulu bila salah.";
        const RECORDED: &str = "Keberatan tidak mungkin diterima sesudah dicatat dalam register. Isi waktu yang tidak lebih lambat dari pencatatannya.";
        let (old, new) = (&self.isi, &read.isi);
        let other =
            old.alasan != new.alasan || old.kasus_posisi != new.kasus_posisi || self.permohonan != read.permohonan;
        if self.tanggapan.is_some() && other {
            return Err(Denied::Invalid(vec![FieldFault::new("alasan", &Rule::Other(ANSWERED))]));
        }
        if new.diterima > self.dicatat + TOLERANCE {
            return Err(Denied::Invalid(vec![FieldFault::new("diterima", &Rule::Other(RECORDED))]));
        }
        Ok(())
    }
}

impl KoreksiKeberatan {
    /// The event, with the new snapshot if identity changed.
    pub fn event(self, pemohon: Option<PemohonTercatat>) -> KeberatanDikoreksi {
        KeberatanDikoreksi {
            alasan: self.alasan,
            permohonan: self.permohonan,
            isi: self.isi,
            pemohon,
            waktu: self.waktu,
            batas: self.batas,
            batas_lama: self.batas_lama,
            perubahan: self.perubahan,
        }
    }
}

type Sides<'a> = (&'a IsiKeberatan, Option<&'a RujukanPermohonan>);

fn changes(old: Sides<'_>, new: Sides<'_>) -> Vec<Perubahan> {
    let rows = |(isi, permohonan): Sides<'_>| -> Vec<(&'static str, String)> {
        let letters: Vec<String> = isi.alasan.iter().map(|alasan| alasan.huruf().to_string()).collect();
        let received = format!("{} {}", tanggal::long(isi.diterima.date_naive()), jam::show(isi.diterima.time()));
        let proofs: Vec<&str> = isi.bukti.iter().map(|bukti| bukti.label()).collect();
        vec![
            ("Diterima", received),
            ("Saluran", isi.saluran.map(|one| one.label().to_owned()).unwrap_or_default()),
            ("Nomor permohonan", permohonan.map(|one| one.nomor.clone()).unwrap_or_default()),
            ("Alasan keberatan", letters.join(", ")),
            ("Ditemukan", isi.ditemukan.map(tanggal::long).unwrap_or_default()),
            ("Kasus posisi", isi.kasus_posisi.clone()),
            ("Tujuan penggunaan", isi.tujuan.clone().unwrap_or_default()),
            ("Informasi yang diminta", isi.informasi.clone()),
            ("Pengaju", isi.pengaju.map(|one| one.label().to_owned()).unwrap_or_default()),
            ("Bantuan", isi.bantuan.clone().unwrap_or_default()),
            ("Bukti yang ditunjukkan", proofs.join(", ")),
        ]
    };
    rows(old)
        .into_iter()
        .zip(rows(new))
        .filter(|((_, lama), (_, baru))| lama != baru)
        .map(|((bidang, lama), (_, baru))| Perubahan { bidang: bidang.to_owned(), lama: Some(lama), baru: Some(baru) })
        .collect()
}

impl Pengaju {
    /// As a screen and a form show it.
    pub fn label(self) -> &'static str {
        match self {
            Self::Pemohon => "Pemohon sendiri",
            Self::Kuasa => "Kuasa pemohon",
        }
    }
}
