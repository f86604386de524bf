//! One step being taken: its letters get their numbers, are written and kept, then the event is recorded.

use chrono::{Datelike, NaiveDate};
use domain::id::{LangkahId, SuratId};
use domain::jurnal::Event;
use domain::kalender::Kalender;
use domain::layanan::PengaturanLayanan;
use domain::peran::Peran;
use domain::permohonan::{Langkah, Melangkah, Permohonan, PermohonanEvent, SuratTerbit};
use domain::seri::{Nomor, check_clock};
use domain::surat::JenisSurat;
use store::Store;
use uuid::Uuid;

use super::super::{find, surat};
use crate::Fault;
use crate::act::Deed;
use crate::kantor::sha256;

/// A letter that was just issued, with its file.
pub(super) struct Terbit {
    pub(super) surat: SuratTerbit,
    pub(super) bytes: Vec<u8>,
}

/// What a step is taken with: the deed, the service settings, where letters are kept.
pub(crate) struct Kerja<'a> {
    pub(in crate::permohonan) deed: &'a Deed<'a>,
    pub(in crate::permohonan) layanan: PengaturanLayanan,
    /// Only to look at: letters are marked as drafts and not kept.
    pub(in crate::permohonan) konsep: bool,
    store: &'a Store,
}

impl<'a> Kerja<'a> {
    pub(super) fn new(deed: &'a Deed<'a>, store: &'a Store, konsep: bool) -> Result<Self, Fault> {
        let layanan = deed.tx.layanan()?.unwrap_or_default();
        Ok(Self { deed, layanan, konsep, store })
    }

    pub(super) fn today(&self) -> NaiveDate {
        self.deed.now.date_naive()
    }

    pub(super) fn kalender(&self) -> &Kalender {
        &self.deed.kalender
    }

    pub(super) fn peran(&self) -> Peran {
        self.deed.akun.peran
    }

    pub(super) fn penyetuju(&self) -> Peran {
        self.layanan.penyetuju_penolakan
    }

    /// Takes `langkah` with `permohonan`, which then stands as it does after it; gives the letters it issued.
    pub(super) fn step(
        &self,
        permohonan: &mut Permohonan,
        id: LangkahId,
        langkah: Langkah,
    ) -> Result<Vec<Terbit>, Fault> {
        let numbered = langkah.letters().into_iter().map(|jenis| self.number(jenis)).collect::<Result<_, _>>()?;
        let mut step = Melangkah { id, tanggal: self.today(), surat: numbered, langkah };
        let after = permohonan.after(&step).ok_or_else(|| Fault::internal("a step of the domain does not fit"))?;
        let mut issued = Vec::with_capacity(step.surat.len());
        for letter in &mut step.surat {
            let bytes = surat::write(self, &after, letter)?;
            letter.sha256 = sha256(&bytes);
            if !self.konsep {
                self.store.put_berkas(letter.id.0, &bytes)?;
            }
            issued.push(Terbit { surat: letter.clone(), bytes });
        }
        self.deed.record(permohonan.id.0, &Event::Permohonan(PermohonanEvent::Melangkah(Box::new(step))))?;
        *permohonan = find(self.deed.tx, permohonan.id)?;
        Ok(issued)
    }

    /// A document that was issued earlier, as it was kept.
    pub(in crate::permohonan) fn kept(&self, id: Uuid, sum: &str) -> Result<Vec<u8>, Fault> {
        let bytes = self.store.berkas(id)?.filter(|bytes| sha256(bytes) == sum);
        bytes.ok_or_else(|| Fault::Damaged {
            message: "Lembar uji atau penetapan yang harus dilampirkan tidak ditemukan di lampiran.db; pulihkan dari cadangan."
                .to_owned(),
        })
    }

    /// Draws the number of a letter.
    fn number(&self, jenis: JenisSurat) -> Result<SuratTerbit, Fault> {
        let deed = self.deed;
        if let Some(last) = deed.tx.last_number_at()? {
            check_clock(deed.now, last)?;
        }
        let genesis = self.store.genesis();
        let pengaturan = self.layanan.surat(jenis);
        let seri = pengaturan.seri(genesis.unit, self.today().year(), genesis.perangkat);
        // A pattern without the year, or one that was changed, would repeat an older text: those places are passed over.
        loop {
            let n = deed.tx.bump(&seri)?;
            let teks = pengaturan
                .number(n, self.today(), &deed.kantor.kode_unit, &genesis.kode_perangkat)
                .map_err(Fault::internal)?;
            if !deed.tx.letter_number_taken(jenis, &teks)? {
                return Ok(SuratTerbit {
                    id: SuratId::new(),
                    jenis,
                    seri,
                    nomor: Nomor { n, teks },
                    sha256: String::new(),
                });
            }
        }
    }
}
