//! The case a file is attached to: a request, an objection, a dispute, a complaint. What differs between them stands here alone.

use domain::id::{KeberatanId, LampiranId, PengaduanId, PermohonanId, SengketaId};
use domain::jurnal::Event;
use domain::keberatan::KeberatanEvent;
use domain::lampiran::{Lampiran, NewLampiran};
use domain::pengaduan::PengaduanEvent;
use domain::peran::Tindakan;
use domain::permohonan::PermohonanEvent;
use domain::sengketa::SengketaEvent;
use store::Reader;
use uuid::Uuid;

use crate::act::{Deed, Look};
use crate::{Fault, keberatan, pengaduan, permohonan, sengketa};

/// Which case.
#[derive(Clone, Copy, Debug)]
pub(super) enum Perkara {
    Permohonan(PermohonanId),
    Keberatan(KeberatanId),
    Sengketa(SengketaId),
    Pengaduan(PengaduanId),
}

impl Perkara {
    /// What the role of whoever attaches must allow.
    pub(super) fn tindakan(self) -> Tindakan {
        match self {
            Self::Permohonan(_) => Tindakan::Proses,
            Self::Keberatan(_) => Tindakan::ProsesKeberatan,
            Self::Sengketa(_) => Tindakan::CatatSengketa,
            Self::Pengaduan(_) => Tindakan::ProsesPengaduan,
        }
    }

    /// Its id.
    pub(super) fn id(self) -> Uuid {
        match self {
            Self::Permohonan(id) => id.0,
            Self::Keberatan(id) => id.0,
            Self::Sengketa(id) => id.0,
            Self::Pengaduan(id) => id.0,
        }
    }

    /// Whether it is there.
    pub(super) fn found(self, reader: &Reader) -> Result<(), Fault> {
        match self {
            Self::Permohonan(id) => permohonan::find(reader, id).map(drop),
            Self::Keberatan(id) => keberatan::find(reader, id).map(drop),
            Self::Sengketa(id) => sengketa::find(reader, id).map(drop),
            Self::Pengaduan(id) => pengaduan::find(reader, id).map(drop),
        }
    }

    /// Whether the officer may see its files: those of a confidential complaint only whoever may read it.
    pub(super) fn readable(self, look: &Look) -> Result<(), Fault> {
        match self {
            Self::Pengaduan(id) => pengaduan::readable(look.reader, &look.akun, id).map(drop),
            Self::Permohonan(_) | Self::Keberatan(_) | Self::Sengketa(_) => Ok(()),
        }
    }

    /// The file as it is attached; none when it is already.
    pub(super) fn attach(self, reader: &Reader, new: NewLampiran) -> Result<Option<Lampiran>, Fault> {
        Ok(match self {
            Self::Permohonan(id) => permohonan::find(reader, id)?.attach(new)?,
            Self::Keberatan(id) => keberatan::find(reader, id)?.attach(new)?,
            Self::Sengketa(id) => sengketa::find(reader, id)?.attach(new)?,
            Self::Pengaduan(id) => pengaduan::find(reader, id)?.attach(new)?,
        })
    }

    /// A file of this case, and of no other.
    pub(super) fn one(self, reader: &Reader, file: LampiranId) -> Result<Lampiran, Fault> {
        let found = match self {
            Self::Permohonan(id) => permohonan::find(reader, id)?.attachment(file).cloned(),
            Self::Keberatan(id) => keberatan::find(reader, id)?.attachment(file).cloned(),
            Self::Sengketa(id) => sengketa::find(reader, id)?.attachment(file).cloned(),
            Self::Pengaduan(id) => pengaduan::find(reader, id)?.attachment(file).cloned(),
        };
        found.ok_or(Fault::NotFound)
    }

    /// Records that it was attached.
    pub(super) fn added(self, deed: &Deed, lampiran: Lampiran) -> Result<(), Fault> {
        let (id, event) = match self {
            Self::Permohonan(id) => (id.0, Event::Permohonan(PermohonanEvent::LampiranDitambah(lampiran))),
            Self::Keberatan(id) => (id.0, Event::Keberatan(KeberatanEvent::LampiranDitambah(lampiran))),
            Self::Sengketa(id) => (id.0, Event::Sengketa(SengketaEvent::LampiranDitambah(lampiran))),
            Self::Pengaduan(id) => (id.0, Event::Pengaduan(PengaduanEvent::LampiranDitambah(lampiran))),
        };
        record(deed, id, &event)
    }

    /// Records that it was taken away.
    pub(super) fn removed(self, deed: &Deed, lampiran: LampiranId, alasan: String) -> Result<(), Fault> {
        let (id, event) = match self {
            Self::Permohonan(id) => (id.0, Event::Permohonan(PermohonanEvent::LampiranDihapus { lampiran, alasan })),
            Self::Keberatan(id) => (id.0, Event::Keberatan(KeberatanEvent::LampiranDihapus { lampiran, alasan })),
            Self::Sengketa(id) => (id.0, Event::Sengketa(SengketaEvent::LampiranDihapus { lampiran, alasan })),
            Self::Pengaduan(id) => (id.0, Event::Pengaduan(PengaduanEvent::LampiranDihapus { lampiran, alasan })),
        };
        record(deed, id, &event)
    }

    /// Records that somebody's identity was seen in it; that of a dispute is kept with its objection.
    pub(super) fn seen(self, deed: &Deed, alasan: String) -> Result<(), Fault> {
        let (id, event) = match self {
            Self::Permohonan(id) => (id.0, Event::Permohonan(PermohonanEvent::IdentitasDitampilkan { alasan })),
            Self::Keberatan(id) => (id.0, Event::Keberatan(KeberatanEvent::IdentitasDitampilkan { alasan })),
            Self::Pengaduan(id) => (id.0, Event::Pengaduan(PengaduanEvent::IdentitasDitampilkan { alasan })),
            Self::Sengketa(id) => {
                let sengketa = sengketa::find(deed.tx, id)?;
                let alasan = format!("Sengketa {} · {alasan}", sengketa.isi.nomor);
                (sengketa.keberatan.id.0, Event::Keberatan(KeberatanEvent::IdentitasDitampilkan { alasan }))
            }
        };
        record(deed, id, &event)
    }
}

fn record(deed: &Deed, id: Uuid, event: &Event) -> Result<(), Fault> {
    deed.record(id, event).map(drop)
}
