//! Every file the journal names is kept, and is the one it names: issued letters, attachments that were not taken away,
//! prints whose page is kept. A file that nothing names means nothing and is no finding.

use std::collections::{HashMap, HashSet};

use domain::dip::PenetapanEvent;
use domain::forum::ForumEvent;
use domain::id::LampiranId;
use domain::jurnal::{Entitas, Event};
use domain::keberatan::{JenisDokumenKeberatan, KeberatanEvent, LangkahKeberatan};
use domain::lampiran::Lampiran;
use domain::laporan::tahunan::LaporanTahunanEvent;
use domain::pengaduan::PengaduanEvent;
use domain::pengecualian::UjiEvent;
use domain::permohonan::{JenisDokumen, PermohonanEvent};
use domain::privasi::PemusnahanEvent;
use domain::sengketa::SengketaEvent;
use domain::standar::StandarEvent;
use domain::tutup_buku::TutupBukuEvent;
use uuid::Uuid;

use super::Findings;
use crate::column::read_id;
use crate::error::{Result, StoreError};
use crate::store::Store;
use crate::transaction::Reader;

/// A file as the journal names it.
struct Named {
    /// The request, entry, decree or sheet it belongs to.
    entity: Uuid,
    /// As a sentence begins with it.
    what: String,
    sha256: String,
    /// It was brought to the desk, not made there.
    brought: bool,
}

/// Holds what the journal names against what is kept, but for the files `skipped`.
pub(super) fn check(store: &Store, skipped: &HashSet<Uuid>, findings: &mut Findings) -> Result<()> {
    let unkept = match store.read_afresh(|reader| unkept(store, reader)) {
        // The file of attachments is not ours to read; that was told where its contents were read.
        Err(StoreError::NotOurs(_) | StoreError::FileNewer) => return Ok(()),
        answer => answer?,
    };
    // Whoever works beside us may have taken an attachment away between the two looks; the journal knows it by now.
    for (id, named) in unkept.into_iter().filter(|(id, _)| !skipped.contains(id)) {
        let still = store.read_afresh(|reader| named_by(reader, named.entity))?;
        if still.contains_key(&id) {
            findings
                .push(|| format!("{} tidak tersimpan sebagaimana tercatat dalam jurnal (berkas {id}).", named.what));
        }
    }
    Ok(())
}

/// Every file that is named and not kept as such. The journal is read from a snapshot begun before the list of files: a
/// file is on the disk before the event that names it.
fn unkept(store: &Store, reader: &Reader<'_>) -> Result<Vec<(Uuid, Named)>> {
    let entities = naming(reader)?;
    let kept: HashMap<Uuid, String> = store.berkas_ids_and_hashes()?.collect();
    let mut unkept = Vec::new();
    for entity in entities {
        let named = named_by(reader, entity)?;
        unkept.extend(named.into_iter().filter(|(id, named)| kept.get(id) != Some(&named.sha256)));
    }
    Ok(unkept)
}

/// Id and SHA-256 (hex) of every file the journal names.
pub(crate) fn named(reader: &Reader<'_>) -> Result<HashMap<Uuid, String>> {
    let mut files = HashMap::new();
    for entity in naming(reader)? {
        files.extend(named_by(reader, entity)?.into_iter().map(|(id, named)| (id, named.sha256)));
    }
    Ok(files)
}

/// Ids of the files the events of an entity name.
pub(crate) fn ids_of(reader: &Reader<'_>, entity: Uuid) -> Result<Vec<Uuid>> {
    Ok(named_by(reader, entity)?.into_keys().collect())
}

/// Ids of all files that ever belonged to a case whose personal data were destroyed, those taken away before too.
pub(crate) fn destroyed(reader: &Reader<'_>) -> Result<HashSet<Uuid>> {
    const SQL: &str = "SELECT DISTINCT entity_id FROM jurnal WHERE kind IN ('permohonan.data_dimusnahkan',
        'keberatan.data_dimusnahkan', 'sengketa.data_dimusnahkan', 'pengaduan.data_dimusnahkan')";
    let mut statement = reader.connection.prepare_cached(SQL)?;
    let cases: Vec<Uuid> = statement.query_map([], |row| read_id(row, 0))?.collect::<rusqlite::Result<_>>()?;
    let mut gone = HashSet::new();
    for case in cases {
        let named = told_by(reader, case, |so_far| gone.extend(so_far.keys()))?;
        gone.retain(|id| !named.contains_key(id));
    }
    Ok(gone)
}

/// Everything whose events may name a file.
fn naming(reader: &Reader<'_>) -> Result<Vec<Uuid>> {
    let mut entities = Vec::new();
    const NAMING: [Entitas; 12] = [
        Entitas::Permohonan,
        Entitas::Informasi,
        Entitas::PenetapanDip,
        Entitas::Uji,
        Entitas::Keberatan,
        Entitas::Sengketa,
        Entitas::Pengaduan,
        Entitas::TutupBuku,
        Entitas::LaporanTahunan,
        Entitas::Pemusnahan,
        Entitas::Standar,
        Entitas::Forum,
    ];
    for kind in NAMING {
        entities.extend(reader.entities(kind)?);
    }
    Ok(entities)
}

/// The files the events of an entity name. Of two under one id the first counts, as when they are kept.
fn named_by(reader: &Reader<'_>, entity: Uuid) -> Result<HashMap<Uuid, Named>> {
    told_by(reader, entity, |_| {})
}

/// The same; `seen` is shown what is named after each event.
fn told_by(
    reader: &Reader<'_>,
    entity: Uuid,
    mut seen: impl FnMut(&HashMap<Uuid, Named>),
) -> Result<HashMap<Uuid, Named>> {
    let mut files = HashMap::new();
    for stamped in reader.history(entity)? {
        match stamped.event {
            Event::Permohonan(event) => of_request(event, entity, &mut files),
            Event::Informasi(event) => {
                if let Some(berkas) = event.isi().and_then(|isi| isi.berkas.as_ref()) {
                    let what = format!("Berkas informasi {}", berkas.nama);
                    name(&mut files, berkas.id, entity, what, &berkas.sha256);
                }
            }
            Event::PenetapanDip(PenetapanEvent::Ditetapkan(isi)) => {
                name(&mut files, isi.berkas, entity, format!("Penetapan {}", isi.nomor), &isi.sha256);
            }
            Event::Uji(UjiEvent::Disetujui { berkas, .. }) => {
                name(&mut files, berkas.id, entity, "Lembar uji konsekuensi".to_owned(), &berkas.sha256);
            }
            Event::Uji(UjiEvent::Ditetapkan { berkas, nomor, .. }) => {
                name(&mut files, berkas.id, entity, format!("Penetapan {nomor}"), &berkas.sha256);
            }
            Event::Keberatan(event) => of_objection(event, entity, &mut files),
            Event::Pengaduan(event) => of_complaint(event, entity, &mut files),
            Event::Sengketa(SengketaEvent::LampiranDitambah(lampiran)) => attached(&mut files, &lampiran, entity),
            Event::Sengketa(SengketaEvent::LampiranDihapus { lampiran, .. }) => {
                files.remove(&lampiran.0);
            }
            Event::TutupBuku(TutupBukuEvent::Ditutup(isi)) => {
                let what = format!("{} bulan {}", isi.jenis.label(), isi.bulan.format("%m-%Y"));
                name(&mut files, isi.berkas, entity, what, &isi.sha256);
            }
            Event::LaporanTahunan(LaporanTahunanEvent::Ditetapkan(set)) => {
                name(&mut files, set.pdf, entity, format!("Laporan tahunan {}", set.nomor), &set.sha256_pdf);
                name(&mut files, set.docx, entity, format!("Laporan tahunan {}", set.nomor), &set.sha256_docx);
            }
            Event::Pemusnahan(PemusnahanEvent::Disetujui(done)) => {
                let what = format!("Berita acara pemusnahan {}", done.nomor);
                name(&mut files, done.berkas, entity, what, &done.sha256);
            }
            // Its papers went with the identity; their hashes stay in the events before.
            Event::Sengketa(SengketaEvent::DataDimusnahkan { .. }) => files.clear(),
            Event::Standar(StandarEvent::Ditetapkan(versi)) => {
                name(&mut files, versi.berkas, entity, format!("Standar pelayanan {}", versi.nomor), &versi.sha256);
            }
            Event::Forum(ForumEvent::BeritaAcaraDitetapkan(set)) => {
                name(&mut files, set.berkas, entity, format!("Berita acara {}", set.nomor), &set.sha256);
            }
            Event::LaporanTahunan(
                LaporanTahunanEvent::Ditulis(_) | LaporanTahunanEvent::PenetapanDibatalkan { .. },
            )
            | Event::PenetapanDip(PenetapanEvent::Dibatalkan { .. })
            | Event::Uji(UjiEvent::Disusun(_) | UjiEvent::Dibatalkan { .. })
            | Event::Sengketa(
                SengketaEvent::Dicatat(_)
                | SengketaEvent::Dikoreksi(_)
                | SengketaEvent::BatasBergeser(_)
                | SengketaEvent::Dibatalkan(_)
                | SengketaEvent::LangkahDibatalkan(_)
                | SengketaEvent::Melangkah(_),
            )
            | Event::Pengecualian(_)
            | Event::Impor(_)
            | Event::Kantor(_)
            | Event::Kalender(_)
            | Event::Layanan(_)
            | Event::Akun(_)
            | Event::Register(_)
            | Event::Tamu(_)
            | Event::Privasi(_)
            | Event::Pemusnahan(PemusnahanEvent::Diusulkan { .. } | PemusnahanEvent::Ditolak { .. })
            | Event::Survei(_)
            | Event::JawabanSkm(_)
            | Event::Forum(
                ForumEvent::Direncanakan(_)
                | ForumEvent::Diubah(_)
                | ForumEvent::HadirDicatat { .. }
                | ForumEvent::BeritaAcaraDitulis(_)
                | ForumEvent::PenetapanDibatalkan { .. }
                | ForumEvent::KesepakatanDilaksanakan { .. }
                | ForumEvent::Dibatalkan { .. }
                | ForumEvent::HadirDitampilkan { .. }
                // The minutes name nobody who was present; they stay.
                | ForumEvent::DataDimusnahkan { .. },
            )
            | Event::Standar(
                StandarEvent::Ditulis(_) | StandarEvent::Ditinjau { .. } | StandarEvent::PenetapanDibatalkan { .. },
            ) => {}
        }
        seen(&files);
    }
    Ok(files)
}

fn name(files: &mut HashMap<Uuid, Named>, id: LampiranId, entity: Uuid, what: String, sha256: &str) {
    files.entry(id.0).or_insert_with(|| Named { entity, what, sha256: sha256.to_owned(), brought: false });
}

fn attached(files: &mut HashMap<Uuid, Named>, lampiran: &Lampiran, entity: Uuid) {
    let (what, sha256) = (format!("Lampiran {}", lampiran.nama), lampiran.sha256.clone());
    files.entry(lampiran.id.0).or_insert(Named { entity, what, sha256, brought: true });
}

fn of_request(event: PermohonanEvent, entity: Uuid, files: &mut HashMap<Uuid, Named>) {
    match event {
        PermohonanEvent::Melangkah(step) => {
            for surat in step.surat {
                let what = format!("{} {}", surat.jenis.label(), surat.nomor.teks);
                files.entry(surat.id.0).or_insert(Named { entity, what, sha256: surat.sha256, brought: false });
            }
        }
        PermohonanEvent::DokumenDicetak { dokumen, sha256, berkas: Some(berkas), .. } => {
            let what = match dokumen {
                JenisDokumen::TandaBukti => "Tanda bukti yang dicetak",
                JenisDokumen::Formulir => "Formulir yang dicetak",
            };
            files.entry(berkas.0).or_insert(Named { entity, what: what.to_owned(), sha256, brought: false });
        }
        PermohonanEvent::LampiranDitambah(lampiran) => attached(files, &lampiran, entity),
        PermohonanEvent::LampiranDihapus { lampiran, .. } => {
            files.remove(&lampiran.0);
        }
        PermohonanEvent::DataDimusnahkan { .. } => files.clear(),
        PermohonanEvent::DokumenDicetak { berkas: None, .. }
        | PermohonanEvent::Didaftarkan(_)
        | PermohonanEvent::Dipindahkan(_)
        | PermohonanEvent::PindahanDiubah(_)
        | PermohonanEvent::ImporDibatalkan { .. }
        | PermohonanEvent::Dikoreksi(_)
        | PermohonanEvent::BatasBergeser(_)
        | PermohonanEvent::Dibatalkan(_)
        | PermohonanEvent::IdentitasDitampilkan { .. }
        | PermohonanEvent::ButirTercantum { .. }
        | PermohonanEvent::LangkahDibatalkan(_)
        | PermohonanEvent::SuratDicetak { .. } => {}
    }
}

fn of_complaint(event: PengaduanEvent, entity: Uuid, files: &mut HashMap<Uuid, Named>) {
    match event {
        PengaduanEvent::Melangkah(step) => {
            if let Some(surat) = step.surat {
                let what = format!("{} {}", surat.jenis.label(), surat.nomor.teks);
                files.entry(surat.id.0).or_insert(Named { entity, what, sha256: surat.sha256, brought: false });
            }
        }
        PengaduanEvent::TandaTerimaDicetak { sha256, berkas, .. } => {
            let what = "Tanda terima pengaduan yang dicetak".to_owned();
            files.entry(berkas.0).or_insert(Named { entity, what, sha256, brought: false });
        }
        PengaduanEvent::LampiranDitambah(lampiran) => attached(files, &lampiran, entity),
        PengaduanEvent::LampiranDihapus { lampiran, .. } => {
            files.remove(&lampiran.0);
        }
        PengaduanEvent::DataDimusnahkan { .. } => files.clear(),
        // Letters and receipts name whoever reported; they went with the identity.
        PengaduanEvent::Dikoreksi(event) if event.turned_anonymous() => files.retain(|_, named| named.brought),
        PengaduanEvent::Didaftarkan(_)
        | PengaduanEvent::Dikoreksi(_)
        | PengaduanEvent::BatasBergeser(_)
        | PengaduanEvent::Dibatalkan(_)
        | PengaduanEvent::IdentitasDitampilkan { .. }
        | PengaduanEvent::SuratDicetak { .. }
        | PengaduanEvent::LangkahDibatalkan(_) => {}
    }
}

fn of_objection(event: KeberatanEvent, entity: Uuid, files: &mut HashMap<Uuid, Named>) {
    match event {
        KeberatanEvent::Melangkah(step) => {
            // An answer from before its letter was written here names no file.
            if let LangkahKeberatan::Ditanggapi(event) = step.langkah
                && !event.tanggapan.sha256.is_empty()
            {
                let what = format!("Tanggapan {}", event.tanggapan.nomor.teks);
                files.entry(event.tanggapan.id.0).or_insert(Named {
                    entity,
                    what,
                    sha256: event.tanggapan.sha256,
                    brought: false,
                });
            }
        }
        KeberatanEvent::DokumenDicetak { dokumen, sha256, berkas: Some(berkas), .. } => {
            let what = match dokumen {
                JenisDokumenKeberatan::TandaBukti => "Tanda bukti keberatan yang dicetak",
                JenisDokumenKeberatan::Formulir => "Formulir keberatan yang dicetak",
            };
            files.entry(berkas.0).or_insert(Named { entity, what: what.to_owned(), sha256, brought: false });
        }
        KeberatanEvent::LampiranDitambah(lampiran) => attached(files, &lampiran, entity),
        KeberatanEvent::LampiranDihapus { lampiran, .. } => {
            files.remove(&lampiran.0);
        }
        KeberatanEvent::DataDimusnahkan { .. } => files.clear(),
        KeberatanEvent::DokumenDicetak { berkas: None, .. }
        | KeberatanEvent::Didaftarkan(_)
        | KeberatanEvent::Dipindahkan(_)
        | KeberatanEvent::PindahanDiubah(_)
        | KeberatanEvent::ImporDibatalkan { .. }
        | KeberatanEvent::Dikoreksi(_)
        | KeberatanEvent::BatasBergeser(_)
        | KeberatanEvent::Dibatalkan(_)
        | KeberatanEvent::IdentitasDitampilkan { .. }
        | KeberatanEvent::SuratDicetak { .. }
        | KeberatanEvent::LangkahDibatalkan(_) => {}
    }
}
