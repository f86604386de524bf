//! What somebody typed to say whom or what he means: a number of a case, a NIK, or a name. From it the cases of that person
//! are gathered: requests, the objections over them and the disputes that followed, complaints, and consultations whose list
//! of those present has the name.
//!
//! That somebody made a confidential complaint is a secret as well: it is gathered only for whoever may read it.

use std::collections::BTreeSet;

use chrono::NaiveDate;
use domain::format::Nik;
use domain::id::{ForumId, KeberatanId, PemohonId, PengaduanId, PermohonanId, SengketaId};
use domain::pemohon::Identitas;
use domain::privasi::{JenisBerkas, RujukanPerkara};
use domain::register::JenisRegister;
use store::Reader;
use uuid::Uuid;

use crate::Fault;
use crate::act::Look;
use crate::pengaduan::may_read;

/// Snapshots looked at for one name; whoever has more asks by NIK.
const MOST: u32 = 200;
/// Fewest letters of a name.
const LEAST: usize = 3;

/// Cases that belong together, and what they were found by.
#[derive(Clone, Debug, Default)]
pub(super) struct Perkaranya {
    /// As a sentence says it.
    pub(super) sebutan: String,
    /// The cases, oldest first.
    pub(super) perkara: Vec<RujukanPerkara>,
    /// In which register each stands, and under which day of receipt.
    pub(super) terdaftar: Vec<(JenisRegister, NaiveDate)>,
}

impl Perkaranya {
    /// Ids of the cases.
    pub(super) fn ids(&self) -> Vec<Uuid> {
        self.perkara.iter().map(|one| one.id).collect()
    }
}

/// Whose cases `text` means; nothing found gives no cases.
pub(super) fn meant(look: &Look, text: &str) -> Result<Perkaranya, Fault> {
    let text = text.trim();
    if let Some(one) = by_number(look.reader, text)? {
        let sebutan = format!("{} {}", capital(one.jenis), one.nomor);
        let mut found = Perkaranya { sebutan, ..Perkaranya::default() };
        add(look.reader, one.jenis, one.id, &mut found)?;
        return Ok(found);
    }
    let disputes = look.reader.sengketa_by_nomor(text)?;
    if !disputes.is_empty() {
        // Each commission counts for itself, so one number may stand for several. With its objection, where looks at the
        // papers of a dispute are recorded.
        let mut found = Perkaranya { sebutan: format!("Sengketa {text}"), ..Perkaranya::default() };
        for one in disputes {
            add(look.reader, JenisBerkas::Keberatan, one.keberatan.id.0, &mut found)?;
        }
        return Ok(found);
    }
    let nik = Nik::parse(text).ok();
    if nik.is_none() && text.chars().count() < LEAST {
        return Ok(Perkaranya { sebutan: format!("“{text}”: tidak ditemukan"), ..Perkaranya::default() });
    }
    let (snapshots, mut cut) = standing(look.reader, nik.as_ref().map_or(text, Nik::as_str))?;
    let mut found = cases(look, &snapshots)?;
    if nik.is_none() {
        let present = look.reader.present_named(text, MOST)?;
        cut |= present.len() >= MOST as usize;
        for (forum, _) in present {
            add(look.reader, JenisBerkas::Forum, forum.0, &mut found)?;
        }
    }
    found.sebutan = match (&nik, found.perkara.len()) {
        (_, 0) => "Tidak ada perkara yang cocok".to_owned(),
        (Some(_), count) => format!("Orang dengan NIK itu: {count} perkara"),
        (None, count) => format!("Nama yang memuat “{text}”: {count} perkara"),
    };
    if cut {
        let more = format!("; hanya {MOST} catatan terbaru yang diperiksa, persempit dengan NIK atau nomor perkara");
        found.sebutan.push_str(&more);
    }
    Ok(found)
}

/// Snapshots in which somebody is meant by `text`, a NIK or part of a name: the applicant, who acts for them, or a member of
/// a group; and whether there may be older ones than those looked at.
pub(super) fn standing(reader: &Reader, text: &str) -> Result<(Vec<(PemohonId, Uuid)>, bool), Fault> {
    let mut found = Vec::new();
    let snapshots = reader.snapshots(text, MOST)?;
    let cut = snapshots.len() >= MOST as usize;
    for (pemohon, perkara) in snapshots {
        let identitas = reader.identitas(pemohon)?;
        if identitas.iter().flat_map(Identitas::orang).any(|(_, orang)| orang.is_meant_by(text)) {
            found.push((pemohon, perkara));
        }
    }
    Ok((found, cut))
}

/// Everything the person has behind these snapshots.
pub(super) fn cases(look: &Look, snapshots: &[(PemohonId, Uuid)]) -> Result<Perkaranya, Fault> {
    let reader = look.reader;
    let mut found = Perkaranya::default();
    let mut ids = BTreeSet::new();
    for (pemohon, perkara) in snapshots {
        ids.insert(*perkara);
        ids.extend(reader.keberatan_by_pemohon(*pemohon)?);
    }
    for id in ids {
        if let Some(permohonan) = reader.permohonan(PermohonanId(id))? {
            add(reader, JenisBerkas::Permohonan, id, &mut found)?;
            for keberatan in reader.keberatan_of(permohonan.id)? {
                add(reader, JenisBerkas::Keberatan, keberatan.id.0, &mut found)?;
            }
        } else if reader.keberatan(KeberatanId(id))?.is_some() {
            add(reader, JenisBerkas::Keberatan, id, &mut found)?;
        } else if is_told(look, id)? {
            add(reader, JenisBerkas::Pengaduan, id, &mut found)?;
        }
    }
    Ok(found)
}

/// Whether the officer may be told that the person of a snapshot has this case: not who made a complaint they may not read.
pub(super) fn is_told(look: &Look, perkara: Uuid) -> Result<bool, Fault> {
    let complaint = look.reader.pengaduan(PengaduanId(perkara))?;
    Ok(complaint.is_none_or(|one| one.pelapor.is_some() && may_read(&look.akun, &one)))
}

/// The case of a number as printed.
pub(super) fn by_number(reader: &Reader, nomor: &str) -> Result<Option<RujukanPerkara>, Fault> {
    if let Some(one) = reader.permohonan_by_nomor(nomor)? {
        let jenis = JenisBerkas::Permohonan;
        return Ok(Some(RujukanPerkara { jenis, id: one.id.0, nomor: one.nomor.teks }));
    }
    if let Some(one) = reader.keberatan_by_nomor(nomor)? {
        return Ok(Some(RujukanPerkara { jenis: JenisBerkas::Keberatan, id: one.id.0, nomor: one.nomor.teks }));
    }
    let found = reader.pengaduan_by_nomor(nomor)?;
    Ok(found.map(|one| RujukanPerkara { jenis: JenisBerkas::Pengaduan, id: one.id.0, nomor: one.nomor.teks }))
}

/// Adds a case, and the disputes of an objection.
fn add(reader: &Reader, jenis: JenisBerkas, id: Uuid, found: &mut Perkaranya) -> Result<(), Fault> {
    if found.perkara.iter().any(|one| one.id == id) {
        return Ok(());
    }
    match jenis {
        JenisBerkas::Permohonan => {
            let Some(one) = reader.permohonan(PermohonanId(id))? else { return Ok(()) };
            found.terdaftar.push((JenisRegister::Permohonan, one.tanggal_diterima()));
            found.perkara.push(RujukanPerkara { jenis, id, nomor: one.nomor.teks });
        }
        JenisBerkas::Keberatan => {
            let Some(one) = reader.keberatan(KeberatanId(id))? else { return Ok(()) };
            found.terdaftar.push((JenisRegister::Keberatan, one.tanggal_diterima()));
            found.perkara.push(RujukanPerkara { jenis, id, nomor: one.nomor.teks });
            for dispute in reader.sengketa_of(KeberatanId(id))? {
                add(reader, JenisBerkas::Sengketa, dispute.id.0, found)?;
            }
        }
        JenisBerkas::Sengketa => {
            let Some(one) = reader.sengketa(SengketaId(id))? else { return Ok(()) };
            found.terdaftar.push((JenisRegister::Sengketa, one.isi.tanggal));
            found.perkara.push(RujukanPerkara { jenis, id, nomor: one.isi.nomor });
        }
        JenisBerkas::Pengaduan => {
            let Some(one) = reader.pengaduan(PengaduanId(id))? else { return Ok(()) };
            // A register names neither an anonymous reporter nor a confidential one, however it is printed; one that was
            // corrected may have been named before.
            if one.koreksi > 0 || !one.isi.anonim && !one.isi.rahasia {
                found.terdaftar.push((JenisRegister::Pengaduan, one.tanggal_diterima()));
            }
            found.perkara.push(RujukanPerkara { jenis, id, nomor: one.nomor.teks });
        }
        JenisBerkas::Forum => {
            let Some(one) = reader.forum(ForumId(id))? else { return Ok(()) };
            found.perkara.push(RujukanPerkara { jenis, id, nomor: one.isi.judul });
        }
    }
    Ok(())
}

/// `Permohonan`, `Keberatan`, `Sengketa`, …
pub(super) fn capital(jenis: JenisBerkas) -> &'static str {
    match jenis {
        JenisBerkas::Permohonan => "Permohonan",
        JenisBerkas::Keberatan => "Keberatan",
        JenisBerkas::Sengketa => "Sengketa",
        JenisBerkas::Pengaduan => "Pengaduan",
        JenisBerkas::Forum => "Konsultasi publik",
    }
}

/// A case in the window.
pub(super) fn place(jenis: JenisBerkas, id: Uuid) -> String {
    match jenis {
        JenisBerkas::Permohonan => format!("permohonan/{id}"),
        JenisBerkas::Keberatan => format!("keberatan/{id}"),
        JenisBerkas::Sengketa => format!("keberatan/sengketa/{id}"),
        JenisBerkas::Pengaduan => format!("pengaduan/{id}"),
        JenisBerkas::Forum => format!("forum/{id}"),
    }
}
