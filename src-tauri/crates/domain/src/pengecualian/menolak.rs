//! What a refusal rests on: a decree in force, or a consequence test done for it (UU 14/2008 art. 19; Perki 1/2021 art.
//! 34(2), 49). The facts of the refusal are those of the exemption; nothing is typed twice.

use chrono::NaiveDate;

use super::{DasarLain, KeadaanPengecualian, Pengecualian};
use crate::fault::{Denied, FieldFault, Rule};
use crate::format::tanggal;
use crate::id::PengecualianId;
use crate::permohonan::decide::Putuskan;
use crate::permohonan::keputusan::{DasarPenolakan, Penetapan, RujukanUji};
use crate::permohonan::{Keputusan, KeputusanTersusun};

impl Putuskan {
    /// The same decisions, each refusal with the facts of the exemption it names; `find` gives it as it stands.
    ///
    /// # Errors
    /// All refusals that name none, one that is not there, not tested, over, opened or recorded in error, at once.
    pub fn resting_on(
        mut self,
        find: impl Fn(PengecualianId) -> Option<Pengecualian>,
        today: NaiveDate,
    ) -> Result<Self, Denied> {
        let mut faults = Vec::new();
        for (index, keputusan) in self.butir.iter_mut().enumerate() {
            let Some(dasar) = keputusan.refusal_mut() else { continue };
            let at = format!("butir.{index}.dasar.pengecualian");
            match dasar.rest_on(&find, today) {
                Ok(()) => {}
                Err(None) => {
                    const NONE: &str = "Pilih pengecualian yang menjadi dasarnya. Informasi hanya dapat ditolak dengan penetapan yang berlaku atau uji konsekuensi yang sudah disetujui (Perki 1/2021 Pasal 34 ayat (2), 49); bila belum ada, susun uji konsekuensi lebih dahulu.";
                    faults.push(FieldFault::new(at, &Rule::Required(NONE)));
                }
                Err(Some(sentence)) => faults.push(FieldFault::new(at, &Rule::Format(sentence))),
            }
        }
        if faults.is_empty() { Ok(self) } else { Err(Denied::Invalid(faults)) }
    }
}

impl KeputusanTersusun {
    /// Why a refusal in it cannot go out on `today` any more: its exemption ended or was opened since. A refusal decided
    /// before refusals named their exemption is left as it is.
    ///
    /// # Errors
    /// All refusals that rest on nothing any more, at once.
    pub fn still_rests(
        &self,
        find: impl Fn(PengecualianId) -> Option<Pengecualian>,
        today: NaiveDate,
    ) -> Result<(), Denied> {
        let mut faults = Vec::new();
        for (index, keputusan) in self.butir.iter().enumerate() {
            let named = keputusan.refusal().and_then(|dasar| dasar.pengecualian);
            if let Some(found) = named.and_then(&find)
                && let Some(sentence) = found.unusable(today)
            {
                let sentence = format!("{sentence} Putuskan butir ini kembali.");
                faults.push(FieldFault::new(format!("butir.{index}.dasar.pengecualian"), &Rule::Format(sentence)));
            }
        }
        if faults.is_empty() { Ok(()) } else { Err(Denied::Invalid(faults)) }
    }
}

impl Pengecualian {
    /// Why nothing can be refused with it on `today`; none when it can.
    pub fn unusable(&self, today: NaiveDate) -> Option<String> {
        match self.keadaan {
            KeadaanPengecualian::Dicatat => Some(
                "Informasi ini belum diuji: tidak ada penolakan tanpa uji konsekuensi (UU 14/2008 Pasal 19). Susun uji konsekuensinya lebih dahulu."
                    .to_owned(),
            ),
            KeadaanPengecualian::Ditarik => {
                Some("Pengecualian ini ditarik karena dicatat keliru; pilih yang lain.".to_owned())
            }
            KeadaanPengecualian::Dibuka => Some(
                "Informasi ini sudah dinyatakan terbuka dan tidak dapat ditolak lagi (UU 14/2008 Pasal 11 ayat (2)). Berikan informasinya."
                    .to_owned(),
            ),
            KeadaanPengecualian::Diuji if self.akan_dibuka => Some(
                "Uji konsekuensi terakhir menyatakan informasi ini dibuka (Perki 1/2021 Pasal 53). Berikan informasinya."
                    .to_owned(),
            ),
            KeadaanPengecualian::Diuji | KeadaanPengecualian::Ditetapkan => {
                let end = self.isi.jangka.berakhir().filter(|_| self.ended(today))?;
                Some(format!(
                    "Masa pengecualian ini berakhir {}; sejak itu informasinya terbuka dengan sendirinya (PP 61/2010 Pasal 11 ayat (3); Perki 1/2021 Pasal 52 ayat (2)).",
                    tanggal::long(end)
                ))
            }
        }
    }
}

impl DasarPenolakan {
    /// Takes the facts of the exemption it names, as `find` gives it.
    ///
    /// # Errors
    /// None when it names none; the sentence why it cannot rest on the one it names.
    pub(crate) fn rest_on(
        &mut self,
        find: impl Fn(PengecualianId) -> Option<Pengecualian>,
        today: NaiveDate,
    ) -> Result<(), Option<String>> {
        const GONE: &str = "Pengecualian ini tidak ada dalam daftar; pilih yang lain.";
        let found = find(self.pengecualian.ok_or(None)?).ok_or_else(|| Some(GONE.to_owned()))?;
        if let Some(sentence) = found.unusable(today) {
            return Err(Some(sentence));
        }
        self.take_from(&found);
        Ok(())
    }

    /// Takes the facts of the exemption `found`.
    fn take_from(&mut self, found: &Pengecualian) {
        self.pasal_17.clone_from(&found.isi.pasal_17);
        let laws = found.isi.dasar_lain.iter().map(DasarLain::label);
        self.undang_undang = laws.collect::<Vec<_>>().join("; ");
        self.konsekuensi.clone_from(&found.isi.konsekuensi_dibuka);
        self.penetapan = found
            .penetapan()
            .map(|decree| Penetapan { nomor: decree.nomor.clone(), tanggal: Some(decree.tanggal) })
            .unwrap_or_default();
        // Of an exemption that was set, the sheet its decree rests on: a later one of a change is not in force yet.
        let cited = match found.penetapan() {
            Some(decree) => found.uji.iter().find(|uji| Some(uji.id) == decree.uji),
            None => found.uji.last(),
        };
        self.uji = cited.map(|uji| RujukanUji { id: uji.id, nomor: uji.nomor.clone(), tanggal: uji.tanggal });
    }
}

impl Keputusan {
    /// The grounds of a refusal, whole or in part.
    fn refusal_mut(&mut self) -> Option<&mut DasarPenolakan> {
        match self {
            Self::Sebagian { dasar, .. } | Self::Ditolak { dasar, .. } => Some(dasar),
            Self::Diberikan { .. } | Self::TidakDikuasai { .. } | Self::BelumDidokumentasikan { .. } => None,
        }
    }
}
