//! One objection as a line of its register: Lampiran XI and what art. 43(2) adds.

use documents::register::Keadaan as Cetakan;
use documents::register::keberatan::Baris;
use domain::keberatan::{Keberatan, RingkasanKeberatan};
use domain::pemohon::Identitas;

use super::{Kasus, Masa, contact};
use crate::Fault;
use crate::act::Look;
use crate::keberatan::grounds;

/// The lines of the period, void ones too, by number.
pub(in crate::register) fn rows(look: &Look, masa: &Masa) -> Result<Vec<Kasus<Baris>>, Fault> {
    let total = look.reader.count_keberatan_in_period(masa.dari, masa.sampai)?;
    let mut rows = Vec::with_capacity(total as usize);
    look.reader.each_keberatan_in_period(masa.dari, masa.sampai, |row| {
        masa.step(rows.len(), total)?;
        if masa.wants(row.keberatan.permohonan.as_ref().map(|request| request.id)) {
            let baris = line(&row.keberatan, masa.shown(row.identitas).as_ref());
            rows.push(Kasus { ke: format!("keberatan/{}", row.keberatan.id), baris });
        }
        Ok::<(), Fault>(())
    })?;
    Ok(rows)
}

fn line(keberatan: &Keberatan, identitas: Option<&Identitas>) -> Baris {
    let said = keberatan.ringkasan();
    let keputusan = decision(keberatan, &said);
    let of = |field: fn(&Identitas) -> String| identitas.map_or_else(String::new, field);
    Baris {
        nomor: said.nomor,
        tanggal: Some(said.tanggal),
        nama: of(|identitas| identitas.nama.clone()),
        kuasa: of(|identitas| {
            identitas.kuasa.as_ref().map_or_else(String::new, |kuasa| {
                let letter = kuasa.surat_kuasa.as_deref().unwrap_or_default();
                [kuasa.nama.as_str(), letter].into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join("; ")
            })
        }),
        alamat: of(|identitas| identitas.alamat.clone()),
        kontak: of(contact),
        pekerjaan: of(|identitas| identitas.pekerjaan.clone().unwrap_or_default()),
        nomor_permohonan: said.nomor_permohonan,
        informasi: said.informasi,
        tujuan: said.tujuan,
        alasan: grounds(&said.alasan),
        alasan_penolakan: said.alasan_keputusan,
        keputusan,
        tanggapan: said.tanggapan,
        atasan: [said.nama_atasan, said.posisi_atasan]
            .into_iter()
            .filter(|part| !part.is_empty())
            .collect::<Vec<_>>()
            .join(", "),
        tanggapan_pemohon: said.tanggapan_pemohon,
        keadaan: match &keberatan.alasan_batal {
            Some(alasan) => Cetakan::Dibatalkan(alasan.clone()),
            None if keberatan.koreksi > 0 => Cetakan::Dikoreksi,
            None => Cetakan::Berlaku,
        },
    }
}

/// The decision, or the note of one that ended without; as an old register writes it, with its remark and what was no fact of
/// its column.
fn decision(keberatan: &Keberatan, said: &RingkasanKeberatan) -> String {
    let both = [said.keputusan.as_str(), said.catatan.as_str()];
    let parts = both.into_iter().filter(|part| !part.is_empty());
    let told = if keberatan.lama.is_some() { 2 } else { 1 };
    parts.take(told).collect::<Vec<_>>().join(". ")
}
