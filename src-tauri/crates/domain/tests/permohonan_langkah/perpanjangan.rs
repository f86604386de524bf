//! The extension (UU 14/2008 art. 22(8), Perki 1/2021 art. 36): once, until day 10, to day 17.

use domain::fault::{Denied, Refusal};
use domain::permohonan::extend::{AlasanPerpanjangan, Perpanjang};
use domain::permohonan::jam::{JenisJam, StatusJam};
use domain::permohonan::{JenisLangkah, Langkah};
use domain::surat::JenisSurat;

use crate::isian::{beritahukan, diberikan, gratis, perpanjang, putuskan};
use crate::kasus::{Kasus, fields, hk};

#[test]
fn on_whatever_day_its_letter_is_out_it_ends_on_the_seventeenth() {
    for n in [1, 6, 10] {
        let mut kasus = Kasus::processed(1);
        let Langkah::Diperpanjang(event) = kasus.on(hk(n)).ask(&perpanjang()).unwrap() else { unreachable!() };
        assert_eq!((event.dari, event.sampai), (hk(10), hk(17)), "7 days after the tenth, with a letter of day {n}");
        kasus.taken(&perpanjang());
        assert_eq!(kasus.now().jatuh_tempo(), Some(hk(17)), "the answer is due on day 17, extended on day {n}");
        assert_eq!(kasus.now().perpanjangan.unwrap().tanggal, hk(n), "the day of the letter is kept");
    }
}

#[test]
fn on_the_eleventh_day_it_is_too_late_and_the_answer_names_the_objection() {
    let mut kasus = Kasus::processed(1);
    let late = kasus.on(hk(11)).ask(&perpanjang());
    assert_eq!(late, Err(Denied::Refused(Refusal::ExtensionTooLate { due: hk(10) })), "day 10 was the last");
    let sentence = late.unwrap_err().to_string();
    assert!(sentence.contains("keberatan") && sentence.contains("huruf c dan g"), "{sentence}");
    let offered = kasus.now().permitted(hk(11), &kasus.kalender).unwrap();
    assert!(!offered.contains(&JenisLangkah::Diperpanjang), "nor is it offered");
    assert!(offered.contains(&JenisLangkah::Diputuskan), "the answer itself never comes too late to be given");
}

#[test]
fn there_is_no_second_one() {
    let mut kasus = Kasus::processed(1);
    kasus.on(hk(6)).taken(&perpanjang());
    let twice = kasus.on(hk(8)).ask(&perpanjang());
    assert_eq!(twice, Err(Denied::Refused(Refusal::ExtensionTwice)), "Perki 1/2021 art. 36");
    kasus.undone();
    kasus.taken(&perpanjang());
    let now = kasus.now();
    let standing =
        now.surat.iter().filter(|surat| surat.jenis == JenisSurat::Perpanjangan && surat.dibatalkan.is_none());
    assert_eq!(standing.count(), 1, "taken back and made again, one letter is in force");
}

#[test]
fn it_needs_one_of_the_two_grounds_and_written_reasons() {
    let mut kasus = Kasus::processed(1);
    kasus.on(hk(5));
    let input = |alasan: &[AlasanPerpanjangan], uraian: &str| {
        crate::perintah::Perintah::Perpanjang(Perpanjang { alasan: alasan.to_vec(), uraian: uraian.to_owned() })
    };
    let ground = [AlasanPerpanjangan::BelumDikuasai];
    assert_eq!(fields(&kasus.ask(&input(&[], "Pegawai sedang cuti"))), ["alasan"], "no other ground counts");
    assert_eq!(fields(&kasus.ask(&input(&ground, "  "))), ["uraian"], "the reasons are written");
    assert!(kasus.ask(&input(&AlasanPerpanjangan::ALL, "Keduanya")).is_ok(), "both may hold at once");
}

#[test]
fn once_the_notice_is_out_nothing_is_left_to_extend() {
    let mut kasus = Kasus::processed(1);
    kasus.on(hk(4)).taken(&putuskan([diberikan()]));
    kasus.taken(&beritahukan(gratis()));
    let after = kasus.on(hk(5)).ask(&perpanjang());
    assert_eq!(after, Err(Denied::Refused(Refusal::ExtensionAfterNotice)), "art. 22(8) extends the time of the notice");
}

#[test]
fn it_takes_the_place_of_both_clocks() {
    let mut kasus = Kasus::processed(1);
    kasus.on(hk(10)).taken(&perpanjang());
    let clocks = kasus.now().clocks(&kasus.kalender).unwrap();
    let status = |jenis| clocks.iter().find(|jam| jam.jenis == jenis).unwrap().status;
    assert_eq!(status(JenisJam::JawabUu), StatusJam::Berhenti, "the ten days stop");
    assert_eq!(status(JenisJam::JawabPerki), StatusJam::Berhenti, "by either count");
    assert_eq!(status(JenisJam::Perpanjangan), StatusJam::Berjalan, "the seventeen run");
    kasus.on(hk(17)).taken(&putuskan([diberikan()]));
    kasus.taken(&beritahukan(gratis()));
    let clocks = kasus.now().clocks(&kasus.kalender).unwrap();
    let answered = clocks.iter().find(|jam| jam.jenis == JenisJam::Perpanjangan).unwrap().status;
    assert_eq!(answered, StatusJam::Selesai { tanggal: hk(17), tepat: true }, "answered on day 17 is in time");
}
