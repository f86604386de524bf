//! What officers may type into a step: kept as text or refused by field, whatever it is; nothing is run and nothing breaks.

use desk::Fault;
use domain::id::LangkahId;
use serde_json::{Value, json};
use tests::kantor::{Kantor, perorangan};
use tests::window::Outcome;

use super::perjalanan::{Perjalanan, memuat, semua_langkah};

/// Texts, and what is kept of each; none where it cannot stand in a field that must say something.
fn buruk() -> Vec<(&'static str, String, Option<String>)> {
    let visible =
        "=HYPERLINK(\"http://x\") <script>alert(1)</script> {nama} {{7*7}} '; DROP TABLE jurnal;-- محمد ꦗꦮ 🙂";
    let visible = format!("{visible} {}", "W".repeat(60));
    let hidden = "A\u{301}h\u{200b}mad \u{202e}izuaF\u{0}\u{7} \u{1b}[31m";
    vec![
        ("markup, formula, template, SQL, scripts, one long word", visible.clone(), Some(visible)),
        ("marks apart, zero width, turned round, control characters", hidden.into(), Some("Áhmad izuaF [31m".into())),
        ("nothing to be seen", " \u{a0}\u{200b}\t ".into(), None),
        ("a hundred thousand letters", "x".repeat(100_000), None),
    ]
}

/// Places of all texts in a step that an officer types.
fn tempat(value: &Value, here: &str, found: &mut Vec<String>) {
    // The last two: a refusal names its exemption, and its consequence is the exemption's, whatever is typed beside it.
    const CHOICES: [&str; 14] = [
        "perintah",
        "surat",
        "tanggal",
        "batas",
        "disposisi",
        "keputusan",
        "alasan/0",
        "jenis",
        "cara",
        "kirim",
        "penerima",
        "huruf",
        "pengecualian",
        "dasar/konsekuensi",
    ];
    match value {
        Value::String(_) if CHOICES.iter().any(|choice| here.ends_with(&format!("/{choice}"))) => {}
        Value::String(_) => found.push(here.to_owned()),
        Value::Array(list) => {
            list.iter().enumerate().for_each(|(at, one)| tempat(one, &format!("{here}/{at}"), found));
        }
        Value::Object(map) => map.iter().for_each(|(key, one)| tempat(one, &format!("{here}/{key}"), found)),
        Value::Null | Value::Bool(_) | Value::Number(_) => {}
    }
}

/// The text as it stands inside JSON.
fn inside(text: &str) -> String {
    json!(text).to_string().trim_matches('"').to_owned()
}

#[test]
fn every_text_of_every_step_is_kept_or_refused_by_its_field() -> Outcome {
    let kantor = Kantor::siapkan()?;
    let mut walk = Perjalanan::mulai(&kantor, perorangan("Ahmad Fauzi"))?.dengan_peran()?;
    walk.sebagai("pimpinan")?;
    for at in 0..semua_langkah(&walk)?.len() {
        let step = semua_langkah(&walk)?.swap_remove(at);
        let mut places = Vec::new();
        tempat(&step, "", &mut places);
        for place in &places {
            for (name, typed, kept) in buruk() {
                let what = format!("{} {place}, {name}", step["perintah"]);
                let mut ugly = step.clone();
                *ugly.pointer_mut(place).ok_or("the place is there")? = json!(typed);
                let id = LangkahId::new();
                match (walk.kirim(id, &ugly), kept) {
                    (Ok(whole), kept) => {
                        let whole = whole.to_string();
                        if let Some(kept) = kept {
                            assert!(whole.contains(&inside(&kept)), "{what}: kept as text: {kept}");
                        }
                        assert!(typed.len() < 50_000, "{what}: no endless text is kept");
                        walk.batalkan("Hanya percobaan")?;
                    }
                    (Err(Fault::Invalid { fields }), _) => {
                        let field = place.trim_start_matches('/').replace('/', ".");
                        let told: Vec<&str> = fields.iter().map(|fault| fault.field.as_str()).collect();
                        let parent = field.rsplit_once('.').map_or("", |(parent, _)| parent);
                        assert!(
                            told == [field.as_str()] || told == [parent],
                            "{what}: its own field is named: {told:?}"
                        );
                        assert!(fields[0].message.ends_with('.'), "{what}: in a whole sentence: {}", fields[0].message);
                    }
                    (Err(fault), _) => return Err(format!("{what}: {fault:?}").into()),
                }
            }
        }
        walk.ambil(step)?;
    }
    walk.utuh()
}

#[test]
fn what_was_typed_is_printed_as_it_stands_and_fills_no_field_of_a_template() -> Outcome {
    let kantor = Kantor::siapkan()?;
    let walk = Perjalanan::mulai(&kantor, perorangan("{badan_publik} <b>Ahmad</b>"))?;
    walk.ambil(json!({ "perintah": "nyatakan_lengkap" }))?;
    let uraian = "{nama} {nomor} {tidak_ada} <script>alert(1)</script> =1+1";
    walk.ambil(json!({ "perintah": "perpanjang", "alasan": ["belum_dikuasai"], "uraian": uraian }))?;
    memuat(&walk.surat("perpanjangan")?, &[uraian, "{badan_publik} <b>Ahmad</b>"]);
    walk.utuh()
}

#[test]
fn what_is_of_another_kind_than_its_field_changes_nothing() -> Outcome {
    let kantor = Kantor::siapkan()?;
    let mut walk = Perjalanan::mulai(&kantor, perorangan("Ahmad Fauzi"))?.dengan_peran()?;
    walk.sebagai("pimpinan")?;
    let ugly = |place: &str| -> Vec<Value> {
        match place.rsplit('/').next().unwrap_or_default() {
            "tanggal" | "batas" => ["31-02-2026", "2026-02-31", "02/03/26", "0026-03-02", "9999-12-31", "46082", ""]
                .map(|text| json!(text))
                .to_vec(),
            _ => vec![json!(-1), json!(1.5), json!(99_999_999_999_u64), json!("Rp1.000,50"), json!([]), json!({})],
        }
    };
    for at in 0..semua_langkah(&walk)?.len() {
        let step = semua_langkah(&walk)?.swap_remove(at);
        let before = walk.lihat()?;
        for place in ["/tanggal", "/batas", "/rangkap", "/jumlah", "/butir/0/hari", "/waktu_penyediaan"] {
            if step.pointer(place).is_none_or(Value::is_null) || (place == "/jumlah" && step["perintah"] == "serahkan")
            {
                continue;
            }
            for value in ugly(place) {
                let mut wrong = step.clone();
                *wrong.pointer_mut(place).ok_or("the place is there")? = value.clone();
                match walk.kirim(LangkahId::new(), &wrong) {
                    Err(Fault::Invalid { fields }) => assert!(!fields.is_empty(), "{wrong}: says what is wrong"),
                    answer => return Err(format!("{wrong}: {answer:?}").into()),
                }
            }
        }
        for line in [json!({ "rupiah": -5 }), json!({ "rupiah": 1_000_000_001 }), json!({ "jumlah": 0 })] {
            if step["perintah"] == "beritahukan" {
                let mut wrong = step.clone();
                for (key, value) in line.as_object().into_iter().flatten() {
                    wrong["biaya"]["baris"][0][key] = value.clone();
                }
                walk.keliru(wrong)?;
            }
        }
        let mut forged = step.clone();
        forged["peran"] = json!("admin");
        assert!(matches!(walk.gagal(&forged)?, Fault::Invalid { .. }), "{forged}: a field nobody knows is refused");
        assert_eq!(walk.lihat()?, before, "{}: nothing of it changed the request", step["perintah"]);
        walk.ambil(step)?;
    }
    let unknown = walk.gagal(&json!({ "perintah": "hapus_semua" }))?;
    assert!(matches!(unknown, Fault::Invalid { .. }), "there is no such step: {unknown:?}");
    walk.utuh()
}
