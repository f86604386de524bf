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
    /// `Sampai dengan 31 Desember 2027`, `5 tahun sejak … (sampai dengan …)`, until the event, *selama diperlukan*; empty
    /// while nothing is known.
    pub fn label(&self) -> String {
        match self {
            Self::Tanggal { sampai } => format!("Sampai dengan {}", tanggal::long(*sampai)),
            Self::Tahun { tahun, sejak } => {
                let end = self.berakhir().map(|end| format!(" (sampai dengan {})", tanggal::long(end)));
                format!("{tahun} tahun sejak {}{}", tanggal::long(*sejak), end.unwrap_or_default())
            }
            Self::Peristiwa { peristiwa, terjadi: None } => until(peristiwa),
            Self::Peristiwa { peristiwa, terjadi: Some(day) } => {
                format!("{} (terjadi {})", until(peristiwa), tanggal::long(*day))
            }
            Self::SelamaDiperlukan => "Selama diperlukan".to_owned(),
            Self::Belum => String::new(),
        }
    }
}

/// *Sampai* and the event; a text that says itself how long stays as it is.
fn until(event: &str) -> String {
    const SAID: [&str; 7] = ["sampai", "hingga", "selama", "setelah", "sejak", "sesuai", "seumur"];
    let first = event.split_whitespace().next().unwrap_or_default().to_lowercase();
    let mut letters = event.chars();
    if SAID.contains(&first.as_str()) || first.starts_with(|sign: char| sign.is_ascii_digit()) {
        letters.next().map_or_else(String::new, |first| first.to_uppercase().collect::<String>() + letters.as_str())
    } else {
        format!("Sampai {event}")
    }
}
