//! The tables follow a request through its whole life: what is open, who waits for whom, which letters are out.

use domain::id::LangkahId;
use domain::permohonan::declare_complete::DinyatakanLengkap;
use domain::permohonan::forward::Diteruskan;
use domain::permohonan::undo::LangkahDibatalkan;
use domain::permohonan::unit_reply::UnitMenjawab;
use domain::permohonan::withdraw::DicabutPemohon;
use domain::permohonan::{Keadaan, Langkah, PermohonanEvent};
use domain::surat::JenisSurat;
use store::{Filter, Order, StoreError, Waiting, WaitingUnit, Whose};

use crate::desk::{Desk, Form, Outcome, at, day, form};

pub fn complete() -> Langkah {
    let sejak = day("2026-11-24");
    Langkah::DinyatakanLengkap(DinyatakanLengkap {
        sejak,
        dianggap: false,
        catatan: String::new(),
        perki: day("2026-12-03"),
    })
}

pub fn forward(unit: &str, batas: &str) -> Langkah {
    Langkah::Diteruskan(Diteruskan {
        unit: unit.to_owned(),
        butir: vec![0],
        instruksi: "Siapkan salinan".to_owned(),
        batas: day(batas),
    })
}

fn reply(disposisi: LangkahId) -> Langkah {
    Langkah::UnitMenjawab(UnitMenjawab { disposisi, dijawab: day("2026-11-26"), ringkasan: "ada".to_owned() })
}

fn withdraw() -> Langkah {
    Langkah::DicabutPemohon(DicabutPemohon { dicabut: day("2026-11-26"), alasan: "sudah punya".to_owned() })
}

/// Four requests of 20 to 23 November: Ani's waits for Keuangan and Aset, Budi's for Keuangan, Citra's is being checked,
/// Dewi's was withdrawn while Keuangan had it.
struct Office {
    desk: Desk,
    ani: Form,
    budi: Form,
    keuangan: LangkahId,
}

fn office() -> Result<Office, Box<dyn std::error::Error>> {
    let desk = Desk::new()?;
    let dated = |nama: &str, diterima: &str| Form { diterima: at(diterima), ..form(nama, "anggaran desa") };
    let ani = dated("Ani", "2026-11-20T09:00:00+07:00");
    let budi = dated("Budi", "2026-11-21T09:00:00+07:00");
    let citra = dated("Citra", "2026-11-22T09:00:00+07:00");
    let dewi = dated("Dewi", "2026-11-23T09:00:00+07:00");
    for form in [&ani, &budi, &citra, &dewi] {
        desk.register(form)?;
    }
    for form in [&ani, &budi, &dewi] {
        desk.step(form, complete(), "2026-11-24T08:00:00+07:00")?;
    }
    let keuangan = desk.step(&ani, forward("Keuangan", "2026-11-25"), "2026-11-24T08:10:00+07:00")?;
    desk.step(&ani, forward("Aset", "2026-11-30"), "2026-11-24T08:20:00+07:00")?;
    desk.step(&budi, forward("Keuangan", "2026-11-27"), "2026-11-25T08:30:00+07:00")?;
    desk.step(&dewi, forward("Keuangan", "2026-11-26"), "2026-11-25T08:40:00+07:00")?;
    desk.step(&dewi, withdraw(), "2026-11-26T08:00:00+07:00")?;
    Ok(Office { desk, ani, budi, keuangan })
}

fn names(desk: &Desk, filter: Filter) -> Result<Vec<String>, StoreError> {
    let page = desk.store.read(|reader| reader.list(&Filter { urut: Order::Terlama, batas: 100, ..filter }))?;
    assert_eq!(page.rows.len(), page.total as usize, "the total knows the filter");
    Ok(page.rows.into_iter().filter_map(|row| row.nama).collect())
}

fn open(desk: &Desk, whose: &Whose) -> Result<Vec<String>, StoreError> {
    let rows = desk.store.read(|reader| reader.open_by_deadline(10, whose))?;
    Ok(rows.into_iter().filter_map(|row| row.nama).collect())
}

fn units(desk: &Desk) -> Result<Vec<(String, u32, u32)>, StoreError> {
    let units = desk.store.read(|reader| reader.waiting_units(day("2026-11-26")))?;
    Ok(units.into_iter().map(|WaitingUnit { unit, menunggu, lewat }| (unit, menunggu, lewat)).collect())
}

fn unit(name: &str, waiting: u32, late: u32) -> (String, u32, u32) {
    (name.to_owned(), waiting, late)
}

#[test]
fn what_is_open_is_open_in_every_state_of_its_life() -> Outcome {
    let Office { desk, .. } = office()?;
    let counts = desk.store.read(|reader| reader.counts(day("2026-12-04"), desk.petugas))?;
    assert_eq!((counts.terbuka, counts.terbuka_oleh), (3, 3), "checked or processed, the desk owes an answer");
    assert_eq!(counts.lewat, 2, "the earlier of both clocks binds: Ani's and Budi's were due on the 3rd");
    let november = desk.store.read(|reader| reader.counts(day("2026-11-26"), desk.petugas))?;
    assert_eq!((november.bulan_ini, november.dibatalkan_bulan_ini), (4, 0), "a withdrawn request was registered too");
    assert_eq!(desk.store.read(|reader| reader.open_ids())?.len(), 3, "a new calendar moves what is open");
    let states = desk.store.read(|reader| reader.open_by_state(None))?;
    assert_eq!(
        states,
        [(Keadaan::Terdaftar, 1), (Keadaan::Diproses, 2)],
        "one is being checked, none of the withdrawn"
    );
    let due = desk.store.read(|reader| reader.due_per_day(day("2026-12-01"), day("2026-12-31")))?;
    assert_eq!(due, [(day("2026-12-03"), 2), (day("2026-12-06"), 1)], "nothing is owed to one who withdrew");
    Ok(())
}

#[test]
fn lists_narrow_by_state_openness_unit_and_officer() -> Outcome {
    let Office { desk, ani, keuangan, .. } = office()?;
    let all = Filter::default();
    for (filter, expected) in [
        (Filter { keadaan: Some(Keadaan::Diproses), ..all.clone() }, vec!["Ani", "Budi"]),
        (Filter { keadaan: Some(Keadaan::Dicabut), ..all.clone() }, vec!["Dewi"]),
        (Filter { terbuka: Some(true), ..all.clone() }, vec!["Ani", "Budi", "Citra"]),
        (Filter { terbuka: Some(false), ..all.clone() }, vec!["Dewi"]),
        (Filter { unit: Some("Keuangan".to_owned()), ..all.clone() }, vec!["Ani", "Budi"]),
        (Filter { unit: Some("Aset".to_owned()), kata: Some("anggaran".to_owned()), ..all.clone() }, vec!["Ani"]),
        (Filter { unit: Some("keuangan' OR 1".to_owned()), ..all.clone() }, vec![]),
        (Filter { petugas: Some(desk.petugas), ..all.clone() }, vec!["Ani", "Budi", "Citra", "Dewi"]),
        (Filter { petugas: Some(domain::id::AkunId::new()), ..all.clone() }, vec![]),
    ] {
        assert_eq!(names(&desk, filter.clone())?, expected, "{filter:?}");
    }
    desk.step(&ani, reply(keuangan), "2026-11-26T09:00:00+07:00")?;
    let at_keuangan = Filter { unit: Some("Keuangan".to_owned()), ..all };
    assert_eq!(names(&desk, at_keuangan)?, ["Budi"], "a unit that replied holds nothing up");
    Ok(())
}

#[test]
fn what_waits_is_told_of_the_office_an_officer_and_a_unit() -> Outcome {
    let Office { desk, ani, keuangan, .. } = office()?;
    assert_eq!(open(&desk, &Whose::Semua)?, ["Ani", "Budi", "Citra"], "by deadline, then by number");
    assert_eq!(open(&desk, &Whose::Petugas(desk.petugas))?.len(), 3, "all were registered by one officer");
    assert!(open(&desk, &Whose::Petugas(domain::id::AkunId::new()))?.is_empty(), "and none by another");
    assert_eq!(open(&desk, &Whose::Unit("Keuangan".to_owned()))?, ["Ani", "Budi"], "not the one that was withdrawn");
    let waiting = |whose| desk.store.read(|reader| reader.waiting(day("2026-12-03"), day("2026-12-06"), &whose));
    let expected = Waiting { terbuka: 3, lewat: 0, hari_ini: 2, segera: 1 };
    assert_eq!(waiting(Whose::Semua)?, expected, "on the 3rd two are due today and one soon");
    let expected = Waiting { terbuka: 1, lewat: 0, hari_ini: 1, segera: 0 };
    assert_eq!(waiting(Whose::Unit("Aset".to_owned()))?, expected, "one of them waits for Aset");

    assert_eq!(units(&desk)?, [unit("Keuangan", 2, 1), unit("Aset", 1, 0)], "Keuangan was to reply by the 25th");
    desk.step(&ani, forward("Keuangan", "2026-11-28"), "2026-11-25T10:00:00+07:00")?;
    assert_eq!(units(&desk)?, [unit("Keuangan", 2, 1), unit("Aset", 1, 0)], "asked twice, it is one request");
    desk.step(&ani, reply(keuangan), "2026-11-26T09:00:00+07:00")?;
    assert_eq!(
        units(&desk)?,
        [unit("Keuangan", 2, 0), unit("Aset", 1, 0)],
        "the late reply came, the other is in time"
    );
    Ok(())
}

#[test]
fn letters_are_found_by_day_and_their_numbers_are_taken_for_good() -> Outcome {
    let Office { desk, budi, .. } = office()?;
    let on = |date| desk.store.read(|reader| reader.letters_on(day(date), JenisSurat::Disposisi));
    let numbers: Vec<_> = on("2026-11-24")?.into_iter().map(|(_, _, nomor)| nomor).collect();
    assert_eq!(numbers, ["001/disposisi/PPID/2026", "002/disposisi/PPID/2026"], "both sheets of the 24th, by number");
    let other = desk.store.read(|reader| reader.letters_on(day("2026-11-24"), JenisSurat::Perpanjangan))?;
    assert!(other.is_empty(), "of another kind there is none");

    let taken = |jenis, teks| desk.store.read(|reader| reader.letter_number_taken(jenis, teks));
    assert!(taken(JenisSurat::Disposisi, "003/disposisi/PPID/2026")?, "Budi's sheet carries it");
    assert!(!taken(JenisSurat::Disposisi, "009/disposisi/PPID/2026")?, "nothing carries that one");
    assert!(!taken(JenisSurat::Kuitansi, "003/disposisi/PPID/2026")?, "another series has numbers of its own");

    let request = desk.store.read(|reader| reader.permohonan(budi.id))?.ok_or("Budi's request is there")?;
    let last = request.last_step().ok_or("a step can be taken back")?.id;
    let event = LangkahDibatalkan { langkah: last, alasan: "salah unit".to_owned() };
    desk.happen(&budi, PermohonanEvent::LangkahDibatalkan(event))?;
    let numbers: Vec<_> = on("2026-11-25")?.into_iter().map(|(_, _, nomor)| nomor).collect();
    assert_eq!(numbers, ["004/disposisi/PPID/2026"], "a void sheet is printed no more");
    assert!(taken(JenisSurat::Disposisi, "003/disposisi/PPID/2026")?, "but keeps its number");
    assert_eq!(units(&desk)?, [unit("Keuangan", 1, 1), unit("Aset", 1, 0)], "and its unit is not waited for");
    Ok(())
}

#[test]
fn a_letter_moves_the_clock_of_the_next_number() -> Outcome {
    let desk = Desk::new()?;
    let form = form("Siti", "peta desa");
    desk.register(&form)?;
    desk.step(&form, complete(), "2026-11-24T08:00:00+07:00")?;
    let last = || desk.store.read(|reader| reader.last_number_at());
    assert_eq!(last()?, Some(at("2026-11-23T09:00:00+07:00")), "a step without a letter gives no number");
    desk.step(&form, forward("Aset", "2026-11-30"), "2026-11-24T08:05:00+07:00")?;
    assert_eq!(last()?, Some(at("2026-11-24T08:05:00+07:00")), "the sheet to the unit has one");
    desk.step(&form, withdraw(), "2026-11-26T08:00:00+07:00")?;
    assert_eq!(last()?, Some(at("2026-11-24T08:05:00+07:00")), "nothing was numbered since");
    Ok(())
}

#[test]
fn the_tables_made_anew_are_those_kept_up_day_by_day() -> Outcome {
    let Office { desk, .. } = office()?;
    let rows = || -> Result<Vec<String>, Box<dyn std::error::Error>> {
        let raw = desk.raw()?;
        let mut statement = raw.prepare(
            "SELECT hex(permohonan_id) || hex(id) || unit || tanggal || batas || coalesce(dijawab, '-') || menunggu FROM disposisi
             UNION ALL SELECT hex(permohonan_id) || hex(id) || jenis || nomor || tanggal || sha256 || dibatalkan FROM surat
             UNION ALL SELECT hex(id) || keadaan || terbuka || jatuh_tempo FROM permohonan",
        )?;
        let rows = statement.query_map([], |row| row.get(0))?;
        Ok(rows.collect::<Result<_, _>>()?)
    };
    let before = rows()?;
    assert_eq!(before.len(), 12, "four requests, four dispositions, four sheets: {before:#?}");
    desk.raw()?
        .execute_batch("DELETE FROM disposisi; UPDATE surat SET dibatalkan = 1; UPDATE permohonan SET terbuka = 0")?;
    desk.store.write(store::rebuild)?;
    assert_eq!(rows()?, before, "the journal is all that is needed");
    let report = store::check(&desk.store)?;
    assert!(report.is_sound(), "and the check agrees: {report:?}");
    Ok(())
}
