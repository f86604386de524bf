//! One request as a line of the register: the columns of art. 32 and Lampiran VIII from recorded facts, none invented.

use documents::register::{Baris, Keadaan as Cetakan, StatusInformasi};
use domain::pemohon::Identitas;
use domain::permohonan::{CaraMemperoleh, HasilKeputusan, IsiLama, Keadaan, Permohonan, Ringkasan};

use super::{Kasus, Masa, contact, name};
use crate::Fault;
use crate::act::Look;
use crate::register::count::lines;

/// The lines of the period, void ones too, by number.
pub(in crate::register) fn rows(look: &Look, masa: &Masa) -> Result<Vec<Kasus<Baris>>, Fault> {
    let total = lines(look, masa.dari, masa.sampai)?;
    let mut rows = Vec::with_capacity(total as usize);
    let mut seen = 0;
    look.reader.each_in_period(masa.dari, masa.sampai, |row| {
        masa.step(seen, total)?;
        seen += 1;
        if masa.wants(Some(row.permohonan.id)) {
            let baris = line(&row.permohonan, masa.shown(row.identitas).as_ref());
            rows.push(Kasus { ke: format!("permohonan/{}", row.permohonan.id), baris });
        }
        Ok::<(), Fault>(())
    })?;
    Ok(rows)
}

fn line(permohonan: &Permohonan, identitas: Option<&Identitas>) -> Baris {
    let isi = &permohonan.isi;
    let answer = permohonan.ringkasan();
    let lama = permohonan.lama.as_ref().map(|lama| &lama.isi);
    let of = |field: fn(&Identitas) -> String| identitas.map_or_else(String::new, field);
    Baris {
        nomor: permohonan.nomor.teks.clone(),
        tanggal: Some(permohonan.tanggal_diterima()),
        nama: name(identitas),
        identitas: of(|identitas| {
            identitas.nik.clone().or_else(|| identitas.sk_pengesahan.clone()).unwrap_or_default()
        }),
        alamat: of(|identitas| identitas.alamat.clone()),
        kontak: of(contact),
        pekerjaan: of(|identitas| identitas.pekerjaan.clone().unwrap_or_default()),
        surat_kuasa: of(|identitas| {
            identitas.kuasa.as_ref().and_then(|kuasa| kuasa.surat_kuasa.clone()).unwrap_or_default()
        }),
        informasi: permohonan.rincian(),
        tujuan: isi.tujuan.clone().unwrap_or_default(),
        melihat: lama.map_or(isi.cara_memperoleh == Some(CaraMemperoleh::Melihat), |lama| lama.melihat),
        salinan: lama.map_or(isi.cara_memperoleh == Some(CaraMemperoleh::Salinan), |lama| lama.salinan),
        keadaan: match (permohonan.keadaan, &permohonan.alasan_batal) {
            (Keadaan::Dibatalkan, alasan) => Cetakan::Dibatalkan(alasan.clone().unwrap_or_default()),
            _ if permohonan.koreksi > 0 => Cetakan::Dikoreksi,
            _ => Cetakan::Berlaku,
        },
        status: StatusInformasi {
            dikuasai: answer.dikuasai,
            tidak_dikuasai: answer.tidak_dikuasai.as_ref().map(|bodies| bodies.join(", ")),
            belum_didokumentasikan: answer.belum_didokumentasikan,
        },
        softcopy: answer.bentuk.softcopy,
        hardcopy: answer.bentuk.hardcopy,
        keputusan: lama.map_or_else(|| decision(&answer), |lama| as_written(lama, &answer)),
        alasan: answer.alasan,
        pemberitahuan: answer.pemberitahuan,
        pemberian: answer.pemberian,
        biaya: answer.biaya,
        cara_bayar: answer.cara_bayar,
    }
}

/// The decision as an old register writes it, with its remark and what was no fact of its column.
fn as_written(lama: &IsiLama, answer: &Ringkasan) -> String {
    [lama.keputusan.as_str(), answer.catatan.as_str()]
        .into_iter()
        .filter(|part| !part.is_empty())
        .collect::<Vec<_>>()
        .join(". ")
}

/// The decision, or the note of a request that ended without one; both when it was closed after its notice. What was not
/// documented yet and was handed over since is said beside the word of the notice, which stays.
fn decision(answer: &Ringkasan) -> String {
    let said = answer.keputusan.map_or("", |hasil| hasil.label());
    let since = match answer.keputusan {
        Some(HasilKeputusan::TidakDapatDiberikan | HasilKeputusan::Ditolak) if answer.pemberian.is_some() => {
            "Yang belum didokumentasikan kemudian diberikan"
        }
        Some(_) | None => "",
    };
    [said, since, answer.catatan.as_str()].into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join(". ")
}
