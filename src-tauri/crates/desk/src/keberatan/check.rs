//! Looking at a form while it is typed: faults, warnings, each ground in time, deadlines, the next number, the request.

use domain::keberatan::register::preview;
use domain::keberatan::{NewKeberatan, PendaftaranKeberatan};
use domain::peran::Tindakan;
use domain::permohonan::reading::Temuan;

use super::rantai::of_permohonan;
use super::rujukan::Acuan;
use super::wire::PemeriksaanKeberatan;
use crate::nomor::Register;
use crate::{Desk, Fault};

/// Looks at a form and changes nothing.
///
/// # Errors
/// Locked; not allowed.
pub fn check(desk: &Desk, input: NewKeberatan) -> Result<PemeriksaanKeberatan, Fault> {
    let open = desk.open()?;
    let genesis = open.store.genesis();
    desk.look(Tindakan::DaftarkanKeberatan, |look| {
        let acuan = Acuan::of(look.reader, &input)?;
        let mut temuan = Temuan::default();
        PendaftaranKeberatan::read_into(&input, acuan.rujukan(), look.now, &look.kalender, &mut temuan);
        let (waktu, batas) = preview(&input, acuan.permohonan.as_ref(), look.now, &look.kalender);
        let last = look.reader.last_number(&Register::Keberatan.seri(genesis, look.today()))?;
        Ok(PemeriksaanKeberatan {
            faults: temuan.faults,
            peringatan: temuan.peringatan,
            kekurangan: temuan.kekurangan,
            batas,
            waktu,
            nomor_berikutnya: Register::Keberatan.preview(
                look.reader,
                &look.kantor,
                genesis,
                look.today(),
                last + 1,
            )?,
            permohonan: acuan.permohonan.as_ref().map(of_permohonan),
            pemohon: acuan.identitas.map(|identitas| identitas.veiled()),
        })
    })
}
