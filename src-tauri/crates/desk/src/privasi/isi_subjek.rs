//! What of one case stands in the file of a person: the identity as it stands in it, what was asked, files, history.

use documents::privasi::berkas_subjek::{Isian, KejadianSubjek, PerkaraSubjek};
use domain::format::{Telepon, jam, tanggal};
use domain::forum::Hadir;
use domain::id::{ForumId, KeberatanId, PemohonId, PengaduanId, PermohonanId, SengketaId};
use domain::lampiran::Lampiran;
use domain::pemohon::{Identitas, Orang};
use domain::pengaduan::Pengaduan;
use domain::privasi::{JenisBerkas, RujukanPerkara};
use store::{Reader, Store, TrailFilter};
use uuid::Uuid;

use super::kalimat;
use super::orang::capital;
use crate::Fault;

/// Whose file it is.
pub(super) enum Whose {
    /// Somebody in a snapshot.
    Orang(PemohonId, Orang),
    /// Somebody on lists of those present.
    Hadir(Hadir),
}

impl Whose {
    /// Their name.
    pub(super) fn nama(&self) -> String {
        match self {
            Self::Orang(_, orang) => orang.nama.clone(),
            Self::Hadir(hadir) => hadir.nama.clone(),
        }
    }

    /// What is kept of them in the case whose identity is `id`: as it stands, and where a correction changed it, as it stood.
    fn identity(&self, reader: &Reader, perkara: Uuid, id: PemohonId) -> Result<Vec<Isian>, Fault> {
        let Self::Orang(_, orang) = self else { return Ok(Vec::new()) };
        let standing = reader.identitas(id)?;
        let mut told = standing.iter().flat_map(|identitas| shown(&identitas.seen_by(orang))).collect::<Vec<_>>();
        let before = reader.identities_of(perkara)?.into_iter().filter(|(snapshot, _)| *snapshot != id);
        for one in before.flat_map(|(_, identitas)| shown(&identitas.seen_by(orang))) {
            if !told.iter().any(|other| other.isi == one.isi && other.nama.starts_with(&one.nama)) {
                told.push(isian(&format!("{} (sebelum koreksi)", one.nama), one.isi));
            }
        }
        Ok(told)
    }
}

/// Events of a consultation that are about those present.
const HADIR: [&str; 3] = ["forum.hadir_dicatat", "forum.hadir_ditampilkan", "forum.data_dimusnahkan"];

/// A case as the file tells it.
pub(super) fn case(
    reader: &Reader,
    store: &Store,
    one: &RujukanPerkara,
    whose: &Whose,
) -> Result<PerkaraSubjek, Fault> {
    let of = |id: PemohonId| whose.identity(reader, one.id, id);
    let mut filter = TrailFilter { entitas: Some(vec![one.id]), ..TrailFilter::default() };
    let (identitas, isi, lampiran) = match one.jenis {
        JenisBerkas::Permohonan => {
            let state = reader.permohonan(PermohonanId(one.id))?.ok_or(Fault::NotFound)?;
            let isi = vec![
                isian("Diterima", tanggal::long(state.tanggal_diterima())),
                isian("Informasi yang diminta", state.rincian()),
                isian("Tujuan", state.isi.tujuan.clone().unwrap_or_default()),
                isian("Keadaan", state.keadaan.label().to_owned()),
            ];
            (of(state.pemohon.id)?, isi, state.lampiran)
        }
        JenisBerkas::Keberatan => {
            let state = reader.keberatan(KeberatanId(one.id))?.ok_or(Fault::NotFound)?;
            let isi = vec![
                isian("Diterima", tanggal::long(state.tanggal_diterima())),
                isian("Informasi", state.isi.informasi.clone()),
                isian("Kasus posisi", state.isi.kasus_posisi.clone()),
                isian("Keadaan", state.keadaan.label().to_owned()),
            ];
            (of(state.pemohon.id)?, isi, state.lampiran)
        }
        JenisBerkas::Sengketa => {
            let state = reader.sengketa(SengketaId(one.id))?.ok_or(Fault::NotFound)?;
            let objection = reader.keberatan(state.keberatan.id)?.ok_or(Fault::NotFound)?;
            let isi = vec![
                isian("Komisi Informasi", state.isi.komisi.clone()),
                isian("Tanggal", tanggal::long(state.isi.tanggal)),
                isian("Pokok", state.isi.pokok.clone()),
                isian("Keadaan", state.keadaan.label().to_owned()),
            ];
            (of(objection.pemohon.id)?, isi, state.lampiran)
        }
        JenisBerkas::Pengaduan => {
            let state = reader.pengaduan(PengaduanId(one.id))?.ok_or(Fault::NotFound)?;
            let identitas = state.pelapor.as_ref().map(|pelapor| of(pelapor.id)).transpose()?.unwrap_or_default();
            (identitas, complaint(&state), state.lampiran)
        }
        JenisBerkas::Forum => {
            let state = reader.forum(ForumId(one.id))?.ok_or(Fault::NotFound)?;
            let isi = vec![
                isian("Tanggal", tanggal::long(state.isi.tanggal)),
                isian("Tempat", state.isi.tempat),
                isian("Yang dikonsultasikan", state.isi.pokok),
            ];
            // The rest of its history is about the consultation, not about who came.
            filter.kinds = HADIR.map(str::to_owned).to_vec();
            let identitas = match whose {
                Whose::Hadir(hadir) => {
                    vec![isian("Nama", hadir.nama.clone()), isian("Mewakili", hadir.unsur.clone())]
                }
                Whose::Orang(..) => Vec::new(),
            };
            (identitas, isi, Vec::new())
        }
    };
    let mut riwayat = Vec::new();
    for row in reader.trail(&filter, 0, 1_000)?.iter().rev() {
        let line = kalimat::line(reader, row)?;
        let waktu = jam::instant(line.waktu);
        riwayat.push(KejadianSubjek { waktu, judul: line.judul, keterangan: line.keterangan, oleh: line.petugas });
    }
    Ok(PerkaraSubjek {
        judul: format!("{} {}", capital(one.jenis), one.nomor),
        identitas: identitas.into_iter().filter(|one| !one.isi.is_empty()).collect(),
        isi: isi.into_iter().filter(|one| !one.isi.is_empty()).collect(),
        lampiran: lampiran.iter().map(|file| attached(store, file)).collect::<Result<_, Fault>>()?,
        riwayat,
    })
}

/// A file by its kind, and the name it was sent under where that is kept.
fn attached(store: &Store, file: &Lampiran) -> Result<String, Fault> {
    let sent = store.berkas_name(file.id.0)?;
    Ok(format!("{}: {}", file.jenis.label(), sent.as_ref().unwrap_or(&file.nama)))
}

/// What a complaint says, in the words of whoever made it, and what they were answered.
fn complaint(state: &Pengaduan) -> Vec<Isian> {
    let text = |text: &Option<String>| text.clone().unwrap_or_default();
    let told = &state.isi;
    let lapor = state.lapor.as_ref();
    vec![
        isian("Diterima", tanggal::long(state.tanggal_diterima())),
        isian("Saluran", told.saluran.label().to_owned()),
        isian("Klasifikasi", told.kelas.label().to_owned()),
        isian("Kerahasiaan", if told.rahasia { "Identitas dirahasiakan".to_owned() } else { String::new() }),
        isian("Pokok", told.judul.clone()),
        isian("Uraian", told.uraian.clone()),
        isian("Tanggal kejadian", told.kejadian.map(tanggal::long).unwrap_or_default()),
        isian("Lokasi", text(&told.lokasi)),
        isian("Terlapor", text(&told.terlapor)),
        isian("Kerugian", text(&told.kerugian)),
        isian("Harapan", text(&told.harapan)),
        isian("Bantuan", text(&told.bantuan)),
        isian("Jawaban", state.jawaban.last().map(|answer| answer.uraian.clone()).unwrap_or_default()),
        isian("Tracking ID SP4N-LAPOR!", lapor.and_then(|lapor| lapor.tracking.clone()).unwrap_or_default()),
        isian("Keadaan", state.keadaan.label().to_owned()),
    ]
}

fn isian(nama: &str, isi: String) -> Isian {
    Isian { nama: nama.to_owned(), isi }
}

/// The identity in full.
fn shown(identitas: &Identitas) -> Vec<Isian> {
    let text = |text: &Option<String>| text.clone().unwrap_or_default();
    let mut fields = vec![
        isian("Nama", identitas.nama.clone()),
        isian("NIK", text(&identitas.nik)),
        isian("SK pengesahan", text(&identitas.sk_pengesahan)),
        isian("Alamat", identitas.alamat.clone()),
        isian("Telepon", identitas.telepon.as_deref().map(Telepon::shown).unwrap_or_default()),
        isian("Surel", text(&identitas.surel)),
        isian("Pekerjaan", text(&identitas.pekerjaan)),
    ];
    if let Some(kuasa) = &identitas.kuasa {
        let parts = [Some(kuasa.nama.clone()), kuasa.nik.clone(), kuasa.alamat.clone(), kuasa.telepon.clone()];
        fields.push(isian("Kuasa", parts.into_iter().flatten().collect::<Vec<_>>().join(", ")));
        fields.push(isian("Surat kuasa", text(&kuasa.surat_kuasa)));
    }
    for anggota in &identitas.anggota {
        let parts = [Some(anggota.nama.clone()), anggota.nik.clone()];
        fields.push(isian("Anggota", parts.into_iter().flatten().collect::<Vec<_>>().join(", ")));
    }
    fields.retain(|one| !one.isi.is_empty());
    fields
}
