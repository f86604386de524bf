//! Objections received and disputes brought in a period as the screen shows them: figures that open their cases.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::{Batang, FaktaKeberatan, KetepatanTanggapan, Potongan, PotonganKeberatan, PotonganSengketa};
use crate::keberatan::{AlasanKeberatan, HasilKeberatan};
use crate::sengketa::{KeadaanSengketa, Sengketa};

/// The figures of the objections received and the disputes brought in a period.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[ts(export_to = "bindings.ts")]
pub struct BatangPerkara {
    /// Objections received.
    pub diterima: Batang,
    /// Registrations of objections that are void; in no other figure.
    pub dibatalkan: Batang,
    /// By ground a–g (UU 14/2008 art. 35(1)); an objection on two grounds counts for both, so they sum to more than were
    /// received.
    pub alasan: Vec<Batang>,
    /// By what the superior decided.
    pub hasil: Vec<Batang>,
    /// By how the answer stands to its time limit of 30 working days.
    pub ketepatan: Vec<Batang>,
    /// Disputes brought to a Komisi Informasi.
    pub sengketa: Batang,
    /// Of these, by where they stand.
    pub keadaan_sengketa: Vec<Batang>,
}

impl BatangPerkara {
    /// Every figure, nothing counted yet.
    pub fn new() -> Self {
        let keberatan =
            |label: String, keberatan| Batang { label, jumlah: 0, potongan: Potongan::Keberatan { keberatan } };
        let sengketa = |label: &str, sengketa| Batang {
            label: label.to_owned(),
            jumlah: 0,
            potongan: Potongan::Sengketa { sengketa },
        };
        let ground = |alasan: AlasanKeberatan| {
            let label = format!("Huruf {}: {}", alasan.huruf(), alasan.label());
            keberatan(label, PotonganKeberatan::Alasan { alasan })
        };
        let outcome = |hasil: HasilKeberatan| keberatan(hasil.label().to_owned(), PotonganKeberatan::Hasil { hasil });
        let time = |ketepatan: KetepatanTanggapan| {
            keberatan(ketepatan.label().to_owned(), PotonganKeberatan::Ketepatan { ketepatan })
        };
        let standing = KeadaanSengketa::ALL.into_iter().filter(|keadaan| *keadaan != KeadaanSengketa::Dibatalkan);
        Self {
            diterima: keberatan("Keberatan diterima".to_owned(), PotonganKeberatan::Semua),
            dibatalkan: keberatan("Pendaftaran keberatan dibatalkan".to_owned(), PotonganKeberatan::Dibatalkan),
            alasan: AlasanKeberatan::ALL.into_iter().map(ground).collect(),
            hasil: HasilKeberatan::ALL.into_iter().map(outcome).collect(),
            ketepatan: KetepatanTanggapan::ALL.into_iter().map(time).collect(),
            sengketa: sengketa("Sengketa diajukan", PotonganSengketa::Semua),
            keadaan_sengketa: standing
                .map(|keadaan| sengketa(keadaan.label(), PotonganSengketa::Keadaan { keadaan }))
                .collect(),
        }
    }

    /// Adds an objection received in the period, as it stands on `today`.
    pub fn add_keberatan(&mut self, fakta: &FaktaKeberatan, today: NaiveDate) {
        self.bump(|potongan| match potongan {
            Potongan::Keberatan { keberatan } => keberatan.holds(fakta, today),
            _ => false,
        });
    }

    /// Adds a dispute brought in the period.
    pub fn add_sengketa(&mut self, one: &Sengketa) {
        self.bump(|potongan| match potongan {
            Potongan::Sengketa { sengketa } => sengketa.holds(one),
            _ => false,
        });
    }

    /// The figures once all is added: how answers of old registers stand to their time only where there are any.
    #[must_use]
    pub fn finish(mut self) -> Self {
        self.ketepatan.pop_if(|last| last.jumlah == 0);
        self
    }

    fn bump(&mut self, holds: impl Fn(&Potongan) -> bool) {
        let Self { diterima, dibatalkan, alasan, hasil, ketepatan, sengketa, keadaan_sengketa } = self;
        let lists = [alasan, hasil, ketepatan, keadaan_sengketa].into_iter().flatten();
        for one in [diterima, dibatalkan, sengketa].into_iter().chain(lists) {
            one.jumlah += u32::from(holds(&one.potongan));
        }
    }
}

impl Default for BatangPerkara {
    fn default() -> Self {
        Self::new()
    }
}
