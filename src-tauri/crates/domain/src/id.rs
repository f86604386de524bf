//! Typed identifiers. A request's id can never be passed where an account's is meant.

use std::fmt;
use std::str::FromStr;

use serde::{Deserialize, Serialize};
use ts_rs::TS;
use uuid::Uuid;

macro_rules! ids {
    ($($(#[$doc:meta])* $name:ident;)*) => {$(
        $(#[$doc])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, TS)]
        #[serde(transparent)]
        #[ts(export_to = "bindings.ts", type = "string")]
        pub struct $name(pub Uuid);

        impl $name {
            /// A fresh, time-ordered id (UUIDv7), made by the caller before the command so that a repeat is recognised.
            pub fn new() -> Self {
                Self(Uuid::now_v7())
            }
        }

        impl Default for $name {
            fn default() -> Self {
                Self::new()
            }
        }

        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                self.0.fmt(f)
            }
        }

        impl FromStr for $name {
            type Err = uuid::Error;
            fn from_str(text: &str) -> Result<Self, Self::Err> {
                Uuid::parse_str(text).map(Self)
            }
        }
    )*};
}

ids! {
    /// One request for public information.
    PermohonanId;
    /// One snapshot of an applicant's identity, as it stood in one request.
    PemohonId;
    /// One officer's account.
    AkunId;
    /// The unit (PPID or PPID pelaksana) whose registers these are.
    UnitId;
    /// One installation that writes a journal of its own.
    PerangkatId;
    /// One unfinished form.
    DrafId;
    /// One step of a request, so that it can be taken back and a repeated command is recognised.
    LangkahId;
    /// One issued letter.
    SuratId;
    /// One attached file.
    LampiranId;
    /// One entry of the list of public information.
    InformasiId;
    /// One decree that fixed a version of that list.
    PenetapanId;
    /// One exemption.
    PengecualianId;
    /// One sheet of the consequence test.
    UjiId;
    /// One import of a list.
    ImporId;
    /// One objection to the superior of the PPID.
    KeberatanId;
    /// One dispute at the Komisi Informasi.
    SengketaId;
    /// One proposal to destroy personal data, and what became of it.
    PemusnahanId;
    /// One request of a person that wrong data about them be put right.
    PembetulanId;
    /// One complaint or aspiration.
    PengaduanId;
    /// One line of the guest book.
    TamuId;
    /// The closing of one register of one month.
    TutupBukuId;
    /// The annual report of one year.
    LaporanTahunanId;
    /// One survey of satisfaction.
    SurveiId;
    /// One respondent's answer to it.
    JawabanSkmId;
    /// One point of the plan made after it.
    ButirRencanaId;
    /// The standard of service of the office.
    StandarId;
    /// One public consultation.
    ForumId;
}
