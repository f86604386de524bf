//! Whether there are respondents enough. PermenPANRB 14/2017 takes the sample from the table of Krejcie and Morgan, which is
//! its formula at 95 % confidence and 5 % error: 3,841·N·¼ / (0,0025·(N−1) + 3,841·¼).

use serde::Serialize;
use ts_rs::TS;

/// Fewest respondents a result is told of without a warning, whatever the population.
pub const PALING_SEDIKIT: u32 = 30;

/// How the number of respondents stands.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[ts(export_to = "bindings.ts")]
pub struct Sampel {
    /// Those who were served in the period, if the office knows.
    pub populasi: Option<u32>,
    /// Respondents needed of that population.
    pub perlu: Option<u32>,
    /// The plain warning when there are too few; none when there are enough.
    pub peringatan: Option<String>,
}

/// Respondents needed of a population.
pub fn needed(populasi: u32) -> u32 {
    let n = u64::from(populasi);
    if n == 0 {
        return 0;
    }
    let (above, below) = (96_025 * n, 250 * (n - 1) + 96_025);
    let sample = (2 * above + below) / (2 * below);
    u32::try_from(sample).unwrap_or(populasi).min(populasi)
}

impl Sampel {
    /// How `responden` stand against `populasi`.
    pub fn of(responden: u32, populasi: Option<u32>) -> Self {
        let perlu = populasi.map(needed);
        let peringatan = match perlu {
            _ if responden == 0 => Some("Belum ada jawaban, jadi belum ada nilai.".to_owned()),
            Some(perlu) if responden < perlu => Some(format!(
                "Responden terlalu sedikit: {responden} dari {perlu} yang diperlukan menurut tabel sampel Krejcie dan Morgan. Nilai ini belum mewakili {} pengguna layanan.",
                populasi.unwrap_or_default()
            )),
            _ if responden < PALING_SEDIKIT => Some(format!(
                "Responden terlalu sedikit: {responden}, kurang dari {PALING_SEDIKIT}. Nilai ini mudah berubah oleh satu dua jawaban dan belum dapat diandalkan."
            )),
            _ => None,
        };
        Self { populasi, perlu, peringatan }
    }
}
