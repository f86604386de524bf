//! Looking at a form while it is typed: faults, warnings, shortcomings, deadlines, the next number, a known applicant.

use domain::format::Nik;
use domain::pemohon::mask_name;
use domain::peran::Tindakan;
use domain::permohonan::reading::Temuan;
use domain::permohonan::register::received_day;
use domain::permohonan::{Batas, NewPermohonan, Pendaftaran};
use store::Reader;

use super::wire::{Dikenal, Pemeriksaan};
use crate::nomor::Register;
use crate::{Desk, Fault};

/// Looks at a form and changes nothing.
///
/// # Errors
/// Locked; not allowed.
pub fn check(desk: &Desk, input: NewPermohonan) -> Result<Pemeriksaan, Fault> {
    let open = desk.open()?;
    let genesis = open.store.genesis();
    desk.look(Tindakan::Daftarkan, |look| {
        let mut temuan = Temuan::default();
        let read = Pendaftaran::read_into(&input, look.now, &look.kalender, &mut temuan);
        let batas = match read {
            Some(read) => Some(read.batas),
            None => Batas::count(received_day(&input, look.now), &look.kalender).ok(),
        };
        let last = look.reader.last_number(&Register::Permohonan.seri(genesis, look.today()))?;
        Ok(Pemeriksaan {
            faults: temuan.faults,
            peringatan: temuan.peringatan,
            kekurangan: temuan.kekurangan,
            batas,
            nomor_berikutnya: Register::Permohonan.preview(
                look.reader,
                &look.kantor,
                genesis,
                look.today(),
                last + 1,
            )?,
            dikenal: known(look.reader, &input)?,
        })
    })
}

/// The applicant's newest request, found by NIK through its HMAC, and enough of the name to know whether it is theirs: a
/// number nobody wrote down must not tell whose it is.
fn known(reader: &Reader, input: &NewPermohonan) -> Result<Option<Dikenal>, Fault> {
    let Ok(Some(text)) = input.pemohon.nik.text() else { return Ok(None) };
    let Ok(nik) = Nik::parse(text) else { return Ok(None) };
    let earlier = reader.by_nik(nik.as_str())?;
    let Some(newest) = earlier.first() else { return Ok(None) };
    let Some(identitas) = reader.identitas(newest.pemohon)? else { return Ok(None) };
    let kali = u32::try_from(earlier.len()).unwrap_or(u32::MAX);
    Ok(Some(Dikenal { kali, nomor_terakhir: newest.nomor.clone(), nama: mask_name(&identitas.nama) }))
}
