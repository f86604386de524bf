//! The grounds of exemption as screens ask for them.

use domain::pengecualian::Huruf;
use serde::Serialize;
use ts_rs::TS;

/// A letter of UU 14/2008 art. 17 and what it protects.
#[derive(Clone, Copy, Debug, Serialize, TS)]
#[ts(export_to = "bindings.ts")]
pub struct HurufPasal17 {
    /// The letter.
    pub huruf: Huruf,
    /// What opening the information would harm.
    pub teks: &'static str,
    /// Its numbered items, from *angka 1*; empty for a letter that has none.
    pub angka: &'static [&'static str],
    /// How long an exemption on this ground may last.
    pub jangka: &'static str,
    /// Whether the article of another statute must be named beside it.
    pub undang_undang_lain: bool,
}

impl HurufPasal17 {
    /// What the law says of `huruf`.
    pub(super) fn of(huruf: Huruf) -> Self {
        Self {
            huruf,
            teks: huruf.text(),
            angka: huruf.items(),
            jangka: huruf.longest().label(),
            undang_undang_lain: huruf.needs_other_law(),
        }
    }
}
