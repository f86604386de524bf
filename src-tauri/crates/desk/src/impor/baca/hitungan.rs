//! Cells that something is to be told about, counted with the first of them.

use super::kisi::Kisi;
use super::sel::Kurang;

#[derive(Default)]
struct Hitungan {
    jumlah: usize,
    pertama: String,
}

/// What of the cells of a sheet could not be read.
#[derive(Default)]
pub(super) struct Kekurangan {
    kosong: Hitungan,
    angka: Hitungan,
    galat: Hitungan,
}

impl Kekurangan {
    /// A formula without the value it came to.
    pub(super) fn blank(&mut self, baris: u32, kolom: u32) {
        self.kosong.add(baris, kolom);
    }

    /// A value of which something cannot be known.
    pub(super) fn add(&mut self, kurang: Kurang, baris: u32, kolom: u32) {
        match kurang {
            Kurang::Angka => self.angka.add(baris, kolom),
            Kurang::Galat => self.galat.add(baris, kolom),
        }
    }

    /// Tells of all of them.
    pub(super) fn tell(&self, kisi: &mut Kisi) {
        self.kosong.tell(
            kisi,
            "berisi rumus tanpa hasil dan dibaca kosong; buka dengan Excel, simpan, lalu impor lagi bila hasilnya perlu",
        );
        self.angka.tell(
            kisi,
            "berisi angka yang terlalu besar untuk Excel, sehingga digit akhirnya hilang; tulis ulang sebagai teks",
        );
        self.galat.tell(kisi, "berisi galat rumus dan dibaca kosong");
    }
}

impl Hitungan {
    fn add(&mut self, baris: u32, kolom: u32) {
        if self.jumlah == 0 {
            self.pertama = address(baris, kolom);
        }
        self.jumlah += 1;
    }

    fn tell(&self, kisi: &mut Kisi, sentence: &str) {
        if self.jumlah > 0 {
            kisi.tell(format!("{} sel {sentence}, mulai sel {}.", self.jumlah, self.pertama));
        }
    }
}

/// `C12`.
fn address(baris: u32, kolom: u32) -> String {
    let mut letters = Vec::new();
    let mut rest = kolom;
    loop {
        letters.push(char::from(b'A' + u8::try_from(rest % 26).unwrap_or_default()));
        match (rest / 26).checked_sub(1) {
            Some(next) => rest = next,
            None => break,
        }
    }
    let letters: String = letters.into_iter().rev().collect();
    format!("{letters}{}", baris.saturating_add(1))
}
