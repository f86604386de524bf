//! A year in the life of an office, walked through the calls with a fixed seed: requests of every kind and channel that are
//! given, refused, extended, withdrawn, left alone or void; objections on every ground with every outcome; disputes up to
//! cassation. The same seed gives the same office, ids of what is registered apart.

mod perkara;
mod permohonan;

use std::collections::BTreeMap;

use chrono::{Datelike, Days, NaiveDate, Weekday};
use rand::Rng;
use rand_chacha::ChaCha8Rng;
use rand_chacha::rand_core::SeedableRng;
use serde_json::{Value, json};

use crate::daftar::{berlaku, dengan_penetapan, informasi, pengecualian, tulis};
use crate::kantor::{KATA_SANDI, Kantor, MASUK, Meja, PAGI};
use crate::window::Outcome;

/// The first day anybody comes: the office was set up on [`PAGI`].
const AWAL: NaiveDate = match NaiveDate::from_ymd_opt(2026, 11, 24) {
    Some(day) => day,
    None => NaiveDate::MIN,
};
/// Days on which somebody works at the desk, twice a week.
const HARI: usize = 32;

/// Login name of the superior, who answers objections.
const ATASAN: &str = "atasan";

/// What is on the desk's agenda for a day.
enum Tugas {
    /// A step of a request.
    Permohonan(usize, permohonan::Langkah),
    /// A step of an objection or of its dispute.
    Perkara(usize, perkara::Langkah),
}

/// A request on the walk.
struct Kasus {
    id: Value,
    nomor: String,
}

/// The office being walked.
struct Jalan {
    acak: ChaCha8Rng,
    agenda: BTreeMap<usize, Vec<Tugas>>,
    kasus: Vec<Kasus>,
    perkara: Vec<perkara::Perkara>,
    /// Exemptions refusals rest on: letters h, and a with b.
    pengecualian: Vec<Value>,
    /// Entries of the public list, of different classes.
    informasi: Vec<Value>,
    /// How many disputes were brought, for their numbers.
    sengketa: u32,
}

impl Jalan {
    fn plan(&mut self, hari: usize, tugas: Tugas) {
        if hari < HARI {
            self.agenda.entry(hari).or_default().push(tugas);
        }
    }

    fn chance(&mut self, of_ten: u32) -> bool {
        self.acak.random_range(0..10) < of_ten
    }
}

/// An office whose desk worked from November 2026 to March 2027, and a desk of it a week later with the administrator at
/// work.
///
/// # Errors
/// A step that the office refuses.
pub fn jalani(benih: u64) -> Outcome<(Kantor, Meja)> {
    let kantor = Kantor::siapkan()?;
    let mut jalan = mulai(&kantor, benih)?;
    let mut day = AWAL;
    for hari in 0..HARI {
        let meja = pada(&kantor, day)?;
        for _ in 0..jalan.acak.random_range(1..3) {
            permohonan::register(&mut jalan, &meja, hari, day)?;
        }
        for tugas in jalan.agenda.remove(&hari).unwrap_or_default() {
            match tugas {
                Tugas::Permohonan(kasus, langkah) => permohonan::take(&mut jalan, &meja, hari, day, kasus, langkah)?,
                Tugas::Perkara(kasus, langkah) => perkara::take(&mut jalan, &meja, hari, day, kasus, langkah)?,
            }
        }
        day = next(day);
    }
    let meja = pada(&kantor, day + Days::new(7))?;
    Ok((kantor, meja))
}

/// The next Tuesday or Thursday.
fn next(day: NaiveDate) -> NaiveDate {
    match day.weekday() {
        Weekday::Tue => day + Days::new(2),
        Weekday::Mon | Weekday::Wed | Weekday::Thu | Weekday::Fri | Weekday::Sat | Weekday::Sun => day + Days::new(5),
    }
}

fn pada(kantor: &Kantor, day: NaiveDate) -> Outcome<Meja> {
    let meja = kantor.meja(&format!("{day}T09:12:00+07:00"))?;
    meja.masuk(MASUK)?;
    Ok(meja)
}

fn mulai(kantor: &Kantor, benih: u64) -> Outcome<Jalan> {
    let meja = kantor.meja(PAGI)?;
    meja.masuk(MASUK)?;
    let mut layanan = meja.call("get_layanan", json!({}))?["pengaturan"].clone();
    layanan["penyetuju_penolakan"] = json!("admin");
    meja.call("update_layanan", layanan)?;
    let superior = json!({ "nama": "Ratna Kusuma", "masuk": ATASAN, "peran": "pimpinan", "kata_sandi": KATA_SANDI });
    meja.call("create_akun", superior)?;
    berlaku(&meja)?;
    let mut two = pengecualian("Berkas penyidikan dan penawaran tender");
    two["pasal_17"] = json!([{ "huruf": "a", "angka": 2 }, { "huruf": "b" }]);
    let exemptions = vec![json!(crate::daftar::PENGECUALIAN), dengan_penetapan(&meja, two)?];
    let mut entries = Vec::new();
    for (judul, kelas) in
        [("Ringkasan DPA", "berkala"), ("Daftar aset", "setiap_saat"), ("Peringatan banjir", "serta_merta")]
    {
        let mut isi = informasi(judul);
        isi["kelas"] = json!(kelas);
        entries.push(tulis(&meja, isi)?);
    }
    Ok(Jalan {
        acak: ChaCha8Rng::seed_from_u64(benih),
        agenda: BTreeMap::new(),
        kasus: Vec::new(),
        perkara: Vec::new(),
        pengecualian: exemptions,
        informasi: entries,
        sengketa: 0,
    })
}
