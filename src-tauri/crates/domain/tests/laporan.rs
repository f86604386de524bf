//! The figures of a period: what counts where, the time to the answer, and that a figure opens as many cases as it says.

use chrono::{Days, NaiveDate};
use domain::kalender::Kalender;
use domain::laporan::{Angka, Batang, BatangPerkara, Fakta, HurufDitolak, Ketepatan, Penghitung, Potongan, Rentang};
use domain::pemohon::JenisPemohon;
use domain::pengecualian::Huruf;
use domain::permohonan::{HasilKeputusan, Keadaan, Saluran};
use proptest::prelude::*;

fn day(text: &str) -> NaiveDate {
    text.parse().unwrap_or_default()
}

/// Received on Monday 12 January 2026, due on the 27th (16 January is a holiday).
fn asked() -> Fakta {
    Fakta {
        tanggal: day("2026-01-12"),
        saluran: Some(Saluran::DatangLangsung),
        jenis: Some(JenisPemohon::Perorangan),
        keadaan: Keadaan::Diproses,
        batas: Some(day("2026-01-27")),
        diperpanjang: None,
        dijawab: None,
        hasil: None,
        huruf: HurufDitolak::default(),
        biaya: 0,
        dibayar: None,
    }
}

fn answered(on: &str, hasil: HasilKeputusan) -> Fakta {
    Fakta { keadaan: Keadaan::Selesai, dijawab: Some(day(on)), hasil: Some(hasil), ..asked() }
}

fn figures(facts: &[Fakta], today: &str) -> Angka {
    let kalender = Kalender::default();
    let hari = kalender.hari_kerja(day("2026-01-01"), day("2026-12-31"));
    let mut counted = Penghitung::new(&hari, day("2026-01-01"), day("2026-12-31"), day(today));
    for fakta in facts {
        counted.add(fakta);
    }
    counted.finish(Vec::new(), BatangPerkara::new())
}

fn of(bars: &[Batang], potongan: &Potongan) -> u32 {
    bars.iter().find(|bar| bar.potongan == *potongan).map_or(u32::MAX, |bar| bar.jumlah)
}

fn timeliness(angka: &Angka, ketepatan: Ketepatan) -> u32 {
    of(&angka.ketepatan, &Potongan::Ketepatan { ketepatan })
}

#[test]
fn the_tenth_day_is_in_time_and_the_eleventh_only_when_extended() {
    let tenth = answered("2026-01-27", HasilKeputusan::Dikabulkan);
    let eleventh = answered("2026-01-28", HasilKeputusan::Dikabulkan);
    let extended = Fakta { diperpanjang: Some(day("2026-02-05")), ..eleventh };
    let too_late = Fakta { dijawab: Some(day("2026-02-06")), ..extended };
    let angka = figures(&[tenth, eleventh, extended, too_late], "2026-03-02");
    assert_eq!(timeliness(&angka, Ketepatan::Tepat), 1, "the notice on the tenth working day is in time");
    assert_eq!(timeliness(&angka, Ketepatan::DalamPerpanjangan), 1, "an extension covers the eleventh day");
    assert_eq!(timeliness(&angka, Ketepatan::Terlambat), 2, "without it, or after it, the answer is late");
}

#[test]
fn an_early_answer_stays_early_although_it_was_extended() {
    let early = Fakta { diperpanjang: Some(day("2026-02-05")), ..answered("2026-01-26", HasilKeputusan::Dikabulkan) };
    assert_eq!(early.ketepatan(day("2026-03-02")), Ketepatan::Tepat, "it was within ten working days");
}

#[test]
fn what_is_open_is_late_only_after_its_last_day() {
    assert_eq!(asked().ketepatan(day("2026-01-27")), Ketepatan::Berjalan, "the last day is not over");
    assert_eq!(asked().ketepatan(day("2026-01-28")), Ketepatan::LewatBatas, "now it is");
    let extended = Fakta { diperpanjang: Some(day("2026-02-05")), ..asked() };
    assert_eq!(extended.ketepatan(day("2026-01-28")), Ketepatan::Berjalan, "the extension carries it");
    let withdrawn = Fakta { keadaan: Keadaan::Dicabut, ..asked() };
    assert_eq!(withdrawn.ketepatan(day("2026-03-02")), Ketepatan::TanpaJawaban, "nothing is owed any more");
}

#[test]
fn a_void_registration_is_counted_as_void_alone() {
    let void = Fakta { keadaan: Keadaan::Dibatalkan, ..asked() };
    let angka = figures(&[asked(), void], "2026-01-20");
    assert_eq!((angka.diterima.jumlah, angka.dibatalkan.jumlah), (1, 1), "a wrong registration is no request");
    assert_eq!(of(&angka.bulan, &Potongan::Bulan { bulan: day("2026-01-01") }), 1, "nor in its month");
}

#[test]
fn a_refusal_on_two_letters_counts_for_both() {
    let huruf: HurufDitolak = [Huruf::H, Huruf::B].into_iter().collect();
    assert_eq!(huruf.word(), "bh", "letters stand in the order of the article");
    assert_eq!(HurufDitolak::read("bh"), huruf, "and are read back");
    let angka = figures(&[Fakta { huruf, ..answered("2026-01-20", HasilKeputusan::Ditolak) }], "2026-03-02");
    for letter in [Huruf::B, Huruf::H] {
        assert_eq!(of(&angka.penolakan, &Potongan::Penolakan { huruf: letter }), 1, "letter {}", letter.letter());
    }
    assert_eq!(angka.penolakan.iter().map(|bar| bar.jumlah).sum::<u32>(), 2, "and for no other");
}

#[test]
fn the_time_to_the_answer_is_told_in_working_days() {
    let days = ["2026-01-12", "2026-01-13", "2026-01-14", "2026-01-20"];
    let facts: Vec<_> = days.iter().map(|on| answered(on, HasilKeputusan::Dikabulkan)).collect();
    let waktu = figures(&facts, "2026-03-02").waktu;
    assert_eq!(waktu.dijawab, 4, "all four");
    assert_eq!(waktu.median, Some(1.5), "between 1 and 2 working days; 0, 1, 2 and 5 were needed");
    assert_eq!(waktu.persen_90, Some(5), "nine of ten need the longest of four");
    assert_eq!(waktu.terlama, Some(5), "the weekend and Friday's holiday do not count");
    assert_eq!(waktu.rata_rata, Some(2.0), "the mean of 0, 1, 2 and 5");
    assert_eq!(figures(&[asked()], "2026-01-20").waktu.median, None, "nothing answered, nothing to tell");
}

#[test]
fn a_month_without_requests_stands_there_too() {
    let angka = figures(&[asked()], "2026-01-20");
    assert_eq!(angka.bulan.len(), 12, "every month of the year");
    assert_eq!(angka.bulan[1].label, "Februari 2026");
    assert_eq!(angka.bulan[1].jumlah, 0, "nobody asked in February");
}

fn facts() -> impl Strategy<Value = Fakta> {
    let kinds =
        (0..Saluran::ALL.len(), 0..JenisPemohon::ALL.len(), 0..Keadaan::ALL.len(), 0..HasilKeputusan::ALL.len());
    (kinds, 0_u64..400, 0_u64..60, any::<[bool; 3]>(), proptest::sample::subsequence(Huruf::ALL.to_vec(), 0..=3))
        .prop_map(|((saluran, jenis, keadaan, hasil), received, needed, [extended, notified, refused], huruf)| {
            let tanggal = day("2026-01-01") + Days::new(received);
            Fakta {
                tanggal,
                saluran: Some(Saluran::ALL[saluran]),
                jenis: Some(JenisPemohon::ALL[jenis]),
                keadaan: Keadaan::ALL[keadaan],
                batas: Some(tanggal + Days::new(14)),
                diperpanjang: extended.then(|| tanggal + Days::new(24)),
                dijawab: notified.then(|| tanggal + Days::new(needed)),
                hasil: notified.then(|| HasilKeputusan::ALL[hasil]),
                huruf: if notified && refused { huruf.into_iter().collect() } else { HurufDitolak::default() },
                biaya: 0,
                dibayar: None,
            }
        })
}

proptest! {
    #[test]
    fn every_figure_opens_as_many_cases_as_it_says(facts in prop::collection::vec(facts(), 0..120), late in 0_u64..500) {
        let kalender = Kalender::default();
        let (dari, sampai) = (day("2026-01-01"), day("2027-02-28"));
        let today = dari + Days::new(late);
        let hari = kalender.hari_kerja(dari, sampai);
        let mut counted = Penghitung::new(&hari, dari, sampai, today);
        facts.iter().for_each(|fakta| counted.add(fakta));
        let angka = counted.finish(Vec::new(), BatangPerkara::new());
        let single = [&angka.diterima, &angka.dijawab, &angka.dibatalkan];
        let bars = [&angka.bulan, &angka.saluran, &angka.pemohon, &angka.ketepatan, &angka.keputusan, &angka.penolakan, &angka.rentang];
        for bar in single.into_iter().chain(bars.into_iter().flatten()) {
            let opened = facts.iter().filter(|fakta| bar.potongan.holds(fakta, &hari, today)).count();
            prop_assert_eq!(bar.jumlah as usize, opened, "{} opens other cases than it counts", &bar.label);
        }
        for whole in [&angka.bulan, &angka.saluran, &angka.pemohon, &angka.ketepatan] {
            let sum: u32 = whole.iter().map(|bar| bar.jumlah).sum();
            prop_assert_eq!(sum, angka.diterima.jumlah, "every request stands in one bar of {:?}", whole.first());
        }
    }

    #[test]
    fn the_lengths_are_those_of_a_sorted_list(mut needed in prop::collection::vec(0_u64..60, 1..200)) {
        let kalender = Kalender::default();
        let facts: Vec<_> = needed.iter().map(|days| {
            let tanggal = day("2026-03-02");
            Fakta { tanggal, ..answered(&(tanggal + Days::new(*days)).to_string(), HasilKeputusan::Dikabulkan) }
        }).collect();
        let mut lengths: Vec<i32> =
            facts.iter().map(|fakta| kalender.working_days_between(fakta.tanggal, fakta.dijawab.unwrap_or_default())).collect();
        lengths.sort_unstable();
        needed.sort_unstable();
        let waktu = figures(&facts, "2026-06-30").waktu;
        let n = lengths.len();
        let middle = f64::from(lengths[(n - 1) / 2] + lengths[n / 2]) / 2.0;
        prop_assert_eq!(waktu.median, Some(middle), "the middle of the sorted lengths");
        let most = waktu.persen_90.unwrap_or_default() as i32;
        prop_assert!(lengths.iter().filter(|days| **days <= most).count() * 10 >= n * 9, "nine of ten need at most {}", most);
        prop_assert!(lengths.iter().filter(|days| **days < most).count() * 10 < n * 9, "and {} is the smallest such length", most);
        prop_assert_eq!(waktu.terlama, lengths.last().map(|days| *days as u32), "the longest");
    }

    #[test]
    fn numbered_working_days_are_those_that_are_walked(from in 0_u64..800, length in 0_u64..200) {
        let kalender = Kalender::default();
        let start = day("2026-01-01");
        // Reaches beyond what is numbered, so that both ways are compared.
        let hari = kalender.hari_kerja(start, start + Days::new(700));
        let (dari, sampai) = (start + Days::new(from), start + Days::new(from + length));
        prop_assert_eq!(hari.between(dari, sampai) as i32, kalender.working_days_between(dari, sampai), "from {} to {}", dari, sampai);
    }
}

#[test]
fn the_ranges_are_the_time_limits_of_the_law() {
    let at = |days| domain::laporan::RENTANG.into_iter().filter(|range| range.holds(days)).collect::<Vec<_>>();
    assert_eq!(at(10), [Rentang::EnamSepuluh], "the tenth day is still in time");
    assert_eq!(at(11), [Rentang::SebelasTujuhBelas], "the eleventh needs an extension");
    assert_eq!(at(17), [Rentang::SebelasTujuhBelas], "which ends on the seventeenth");
    assert_eq!(at(18), [Rentang::Lebih], "after it nothing is in time");
}
