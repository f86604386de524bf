//! Writing an entry down, changing it, leading it into the decree (Perki 1/2021 art. 45), and its renewal.

use domain::dip::{
    AksiInformasi, BentukTersedia, Informasi, InformasiEvent, IsiInformasi, KeadaanInformasi, Kelas, record,
};
use domain::id::InformasiId;
use domain::peran::{Peran, Tindakan};
use uuid::Uuid;

use crate::kejadian::berurutan;
use crate::{bidang, ditolak, tanggal};

fn isi(judul: &str) -> IsiInformasi {
    IsiInformasi::new(judul, Kelas::Berkala, "Setda")
}

fn after(events: impl IntoIterator<Item = InformasiEvent>) -> Informasi {
    let first = InformasiEvent::Dicatat { isi: Box::new(isi("Renja")), impor: None };
    Informasi::fold(InformasiId(Uuid::nil()), &berurutan(std::iter::once(first).chain(events))).state.unwrap()
}

#[test]
fn an_entry_needs_title_and_unit_and_keeps_any_text_in_them() {
    let mut bad = isi(" \u{a0}\u{200b}");
    bad.unit = "\t".to_owned();
    bad.tautan = vec!["javascript:alert(1)".to_owned(), "https://x".to_owned(), "ftp://x".to_owned()];
    bad.kelompok = "x".repeat(301);
    assert_eq!(
        bidang(record(bad, None)),
        ["isi.judul", "isi.kelompok", "isi.tautan.0", "isi.tautan.2", "isi.unit"],
        "all at once, and only pages are links"
    );
    let ugly = isi("=HYPERLINK(\"x\") <script>alert(1)</script> {{7*7}} '; DROP TABLE informasi;--");
    let Ok(InformasiEvent::Dicatat { isi: kept, .. }) = record(ugly.clone(), None) else { panic!("text is text") };
    assert_eq!(*kept, ugly);
    let Ok(InformasiEvent::Dicatat { isi: kept, .. }) = record(isi("A\u{301}hmad\u{202e}\u{0} "), None) else {
        panic!("cleaned, not refused")
    };
    assert_eq!(kept.judul, "Áhmad", "composed, and nothing that cannot be seen");
}

#[test]
fn a_change_is_of_the_revision_that_was_read_and_of_something() {
    let now = after([]);
    assert_eq!(ditolak(now.change(isi("Renja"), 1, None)).0, "nothing_changed");
    assert_eq!(ditolak(now.change(isi("Renja 2027"), 2, None)).0, "changed_meanwhile");
    assert_eq!(bidang(now.change(isi(""), 1, None)), ["isi.judul"]);
    let off = after([InformasiEvent::Ditarik { alasan: "Ganda".to_owned() }]);
    assert_eq!(ditolak(off.change(isi("Renja 2027"), 1, None)).0, "informasi_ditarik");
    assert!(now.change(isi("Renja 2027"), 1, None).is_ok());
}

#[test]
fn what_can_be_done_with_an_entry_depends_on_where_it_stands() {
    use AksiInformasi as A;
    use KeadaanInformasi as K;
    let text = || "Sebab".to_owned();
    let all = [
        A::Ajukan,
        A::Terima,
        A::Kembalikan { catatan: text() },
        A::Mutakhirkan,
        A::Tarik { alasan: text() },
        A::Pulihkan,
    ];
    let standing = [
        (after([]), K::Konsep, [true, true, true, true, true, false]),
        (after([InformasiEvent::Diajukan]), K::Diajukan, [false, true, true, true, true, false]),
        (after([InformasiEvent::Diterima]), K::Diterima, [false, false, true, true, true, false]),
        (
            after([InformasiEvent::Dikembalikan { catatan: text() }]),
            K::Dikembalikan,
            [true, true, true, true, true, false],
        ),
        (after([InformasiEvent::Ditarik { alasan: text() }]), K::Ditarik, [false, false, false, false, false, true]),
    ];
    for (informasi, keadaan, fits) in standing {
        assert_eq!(informasi.keadaan, keadaan);
        for (aksi, fits) in all.iter().zip(fits) {
            assert_eq!(informasi.act(aksi).is_ok(), fits, "{aksi:?} where it is {keadaan:?}");
        }
    }
    assert_eq!(bidang(after([]).act(&A::Kembalikan { catatan: " ".to_owned() })), ["catatan"]);
    assert_eq!(bidang(after([]).act(&A::Tarik { alasan: String::new() })), ["alasan"]);
}

#[test]
fn a_change_is_proposed_and_reviewed_anew() {
    let changed = InformasiEvent::Diubah { isi: Box::new(isi("Renja 2027")), impor: None };
    let now = after([InformasiEvent::Diterima, changed]);
    assert_eq!((now.keadaan, now.revisi), (KeadaanInformasi::Konsep, 2));
}

#[test]
fn who_proposes_does_not_review() {
    for aksi in [AksiInformasi::Terima, AksiInformasi::Kembalikan { catatan: String::new() }] {
        assert_eq!(aksi.tindakan(), Tindakan::TinjauInformasi);
        assert!(!aksi.tindakan().permits(Peran::Petugas) && !aksi.tindakan().permits(Peran::Pelaksana));
    }
    assert!(AksiInformasi::Ajukan.tindakan().permits(Peran::Pelaksana));
}

#[test]
fn an_entry_counts_as_up_to_date_for_six_months_also_at_the_end_of_a_month() {
    let mut now = after([]);
    now.diperbarui = tanggal("2026-08-31");
    assert_eq!(now.mutakhir_sampai(), tanggal("2027-02-28"), "there is no 31 February");
    assert!(!now.perlu_diperbarui(tanggal("2027-02-28")) && now.perlu_diperbarui(tanggal("2027-03-01")));
    let off = after([InformasiEvent::Ditarik { alasan: "Ganda".to_owned() }]);
    assert!(!off.perlu_diperbarui(tanggal("2030-01-01")), "what is off the list is never due");
}

#[test]
fn every_fact_that_differs_is_named_once() {
    let before = isi("Renja");
    let after = IsiInformasi {
        ringkasan: "Isi".to_owned(),
        kelas: Kelas::SetiapSaat,
        bentuk: BentukTersedia { softcopy: true, hardcopy: true, lain: String::new() },
        retensi_sampai: Some(tanggal("2030-12-31")),
        tautan: vec!["https://x".to_owned()],
        ..isi("Renja 2027")
    };
    let named: Vec<String> = after.changes(&before).into_iter().map(|one| one.bidang).collect();
    assert_eq!(named, ["Judul", "Ringkasan", "Kelas", "Bentuk", "Retensi sampai", "Tautan"]);
    assert!(before.changes(&before).is_empty());
}
