//! A row of an old register being read, of whichever register: what is a fact, what is kept to the letter, what is wrong
//! with it, and who it is about.

use chrono::{Datelike, NaiveDate};

use super::pemetaan::{Pilihan, Terbaca};
use super::petik::{self, Mentah};
use super::register_sel as sel;
use super::{Bidang, JenisDaftar, Lembar, nomor_lama};
use crate::fault::{FieldFault, Rule, line, text};
use crate::pemohon::{Identitas, Kuasa};
use crate::permohonan::SelLama;

/// Longest number, in characters.
const NOMOR: usize = 120;
/// Longest remark or reason, in characters.
pub(super) const KETERANGAN: usize = 2_000;

/// One row of an old register.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct BarisRegister<Isi> {
    /// Its sheet, as a place in the file.
    pub lembar: usize,
    /// Its first row in the file, from 1.
    pub baris: u32,
    /// Number and subject, to be known by.
    pub judul: String,
    /// What it says; none without a day.
    pub isi: Option<Isi>,
    /// Who it is about, as far as it says.
    pub identitas: Identitas,
    /// Its cells as the file says them, to be read and typed anew.
    pub sel: Vec<(Bidang, String)>,
    /// What was guessed or kept to the letter, in plain Indonesian.
    pub catatan: Vec<String>,
    /// Why it is not taken; empty when it is.
    pub faults: Vec<FieldFault>,
}

/// The rows of a register of `jenis`, each read by `row` from its cells and its number: to the letter, with its place in its
/// year (0 when it cannot be read) and that year (none when the number does not say it). The number is that in `own`, else
/// the count of the row where the register has no other.
pub(super) fn rows<Isi>(
    lembar: &[Lembar],
    jenis: JenisDaftar,
    own: Bidang,
    pilihan: &Pilihan,
    row: impl Fn(&Mentah, (&str, u32, Option<i32>)) -> BarisRegister<Isi>,
) -> Terbaca<BarisRegister<Isi>> {
    let (told, entries) = petik::gather(lembar, jenis, pilihan);
    let number = |entry: &Mentah| {
        let own = if entry.kolom.contains(&own) { own } else { Bidang::Nomor };
        sel::said(entry.line(own))
    };
    let numbers: Vec<String> = entries.iter().map(number).collect();
    let texts: Vec<&str> = numbers.iter().map(String::as_str).collect();
    let places = nomor_lama::places(&texts);
    let all = entries.iter().zip(&numbers).zip(places);
    let baris = all.map(|((entry, teks), (n, tahun))| row(entry, (teks, n, tahun))).collect();
    Terbaca { lembar: told, baris }
}

/// A row being read.
pub(super) struct Membaca<'a> {
    pub entry: &'a Mentah,
    pub catatan: Vec<String>,
    pub faults: Vec<FieldFault>,
    pub tidak_terbaca: Vec<SelLama>,
}

impl<'a> Membaca<'a> {
    pub(super) fn new(entry: &'a Mentah) -> Self {
        Self { entry, catatan: entry.catatan.clone(), faults: Vec::new(), tidak_terbaca: Vec::new() }
    }

    /// The row as it was read; `isi` counts only where nothing is wrong with it.
    pub(super) fn finish<Isi>(
        self,
        nomor: String,
        isi: Option<Isi>,
        identitas: Identitas,
        needed: &[Bidang],
    ) -> BarisRegister<Isi> {
        let subject: String = self.entry.line(Bidang::Rincian).chars().take(120).collect();
        let judul: Vec<String> = [nomor, subject].into_iter().filter(|part| !part.is_empty()).collect();
        BarisRegister {
            lembar: self.entry.lembar,
            baris: self.entry.baris,
            judul: judul.join(" · "),
            isi: isi.filter(|_| self.faults.is_empty()),
            identitas,
            sel: self.entry.cells(needed),
            catatan: self.catatan,
            faults: self.faults,
        }
    }

    /// The number to the letter, which a fault names as `bidang`.
    pub(super) fn number(&mut self, bidang: Bidang, nomor: &str) -> String {
        let nomor = line(&mut self.faults, bidang.name(), nomor, NOMOR, None);
        if nomor.is_empty() {
            self.catatan.push("Nomornya kosong pada register dan tetap kosong.".to_owned());
        }
        nomor
    }

    /// The day in `bidang`: without it nobody knows in which register the line belongs. `empty` says so.
    pub(super) fn received(&mut self, bidang: Bidang, empty: &'static str, today: NaiveDate) -> Option<NaiveDate> {
        let typed = sel::said(self.entry.line(bidang));
        let rule = match sel::day(&typed) {
            Some(day) if day > today => Rule::Format(format!("Tanggal “{typed}” belum terjadi; betulkan tahunnya.")),
            Some(day) if day.year() < 2008 => {
                Rule::Format(format!("Tanggal “{typed}” mendahului UU 14/2008; betulkan tahunnya."))
            }
            Some(day) => return Some(day),
            None if typed.is_empty() => Rule::Required(empty),
            None => Rule::Format(format!(
                "Tanggal “{typed}” tidak terbaca. Tulis hari, bulan, dan tahunnya, misalnya 5 Maret 2019."
            )),
        };
        self.faults.push(FieldFault::new(bidang.name(), &rule));
        None
    }

    /// The decision as written, and what it says where its words are clear.
    pub(super) fn decision<T>(
        &mut self,
        bidang: Bidang,
        read: impl Fn(&str) -> Option<T>,
        counted: &str,
    ) -> (String, Option<T>) {
        let keputusan = self.text(bidang, KETERANGAN);
        let hasil = read(&keputusan);
        if hasil.is_none() && !keputusan.is_empty() {
            self.catatan.push(format!(
                "Keputusan “{}” disimpan apa adanya; dalam angka ia tidak dihitung sebagai {counted}.",
                keputusan.chars().take(60).collect::<String>()
            ));
        }
        (keputusan, hasil)
    }

    /// The remark, with the heading of the group it stands under.
    pub(super) fn remark(&mut self) -> String {
        let keterangan = self.text(Bidang::Keterangan, KETERANGAN);
        if self.entry.kelompok.is_empty() {
            return keterangan;
        }
        let group = format!("Di bawah judul “{}”", self.entry.kelompok);
        [keterangan, group].into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join("; ")
    }

    /// A text as it stands, cleaned.
    pub(super) fn text(&mut self, bidang: Bidang, limit: usize) -> String {
        let typed = sel::said(self.entry.text(bidang));
        text(&mut self.faults, bidang.name(), &typed, limit, None)
    }

    /// A fact of a cell; what is none is kept to the letter.
    pub(super) fn read<T>(&mut self, bidang: Bidang, read: impl Fn(&str) -> Option<T>) -> Option<T> {
        let typed = sel::said(self.entry.line(bidang));
        let fact = read(&typed);
        if fact.is_none() {
            self.keep(bidang, typed);
        }
        fact
    }

    /// Keeps what is no fact of its column.
    pub(super) fn keep(&mut self, bidang: Bidang, isi: String) {
        if isi.is_empty() {
            return;
        }
        let isi = text(&mut self.faults, bidang.name(), &isi, KETERANGAN, None);
        self.catatan
            .push(format!("{}: “{isi}” tidak terbaca sebagai isiannya dan disimpan apa adanya.", bidang.label()));
        self.tidak_terbaca.push(SelLama { bidang: bidang.label().to_owned(), isi });
    }

    /// Who asked. Personal data: nothing of it goes among the cells kept to the letter, which the journal carries.
    pub(super) fn person(&mut self) -> Identitas {
        let mut line_of = |bidang: Bidang, limit: usize| {
            line(&mut self.faults, bidang.name(), &sel::said(self.entry.line(bidang)), limit, None)
        };
        let optional = |text: String| (!text.is_empty()).then_some(text);
        let (kuasa, surat_kuasa) = (line_of(Bidang::Kuasa, 200), optional(line_of(Bidang::SuratKuasa, 300)));
        let mut identitas = Identitas {
            jenis: sel::applicant(&self.entry.line(Bidang::JenisPemohon)),
            nama: line_of(Bidang::NamaPemohon, 300),
            nik: None,
            sk_pengesahan: None,
            alamat: line_of(Bidang::Alamat, 500),
            telepon: None,
            surel: None,
            pekerjaan: optional(line_of(Bidang::Pekerjaan, 120)),
            kuasa: (!kuasa.is_empty() || surat_kuasa.is_some()).then_some(Kuasa {
                nama: kuasa,
                nik: None,
                alamat: None,
                telepon: None,
                surat_kuasa,
            }),
            anggota: Vec::new(),
        };
        sel::put_nik(&mut identitas, &line_of(Bidang::Nik, 120));
        for bidang in [Bidang::Telepon, Bidang::Surel, Bidang::Kontak] {
            sel::put_contact(&mut identitas, &line_of(bidang, 300));
        }
        identitas
    }
}
