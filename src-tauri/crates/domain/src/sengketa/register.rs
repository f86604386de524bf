//! Recording a dispute that was brought to a Komisi Informasi. Whether it came within 14 working days (UU 14/2008 art. 37(2))
//! is told; to judge it is the commission's.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::event::SengketaDicatat;
use super::{IsiSengketa, RujukanKeberatan, TingkatKomisi};
use crate::fault::{FieldFault, Rule, line, past_day, text};
use crate::format::tanggal;
use crate::id::{KeberatanId, SengketaId};
use crate::kalender::{Kalender, TenggatError};
use crate::keberatan::{KeadaanKeberatan, Keberatan};

/// A dispute to be recorded.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(export_to = "bindings.ts", optional_fields)]
pub struct NewSengketa {
    /// Id made by the caller, so that a repeated command is recognised.
    #[serde(default)]
    pub id: Option<SengketaId>,
    /// The objection it follows.
    pub keberatan: KeberatanId,
    /// Which Komisi Informasi.
    pub tingkat: TingkatKomisi,
    /// Its name.
    pub komisi: String,
    /// Its register number.
    pub nomor: String,
    /// The day it was brought there.
    pub tanggal: NaiveDate,
    /// The day the desk was told, when known.
    #[serde(default)]
    pub diberitahukan: Option<NaiveDate>,
    /// What it is about.
    #[serde(default)]
    pub pokok: String,
}

/// A dispute that may be recorded.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PendaftaranSengketa {
    /// The objection.
    pub keberatan: RujukanKeberatan,
    /// What the record says.
    pub isi: IsiSengketa,
    /// What is odd and stands.
    pub peringatan: Vec<FieldFault>,
}

impl PendaftaranSengketa {
    /// Reads a form; `keberatan` is the objection it names.
    ///
    /// # Errors
    /// All fields at fault.
    pub fn read(
        new: &NewSengketa,
        keberatan: &Keberatan,
        today: NaiveDate,
        kalender: &Kalender,
    ) -> Result<Self, Vec<FieldFault>> {
        let mut faults = Vec::new();
        const NAME: &str = "Isi nama Komisi Informasi yang memeriksa sengketa ini.";
        let komisi = line(&mut faults, "komisi", &new.komisi, 200, Some(NAME));
        const NUMBER: &str = "Isi nomor register sengketa seperti pada surat Komisi Informasi.";
        let nomor = line(&mut faults, "nomor", &new.nomor, 120, Some(NUMBER));
        faults.extend(past_day("tanggal", new.tanggal, keberatan.tanggal_diterima(), today));
        if let Some(told) = new.diberitahukan {
            faults.extend(past_day("diberitahukan", told, new.tanggal, today));
        }
        let pokok = text(&mut faults, "pokok", &new.pokok, 4_000, None);
        if keberatan.keadaan == KeadaanKeberatan::Dibatalkan {
            const VOID: &str = "Pendaftaran keberatan ini dibatalkan; pilih keberatan yang mendahului sengketa.";
            faults.push(FieldFault::new("keberatan", &Rule::Other(VOID)));
        }
        let peringatan = match timely(keberatan, new.tanggal, kalender) {
            Ok(warning) => warning.into_iter().collect(),
            Err(error) => {
                faults.push(FieldFault::new("tanggal", &Rule::Format(error.to_string())));
                Vec::new()
            }
        };
        if !faults.is_empty() {
            return Err(faults);
        }
        let pokok = if pokok.is_empty() { keberatan.isi.informasi.clone() } else { pokok };
        let (tingkat, tanggal, diberitahukan) = (new.tingkat, new.tanggal, new.diberitahukan);
        Ok(Self {
            keberatan: RujukanKeberatan { id: keberatan.id, nomor: keberatan.nomor.teks.clone() },
            isi: IsiSengketa { tingkat, komisi, nomor, tanggal, diberitahukan, pokok },
            peringatan,
        })
    }

    /// The event.
    pub fn event(self, id: SengketaId) -> SengketaDicatat {
        SengketaDicatat { id, keberatan: self.keberatan, isi: self.isi }
    }
}

/// Why the day is too early or too late for the Komisi Informasi, if it is.
fn timely(keberatan: &Keberatan, day: NaiveDate, kalender: &Kalender) -> Result<Option<FieldFault>, TenggatError> {
    let warn = |sentence: String| FieldFault::new("tanggal", &Rule::Format(sentence));
    if let Some((tenggat, _)) = keberatan.commission(day, kalender)? {
        let due = tenggat.jatuh_tempo;
        return Ok((day > due).then(|| {
            warn(format!(
                "Hari kerja ke-14 adalah {}; sengketa diajukan sesudahnya (UU 14/2008 Pasal 37 ayat (2)). Tetap dicatat; Komisi Informasi yang menilainya.",
                tanggal::long(due)
            ))
        }));
    }
    let sentence = match (&keberatan.tanggapan, &keberatan.pencabutan) {
        _ if keberatan.lama.is_some() => {
            "Register lama tidak mencatat kapan tanggapan diterima pemohon, jadi 14 hari kerja ke Komisi Informasi tidak dapat dihitung (UU 14/2008 Pasal 37 ayat (2)). Tetap dicatat.".to_owned()
        }
        (_, Some(withdrawn)) if keberatan.withdrawn_by(day) => format!(
            "Keberatannya dicabut pemohon {}, jadi tidak ada tanggapan yang ditunggu. Tetap dicatat; Komisi Informasi yang menilainya.",
            tanggal::long(withdrawn.tanggal)
        ),
        (Some(answer), _) if answer.tanggal <= day && answer.diterima.is_none() => {
            "Tanggal tanggapan diterima pemohon belum dicatat, jadi 14 hari kerja ke Komisi Informasi belum dapat dihitung (UU 14/2008 Pasal 37 ayat (2)).".to_owned()
        }
        (Some(answer), _) if answer.tanggal <= day => {
            "Sengketa diajukan sebelum tanggapan diterima pemohon. Tetap dicatat; Komisi Informasi yang menilainya.".to_owned()
        }
        (Some(_) | None, _) => {
            "Sengketa diajukan saat tanggapan Atasan PPID belum ada dan 30 hari kerjanya belum berakhir, jadi terlalu awal (UU 14/2008 Pasal 37 ayat (2)). Tetap dicatat.".to_owned()
        }
    };
    Ok(Some(warn(sentence)))
}
