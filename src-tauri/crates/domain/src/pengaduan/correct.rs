//! Correcting what was registered: with a reason, and the old value stays readable.

use chrono::{DateTime, FixedOffset, TimeDelta};

use super::event::{ANONIM, PengaduanDikoreksi};
use super::{IsiPengaduan, KeadaanPengaduan, NewPengaduan, PendaftaranPengaduan, Pengaduan};
use crate::fault::{Denied, FieldFault, Refusal, Rule};
use crate::format::{jam, tanggal};
use crate::kalender::Kalender;
use crate::pemohon::Identitas;
use crate::permohonan::cancel::reason;
use crate::permohonan::correct::{identity_changes, unveil};
use crate::permohonan::input::{Isian, NewKuasa, NewPemohon};
use crate::permohonan::{PemohonTercatat, Perubahan};

/// How far a clock at the desk may be off.
const TOLERANCE: TimeDelta = TimeDelta::minutes(5);

/// A correction that may be written: it only lacks the new identity snapshot, if any.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct KoreksiPengaduan {
    event: PengaduanDikoreksi,
    /// The new identity, when it changed: to be put away before the event is made.
    pub identitas: Option<Identitas>,
}

impl Pengaduan {
    /// Corrects the complaint to what `new` says; `identitas` is who reports as known now. A masked value sent back as it was
    /// shown keeps the value behind it.
    ///
    /// # Errors
    /// Fields at fault; received after it was recorded; void; nothing changed.
    pub fn correct(
        &self,
        identitas: Option<&Identitas>,
        new: &NewPengaduan,
        alasan: &str,
        now: DateTime<FixedOffset>,
        kalender: &Kalender,
    ) -> Result<KoreksiPengaduan, Denied> {
        if self.keadaan == KeadaanPengaduan::Dibatalkan {
            return Err(Refusal::AlreadyCancelled.into());
        }
        let mut new = new.clone();
        if new.diterima.text() == Ok(None) {
            new.diterima = Isian::from(self.isi.diterima.to_rfc3339().as_str());
        }
        if let Some(identitas) = identitas {
            // A confidential reporter is not shown with the form, so nothing typed keeps who is recorded.
            if is_blank(&new.pelapor) && !new.anonim {
                new.pelapor = typed(identitas);
            } else {
                unveil(&mut new.pelapor, identitas);
            }
        }
        let (read, alasan) = match (PendaftaranPengaduan::read(&new, now), reason("alasan_koreksi", alasan)) {
            (Ok(read), Ok(alasan)) => (read, alasan),
            (Err(mut faults), Err(Denied::Invalid(more))) => {
                faults.extend(more);
                return Err(Denied::Invalid(faults));
            }
            (Err(faults), _) => return Err(Denied::Invalid(faults)),
            (Ok(_), Err(denied)) => return Err(denied),
        };
        if read.isi.diterima > self.dicatat + TOLERANCE {
            const RECORDED: &str = "Pengaduan tidak mungkin diterima sesudah dicatat dalam register.";
            return Err(Denied::Invalid(vec![FieldFault::new("diterima", &Rule::Other(RECORDED))]));
        }
        let mut perubahan = changes(&self.isi, &read.isi);
        let changed = identitas != read.identitas.as_ref();
        if changed {
            perubahan.extend(read.identitas.as_ref().map_or_else(Vec::new, |now| identity_changes(identitas, now)));
        }
        if perubahan.is_empty() {
            return Err(Refusal::NothingChanged.into());
        }
        let pelapor = self.pelapor.clone().filter(|_| read.identitas.is_some());
        let corrected = Self { isi: read.isi, pelapor, ..self.clone() };
        let batas = corrected
            .recount(kalender)
            .map_err(|error| Denied::Invalid(vec![FieldFault::new("diterima", &Rule::Format(error.to_string()))]))?;
        let Self { isi, pelapor, .. } = corrected;
        let event = PengaduanDikoreksi { alasan, isi, pelapor, batas, perubahan };
        Ok(KoreksiPengaduan { event, identitas: read.identitas.filter(|_| changed) })
    }
}

impl KoreksiPengaduan {
    /// The event, with the new snapshot if identity changed.
    pub fn event(self, pelapor: Option<PemohonTercatat>) -> PengaduanDikoreksi {
        PengaduanDikoreksi { pelapor: pelapor.or(self.event.pelapor), ..self.event }
    }
}

fn is_blank(pelapor: &NewPemohon) -> bool {
    let NewPemohon { nama, nik, alamat, telepon, surel, kuasa, .. } = pelapor;
    let blank = |isian: &Isian| isian.text().is_ok_and(|text| text.is_none_or(|text| text.trim().is_empty()));
    [nama, nik, alamat, telepon, surel].into_iter().all(blank) && kuasa.is_none()
}

/// An identity as it would be typed.
fn typed(identitas: &Identitas) -> NewPemohon {
    NewPemohon {
        nama: Isian::from(identitas.nama.as_str()),
        nik: Isian::from(identitas.nik.as_deref()),
        alamat: Isian::from(identitas.alamat.as_str()),
        telepon: Isian::from(identitas.telepon.as_deref()),
        surel: Isian::from(identitas.surel.as_deref()),
        pekerjaan: Isian::from(identitas.pekerjaan.as_deref()),
        kuasa: identitas.kuasa.as_ref().map(|kuasa| NewKuasa {
            nama: Isian::from(kuasa.nama.as_str()),
            nik: Isian::from(kuasa.nik.as_deref()),
            alamat: Isian::from(kuasa.alamat.as_deref()),
            telepon: Isian::from(kuasa.telepon.as_deref()),
            surat_kuasa: Isian::from(kuasa.surat_kuasa.as_deref()),
        }),
        ..NewPemohon::default()
    }
}

fn changes(old: &IsiPengaduan, new: &IsiPengaduan) -> Vec<Perubahan> {
    let yes_no = |yes: bool| if yes { "ya" } else { "tidak" }.to_owned();
    let rows = |isi: &IsiPengaduan| -> Vec<(&'static str, String)> {
        let received = format!("{} {}", tanggal::long(isi.diterima.date_naive()), jam::show(isi.diterima.time()));
        let text = |text: &Option<String>| text.clone().unwrap_or_default();
        vec![
            ("Diterima", received),
            ("Saluran", isi.saluran.label().to_owned()),
            ("Klasifikasi", isi.kelas.label().to_owned()),
            (ANONIM, yes_no(isi.anonim)),
            ("Rahasia", yes_no(isi.rahasia)),
            ("Dugaan", isi.dugaan.map_or_else(String::new, |one| one.label().to_owned())),
            ("Pokok", isi.judul.clone()),
            ("Uraian", isi.uraian.clone()),
            ("Tanggal kejadian", isi.kejadian.map(tanggal::long).unwrap_or_default()),
            ("Lokasi", text(&isi.lokasi)),
            ("Terlapor", text(&isi.terlapor)),
            ("Kerugian", text(&isi.kerugian)),
            ("Harapan", text(&isi.harapan)),
            ("Bantuan", text(&isi.bantuan)),
        ]
    };
    rows(old)
        .into_iter()
        .zip(rows(new))
        .filter(|((_, lama), (_, baru))| lama != baru)
        .map(|((bidang, lama), (_, baru))| Perubahan { bidang: bidang.to_owned(), lama: Some(lama), baru: Some(baru) })
        .collect()
}
