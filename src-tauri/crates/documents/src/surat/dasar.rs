//! The legal ground of a refusal as letters cite it.

use domain::pengecualian::{Huruf, Pasal17};

/// Grounds of UU 14/2008 art. 17 and, for letter j, the other law.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Dasar {
    /// Grounds of art. 17.
    pub pasal_17: Vec<Pasal17>,
    /// The other law with its article, such as `Pasal 84 ayat (1) Undang-Undang Nomor 24 Tahun 2013`;
    /// empty unless letter j is among the grounds.
    pub undang_undang: String,
}

impl Dasar {
    /// Grounds other than letter j, such as `Pasal 17 huruf h angka 3`; empty without any.
    pub(in crate::surat) fn huruf(&self) -> String {
        let own = self.pasal_17.iter().filter(|ground| ground.huruf() != Huruf::J);
        own.map(|ground| ground.label()).collect::<Vec<_>>().join("; ")
    }

    /// Whether it rests on another law.
    pub(in crate::surat) fn by_law(&self) -> bool {
        !self.undang_undang.is_empty() || self.pasal_17.iter().any(|ground| ground.huruf() == Huruf::J)
    }

    /// The whole ground in one line; empty without any.
    pub(in crate::surat) fn ringkas(&self) -> String {
        let mut parts: Vec<String> = self.pasal_17.iter().map(|ground| ground.label()).collect();
        if let Some(last) = parts.last_mut() {
            last.push_str(" UU KIP");
        }
        parts.extend((!self.undang_undang.is_empty()).then(|| self.undang_undang.clone()));
        parts.join("; ")
    }
}
