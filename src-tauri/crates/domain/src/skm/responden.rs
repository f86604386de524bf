//! Who answered, without who they are: age, sex, education and occupation in classes, each of which may be left open.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

macro_rules! kelas {
    ($(#[$doc:meta])* $name:ident { $($(#[$each:meta])* $variant:ident = $label:literal),* $(,)? }) => {
        $(#[$doc])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, TS)]
        #[serde(rename_all = "snake_case")]
        #[ts(export_to = "bindings.ts")]
        pub enum $name { $($(#[$each])* $variant,)* }

        impl $name {
            /// Every class, in the order it is offered.
            pub const ALL: &'static [Self] = &[$(Self::$variant,)*];

            /// As a respondent reads it.
            pub fn label(self) -> &'static str {
                match self { $(Self::$variant => $label,)* }
            }
        }
    };
}

kelas! {
    /// Age.
    KelompokUmur {
        /// Below 20.
        DiBawah20 = "Di bawah 20 tahun",
        /// 20 to 29.
        Dari20 = "20–29 tahun",
        /// 30 to 39.
        Dari30 = "30–39 tahun",
        /// 40 to 49.
        Dari40 = "40–49 tahun",
        /// 50 to 59.
        Dari50 = "50–59 tahun",
        /// 60 and above.
        Dari60 = "60 tahun ke atas",
    }
}

kelas! {
    /// Sex.
    Kelamin {
        /// Male.
        Laki = "Laki-laki",
        /// Female.
        Perempuan = "Perempuan",
    }
}

kelas! {
    /// Education completed last.
    Pendidikan {
        /// Primary school or below.
        Sd = "SD ke bawah",
        /// Lower secondary school.
        Smp = "SMP",
        /// Upper secondary school.
        Sma = "SMA/SMK",
        /// Diploma.
        Diploma = "Diploma",
        /// Bachelor.
        S1 = "S1/D4",
        /// Master or above.
        S2 = "S2 ke atas",
    }
}

kelas! {
    /// Occupation, in the classes of the questionnaire.
    Pekerjaan {
        /// Civil servant.
        Asn = "PNS/PPPK",
        /// Armed forces.
        Tni = "TNI",
        /// Police.
        Polri = "Polri",
        /// Private employee.
        Swasta = "Pegawai swasta",
        /// Own business.
        Wirausaha = "Wirausaha",
        /// Pupil or student.
        Pelajar = "Pelajar/mahasiswa",
        /// Any other.
        Lainnya = "Lainnya",
    }
}

/// The profile of a respondent.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields, default)]
#[ts(export_to = "bindings.ts", optional_fields = nullable)]
pub struct Responden {
    /// Age.
    pub umur: Option<KelompokUmur>,
    /// Sex.
    pub kelamin: Option<Kelamin>,
    /// Education.
    pub pendidikan: Option<Pendidikan>,
    /// Occupation.
    pub pekerjaan: Option<Pekerjaan>,
}
