//! Looking at a form while it is typed: faults, warnings, the clocks it would start, the next number.

use domain::id::PengaduanId;
use domain::pengaduan::{NewPengaduan, PendaftaranPengaduan, Pengaduan};
use domain::peran::Tindakan;
use domain::permohonan::reading::Temuan;
use domain::seri::Nomor;

use super::wire::PemeriksaanPengaduan;
use crate::nomor::Register;
use crate::{Desk, Fault};

/// Looks at a form and changes nothing.
///
/// # Errors
/// Locked; not allowed.
pub fn check(desk: &Desk, input: NewPengaduan) -> Result<PemeriksaanPengaduan, Fault> {
    let open = desk.open()?;
    let genesis = open.store.genesis();
    desk.look(Tindakan::DaftarkanPengaduan, |look| {
        let mut temuan = Temuan::default();
        let read = PendaftaranPengaduan::read_into(&input, look.now, &mut temuan);
        let jam = match read {
            Some(read) => {
                let number = Nomor { n: 1, teks: String::new() };
                let as_registered = Pengaduan::new(PengaduanId::new(), number, look.now, None, None, read.isi);
                as_registered.clocks(&look.kalender).map_err(Fault::internal)?
            }
            None => Vec::new(),
        };
        let last = look.reader.last_number(&Register::Pengaduan.seri(genesis, look.today()))?;
        Ok(PemeriksaanPengaduan {
            faults: temuan.faults,
            peringatan: temuan.peringatan,
            kekurangan: temuan.kekurangan,
            jam,
            nomor_berikutnya: Register::Pengaduan.preview(
                look.reader,
                &look.kantor,
                genesis,
                look.today(),
                last + 1,
            )?,
        })
    })
}
