//! The legal ground of a refusal as letters cite it: UU 14/2008 art. 17 and, for letter j, the other law.

use domain::{pengecualian::Huruf, permohonan::keputusan::DasarPenolakan};

/// Grounds other than letter j, such as `Pasal 17 huruf h angka 3`; empty without any.
pub(in crate::surat) fn huruf(dasar: &DasarPenolakan) -> String {
    let own = dasar.pasal_17.iter().filter(|ground| ground.huruf() != Huruf::J);
    own.map(|ground| ground.label()).collect::<Vec<_>>().join("; ")
}

/// Whether it rests on another law.
pub(in crate::surat) fn by_law(dasar: &DasarPenolakan) -> bool {
    !dasar.undang_undang.is_empty() || dasar.pasal_17.iter().any(|ground| ground.huruf() == Huruf::J)
}

/// The whole ground in one line; empty without any.
pub(in crate::surat) fn ringkas(dasar: &DasarPenolakan) -> String {
    let mut parts: Vec<String> = dasar.pasal_17.iter().map(|ground| ground.label()).collect();
    if let Some(last) = parts.last_mut() {
        last.push_str(" UU KIP");
    }
    parts.extend((!dasar.undang_undang.is_empty()).then(|| dasar.undang_undang.clone()));
    parts.join("; ")
}
