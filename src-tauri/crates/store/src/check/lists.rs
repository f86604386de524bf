//! The tables of the lists against the journal: public information, decrees, exemptions, consequence tests, imports, closed
//! registers, annual reports.

use domain::id::{ImporId, TutupBukuId, UjiId};
use domain::jurnal::Entitas;

use super::{Findings, count_rows};
use crate::cari::Daftar;
use crate::error::Result;
use crate::transaction::Reader;

/// Folds every entity of the lists anew and compares it with its rows.
pub(super) fn check(reader: &Reader<'_>, findings: &mut Findings) -> Result<()> {
    entries(reader, findings)?;
    decrees(reader, findings)?;
    exemptions(reader, findings)?;
    let mut sheets = (0_u64, 0_u64);
    for id in reader.entities(Entitas::Uji)? {
        let folded = reader.folded_uji(id)?;
        if let Some(uji) = &folded {
            sheets = (sheets.0 + 1, sheets.1 + uji.isi.butir.len() as u64);
        }
        if reader.uji(UjiId(id))? != folded {
            findings.push(|| format!("Lembar uji {id} berbeda dari jurnal."));
        }
    }
    let mut imports = 0_u64;
    for id in reader.entities(Entitas::Impor)? {
        let folded = reader.folded_impor(id)?.map(|(impor, _)| impor);
        imports += u64::from(folded.is_some());
        if reader.impor(ImporId(id))? != folded {
            findings.push(|| format!("Catatan impor {id} berbeda dari jurnal."));
        }
    }
    let mut closed = 0_u64;
    for id in reader.entities(Entitas::TutupBuku)? {
        let folded = reader.folded_tutup_buku(id)?;
        closed += u64::from(folded.is_some());
        if reader.tutup_buku(TutupBukuId(id))? != folded {
            findings.push(|| format!("Register yang ditutup {id} berbeda dari jurnal."));
        }
    }
    let reports = reports(reader, findings)?;
    let counted = [
        ("uji", sheets.0),
        ("uji_butir", sheets.1),
        ("impor", imports),
        ("tutup_buku", closed),
        ("laporan_tahunan", reports),
    ];
    count_rows(reader, &counted, findings)
}

fn reports(reader: &Reader<'_>, findings: &mut Findings) -> Result<u64> {
    let mut reports = 0_u64;
    for id in reader.entities(Entitas::LaporanTahunan)? {
        let folded = reader.folded_laporan_tahunan(id)?;
        reports += u64::from(folded.is_some());
        if reader.projected_laporan_tahunan(id)? != folded {
            findings.push(|| format!("Laporan tahunan {id} berbeda dari jurnal."));
        }
    }
    Ok(reports)
}

fn entries(reader: &Reader<'_>, findings: &mut Findings) -> Result<()> {
    let (mut entries, mut contents, mut words) = (0_u64, 0, 0);
    for id in reader.entities(Entitas::Informasi)? {
        let Some(folded) = reader.folded_informasi(id)? else { continue };
        entries += 1;
        let (revisi, indexed) = folded.rows();
        contents += revisi;
        words += indexed;
        let same = match reader.projected_informasi(id)? {
            Some((place, row)) => row == folded && reader.list_words(Daftar::Informasi, place)? == folded.words()?,
            None => false,
        };
        if !same {
            findings.push(|| format!("Butir daftar informasi `{}` berbeda dari jurnal.", folded.judul));
        }
    }
    count_rows(reader, &[("informasi", entries), ("informasi_revisi", contents), ("informasi_cari", words)], findings)
}

fn decrees(reader: &Reader<'_>, findings: &mut Findings) -> Result<()> {
    let (mut decrees, mut named) = (0_u64, 0_u64);
    for id in reader.entities(Entitas::PenetapanDip)? {
        let Some((state, row)) = reader.folded_penetapan(id)? else { continue };
        decrees += 1;
        named += state.isi.butir.len() as u64;
        let entries: Vec<_> = state.isi.butir.iter().map(|butir| (butir.id.0, butir.revisi)).collect();
        if reader.projected_penetapan(id)? != Some((row, entries)) {
            findings.push(|| format!("Penetapan {} berbeda dari jurnal.", state.isi.nomor));
        }
    }
    count_rows(reader, &[("penetapan_dip", decrees), ("penetapan_butir", named)], findings)
}

fn exemptions(reader: &Reader<'_>, findings: &mut Findings) -> Result<()> {
    let (mut exemptions, mut touched, mut words) = (0_u64, 0, 0);
    for id in reader.entities(Entitas::Pengecualian)? {
        let Some(folded) = reader.folded_pengecualian(id)? else { continue };
        exemptions += 1;
        let (entries, indexed) = folded.rows();
        touched += entries;
        words += indexed;
        let same = match reader.projected_pengecualian(id)? {
            Some((place, row)) => row == folded && reader.list_words(Daftar::Pengecualian, place)? == folded.words()?,
            None => false,
        };
        if !same {
            findings.push(|| format!("Pengecualian `{}` berbeda dari jurnal.", folded.informasi));
        }
    }
    count_rows(
        reader,
        &[("pengecualian", exemptions), ("pengecualian_informasi", touched), ("pengecualian_cari", words)],
        findings,
    )
}
