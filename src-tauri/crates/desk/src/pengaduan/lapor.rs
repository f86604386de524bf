//! The referral to SP4N-LAPOR!: the fields of its form ready to copy and as a page, and the statuses an admin's exported list
//! brings back, matched by tracking id.

use documents::pengaduan::lapor::{LembarLapor, render};
use domain::id::LangkahId;
use domain::pengaduan::Pengaduan;
use domain::pengaduan::daftar_lapor;
use domain::peran::Tindakan;

use super::langkah::record;
use super::readable;
use super::wire::{HasilLapor, ImporLapor, IsianLapor, PengaduanRef};
use crate::act::Look;
use crate::impor::baca;
use crate::kop::{file_name, kop};
use crate::{Desk, Fault, FileOut, Progress};

/// The fields of the channel's form, in its order. Who reports is not among them: the desk reports for them.
///
/// # Errors
/// [`Fault::NotFound`]; not allowed.
pub fn fields(desk: &Desk, input: PengaduanRef) -> Result<Vec<IsianLapor>, Fault> {
    desk.look(Tindakan::ProsesPengaduan, |look| {
        let pengaduan = readable(look.reader, &look.akun, input.id)?;
        Ok(form(look, &pengaduan))
    })
}

/// The same as a page.
///
/// # Errors
/// [`Fault::NotFound`]; not allowed.
pub fn page(desk: &Desk, input: PengaduanRef, _: &Progress) -> Result<FileOut, Fault> {
    desk.look(Tindakan::ProsesPengaduan, |look| {
        let pengaduan = readable(look.reader, &look.akun, input.id)?;
        let lembar = LembarLapor {
            kop: kop(&look.kantor, look.reader)?,
            latihan: look.kantor.latihan,
            nomor: pengaduan.nomor.teks.clone(),
            isian: form(look, &pengaduan).into_iter().map(|one| (one.nama, one.isi)).collect(),
            dicetak: look.now,
        };
        let bytes = render(&lembar, look.kantor.kertas)?.bytes;
        Ok(FileOut { name: file_name("Lembar LAPOR", &pengaduan.nomor.teks, "pdf"), mime: "application/pdf", bytes })
    })
}

fn form(look: &Look, pengaduan: &Pengaduan) -> Vec<IsianLapor> {
    let isi = &pengaduan.isi;
    let told = [isi.uraian.as_str(), pengaduan.kelengkapan.as_ref().map_or("", |known| known.tambahan.as_str())];
    let hope = isi.harapan.as_ref().map(|hope| format!("Harapan pelapor: {hope}"));
    let account: Vec<&str> = told.into_iter().chain(hope.as_deref()).filter(|part| !part.is_empty()).collect();
    let yes = |yes: bool| if yes { "Ya" } else { "Tidak" }.to_owned();
    let all = [
        ("Klasifikasi laporan", isi.kelas.label().to_owned()),
        ("Judul laporan", isi.judul.clone()),
        ("Isi laporan", account.join("\n\n")),
        ("Tanggal kejadian", isi.kejadian.map(domain::format::tanggal::form).unwrap_or_default()),
        ("Lokasi kejadian", isi.lokasi.clone().unwrap_or_default()),
        ("Instansi tujuan", look.kantor.badan_publik.clone()),
        ("Anonim", yes(isi.anonim)),
        ("Rahasia", yes(isi.rahasia)),
    ];
    let filled = all.into_iter().filter(|(_, value)| !value.is_empty());
    filled.map(|(nama, isi)| IsianLapor { nama: nama.to_owned(), isi }).collect()
}

/// Reads the exported list; without `terima` it only tells what it would change.
///
/// # Errors
/// Not a spreadsheet; no column of ids; not allowed.
pub fn import(desk: &Desk, input: ImporLapor, bytes: Vec<u8>, progress: &Progress) -> Result<HasilLapor, Fault> {
    let open = desk.open()?;
    desk.look_on(&open, Tindakan::ProsesPengaduan, |_| Ok(()))?;
    let rows = baca::first_sheet(&bytes, progress)?;
    let found = daftar_lapor::read(&rows).map_err(|fault| vec![fault])?;
    desk.act_on(&open, Tindakan::ProsesPengaduan, |deed| {
        let mut told = HasilLapor { dibaca: u32::try_from(found.len()).unwrap_or(u32::MAX), ..HasilLapor::default() };
        for one in &found {
            let Some(pengaduan) = deed.tx.pengaduan_by_tracking(&one.tracking)? else {
                told.tidak_dikenal.push(one.tracking.clone());
                continue;
            };
            let Some(step) = pengaduan.told_by_lapor(&one.status, deed.now.date_naive()) else {
                told.sama += 1;
                continue;
            };
            told.berubah.push(format!("{}: {}", pengaduan.nomor.teks, one.status));
            if input.terima {
                record(deed, &open.store, &pengaduan, LangkahId::new(), step)?;
            }
        }
        Ok(told)
    })
}
