//! The documents of a sheet, made.

use chrono::{Datelike, NaiveDate};
use documents::surat::bagian::Keputusan;
use documents::surat::lembar_uji::{self, KepalaLembar, LembarUji, pengubahan as lembar_pengubahan};
use documents::surat::penetapan_pengecualian::{
    self, PenetapanPengecualian, Rujukan, pengubahan as penetapan_pengubahan,
};
use documents::tanda_tangan::TandaTangan;
use domain::pengecualian::{JenisUji, Pengecualian, PersetujuanUji, Uji};
use store::Reader;

use crate::kop::{Page, signature};
use crate::{Fault, pengecualian};

/// The sheet (Lampiran II or IV), with who approved it.
pub(super) fn lembar(page: &Page, uji: &Uji, by: &PersetujuanUji) -> Result<Vec<u8>, Fault> {
    let kepala = KepalaLembar {
        naskah: page.naskah(),
        nomor: uji.isi.nomor.clone(),
        tahun: year(&uji.isi.nomor, uji.isi.tanggal),
        tanggal: Some(uji.isi.tanggal),
        tempat: uji.isi.tempat.clone(),
        penguji: uji.isi.penguji.clone(),
        pimpinan: TandaTangan { nama: by.nama.clone(), jabatan: by.jabatan.clone(), ..TandaTangan::default() },
    };
    let kertas = page.kantor.kertas;
    let pdf = match uji.isi.jenis {
        JenisUji::Pengecualian => {
            let baris = uji.isi.butir.iter().map(Into::into).collect();
            lembar_uji::render(&LembarUji { kepala, baris }, kertas)?
        }
        JenisUji::Pengubahan => {
            let baris = uji.isi.butir.iter().map(Into::into).collect();
            lembar_pengubahan::render(&lembar_pengubahan::LembarUjiPengubahan { kepala, baris }, kertas)?
        }
    };
    Ok(pdf.bytes)
}

/// The decree (Lampiran III or V).
pub(super) fn penetapan(
    page: &Page,
    reader: &Reader,
    uji: &Uji,
    nomor: &str,
    tanggal: Option<NaiveDate>,
) -> Result<Vec<u8>, Fault> {
    let keputusan = decree(page, nomor, tanggal);
    let lembar = cited(&uji.isi.nomor, uji.isi.tanggal);
    let unit = page.kantor.unit.clone();
    let kertas = page.kantor.kertas;
    let pdf = match uji.isi.jenis {
        JenisUji::Pengecualian => {
            let butir = uji.isi.butir.iter().map(Into::into).collect();
            penetapan_pengecualian::render(
                &PenetapanPengecualian { keputusan, lembar_uji: lembar, unit, butir },
                kertas,
            )?
        }
        JenisUji::Pengubahan => {
            let before = earlier(reader, uji)?;
            let butir = uji.isi.butir.iter().map(Into::into).collect();
            penetapan_pengubahan::render(
                &penetapan_pengubahan::PenetapanPengubahan {
                    keputusan,
                    penetapan_semula: before.0,
                    lembar_uji: before.1,
                    lembar_uji_pengubahan: lembar,
                    unit,
                    butir,
                },
                kertas,
            )?
        }
    };
    Ok(pdf.bytes)
}

/// What every decree of the PPID has.
pub(crate) fn decree(page: &Page, nomor: &str, tanggal: Option<NaiveDate>) -> Keputusan {
    Keputusan {
        naskah: page.naskah(),
        nomor: nomor.to_owned(),
        tahun: tanggal.and_then(|day| year(nomor, day)),
        menimbang: Vec::new(),
        mengingat: Vec::new(),
        tempat: page.kantor.kota.clone(),
        tanggal,
        ppid: signature("", &page.kantor.ppid),
    }
}

/// The decree and the sheet that a change replaces: those of the first exemption it changes.
fn earlier(reader: &Reader, uji: &Uji) -> Result<(Rujukan, Rujukan), Fault> {
    let Some(first) = uji.isi.butir.first() else { return Ok(Default::default()) };
    let found: Pengecualian = pengecualian::find(reader, first.pengecualian)?;
    let decree = found.penetapan().map(|decree| cited(&decree.nomor, decree.tanggal));
    let sheet = found.uji.iter().rfind(|one| one.id != uji.id).map(|one| cited(&one.nomor, one.tanggal));
    Ok((decree.unwrap_or_default(), sheet.unwrap_or_default()))
}

fn cited(nomor: &str, tanggal: NaiveDate) -> Rujukan {
    Rujukan { nomor: nomor.to_owned(), tahun: year(nomor, tanggal), tanggal: Some(tanggal) }
}

/// The year, unless the number says it.
fn year(nomor: &str, tanggal: NaiveDate) -> Option<i32> {
    let year = tanggal.year();
    (!nomor.contains(&year.to_string())).then_some(year)
}
