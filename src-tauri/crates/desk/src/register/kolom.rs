//! One request as a line of the register: the columns of art. 32 and Lampiran VIII from recorded facts, none invented.

use documents::register::{Baris, Keadaan as Cetakan, StatusInformasi};
use domain::format::Telepon;
use domain::pemohon::Identitas;
use domain::permohonan::{CaraMemperoleh, HasilKeputusan, Keadaan, Ringkasan};
use store::RegisterRow;

/// The line, identity masked or in full.
pub(super) fn line(row: &RegisterRow, masked: bool) -> Baris {
    let permohonan = &row.permohonan;
    let isi = &permohonan.isi;
    let answer = permohonan.ringkasan();
    let identitas = row.identitas.as_ref().map(|identitas| if masked { identitas.masked() } else { identitas.clone() });
    let of = |field: fn(&Identitas) -> String| identitas.as_ref().map_or_else(String::new, field);
    Baris {
        nomor: permohonan.nomor.teks.clone(),
        tanggal: Some(permohonan.tanggal_diterima()),
        nama: of(name),
        identitas: of(|identitas| {
            identitas.nik.clone().or_else(|| identitas.sk_pengesahan.clone()).unwrap_or_default()
        }),
        alamat: of(|identitas| identitas.alamat.clone()),
        kontak: of(|identitas| {
            let telepon = identitas.telepon.as_deref().map(Telepon::shown);
            [telepon, identitas.surel.clone()].into_iter().flatten().collect::<Vec<_>>().join(", ")
        }),
        pekerjaan: of(|identitas| identitas.pekerjaan.clone().unwrap_or_default()),
        surat_kuasa: of(|identitas| {
            identitas.kuasa.as_ref().and_then(|kuasa| kuasa.surat_kuasa.clone()).unwrap_or_default()
        }),
        informasi: permohonan.rincian(),
        tujuan: isi.tujuan.clone().unwrap_or_default(),
        melihat: isi.cara_memperoleh == CaraMemperoleh::Melihat,
        salinan: isi.cara_memperoleh == CaraMemperoleh::Salinan,
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
        keputusan: decision(&answer),
        alasan: answer.alasan,
        pemberitahuan: answer.pemberitahuan,
        pemberian: answer.pemberian,
        biaya: answer.biaya,
        cara_bayar: answer.cara_bayar,
    }
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

/// Name, and whoever acts for it.
fn name(identitas: &Identitas) -> String {
    match &identitas.kuasa {
        Some(kuasa) => format!("{} (kuasa: {})", identitas.nama, kuasa.nama),
        None => identitas.nama.clone(),
    }
}
