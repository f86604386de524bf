//! The survey of satisfaction from opening to plan: the visitors' page closes everything else off, paper and page count alike, the
//! result is what another way of counting gives, and the tables made anew are the same (PermenPANRB 14/2017).

use desk::Fault;
use domain::id::{ButirRencanaId, JawabanSkmId, SurveiId};
use serde_json::{Value, json};
use tests::kantor::{KATA_SANDI, Kantor, MASUK, Meja, PAGI, perorangan};
use tests::window::Outcome;

use crate::paper::text_of;

const LAYANAN: [&str; 2] = ["Permohonan informasi", "Pengajuan keberatan"];

fn isi() -> Value {
    json!({ "judul": "SKM Semester II", "dari": "2026-07-01", "sampai": "2026-12-31", "layanan": LAYANAN, "populasi": null })
}

fn open(meja: &Meja) -> Outcome<Value> {
    Ok(meja.call("open_survei", json!({ "id": SurveiId::new(), "isi": isi() }))?["survei"]["id"].clone())
}

fn answer(survei: &Value, layanan: &str, nilai: [u8; 9]) -> Value {
    json!({ "id": JawabanSkmId::new(), "survei": survei, "layanan": layanan, "tanggal": "2026-11-20", "nilai": nilai,
        "responden": { "umur": "dari30", "kelamin": "perempuan", "pendidikan": "s1" } })
}

fn reason(answer: Result<Value, Fault>) -> Outcome<String> {
    match answer {
        Err(Fault::Refused { reason, .. }) => Ok(reason),
        other => Err(format!("not refused: {other:?}").into()),
    }
}

/// Judgements that differ by respondent and element, without a pattern.
fn judged(n: u8) -> [u8; 9] {
    std::array::from_fn(|at| 1 + (n.wrapping_mul(7).wrapping_add((at as u8).wrapping_mul(n | 1)) >> 1) % 4)
}

#[test]
fn the_result_is_what_another_way_of_counting_gives() -> Outcome {
    let kantor = Kantor::siapkan()?;
    let meja = kantor.buka()?;
    let id = open(&meja)?;
    let mut told = Value::Null;
    let mut points: Vec<(usize, [u8; 9])> = Vec::new();
    for n in 0..12_u8 {
        let (which, nilai) = (usize::from(n % 3 == 0), judged(n));
        let form = answer(&id, LAYANAN[which], nilai);
        told = meja.call("record_jawaban", form.clone())?;
        if n == 0 {
            let lines = meja.baris_jurnal()?;
            meja.call("record_jawaban", form)?;
            assert_eq!(meja.baris_jurnal()?, lines, "the same answer sent twice is taken once");
        }
        points.push((which, nilai));
    }
    let twice = answer(&id, LAYANAN[0], [1; 9]);
    meja.call("record_jawaban", twice.clone())?;
    let void = json!({ "id": twice["id"], "alasan": "Terketik dua kali" });
    let found = meja.call("cancel_jawaban", void)?;
    assert_eq!(found["hasil"], told["hasil"], "an answer made void counts nowhere any more");
    assert_eq!(found["kertas"].as_array().map(Vec::len), Some(13), "but it is still seen");

    let hundredths = |chosen: Vec<u8>| {
        let mean = chosen.iter().map(|nilai| f64::from(*nilai)).sum::<f64>() / chosen.len() as f64;
        (mean * 2500.0 + 1e-9).round()
    };
    let all: Vec<u8> = points.iter().flat_map(|(_, nilai)| *nilai).collect();
    assert_eq!(found["hasil"]["nilai"]["seratus"].as_f64(), Some(hundredths(all)), "the whole: {}", found["hasil"]);
    for at in 0..9 {
        let own = points.iter().map(|(_, nilai)| nilai[at]).collect();
        let said = found["hasil"]["unsur"][at]["nilai"]["seratus"].as_f64();
        assert_eq!(said, Some(hundredths(own)), "element {at}");
    }
    for (which, name) in LAYANAN.iter().enumerate() {
        let own = points.iter().filter(|(one, _)| *one == which).flat_map(|(_, nilai)| *nilai).collect();
        assert_eq!(found["hasil"]["layanan"][which]["layanan"], *name, "services stand in the order of the survey");
        let said = found["hasil"]["layanan"][which]["nilai"]["seratus"].as_f64();
        assert_eq!(said, Some(hundredths(own)), "{name}");
    }
    let warning = found["hasil"]["sampel"]["peringatan"].as_str().unwrap_or_default();
    assert!(warning.contains("12, kurang dari 30"), "twelve are too few, and that is said: {warning}");
    let changed = json!({ "id": id, "revisi": 1, "isi": { "judul": "SKM Semester II", "dari": "2026-07-01",
        "sampai": "2026-12-31", "layanan": LAYANAN, "populasi": 12 } });
    let known = meja.call("change_survei", changed)?;
    assert_eq!(known["hasil"]["sampel"]["perlu"], 12, "of twelve the table asks all");

    let report = |bentuk: &str| meja.file("laporan_skm", json!({ "lingkup": { "survei": id }, "bentuk": bentuk }));
    let text = text_of(&report("pdf")?.bytes)?;
    let value = found["hasil"]["nilai"]["seratus"].as_u64().unwrap_or_default();
    let value = format!("{},{:02}", value / 100, value % 100);
    for words in [value.as_str(), "SKM Semester II", "Pengajuan keberatan", "kurang dari 30", "Sarana dan prasarana"] {
        assert!(text.contains(words), "the report says “{words}”: {text}");
    }
    assert!(report("xlsx")?.bytes.starts_with(b"PK"), "and there is a sheet of it");
    for a3 in [false, true] {
        let poster = text_of(&meja.file("poster_skm", json!({ "id": id, "a3": a3 }))?.bytes)?;
        assert!(poster.contains(&value) && poster.contains("12 responden"), "the poster says it too: {poster}");
    }
    let paper = text_of(&meja.file("kuesioner_skm", json!({ "id": id }))?.bytes)?;
    assert!(paper.contains("Sopan dan ramahkah petugas?"), "the questions on paper are those of the page: {paper}");
    let year = text_of(&meja.file("laporan_skm", json!({ "lingkup": { "tahun": 2026 }, "bentuk": "pdf" }))?.bytes)?;
    assert!(year.contains(&value), "the year is counted from the same answers: {year}");
    assert!(desk::periksa::periksa(&meja.0)?.is_sound(), "and the tables made anew are the same");
    Ok(())
}

#[test]
fn while_visitors_have_the_window_only_a_password_brings_the_desk_back() -> Outcome {
    let kantor = Kantor::siapkan()?;
    let meja = kantor.buka()?;
    meja.daftar(perorangan("Ahmad Fauzi"))?;
    assert_eq!(meja.call("get_layar", json!({})).err(), Some(Fault::Locked), "nothing was given to visitors yet");
    let id = open(&meja)?;
    meja.call("start_layar", json!({ "id": id }))?;

    let status = meja.call("status", json!({}))?;
    assert_eq!(status["keadaan"], "survei", "the window knows whose it is: {status}");
    assert_eq!((&status["sesi"], &status["akun"]), (&Value::Null, &json!([])), "no officer is named: {status}");
    for (name, input) in [
        ("beranda", json!({})),
        ("list_permohonan", json!({})),
        ("search", json!({ "kata": "fauzi" })),
        ("get_survei", json!({ "id": id })),
        ("stay", json!({})),
        ("lock", json!({})),
        ("switch_office", json!({ "latihan": true })),
        ("create_practice", json!({})),
        ("recover", json!({ "kode": "x", "masuk": MASUK, "kata_sandi_baru": KATA_SANDI })),
    ] {
        assert_eq!(meja.call(name, input).err(), Some(Fault::Locked), "{name} is not for visitors");
    }
    let file = meja.file("laporan_skm", json!({ "lingkup": { "survei": id }, "bentuk": "pdf" }));
    assert_eq!(file.err(), Some(Fault::Locked), "nor is a file");

    let asked = meja.call("get_layar", json!({}))?;
    assert_eq!(asked["unsur"].as_array().map(Vec::len), Some(9), "nine elements are judged");
    assert!(!asked.to_string().contains("Fauzi"), "nothing of a case is in what visitors see");
    let holes = json!({ "id": JawabanSkmId::new(), "layanan": LAYANAN[0], "nilai": [4, 4, 4] });
    assert!(matches!(meja.call("send_layar", holes), Err(Fault::Invalid { fields }) if fields.len() == 6), "six lack");
    let given = json!({ "id": JawabanSkmId::new(), "layanan": LAYANAN[0], "nilai": ([4; 9]), "responden": {} });
    meja.call("send_layar", given.clone())?;
    meja.call("send_layar", given)?;

    let wrong = json!({ "masuk": MASUK, "kata_sandi": "salah" });
    assert!(matches!(meja.call("log_in", wrong), Err(Fault::WrongPassword { .. })), "a guess brings nothing back");
    assert_eq!(meja.call("status", json!({}))?["keadaan"], "survei", "and the page goes on");
    drop(meja);
    let status = kantor.meja(PAGI)?.call("status", json!({}))?;
    assert_eq!(status["keadaan"], "terkunci", "after a power cut the desk is locked, not open");
    Ok(())
}

#[test]
fn an_officer_comes_back_and_finds_the_answers_without_an_actor() -> Outcome {
    let kantor = Kantor::siapkan()?;
    let meja = kantor.buka()?;
    let id = open(&meja)?;
    meja.call("start_layar", json!({ "id": id }))?;
    let given = json!({ "id": JawabanSkmId::new(), "layanan": LAYANAN[1], "nilai": ([3; 9]) });
    meja.call("send_layar", given.clone())?;
    meja.masuk(MASUK)?;
    let found = meja.call("get_survei", json!({ "id": id }))?;
    assert_eq!(found["hasil"]["nilai"], json!({ "seratus": 7500, "mutu": "c" }), "3 of 4 is 75,00");
    assert_eq!(found["kertas"], json!([]), "what a visitor gave cannot be taken back as mistyped");
    let void = meja.call("cancel_jawaban", json!({ "id": given["id"], "alasan": "Tidak suka nilainya" }));
    assert_eq!(void.err(), Some(Fault::NotFound), "nor by asking for it");
    assert_eq!(meja.call("send_layar", given).err(), Some(Fault::Locked), "the visitors' page has ended");

    meja.call("close_survei", json!({ "id": id }))?;
    assert_eq!(reason(meja.call("start_layar", json!({ "id": id })))?, "survei_ditutup", "a closed survey asks nobody");
    let cancel = meja.call("cancel_survei", json!({ "id": id, "alasan": "Keliru" }));
    assert_eq!(reason(cancel)?, "survei_dijawab", "what was answered is not made void");
    let point = ButirRencanaId::new();
    let butir = json!([{ "id": point, "unsur": "waktu", "tindakan": "Tambah loket", "penanggung_jawab": "PPID",
        "batas": "2026-12-15" }]);
    let planned = meja.call("plan_survei", json!({ "id": id, "revisi": 1, "butir": butir }))?;
    assert_eq!(planned["survei"]["rencana"][0]["selesai"], Value::Null, "planned, not yet done");
    let unseen = json!({ "id": id, "revisi": 1, "butir": [] });
    assert_eq!(reason(meja.call("plan_survei", unseen))?, "changed_meanwhile", "who did not see the plan is told so");
    drop(meja);

    let told = |waktu: &str| -> Outcome<Vec<String>> {
        let meja = kantor.meja(waktu)?;
        meja.masuk(MASUK)?;
        let beranda = meja.call("beranda", json!({}))?;
        let all = beranda["perhatian"].as_array().cloned().unwrap_or_default();
        let own = all.into_iter().filter(|one| one["ke"].as_str().is_some_and(|to| to.starts_with("survei")));
        Ok(own.filter_map(|one| one["kalimat"].as_str().map(str::to_owned)).collect())
    };
    assert!(told("2026-12-15T09:00:00+07:00")?.is_empty(), "on its last day nothing is late");
    let late = told("2026-12-16T09:00:00+07:00")?;
    assert!(late.iter().any(|said| said.contains("1 rencana perbaikan")), "the day after it is told: {late:?}");
    let meja = kantor.meja("2026-12-17T09:00:00+07:00")?;
    meja.masuk(MASUK)?;
    let done = json!({ "id": id, "butir": point, "selesai": { "tanggal": "2026-12-17", "uraian": "Loket 2 dibuka" } });
    meja.call("carry_out_rencana", done)?;
    let lacking = json!({ "id": id, "revisi": 2, "butir": [] });
    assert_eq!(reason(meja.call("plan_survei", lacking))?, "rencana_selesai", "what was done stays in the plan");
    assert!(desk::periksa::periksa(&meja.0)?.is_sound(), "the tables made anew are the same");
    drop(meja);
    assert!(told("2026-12-18T09:00:00+07:00")?.is_empty(), "done, it is told no more");
    let next = told("2027-10-01T09:00:00+07:00")?;
    assert!(next.iter().any(|said| said.contains("2027")), "a year without a survey is told in time: {next:?}");
    Ok(())
}
