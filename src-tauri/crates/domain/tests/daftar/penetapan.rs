//! Setting the list by decree (Perki 1/2021 art. 45(5)–(7)): what is demanded, what it takes, taking it back.

use domain::dip::penetapan::{Terakhir, revisi_ditetapkan};
use domain::dip::{
    Informasi, IsiInformasi, KeadaanInformasi, Kelas, Penetapan, PenetapanDip, PenetapanEvent, Tetapkan,
};
use domain::id::{InformasiId, LampiranId, PenetapanId};
use uuid::Uuid;

use crate::kejadian::berurutan;
use crate::{bidang, ditolak, tanggal};

fn isian(nomor: &str, hari: Option<&str>) -> Tetapkan {
    Tetapkan { nomor: nomor.to_owned(), tanggal: hari.map(tanggal), penyetuju: "Sekda".to_owned() }
}

#[test]
fn number_day_and_approver_are_demanded_and_compared_with_the_decrees_before() {
    let today = tanggal("2026-11-23");
    let none = Terakhir { nomor: Vec::new(), tanggal: None };
    assert_eq!(bidang(Tetapkan::default().checked(today, &none)), ["nomor", "penyetuju", "tanggal"], "all at once");
    let before = Terakhir { nomor: vec!["1/PPID/2026"], tanggal: Some(tanggal("2026-05-01")) };
    assert_eq!(
        bidang(isian("1/ppid/2026", Some("2026-11-23")).checked(today, &before)),
        ["nomor"],
        "taken, however written"
    );
    assert_eq!(bidang(isian("2", Some("2026-11-24")).checked(today, &before)), ["tanggal"], "to come");
    assert_eq!(bidang(isian("2", Some("2026-04-30")).checked(today, &before)), ["tanggal"], "before the one in force");
    for day in ["2026-05-01", "2026-11-23"] {
        let (nomor, set, by) = isian(" 2 ", Some(day)).checked(today, &before).unwrap();
        assert_eq!((nomor.as_str(), set, by.as_str()), ("2", tanggal(day), "Sekda"));
    }
}

#[test]
fn a_decree_takes_what_was_accepted_and_leaves_the_rest_as_the_one_before_had_it() {
    let mut one = Informasi {
        id: InformasiId(Uuid::nil()),
        isi: IsiInformasi::new("Renja", Kelas::Berkala, "Setda"),
        revisi: 3,
        keadaan: KeadaanInformasi::Diterima,
        catatan: String::new(),
        dicatat: tanggal("2026-01-01"),
        diperbarui: tanggal("2026-01-01"),
        impor: None,
    };
    for (keadaan, before, taken) in [
        (KeadaanInformasi::Diterima, None, Some(3)),
        (KeadaanInformasi::Diterima, Some(2), Some(3)),
        (KeadaanInformasi::Konsep, Some(2), Some(2)),
        (KeadaanInformasi::Diajukan, Some(2), Some(2)),
        (KeadaanInformasi::Dikembalikan, None, None),
        (KeadaanInformasi::Ditarik, Some(2), None),
        (KeadaanInformasi::Dibatalkan, Some(2), None),
    ] {
        one.keadaan = keadaan;
        assert_eq!(revisi_ditetapkan(&one, before), taken, "{keadaan:?}, {before:?} before");
    }
}

#[test]
fn a_decree_is_taken_back_once_with_a_reason_and_is_due_after_six_months() {
    let set = Penetapan {
        nomor: "1".to_owned(),
        tanggal: tanggal("2026-08-31"),
        penyetuju: "Sekda".to_owned(),
        butir: Vec::new(),
        berkas: LampiranId(Uuid::nil()),
        sha256: String::new(),
    };
    let first = PenetapanEvent::Ditetapkan(Box::new(set.clone()));
    let fold = |events: Vec<PenetapanEvent>| PenetapanDip::fold(PenetapanId(Uuid::nil()), &berurutan(events));
    let now = fold(vec![first.clone()]).state.unwrap();
    assert_eq!(now.perbarui_sampai(), tanggal("2027-02-28"));
    assert_eq!(bidang(now.cancel(" ", tanggal("2026-11-23"))), ["alasan"]);
    let taken_back = now.cancel("Nomor salah", tanggal("2026-11-23")).unwrap();
    let folded = fold(vec![first.clone(), taken_back.clone(), taken_back, first]);
    assert_eq!(folded.perlu_ditinjau.len(), 2, "a second taking back and a second setting do not fit");
    let after = folded.state.unwrap();
    assert_eq!((after.dibatalkan.as_deref(), after.isi), (Some("Nomor salah"), set), "what it said stays on record");
    assert_eq!(
        ditolak(
            fold(vec![
                PenetapanEvent::Ditetapkan(Box::new(now.isi)),
                PenetapanEvent::Dibatalkan { alasan: "X".to_owned(), tanggal: tanggal("2026-11-23") }
            ])
            .state
            .unwrap()
            .cancel("Lagi", tanggal("2026-11-23"))
        )
        .0,
        "penetapan_batal"
    );
}
