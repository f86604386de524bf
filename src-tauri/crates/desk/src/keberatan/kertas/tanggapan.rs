//! The answer of the superior as a letter (Perki 1/2021 art. 44), written from the draft that was approved; with the decrees of
//! exemption it rests on behind it (art. 44(3)), each as it was issued.

use chrono::NaiveDate;
use documents::surat::bagian::{KepalaSurat, Naskah, Penerima, Pengesahan, Rupa};
use documents::surat::gabung::join;
use documents::surat::tanggapan_keberatan::{Perintah, TanggapanKeberatan, render};
use domain::format::tanggal;
use domain::id::UjiId;
use domain::kantor::Pejabat;
use domain::keberatan::{IsiTanggapan, Keberatan};
use domain::peran::Tindakan;
use domain::permohonan::Permohonan;
use store::Store;

use super::super::find;
use super::super::wire::KeberatanRef;
use super::grounds;
use crate::act::Look;
use crate::kop::{file_name, kop, signature};
use crate::privasi::seen_keberatan;
use crate::{Desk, Fault, FileOut, Progress};

/// The draft of the answer as the letter it would become, marked KONSEP and without a number.
///
/// # Errors
/// [`Fault::NotFound`], also when nothing was drafted; locked.
pub fn preview(desk: &Desk, input: KeberatanRef, _: &Progress) -> Result<FileOut, Fault> {
    let open = desk.open()?;
    desk.act_on(&open, Tindakan::Lihat, |deed| {
        let look = &deed.look();
        let keberatan = find(look.reader, input.id)?;
        let konsep = keberatan.konsep.as_ref().ok_or(Fault::NotFound)?;
        let bytes = write(look, &open.store, &keberatan, &konsep.isi, None)?;
        seen_keberatan(deed, keberatan.id, "Konsep tanggapan dibuka", true)?;
        let name = file_name("Konsep tanggapan", &keberatan.nomor.teks, "pdf");
        Ok(FileOut { name, mime: "application/pdf", bytes })
    })
}

/// The letter over `isi`, under `nomor` or as a draft.
pub(in crate::keberatan) fn write(
    look: &Look,
    store: &Store,
    keberatan: &Keberatan,
    isi: &IsiTanggapan,
    nomor: Option<&str>,
) -> Result<Vec<u8>, Fault> {
    let request = keberatan.permohonan.as_ref().map(|one| look.reader.permohonan(one.id)).transpose()?.flatten();
    let letter = letter(look, keberatan, request.as_ref(), isi, nomor)?;
    let mut files = vec![render(&letter, look.kantor.kertas)?.bytes];
    let mut sheets: Vec<UjiId> = isi.dasar.iter().filter_map(|dasar| Some(dasar.uji.as_ref()?.id)).collect();
    sheets.sort_unstable();
    sheets.dedup();
    for id in sheets {
        let Some(uji) = look.reader.uji(id)? else { continue };
        for issued in [&uji.penetapan, &uji.persetujuan].into_iter().flatten() {
            let kept = store.berkas(issued.berkas.id.0)?;
            files.push(kept.ok_or_else(|| Fault::internal("a decree an answer rests on is not kept"))?);
        }
    }
    if files.len() == 1 {
        return Ok(files.remove(0));
    }
    Ok(join(&files, &format!("Tanggapan atas keberatan {}", keberatan.nomor.teks))?)
}

fn letter(
    look: &Look,
    keberatan: &Keberatan,
    request: Option<&Permohonan>,
    isi: &IsiTanggapan,
    nomor: Option<&str>,
) -> Result<TanggapanKeberatan, Fault> {
    let today = look.today();
    let identitas = look.reader.identitas(keberatan.pemohon.id)?;
    let of = |field: fn(&domain::pemohon::Identitas) -> &str| {
        identitas.as_ref().map_or_else(String::new, |identitas| field(identitas).to_owned())
    };
    let atasan = Pejabat { nama: isi.atasan.nama.clone(), nip: isi.atasan.nip.clone(), jabatan: isi.atasan.posisi() };
    let decrees = isi.dasar.iter().map(|dasar| dasar.penetapan.clone()).filter(|one| !one.nomor.is_empty());
    Ok(TanggapanKeberatan {
        naskah: Naskah {
            kop: kop(&look.kantor, look.reader)?,
            latihan: look.kantor.latihan,
            rupa: if nomor.is_some() { Rupa::Asli } else { Rupa::Konsep },
            dicetak: look.now,
        },
        kepala: KepalaSurat {
            tempat: look.kantor.kota.clone(),
            tanggal: Some(today),
            nomor: nomor.unwrap_or_default().to_owned(),
            sifat: "Biasa".to_owned(),
            lampiran: "-".to_owned(),
            hal: "Tanggapan atas keberatan".to_owned(),
            kepada: Penerima { nama: of(|one| &one.nama), alamat: of(|one| &one.alamat) },
        },
        pembuka: opening(keberatan),
        nomor_keberatan: keberatan.nomor.teks.clone(),
        tanggal_keberatan: Some(keberatan.tanggal_diterima()),
        nomor_permohonan: keberatan.permohonan.as_ref().map_or_else(String::new, |one| one.nomor.clone()),
        tanggal_permohonan: request.map(Permohonan::tanggal_diterima),
        informasi: keberatan.isi.informasi.clone(),
        alasan: grounds(&keberatan.isi.alasan),
        uraian: [isi.bantahan.as_str(), isi.alasan.as_str()]
            .into_iter()
            .filter(|part| !part.is_empty())
            .collect::<Vec<_>>()
            .join("\n\n"),
        hasil: Some(isi.hasil),
        perintah: isi.perintah.as_ref().map(|order| Perintah {
            isi: order.isi.clone(),
            hari: Some(order.hari),
            sampai: due(look, today, order.hari),
        }),
        pengecualian: decrees.collect(),
        komisi: String::new(),
        sengketa: None,
        penutup: "Demikian tanggapan ini disampaikan. Atas perhatian Saudara, kami ucapkan terima kasih.".to_owned(),
        pengesahan: Pengesahan {
            penanda_tangan: signature("", &atasan),
            tembusan: vec![look.kantor.ppid.jabatan.clone()].into_iter().filter(|one| !one.is_empty()).collect(),
        },
    })
}

/// The day an order is to be carried out; none where the calendar does not reach.
fn due(look: &Look, today: NaiveDate, hari: u32) -> Option<NaiveDate> {
    look.kalender.count(today, hari).ok().map(|tenggat| tenggat.jatuh_tempo)
}

fn opening(keberatan: &Keberatan) -> String {
    format!(
        "Menanggapi keberatan Saudara yang kami terima pada {} dan kami catat dengan nomor {}, kami selaku Atasan PPID menyampaikan tanggapan sebagai berikut.",
        tanggal::long(keberatan.tanggal_diterima()),
        keberatan.nomor.teks
    )
}
