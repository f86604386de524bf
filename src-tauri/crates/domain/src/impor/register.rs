//! Requests of an old register (Perki 1/2010 Lampiran IV; Perki 1/2021 Lampiran VIII), made of what the sheets say. The
//! number stays to the letter; what cannot be read as a fact is kept beside the facts; who asked is kept apart.

use chrono::{Datelike, NaiveDate};

use super::Lembar;
use super::membaca::{BarisRegister, KETERANGAN, Membaca, rows};
use super::pecah;
use super::pemetaan::{Pilihan, Terbaca};
use super::petik::Mentah;
use super::register_sel as sel;
use super::{Bidang, JenisDaftar};
use crate::permohonan::IsiLama;
use crate::permohonan::keputusan::BentukDikuasai;
use crate::permohonan::register::{MAX_RINCIAN, MAX_TUJUAN};
use crate::seri::Nomor;

const TANPA_TANGGAL: &str =
    "Tanggal permohonannya kosong, jadi masa registernya tidak diketahui. Isi tanggalnya, atau lewati baris ini.";

/// One row of an old register of requests.
pub type BarisPermohonan = BarisRegister<IsiLama>;

/// The requests in `lembar`, seen on `today`.
pub fn read_permohonan(lembar: &[Lembar], pilihan: &Pilihan, today: NaiveDate) -> Terbaca<BarisPermohonan> {
    rows(lembar, JenisDaftar::Permohonan, Bidang::NomorPendaftaran, pilihan, |entry, nomor| row(entry, nomor, today))
}

fn row(entry: &Mentah, (teks, n, tahun): (&str, u32, Option<i32>), today: NaiveDate) -> BarisPermohonan {
    let mut this = Membaca::new(entry);
    let teks = this.number(Bidang::NomorPendaftaran, teks);
    let tanggal = this.received(Bidang::Tanggal, TANPA_TANGGAL, today);
    let isi = tanggal.map(|tanggal| {
        let nomor = Nomor { n, teks: teks.clone() };
        this.facts(nomor, tahun.unwrap_or(tanggal.year()), tanggal)
    });
    let identitas = this.person();
    let needed = [Bidang::NomorPendaftaran, Bidang::Tanggal, Bidang::NamaPemohon, Bidang::Rincian, Bidang::Keputusan];
    this.finish(teks, isi, identitas, &needed)
}

impl Membaca<'_> {
    fn facts(&mut self, nomor: Nomor, tahun: i32, tanggal: NaiveDate) -> IsiLama {
        let (dikuasai, tidak_dikuasai, belum_didokumentasikan) = self.held();
        let (melihat, salinan, cara_mengirim) = self.ways();
        let (keputusan, hasil) = self.decision(Bidang::Keputusan, sel::decision, "dikabulkan atau ditolak");
        let (pemberitahuan, pemberian) = self.days();
        let (biaya, cara_bayar) = self.cost();
        let keterangan = self.remark();
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
}

fn sel_is_tick(text: &str) -> bool {
    matches!(text, "√" | "✓" | "✔" | "v" | "V" | "x" | "X")
}
