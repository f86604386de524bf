//! All that is kept of one person, for that person (UU 27/2022 art. 7): found by NIK or name, made as PDF or JSON, recorded
//! in every case it holds.

use std::collections::BTreeSet;

use documents::privasi::berkas_subjek::{BerkasSubjek, render};
use domain::fault::Rule;
use domain::format::{Nik, tanggal};
use domain::forum::Hadir;
use domain::id::{ForumId, KeberatanId, PemohonId, PengaduanId, PermohonanId, SengketaId};
use domain::jurnal::Event;
use domain::pemohon::{Identitas, Orang, Selaku, mask_number};
use domain::peran::{Peran, Tindakan};
use domain::permohonan::cancel::reason;
use domain::privasi::{JenisBerkas, NasibAkhir, PengaturanRetensi, PrivasiEvent, RujukanPerkara};
use store::{Reader, Store};
use uuid::Uuid;

use super::isi_subjek::{Whose, case};
use super::orang::{Perkaranya, cases, is_told, standing};
use super::wire::{BentukSubjek, CariSubjek, MintaBerkasSubjek, Subjek};
use super::{retensi, tilik};
use crate::act::{Deed, Look};
use crate::kantor::sha256;
use crate::kop::kop;
use crate::{Desk, Fault, FileOut, Progress};

/// Persons shown at most.
const MOST: usize = 25;
/// Snapshots looked at for them.
const SNAPSHOTS: u32 = 200;
/// Fewest letters of a name.
const LEAST: usize = 3;

/// Persons under a NIK or a name, masked. Whoever stands only on a list of those present is a person of their own: without
/// a NIK nobody can tell that they are the same as another of that name.
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
        let mut found: Vec<Subjek> = Vec::new();
        let mut seen: Vec<(Uuid, Orang)> = Vec::new();
        for (pemohon, perkara) in look.reader.snapshots(nik.as_ref().map_or(kata, Nik::as_str), SNAPSHOTS)? {
            if !is_told(look, perkara)? {
                continue;
            }
            let identitas = look.reader.identitas(pemohon)?;
            for (_, orang) in identitas.iter().flat_map(Identitas::orang).filter(|(_, orang)| orang.is_meant_by(kata)) {
                if found.len() == MOST || seen.iter().any(|(id, known)| *id == perkara && known.is(&orang)) {
                    continue;
                }
                let person = person(look, &orang, pemohon, perkara)?;
                seen.extend(person.ids().into_iter().map(|id| (id, orang.clone())));
                found.extend(subject(look.reader, &person, &orang)?);
            }
        }
        if nik.is_none() {
            present(look, kata, &mut found)?;
        }
        Ok(found)
    })
}

/// The person as they are found: by their newest case, as whom they stand in it now. None where a correction took them out.
fn subject(reader: &Reader, person: &Perkaranya, orang: &Orang) -> Result<Option<Subjek>, Fault> {
    for newest in person.perkara.iter().rev() {
        let Some(identitas) = owner(reader, newest.id)?.map(|id| reader.identitas(id)).transpose()?.flatten() else {
            continue;
        };
        let Some((selaku, _)) = identitas.orang().into_iter().find(|(_, one)| one.is(orang)) else { continue };
        let nomor = person.perkara.iter().rev().map(|one| one.nomor.clone()).collect();
        let nik = orang.nik.as_deref().map(mask_number).unwrap_or_default();
        return Ok(Some(Subjek { perkara: newest.clone(), nama: orang.nama.clone(), nik, nomor, selaku, hadir: None }));
    }
    Ok(None)
}

/// Adds persons on lists of those present: one for each name with whom they stood for.
fn present(look: &Look, nama: &str, found: &mut Vec<Subjek>) -> Result<(), Fault> {
    for (forum, hadir) in look.reader.present_named(nama, SNAPSHOTS)? {
        let Some(state) = look.reader.forum(forum)? else { continue };
        let title = state.isi.judul;
        let full = found.len() == MOST;
        match found.iter_mut().find(|one| one.hadir.as_ref().is_some_and(|known| same(known, &hadir))) {
            Some(one) if one.nomor.contains(&title) => {}
            Some(one) => one.nomor.push(title),
            None if full => break,
            None => {
                let perkara = RujukanPerkara { jenis: JenisBerkas::Forum, id: forum.0, nomor: title.clone() };
                let nama = hadir.nama.clone();
                let (nik, selaku) = (String::new(), Selaku::default());
                found.push(Subjek { perkara, nama, nik, nomor: vec![title], selaku, hadir: Some(hadir) });
            }
        }
    }
    Ok(())
}

/// Whether two lines of lists of those present mean one person.
fn same(one: &Hadir, other: &Hadir) -> bool {
    let plain = |hadir: &Hadir| (hadir.nama.to_lowercase(), hadir.unsur.to_lowercase());
    plain(one) == plain(other)
}

/// The file of the person whose case it is.
///
/// # Errors
/// No such case; no reason; not allowed, nor of a complaint the officer may not read.
pub fn file(desk: &Desk, input: MintaBerkasSubjek, progress: &Progress) -> Result<FileOut, Fault> {
    let open = desk.open()?;
    desk.act_on(&open, Tindakan::SusunBerkasSubjek, |deed| {
        let alasan = reason("alasan", &input.alasan)?;
        let look = deed.look();
        let (person, whose) = match input.hadir {
            Some(hadir) => (attended(&look, &hadir)?, Whose::Hadir(hadir)),
            None => {
                if !is_told(&look, input.perkara)? {
                    return Err(Fault::NotAllowed);
                }
                let pemohon = owner(deed.tx, input.perkara)?.ok_or(Fault::NotFound)?;
                let identitas = deed.tx.identitas(pemohon)?.ok_or(Fault::NotFound)?;
                let orang = identitas.orang().into_iter().find(|(selaku, _)| *selaku == input.selaku);
                let (_, orang) = orang.ok_or(Fault::NotFound)?;
                (person(&look, &orang, pemohon, input.perkara)?, Whose::Orang(pemohon, orang))
            }
        };
        if person.perkara.is_empty() {
            return Err(Fault::NotFound);
        }
        let berkas = gather(deed, &open.store, &person, &whose, &alasan, progress)?;
        let (bytes, ending, mime) = match input.bentuk {
            BentukSubjek::Pdf => (render(&berkas, deed.kantor.kertas)?.bytes, "pdf", "application/pdf"),
            BentukSubjek::Json => (json(&berkas)?, "json", "application/json"),
        };
        record(deed, &person, &whose, alasan, ending, &bytes)?;
        let name = format!("Berkas subjek data {}.{ending}", tanggal::form(deed.now.date_naive()));
        Ok(FileOut { name, mime, bytes })
    })
}

/// In every case, so that the person's own history tells it; and once for all.
fn record(
    deed: &Deed,
    person: &Perkaranya,
    whose: &Whose,
    alasan: String,
    ending: &str,
    bytes: &[u8],
) -> Result<(), Fault> {
    let seen = format!("Berkas subjek data dibuat: {alasan}");
    for one in &person.perkara {
        match one.jenis {
            JenisBerkas::Permohonan => tilik::seen_permohonan(deed, PermohonanId(one.id), &seen, false)?,
            JenisBerkas::Keberatan => tilik::seen_keberatan(deed, KeberatanId(one.id), &seen, false)?,
            JenisBerkas::Pengaduan => tilik::seen_pengaduan(deed, PengaduanId(one.id), &seen)?,
            JenisBerkas::Forum => tilik::seen_forum(deed, ForumId(one.id), &seen, false)?,
            JenisBerkas::Sengketa => {}
        }
    }
    let event = PrivasiEvent::BerkasSubjekDibuat {
        pemohon: match whose {
            Whose::Orang(pemohon, _) => vec![*pemohon],
            Whose::Hadir(_) => Vec::new(),
        },
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
    if let Some(one) = reader.pengaduan(PengaduanId(perkara))? {
        return Ok(one.pelapor.map(|pelapor| pelapor.id));
    }
    let Some(dispute) = reader.sengketa(SengketaId(perkara))? else { return Ok(None) };
    Ok(reader.keberatan(dispute.keberatan.id)?.map(|one| one.pemohon.id))
}

/// All cases of a person: by NIK where one is known, else the one of that snapshot alone with what followed.
fn person(look: &Look, orang: &Orang, pemohon: PemohonId, perkara: Uuid) -> Result<Perkaranya, Fault> {
    let Some(nik) = &orang.nik else { return cases(look, &[(pemohon, perkara)]) };
    cases(look, &standing(look.reader, nik)?.0)
}

/// The consultations at which somebody was present, the first one first.
fn attended(look: &Look, hadir: &Hadir) -> Result<Perkaranya, Fault> {
    let mut found = Perkaranya::default();
    for (forum, named) in look.reader.present_named(&hadir.nama, SNAPSHOTS)?.into_iter().rev() {
        let known = found.perkara.iter().any(|one| one.id == forum.0);
        if let Some(state) = look.reader.forum(forum)?.filter(|_| !known && same(&named, hadir)) {
            found.perkara.push(RujukanPerkara { jenis: JenisBerkas::Forum, id: forum.0, nomor: state.isi.judul });
        }
    }
    Ok(found)
}

fn gather(
    deed: &Deed,
    store: &Store,
    person: &Perkaranya,
    whose: &Whose,
    alasan: &str,
    progress: &Progress,
) -> Result<BerkasSubjek, Fault> {
    let total = u32::try_from(person.perkara.len()).unwrap_or(u32::MAX);
    let mut perkara = Vec::new();
    for (done, one) in (0..).zip(&person.perkara) {
        progress.step(done, total)?;
        perkara.push(case(deed.tx, store, one, whose)?);
    }
    let kinds: BTreeSet<JenisBerkas> = person.perkara.iter().map(|one| one.jenis).collect();
    Ok(BerkasSubjek {
        kop: kop(&deed.kantor, deed.tx)?,
        latihan: deed.kantor.latihan,
        nama: whose.nama(),
        alasan: alasan.to_owned(),
        petugas: deed.akun.nama.clone(),
        tujuan: purposes(&kinds),
        retensi: kept(&kinds, &retensi::current(deed.tx)?),
        batasan: unseen(deed.akun.peran, whose),
        perkara,
        dibuat: deed.now,
    })
}

/// What the data of such cases are processed for.
fn purposes(kinds: &BTreeSet<JenisBerkas>) -> Vec<String> {
    let of = |jenis: &JenisBerkas| match jenis {
        JenisBerkas::Permohonan | JenisBerkas::Keberatan | JenisBerkas::Sengketa => {
            "Melayani permohonan informasi publik, keberatan, dan sengketanya, sebagai kewajiban hukum (UU 14/2008; UU 27/2022 Pasal 20 ayat (2) huruf c dan e)."
        }
        JenisBerkas::Pengaduan => {
            "Menangani pengaduan dan aspirasi atas pelayanan publik, sebagai kewajiban hukum (UU 25/2009 Pasal 36; UU 27/2022 Pasal 20 ayat (2) huruf c dan e)."
        }
        JenisBerkas::Forum => {
            "Mencatat keikutsertaan masyarakat dalam konsultasi publik, sebagai kewajiban hukum (UU 25/2009 Pasal 20 ayat (2); UU 27/2022 Pasal 20 ayat (2) huruf c dan e)."
        }
    };
    let mut lines: Vec<String> = kinds.iter().map(|jenis| of(jenis).to_owned()).collect();
    lines.dedup();
    lines
}

/// That complaints kept secret from whoever makes the file may be missing. It is said to everybody of that role, whether
/// there are any or not: that one exists is a secret as well.
fn unseen(peran: Peran, whose: &Whose) -> Vec<String> {
    let (Whose::Orang(..), false) = (whose, Tindakan::LihatPengaduanRahasia.permits(peran)) else { return Vec::new() };
    vec!["Pengaduan yang dirahasiakan, bila ada, tidak dimuat: petugas yang membuat berkas ini tidak berwenang melihatnya. Mintalah kepada pimpinan (UU 25/2009 Pasal 42 ayat (5)).".to_owned()]
}

/// How long such cases are kept, as sentences.
fn kept(kinds: &BTreeSet<JenisBerkas>, retensi: &PengaturanRetensi) -> Vec<String> {
    kinds
        .iter()
        .map(|jenis| match retensi.of(*jenis) {
            None => format!("Masa simpan {}: belum ditetapkan dalam program ini; disimpan.", jenis.label()),
            Some(kelas) if kelas.nasib == NasibAkhir::Permanen => {
                format!("Masa simpan {}: permanen ({}).", jenis.label(), kelas.sumber)
            }
            Some(kelas) => format!(
                "Masa simpan {}: {} tahun sesudah semuanya selesai dan jangka waktunya lewat, lalu dimusnahkan ({}).",
                jenis.label(),
                kelas.tahun,
                kelas.sumber
            ),
        })
        .collect()
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
        "tujuan": berkas.tujuan,
        "masa_simpan": berkas.retensi,
        "batasan": berkas.batasan,
        "perkara": berkas.perkara,
    });
    serde_json::to_vec_pretty(&value).map_err(Fault::internal)
}
