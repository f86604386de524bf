//! Correcting what was registered: with a reason, the old value stays readable in the history, and a date that was
//! printed is named beside the new one.

use chrono::{DateTime, FixedOffset, TimeDelta};

use super::cancel::reason;
use super::event::{Dikoreksi, Perubahan};
use super::input::{Isian, NewPemohon, NewPermohonan};
use super::{Isi, Keadaan, PemohonTercatat, Pendaftaran, Permohonan};
use crate::fault::{Denied, FieldFault, Refusal, Rule};
use crate::format::{jam, tanggal};
use crate::kalender::Kalender;
use crate::pemohon::Identitas;

/// What was received cannot have been written into the register before: a later day would only lengthen the answer.
const RECORDED: &str = "Permohonan tidak mungkin diterima sesudah dicatat dalam register. Isi waktu yang tidak lebih lambat dari pencatatannya.";
/// How far a clock at the desk may be off.
const TOLERANCE: TimeDelta = TimeDelta::minutes(5);
const ANSWERED: &str = "Butir sudah dijawab dengan pemberitahuan, jadi tidak dapat diubah; batalkan pemberitahuan lebih dahulu bila salah.";

/// A correction that may be written: it only lacks the new identity snapshot, if any.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Koreksi {
    alasan: String,
    isi: Isi,
    batas: super::BatasTercatat,
    batas_lama: super::BatasTercatat,
    perubahan: Vec<Perubahan>,
    /// The new identity, when it changed: to be put away before the event is made.
    pub identitas: Option<Identitas>,
}

impl Permohonan {
    /// Corrects the request to what `new` says. `identitas` is what it rests on now (none when erased); a masked value
    /// sent back as it was shown keeps the value behind it.
    ///
    /// # Errors
    /// Fields at fault; received after it was recorded; a void registration; nothing changed.
    pub fn correct(
        &self,
        identitas: Option<&Identitas>,
        new: &NewPermohonan,
        alasan: &str,
        now: DateTime<FixedOffset>,
        kalender: &Kalender,
    ) -> Result<Koreksi, Denied> {
        if self.keadaan == Keadaan::Dibatalkan {
            return Err(Refusal::AlreadyCancelled.into());
        }
        let batas_lama = self.tenggat()?.clone();
        let mut new = new.clone();
        if new.diterima.text() == Ok(None) {
            new.diterima = Isian::from(self.isi.diterima.to_rfc3339().as_str());
        }
        if let Some(identitas) = identitas {
            unveil(&mut new.pemohon, identitas);
        }
        let mut faults = Vec::new();
        let read = Pendaftaran::read(&new, now, kalender).map_err(|more| faults.extend(more)).ok();
        let alasan = match reason("alasan", alasan) {
            Ok(alasan) => Some(alasan),
            Err(Denied::Invalid(more)) => {
                faults.extend(more);
                None
            }
            Err(denied) => return Err(denied),
        };
        if let Some(read) = &read {
            faults.extend(self.may_not_change(&read.isi));
        }
        let (Some(read), Some(alasan), true) = (read, alasan, faults.is_empty()) else {
            return Err(Denied::Invalid(faults));
        };
        let mut perubahan = changes(&self.isi, &read.isi);
        let changed_identity = identitas != Some(&read.identitas);
        if changed_identity {
            perubahan.extend(identity_changes(identitas, &read.identitas));
        }
        if perubahan.is_empty() {
            return Err(Refusal::NothingChanged.into());
        }
        let batas = if read.isi.diterima.date_naive() == self.tanggal_diterima() {
            batas_lama.clone()
        } else {
            self.recount(read.isi.diterima.date_naive(), kalender)
                .map_err(|error| Denied::Invalid(vec![FieldFault::new("diterima", &Rule::Format(error.to_string()))]))?
        };
        Ok(Koreksi {
            alasan,
            isi: read.isi,
            batas,
            batas_lama,
            perubahan,
            identitas: changed_identity.then_some(read.identitas),
        })
    }

    /// What of the request cannot become `isi`.
    fn may_not_change(&self, isi: &Isi) -> Vec<FieldFault> {
        let answered = self.isi.butir != isi.butir && !self.pemberitahuan.is_empty();
        let later = isi.diterima > self.dicatat + TOLERANCE;
        let answered = answered.then(|| FieldFault::new("butir", &Rule::Other(ANSWERED)));
        answered.into_iter().chain(later.then(|| FieldFault::new("diterima", &Rule::Other(RECORDED)))).collect()
    }
}

impl Koreksi {
    /// The event, with the new snapshot if identity changed.
    pub fn event(self, pemohon: Option<PemohonTercatat>) -> Dikoreksi {
        Dikoreksi {
            alasan: self.alasan,
            isi: self.isi,
            pemohon,
            batas: self.batas,
            batas_lama: self.batas_lama,
            perubahan: self.perubahan,
        }
    }
}

/// Puts the value behind its mask where the mask came back unchanged.
pub(crate) fn unveil(new: &mut NewPemohon, identitas: &Identitas) {
    let veiled = identitas.veiled();
    let restore = |isian: &mut Isian, veil: Option<&str>, value: Option<&str>| {
        if veil.is_some() && isian.text() == Ok(veil) {
            *isian = Isian::from(value);
        }
    };
    restore(&mut new.nik, veiled.nik.as_deref(), identitas.nik.as_deref());
    restore(&mut new.alamat, Some(&veiled.alamat), Some(&identitas.alamat));
    restore(&mut new.telepon, veiled.telepon.as_deref(), identitas.telepon.as_deref());
    restore(&mut new.surel, veiled.surel.as_deref(), identitas.surel.as_deref());
    if let (Some(new), Some(veil), Some(kuasa)) = (new.kuasa.as_mut(), veiled.kuasa.as_ref(), identitas.kuasa.as_ref())
    {
        restore(&mut new.nik, veil.nik.as_deref(), kuasa.nik.as_deref());
        restore(&mut new.alamat, veil.alamat.as_deref(), kuasa.alamat.as_deref());
        restore(&mut new.telepon, veil.telepon.as_deref(), kuasa.telepon.as_deref());
        restore(&mut new.surat_kuasa, veil.surat_kuasa.as_deref(), kuasa.surat_kuasa.as_deref());
    }
    let same_members = new.anggota.len() == identitas.anggota.len();
    for (place, new) in new.anggota.iter_mut().enumerate() {
        // Two members may wear one mask. The name tells whose it is; a corrected name keeps its place as long as nobody
        // was added or taken away. Otherwise the mask stays and is refused as a NIK, never given another one's number.
        let members = || identitas.anggota.iter().zip(&veiled.anggota);
        let of_name = members().find(|(anggota, veil)| {
            new.nama.text() == Ok(Some(&anggota.nama))
                && veil.nik.is_some()
                && new.nik.text() == Ok(veil.nik.as_deref())
        });
        let whose = of_name.or_else(|| members().nth(place).filter(|_| same_members));
        if let Some((anggota, veil)) = whose {
            restore(&mut new.nik, veil.nik.as_deref(), anggota.nik.as_deref());
        }
    }
}

fn changes(old: &Isi, new: &Isi) -> Vec<Perubahan> {
    let rows = |isi: &Isi| -> Vec<(&'static str, Option<String>)> {
        vec![
            (
                "Diterima",
                Some(format!("{} {}", tanggal::long(isi.diterima.date_naive()), jam::show(isi.diterima.time()))),
            ),
            ("Saluran", isi.saluran.map(|saluran| saluran.label().to_owned())),
            (
                "Informasi yang diminta",
                Some(isi.butir.iter().map(|butir| butir.rincian.as_str()).collect::<Vec<_>>().join("\n")),
            ),
            ("Tujuan penggunaan", isi.tujuan.clone()),
            ("Cara memperoleh", isi.cara_memperoleh.map(|cara| cara.label().to_owned())),
            ("Bentuk salinan", isi.bentuk.map(|bentuk| bentuk.label().to_owned())),
            ("Cara mengirim", isi.cara_mengirim.map(|cara| cara.label().to_owned())),
            ("Bantuan bagi penyandang disabilitas", isi.bantuan.clone()),
            (
                "Bukti diri yang ditunjukkan",
                Some(isi.bukti.iter().map(|bukti| bukti.label()).collect::<Vec<_>>().join(", ")),
            ),
        ]
    };
    rows(old)
        .into_iter()
        .zip(rows(new))
        .filter(|((_, lama), (_, baru))| lama != baru)
        .map(|((bidang, lama), (_, baru))| Perubahan {
            bidang: bidang.to_owned(),
            lama: Some(lama.unwrap_or_default()),
            baru: Some(baru.unwrap_or_default()),
        })
        .collect()
}

/// Only the names of the fields: the values stand in the two snapshots, where they can be erased.
pub(crate) fn identity_changes(old: Option<&Identitas>, new: &Identitas) -> Vec<Perubahan> {
    let changed =
        |bidang: &str, differs: bool| differs.then(|| Perubahan { bidang: bidang.to_owned(), lama: None, baru: None });
    [
        changed("Jenis pemohon", old.map(|old| old.jenis) != Some(new.jenis)),
        changed("Nama", old.map(|old| &old.nama) != Some(&new.nama)),
        changed("NIK", old.and_then(|old| old.nik.as_ref()) != new.nik.as_ref()),
        changed("SK pengesahan", old.and_then(|old| old.sk_pengesahan.as_ref()) != new.sk_pengesahan.as_ref()),
        changed("Alamat", old.map(|old| &old.alamat) != Some(&new.alamat)),
        changed("Telepon", old.and_then(|old| old.telepon.as_ref()) != new.telepon.as_ref()),
        changed("Surel", old.and_then(|old| old.surel.as_ref()) != new.surel.as_ref()),
        changed("Pekerjaan", old.and_then(|old| old.pekerjaan.as_ref()) != new.pekerjaan.as_ref()),
        changed("Kuasa", old.and_then(|old| old.kuasa.as_ref()) != new.kuasa.as_ref()),
        changed("Anggota kelompok", old.map(|old| &old.anggota) != Some(&new.anggota)),
    ]
    .into_iter()
    .flatten()
    .collect()
}
