//! All that is kept of one person, for that person (UU 27/2022 art. 7): found by NIK or name, made as PDF or JSON, recorded
//! in every case it holds.

use documents::privasi::berkas_subjek::{BerkasSubjek, Isian, KejadianSubjek, PerkaraSubjek, render};
use domain::fault::Rule;
use domain::format::{Nik, Telepon, jam, tanggal};
use domain::id::{KeberatanId, PemohonId, PermohonanId, SengketaId};
use domain::jurnal::Event;
use domain::pemohon::Identitas;
use domain::peran::Tindakan;
use domain::permohonan::cancel::reason;
use domain::privasi::{JenisBerkas, NasibAkhir, PengaturanRetensi, PrivasiEvent, RujukanPerkara};
use store::{Reader, TrailFilter};
use uuid::Uuid;

use super::orang::{Perkaranya, capital, cases};
use super::wire::{BentukSubjek, CariSubjek, MintaBerkasSubjek, Subjek};
use super::{kalimat, retensi, tilik};
use crate::act::Deed;
use crate::kantor::sha256;
use crate::kop::kop;
use crate::{Desk, Fault, FileOut, Progress};

/// Persons shown at most.
const MOST: usize = 25;
/// Snapshots looked at for them.
const SNAPSHOTS: u32 = 200;
/// Fewest letters of a name.
const LEAST: usize = 3;

/// Persons under a NIK or a name, masked.
///
/// # Errors
/// Neither a NIK nor three letters; not allowed.
pub fn find(desk: &Desk, input: CariSubjek) -> Result<Vec<Subjek>, Fault> {
    let kata = input.kata.trim();
    let nik = Nik::parse(kata).ok();
    if nik.is_none() && kata.chars().count() < LEAST {
        const WHAT: &str = "Ketik NIK 16 angka, atau sedikitnya tiga huruf dari namanya.";
        return Err(Fault::field("kata", &Rule::Other(WHAT)));
    }
    desk.look(Tindakan::SusunBerkasSubjek, |look| {
        let snapshots = look.reader.snapshots(nik.as_ref().map(Nik::as_str), kata, SNAPSHOTS)?;
        let mut found: Vec<Subjek> = Vec::new();
        let mut seen: Vec<Uuid> = Vec::new();
        for (pemohon, perkara) in snapshots {
            if seen.contains(&perkara) || found.len() == MOST {
                continue;
            }
            let person = person(look.reader, pemohon, perkara)?;
            seen.extend(person.ids());
            let Some(identitas) = look.reader.identitas(pemohon)? else { continue };
            let Some(newest) = person.perkara.last().cloned() else { continue };
            let nomor = person.perkara.iter().rev().map(|one| one.nomor.clone()).collect();
            let nik = identitas.veiled().nik.unwrap_or_default();
            found.push(Subjek { perkara: newest, nama: identitas.nama, nik, nomor });
        }
        Ok(found)
    })
}

/// The file of the person whose case it is.
///
/// # Errors
/// No such case; no reason; not allowed.
pub fn file(desk: &Desk, input: MintaBerkasSubjek, progress: &Progress) -> Result<FileOut, Fault> {
    desk.act(Tindakan::SusunBerkasSubjek, |deed| {
        let alasan = reason("alasan", &input.alasan)?;
        let pemohon = owner(deed.tx, input.perkara)?.ok_or(Fault::NotFound)?;
        let person = person(deed.tx, pemohon, input.perkara)?;
        let berkas = gather(deed, &person, pemohon, &alasan, progress)?;
        let (bytes, ending, mime) = match input.bentuk {
            BentukSubjek::Pdf => (render(&berkas, deed.kantor.kertas)?.bytes, "pdf", "application/pdf"),
            BentukSubjek::Json => (json(&berkas)?, "json", "application/json"),
        };
        record(deed, &person, pemohon, alasan, ending, &bytes)?;
        let name = format!("Berkas subjek data {}.{ending}", tanggal::form(deed.now.date_naive()));
        Ok(FileOut { name, mime, bytes })
    })
}

/// In every case, so that the person's own history tells it; and once for all.
fn record(
    deed: &Deed,
    person: &Perkaranya,
    pemohon: PemohonId,
    alasan: String,
    ending: &str,
    bytes: &[u8],
) -> Result<(), Fault> {
    let seen = format!("Berkas subjek data dibuat: {alasan}");
    for one in &person.perkara {
        match one.jenis {
            JenisBerkas::Permohonan => tilik::seen_permohonan(deed, PermohonanId(one.id), &seen, false)?,
            JenisBerkas::Keberatan => tilik::seen_keberatan(deed, KeberatanId(one.id), &seen, false)?,
            JenisBerkas::Sengketa => {}
        }
    }
    let event = PrivasiEvent::BerkasSubjekDibuat {
        pemohon: vec![pemohon],
        perkara: u32::try_from(person.perkara.len()).unwrap_or(u32::MAX),
        alasan,
        bentuk: ending.to_owned(),
        sha256: sha256(bytes),
    };
    deed.record(deed.tx.unit(), &Event::Privasi(event)).map(drop)
}

/// The snapshot a case rests on.
fn owner(reader: &Reader, perkara: Uuid) -> Result<Option<PemohonId>, Fault> {
    if let Some(one) = reader.permohonan(PermohonanId(perkara))? {
        return Ok(Some(one.pemohon.id));
    }
    if let Some(one) = reader.keberatan(KeberatanId(perkara))? {
        return Ok(Some(one.pemohon.id));
    }
    let Some(dispute) = reader.sengketa(SengketaId(perkara))? else { return Ok(None) };
    Ok(reader.keberatan(dispute.keberatan.id)?.map(|one| one.pemohon.id))
}

/// All cases of the person behind a snapshot: by NIK where one is known, else that case alone with what followed.
fn person(reader: &Reader, pemohon: PemohonId, perkara: Uuid) -> Result<Perkaranya, Fault> {
    let nik = reader.identitas(pemohon)?.and_then(|identitas| identitas.nik);
    match nik {
        Some(nik) => cases(reader, &reader.snapshots(Some(&nik), "", SNAPSHOTS)?),
        None => cases(reader, &[(pemohon, perkara)]),
    }
}

fn gather(
    deed: &Deed,
    person: &Perkaranya,
    pemohon: PemohonId,
    alasan: &str,
    progress: &Progress,
) -> Result<BerkasSubjek, Fault> {
    let total = u32::try_from(person.perkara.len()).unwrap_or(u32::MAX);
    let mut perkara = Vec::new();
    for (done, one) in (0..).zip(&person.perkara) {
        progress.step(done, total)?;
        perkara.push(case(deed.tx, one)?);
    }
    Ok(BerkasSubjek {
        kop: kop(&deed.kantor, deed.tx)?,
        latihan: deed.kantor.latihan,
        nama: deed.tx.identitas(pemohon)?.map_or_else(|| crate::keberatan::TERHAPUS.to_owned(), |one| one.nama),
        alasan: alasan.to_owned(),
        petugas: deed.akun.nama.clone(),
        retensi: kept(&retensi::current(deed.tx)?),
        perkara,
        dibuat: deed.now,
    })
}

/// How long cases are kept, as sentences.
fn kept(retensi: &PengaturanRetensi) -> Vec<String> {
    [JenisBerkas::Permohonan, JenisBerkas::Keberatan, JenisBerkas::Sengketa]
        .into_iter()
        .map(|jenis| match retensi.of(jenis) {
            None => format!("Masa simpan {}: belum ditetapkan dalam program ini; disimpan.", jenis.label()),
            Some(kelas) if kelas.nasib == NasibAkhir::Permanen => {
                format!("Masa simpan {}: permanen ({}).", jenis.label(), kelas.sumber)
            }
            Some(kelas) => format!(
                "Masa simpan {}: {} tahun sesudah perkara dan jangka keberatannya selesai, lalu dimusnahkan ({}).",
                jenis.label(),
                kelas.tahun,
                kelas.sumber
            ),
        })
        .collect()
}

fn case(reader: &Reader, one: &RujukanPerkara) -> Result<PerkaraSubjek, Fault> {
    let (identitas, isi, lampiran) = match one.jenis {
        JenisBerkas::Permohonan => {
            let state = reader.permohonan(PermohonanId(one.id))?.ok_or(Fault::NotFound)?;
            let isi = vec![
                isian("Diterima", tanggal::long(state.tanggal_diterima())),
                isian("Informasi yang diminta", state.rincian()),
                isian("Tujuan", state.isi.tujuan.clone().unwrap_or_default()),
                isian("Keadaan", state.keadaan.label().to_owned()),
            ];
            (reader.identitas(state.pemohon.id)?, isi, state.lampiran)
        }
        JenisBerkas::Keberatan => {
            let state = reader.keberatan(KeberatanId(one.id))?.ok_or(Fault::NotFound)?;
            let isi = vec![
                isian("Diterima", tanggal::long(state.tanggal_diterima())),
                isian("Informasi", state.isi.informasi.clone()),
                isian("Kasus posisi", state.isi.kasus_posisi.clone()),
                isian("Keadaan", state.keadaan.label().to_owned()),
            ];
            (reader.identitas(state.pemohon.id)?, isi, state.lampiran)
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
            (reader.identitas(objection.pemohon.id)?, isi, state.lampiran)
        }
    };
    let filter = TrailFilter { entitas: Some(vec![one.id]), ..TrailFilter::default() };
    let mut riwayat = Vec::new();
    for row in reader.trail(&filter, 0, 1_000)?.iter().rev() {
        let line = kalimat::line(reader, row)?;
        let waktu = jam::instant(line.waktu);
        riwayat.push(KejadianSubjek { waktu, judul: line.judul, keterangan: line.keterangan, oleh: line.petugas });
    }
    Ok(PerkaraSubjek {
        judul: format!("{} {}", capital(one.jenis), one.nomor),
        identitas: identitas.as_ref().map_or_else(Vec::new, shown),
        isi: isi.into_iter().filter(|one| !one.isi.is_empty()).collect(),
        lampiran: lampiran.iter().map(|file| format!("{}: {}", file.jenis.label(), file.nama)).collect(),
        riwayat,
    })
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

fn json(berkas: &BerkasSubjek) -> Result<Vec<u8>, Fault> {
    let value = serde_json::json!({
        "jenis": "berkas_subjek_data",
        "badan_publik": berkas.kop.badan_publik,
        "unit": berkas.kop.unit,
        "latihan": berkas.latihan,
        "nama": berkas.nama,
        "alasan": berkas.alasan,
        "dibuat": berkas.dibuat.to_rfc3339(),
        "dibuat_oleh": berkas.petugas,
        "masa_simpan": berkas.retensi,
        "perkara": berkas.perkara,
    });
    serde_json::to_vec_pretty(&value).map_err(Fault::internal)
}
