//! Grounds and period of an exemption as lists, letters and screens write them in one line.

use super::{DasarLain, IsiPengecualian, Jangka};
use crate::format::tanggal;

impl IsiPengecualian {
    /// Its grounds: art. 17 first, then the other laws. A list that was read keeps its own words where nothing was
    /// understood of them.
    pub fn dasar(&self) -> String {
        let grounds = self.pasal_17.iter().map(|pasal| format!("{pasal} UU 14/2008"));
        let all: Vec<String> = grounds.chain(self.dasar_lain.iter().map(DasarLain::label)).collect();
        if all.is_empty() { self.dasar_asli.clone() } else { all.join("; ") }
    }
}

impl DasarLain {
    /// `Pasal 4 ayat (2) UU 27/2022`, or the law alone.
    pub fn label(&self) -> String {
        if self.pasal.is_empty() { self.peraturan.clone() } else { format!("{} {}", self.pasal, self.peraturan) }
    }
}

impl Jangka {
    /// `Sampai 31 Desember 2027`, `5 tahun sejak …`, the event, or *selama diperlukan*.
    pub fn label(&self) -> String {
        match self {
            Self::Tanggal { sampai } => format!("Sampai {}", tanggal::long(*sampai)),
            Self::Tahun { tahun, sejak } => format!("{tahun} tahun sejak {}", tanggal::long(*sejak)),
            Self::Peristiwa { peristiwa, terjadi: None } => peristiwa.clone(),
            Self::Peristiwa { peristiwa, terjadi: Some(day) } => {
                format!("{peristiwa} (terjadi {})", tanggal::long(*day))
            }
            Self::SelamaDiperlukan => "Selama diperlukan".to_owned(),
        }
    }
}
