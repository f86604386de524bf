//! Requests of an old register (Perki 1/2010 Lampiran IV; Perki 1/2021 Lampiran VIII), made of what the sheets say. The
//! number stays to the letter; what cannot be read as a fact is kept beside the facts; who asked is kept apart.

use chrono::NaiveDate;

use super::Lembar;
use super::nomor_lama;
use super::pecah;
use super::pemetaan::{Pilihan, Terbaca};
use super::petik::{self, Mentah};
use super::register_sel as sel;
use super::{Bidang, JenisDaftar};
use crate::fault::{FieldFault, Rule, line, text};
use crate::pemohon::{Identitas, Kuasa};
use crate::permohonan::keputusan::BentukDikuasai;
use crate::permohonan::register::{MAX_RINCIAN, MAX_TUJUAN};
use crate::permohonan::{IsiLama, SelLama};
use crate::seri::Nomor;

/// Longest number, in characters.
const NOMOR: usize = 120;
/// Longest remark or reason, in characters.
const KETERANGAN: usize = 2_000;

/// One row of an old register.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct BarisPermohonan {
    /// Its sheet, as a place in the file.
    pub lembar: usize,
    /// Its first row in the file, from 1.
    pub baris: u32,
    /// Number and subject, to be known by.
    pub judul: String,
    /// What it says; none without a day.
    pub isi: Option<IsiLama>,
    /// Who asked, as far as it says.
    pub identitas: Identitas,
    /// Its cells as the file says them, to be read and typed anew.
    pub sel: Vec<(Bidang, String)>,
    /// What was guessed or kept to the letter, in plain Indonesian.
    pub catatan: Vec<String>,
    /// Why it is not taken; empty when it is.
    pub faults: Vec<FieldFault>,
}

/// The requests in `lembar`, seen on `today`.
pub fn read_permohonan(lembar: &[Lembar], pilihan: &Pilihan, today: NaiveDate) -> Terbaca<BarisPermohonan> {
    let (told, entries) = petik::gather(lembar, JenisDaftar::Permohonan, pilihan);
    let numbers: Vec<String> = entries.iter().map(number).collect();
    let texts: Vec<&str> = numbers.iter().map(String::as_str).collect();
    let places = nomor_lama::places(&texts);
    let rows = entries.iter().zip(&numbers).zip(places);
    let baris = rows.map(|((entry, nomor), place)| Membaca::row(entry, nomor, place, today)).collect();
    Terbaca { lembar: told, baris }
}

/// The number to the letter: that of registration, else the count of the row where the register has no other.
fn number(entry: &Mentah) -> String {
    let own = if entry.kolom.contains(&Bidang::NomorPendaftaran) { Bidang::NomorPendaftaran } else { Bidang::Nomor };
    sel::said(entry.line(own))
}

/// A row being read.
struct Membaca<'a> {
    entry: &'a Mentah,
    catatan: Vec<String>,
    faults: Vec<FieldFault>,
    tidak_terbaca: Vec<SelLama>,
}

impl<'a> Membaca<'a> {
    fn row(entry: &'a Mentah, nomor: &str, (n, tahun): (u32, Option<i32>), today: NaiveDate) -> BarisPermohonan {
        let mut this = Self { entry, catatan: entry.catatan.clone(), faults: Vec::new(), tidak_terbaca: Vec::new() };
        let nomor = line(&mut this.faults, "nomor_pendaftaran", nomor, NOMOR, None);
        if nomor.is_empty() {
            this.catatan.push("Nomornya kosong pada register dan tetap kosong.".to_owned());
        }
        let tanggal = this.received(today);
        let isi = tanggal.map(|tanggal| {
            let nomor = Nomor { n, teks: nomor.clone() };
            this.facts(nomor, tahun.unwrap_or(chrono::Datelike::year(&tanggal)), tanggal)
        });
        let identitas = this.person();
        let rincian = entry.line(Bidang::Rincian);
        let subject: String = rincian.chars().take(120).collect();
        let judul: Vec<String> = [nomor, subject].into_iter().filter(|part| !part.is_empty()).collect();
        let needed =
            [Bidang::NomorPendaftaran, Bidang::Tanggal, Bidang::NamaPemohon, Bidang::Rincian, Bidang::Keputusan];
        BarisPermohonan {
            lembar: entry.lembar,
            baris: entry.baris,
            judul: judul.join(" · "),
            isi: isi.filter(|_| this.faults.is_empty()),
            identitas,
            sel: entry.cells(&needed),
            catatan: this.catatan,
            faults: this.faults,
        }
    }

    /// The day of the request: without it nobody knows in which register the line belongs.
    fn received(&mut self, today: NaiveDate) -> Option<NaiveDate> {
        let typed = sel::said(self.entry.line(Bidang::Tanggal));
        let rule = match sel::day(&typed) {
            Some(day) if day > today => Rule::Format(format!("Tanggal “{typed}” belum terjadi; betulkan tahunnya.")),
            Some(day) if chrono::Datelike::year(&day) < 2008 => {
                Rule::Format(format!("Tanggal “{typed}” mendahului UU 14/2008; betulkan tahunnya."))
            }
            Some(day) => return Some(day),
            None if typed.is_empty() => Rule::Required(
                "Tanggal permohonannya kosong, jadi masa registernya tidak diketahui. Isi tanggalnya, atau lewati baris ini.",
            ),
            None => Rule::Format(format!(
                "Tanggal “{typed}” tidak terbaca. Tulis hari, bulan, dan tahunnya, misalnya 5 Maret 2019."
            )),
        };
        self.faults.push(FieldFault::new("tanggal", &rule));
        None
    }

    fn facts(&mut self, nomor: Nomor, tahun: i32, tanggal: NaiveDate) -> IsiLama {
        let (dikuasai, tidak_dikuasai, belum_didokumentasikan) = self.held();
        let (melihat, salinan, cara_mengirim) = self.ways();
        let keputusan = self.text(Bidang::Keputusan, KETERANGAN);
        let hasil = sel::decision(&keputusan);
        if hasil.is_none() && !keputusan.is_empty() {
            self.catatan.push(format!(
                "Keputusan “{}” disimpan apa adanya; dalam angka ia tidak dihitung sebagai dikabulkan atau ditolak.",
                keputusan.chars().take(60).collect::<String>()
            ));
        }
        let (pemberitahuan, pemberian) = self.days();
        let (biaya, cara_bayar) = self.cost();
        let mut keterangan = self.text(Bidang::Keterangan, KETERANGAN);
        if !self.entry.kelompok.is_empty() {
            keterangan = [keterangan, format!("Di bawah judul “{}”", self.entry.kelompok)]
                .into_iter()
                .filter(|part| !part.is_empty())
                .collect::<Vec<_>>()
                .join("; ");
        }
        IsiLama {
            nomor,
            tahun,
            tanggal,
            saluran: self.read(Bidang::Saluran, sel::channel),
            rincian: self.text(Bidang::Rincian, MAX_RINCIAN),
            tujuan: self.text(Bidang::Tujuan, MAX_TUJUAN),
            dikuasai,
            tidak_dikuasai,
            belum_didokumentasikan,
            bentuk: self.forms(),
            melihat,
            salinan,
            bentuk_salinan: self.read(Bidang::BentukSalinan, sel::form),
            cara_mengirim,
            keputusan,
            hasil,
            alasan: self.text(Bidang::Alasan, KETERANGAN),
            pemberitahuan,
            pemberian,
            biaya,
            cara_bayar,
            keterangan,
            tidak_terbaca: std::mem::take(&mut self.tidak_terbaca),
        }
    }

    /// A text as it stands, cleaned.
    fn text(&mut self, bidang: Bidang, limit: usize) -> String {
        let typed = sel::said(self.entry.text(bidang));
        text(&mut self.faults, bidang.name(), &typed, limit, None)
    }

    /// A fact of a cell; what is none is kept to the letter.
    fn read<T>(&mut self, bidang: Bidang, read: impl Fn(&str) -> Option<T>) -> Option<T> {
        let typed = sel::said(self.entry.line(bidang));
        let fact = read(&typed);
        if fact.is_none() {
            self.keep(bidang, typed);
        }
        fact
    }

    fn keep(&mut self, bidang: Bidang, isi: String) {
        if isi.is_empty() {
            return;
        }
        let isi = text(&mut self.faults, bidang.name(), &isi, KETERANGAN, None);
        self.catatan
            .push(format!("{}: “{isi}” tidak terbaca sebagai isiannya dan disimpan apa adanya.", bidang.label()));
        self.tidak_terbaca.push(SelLama { bidang: bidang.label().to_owned(), isi });
    }

    fn held(&mut self) -> (bool, Option<String>, bool) {
        let other = sel::said(self.entry.line(Bidang::TidakDikuasai));
        let not = |text: &str| matches!(text.to_lowercase().as_str(), "tidak" | "tdk" | "t");
        let tidak = if not(&other) {
            Some(String::new())
        } else {
            // A name tells who holds it; a mark only that this body does not.
            let named = other.chars().filter(|c| c.is_alphabetic()).count() > 2;
            self.entry.marked(Bidang::TidakDikuasai).then(|| if named { other } else { String::new() })
        };
        let (ya, belum) = (self.entry.marked(Bidang::Dikuasai), self.entry.marked(Bidang::BelumDidokumentasikan));
        let typed = sel::said(self.entry.line(Bidang::StatusInformasi));
        let lower = typed.to_lowercase();
        if typed.is_empty() {
            (ya, tidak, belum)
        } else if lower.contains("belum") {
            (ya, tidak, true)
        } else if lower.contains("tidak") || lower.contains("tdk") || lower.contains("bukan") {
            (ya, tidak.or(Some(String::new())), belum)
        } else if lower == "ya"
            || lower.contains("kuasa")
            || lower.contains("guasa")
            || lower == "ada"
            || sel_is_tick(&typed)
        {
            (true, tidak, belum)
        } else {
            self.keep(Bidang::StatusInformasi, typed);
            (ya, tidak, belum)
        }
    }

    fn forms(&mut self) -> BentukDikuasai {
        let typed = sel::said(self.entry.line(Bidang::BentukDikuasai));
        let read = pecah::bentuk(&typed);
        if !read.softcopy && !read.hardcopy {
            self.keep(Bidang::BentukDikuasai, typed);
        }
        BentukDikuasai {
            softcopy: read.softcopy || self.entry.marked(Bidang::Softcopy),
            hardcopy: read.hardcopy || self.entry.marked(Bidang::Hardcopy),
        }
    }

    /// Kind of the request and delivery; registers write one in the column of the other.
    fn ways(&mut self) -> (bool, bool, Option<crate::permohonan::CaraMengirim>) {
        let (mut melihat, mut salinan) = (self.entry.marked(Bidang::Melihat), self.entry.marked(Bidang::Salinan));
        let mut sent = None;
        for bidang in [Bidang::CaraMemperoleh, Bidang::CaraMengirim] {
            let typed = sel::said(self.entry.line(bidang));
            let (see, copy) = sel::ways(&typed);
            let way = sel::delivery(&typed);
            if !see && !copy && way.is_none() {
                self.keep(bidang, typed);
            }
            melihat |= see;
            salinan |= copy;
            sent = sent.or(way);
        }
        (melihat, salinan, sent)
    }

    fn days(&mut self) -> (Option<NaiveDate>, Option<NaiveDate>) {
        let notice = self.read(Bidang::Pemberitahuan, sel::day);
        let given = self.read(Bidang::Pemberian, sel::day);
        let typed = sel::said(self.entry.text(Bidang::HariTanggal));
        if typed.is_empty() {
            return (notice, given);
        }
        match sel::days(&typed) {
            (None, None, _) => {
                self.keep(Bidang::HariTanggal, typed);
                (notice, given)
            }
            (first, second, assumed) => {
                if assumed {
                    self.catatan.push(format!(
                        "“{}”: tanggal pertama dibaca sebagai pemberitahuan tertulis, yang kedua sebagai pemberian informasi.",
                        typed.replace('\n', "; ")
                    ));
                }
                (notice.or(first), given.or(second))
            }
        }
    }

    fn cost(&mut self) -> (Option<i64>, String) {
        let amount = self.read(Bidang::Biaya, sel::amount);
        let way = self.text(Bidang::CaraBayar, 300);
        let typed = sel::said(self.entry.line(Bidang::BiayaCara));
        if typed.is_empty() {
            return (amount, way);
        }
        match sel::amount_and_way(&typed) {
            Some((both, how)) => (amount.or(both), if way.is_empty() { how } else { way }),
            None => {
                self.keep(Bidang::BiayaCara, typed);
                (amount, way)
            }
        }
    }

    /// Who asked. Personal data: nothing of it goes among the cells kept to the letter, which the journal carries.
    fn person(&mut self) -> Identitas {
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

fn sel_is_tick(text: &str) -> bool {
    matches!(text, "√" | "✓" | "✔" | "v" | "V" | "x" | "X")
}
