//! Objections of the walk and the disputes that follow some of them.

use chrono::{Days, NaiveDate};
use domain::id::{KeberatanId, LangkahId, SengketaId};
use rand::Rng;
use serde_json::{Value, json};

use super::{ATASAN, Jalan, Tugas};
use crate::kantor::{MASUK, Meja};
use crate::window::Outcome;

/// Grounds as they are ticked together.
const ALASAN: [&[&str]; 8] = [&["a"], &["c"], &["d", "e"], &["e"], &["f"], &["g"], &["a", "d", "g"], &["c", "e"]];

/// An objection, and its dispute once there is one.
pub(super) struct Perkara {
    keberatan: Value,
    sengketa: Value,
}

/// A step of an objection or dispute on the agenda.
#[derive(Clone, Copy)]
pub(super) enum Langkah {
    /// Answered so.
    Tanggapi(Hasil),
    Laksanakan,
    Cabut,
    Batalkan,
    /// Brought to the Komisi Informasi, whose mediation or adjudication begins.
    Sengketa,
    /// The mediation fails and the adjudication begins.
    Ajudikasi,
    /// The commission grants in part.
    Putus,
    /// To court, which upholds.
    Gugat,
    CabutSengketa,
    /// Agreed in mediation, or the commission refuses.
    Sepakat,
}

/// What the superior decides.
#[derive(Clone, Copy)]
pub(super) enum Hasil {
    Seluruhnya,
    Sebagian,
    Ditolak,
}

/// Somebody objects to what became of the request `nomor`; now and then one who asked for nothing objects as well.
pub(super) fn register(jalan: &mut Jalan, meja: &Meja, hari: usize, day: NaiveDate, nomor: &str) -> Outcome {
    let alasan = ALASAN[jalan.perkara.len() % ALASAN.len()];
    one(
        jalan,
        meja,
        hari,
        json!({
            "id": KeberatanId::new(), "saluran": "datang_langsung", "nomor_permohonan": nomor, "alasan": alasan,
            "kasus_posisi": "Jawaban tidak memuaskan."
        }),
    )?;
    if jalan.chance(2) {
        one(
            jalan,
            meja,
            hari,
            json!({
                "id": KeberatanId::new(), "saluran": "datang_langsung", "alasan": ["b"],
                "ditemukan": day - Days::new(3), "kasus_posisi": "Laporan keuangan tidak ada di laman.",
                "tujuan": "Pengawasan warga", "informasi": "Laporan keuangan 2025",
                "pemohon": {
                    "jenis": "perorangan", "nama": "Dewi Lestari", "nik": "3201014503900002", "alamat": "Jalan Kenanga 8",
                    "pekerjaan": "Petani"
                },
                "bukti": ["ktp"]
            }),
        )?;
    }
    Ok(())
}

fn one(jalan: &mut Jalan, meja: &Meja, hari: usize, form: Value) -> Outcome {
    let done = meja.call("register_keberatan", form.clone()).map_err(|fault| format!("{form}: {fault:?}"))?;
    let kasus = jalan.perkara.len();
    jalan.perkara.push(Perkara { keberatan: done["id"].clone(), sengketa: Value::Null });
    let plan = |jalan: &mut Jalan, at: usize, langkah| jalan.plan(hari + at, Tugas::Perkara(kasus, langkah));
    // One of each end after the other, so that a year has them all.
    match kasus % 10 {
        0 => plan(jalan, 2, Langkah::Cabut),
        1 => plan(jalan, 1, Langkah::Batalkan),
        2 => {}
        _ => {
            // Thirty working days are some twelve visits.
            let at = if kasus % 10 == 3 { 14 } else { jalan.acak.random_range(1..12) };
            let hasil = match kasus % 4 {
                0 => Hasil::Seluruhnya,
                1 => Hasil::Sebagian,
                _ => Hasil::Ditolak,
            };
            plan(jalan, at, Langkah::Tanggapi(hasil));
            match hasil {
                Hasil::Ditolak if jalan.chance(8) => dispute(jalan, kasus, hari + at),
                Hasil::Seluruhnya | Hasil::Sebagian if jalan.chance(5) => plan(jalan, at + 2, Langkah::Laksanakan),
                Hasil::Ditolak | Hasil::Seluruhnya | Hasil::Sebagian => {}
            }
        }
    }
    Ok(())
}

/// A dispute that ends at one stage or another.
fn dispute(jalan: &mut Jalan, kasus: usize, hari: usize) {
    let end = jalan.acak.random_range(0..5);
    let path: &[Langkah] = match end {
        0 => &[Langkah::Sengketa, Langkah::CabutSengketa],
        1 => &[Langkah::Sengketa, Langkah::Sepakat],
        2 => &[Langkah::Sengketa, Langkah::Ajudikasi],
        3 => &[Langkah::Sengketa, Langkah::Ajudikasi, Langkah::Putus],
        _ => &[Langkah::Sengketa, Langkah::Ajudikasi, Langkah::Putus, Langkah::Gugat],
    };
    for (at, langkah) in (1..).zip(path) {
        jalan.plan(hari + at, Tugas::Perkara(kasus, *langkah));
    }
}

/// Takes a step from the agenda.
pub(super) fn take(
    jalan: &mut Jalan,
    meja: &Meja,
    _hari: usize,
    day: NaiveDate,
    kasus: usize,
    langkah: Langkah,
) -> Outcome {
    let Perkara { keberatan, sengketa } = &jalan.perkara[kasus];
    let (keberatan, sengketa) = (keberatan.clone(), sengketa.clone());
    let send = |call: &str, input: Value| -> Outcome<Value> {
        meja.call(call, input.clone()).map_err(|fault| format!("{day} {input}: {fault:?}").into())
    };
    let objection = |perintah: Value| {
        send("take_langkah_keberatan", json!({ "keberatan": keberatan, "id": LangkahId::new(), "perintah": perintah }))
    };
    let dispute = |perintah: Value| {
        send("take_langkah_sengketa", json!({ "sengketa": sengketa, "id": LangkahId::new(), "perintah": perintah }))
    };
    let begin = |tahap: &str| json!({ "perintah": "mulai_tahap", "tahap": tahap, "tanggal": day });
    let end = |hasil: &str| {
        json!({
            "perintah": "akhiri_tahap", "hasil": hasil, "nomor": "012/PTS/2026", "tanggal": day, "diterima": day,
            "amar": "Sebagaimana salinan putusan."
        })
    };
    let mediated = || -> Outcome<bool> {
        Ok(meja.call("get_sengketa", json!({ "id": sengketa }))?["sengketa"]["keadaan"] == "mediasi")
    };
    match langkah {
        Langkah::Tanggapi(hasil) => {
            let whole = objection(json!({ "perintah": "susun_tanggapan", "isi": answer(jalan, hasil) }))?;
            let draft = whole["keberatan"]["konsep"]["id"].clone();
            meja.masuk(ATASAN)?;
            objection(json!({ "perintah": "setujui_tanggapan", "konsep": draft }))?;
            meja.masuk(MASUK)?;
            objection(json!({ "perintah": "catat_tanggapan_diterima", "tanggal": day, "bukti": "Tanda terima" }))?;
        }
        Langkah::Laksanakan => {
            objection(json!({ "perintah": "catat_pelaksanaan", "tanggal": day, "uraian": "Diserahkan" }))?;
        }
        Langkah::Cabut => {
            objection(json!({ "perintah": "cabut", "tanggal": day, "alasan": "Sudah dijawab lisan" }))?;
        }
        Langkah::Batalkan => {
            send("cancel_keberatan", json!({ "id": keberatan, "alasan": "Terdaftar dua kali" }))?;
        }
        Langkah::Sengketa => {
            let id = json!(SengketaId::new());
            jalan.sengketa += 1;
            send(
                "register_sengketa",
                json!({
                    "id": id, "keberatan": keberatan, "tingkat": "provinsi", "komisi": "KI Babel",
                    "nomor": format!("{:03}/KI/2026", jalan.sengketa), "tanggal": day
                }),
            )?;
            jalan.perkara[kasus].sengketa = id.clone();
            // What was refused under art. 17 is not mediated (UU 14/2008 art. 40(2)).
            let whole = meja.call("get_keberatan", json!({ "id": keberatan }))?;
            let refused = whole["keberatan"]["isi"]["alasan"].as_array().is_some_and(|list| list.contains(&json!("a")));
            let first = if refused { "ajudikasi" } else { "mediasi" };
            let step = json!({ "sengketa": id, "id": LangkahId::new(), "perintah": begin(first) });
            send("take_langkah_sengketa", step)?;
        }
        Langkah::Ajudikasi => {
            if mediated()? {
                dispute(end("gagal"))?;
                dispute(begin("ajudikasi"))?;
            }
        }
        Langkah::Sepakat if !mediated()? => {
            dispute(end("ditolak"))?;
        }
        Langkah::Sepakat => {
            dispute(end("sepakat"))?;
            dispute(json!({ "perintah": "catat_pelaksanaan", "tanggal": day, "uraian": "Salinan diserahkan" }))?;
        }
        Langkah::Putus => {
            let mut ruling = end("dikabulkan_sebagian");
            ruling["membuka"] = json!([{ "uraian": "Rekapitulasi kunjungan" }]);
            dispute(ruling)?;
        }
        Langkah::Gugat => {
            let mut court = begin("pengadilan");
            court["lembaga"] = json!("PTUN Pangkalpinang");
            court["nomor"] = json!("5/G/KI/2027");
            court["oleh"] = json!("badan_publik");
            dispute(court)?;
            dispute(end("menguatkan"))?;
        }
        Langkah::CabutSengketa => {
            dispute(json!({ "perintah": "cabut", "tanggal": day, "alasan": "Pemohon mencabut" }))?;
        }
    }
    Ok(())
}

fn answer(jalan: &Jalan, hasil: Hasil) -> Value {
    let mut isi = json!({
        "hasil": match hasil {
            Hasil::Seluruhnya => "diterima_seluruhnya",
            Hasil::Sebagian => "diterima_sebagian",
            Hasil::Ditolak => "ditolak",
        },
        "bantahan": "Alasan keberatan telah diperiksa satu per satu.",
        "atasan": { "nama": "Ir. Budi Hartono", "nip": "196501011990031001", "jabatan": "Sekretaris Daerah" }
    });
    match hasil {
        Hasil::Seluruhnya => isi["perintah"] = json!({ "isi": "Berikan salinan", "hari": 5 }),
        Hasil::Sebagian => {
            isi["perintah"] = json!({ "isi": "Berikan sebagian", "hari": 5 });
            isi["alasan"] = json!("Sebagian sudah benar.");
        }
        Hasil::Ditolak => isi["alasan"] = json!("PPID sudah menjawab sesuai dengan ketentuan."),
    }
    isi["dasar"] = match hasil {
        Hasil::Seluruhnya => json!([]),
        Hasil::Sebagian | Hasil::Ditolak => {
            json!([{ "pasal_17": [], "konsekuensi": "", "pengecualian": jalan.pengecualian[0] }])
        }
    };
    isi
}
