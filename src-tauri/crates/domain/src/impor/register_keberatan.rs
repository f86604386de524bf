//! Objections of an old register (Perki 1/2010 Lampiran VIII; Perki 1/2021 Lampiran XI and art. 43(2)), made of what the
//! sheets say. The number stays to the letter; what cannot be read as a fact is kept beside the facts; who objected is kept
//! apart. Which request it is about the sheets do not know: its number is looked up by the desk.

use chrono::{Datelike, NaiveDate};

use super::membaca::{BarisRegister, KETERANGAN, Membaca, rows};
use super::pemetaan::{Pilihan, Terbaca};
use super::petik::Mentah;
use super::{Bidang, JenisDaftar, Lembar, nomor_lama, register_sel as sel, sel_keberatan};
use crate::id::PermohonanId;
use crate::keberatan::register::MAX_KASUS;
use crate::keberatan::{AlasanKeberatan, IsiKeberatanLama, Pengaju};
use crate::pemohon::Identitas;
use crate::permohonan::register::{MAX_RINCIAN, MAX_TUJUAN};
use crate::seri::Nomor;

/// One row of an old register of objections.
pub type BarisKeberatanLama = BarisRegister<IsiKeberatanLama>;

const TANPA_TANGGAL: &str =
    "Tanggal keberatannya kosong, jadi masa registernya tidak diketahui. Isi tanggalnya, atau lewati baris ini.";

/// The column of each ground.
const ALASAN: [(Bidang, AlasanKeberatan); 7] = [
    (Bidang::AlasanA, AlasanKeberatan::A),
    (Bidang::AlasanB, AlasanKeberatan::B),
    (Bidang::AlasanC, AlasanKeberatan::C),
    (Bidang::AlasanD, AlasanKeberatan::D),
    (Bidang::AlasanE, AlasanKeberatan::E),
    (Bidang::AlasanF, AlasanKeberatan::F),
    (Bidang::AlasanG, AlasanKeberatan::G),
];

/// The objections in `lembar`, seen on `today`; none is linked to its request yet.
pub fn read_keberatan(lembar: &[Lembar], pilihan: &Pilihan, today: NaiveDate) -> Terbaca<BarisKeberatanLama> {
    rows(lembar, JenisDaftar::Keberatan, Bidang::NomorKeberatan, pilihan, |entry, nomor| row(entry, nomor, today))
}

fn row(entry: &Mentah, (teks, n, tahun): (&str, u32, Option<i32>), today: NaiveDate) -> BarisKeberatanLama {
    let mut this = Membaca::new(entry);
    let teks = this.number(Bidang::NomorKeberatan, teks);
    let tanggal = this.received(Bidang::TanggalKeberatan, TANPA_TANGGAL, today);
    let identitas = this.person();
    let isi = tanggal.map(|tanggal| {
        let nomor = Nomor { n, teks: teks.clone() };
        this.objection(nomor, tahun.unwrap_or(tanggal.year()), tanggal, &identitas)
    });
    let needed = [
        Bidang::NomorKeberatan,
        Bidang::TanggalKeberatan,
        Bidang::NamaPemohon,
        Bidang::NomorPermohonan,
        Bidang::Rincian,
        Bidang::KeputusanAtasan,
    ];
    this.finish(teks, isi, identitas, &needed)
}

impl Membaca<'_> {
    fn objection(&mut self, nomor: Nomor, tahun: i32, tanggal: NaiveDate, identitas: &Identitas) -> IsiKeberatanLama {
        let alasan = self.grounds();
        let (keputusan, hasil) =
            self.decision(Bidang::KeputusanAtasan, sel_keberatan::outcome, "keberatan diterima atau ditolak");
        // A cell of name and position stays whole: where one ends and the other begins is not told.
        let both = self.text(Bidang::Atasan, 300);
        let named = self.text(Bidang::NamaAtasan, 300);
        IsiKeberatanLama {
            nomor,
            tahun,
            tanggal,
            saluran: self.read(Bidang::Saluran, sel::channel),
            pengaju: identitas.kuasa.as_ref().map(|_| Pengaju::Kuasa),
            nomor_permohonan: self.text(Bidang::NomorPermohonan, 300),
            permohonan: None,
            informasi: self.text(Bidang::Rincian, MAX_RINCIAN),
            tujuan: self.text(Bidang::Tujuan, MAX_TUJUAN),
            kasus_posisi: self.text(Bidang::KasusPosisi, MAX_KASUS),
            alasan,
            keputusan,
            hasil,
            alasan_keputusan: self.text(Bidang::AlasanKeputusan, KETERANGAN),
            tanggapan: self.answered(tanggal),
            nama_atasan: if named.is_empty() { both } else { named },
            jabatan_atasan: self.text(Bidang::JabatanAtasan, 300),
            tanggapan_pemohon: self.text(Bidang::TanggapanPemohon, KETERANGAN),
            keterangan: self.remark(),
            tidak_terbaca: std::mem::take(&mut self.tidak_terbaca),
        }
    }

    /// The grounds: of their marked columns, and of a cell that names them.
    fn grounds(&mut self) -> Vec<AlasanKeberatan> {
        let mut grounds: Vec<AlasanKeberatan> =
            ALASAN.into_iter().filter(|(bidang, _)| self.entry.marked(*bidang)).map(|(_, ground)| ground).collect();
        let typed = sel::said(self.entry.text(Bidang::AlasanKeberatan));
        let (named, whole) = sel_keberatan::grounds(&typed);
        if !whole {
            self.keep(Bidang::AlasanKeberatan, typed);
        }
        grounds.extend(named);
        grounds.sort_unstable();
        grounds.dedup();
        if grounds.is_empty() {
            self.catatan.push("Alasannya tidak terbaca sebagai huruf a sampai g dan tetap kosong.".to_owned());
        }
        grounds
    }

    /// The day of the answer; one before the objection is told and stays as it is written.
    fn answered(&mut self, tanggal: NaiveDate) -> Option<NaiveDate> {
        let answered = self.read(Bidang::TanggalTanggapan, sel::day);
        if answered.is_some_and(|day| day < tanggal) {
            self.catatan
                .push("Tanggal tanggapannya mendahului keberatannya; keduanya masuk seperti tertulis.".to_owned());
        }
        answered
    }
}

/// The one request the objection can be about, of those that bear the number it names; `Err` holds how many it can be about
/// when they are several. A request came no later than the objection to it. A number without its year is repeated every year,
/// so that it tells only those of the same year or the one before.
///
/// # Errors
/// How many requests it can be about.
pub fn request_of(
    isi: &IsiKeberatanLama,
    candidates: &[(PermohonanId, NaiveDate)],
) -> Result<Option<PermohonanId>, usize> {
    let dated = nomor_lama::year_of(&isi.nomor_permohonan).is_some();
    let first = if dated { i32::MIN } else { isi.tanggal.year() - 1 };
    let fits: Vec<PermohonanId> = candidates
        .iter()
        .filter(|(_, received)| *received <= isi.tanggal && received.year() >= first)
        .map(|(id, _)| *id)
        .collect();
    match fits.as_slice() {
        [] => Ok(None),
        [one] => Ok(Some(*one)),
        several => Err(several.len()),
    }
}
