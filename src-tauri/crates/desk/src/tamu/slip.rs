//! The slip a visitor takes home: where, why, address, hours, what to bring, by when, contact. Of a door of this office it is the
//! desk itself.

use documents::slip::{Slip, render};
use domain::kantor::Kertas;
use domain::layanan::Pintu;
use domain::peran::Tindakan;
use domain::tamu::{PintuTamu, Tamu};

use super::wire::CetakSlip;
use crate::act::Look;
use crate::kop::kop;
use crate::layanan::pengaturan;
use crate::permohonan::name_of;
use crate::{Desk, Fault, FileOut, Progress};

/// The slip as PDF.
///
/// # Errors
/// [`Fault::NotFound`]; not allowed.
pub fn slip(desk: &Desk, input: CetakSlip, _: &Progress) -> Result<FileOut, Fault> {
    desk.look(Tindakan::Daftarkan, |look| {
        let tamu = look.reader.tamu(input.id)?.ok_or(Fault::NotFound)?;
        let kertas = if input.kertas == Some(Kertas::Slip80) { Kertas::Slip80 } else { Kertas::Setengah };
        let pdf = render(&value(look, &tamu)?, kertas)?;
        Ok(FileOut { name: "Slip rujukan.pdf".to_owned(), mime: "application/pdf", bytes: pdf.bytes })
    })
}

fn value(look: &Look, tamu: &Tamu) -> Result<Slip, Fault> {
    let kantor = &look.kantor;
    let door = if tamu.isi.pintu == PintuTamu::BukanDiSini {
        door(look, &tamu.isi.arah)?
    } else {
        Pintu {
            nama: format!("Meja layanan {}", kantor.unit),
            untuk: tamu.isi.pintu.label().to_owned(),
            alamat: kantor.alamat.clone(),
            jam: kantor.jam_layanan.clone(),
            kontak: [kantor.telepon.as_str(), kantor.surel.as_str(), kantor.laman.as_str()]
                .into_iter()
                .filter(|one| !one.is_empty())
                .collect::<Vec<_>>()
                .join(" · "),
            bawa: bring(tamu.isi.pintu).to_owned(),
            batas: within(tamu.isi.pintu).to_owned(),
        }
    };
    to(look, door, tamu.isi.keperluan.clone(), String::new(), name_of(look.reader, tamu.petugas)?)
}

/// The slip to a door: what it is about, the number of what was registered here if anything was, and by whose hand.
pub(crate) fn to(look: &Look, door: Pintu, keperluan: String, nomor: String, petugas: String) -> Result<Slip, Fault> {
    Ok(Slip {
        kop: kop(&look.kantor, look.reader)?,
        latihan: look.kantor.latihan,
        ke: door.nama,
        sebab: door.untuk,
        alamat: door.alamat,
        jam: door.jam,
        kontak: door.kontak,
        bawa: door.bawa,
        batas: door.batas,
        keperluan,
        nomor,
        petugas,
        dicetak: look.now,
    })
}

/// The door of this name as the office keeps it; only its name where it keeps none.
pub(crate) fn door(look: &Look, nama: &str) -> Result<Pintu, Fault> {
    let kept = pengaturan(look.reader)?.pintu.into_iter().find(|door| door.nama == nama);
    Ok(kept.unwrap_or_else(|| Pintu { nama: nama.to_owned(), ..Pintu::default() }))
}

/// What one brings to a door of this office.
fn bring(pintu: PintuTamu) -> &'static str {
    match pintu {
        PintuTamu::Permohonan => "KTP atau surat keterangan kependudukan; badan hukum: akta; kuasa: surat kuasa",
        PintuTamu::Keberatan => "Tanda bukti permohonan; kuasa: surat kuasa khusus bermeterai",
        PintuTamu::MengambilJawaban => "Tanda bukti permohonan",
        PintuTamu::Pengaduan => "Bukti bila ada: foto, surat, tiket antrean",
        PintuTamu::Aspirasi | PintuTamu::Konsultasi | PintuTamu::BukanDiSini => "",
    }
}

/// By when one comes to a door of this office.
fn within(pintu: PintuTamu) -> &'static str {
    match pintu {
        PintuTamu::Keberatan => "30 hari kerja sejak alasan keberatan ditemukan (UU 14/2008 Pasal 36 ayat (1))",
        PintuTamu::Pengaduan => "30 hari sejak menerima pelayanan (UU 25/2009 Pasal 42 ayat (2))",
        PintuTamu::Permohonan
        | PintuTamu::MengambilJawaban
        | PintuTamu::Aspirasi
        | PintuTamu::Konsultasi
        | PintuTamu::BukanDiSini => "",
    }
}
