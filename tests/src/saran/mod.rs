//! What people ask at a counter and what ought to be suggested: a labelled set over the lists of a made-up regency, which
//! have the shape of published ones. The lines are in the files beside this one.

mod many;
mod regency;

use std::error::Error;

use domain::layanan::PengaturanLayanan;
use store::{Saran, Store};

pub use many::{many, many_asked};
pub use regency::{answer, fill, given, informasi, record};

/// What was asked and what must come of it.
pub struct Query {
    /// As it is typed.
    pub text: &'static str,
    /// What ought to be among the first three of its list; none when nothing may be suggested.
    pub wanted: Vec<Wanted>,
}

/// One thing that ought to be suggested.
#[derive(Clone, Copy, Debug)]
pub struct Wanted {
    /// `I` the list, `P` the exemptions, `J` earlier answers.
    pub list: char,
    /// How its title or text begins.
    pub begins: &'static str,
}

/// How the set went.
#[derive(Debug, Default)]
pub struct Outcome {
    /// Of all that ought to be among the first three, the share that was; each query counts alike.
    pub recall: f64,
    /// Queries that want something.
    pub queries: usize,
    /// What was not among the first three, with what was.
    pub missed: Vec<String>,
    /// Queries to which nothing may be suggested, but something was.
    pub unwanted: Vec<String>,
}

/// The labelled queries.
pub fn queries() -> Vec<Query> {
    lines(include_str!("kueri.txt"))
        .filter_map(|line| {
            let (text, wanted) = line.rsplit_once('|')?;
            let wanted = wanted.split(';').filter_map(|one| {
                let (list, begins) = one.split_once(':')?;
                Some(Wanted { list: list.chars().next()?, begins })
            });
            Some(Query { text, wanted: wanted.collect() })
        })
        .collect()
}

/// Asks every query of an office filled by [`fill`].
///
/// # Errors
/// What the store answers.
pub fn ask_all(store: &Store) -> Result<Outcome, Box<dyn Error + Send + Sync>> {
    let singkatan = PengaturanLayanan::default().singkatan;
    let mut outcome = Outcome::default();
    let mut found = 0.0;
    for query in queries() {
        let saran = store.read(|reader| reader.suggest(query.text, &singkatan, 3))?;
        if query.wanted.is_empty() {
            if saran != Saran::default() {
                outcome.unwanted.push(format!("{}: {}", query.text, told(&saran)));
            }
            continue;
        }
        outcome.queries += 1;
        let (there, missing): (Vec<Wanted>, Vec<Wanted>) = query
            .wanted
            .iter()
            .partition(|wanted| first(&saran, wanted.list).any(|text| text.starts_with(wanted.begins)));
        found += there.len() as f64 / query.wanted.len() as f64;
        for wanted in missing {
            outcome.missed.push(format!("{} → {}: {}", query.text, wanted.begins, told(&saran)));
        }
    }
    outcome.recall = found / outcome.queries.max(1) as f64;
    Ok(outcome)
}

fn first(saran: &Saran, list: char) -> impl Iterator<Item = &str> {
    let of = move |wanted: char| if list == wanted { 3 } else { 0 };
    let informasi = saran.informasi.iter().take(of('I')).map(|one| one.isi.isi.judul.as_str());
    let pengecualian = saran.pengecualian.iter().take(of('P')).map(|one| one.isi.isi.informasi.as_str());
    let jawaban = saran.jawaban.iter().take(of('J')).map(|one| one.isi.rincian.as_str());
    informasi.chain(pengecualian).chain(jawaban)
}

fn told(saran: &Saran) -> String {
    let informasi = saran.informasi.iter().map(|one| format!("[{:.2} {}]", one.nilai, one.isi.isi.judul));
    let pengecualian = saran.pengecualian.iter().map(|one| format!("[P {:.2} {}]", one.nilai, one.isi.isi.informasi));
    let jawaban = saran.jawaban.iter().map(|one| format!("[J {:.2} {}]", one.nilai, one.isi.rincian));
    informasi.chain(pengecualian).chain(jawaban).collect::<Vec<_>>().join(" ")
}

fn lines(text: &'static str) -> impl Iterator<Item = &'static str> {
    text.lines().filter(|line| !line.is_empty() && !line.starts_with('#'))
}
