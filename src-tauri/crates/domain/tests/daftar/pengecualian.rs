//! Writing an exemption down and changing it; recording its decree, its event, its opening, an error (PP 61/2010 art. 10–11;
//! Perki 1/2021 art. 49–53).

use domain::id::{InformasiId, PengecualianId};
use domain::pengecualian::{
    AksiPengecualian, Cakupan, DasarLain, Huruf, IsiPengecualian, Jangka, KeadaanPengecualian, Pasal17, Pengecualian,
    PengecualianEvent, record,
};
use domain::peran::{Peran, Tindakan};
use uuid::Uuid;

use crate::kejadian::berurutan;
use crate::{bidang, ditolak, tanggal};

/// An exemption with all that the law wants of it.
pub fn isi() -> IsiPengecualian {
    IsiPengecualian {
        pasal_17: vec![Pasal17::new(Huruf::H, Some(2)).unwrap()],
        konsekuensi_dibuka: "Riwayat kesehatan terungkap".to_owned(),
        konsekuensi_ditutup: "Pasien terlindungi".to_owned(),
        jangka: Jangka::SelamaDiperlukan,
        unit: "RSUD".to_owned(),
        ..IsiPengecualian::new("Rekam medis")
    }
}

pub fn after(isi: IsiPengecualian, events: impl IntoIterator<Item = PengecualianEvent>) -> Pengecualian {
    let first = PengecualianEvent::Dicatat { isi: Box::new(isi), impor: None };
    Pengecualian::fold(PengecualianId(Uuid::nil()), &berurutan(std::iter::once(first).chain(events))).state.unwrap()
}

pub fn ditetapkan() -> PengecualianEvent {
    PengecualianEvent::Ditetapkan { uji: None, nomor: "12/2026".to_owned(), tanggal: tanggal("2026-03-02") }
}

fn tetapkan(nomor: &str, hari: &str) -> AksiPengecualian {
    AksiPengecualian::CatatPenetapan { nomor: nomor.to_owned(), tanggal: tanggal(hari) }
}

const TODAY: &str = "2026-11-23";

#[test]
fn an_exemption_says_clearly_what_it_closes_and_may_lack_the_rest() {
    assert!(record(IsiPengecualian::new("Rekam medis"), None).is_ok(), "a list comes in as it is");
    let bad = IsiPengecualian {
        cakupan: Cakupan::Sebagian { tertutup: " ".to_owned(), terbuka: String::new() },
        jangka: Jangka::Tahun { tahun: 0, sejak: tanggal("2026-01-01") },
        dasar_lain: vec![DasarLain::default()],
        uraian: "x".repeat(4_001),
        ..IsiPengecualian::new("\u{200b}")
    };
    let named =
        ["isi.cakupan.tertutup", "isi.dasar_lain.0.peraturan", "isi.informasi", "isi.jangka.tahun", "isi.uraian"];
    assert_eq!(bidang(record(bad, None)), named, "all at once");
    let event = IsiPengecualian {
        jangka: Jangka::Peristiwa { peristiwa: String::new(), terjadi: None },
        ..IsiPengecualian::new("Renja")
    };
    assert_eq!(bidang(record(event, None)), ["isi.jangka.peristiwa"]);
    let double = Pasal17::new(Huruf::H, Some(2)).unwrap();
    let Ok(PengecualianEvent::Dicatat { isi: kept, .. }) =
        record(IsiPengecualian { pasal_17: vec![double, double], ..isi() }, None)
    else {
        panic!("a ground named twice is one")
    };
    assert_eq!(kept.pasal_17.len(), 1);
}

#[test]
fn what_a_decree_fixed_is_changed_by_a_new_test_alone() {
    let now = after(isi(), [ditetapkan()]);
    let held = IsiPengecualian {
        unit: "Dinkes".to_owned(),
        tinjau: Some(tanggal("2027-01-01")),
        informasi_terkait: vec![InformasiId(Uuid::nil())],
        ..isi()
    };
    assert!(now.change(held, 1, None).is_ok(), "holder, day of review, entries: no part of the decree");
    for (what, other) in [
        ("informasi", IsiPengecualian { informasi: "Lain".to_owned(), ..isi() }),
        (
            "cakupan",
            IsiPengecualian {
                cakupan: Cakupan::Sebagian { tertutup: "Nama".to_owned(), terbuka: String::new() },
                ..isi()
            },
        ),
        ("dasar", IsiPengecualian { pasal_17: vec![Pasal17::new(Huruf::A, Some(1)).unwrap()], ..isi() }),
        ("jangka", IsiPengecualian { jangka: Jangka::Tanggal { sampai: tanggal("2030-01-01") }, ..isi() }),
        ("konsekuensi", IsiPengecualian { konsekuensi_ditutup: "Lain".to_owned(), ..isi() }),
    ] {
        let (code, said) = ditolak(now.change(other.clone(), 1, None));
        assert_eq!(code, "pengecualian_tetap", "{what}");
        assert!(said.contains("Pasal"), "with its article: {said}");
        assert!(after(isi(), []).change(other, 1, None).is_ok(), "{what}: before its decree it may be changed");
    }
    assert_eq!(ditolak(now.change(isi(), 1, None)).0, "nothing_changed");
    assert_eq!(ditolak(now.change(isi(), 2, None)).0, "changed_meanwhile");
}

#[test]
fn a_decree_from_before_has_number_past_day_and_a_ground() {
    let today = tanggal(TODAY);
    assert_eq!(bidang(after(isi(), []).act(&tetapkan(" ", "2026-11-24"), today)), ["nomor", "tanggal"]);
    let groundless = after(IsiPengecualian::new("Rekam medis"), []);
    assert_eq!(bidang(groundless.act(&tetapkan("12/2026", TODAY), today)), ["pasal_17"], "no ground, no exemption");
    assert!(after(isi(), []).act(&tetapkan("12/2026", TODAY), today).is_ok());
    assert_eq!(ditolak(after(isi(), [ditetapkan()]).act(&tetapkan("13", TODAY), today)).0, "pengecualian_tetap");
}

#[test]
fn an_event_ends_only_the_period_that_waits_for_it() {
    let today = tanggal(TODAY);
    let waiting = IsiPengecualian {
        jangka: Jangka::Peristiwa { peristiwa: "ditetapkannya Renja".to_owned(), terjadi: None },
        ..isi()
    };
    let happened = |hari: &str| AksiPengecualian::CatatPeristiwa { tanggal: tanggal(hari) };
    assert_eq!(ditolak(after(isi(), []).act(&happened(TODAY), today)).0, "bukan_peristiwa");
    let now = after(waiting.clone(), [ditetapkan()]);
    assert_eq!(bidang(now.act(&happened("2026-11-24"), today)), ["tanggal"]);
    let event = now.act(&happened(TODAY), today).unwrap();
    let ended = after(waiting, [ditetapkan(), event]);
    assert_eq!(ended.isi.jangka.berakhir(), Some(today));
    assert!(!ended.ended(today) && ended.ended(tanggal("2026-11-24")), "the day itself is still closed");
}

#[test]
fn what_was_opened_or_taken_back_is_over() {
    let today = tanggal(TODAY);
    let open = AksiPengecualian::Buka { dasar: "Putusan KI 1/2026".to_owned(), tanggal: today };
    let take_back = AksiPengecualian::Tarik { alasan: "Ganda".to_owned() };
    let empty = AksiPengecualian::Buka { dasar: " ".to_owned(), tanggal: tanggal("2026-11-24") };
    assert_eq!(bidang(after(isi(), []).act(&empty, today)), ["dasar", "tanggal"]);
    assert_eq!(bidang(after(isi(), []).act(&AksiPengecualian::Tarik { alasan: String::new() }, today)), ["alasan"]);
    for (aksi, keadaan) in [(open, KeadaanPengecualian::Dibuka), (take_back, KeadaanPengecualian::Ditarik)] {
        let event = after(isi(), [ditetapkan()]).act(&aksi, today).unwrap();
        let now = after(isi(), [ditetapkan(), event]);
        assert_eq!(now.keadaan, keadaan);
        for again in [tetapkan("1", TODAY), aksi.clone()] {
            assert_eq!(ditolak(now.act(&again, today)).0, "pengecualian_selesai", "{again:?} after {aksi:?}");
        }
        let other = IsiPengecualian { unit: "Lain".to_owned(), ..isi() };
        assert_eq!(ditolak(now.change(other, 1, None)).0, "pengecualian_selesai");
    }
}

#[test]
fn only_a_superior_sets_or_opens() {
    let open = AksiPengecualian::Buka { dasar: String::new(), tanggal: tanggal(TODAY) };
    for aksi in [tetapkan("1", TODAY), open] {
        assert_eq!(aksi.tindakan(), Tindakan::TetapkanDaftar);
        assert!(!aksi.tindakan().permits(Peran::Petugas) && !aksi.tindakan().permits(Peran::Pelaksana));
    }
}
