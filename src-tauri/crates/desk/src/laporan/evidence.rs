//! Evidence for the yearly assessment by the Komisi Informasi (Perki 1/2021 art. 59) in one folder: both registers of the
//! year, masked; the decree over the list of public information in force and those over exemptions, as they were kept; the
//! annual report; the standard of service and maklumat in force; the survey of satisfaction; the public consultations of the
//! year. A list says what each file is, what is missing, and the hash it is known by.

use std::collections::HashSet;
use std::io::{Cursor, Write};

use chrono::Datelike;
use csv::{Terminator, WriterBuilder};
use documents::sel::guard;
use domain::format::tanggal;
use domain::laporan::tahunan::year;
use domain::pengecualian::KeadaanUji;
use domain::peran::Tindakan;
use domain::register::JenisRegister;
use zip::ZipWriter;
use zip::write::SimpleFileOptions;

use super::wire::{BentukLaporan, CetakLaporan, TahunLaporan};
use crate::act::Look;
use crate::kantor::sha256;
use crate::kop::file_name;
use crate::office::Open;
use crate::register::wire::{BentukBerkas, CetakRegister};
use crate::standar::Berlaku;
use crate::{Desk, Fault, FileOut, Progress, forum, register, skm, standar};

/// Parts told as progress: two registers, decrees, the report, the folder itself.
const BAGIAN: u32 = 5;

/// One line of the list.
struct Bukti {
    uraian: String,
    /// Its place in the folder and content; none where there is nothing yet.
    berkas: Option<(String, Vec<u8>)>,
}

/// The folder as a ZIP.
///
/// # Errors
/// No such year; a kept file that is damaged; not allowed; cancelled.
pub fn evidence(desk: &Desk, input: TahunLaporan, progress: &Progress) -> Result<FileOut, Fault> {
    let tahun = input.tahun;
    let open = desk.open()?;
    let (dari, sampai) = desk.look_on(&open, Tindakan::CetakRegister, |look| Ok(year(tahun, look.today())?))?;
    let mut found = Vec::new();
    for (done, jenis) in (0_u32..).zip([JenisRegister::Permohonan, JenisRegister::Keberatan]) {
        progress.step(done, BAGIAN)?;
        let asked = CetakRegister {
            jenis,
            unit: None,
            dari,
            sampai,
            kertas: None,
            samarkan: true,
            bentuk: BentukBerkas::Pdf,
            penanda_tangan: None,
            // It leaves the desk, so it is recorded.
            cetak: true,
        };
        let file = register::print(desk, asked, &progress.silently())?;
        let name = format!("{}. {} {tahun} (disamarkan).pdf", done + 1, jenis.label());
        let uraian = format!("{} tahun {tahun}, identitas disamarkan", jenis.label());
        found.push(Bukti { uraian, berkas: Some((name, file.bytes)) });
    }
    progress.step(2, BAGIAN)?;
    found.extend(desk.look_on(&open, Tindakan::CetakRegister, |look| decrees(look, &open, progress))?);
    progress.step(3, BAGIAN)?;
    found.push(report(desk, &open, tahun, progress)?);
    found.extend(desk.look_on(&open, Tindakan::Lihat, |look| service(look, &open, tahun))?);
    found.extend(desk.look_on(&open, Tindakan::Lihat, |look| consultations(look, &open, tahun))?);
    progress.step(4, BAGIAN)?;
    let bytes = packed(&found)?;
    progress.step(BAGIAN, BAGIAN)?;
    Ok(FileOut { name: format!("Bukti monev {tahun}.zip"), mime: "application/zip", bytes })
}

/// Decrees in force, as they were kept.
fn decrees(look: &Look, open: &Open, progress: &Progress) -> Result<Vec<Bukti>, Fault> {
    let kept = |id| open.store.berkas(id)?.ok_or(Fault::NotFound);
    let mut found = Vec::new();
    let decree = look.reader.penetapan_in_force()?.map(|row| look.reader.penetapan_dip(row.id)).transpose()?.flatten();
    found.push(match decree {
        Some(decree) => {
            let isi = decree.isi;
            let uraian = format!("Penetapan DIP nomor {} tanggal {}", isi.nomor, tanggal::long(isi.tanggal));
            let name = format!("3. {}", file_name("Penetapan DIP", &isi.nomor, "pdf"));
            Bukti { uraian, berkas: Some((name, kept(isi.berkas.0)?)) }
        }
        None => missing("Penetapan DIP: belum ada yang berlaku (Perki 1/2021 Pasal 45)"),
    });
    let today = look.today();
    let closing =
        look.reader.all_pengecualian()?.into_iter().filter(|one| one.status(today, &look.kalender).in_force());
    let closing: HashSet<_> = closing.map(|one| one.id).collect();
    let before = found.len();
    for (n, uji) in (1_u32..).zip(look.reader.list_uji(Some(KeadaanUji::Ditetapkan))?.into_iter().rev()) {
        progress.heed()?;
        let in_force = uji.isi.butir.iter().any(|butir| closing.contains(&butir.pengecualian));
        if let Some(set) = uji.penetapan.filter(|_| in_force) {
            let uraian = format!("Penetapan pengecualian nomor {} tanggal {}", set.oleh, tanggal::long(set.tanggal));
            let name = format!("4.{n} {}", file_name("Penetapan pengecualian", &set.oleh, "pdf"));
            found.push(Bukti { uraian, berkas: Some((name, kept(set.berkas.id.0)?)) });
        }
    }
    if found.len() == before {
        found.push(missing("Penetapan pengecualian: belum ada yang berlaku (Perki 1/2021 Pasal 49)"));
    }
    Ok(found)
}

/// The annual report: as it was set, else as a draft that says so.
fn report(desk: &Desk, open: &Open, tahun: i32, progress: &Progress) -> Result<Bukti, Fault> {
    let set = desk.look_on(open, Tindakan::Lihat, |look| {
        Ok(look.reader.laporan_tahunan(tahun)?.and_then(|report| report.penetapan))
    })?;
    let asked = CetakLaporan { tahun, bentuk: BentukLaporan::Pdf, teks: None };
    let file = super::print(desk, asked, &progress.silently())?;
    let uraian = match set {
        Some(set) => {
            format!("Laporan layanan informasi publik {tahun} nomor {}, {}", set.nomor, tanggal::long(set.tanggal))
        }
        None => format!("Laporan layanan informasi publik {tahun}: konsep, belum ditetapkan"),
    };
    Ok(Bukti { uraian, berkas: Some((format!("5. {}", file.name), file.bytes)) })
}

/// The standard of service and maklumat in force, and the survey of satisfaction of the year.
fn service(look: &Look, open: &Open, tahun: i32) -> Result<Vec<Bukti>, Fault> {
    let mut found = Vec::new();
    match standar::in_force(look, open)? {
        Some(Berlaku { versi, dokumen, maklumat }) => {
            let set = format!("nomor {} tanggal {}", versi.nomor, tanggal::long(versi.tanggal));
            let name = format!("6.1 {}", file_name("Standar pelayanan", &versi.nomor, "pdf"));
            found.push(Bukti { uraian: format!("Standar pelayanan, keputusan {set}"), berkas: Some((name, dokumen)) });
            let name = format!("6.2 {}", file_name("Maklumat pelayanan", &versi.nomor, "pdf"));
            found
                .push(Bukti { uraian: format!("Maklumat pelayanan, keputusan {set}"), berkas: Some((name, maklumat)) });
        }
        None => found.push(missing("Standar pelayanan dan maklumat: belum ditetapkan (Perki 1/2021 Pasal 47)")),
    }
    found.push(match skm::report_of_year(look, tahun)? {
        Some((responden, bytes)) => Bukti {
            uraian: format!("Survei kepuasan masyarakat {tahun}, {responden} responden"),
            berkas: Some((format!("7. Survei kepuasan masyarakat {tahun}.pdf"), bytes)),
        },
        None => missing(&format!("Survei kepuasan masyarakat {tahun}: tidak ada jawaban (PermenPANRB 14/2017)")),
    });
    Ok(found)
}

/// The public consultations of the year: the minutes as they were kept and the list of those present, names masked.
fn consultations(look: &Look, open: &Open, tahun: i32) -> Result<Vec<Bukti>, Fault> {
    let held =
        look.reader.list_forum()?.into_iter().filter(|one| one.batal.is_none() && one.isi.tanggal.year() == tahun);
    let mut found = Vec::new();
    // The list gives the last one first; a folder is read from the first.
    for (n, one) in (1_u32..).zip(held.collect::<Vec<_>>().into_iter().rev()) {
        let (judul, hari) = (&one.isi.judul, tanggal::long(one.isi.tanggal));
        found.push(match &one.penetapan {
            Some(set) => Bukti {
                uraian: format!("Berita acara {judul}, {hari}, nomor {}", set.nomor),
                berkas: Some((
                    format!("8.{n} {}", file_name("Berita acara", judul, "pdf")),
                    open.store.berkas(set.berkas.0)?.ok_or(Fault::NotFound)?,
                )),
            },
            None => missing(&format!("Berita acara {judul}, {hari}: belum ditetapkan (PermenPANRB 16/2017)")),
        });
        found.push(match &one.hadir {
            Some((jumlah, _)) => Bukti {
                uraian: format!("Daftar hadir {judul}, {hari}: {jumlah} orang, nama disamarkan"),
                berkas: Some((
                    format!("8.{n} {}", file_name("Daftar hadir", judul, "pdf")).replace(".pdf", " (disamarkan).pdf"),
                    forum::masked_attendance(look, &one)?,
                )),
            },
            None => missing(&format!("Daftar hadir {judul}, {hari}: belum dicatat")),
        });
    }
    if found.is_empty() {
        found.push(missing(&format!("Forum konsultasi publik {tahun}: tidak ada (PermenPANRB 16/2017)")));
    }
    Ok(found)
}

fn missing(uraian: &str) -> Bukti {
    Bukti { uraian: uraian.to_owned(), berkas: None }
}

fn packed(found: &[Bukti]) -> Result<Vec<u8>, Fault> {
    let mut archive = ZipWriter::new(Cursor::new(Vec::new()));
    let mut put = |name: &str, bytes: &[u8]| -> Result<(), Fault> {
        archive.start_file(name, SimpleFileOptions::default()).map_err(Fault::internal)?;
        archive.write_all(bytes).map_err(Fault::internal)
    };
    put("DAFTAR ISI.csv", &listed(found)?)?;
    for (name, bytes) in found.iter().filter_map(|one| one.berkas.as_ref()) {
        put(name, bytes)?;
    }
    Ok(archive.finish().map_err(Fault::internal)?.into_inner())
}

/// The list, for Indonesian Excel: semicolons, CRLF, a byte order mark.
fn listed(found: &[Bukti]) -> Result<Vec<u8>, Fault> {
    let mut writer =
        WriterBuilder::new().delimiter(b';').terminator(Terminator::CRLF).from_writer(b"\xEF\xBB\xBF".to_vec());
    writer.write_record(["No.", "Bukti", "Berkas", "SHA-256"]).map_err(Fault::internal)?;
    for (n, one) in (1_u32..).zip(found) {
        let (name, hash) = match &one.berkas {
            Some((name, bytes)) => (name.as_str(), sha256(bytes)),
            None => ("(tidak ada)", String::new()),
        };
        writer.write_record([n.to_string(), guard(&one.uraian), guard(name), hash]).map_err(Fault::internal)?;
    }
    writer.into_inner().map_err(|error| Fault::internal(error.to_string()))
}
