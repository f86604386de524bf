//! The narrow table of the figures follows every request: what it says is what the folded request says.

use domain::laporan::Fakta;
use domain::permohonan::Keadaan;
use store::StoreError;

use crate::desk::{Desk, Form, Outcome, at, day, form};
use crate::life::{complete, forward};

fn facts(desk: &Desk, from: &str, to: &str, unit: Option<&str>) -> Result<Vec<Fakta>, StoreError> {
    let mut facts = Vec::new();
    desk.store.read(|reader| {
        reader.each_fakta(day(from), day(to), unit, |id, fakta| {
            let request = reader.permohonan(id)?;
            assert_eq!(request.as_ref().map(Fakta::of), Some(fakta), "the table says what the request says");
            facts.push(fakta);
            Ok::<(), StoreError>(())
        })
    })?;
    Ok(facts)
}

#[test]
fn requests_are_counted_by_the_day_they_were_received() -> Outcome {
    let desk = Desk::new()?;
    let dated = |nama: &str, diterima: &str| Form { diterima: at(diterima), ..form(nama, "anggaran desa") };
    let october = dated("Ani", "2026-10-30T09:00:00+07:00");
    let november = dated("Budi", "2026-11-02T09:00:00+07:00");
    let void = dated("Citra", "2026-11-03T09:00:00+07:00");
    for form in [&october, &november, &void] {
        desk.register(form)?;
    }
    desk.cancel(&void)?;
    assert_eq!(facts(&desk, "2026-10-01", "2026-10-31", None)?.len(), 1, "only what October brought");
    let both = facts(&desk, "2026-11-01", "2026-11-30", None)?;
    assert_eq!(both.iter().filter(|fakta| fakta.counts()).count(), 1, "the void one is there and does not count");
    desk.correct(&november, &dated("Budi", "2026-10-29T09:00:00+07:00"))?;
    assert_eq!(facts(&desk, "2026-10-01", "2026-10-31", None)?.len(), 2, "a corrected day of receipt moves it");
    assert_eq!(facts(&desk, "2026-11-01", "2026-11-30", None)?.len(), 1, "and it stands in no other month");
    Ok(())
}

#[test]
fn units_are_counted_by_the_requests_they_were_passed() -> Outcome {
    let desk = Desk::new()?;
    let (ani, budi) = (form("Ani", "anggaran desa"), form("Budi", "peta"));
    for form in [&ani, &budi] {
        desk.register(form)?;
        desk.step(form, complete(), "2026-11-24T08:00:00+07:00")?;
        desk.step(form, forward("Keuangan", "2026-11-27"), "2026-11-24T08:10:00+07:00")?;
    }
    desk.step(&ani, forward("Keuangan", "2026-11-28"), "2026-11-24T08:15:00+07:00")?;
    desk.step(&ani, forward("Aset", "2026-11-28"), "2026-11-24T08:20:00+07:00")?;
    let units = desk.store.read(|reader| reader.units_asked(day("2026-11-01"), day("2026-11-30")))?;
    let expected = [("Keuangan".to_owned(), 2), ("Aset".to_owned(), 1)];
    assert_eq!(units, expected, "a request passed twice to a unit counts once for it");
    let asset = facts(&desk, "2026-11-01", "2026-11-30", Some("Aset"))?;
    assert_eq!(asset.len(), 1, "a unit opens its own requests");
    assert_eq!(asset.first().map(|fakta| fakta.keadaan), Some(Keadaan::Diproses), "as they stand");
    Ok(())
}
