//! The same exemption when a refusal rests on it: it must be in force, close what is refused, and be cited as it stands.

use chrono::NaiveDate;

use super::{KodePeringatan, Peringatan, luas};
use crate::format::tanggal;
use crate::pengecualian::{Cakupan, IsiPengecualian, Pasal17};

/// The refusal that rests on an exemption.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Penolakan<'a> {
    /// The day of the refusal.
    pub today: NaiveDate,
    /// The day from which the decree, or the test done for it, is in force; none while there is neither.
    pub berlaku: Option<NaiveDate>,
    /// Whether the whole of what was asked is refused.
    pub seluruhnya: bool,
    /// The grounds the refusal cites.
    pub pasal_17: &'a [Pasal17],
}

/// What is wrong when `penolakan` rests on `isi`; empty when it may.
pub fn untuk_penolakan(isi: &IsiPengecualian, penolakan: &Penolakan<'_>) -> Vec<Peringatan> {
    let mut found = Vec::new();
    match penolakan.berlaku {
        Some(from) if from <= penolakan.today => {}
        from => {
            let since =
                from.map_or("belum ditetapkan".to_owned(), |from| format!("baru berlaku {}", tanggal::long(from)));
            let pesan = format!(
                "Pengecualian ini {since}, sehingga belum dapat menjadi dasar penolakan. Lakukan uji konsekuensi dan tetapkan lebih \
                 dahulu, atau berikan informasinya."
            );
            found.push(Peringatan::new(
                KodePeringatan::BelumBerlaku,
                "",
                pesan,
                "UU 14/2008 Pasal 19; Perki 1/2021 Pasal 49",
            ));
        }
    }
    if let Some(last) = isi.jangka.berakhir().filter(|last| *last < penolakan.today) {
        let pesan = format!(
            "Pengecualian ini berakhir {}; informasinya sudah terbuka dengan sendirinya dan tidak dapat ditolak. Berikan \
             informasinya.",
            tanggal::long(last)
        );
        let dasar = "PP 61/2010 Pasal 11 ayat (3); Perki 1/2021 Pasal 52 ayat (2)";
        found.push(Peringatan::new(KodePeringatan::SudahBerakhir, "jangka", pesan, dasar));
    }
    found.extend(penolakan.seluruhnya.then(|| open_part(isi)).flatten());
    found.extend(other_letter(isi, penolakan.pasal_17));
    found
}

fn open_part(isi: &IsiPengecualian) -> Option<Peringatan> {
    let open = match &isi.cakupan {
        Cakupan::Sebagian { terbuka, .. } => terbuka.clone(),
        Cakupan::Seluruh => luas::open_part(isi)?,
    };
    let part = if open.is_empty() { String::new() } else { format!(" ({open})") };
    let pesan = format!(
        "Yang dikecualikan hanya sebagian; bagian lain{part} tetap terbuka. Berikan salinannya dengan bagian yang dikecualikan \
         dihitamkan, jangan menolak seluruhnya."
    );
    let dasar = "Perki 1/2021 Pasal 50 ayat (2) dan ayat (3)";
    Some(Peringatan::new(KodePeringatan::SeluruhPadahalSebagian, "cakupan", pesan, dasar))
}

fn other_letter(isi: &IsiPengecualian, cited: &[Pasal17]) -> Option<Peringatan> {
    let known = |ground: &Pasal17| isi.pasal_17.iter().any(|own| own.huruf() == ground.huruf());
    let foreign: Vec<String> = cited.iter().filter(|ground| !known(ground)).map(|ground| ground.label()).collect();
    (!foreign.is_empty()).then(|| {
        let pesan = format!(
            "Penolakan menyebut {}, tetapi pengecualiannya tidak. Samakan dasar penolakan dengan penetapannya.",
            foreign.join(", ")
        );
        Peringatan::new(
            KodePeringatan::HurufBerbeda,
            "pasal_17",
            pesan,
            "UU 14/2008 Pasal 17; Perki 1/2021 Pasal 49 ayat (6)",
        )
    })
}
