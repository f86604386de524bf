//! The trail as a file for an auditor. That it left the desk is recorded first.

use documents::privasi::tabel::{self, Kolom, TabelBaris};
use domain::format::{jam, tanggal};
use domain::jurnal::Event;
use domain::peran::Tindakan;
use domain::privasi::PrivasiEvent;

use super::jejak::{filter, lines};
use super::wire::{BagianJejak, BarisJejak, CetakJejak, SaringanJejak};
use crate::act::Deed;
use crate::kantor::sha256;
use crate::kop::kop;
use crate::register::wire::BentukBerkas;
use crate::{Desk, Fault, FileOut, Progress};

/// Lines read at a time.
const STEP: u32 = 200;

const KOLOM: [Kolom; 6] = [
    Kolom { judul: "Waktu", bagian: 1.3, huruf: 24.0 },
    Kolom { judul: "Petugas", bagian: 1.2, huruf: 20.0 },
    Kolom { judul: "Perkara", bagian: 1.7, huruf: 28.0 },
    Kolom { judul: "Kejadian", bagian: 2.3, huruf: 40.0 },
    Kolom { judul: "Keterangan", bagian: 3.5, huruf: 60.0 },
    Kolom { judul: "Baris jurnal", bagian: 0.5, huruf: 12.0 },
];

/// The trail as asked for.
///
/// # Errors
/// Locked; not allowed; cancelled.
pub fn export(desk: &Desk, input: CetakJejak, progress: &Progress) -> Result<FileOut, Fault> {
    let saringan = &input.saringan;
    desk.act(Tindakan::LihatJejak, |deed| {
        let tabel = table(deed, saringan, progress)?;
        let (bytes, ending, mime) = match input.bentuk {
            BentukBerkas::Pdf => (tabel::render(&tabel, deed.kantor.kertas)?.bytes, "pdf", "application/pdf"),
            BentukBerkas::Xlsx => {
                (tabel::xlsx(&tabel)?, "xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet")
            }
            BentukBerkas::Csv => (tabel::csv(&tabel)?, "csv", "text/csv"),
        };
        let event = PrivasiEvent::JejakDiekspor {
            dari: saringan.dari,
            sampai: saringan.sampai,
            baris: u32::try_from(tabel.baris.len()).unwrap_or(u32::MAX),
            bentuk: ending.to_owned(),
            sha256: sha256(&bytes),
        };
        // The files of one office stand together in its history.
        deed.record(deed.tx.unit(), &Event::Privasi(event))?;
        let name = format!("{} {}.{ending}", tabel.judul, tanggal::form(deed.now.date_naive()));
        Ok(FileOut { name, mime, bytes })
    })
}

fn table(deed: &Deed, saringan: &SaringanJejak, progress: &Progress) -> Result<TabelBaris, Fault> {
    let look = deed.look();
    let (filter, tentang) = filter(&look, saringan)?;
    let total = look.reader.trail_len(&filter)?;
    let mut baris = Vec::new();
    let mut done = 0;
    while done < total {
        progress.step(done, total)?;
        baris.extend(lines(&look, &filter, done, STEP)?.into_iter().map(cells));
        done += STEP;
    }
    let day = |day: Option<chrono::NaiveDate>| day.map_or_else(|| "awal".to_owned(), tanggal::long);
    let until = saringan.sampai.map_or_else(|| "sekarang".to_owned(), tanggal::long);
    let mut keterangan = vec![format!("Masa: {} sampai {until}.", day(saringan.dari))];
    if !tentang.is_empty() {
        keterangan.push(format!("Tentang: {tentang}."));
    }
    if let Some(petugas) = saringan.petugas {
        keterangan.push(format!("Petugas: {}.", crate::permohonan::name_of(look.reader, Some(petugas))?));
    }
    keterangan.push(format!("Dibuat {} oleh {}.", jam::instant(deed.now), deed.akun.nama));
    Ok(TabelBaris {
        kop: kop(&deed.kantor, deed.tx)?,
        latihan: deed.kantor.latihan,
        judul: match saringan.bagian {
            BagianJejak::Identitas => "Catatan akses data pribadi".to_owned(),
            _ => "Jejak audit".to_owned(),
        },
        keterangan,
        kolom: KOLOM.to_vec(),
        baris,
        kepala: look.reader.head()?.unwrap_or_default(),
        dicetak: deed.now,
    })
}

fn cells(line: BarisJejak) -> Vec<String> {
    let waktu = jam::instant(line.waktu);
    vec![waktu, line.petugas, line.perkara, line.judul, line.keterangan, line.urut.to_string()]
}
