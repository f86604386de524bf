//! The costs of a request as letters word them (Perki 1/2021 art. 37–38, Lampiran VII).

use domain::{
    format::{rupiah, terbilang},
    layanan::JenisBiaya,
    permohonan::biaya::{BarisBiaya, Biaya},
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

/// `Rp500 × 48 lembar = Rp24.000`, as the annex has it; of one unit only its price.
pub(in crate::surat) fn hitungan(line: &BarisBiaya) -> String {
    let price = rupiah::show(line.rupiah);
    if line.jumlah == 1 {
        return price;
    }
    format!("{price} × {} = {}", banyak(line), rupiah::show(line.total()))
}

/// `48 lembar`.
pub(in crate::surat) fn banyak(line: &BarisBiaya) -> String {
    format!("{} {}", line.jumlah, line.satuan).trim_end().to_owned()
}

/// Kind and description: `Penyalinan: fotokopi A4`.
pub(in crate::surat) fn nama(line: &BarisBiaya) -> String {
    if line.uraian.is_empty() {
        jenis(line.jenis).to_owned()
    } else {
        format!("{}: {}", jenis(line.jenis), line.uraian)
    }
}

/// The sum in words, with a capital: `Dua puluh empat ribu rupiah`.
pub(in crate::surat) fn terbilang(biaya: &Biaya) -> String {
    let words = terbilang::rupiah(biaya.total());
    let mut letters = words.chars();
    letters.next().map_or_else(String::new, |first| first.to_uppercase().chain(letters).collect())
}
