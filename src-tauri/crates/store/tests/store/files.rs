//! The check tells every file the journal names that is not kept as it was; what nothing names is no finding.

use domain::id::{LampiranId, SuratId};
use domain::lampiran::{JenisLampiran, Lampiran, TipeBerkas};
use domain::permohonan::undo::LangkahDibatalkan;
use domain::permohonan::{JenisDokumen, PermohonanEvent};
use store::Report;

use crate::attachments;
use crate::desk::{Desk, Form, Outcome, form};
use crate::life::{complete, forward};

const TANDA_BUKTI: &[u8] = b"%PDF tanda bukti";

/// A request with a sheet to a unit, an attachment, one that was taken away again, and a kept receipt.
struct Office {
    desk: Desk,
    form: Form,
    lampiran: LampiranId,
    tanda_bukti: SuratId,
}

fn office() -> Result<Office, Box<dyn std::error::Error>> {
    let desk = Desk::new()?;
    let form = form("Siti", "peta desa");
    desk.register(&form)?;
    desk.step(&form, complete(), "2026-11-24T08:00:00+07:00")?;
    desk.step(&form, forward("Aset", "2026-11-30"), "2026-11-24T08:05:00+07:00")?;
    let lampiran = attach(&desk, &form, "peta.pdf")?;
    let gone = attach(&desk, &form, "salah.pdf")?;
    let alasan = "berkas pemohon lain".to_owned();
    desk.happen(&form, PermohonanEvent::LampiranDihapus { lampiran: gone, alasan })?;
    desk.store.delete_berkas(gone.0)?;
    let tanda_bukti = SuratId::new();
    let sha256 = desk.store.put_berkas(tanda_bukti.0, TANDA_BUKTI)?;
    let dokumen = JenisDokumen::TandaBukti;
    let printed = PermohonanEvent::DokumenDicetak { dokumen, salinan_ke: 0, sha256, berkas: Some(tanda_bukti) };
    desk.happen(&form, printed)?;
    Ok(Office { desk, form, lampiran, tanda_bukti })
}

fn attach(desk: &Desk, form: &Form, nama: &str) -> Result<LampiranId, Box<dyn std::error::Error>> {
    let id = LampiranId::new();
    let bytes = nama.as_bytes();
    let lampiran = Lampiran {
        id,
        nama: nama.to_owned(),
        jenis: JenisLampiran::Lain,
        tipe: TipeBerkas::Pdf,
        ukuran: bytes.len() as u64,
        sha256: desk.store.put_berkas(id.0, bytes)?,
        surat: None,
    };
    desk.happen(form, PermohonanEvent::LampiranDitambah(lampiran))?;
    Ok(id)
}

fn tells(report: &Report, words: &str) -> bool {
    report.lampiran_utuh == Some(false) && report.temuan.iter().any(|sentence| sentence.contains(words))
}

#[test]
fn what_is_named_and_kept_is_found_sound() -> Outcome {
    let Office { desk, .. } = office()?;
    desk.store.put_berkas(LampiranId::new().0, b"tanpa kejadian")?;
    let report = store::check(&desk.store)?;
    assert!(report.is_sound(), "all is there; one taken away and one never named are no findings: {report:?}");
    Ok(())
}

#[test]
fn a_named_file_that_is_gone_is_told_by_its_name() -> Outcome {
    let Office { desk, form, lampiran, tanda_bukti } = office()?;
    let request = desk.store.read(|reader| reader.permohonan(form.id))?.ok_or("it is registered")?;
    let sheet = request.surat.first().ok_or("its sheet is issued")?;
    for (id, words) in [
        (sheet.id.0, "Lembar disposisi 001/disposisi/PPID/2026"),
        (lampiran.0, "Lampiran peta.pdf"),
        (tanda_bukti.0, "Tanda bukti yang dicetak"),
    ] {
        let bytes = desk.store.berkas(id)?.ok_or("it is kept")?;
        desk.store.delete_berkas(id)?;
        let report = store::check(&desk.store)?;
        assert!(tells(&report, words), "{words}: {report:?}");
        assert_eq!(report.temuan.len(), 1, "{words}: and nothing else");
        desk.store.put_berkas(id, &bytes)?;
    }
    assert!(store::check(&desk.store)?.is_sound(), "all of them put back, nothing is left to tell");
    Ok(())
}

#[test]
fn another_file_under_a_named_id_is_told() -> Outcome {
    let Office { desk, lampiran, .. } = office()?;
    desk.store.delete_berkas(lampiran.0)?;
    desk.store.put_berkas(lampiran.0, b"isi lain dengan kode pemeriksanya sendiri")?;
    let report = store::check(&desk.store)?;
    assert!(tells(&report, "Lampiran peta.pdf"), "its own sum fits, but not the journal's: {report:?}");
    Ok(())
}

#[test]
fn an_office_whose_file_of_attachments_is_gone_is_not_sound() -> Outcome {
    let Office { desk, .. } = office()?;
    let Desk { dir, key, store, .. } = desk;
    drop(store);
    std::fs::remove_file(dir.path().join("lampiran.db"))?;
    let report = store::check(&store::Store::open(dir.path(), &key)?)?;
    assert!(tells(&report, "Tanda bukti"), "no file at all is every named file missing: {report:?}");
    assert_eq!(report.temuan.len(), 3, "each named one is told: {report:?}");
    Ok(())
}

#[test]
fn letters_of_a_step_taken_back_stay_kept() -> Outcome {
    let Office { desk, form, .. } = office()?;
    let langkah = desk.step(&form, forward("Keuangan", "2026-11-30"), "2026-11-25T08:00:00+07:00")?;
    let event = LangkahDibatalkan { langkah, alasan: "keliru".to_owned() };
    desk.happen(&form, PermohonanEvent::LangkahDibatalkan(event))?;
    assert!(store::check(&desk.store)?.is_sound(), "a void letter is kept as well");
    let raw = attachments::raw(&desk)?;
    raw.execute("DELETE FROM berkas WHERE rowid = (SELECT max(rowid) FROM berkas)", [])?;
    drop(raw);
    let report = store::check(&desk.store)?;
    assert!(tells(&report, "Lembar disposisi 002/disposisi/PPID/2026"), "and missed when it is not: {report:?}");
    Ok(())
}
