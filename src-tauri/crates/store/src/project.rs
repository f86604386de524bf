//! From the journal to the tables made from it: one entity after each event, or all of them anew.

use domain::jurnal::Entitas;
use uuid::Uuid;

use crate::error::Result;
use crate::transaction::Tx;
use crate::{
    akun, cari, forum, impor, informasi, kalender, kantor, keberatan, laporan_tahunan, layanan, pengaduan,
    pengecualian, permohonan, sengketa, seri, skm, standar, tamu, tutup_buku, uji,
};

/// Folds one entity from the journal and writes its row.
pub(crate) fn refresh(tx: &Tx<'_>, kind: Entitas, entity: Uuid) -> Result<()> {
    match kind {
        Entitas::Permohonan => permohonan::refresh(tx, entity),
        Entitas::Akun => akun::refresh(tx, entity),
        Entitas::Kantor => kantor::refresh(tx),
        Entitas::Kalender => kalender::refresh(tx),
        Entitas::Layanan => layanan::refresh(tx),
        Entitas::Informasi => informasi::refresh(tx, entity),
        Entitas::PenetapanDip => informasi::refresh_penetapan(tx, entity),
        Entitas::Pengecualian => pengecualian::refresh(tx, entity),
        Entitas::Uji => uji::refresh(tx, entity),
        Entitas::Impor => impor::refresh(tx, entity),
        Entitas::TutupBuku => tutup_buku::refresh(tx, entity),
        Entitas::LaporanTahunan => laporan_tahunan::refresh(tx, entity),
        Entitas::Keberatan => keberatan::refresh(tx, entity),
        Entitas::Sengketa => sengketa::refresh(tx, entity),
        Entitas::Pengaduan => pengaduan::refresh(tx, entity),
        Entitas::Tamu => tamu::refresh(tx, entity),
        Entitas::Survei => skm::refresh_survei(tx, entity),
        Entitas::JawabanSkm => skm::refresh_jawaban(tx, entity),
        Entitas::Standar => standar::refresh(tx, entity),
        Entitas::Forum => forum::refresh(tx, entity),
        // Facts of the journal alone: few are looked up, and those are folded when asked for.
        Entitas::Register | Entitas::Privasi | Entitas::Pemusnahan => Ok(()),
    }
}

/// Makes the tables anew when a step of the schema has changed their form.
///
/// # Errors
/// What SQLite answers; the transaction is then to be rolled back, and the next start tries again.
pub(crate) fn renew(tx: &Tx<'_>) -> Result<()> {
    let stale: bool = tx.connection.query_row("SELECT EXISTS (SELECT 1 FROM usang)", [], |row| row.get(0))?;
    if stale { rebuild(tx) } else { Ok(()) }
}

/// Drops every table made from the journal and makes it again.
///
/// # Errors
/// What SQLite answers; the transaction is then to be rolled back.
pub fn rebuild(tx: &Tx<'_>) -> Result<()> {
    cari::clear(tx)?;
    tx.connection.execute_batch(
        "DELETE FROM permohonan; DELETE FROM fakta; DELETE FROM disposisi; DELETE FROM surat; DELETE FROM akun; DELETE FROM kantor;
         DELETE FROM kalender; DELETE FROM layanan; DELETE FROM seri; DELETE FROM diberikan; DELETE FROM informasi;
         DELETE FROM informasi_revisi; DELETE FROM penetapan_dip; DELETE FROM penetapan_butir; DELETE FROM pengecualian;
         DELETE FROM pengecualian_informasi; DELETE FROM uji; DELETE FROM uji_butir; DELETE FROM impor; DELETE FROM tutup_buku;
         DELETE FROM keberatan; DELETE FROM keberatan_surat; DELETE FROM sengketa; DELETE FROM sengketa_membuka;
         DELETE FROM pengaduan; DELETE FROM pengaduan_surat; DELETE FROM tamu;
         DELETE FROM laporan_tahunan; DELETE FROM survei; DELETE FROM jawaban_skm; DELETE FROM standar; DELETE FROM forum;
         DELETE FROM usang;",
    )?;
    for kind in Entitas::ALL {
        for entity in tx.entities(kind)? {
            refresh(tx, kind, entity)?;
        }
    }
    seri::rebuild(tx)
}
