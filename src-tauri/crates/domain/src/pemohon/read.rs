//! Reading an applicant: Perki 1/2021 art. 27 and 29(5). E-mail, telephone and a scan are never required.

use chrono::NaiveDate;

use super::{Anggota, Bukti, Identitas, JenisPemohon, Kuasa};
use crate::fault::{FieldFault, Rule};
use crate::format::{Nik, Surel, Telepon, teks};
use crate::permohonan::input::{Isian, NewAnggota, NewKuasa, NewPemohon};
use crate::permohonan::reading::Temuan;

/// Most members a group is registered with; more are listed on the power of attorney itself.
const MAX_ANGGOTA: usize = 50;

/// Reads an applicant into `temuan`. What it gives stands only when `temuan` has no fault.
pub fn read(new: &NewPemohon, at_the_desk: bool, today: NaiveDate, temuan: &mut Temuan) -> Option<Identitas> {
    let jenis = temuan.required_choice(
        "pemohon.jenis",
        &new.jenis,
        "Pilih jenis pemohon: perorangan, badan hukum, atau kelompok orang (Perki 1/2021 Pasal 27).",
    );
    let nama = name(
        "pemohon.nama",
        &new.nama,
        "Isi nama pemohon seperti pada identitasnya; satu kata pun boleh (UU 14/2008 Pasal 22 ayat (2)).",
        temuan,
    );
    let nik = nik("pemohon.nik", &new.nik, today, temuan);
    let sk_pengesahan = temuan.line("pemohon.sk_pengesahan", &new.sk_pengesahan, 120);
    let alamat = temuan.required_line(
        "pemohon.alamat",
        &new.alamat,
        500,
        "Isi alamat pemohon; jawaban tertulis dikirim ke sana (UU 14/2008 Pasal 22 ayat (2)).",
    );
    let telepon = telepon("pemohon.telepon", &new.telepon, temuan);
    let surel = temuan.parsed("pemohon.surel", &new.surel, Surel::parse).map(|surel| surel.as_str().to_owned());
    let pekerjaan = temuan.line("pemohon.pekerjaan", &new.pekerjaan, 120);
    let kuasa = new.kuasa.as_ref().map(|kuasa| read_kuasa(kuasa, today, temuan));
    let anggota = read_anggota(&new.anggota, today, temuan);

    let identitas =
        Identitas { jenis: Some(jenis?), nama, nik, sk_pengesahan, alamat, telepon, surel, pekerjaan, kuasa, anggota };
    form_missing(&identitas, at_the_desk, temuan);
    match jenis? {
        JenisPemohon::Perorangan | JenisPemohon::BadanHukum if !identitas.anggota.is_empty() => {
            temuan.fault(
                "pemohon.anggota",
                &Rule::Other("Anggota hanya diisi untuk kelompok orang. Pilih jenis kelompok orang, atau kosongkan."),
            );
        }
        JenisPemohon::Kelompok if identitas.kuasa.is_none() && identitas.anggota.is_empty() => {
            temuan.fault(
                "pemohon.kuasa",
                &Rule::Required("Kelompok orang memohon dengan surat kuasa (Perki 1/2021 Pasal 27 ayat (5)). Isi penerima kuasa atau sedikitnya satu anggota."),
            );
        }
        JenisPemohon::Perorangan | JenisPemohon::BadanHukum | JenisPemohon::Kelompok => {}
    }
    Some(identitas)
}

/// Reads whoever reports a complaint: name and full address (UU 25/2009 art. 42(3)), the rest only if told.
pub(crate) fn read_pelapor(new: &NewPemohon, today: NaiveDate, temuan: &mut Temuan) -> Identitas {
    let jenis = temuan.choice("pelapor.jenis", &new.jenis).unwrap_or(JenisPemohon::Perorangan);
    let nama =
        name("pelapor.nama", &new.nama, "Isi nama pelapor (UU 25/2009 Pasal 42 ayat (3)), atau pilih anonim.", temuan);
    Identitas {
        jenis: Some(jenis),
        nama,
        nik: nik("pelapor.nik", &new.nik, today, temuan),
        sk_pengesahan: None,
        alamat: temuan.required_line(
            "pelapor.alamat",
            &new.alamat,
            500,
            "Isi alamat lengkap pelapor (UU 25/2009 Pasal 42 ayat (3)), atau pilih anonim.",
        ),
        telepon: telepon("pelapor.telepon", &new.telepon, temuan),
        surel: temuan.parsed("pelapor.surel", &new.surel, Surel::parse).map(|surel| surel.as_str().to_owned()),
        pekerjaan: temuan.line("pelapor.pekerjaan", &new.pekerjaan, 120),
        kuasa: new.kuasa.as_ref().map(|kuasa| read_kuasa(kuasa, today, temuan)),
        anggota: Vec::new(),
    }
}

/// What art. 29(5)c wants of this applicant and is not there: a fault at the desk, else a shortcoming.
pub(crate) fn form_missing(identitas: &Identitas, at_the_desk: bool, temuan: &mut Temuan) {
    let Some(jenis) = identitas.jenis else { return };
    let (field, lacks, sentence) = match jenis {
        JenisPemohon::Perorangan => (
            "pemohon.nik",
            identitas.nik.is_none(),
            "Isi NIK sesuai KTP atau surat keterangan kependudukan (Perki 1/2021 Pasal 29 ayat (5) huruf c). Pemohon adalah warga negara Indonesia.",
        ),
        JenisPemohon::BadanHukum => (
            "pemohon.sk_pengesahan",
            identitas.sk_pengesahan.is_none(),
            "Isi nomor SK pengesahan badan hukum (Perki 1/2021 Pasal 29 ayat (5) huruf c).",
        ),
        JenisPemohon::Kelompok => return,
    };
    if lacks && !at_fault(temuan, field) {
        temuan.missing(field, at_the_desk, sentence);
    }
}

/// The proof art. 27 asks of this applicant and that was not shown: to be asked for in the completeness check.
pub(crate) fn proof_missing(identitas: &Identitas, bukti: &[Bukti], temuan: &mut Temuan) {
    let Some(jenis) = identitas.jenis else { return };
    let shown = |one: Bukti| bukti.contains(&one);
    let mut lacks =
        |sentence: &'static str| temuan.kekurangan.push(FieldFault::new("bukti", &Rule::Required(sentence)));
    match jenis {
        JenisPemohon::Perorangan if !(shown(Bukti::Ktp) || shown(Bukti::SuratKeteranganKependudukan)) => {
            lacks("Salinan KTP atau surat keterangan kependudukan belum ditunjukkan (Perki 1/2021 Pasal 27 ayat (3)).");
        }
        JenisPemohon::BadanHukum if !shown(Bukti::AktaPendirian) => {
            lacks("Salinan akta pendirian yang telah disahkan belum ditunjukkan (Perki 1/2021 Pasal 27 ayat (4)).");
        }
        JenisPemohon::Kelompok if !shown(Bukti::KtpPemberiKuasa) => {
            lacks("Salinan KTP para pemberi kuasa belum ditunjukkan (Perki 1/2021 Pasal 27 ayat (5)).");
        }
        JenisPemohon::Perorangan | JenisPemohon::BadanHukum | JenisPemohon::Kelompok => {}
    }
    let needs_power = identitas.kuasa.is_some() || jenis == JenisPemohon::Kelompok;
    if needs_power && !shown(Bukti::SuratKuasa) {
        lacks("Surat kuasa khusus bermeterai cukup belum ditunjukkan (Perki 1/2021 Pasal 27 ayat (5) dan (7)).");
    }
}

/// Reads whoever acts for the applicant into `temuan`.
pub(crate) fn read_kuasa(kuasa: &NewKuasa, today: NaiveDate, temuan: &mut Temuan) -> Kuasa {
    Kuasa {
        nama: name(
            "pemohon.kuasa.nama",
            &kuasa.nama,
            "Isi nama penerima kuasa, atau tutup bagian kuasa bila pemohon datang sendiri.",
            temuan,
        ),
        nik: nik("pemohon.kuasa.nik", &kuasa.nik, today, temuan),
        alamat: temuan.line("pemohon.kuasa.alamat", &kuasa.alamat, 500),
        telepon: telepon("pemohon.kuasa.telepon", &kuasa.telepon, temuan),
        surat_kuasa: temuan.line("pemohon.kuasa.surat_kuasa", &kuasa.surat_kuasa, 200),
    }
}

fn read_anggota(anggota: &[NewAnggota], today: NaiveDate, temuan: &mut Temuan) -> Vec<Anggota> {
    if anggota.len() > MAX_ANGGOTA {
        temuan.fault("pemohon.anggota", &Rule::TooMany(MAX_ANGGOTA));
        return Vec::new();
    }
    anggota
        .iter()
        .enumerate()
        .map(|(at, new)| Anggota {
            nama: name(
                &format!("pemohon.anggota.{at}.nama"),
                &new.nama,
                "Isi nama anggota, atau hapus barisnya.",
                temuan,
            ),
            nik: nik(&format!("pemohon.anggota.{at}.nik"), &new.nik, today, temuan),
        })
        .collect()
}

fn name(field: &str, isian: &Isian, sentence: &'static str, temuan: &mut Temuan) -> String {
    if isian.text().is_ok_and(|text| text.is_some_and(teks::has_invisible)) {
        temuan
            .warn(field, "Tanda yang tidak terlihat dihapus dari nama; bandingkan nama itu dengan tanda pengenalnya.");
    }
    temuan.required_line(field, isian, teks::MAX_NAME, sentence)
}

fn nik(field: &str, isian: &Isian, today: NaiveDate, temuan: &mut Temuan) -> Option<String> {
    let nik = temuan.parsed(field, isian, Nik::parse)?;
    for warning in nik.warnings(today) {
        temuan.warn(field, warning);
    }
    Some(nik.as_str().to_owned())
}

fn telepon(field: &str, isian: &Isian, temuan: &mut Temuan) -> Option<String> {
    let telepon = temuan.parsed(field, isian, Telepon::parse)?;
    if telepon.is_call_centre() {
        temuan.warn(field, "Ini nomor layanan, bukan nomor pribadi. Pastikan pemohon dapat dihubungi di sana.");
    }
    Some(telepon.as_str().to_owned())
}

fn at_fault(temuan: &Temuan, field: &str) -> bool {
    temuan.faults.iter().any(|fault| fault.field == field)
}
