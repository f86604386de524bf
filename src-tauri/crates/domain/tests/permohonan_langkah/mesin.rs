//! No sequence of commands reaches a state the law forbids: random commands on days moving forward, with good and bad
//! input, taken where the domain accepts them; after each, all that must hold is checked.

use chrono::{Days, NaiveDate};
use domain::kalender::Kalender;
use domain::layanan::JenisBiaya;
use domain::peran::Peran;
use domain::permohonan::biaya::{BarisBiaya, Biaya, CaraBayar};
use domain::permohonan::keputusan::{DasarPenolakan, Penetapan};
use domain::permohonan::pay::CatatPembayaran;
use domain::permohonan::{CaraMemperoleh, JenisLangkah, Keputusan, Permohonan};
use proptest::prelude::*;
use serde_json::json;

use crate::isian;
use crate::kasus::{Kasus, closed_on, hk};
use crate::kepastian::{Buku, check, valid};
use crate::perintah::Perintah;

/// One move: days that pass, and two numbers from which a command and its input are made.
#[derive(Clone, Copy, Debug)]
struct Gerak {
    days: u64,
    what: u32,
    how: u32,
}

fn gerak() -> impl Strategy<Value = Gerak> {
    let days = prop_oneof![6 => Just(0_u64), 3 => 1..3_u64, 1 => 3..8_u64];
    (days, 0..100_u32, any::<u32>()).prop_map(|(days, what, how)| Gerak { days, what, how })
}

/// Draws small numbers out of one.
struct Dadu(u32);

impl Dadu {
    fn of(&mut self, sides: u32) -> u32 {
        let face = self.0 % sides;
        self.0 = (self.0 / sides).wrapping_mul(2_654_435_761).rotate_left(7) ^ self.0;
        face
    }

    /// True once in `times`.
    fn rare(&mut self, times: u32) -> bool {
        self.of(times) == times - 1
    }

    /// A day around `today`, now and then before it and seldom after it.
    fn day(&mut self, today: NaiveDate) -> NaiveDate {
        match self.of(8) {
            0..=4 => today,
            5 => today - Days::new(1),
            6 => today - Days::new(3),
            _ => today + Days::new(1),
        }
    }
}

fn ground(dadu: &mut Dadu, today: NaiveDate) -> DasarPenolakan {
    let whole = isian::dasar();
    match dadu.of(12) {
        0 => DasarPenolakan { pasal_17: Vec::new(), ..whole },
        1 => DasarPenolakan { konsekuensi: "  ".to_owned(), ..whole },
        2 => DasarPenolakan { penetapan: Penetapan { tanggal: None, ..whole.penetapan }, ..whole },
        3 => {
            let penetapan = Penetapan { tanggal: Some(today + Days::new(2)), ..whole.penetapan };
            DasarPenolakan { penetapan, ..whole }
        }
        4 => DasarPenolakan { penetapan: Penetapan::default(), ..whole },
        _ => whole,
    }
}

fn decision(dadu: &mut Dadu, today: NaiveDate) -> Keputusan {
    match dadu.of(6) {
        0 | 1 => isian::diberikan(),
        2 => match isian::sebagian() {
            Keputusan::Sebagian { bentuk, penghitaman, .. } => {
                Keputusan::Sebagian { bentuk, penghitaman, dasar: ground(dadu, today) }
            }
            other => other,
        },
        3 => match isian::ditolak() {
            Keputusan::Ditolak { bentuk, .. } => Keputusan::Ditolak { bentuk, dasar: ground(dadu, today) },
            other => other,
        },
        4 => isian::tidak_dikuasai(if dadu.rare(2) { "BPS" } else { "" }),
        _ => isian::belum_didokumentasikan(dadu.of(9)),
    }
}

fn cost(dadu: &mut Dadu) -> Biaya {
    match dadu.of(5) {
        0 | 1 => isian::gratis(),
        2 => isian::berbayar(false),
        3 => isian::berbayar(true),
        _ => {
            let baris = BarisBiaya {
                jenis: JenisBiaya::Lain,
                uraian: "Pengiriman".to_owned(),
                jumlah: dadu.of(3),
                satuan: String::new(),
                rupiah: 1_000,
            };
            Biaya { baris: vec![baris], bayar_dulu: dadu.rare(2), ..isian::berbayar(false) }
        }
    }
}

/// A command for `step`, mostly as it should be, sometimes not.
fn command(step: JenisLangkah, now: &Permohonan, today: NaiveDate, dadu: &mut Dadu) -> Perintah {
    match valid(step, now, today) {
        Perintah::Diterima(mut input) => {
            if let Some(any) = now.surat.get(dadu.of(6) as usize) {
                input.surat = any.id;
            }
            input.tanggal = dadu.day(today);
            Perintah::Diterima(input)
        }
        Perintah::Perbaikan(mut input) => {
            input.tanggal = dadu.day(today);
            input.masih_kurang = if dadu.rare(3) { vec!["Surat kuasa".to_owned()] } else { Vec::new() };
            Perintah::Perbaikan(input)
        }
        Perintah::Teruskan(mut input) => {
            input.batas = dadu.day(today) + Days::new(u64::from(dadu.of(9)));
            input.butir = if dadu.rare(4) { vec![dadu.of(4) as usize] } else { Vec::new() };
            Perintah::Teruskan(input)
        }
        Perintah::JawabanUnit(mut input) => {
            input.tanggal = dadu.day(today);
            Perintah::JawabanUnit(input)
        }
        Perintah::Perpanjang(mut input) => {
            if dadu.rare(6) {
                input.alasan.clear();
            }
            Perintah::Perpanjang(input)
        }
        Perintah::Putuskan(_) => {
            let items = now.isi.butir.len() + usize::from(dadu.rare(12));
            isian::putuskan((0..items).map(|_| decision(dadu, today)).collect::<Vec<_>>())
        }
        Perintah::Setujui(input, role) => {
            let role = if dadu.rare(4) { Peran::ALL[dadu.of(4) as usize] } else { role };
            Perintah::Setujui(input, role)
        }
        Perintah::Beritahukan(mut input) => {
            input.biaya = cost(dadu);
            input.waktu_penyediaan = Some(dadu.of(6)).filter(|_| !dadu.rare(8));
            Perintah::Beritahukan(input)
        }
        Perintah::Bayar(input) => {
            let cara = if dadu.rare(2) { CaraBayar::Transfer } else { CaraBayar::Tunai };
            let jumlah = if dadu.rare(6) { input.jumlah - 1 } else { input.jumlah };
            Perintah::Bayar(CatatPembayaran { tanggal: dadu.day(today), cara, jumlah })
        }
        Perintah::Serahkan(mut input) => {
            input.tanggal = dadu.day(today);
            input.butir = if dadu.rare(3) { vec![dadu.of(4) as usize] } else { Vec::new() };
            input.cara = if dadu.rare(6) { CaraMemperoleh::Salinan } else { CaraMemperoleh::Melihat };
            Perintah::Serahkan(input)
        }
        Perintah::Cabut(mut input) => {
            input.tanggal = dadu.day(today);
            Perintah::Cabut(input)
        }
        other => other,
    }
}

/// Does one move; what the domain refuses changes nothing.
fn act(kasus: &mut Kasus, buku: &mut Buku, gerak: Gerak) {
    kasus.today = kasus.today + Days::new(gerak.days);
    let mut dadu = Dadu(gerak.how);
    let now = kasus.now();
    let offered = now.permitted(kasus.today, &kasus.kalender).unwrap();
    let step = match gerak.what {
        0..=69 => offered.get(dadu.of(18) as usize % offered.len().max(1)).copied(),
        70..=79 => JenisLangkah::ALL.get(dadu.of(18) as usize).copied(),
        _ => None,
    };
    if let Some(step) = step {
        // Leaving early is rarer than going on, so that most lives are long.
        let leaves = matches!(step, JenisLangkah::DicabutPemohon | JenisLangkah::Ditutup) && !dadu.rare(4);
        if !leaves {
            let perintah = command(step, &now, kasus.today, &mut dadu);
            buku.took(kasus, &perintah, &offered);
        }
        return;
    }
    match gerak.what {
        80..=87 => {
            let last = now.last_step().map(|step| step.id);
            let other = now.langkah.get(dadu.of(20) as usize).map(|step| step.id);
            if let Some(id) = if dadu.rare(6) { other } else { last } {
                let undone = kasus.undo(id).is_ok();
                assert_eq!(undone, last == Some(id), "the last step can be taken back, and no other");
            }
        }
        88..=93 => {
            let items: Vec<_> = (0..=dadu.of(3)).map(|n| json!({ "rincian": format!("Butir {n}") })).collect();
            let answered = !now.pemberitahuan.is_empty();
            let _ = match dadu.of(3) {
                0 => kasus.correct("diterima", json!(format!("2026-10-{}T09:00:00+07:00", 26 + dadu.of(5)))),
                1 => {
                    let changed = kasus.correct("butir", json!(items));
                    assert!(!(answered && changed.is_ok()), "answered items stay as they were answered");
                    changed
                }
                _ => kasus.correct("tujuan", json!(format!("Tujuan {}", dadu.of(9)))),
            };
        }
        94..=98 => {
            let days: Vec<_> = (0..dadu.of(4)).map(|_| hk(dadu.of(40) as usize)).collect();
            kasus.calendar(if days.is_empty() { Kalender::default() } else { closed_on(&days) });
        }
        _ => {
            let _ = kasus.cancel();
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(400))]

    #[test]
    fn no_sequence_of_commands_reaches_what_the_law_forbids(
        items in 1..4_usize,
        moves in proptest::collection::vec(gerak(), 1..45),
    ) {
        let mut kasus = Kasus::of(items);
        let mut buku = Buku::default();
        check(&kasus, &mut buku);
        for gerak in moves {
            act(&mut kasus, &mut buku, gerak);
            check(&kasus, &mut buku);
        }
    }
}
