//! Correcting there and back, with masked values sent back as they were shown.
#![expect(clippy::unwrap_used, reason = "a test that cannot make its own data must fail")]

use chrono::{DateTime, FixedOffset};
use domain::fault::{Denied, Refusal};
use domain::id::{AkunId, LangkahId, PemohonId, PerangkatId, PermohonanId, UnitId};
use domain::jurnal::Stamped;
use domain::kalender::{Kalender, PengaturanKalender};
use domain::pemohon::Identitas;
use domain::permohonan::biaya::Biaya;
use domain::permohonan::{
    HasilKeputusan, NewPermohonan, Pemberitahuan, PemohonTercatat, Pendaftaran, Permohonan, PermohonanEvent,
};
use domain::seri::{Nomor, Seri};
use proptest::prelude::*;
use serde_json::{Value, json};
use uuid::Uuid;

fn now() -> DateTime<FixedOffset> {
    DateTime::parse_from_rfc3339("2026-11-23T09:12:00+07:00").unwrap()
}

fn kalender() -> Kalender {
    Kalender::new(PengaturanKalender::default())
}

fn form(value: Value) -> NewPermohonan {
    serde_json::from_value(value).unwrap()
}

/// A group with two members.
fn group() -> Value {
    json!({
        "diterima": "2026-11-20T10:00:00+07:00",
        "saluran": "surat",
        "pemohon": {
            "jenis": "kelompok", "nama": "Kelompok Tani", "alamat": "Desa Air Duren", "telepon": "0812-3456-7890",
            "surel": "tani@contoh.id", "kuasa": {
                "nama": "Bambang", "nik": "3201014503900001", "alamat": "Pemali", "telepon": "0813-3456-7890",
                "surat_kuasa": "Surat Kuasa Khusus Nomor 12/2026"
            },
            "anggota": [
                { "nama": "Slamet", "nik": "3201011203700001" },
                { "nama": "Suparman", "nik": "3201011506800001" }
            ]
        },
        "butir": [{ "rincian": "Data pupuk" }], "tujuan": "Musyawarah", "cara_memperoleh": "melihat"
    })
}

/// A registered request and the identity it rests on.
fn registered(value: Value) -> (Permohonan, Identitas) {
    let read = Pendaftaran::read(&form(value), now(), &kalender()).unwrap();
    let identitas = read.identitas.clone();
    let seri = Seri {
        unit: UnitId(Uuid::nil()),
        tahun: 2026,
        jenis: "permohonan".to_owned(),
        kode: String::new(),
        perangkat: PerangkatId(Uuid::nil()),
    };
    let pemohon = PemohonTercatat::new(PemohonId(Uuid::nil()), "komitmen".to_owned(), &identitas);
    let event = read.event(PermohonanId(Uuid::nil()), seri, Nomor { n: 1, teks: "0001".to_owned() }, pemohon);
    let events = [stamped(1, PermohonanEvent::Didaftarkan(Box::new(event)))];
    (Permohonan::fold(&events).state.unwrap(), identitas)
}

fn stamped(seq: u64, event: PermohonanEvent) -> Stamped<PermohonanEvent> {
    Stamped { at: now(), actor: Some(AkunId(Uuid::nil())), hlc: seq, device: Uuid::nil(), seq, event }
}

/// Corrects and gives the request and identity from then on.
fn corrected(permohonan: &Permohonan, identitas: &Identitas, value: Value) -> Result<(Permohonan, Identitas), Denied> {
    let koreksi = permohonan.correct(Some(identitas), &form(value), "Salah ketik", now(), &kalender())?;
    let after = koreksi.identitas.clone().unwrap_or_else(|| identitas.clone());
    let snapshot = koreksi
        .identitas
        .as_ref()
        .map(|new| PemohonTercatat::new(PemohonId(Uuid::from_u128(2)), "komitmen baru".to_owned(), new));
    let event = koreksi.event(snapshot);
    let next = Permohonan {
        isi: event.isi,
        batas: Some(event.batas),
        koreksi: permohonan.koreksi + 1,
        pemohon: event.pemohon.unwrap_or_else(|| permohonan.pemohon.clone()),
        ..permohonan.clone()
    };
    Ok((next, after))
}

/// The form as a page shows it: identity masked but for names.
fn shown(permohonan: &Permohonan, identitas: &Identitas) -> Value {
    let isi = serde_json::to_value(&permohonan.isi).unwrap();
    json!({
        "diterima": isi["diterima"], "saluran": isi["saluran"], "butir": isi["butir"], "tujuan": isi["tujuan"],
        "cara_memperoleh": isi["cara_memperoleh"], "bentuk": isi["bentuk"], "cara_mengirim": isi["cara_mengirim"],
        "bantuan": isi["bantuan"], "bukti": isi["bukti"],
        "pemohon": serde_json::to_value(identitas.veiled()).unwrap(),
    })
}

proptest! {
    #[test]
    fn a_correction_and_its_reverse_give_what_was_there(purpose in "[A-Z][a-z]{3,30}", days_back in 1..10_u32) {
        let (permohonan, identitas) = registered(group());
        let mut other = shown(&permohonan, &identitas);
        other["tujuan"] = json!(format!("{purpose} lain"));
        other["diterima"] = json!((now() - chrono::TimeDelta::days(i64::from(days_back) + 3)).to_rfc3339());
        let (changed, same) = corrected(&permohonan, &identitas, other).unwrap();
        prop_assert_eq!(&same, &identitas, "masks sent back leave the identity as it was");
        prop_assert!(changed.tenggat().unwrap().jawab <= permohonan.tenggat().unwrap().jawab, "an earlier receipt is answered no later");
        let (back, same) = corrected(&changed, &identitas, shown(&permohonan, &identitas)).unwrap();
        prop_assert_eq!(&back.isi, &permohonan.isi, "corrected back, the content is what it was");
        prop_assert_eq!(&back.batas, &permohonan.batas, "and so are the deadlines");
        prop_assert_eq!(same, identitas, "and the identity");
    }
}

#[test]
fn a_form_sent_back_as_it_was_shown_corrects_nothing() {
    let (permohonan, identitas) = registered(group());
    let unchanged = corrected(&permohonan, &identitas, shown(&permohonan, &identitas));
    assert_eq!(unchanged, Err(Denied::Refused(Refusal::NothingChanged)), "masks alone are no change");
}

#[test]
fn members_who_wear_one_mask_keep_their_own_numbers() {
    let (permohonan, identitas) = registered(group());
    let mut page = shown(&permohonan, &identitas);
    assert_eq!(page["pemohon"]["anggota"][0]["nik"], page["pemohon"]["anggota"][1]["nik"], "both wear one mask");
    page["pemohon"]["anggota"].as_array_mut().unwrap().remove(0);
    let (_, after) = corrected(&permohonan, &identitas, page).unwrap();
    assert_eq!(after.anggota, identitas.anggota[1..], "who stays keeps the own number, not that of who left");

    let mut page = shown(&permohonan, &identitas);
    page["pemohon"]["anggota"].as_array_mut().unwrap().swap(0, 1);
    let (_, after) = corrected(&permohonan, &identitas, page).unwrap();
    assert_eq!(after.anggota[0], identitas.anggota[1], "members listed in another order keep their numbers");

    let mut page = shown(&permohonan, &identitas);
    page["pemohon"]["anggota"][1]["nama"] = json!("Suparman, S.P.");
    let (_, after) = corrected(&permohonan, &identitas, page).unwrap();
    assert_eq!(after.anggota[1].nik, identitas.anggota[1].nik, "a corrected name keeps its number");

    let mut page = shown(&permohonan, &identitas);
    page["pemohon"]["anggota"].as_array_mut().unwrap().remove(0);
    page["pemohon"]["anggota"][0]["nama"] = json!("Orang Lain");
    let refused = match corrected(&permohonan, &identitas, page) {
        Err(Denied::Invalid(faults)) => faults.into_iter().map(|fault| fault.field).collect(),
        Ok(_) | Err(Denied::Refused(_)) => Vec::new(),
    };
    assert_eq!(refused, ["pemohon.anggota.0.nik"], "a mask whose owner cannot be known is refused, not guessed");
}

#[test]
fn a_void_registration_is_not_corrected() {
    let (permohonan, identitas) = registered(group());
    let void = Permohonan { keadaan: domain::permohonan::Keadaan::Dibatalkan, ..permohonan };
    let mut page = shown(&void, &identitas);
    page["tujuan"] = json!("Lain");
    assert_eq!(corrected(&void, &identitas, page), Err(Denied::Refused(Refusal::AlreadyCancelled)), "void is void");
}

#[test]
fn all_that_a_correction_may_not_change_is_told_at_once() {
    let (permohonan, identitas) = registered(group());
    let notice = Pemberitahuan {
        id: LangkahId(Uuid::nil()),
        tanggal: now().date_naive(),
        butir: Vec::new(),
        hasil: HasilKeputusan::Dikabulkan,
        biaya: Biaya::default(),
        waktu_penyediaan: None,
        catatan: String::new(),
        surat: None,
        sk_penolakan: None,
        persetujuan: None,
    };
    let answered = Permohonan { pemberitahuan: vec![notice], ..permohonan };
    let mut other = group();
    other["butir"][0]["rincian"] = json!("Data benih");
    let later = now() + chrono::TimeDelta::minutes(4);
    other["diterima"] = json!((later + chrono::TimeDelta::minutes(4)).to_rfc3339());
    let told = answered.correct(Some(&identitas), &form(other), "", later, &kalender()).unwrap_err();
    let Denied::Invalid(faults) = told else { unreachable!("fields are at fault") };
    let fields: Vec<_> = faults.iter().map(|fault| fault.field.as_str()).collect();
    assert_eq!(fields, ["alasan", "butir", "diterima"], "no reason, answered items, received after it was recorded");
}
