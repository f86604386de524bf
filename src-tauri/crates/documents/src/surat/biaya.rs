//! The costs of a request as they stand on letters: copying, sending, other (Perki 1/2021 art. 37–38).
//!
//! Amounts are frozen before they come here; this file only multiplies, adds and prints.

use domain::{
    format::{rupiah, terbilang},
    layanan::JenisBiaya,
};

/// The boxes of Lampiran VII, in its order.
pub(in crate::surat) const JENIS: [JenisBiaya; 3] = [JenisBiaya::Penyalinan, JenisBiaya::Pengiriman, JenisBiaya::Lain];

/// What a cost is for, as the annex names it.
pub(in crate::surat) const fn jenis(jenis: JenisBiaya) -> &'static str {
    match jenis {
        JenisBiaya::Penyalinan => "Penyalinan",
        JenisBiaya::Pengiriman => "Pengiriman",
        JenisBiaya::Lain => "Lain-lain",
    }
}

/// One line of the costs.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct BarisBiaya {
    /// What it is for.
    pub jenis: JenisBiaya,
    /// What exactly, such as `Fotokopi A4`; may be empty.
    pub uraian: String,
    /// How many units.
    pub banyak: u32,
    /// Name of the unit, such as `lembar`; may be empty.
    pub satuan: String,
    /// Price of one unit in rupiah.
    pub harga: i64,
}

impl BarisBiaya {
    /// Price of the line in rupiah; what no purse holds stays at the largest number.
    #[must_use]
    pub fn jumlah(&self) -> i64 {
        self.harga.saturating_mul(i64::from(self.banyak))
    }

    /// `Rp500 × 48 lembar = Rp24.000`, as the annex has it; of one unit only its price.
    #[must_use]
    pub fn hitungan(&self) -> String {
        let price = rupiah::show(self.harga);
        if self.banyak == 1 {
            return price;
        }
        let units = format!("{} {}", self.banyak, self.satuan);
        format!("{price} × {} = {}", units.trim_end(), rupiah::show(self.jumlah()))
    }

    /// Kind and description: `Penyalinan: fotokopi A4`.
    #[must_use]
    pub fn nama(&self) -> String {
        if self.uraian.is_empty() {
            jenis(self.jenis).to_owned()
        } else {
            format!("{}: {}", jenis(self.jenis), self.uraian)
        }
    }
}

/// All costs of a request.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Biaya {
    /// Lines; none when nothing is charged.
    pub baris: Vec<BarisBiaya>,
    /// How to pay, such as `Tunai di meja layanan` or an account; may be empty.
    pub cara_bayar: String,
    /// Decree that sets the tariff; may be empty.
    pub dasar: String,
}

impl Biaya {
    /// Sum in rupiah.
    #[must_use]
    pub fn jumlah(&self) -> i64 {
        self.baris.iter().fold(0, |sum, line| sum.saturating_add(line.jumlah()))
    }

    /// Whether the applicant pays nothing.
    #[must_use]
    pub fn gratis(&self) -> bool {
        self.jumlah() == 0
    }

    /// The sum in words, with a capital: `Dua puluh empat ribu rupiah`.
    #[must_use]
    pub fn terbilang(&self) -> String {
        capital(&terbilang::rupiah(self.jumlah()))
    }
}

/// The text with its first letter as a capital.
fn capital(text: &str) -> String {
    let mut letters = text.chars();
    letters.next().map_or_else(String::new, |first| first.to_uppercase().chain(letters).collect())
}
