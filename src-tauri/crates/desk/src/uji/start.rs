//! What a new sheet begins with: its rows from the exemptions it tests, number and place as the office would write them.
//! Nothing is kept.

use chrono::Datelike;
use domain::fault::{FieldFault, Rule};
use domain::pengecualian::{ButirUji, HasilPengubahan, IsiUji, JenisUji, Penguji};
use domain::peran::Tindakan;

use super::wire::MulaiUji;
use crate::act::Look;
use crate::pengecualian::find;
use crate::{Desk, Fault};

/// Rows of testers a sheet begins with beside the PPID.
const PENGUJI: usize = 2;

/// The sheet as it would begin.
///
/// # Errors
/// No exemption, or one that is not there; locked.
pub fn start(desk: &Desk, input: MulaiUji) -> Result<IsiUji, Fault> {
    if input.pengecualian.is_empty() {
        const NONE: &str = "Pilih sedikitnya satu informasi yang diuji.";
        return Err(vec![FieldFault::new("pengecualian", &Rule::Required(NONE))].into());
    }
    desk.look(Tindakan::SusunUji, |look| {
        let mut butir = Vec::new();
        for id in &input.pengecualian {
            let found = find(look.reader, *id)?;
            butir.push(ButirUji {
                pengecualian: *id,
                kepentingan_publik: String::new(),
                semula: (input.jenis == JenisUji::Pengubahan).then(|| Box::new(found.isi.clone())),
                isi: found.isi,
                hasil: HasilPengubahan::Tetap,
            });
        }
        let kantor = &look.kantor;
        let ppid =
            Penguji { nama: kantor.ppid.nama.clone(), jabatan: kantor.ppid.jabatan.clone(), unit: kantor.unit.clone() };
        let penguji = std::iter::once(ppid).chain(std::iter::repeat_n(Penguji::default(), PENGUJI)).collect();
        Ok(IsiUji {
            jenis: input.jenis,
            nomor: next_number(look)?,
            tanggal: look.today(),
            tempat: kantor.kota.clone(),
            butir,
            penguji,
            permohonan: input.permohonan,
        })
    })
}

/// `7/2026`: Lampiran II numbers sheets by year. A suggestion; the office types its own.
fn next_number(look: &Look) -> Result<String, Fault> {
    let year = look.today().year();
    let this_year = look.reader.list_uji(None)?.into_iter().filter(|uji| uji.isi.tanggal.year() == year).count();
    Ok(format!("{}/{year}", this_year + 1))
}
