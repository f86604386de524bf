//! Lists, counts and the register show what stands in the journal, page by page.

use domain::id::AkunId;
use domain::permohonan::{Keadaan, Saluran};
use store::{Counts, Filter, Order, StoreError, Whose};

use crate::desk::{Desk, Form, Outcome, at, day, form, person};

/// Four requests: 20, 21 and 23 November (void), 2 December.
fn desk() -> Result<Desk, Box<dyn std::error::Error>> {
    let desk = Desk::new()?;
    let dated =
        |nama: &str, diterima: &str, saluran| Form { diterima: at(diterima), saluran, ..form(nama, "peta desa") };
    desk.register(&dated("Wati", "2026-11-20T09:00:00+07:00", Saluran::DatangLangsung))?;
    desk.register(&dated("ani", "2026-11-21T09:00:00+07:00", Saluran::Surat))?;
    let void = dated("Budi", "2026-11-23T09:00:00+07:00", Saluran::DatangLangsung);
    desk.register(&void)?;
    desk.cancel(&void)?;
    desk.register(&dated("Citra", "2026-12-02T00:30:00+07:00", Saluran::Email))?;
    Ok(desk)
}

fn names(desk: &Desk, filter: &Filter) -> Result<(Vec<String>, u32), StoreError> {
    let page = desk.store.read(|reader| reader.list(filter))?;
    Ok((page.rows.into_iter().filter_map(|row| row.nama).collect(), page.total))
}

#[test]
fn every_order_sorts_and_pages() -> Outcome {
    let desk = desk()?;
    for (urut, expected) in [
        (Order::Terbaru, ["Citra", "Budi", "ani", "Wati"]),
        (Order::Terlama, ["Wati", "ani", "Budi", "Citra"]),
        (Order::JatuhTempo, ["Wati", "ani", "Budi", "Citra"]),
        (Order::Nama, ["ani", "Budi", "Citra", "Wati"]),
    ] {
        let page = |dari_baris| names(&desk, &Filter { urut, batas: 3, dari_baris, ..Filter::default() });
        let ((first, total), (second, _)) = (page(0)?, page(3)?);
        assert_eq!(total, 4, "the total counts all pages");
        assert_eq!([first, second].concat(), expected, "two pages of {urut:?} show every row once");
    }
    Ok(())
}

#[test]
fn filters_narrow_together() -> Outcome {
    let desk = desk()?;
    let all = Filter { batas: 100, urut: Order::Terlama, ..Filter::default() };
    for (filter, expected) in [
        (Filter { keadaan: Some(Keadaan::Dibatalkan), ..all.clone() }, vec!["Budi"]),
        (Filter { saluran: Some(Saluran::Surat), ..all.clone() }, vec!["ani"]),
        (Filter { dari: Some(day("2026-11-21")), sampai: Some(day("2026-12-01")), ..all.clone() }, vec!["ani", "Budi"]),
        (Filter { sampai: Some(day("2026-12-02")), dari: Some(day("2026-12-02")), ..all.clone() }, vec!["Citra"]),
        (Filter { kata: Some("peta cit".to_owned()), ..all.clone() }, vec!["Citra"]),
        (Filter { kata: Some("  ".to_owned()), ..all.clone() }, vec!["Wati", "ani", "Budi", "Citra"]),
        (Filter { kata: Some("\"*\"".to_owned()), ..all.clone() }, vec![]),
    ] {
        let (rows, total) = names(&desk, &filter)?;
        assert_eq!(rows, expected, "{filter:?}");
        assert_eq!(total as usize, expected.len(), "the total knows the filter {filter:?}");
    }
    Ok(())
}

#[test]
fn no_page_is_longer_than_a_hundred_rows() -> Outcome {
    let desk = Desk::new()?;
    desk.store.write(|tx| (0..130).try_for_each(|_| desk.register_in(tx, &form("Siti", "peta")).map(drop)))?;
    let (rows, total) = names(&desk, &Filter { batas: u32::MAX, ..Filter::default() })?;
    assert_eq!((rows.len(), total), (100, 130), "a list is cut in SQL, whatever is asked");
    Ok(())
}

#[test]
fn figures_of_the_first_screen() -> Outcome {
    let desk = desk()?;
    let counts = desk.store.read(|reader| reader.counts(day("2026-12-05"), desk.petugas))?;
    let expected = Counts { terbuka: 3, terbuka_oleh: 3, lewat: 1, hari_ini: 0, bulan_ini: 1, dibatalkan_bulan_ini: 0 };
    assert_eq!(counts, expected, "5 December: Wati's answer was due on the 4th; only Citra came in December");
    let november = desk.store.read(|reader| reader.counts(day("2026-11-23"), AkunId::new()))?;
    let expected = Counts { terbuka: 3, terbuka_oleh: 0, lewat: 0, hari_ini: 0, bulan_ini: 2, dibatalkan_bulan_ini: 1 };
    assert_eq!(november, expected, "23 November: Budi's registration is void, and another officer registered nothing");
    let due = desk.store.read(|reader| reader.due_per_day(day("2026-12-04"), day("2026-12-16")))?;
    let expected = [("2026-12-04", 1), ("2026-12-05", 1), ("2026-12-16", 1)].map(|(date, count)| (day(date), count));
    assert_eq!(due, expected, "void requests are due on no day");
    let next: Vec<_> = desk
        .store
        .read(|reader| reader.open_by_deadline(2, &Whose::Semua))?
        .into_iter()
        .filter_map(|row| row.nama)
        .collect();
    assert_eq!(next, ["Wati", "ani"], "what is due first waits on top");
    Ok(())
}

#[test]
fn the_register_tells_a_period_by_number_with_identities() -> Outcome {
    let desk = desk()?;
    let mut told = Vec::new();
    desk.store.read(|reader| {
        reader.each_in_period(day("2026-11-21"), day("2026-12-02"), |row| {
            told.push((row.permohonan.nomor.n, row.identitas.map(|identitas| identitas.nama)));
            Ok::<(), StoreError>(())
        })
    })?;
    let expected = [(2, "ani"), (3, "Budi"), (4, "Citra")].map(|(n, nama)| (n, Some(nama.to_owned())));
    assert_eq!(told, expected, "both ends belong to the period and a void number keeps its line");
    let stopped = desk
        .store
        .read(|reader| reader.each_in_period(day("2026-11-21"), day("2026-12-02"), |_| Err(StoreError::DiskFull)));
    assert!(matches!(stopped, Err(StoreError::DiskFull)), "the one who lays the register out can stop it");
    Ok(())
}

#[test]
fn a_correction_shows_the_new_and_keeps_the_old_in_the_history() -> Outcome {
    let desk = Desk::new()?;
    let old = Form { identitas: person("Sity Aminah", Some("3404131203900001")), ..form("", "angaran") };
    let new = Form { identitas: person("Siti Aminah", Some("3404131203900002")), ..form("", "anggaran") };
    let nomor = desk.register(&old)?;
    desk.correct(&old, &new)?;
    let desk = desk.restart()?;
    desk.store.read(|reader| -> Outcome {
        let Some(request) = reader.permohonan_by_nomor(&nomor)? else { return Err("the number stays".into()) };
        assert_eq!((request.koreksi, request.rincian().as_str()), (1, "anggaran"), "the state is the corrected one");
        assert_eq!(reader.identitas(request.pemohon.id)?, Some(new.identitas.clone()), "so is the identity");
        assert_eq!(reader.history(old.id.0)?.len(), 2, "the history holds both");
        assert!(reader.by_nik("3404131203900001")?.is_empty(), "the wrong NIK recognises nobody any more");
        let known: Vec<_> = reader.by_nik("3404131203900002")?.into_iter().map(|earlier| earlier.nomor).collect();
        assert_eq!(known, [nomor.as_str()], "the right one does");
        assert!(reader.search("Sity", 10)?.is_empty(), "the wrong name is not found any more");
        Ok(())
    })
}
