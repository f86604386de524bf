//! How the steps of a case are written down: what happened, as an enum tagged for the journal, and beside it the bare name
//! of each with its label.

/// Makes the two enums of one kind of case from one table.
macro_rules! steps {
    ($langkah:ident, $jenis:ident; $($(#[$doc:meta])* $name:ident($event:ty) = $label:literal;)*) => {
        /// What happened in a step.
        #[derive(Clone, Debug, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
        #[serde(tag = "kejadian", rename_all = "snake_case")]
        pub enum $langkah {
            $($(#[$doc])* $name($event),)*
        }

        /// Which step; its name without what it says.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, serde::Serialize, serde::Deserialize, ts_rs::TS)]
        #[serde(rename_all = "snake_case")]
        #[ts(export_to = "bindings.ts")]
        pub enum $jenis {
            $($(#[$doc])* $name,)*
        }

        impl $langkah {
            /// Which step it is.
            pub fn jenis(&self) -> $jenis {
                match self { $(Self::$name(_) => $jenis::$name,)* }
            }
        }

        impl $jenis {
            /// Every step, in the order of a case's life.
            pub const ALL: &[Self] = &[$(Self::$name,)*];

            /// As a history names it.
            pub fn label(self) -> &'static str {
                match self { $(Self::$name => $label,)* }
            }
        }
    };
}

pub(crate) use steps;
