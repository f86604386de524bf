//! What an import would do: new, changed, the same, refused.

use domain::dip::{IsiInformasi, Kelas};
use domain::id::InformasiId;
use domain::impor::{BarisDip, Putusan, compare_dip};

use crate::dip;

const LIST: &str = "No|Judul|Ringkasan|Kategori|Unit|Tahun|Link\n\
    1|Laporan Keuangan|Neraca|Berkala|BPKD|2024|https://contoh.go.id/a\n\
    2|Laporan Keuangan|Neraca|Berkala|BPKD|2025|\n\
    3|Renstra|Lima tahun|Setiap Saat|Bappeda|2024|\n\
    4|Renstra|Lima tahun|Setiap Saat|Bappeda|2024|\n\
    5||tanpa unit|||2024|";

fn taken(rows: &[BarisDip]) -> Vec<(InformasiId, IsiInformasi)> {
    let verdicts = compare_dip(&[], rows);
    let new = rows.iter().zip(verdicts).filter(|(_, verdict)| matches!(verdict, Putusan::Baru));
    new.map(|(row, _)| (InformasiId::new(), row.isi.clone())).collect()
}

#[test]
fn the_first_import_takes_each_row_once_and_the_second_changes_nothing() {
    let rows = dip(LIST);
    let first = compare_dip(&[], &rows);
    assert!(
        matches!(first.get(3), Some(Putusan::Kembar { baris: 4, .. })),
        "the same to the letter as row 4: {:?}",
        first.get(3)
    );
    let list = taken(&rows);
    assert_eq!(list.len(), 4, "the twin is not taken");
    for (row, verdict) in rows.iter().zip(compare_dip(&list, &rows)) {
        assert!(matches!(verdict, Putusan::Sama { .. } | Putusan::Kembar { .. }), "row {}: {verdict:?}", row.baris);
    }
}

#[test]
fn doubles_are_told_apart_by_what_they_say_and_each_change_is_named() {
    let list = taken(&dip(LIST));
    let changed = dip(&LIST
        .replace("2|Laporan Keuangan|Neraca|Berkala|BPKD|2025|", "2|Laporan Keuangan|Neraca audit|Berkala|BPKD|2025|"));
    let verdicts = compare_dip(&list, &changed);
    assert!(matches!(verdicts.first(), Some(Putusan::Sama { .. })), "the report of 2024 is the one of 2024");
    let Some(Putusan::Berubah { id, perubahan, isi }) = verdicts.get(1) else { panic!("{:?}", verdicts.get(1)) };
    assert_eq!(Some(*id), list.get(1).map(|(id, _)| *id), "and that of 2025 is the one of 2025");
    assert_eq!(perubahan.iter().map(|one| one.bidang.as_str()).collect::<Vec<_>>(), ["Ringkasan"]);
    assert_eq!(isi.ringkasan, "Neraca audit");
}

#[test]
fn what_a_file_is_silent_about_stays_as_it_is() {
    let mut list = taken(&dip(LIST));
    for (_, isi) in &mut list {
        isi.media = "Papan pengumuman".to_owned();
        isi.wajib = Some(domain::dip::Wajib::LaporanKeuangan);
        if isi.tautan.is_empty() {
            isi.tautan = vec!["https://contoh.go.id/tambahan".to_owned()];
        }
    }
    for verdict in compare_dip(&list, &dip(LIST)) {
        assert!(
            matches!(verdict, Putusan::Sama { .. } | Putusan::Kembar { .. }),
            "an empty cell takes nothing away: {verdict:?}"
        );
    }
    let without = dip("No|Judul|Unit|Tahun|Ringkasan\n1|Renstra|Bappeda|2024|Lima tahun");
    let entry = list.iter().find(|(_, isi)| isi.judul == "Renstra").unwrap();
    assert_eq!(entry.1.kelas, Kelas::SetiapSaat);
    assert!(matches!(compare_dip(&list, &without).first(), Some(Putusan::Sama { .. })), "a guessed class changes none");
}
