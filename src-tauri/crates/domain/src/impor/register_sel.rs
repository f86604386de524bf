//! Cells of a register read as facts; what is none is left to be kept to the letter.

use chrono::NaiveDate;

use super::kata::{self, Cacah};
use crate::format::{Nik, Surel, Telepon, rupiah, tanggal};
use crate::pemohon::{Identitas, JenisPemohon};
use crate::permohonan::{Bentuk, CaraMengirim, HasilKeputusan, Saluran};

/// Text of a cell; a dash says nothing.
pub(super) fn said(text: String) -> String {
    if kata::cacah(&text) == Some(Cacah::Tanda) { String::new() } else { text }
}

/// A day: as dates are read, and with the hour that exports put behind it.
pub(super) fn day(text: &str) -> Option<NaiveDate> {
    let text = text.trim();
    let without_hour = || {
        let (head, tail) = text.split_once(['T', ' ']).filter(|(head, _)| head.contains(['-', '/']))?;
        let is_hour = |c: char| c.is_ascii_digit() || matches!(c, ':' | '.' | 'Z' | '+' | '-' | ' ');
        tail.chars().all(is_hour).then(|| tanggal::parse(head).ok()).flatten()
    };
    tanggal::parse(text).ok().or_else(without_hour)
}

/// Both days of a cell that joins them: first the notice, then the giving. The flag tells that the order was assumed.
pub(super) fn days(text: &str) -> (Option<NaiveDate>, Option<NaiveDate>, bool) {
    let (mut notice, mut given, mut bare) = (None, None, Vec::new());
    for part in text.split(['\n', ';']).flat_map(|part| part.split(" dan ")).map(str::trim) {
        let (label, value) = part.split_once(':').unwrap_or(("", part));
        let Some(day) = day(value).or_else(|| day(part)) else { continue };
        match kata::words(label) {
            words if words.iter().any(|word| word.contains("beritahu")) => notice = Some(day),
            words if words.iter().any(|word| word.contains("beri")) => given = Some(day),
            _ => bare.push(day),
        }
    }
    let assumed = !bare.is_empty();
    let mut bare = bare.into_iter();
    notice = notice.or_else(|| bare.next());
    given = given.or_else(|| bare.next());
    (notice, given, assumed)
}

/// An amount; *gratis* is nothing to pay.
pub(super) fn amount(text: &str) -> Option<i64> {
    const FREE: [&str; 9] = [
        "gratis",
        "nihil",
        "tidak ada",
        "tanpa biaya",
        "tidak dipungut biaya",
        "cuma cuma",
        "free",
        "tidak berbayar",
        "tidak dikenakan biaya",
    ];
    rupiah::parse(text).ok().or_else(|| FREE.contains(&kata::key(text).as_str()).then_some(0))
}

/// An amount and how it was paid, of a cell that joins them.
pub(super) fn amount_and_way(text: &str) -> Option<(Option<i64>, String)> {
    if let Some(amount) = amount(text) {
        return Some((Some(amount), String::new()));
    }
    if !text.chars().any(|c| c.is_ascii_digit()) {
        return Some((None, text.to_owned()));
    }
    let (head, tail) = text.split_once(['/', ';', '\n', '('])?;
    amount(head).map(|amount| (Some(amount), tail.trim_matches([' ', ')', ';']).to_owned()))
}

/// The decision, where the words leave no doubt. *Diterima* may say no more than that it was received.
pub(super) fn decision(text: &str) -> Option<HasilKeputusan> {
    let words = kata::words(text);
    let has = |wanted: &[&str]| words.iter().any(|word| wanted.contains(&word.as_str()));
    if has(&["sedang", "proses", "diproses", "akan", "belum", "menunggu"]) {
        return None;
    }
    if has(&["sebagian"]) {
        return Some(HasilKeputusan::DikabulkanSebagian);
    }
    if has(&["ditolak", "menolak", "tolak", "penolakan"]) {
        return (!has(&["tidak", "bukan"])).then_some(HasilKeputusan::Ditolak);
    }
    let not = has(&["tidak", "tdk", "bukan"]);
    if not && has(&["dikuasai", "menguasai", "kewenangan", "didokumentasikan", "diberikan", "tersedia"])
        || has(&["dialihkan", "disarankan", "menyarankan"])
    {
        return Some(HasilKeputusan::TidakDapatDiberikan);
    }
    let given = has(&["dikabulkan", "mengabulkan", "diberikan", "memberikan", "dipenuhi", "terpenuhi", "menerima"]);
    (given && !not).then_some(HasilKeputusan::Dikabulkan)
}

/// How it came.
pub(super) fn channel(text: &str) -> Option<Saluran> {
    let words = kata::words(text);
    let has = |wanted: &[&str]| words.iter().any(|word| wanted.contains(&word.as_str()));
    if has(&["lisan"]) {
        Some(Saluran::LisanDibantuPetugas)
    } else if has(&["email", "surel", "mail"]) {
        Some(Saluran::Email)
    } else if has(&["langsung", "offline", "luring", "loket", "datang", "tatap", "walk"]) {
        Some(Saluran::DatangLangsung)
    } else if has(&["telepon", "telp", "telpon", "hotline"]) {
        Some(Saluran::Telepon)
    } else if has(&["web", "website", "laman", "online", "daring", "aplikasi", "app", "portal", "eppid", "situs"]) {
        Some(Saluran::Laman)
    } else {
        has(&["surat", "pos"]).then_some(Saluran::Surat)
    }
}

/// Whether it was to be seen, and whether a copy was asked for.
pub(super) fn ways(text: &str) -> (bool, bool) {
    let words = kata::words(text);
    let has = |wanted: &[&str]| words.iter().any(|word| wanted.contains(&word.as_str()));
    (
        has(&["melihat", "mengetahui", "membaca", "mendengarkan", "mencatat", "lihat"]),
        has(&["salinan", "copy", "fotokopi", "menyalin", "softcopy", "hardcopy"]),
    )
}

/// How the copy was to reach the applicant.
pub(super) fn delivery(text: &str) -> Option<CaraMengirim> {
    let words = kata::words(text);
    let has = |wanted: &[&str]| words.iter().any(|word| wanted.contains(&word.as_str()));
    if has(&["email", "surel", "mail"]) {
        Some(CaraMengirim::Surel)
    } else if has(&["kurir"]) {
        Some(CaraMengirim::Kurir)
    } else if has(&["pos"]) {
        Some(CaraMengirim::Pos)
    } else if has(&["fax", "faks", "faksimili", "faximile"]) {
        Some(CaraMengirim::Faksimili)
    } else {
        has(&["langsung", "diambil", "mengambil"]).then_some(CaraMengirim::AmbilLangsung)
    }
}

/// The form of the copy.
pub(super) fn form(text: &str) -> Option<Bentuk> {
    let words = kata::words(text);
    let has = |wanted: &[&str]| words.iter().any(|word| wanted.contains(&word.as_str()));
    match (has(&["softcopy", "elektronik", "digital", "pdf"]), has(&["hardcopy", "cetak", "kertas", "tercetak"])) {
        (true, false) => Some(Bentuk::Elektronik),
        (false, true) => Some(Bentuk::Cetak),
        (true, true) | (false, false) => None,
    }
}

/// The kind of applicant.
pub(super) fn applicant(text: &str) -> Option<JenisPemohon> {
    let words = kata::words(text);
    let has = |wanted: &[&str]| words.iter().any(|word| wanted.contains(&word.as_str()));
    if has(&["perorangan", "perseorangan", "individu", "pribadi"]) {
        Some(JenisPemohon::Perorangan)
    } else if has(&["badan"]) {
        Some(JenisPemohon::BadanHukum)
    } else {
        has(&["kelompok"]).then_some(JenisPemohon::Kelompok)
    }
}

/// Puts a NIK where a NIK belongs, in whatever shape; a text of letters is the number that ratifies a body.
pub(super) fn put_nik(identitas: &mut Identitas, text: &str) {
    if text.is_empty() {
        return;
    }
    match Nik::parse(text) {
        Ok(nik) => identitas.nik = Some(nik.as_str().to_owned()),
        // What looks like a NIK is masked like one, right or wrong.
        Err(_) if !text.chars().any(char::is_alphabetic) => identitas.nik = Some(text.to_owned()),
        Err(_) => identitas.sk_pengesahan = Some(text.to_owned()),
    }
}

/// Telephone and e-mail as they stand, each in its place; what is neither stays with the telephone to the letter.
pub(super) fn put_contact(identitas: &mut Identitas, text: &str) {
    let mut rest: Vec<&str> = Vec::new();
    for part in text.split(['\n', ';', ',']).flat_map(|part| part.split(" / ")).map(str::trim) {
        match Surel::parse(part) {
            Ok(surel) if identitas.surel.is_none() => identitas.surel = Some(surel.as_str().to_owned()),
            Ok(_) | Err(_) if part.is_empty() || kata::cacah(part) == Some(Cacah::Tanda) => {}
            Ok(_) | Err(_) => rest.push(part),
        }
    }
    if rest.is_empty() {
        return;
    }
    let joined = rest.join("; ");
    let number = Telepon::parse(&joined).map_or(joined, |number| number.as_str().to_owned());
    identitas.telepon = Some(identitas.telepon.take().map_or_else(|| number.clone(), |old| format!("{old}; {number}")));
}
