//! The receipt (UU 14/2008 art. 22(4)–(5)): shown as often as wanted; handing it out is recorded, and the second time it
//! is a copy.

use chrono::{DateTime, FixedOffset};
use data_encoding::BASE32_NOPAD;
use documents::tanda_bukti::{TandaBukti, render};
use domain::id::SuratId;
use domain::jurnal::Event;
use domain::pemohon::Identitas;
use domain::peran::Tindakan;
use domain::permohonan::{Batas, CaraMemperoleh, Isi, JenisDokumen, Permohonan, PermohonanEvent};
use store::{DataKey, Store};

use super::wire::CetakDokumen;
use super::{find, riwayat};
use crate::act::Deed;
use crate::kop::{file_name, kop};
use crate::privasi::refuse_destroyed;
use crate::{Desk, Fault, FileOut, Progress};

/// The receipt as PDF.
///
/// # Errors
/// [`Fault::NotFound`]; not allowed.
pub fn tanda_bukti(desk: &Desk, input: CetakDokumen, _: &Progress) -> Result<FileOut, Fault> {
    let open = desk.open()?;
    desk.act_on(&open, Tindakan::Daftarkan, |deed| {
        refuse_destroyed(deed.tx, input.id.0)?;
        let permohonan = find(deed.tx, input.id)?;
        let identitas = deed.tx.identitas(permohonan.pemohon.id)?;
        let printed = permohonan.cetak_tanda_bukti;
        let value = value(deed, &permohonan, identitas.as_ref(), code(&open.key, &permohonan), printed)?;
        let pdf = render(&value, input.kertas.unwrap_or(deed.kantor.kertas_tanda_bukti))?;
        if input.cetak {
            record(deed, &open.store, &permohonan, JenisDokumen::TandaBukti, printed, &pdf.bytes)?;
        }
        Ok(FileOut {
            name: file_name("Tanda bukti", &permohonan.nomor.teks, "pdf"),
            mime: "application/pdf",
            bytes: pdf.bytes,
        })
    })
}

/// The check value of a registration: only this office can make it, so a receipt can be told from an invented one.
pub(super) fn code(key: &DataKey, permohonan: &Permohonan) -> String {
    check_code(key, "tanda-bukti", &permohonan.id.to_string(), &permohonan.nomor.teks, permohonan.isi.diterima)
}

/// The check value of whatever is registered as `kind`.
pub(crate) fn check_code(key: &DataKey, kind: &str, id: &str, nomor: &str, received: DateTime<FixedOffset>) -> String {
    let label = format!("{kind}|{id}|{nomor}|{}", received.to_rfc3339());
    let text: String = BASE32_NOPAD.encode(&key.derive(&label)).chars().take(8).collect();
    let (front, back) = text.split_at(4);
    format!("{front}-{back}")
}

/// Keeps a document that is handed out, byte for byte, and records it.
pub(super) fn record(
    deed: &Deed,
    store: &Store,
    permohonan: &Permohonan,
    dokumen: JenisDokumen,
    printed: u32,
    bytes: &[u8],
) -> Result<(), Fault> {
    let berkas = SuratId::new();
    let sha256 = store.put_berkas(berkas.0, bytes)?;
    let event = PermohonanEvent::DokumenDicetak { dokumen, salinan_ke: printed, sha256, berkas: Some(berkas) };
    deed.record(permohonan.id.0, &Event::Permohonan(event))?;
    Ok(())
}

fn value(
    deed: &Deed,
    permohonan: &Permohonan,
    identitas: Option<&Identitas>,
    kode_pemeriksa: String,
    printed: u32,
) -> Result<TandaBukti, Fault> {
    let isi = &permohonan.isi;
    let hitungan = Batas::count(permohonan.tanggal_diterima(), &deed.kalender).ok().map(|batas| batas.jawab);
    Ok(TandaBukti {
        kop: kop(&deed.kantor, deed.tx)?,
        latihan: deed.kantor.latihan,
        nomor: permohonan.nomor.teks.clone(),
        diterima: isi.diterima,
        dicatat_belakangan: permohonan.dicatat_belakangan.then_some(permohonan.dicatat),
        saluran: isi.saluran.map_or_else(String::new, |saluran| saluran.label().to_owned()),
        pemohon: identitas.map_or_else(String::new, |identitas| identitas.nama.clone()),
        kuasa: identitas.and_then(|identitas| identitas.kuasa.as_ref()).map(|kuasa| kuasa.nama.clone()),
        butir: isi.butir.iter().map(|butir| butir.rincian.clone()).collect(),
        cara: manner(isi),
        batas: permohonan.tenggat()?.clone(),
        hitungan,
        dasar_biaya: deed.kantor.dasar_biaya.clone(),
        petugas: riwayat::name_of(deed.tx, permohonan.petugas)?,
        kode_pemeriksa,
        salinan_ke: (printed > 0).then_some(printed),
        dicetak: deed.now,
    })
}

/// `Mendapatkan salinan, elektronik (softcopy), surel`.
fn manner(isi: &Isi) -> String {
    let parts = match isi.cara_memperoleh {
        Some(CaraMemperoleh::Melihat) | None => [None, None],
        Some(CaraMemperoleh::Salinan) => [
            isi.bentuk.map(|bentuk| bentuk.label().to_lowercase()),
            isi.cara_mengirim.map(|cara| cara.label().to_lowercase()),
        ],
    };
    isi.cara_memperoleh
        .map(|cara| cara.label().to_owned())
        .into_iter()
        .chain(parts.into_iter().flatten())
        .collect::<Vec<_>>()
        .join(", ")
}
