//! Making the files of the published folder. Whoever asks writes them; that they were handed out is recorded.

use std::collections::BTreeMap;

use documents::terbitan::{self, BerkasTerbitan, Butir, Dugaan, Pelayanan, Penetapan, Terbitan, Tertutup, berkas_path};
use domain::fault::Refusal;
use domain::forum::Forum;
use domain::jurnal::Event;
use domain::peran::Tindakan;
use domain::register::RegisterEvent;

use crate::act::Look;
use crate::kantor::sha256;
use crate::office::Open;
use crate::{Desk, Fault, Progress};

/// The folder.
#[derive(Clone, Debug)]
pub struct Terbit {
    /// Its files, none twice.
    pub berkas: Vec<BerkasTerbitan>,
    /// Entries in it.
    pub butir: u32,
    /// Number of the decree it shows.
    pub penetapan: String,
    /// What may be somebody's identity and should be looked at before the folder is put on the web.
    pub peringatan: Vec<String>,
}

/// Makes it.
///
/// # Errors
/// No decree in force; a file of an entry that is missing or damaged; not allowed; cancelled.
pub fn publish(desk: &Desk, progress: &Progress) -> Result<Terbit, Fault> {
    let open = desk.open()?;
    let (terbit, event) = desk.look_on(&open, Tindakan::CetakDaftar, |look| make(look, &open, progress))?;
    desk.act_on(&open, Tindakan::CetakDaftar, |deed| {
        deed.record(open.store.genesis().unit.0, &Event::Register(event)).map(drop)
    })?;
    Ok(terbit)
}

fn make(look: &Look, open: &Open, progress: &Progress) -> Result<(Terbit, RegisterEvent), Fault> {
    let row = look.reader.penetapan_in_force()?.ok_or(Refusal::NothingDecreed)?;
    let values = values(look, &row)?;
    let mut berkas = terbitan::write(&values)?;
    let total = u32::try_from(values.butir.len()).unwrap_or(u32::MAX);
    let mut copies = BTreeMap::new();
    for (done, butir) in (0_u32..).zip(&values.butir) {
        progress.step(done, total)?;
        if let Some(file) = &butir.isi.berkas {
            let bytes = open.store.berkas(file.id.0)?.filter(|bytes| sha256(bytes) == file.sha256);
            let bytes = bytes.ok_or_else(|| Fault::Damaged {
                message: format!("Berkas {} tidak ditemukan di lampiran.db; pulihkan dari cadangan.", file.nama),
            })?;
            copies.insert(berkas_path(file.id, &file.nama), bytes);
        }
    }
    berkas.extend(copies.into_iter().map(|(path, bytes)| BerkasTerbitan { path, bytes }));
    let index = berkas.iter().find(|one| one.path == "index.html").map_or(String::new(), |one| sha256(&one.bytes));
    let event = RegisterEvent::Dicetak {
        jenis: "terbitan_dip".to_owned(),
        dari: row.tanggal,
        sampai: look.today(),
        baris: total,
        disamarkan: true,
        bentuk: "html".to_owned(),
        sha256: index,
        kepala: look.reader.head()?.unwrap_or_default(),
    };
    let peringatan = terbitan::dugaan(&values).into_iter().map(sentence).collect();
    Ok((Terbit { berkas, butir: total, penetapan: row.nomor, peringatan }, event))
}

fn values(look: &Look, row: &store::PenetapanRow) -> Result<Terbitan, Fault> {
    let kantor = &look.kantor;
    let today = look.today();
    let butir = look.reader.versi(row.id)?;
    let closed = look.reader.all_pengecualian()?.into_iter().filter(|one| one.status(today, &look.kalender).in_force());
    Ok(Terbitan {
        badan_publik: kantor.badan_publik.clone(),
        unit: kantor.unit.clone(),
        alamat: kantor.alamat.clone(),
        telepon: kantor.telepon.clone(),
        surel: kantor.surel.clone(),
        laman: kantor.laman.clone(),
        jam_layanan: kantor.jam_layanan.clone(),
        latihan: kantor.latihan,
        penetapan: Penetapan {
            nomor: row.nomor.clone(),
            tanggal: row.tanggal,
            jabatan: kantor.atasan_ppid.jabatan.clone(),
        },
        butir: butir.into_iter().map(|row| Butir { id: row.id, nomor: row.urut as usize, isi: row.isi }).collect(),
        dikecualikan: (1..).zip(closed).map(|(nomor, one)| Tertutup::new(nomor, &one.isi)).collect(),
        pelayanan: Pelayanan {
            standar: look.reader.standar()?.and_then(|standar| standar.berlaku().cloned()),
            forum: published(look)?,
        },
        diterbitkan: look.now,
    })
}

/// Consultations whose minutes were set, the last one first.
fn published(look: &Look) -> Result<Vec<Forum>, Fault> {
    Ok(look.reader.list_forum()?.into_iter().filter(|forum| forum.penetapan.is_some()).collect())
}

fn sentence(found: Dugaan) -> String {
    let (list, nomor) = match found {
        Dugaan::Butir(nomor) => ("Butir", nomor),
        Dugaan::Pengecualian(nomor) => ("Informasi dikecualikan", nomor),
    };
    format!(
        "{list} nomor {nomor} memuat 16 angka yang mungkin NIK seseorang. Periksa sebelum folder ini ditaruh di laman (UU 14/2008 Pasal 17 huruf h)."
    )
}
