//! The consequence test (Perki 1/2021 art. 49, Lampiran II): kept half-written, approved and set only when whole.

use domain::id::{LampiranId, PengecualianId, UjiId};
use domain::pengecualian::{
    BerkasUji, ButirUji, Cakupan, HasilPengubahan, Huruf, IsiPengecualian, IsiUji, Jangka, JenisUji,
    KeadaanPengecualian, KeadaanUji, Pasal17, PengecualianEvent, Penguji, PersetujuanUji, Uji, UjiEvent,
};
use uuid::Uuid;

use crate::kejadian::berurutan;
use crate::pengecualian::isi;
use crate::{bidang, ditolak, tanggal};

fn lembar() -> IsiUji {
    IsiUji {
        jenis: JenisUji::Pengecualian,
        nomor: "1/2026".to_owned(),
        tanggal: tanggal("2026-11-20"),
        tempat: "Sungailiat".to_owned(),
        butir: vec![ButirUji {
            pengecualian: PengecualianId(Uuid::nil()),
            isi: isi(),
            kepentingan_publik: "Menutup lebih besar".to_owned(),
            semula: None,
            hasil: HasilPengubahan::Tetap,
        }],
        penguji: vec![Penguji { nama: "Budi".to_owned(), jabatan: "PPID".to_owned(), unit: String::new() }],
        permohonan: None,
    }
}

fn berkas() -> BerkasUji {
    BerkasUji { id: LampiranId(Uuid::nil()), sha256: String::new() }
}

fn after(isi: IsiUji, events: impl IntoIterator<Item = UjiEvent>) -> Uji {
    let first = UjiEvent::Disusun(Box::new(isi));
    Uji::fold(UjiId(Uuid::nil()), &berurutan(std::iter::once(first).chain(events))).state.unwrap()
}

fn disetujui() -> UjiEvent {
    UjiEvent::Disetujui {
        nama: "Sekda".to_owned(),
        jabatan: "Sekretaris".to_owned(),
        tanggal: tanggal("2026-11-21"),
        berkas: berkas(),
    }
}

fn oleh(hari: &str) -> PersetujuanUji {
    PersetujuanUji { nama: "Sekda".to_owned(), jabatan: "Sekretaris".to_owned(), tanggal: Some(tanggal(hari)) }
}

#[test]
fn each_thing_the_law_wants_is_missed_when_it_is_not_there() {
    assert!(lembar().lacking().is_empty(), "a whole sheet lacks nothing: {:?}", lembar().lacking());
    let empty = IsiUji {
        nomor: String::new(),
        tempat: String::new(),
        penguji: vec![Penguji { nama: "Budi".to_owned(), ..Penguji::default() }],
        butir: vec![ButirUji {
            pengecualian: PengecualianId(Uuid::nil()),
            isi: IsiPengecualian::new("X"),
            kepentingan_publik: String::new(),
            semula: None,
            hasil: HasilPengubahan::Tetap,
        }],
        ..lembar()
    };
    let named: Vec<String> = empty.lacking().into_iter().map(|fault| fault.field).collect();
    let expected = [
        "nomor",
        "tempat",
        "butir.0.isi.pasal_17",
        "butir.0.isi.konsekuensi_dibuka",
        "butir.0.isi.konsekuensi_ditutup",
        "butir.0.isi.jangka",
        "butir.0.kepentingan_publik",
        "penguji",
    ];
    assert_eq!(named, expected);
    assert!(empty.lacking().iter().all(|fault| fault.message.ends_with('.')), "each in a sentence");
    let mut by_law = lembar();
    by_law.butir[0].isi.pasal_17 = vec![Pasal17::new(Huruf::J, None).unwrap()];
    let named: Vec<String> = by_law.lacking().into_iter().map(|fault| fault.field).collect();
    assert_eq!(named, ["butir.0.isi.dasar_lain"], "for letter j the other Undang-Undang is compulsory");
}

#[test]
fn a_sheet_may_be_kept_half_written_but_not_without_a_row() {
    let empty_testers = IsiUji { penguji: vec![Penguji::default(), lembar().penguji[0].clone()], ..lembar() };
    assert_eq!(empty_testers.checked().unwrap().penguji.len(), 1, "an empty line of testers is none");
    let none = IsiUji { butir: Vec::new(), ..lembar() };
    assert_eq!(none.checked().unwrap_err()[0].field, "butir");
    let many = IsiUji { butir: vec![lembar().butir[0].clone(); 101], ..lembar() };
    assert_eq!(many.checked().unwrap_err()[0].field, "butir");
}

#[test]
fn approval_and_decree_come_in_order_with_days_in_order() {
    let today = tanggal("2026-11-23");
    let written = after(lembar(), []);
    assert_eq!(
        bidang(written.approve(&PersetujuanUji::default(), today)),
        ["persetujuan.jabatan", "persetujuan.nama", "persetujuan.tanggal"]
    );
    for wrong in ["2026-11-19", "2026-11-24"] {
        assert_eq!(bidang(written.approve(&oleh(wrong), today)), ["persetujuan.tanggal"], "{wrong}");
    }
    assert_eq!(ditolak(written.decree("1", Some(today), today)).0, "uji_keadaan", "not before its approval");
    assert!(written.approve(&oleh("2026-11-20"), today).is_ok());

    let approved = after(lembar(), [disetujui()]);
    assert_eq!(approved.keadaan, KeadaanUji::Disetujui);
    assert_eq!(ditolak(approved.write(lembar())).0, "uji_keadaan", "approved, it is fixed");
    assert_eq!(ditolak(approved.approve(&oleh("2026-11-21"), today)).0, "uji_keadaan");
    assert_eq!(ditolak(approved.cancel("X")).0, "uji_keadaan");
    assert_eq!(bidang(approved.decree(" ", None, today)), ["nomor", "tanggal"]);
    assert_eq!(
        bidang(approved.decree("1", Some(tanggal("2026-11-20")), today)),
        ["tanggal"],
        "not before its approval"
    );
    assert_eq!(approved.decree(" 1 ", Some(today), today).unwrap(), ("1".to_owned(), today));
}

#[test]
fn a_sheet_given_up_is_over() {
    let written = after(lembar(), []);
    assert_eq!(bidang(written.cancel(" ")), ["alasan"]);
    let over = after(lembar(), [written.cancel("Ternyata terbuka").unwrap(), disetujui()]);
    assert_eq!((over.keadaan, over.catatan.as_str()), (KeadaanUji::Dibatalkan, "Ternyata terbuka"));
    assert!(over.persetujuan.is_none(), "an approval that comes after is set aside");
    assert_eq!(ditolak(over.write(lembar())).0, "uji_keadaan");
}

/// A sheet of change that makes `hasil` of its one row, weighed anew.
fn pengubahan(hasil: HasilPengubahan, isi: IsiPengecualian) -> IsiUji {
    let semula = Some(Box::new(crate::pengecualian::isi()));
    let butir = vec![ButirUji { semula, isi, hasil, ..lembar().butir.remove(0) }];
    IsiUji { jenis: JenisUji::Pengubahan, butir, ..lembar() }
}

fn lacks(isi: &IsiUji) -> Vec<String> {
    isi.lacking().into_iter().map(|fault| fault.field).collect()
}

#[test]
fn what_is_opened_needs_no_ground_but_consequences_weighed_anew() {
    let opened = |konsekuensi: &str| {
        let mut isi = IsiPengecualian { jangka: Jangka::Belum, pasal_17: Vec::new(), ..isi() };
        konsekuensi.clone_into(&mut isi.konsekuensi_dibuka);
        pengubahan(HasilPengubahan::Dibuka, isi)
    };
    assert_eq!(
        lacks(&opened("Publik dapat mengawasi.")),
        [""; 0],
        "no letter of art. 17 and no period closes it any more"
    );
    assert_eq!(lacks(&opened("")), ["butir.0.isi.konsekuensi_dibuka"], "but what follows is said");
    let before = isi().konsekuensi_dibuka;
    assert_eq!(lacks(&opened(&before)), ["butir.0.isi.konsekuensi_dibuka"], "what closed it opens nothing");
    let whole = pengubahan(HasilPengubahan::Sebagian, isi());
    assert_eq!(lacks(&whole), ["butir.0.isi.cakupan"], "a part that is opened is named");
    let cakupan = Cakupan::Sebagian { tertutup: "NIK".to_owned(), terbuka: "Jumlah".to_owned() };
    assert_eq!(lacks(&pengubahan(HasilPengubahan::Sebagian, IsiPengecualian { cakupan, ..isi() })), [""; 0]);
    let first = IsiUji { jenis: JenisUji::Pengecualian, ..opened("Publik dapat mengawasi.") };
    let kept = first.checked().unwrap().butir.remove(0).hasil;
    assert_eq!(kept, HasilPengubahan::Tetap, "a first test closes; it opens nothing that was closed");
}

#[test]
fn the_decree_on_a_change_that_opens_ends_the_exemption_and_the_approval_alone_does_not() {
    let mut weighed = isi();
    "Publik dapat mengawasi.".clone_into(&mut weighed.konsekuensi_dibuka);
    let uji = after(pengubahan(HasilPengubahan::Dibuka, weighed), [disetujui()]);
    let event = |mut events: Vec<(PengecualianId, PengecualianEvent)>| events.remove(0).1;
    let set = PengecualianEvent::Ditetapkan { uji: None, nomor: "1/2026".to_owned(), tanggal: tanggal("2026-03-02") };
    let (tested, opened) = (event(uji.tested()), event(uji.set("9/2026", tanggal("2026-11-23"))));
    let today = tanggal("2026-11-23");
    let approved = crate::pengecualian::after(isi(), [set.clone(), tested.clone()]);
    assert!(approved.akan_dibuka && approved.isi == isi(), "what it closed stays on record");
    assert_eq!(approved.unusable(today), None, "until the decree the present one counts");
    let over = crate::pengecualian::after(isi(), [set, tested.clone(), opened]);
    let pembukaan = over.pembukaan.clone().unwrap();
    assert!(over.keadaan == KeadaanPengecualian::Dibuka && !over.akan_dibuka);
    assert!(pembukaan.dasar.contains("9/2026") && pembukaan.uji == Some(uji.id), "by that decree: {pembukaan:?}");
    assert!(over.unusable(today).unwrap().contains("Pasal 11 ayat (2)"), "nothing is refused with it");
    let only_tested = PengecualianEvent::Diuji {
        uji: uji.id,
        nomor: "1/2026".to_owned(),
        tanggal: tanggal("2026-11-20"),
        permohonan: None,
        isi: Box::new(isi()),
        membuka: false,
    };
    let never_set = crate::pengecualian::after(isi(), [only_tested, tested]);
    assert!(never_set.unusable(today).unwrap().contains("Pasal 53"), "without a decree the last test counts");
}
