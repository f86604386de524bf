//! The rules by name, as a screen and the command line tell them apart.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// A rule of the checker.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
#[ts(export_to = "bindings.ts")]
pub enum KodePeringatan {
    /// The reason belongs to another letter.
    HurufTidakCocok,
    /// No letter of art. 17.
    HurufTidakAda,
    /// The letter has numbered items and none is named: a hint.
    AngkaBelumDisebut,
    /// Letter j without another Undang-Undang.
    HurufJTanpaUndangUndang,
    /// Letter j on a regulation below a statute.
    HurufJDiBawahUndangUndang,
    /// A regulation that was revoked.
    PeraturanDicabut,
    /// Permanent or without limit for a to f.
    TidakTerbatas,
    /// More than thirty years for a.
    LebihTigaPuluhTahun,
    /// No period, or one whose end cannot be told.
    JangkaTidakJelas,
    /// The end hangs on an event or a need, and no day of review is set.
    TanpaTinjau,
    /// The end has passed: open by itself.
    SudahBerakhir,
    /// Neither consequence is described.
    KonsekuensiKosong,
    /// Only one of the two consequences is described.
    KonsekuensiSepihak,
    /// Both consequences say the same.
    KonsekuensiSama,
    /// The whole is closed where only a part is exempt.
    SeluruhPadahalSebagian,
    /// What art. 18(1) says is never exempt.
    TidakPernahDikecualikan,
    /// Letter g or h about somebody in public office (art. 18(2)).
    JabatanPublik,
    /// What must be announced berkala is closed.
    WajibDiumumkan,
    /// A reason that is no ground: purpose unclear, no proposal.
    AlasanTanpaDasar,
    /// Nobody is named who holds it.
    UnitKosong,
    /// Used in a refusal before it is in force.
    BelumBerlaku,
    /// The refusal cites another letter.
    HurufBerbeda,
}
