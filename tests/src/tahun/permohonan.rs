//! Requests of the walk: how they come, and what becomes of them.

use chrono::{Days, NaiveDate};
use domain::id::LangkahId;
use rand::Rng;
use rand::seq::IndexedRandom;
use serde_json::{Value, json};

use super::{Jalan, Kasus, Tugas, perkara};
use crate::kantor::{Meja, perorangan};
use crate::window::Outcome;

const NAMA: [&str; 4] = ["Ahmad Fauzi", "Dewi Lestari", "Bambang Wijaya", "Nur Aini"];
const SALURAN: [&str; 6] = ["datang_langsung", "lisan_dibantu_petugas", "surat", "email", "telepon", "laman"];
const UNIT: [&str; 3] = ["Dinas Kesehatan", "Dinas Pendidikan", "Bappeda"];

/// A step of a request on the agenda.
#[derive(Clone, Copy)]
pub(super) enum Langkah {
    /// Everything is given at once, from the list or not.
    Berikan,
    /// Passed to a unit; some to two.
    Teruskan,
    Perpanjang,
    /// Decided and answered so; some answers are taken back and given again.
    Jawab(Jawaban),
    TidakLengkap,
    TutupTidakLengkap,
    Cabut,
    Batalkan,
    /// The channel was typed wrongly.
    Koreksi,
    Keberatan,
}

/// How two items are decided.
#[derive(Clone, Copy)]
pub(super) enum Jawaban {
    Diberikan,
    Berbayar,
    Sebagian,
    Ditolak,
    TidakDikuasai,
}

/// Somebody asks; what becomes of it goes on the agenda.
pub(super) fn register(jalan: &mut Jalan, meja: &Meja, hari: usize, day: NaiveDate) -> Outcome {
    let form = form(jalan, day);
    let done = meja.daftar(form.clone()).map_err(|fault| format!("{form}: {fault:?}"))?;
    let kasus = jalan.kasus.len();
    jalan.kasus.push(Kasus { id: done.id, nomor: done.nomor });
    let plan = |jalan: &mut Jalan, at: usize, langkah| jalan.plan(hari + at, Tugas::Permohonan(kasus, langkah));
    match jalan.acak.random_range(0..16) {
        0 => plan(jalan, 0, Langkah::Batalkan),
        1 => plan(jalan, 1, Langkah::Cabut),
        2 => {
            plan(jalan, 0, Langkah::TidakLengkap);
            plan(jalan, 3, Langkah::TutupTidakLengkap);
        }
        3 => plan(jalan, 6, Langkah::Keberatan),
        4 | 5 => plan(jalan, 0, Langkah::Berikan),
        6 | 7 => {
            plan(jalan, 1, Langkah::Teruskan);
            plan(jalan, 2, Langkah::Perpanjang);
            let answer = jawaban(jalan);
            let at = jalan.acak.random_range(3..9);
            plan(jalan, at, Langkah::Jawab(answer));
            plan(jalan, at + 1, Langkah::Keberatan);
        }
        8 => plan(jalan, 1, Langkah::Koreksi),
        _ => {
            if jalan.chance(5) {
                plan(jalan, 0, Langkah::Teruskan);
            }
            let answer = jawaban(jalan);
            let at = jalan.acak.random_range(0..7);
            plan(jalan, at, Langkah::Jawab(answer));
            if jalan.chance(6) {
                plan(jalan, at + 1, Langkah::Keberatan);
            }
        }
    }
    Ok(())
}

fn jawaban(jalan: &mut Jalan) -> Jawaban {
    match jalan.acak.random_range(0..8) {
        0..2 => Jawaban::Diberikan,
        2 => Jawaban::Berbayar,
        3 | 4 => Jawaban::Sebagian,
        5 | 6 => Jawaban::Ditolak,
        _ => Jawaban::TidakDikuasai,
    }
}

fn form(jalan: &mut Jalan, day: NaiveDate) -> Value {
    let acak = &mut jalan.acak;
    let mut form = perorangan(NAMA.choose(acak).copied().unwrap_or_default());
    form["butir"] = json!([{ "rincian": "Anggaran dinas 2026" }, { "rincian": "Data penerima bantuan" }]);
    let saluran = SALURAN.choose(acak).copied().unwrap_or_default();
    form["saluran"] = json!(saluran);
    if saluran == "surat" {
        // A letter is typed in two days after it came, perhaps in another month.
        form["diterima"] = json!(format!("{}T10:00:00+07:00", day - Days::new(2)));
    }
    let kuasa = json!({ "nama": "Sri Wahyuni", "nik": "3201014503900003", "surat_kuasa": "SK 1/2026" });
    match acak.random_range(0..5) {
        0 => {
            form["pemohon"]["jenis"] = json!("badan_hukum");
            form["pemohon"]["nama"] = json!("Yayasan Terang");
            form["pemohon"]["sk_pengesahan"] = json!("AHU-0001");
            form["pemohon"]["kuasa"] = kuasa;
            form["bukti"] = json!(["akta_pendirian", "surat_kuasa"]);
        }
        1 => {
            form["pemohon"]["jenis"] = json!("kelompok");
            form["pemohon"]["nama"] = json!("Warga RT 3");
            form["pemohon"]["kuasa"] = kuasa;
            form["pemohon"]["anggota"] = json!([{ "nama": "Warga Satu", "nik": "3201014503900004" }]);
            form["bukti"] = json!(["surat_kuasa", "ktp_pemberi_kuasa"]);
        }
        _ => {}
    }
    if form["pemohon"]["jenis"] != "perorangan" {
        for field in ["nik", "pekerjaan"] {
            form["pemohon"].as_object_mut().map(|pemohon| pemohon.remove(field));
        }
    }
    form
}

/// Takes a step from the agenda.
pub(super) fn take(
    jalan: &mut Jalan,
    meja: &Meja,
    hari: usize,
    day: NaiveDate,
    kasus: usize,
    langkah: Langkah,
) -> Outcome {
    let Kasus { id, nomor } = &jalan.kasus[kasus];
    let (id, nomor) = (id.clone(), nomor.clone());
    let step = |perintah: Value| -> Outcome<Value> {
        let input = json!({ "permohonan": id, "id": LangkahId::new(), "perintah": perintah });
        meja.call("take_langkah", input.clone()).map_err(|fault| format!("{day} {input}: {fault:?}").into())
    };
    let complete = || -> Outcome {
        // A check nobody made in time counts as made: then there is nothing to declare.
        let whole = meja.call("get_permohonan", json!({ "id": id }))?;
        if whole["boleh"].as_array().is_some_and(|steps| steps.contains(&json!("dinyatakan_lengkap"))) {
            step(json!({ "perintah": "nyatakan_lengkap" }))?;
        }
        Ok(())
    };
    let with_reason = json!({ "id": id, "alasan": "Terdaftar dua kali" });
    match langkah {
        Langkah::Berikan => {
            let entry = jalan.informasi.choose(&mut jalan.acak).cloned();
            let from = if jalan.chance(7) { json!([entry, null]) } else { json!([null, null]) };
            step(json!({
                "perintah": "berikan_langsung", "bentuk": bentuk(), "informasi": from,
                "serahkan": { "tanggal": day, "cara": "salinan", "kirim": "ambil_langsung", "penerima": "pemohon", "jumlah": "1" }
            }))?;
        }
        Langkah::Teruskan => {
            complete()?;
            let first = jalan.acak.random_range(0..UNIT.len());
            let last = first + usize::from(jalan.chance(3));
            for unit in first..=last {
                step(json!({
                    "perintah": "teruskan", "unit": UNIT[unit % UNIT.len()], "instruksi": "Siapkan",
                    "batas": day + Days::new(3)
                }))?;
            }
        }
        Langkah::Perpanjang => {
            complete()?;
            step(json!({ "perintah": "perpanjang", "alasan": ["belum_dikuasai"], "uraian": "Arsip dipindahkan" }))?;
        }
        Langkah::Jawab(answer) => {
            let exemption = jalan.pengecualian.choose(&mut jalan.acak).cloned().unwrap_or_default();
            complete()?;
            answered(&step, answer, &exemption)?;
            if jalan.chance(1) {
                undo(meja, &id)?;
                step(notice(answer))?;
            }
        }
        Langkah::TidakLengkap => {
            let whole = step(json!({ "perintah": "nyatakan_tidak_lengkap", "kekurangan": ["Salinan KTP"] }))?;
            let surat = whole["permohonan"]["surat"][0]["id"].clone();
            step(
                json!({ "perintah": "catat_surat_diterima", "surat": surat, "tanggal": day, "bukti": "Tanda terima" }),
            )?;
        }
        Langkah::TutupTidakLengkap => {
            step(json!({ "perintah": "tutup_tidak_lengkap", "catatan": "Tidak kembali" }))?;
        }
        Langkah::Cabut => {
            step(json!({ "perintah": "cabut", "tanggal": day, "alasan": "Lewat telepon" }))?;
        }
        Langkah::Batalkan => {
            meja.call("cancel_permohonan", with_reason)?;
        }
        Langkah::Koreksi => {
            let mut right = perorangan("Nur Aini");
            right["saluran"] = json!("laman");
            right["butir"] = json!([{ "rincian": "Anggaran dinas 2025" }]);
            meja.call("correct_permohonan", json!({ "id": id, "alasan": "Salah ketik", "isi": right }))?;
        }
        Langkah::Keberatan => perkara::register(jalan, meja, hari, day, &nomor)?,
    }
    Ok(())
}

/// Decided, approved where something is refused, and told.
fn answered(step: &impl Fn(Value) -> Outcome<Value>, answer: Jawaban, exemption: &Value) -> Outcome {
    let given = || json!({ "keputusan": "diberikan", "bentuk": bentuk() });
    let dasar = || json!({ "pasal_17": [], "konsekuensi": "", "pengecualian": exemption });
    let refused = || json!({ "keputusan": "ditolak", "bentuk": bentuk(), "dasar": dasar() });
    let elsewhere = || json!({ "keputusan": "tidak_dikuasai", "badan_publik": "BPS", "penjelasan": "Ada di sana" });
    let butir = match answer {
        Jawaban::Diberikan | Jawaban::Berbayar => json!([given(), given()]),
        Jawaban::Sebagian => json!([given(), refused()]),
        Jawaban::Ditolak => json!([refused(), elsewhere()]),
        Jawaban::TidakDikuasai => json!([elsewhere(), elsewhere()]),
    };
    let whole = step(json!({ "perintah": "putuskan", "butir": butir }))?;
    if matches!(answer, Jawaban::Sebagian | Jawaban::Ditolak) {
        let decided = whole["permohonan"]["keputusan"]["id"].clone();
        step(json!({ "perintah": "setujui_penolakan", "keputusan": decided }))?;
    }
    step(notice(answer))?;
    Ok(())
}

fn notice(answer: Jawaban) -> Value {
    match answer {
        Jawaban::Berbayar => json!({
            "perintah": "beritahukan", "waktu_penyediaan": 3, "biaya": {
                "baris": [{ "jenis": "penyalinan", "uraian": "Fotokopi", "jumlah": 24, "satuan": "lembar", "rupiah": 500 }],
                "dasar": "SK Bupati 1/2026", "cara_bayar": "Tunai", "bayar_dulu": true
            }
        }),
        Jawaban::Diberikan | Jawaban::Sebagian => json!({ "perintah": "beritahukan", "waktu_penyediaan": 3 }),
        Jawaban::Ditolak | Jawaban::TidakDikuasai => json!({ "perintah": "beritahukan" }),
    }
}

/// Takes the last step back.
fn undo(meja: &Meja, id: &Value) -> Outcome {
    let whole = meja.call("get_permohonan", json!({ "id": id }))?;
    let steps = whole["permohonan"]["langkah"].as_array().cloned().unwrap_or_default();
    let last = steps.iter().rev().find(|step| step["dibatalkan"].is_null()).map(|step| step["id"].clone());
    meja.call("undo_langkah", json!({ "permohonan": id, "langkah": last, "alasan": "Salah catat" }))?;
    Ok(())
}

/// The forms in which everything is held here.
fn bentuk() -> Value {
    json!({ "softcopy": true, "hardcopy": false })
}
