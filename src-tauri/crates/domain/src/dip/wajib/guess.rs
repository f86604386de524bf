//! Tells the kind of mandatory information from the words of an entry: its title first, then its summary, last the
//! heading it stands under. A guess only fills the checklist; what an officer says always wins.

use super::Wajib;
use super::kosakata::{REGULATION, RULES};
use crate::dip::{IsiInformasi, Kelas};
use crate::format::kata::Kata;

impl Wajib {
    /// The kind the words of an entry tell: title, then summary, then heading; none when they tell none.
    pub fn guess(isi: &IsiInformasi) -> Option<Self> {
        if isi.kelas == Kelas::SertaMerta {
            // A warning of danger is that whatever else it speaks of; other rows often carry the class by mistake.
            let told = Kata::new([isi.judul.as_str(), isi.ringkasan.as_str()]);
            let danger = RULES.iter().find(|(kind, _)| *kind == Self::PeringatanDini)?;
            if told.has_any(danger.1) {
                return Some(Self::PeringatanDini);
            }
        }
        let title = Kata::new([isi.judul.as_str()]);
        [title, Kata::new([isi.ringkasan.as_str()]), Kata::new([isi.kelompok.as_str()])]
            .iter()
            .find_map(told)
            .map(|kind| kind.in_class(isi.kelas))
    }

    /// The kind of the entry's own class where the law has one for each: the report on access is part of the service.
    fn in_class(self, kelas: Kelas) -> Self {
        match (self, kelas) {
            (Self::LaporanAkses, Kelas::SetiapSaat) => Self::LayananInformasi,
            (kind, Kelas::Berkala | Kelas::SertaMerta | Kelas::SetiapSaat) => kind,
        }
    }
}

fn told(words: &Kata) -> Option<Wajib> {
    let about_list = words.has_any(&["ppid", "informasi publik"]);
    if !about_list && words.begins(&REGULATION, &["salinan", "dokumen", "daftar", "himpunan", "kumpulan"]) {
        return Some(Wajib::Peraturan);
    }
    if words.begins(
        &["surat masuk", "surat keluar", "surat menyurat", "korespondensi", "agenda surat"],
        &["daftar", "buku", "data"],
    ) {
        return Some(Wajib::SuratMenyurat);
    }
    if words.begins(&["sop", "standar operasional*", "standar operational*"], &["daftar", "dokumen"]) && !about_list {
        return Some(Wajib::OrganisasiKeuangan);
    }
    // A course of study (*program studi*) is no programme of the body.
    let study = words.has("program studi");
    RULES
        .iter()
        .filter(|(kind, _)| !(study && *kind == Wajib::ProgramKegiatan))
        .find(|(_, phrases)| words.has_any(phrases))
        .map(|(kind, _)| *kind)
}
