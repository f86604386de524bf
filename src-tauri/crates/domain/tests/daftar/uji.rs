//! The consequence test (Perki 1/2021 art. 49, Lampiran II): kept half-written, approved and set only when whole.

use domain::id::{LampiranId, PengecualianId, UjiId};
use domain::pengecualian::{
    BerkasUji, ButirUji, Huruf, IsiPengecualian, IsiUji, JenisUji, KeadaanUji, Pasal17, Penguji, PersetujuanUji, Uji,
    UjiEvent,
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
