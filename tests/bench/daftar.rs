//! The lists at the counter: how well and how fast suggestions come while an officer types, and the pages of a large list.

use domain::dip::{KeadaanInformasi, Kelas};
use domain::id::{PerangkatId, UnitId};
use domain::layanan::PengaturanLayanan;
use store::{DataKey, Genesis, InformasiFilter, Store, StoreError};
use tests::saran;
use tests::window::Outcome;

use crate::figures::{print, say, times};

const MANY: usize = 100_000;
/// Answered requests beside the list.
const ANSWERED: usize = 20_000;
/// Rows of a page.
const PAGE: u32 = 50;

/// Measures suggestions and pages.
pub fn measure() -> Outcome {
    let home = tempfile::tempdir()?;
    let genesis = Genesis { unit: UnitId::new(), perangkat: PerangkatId::new(), kode_perangkat: "A".to_owned() };
    let store = Store::create(home.path(), &DataKey::generate()?, &genesis)?;
    saran::fill(&store)?;
    ranking(&store, "the lists of one regency")?;
    let filled = times(1, |_| fill(&store))?;
    let took = filled.first().map(|time| time.as_secs_f64()).unwrap_or_default();
    say(&format!("writing down {MANY} entries"), &format!("{took:.1} s"), "-");
    let answered = times(1, |_| answer(&store))?;
    let took = answered.first().map(|time| time.as_secs_f64()).unwrap_or_default();
    say(&format!("registering and answering {ANSWERED} requests"), &format!("{took:.1} s"), "-");
    let singkatan = PengaturanLayanan::default().singkatan;
    let ask = |text: &str| store.read(|reader| reader.suggest(text, &singkatan, 5)).map(drop);
    print("first suggestion after the list changed", times(1, |_| ask("apbd"))?, "-");
    ranking(&store, &format!("the same among {MANY} more"))?;
    let queries = saran::queries();
    let texts: Vec<&str> = queries.iter().map(|query| query.text).collect();
    let text = |turn: usize| texts.get(turn % texts.len()).copied().unwrap_or_default();
    print(&format!("suggestions at {MANY}"), times(4 * texts.len(), |turn| ask(text(turn)))?, "p95 50 ms");
    let typed: Vec<String> = texts.iter().flat_map(|text| beginnings(text)).collect();
    let key = |turn: usize| typed.get(turn).map(String::as_str).unwrap_or_default();
    print(&format!("suggestions at {MANY}, key by key"), times(typed.len(), |turn| ask(key(turn)))?, "p95 50 ms");
    pages(&store)?;
    let day = "2026-05-01".parse()?;
    print(
        "figures of the list",
        times(20, |_| store.read(|reader| reader.count_informasi(day)).map(drop))?,
        "p95 50 ms",
    );
    print("units of the list", times(20, |_| store.read(|reader| reader.informasi_units()).map(drop))?, "p95 50 ms");
    Ok(())
}

fn ranking(store: &Store, among: &str) -> Outcome {
    let outcome = saran::ask_all(store)?;
    let figure = format!("{:.3} of {} queries, {} unwanted", outcome.recall, outcome.queries, outcome.unwanted.len());
    say(&format!("recall@3 over {among}"), &figure, "0.9");
    Ok(())
}

fn fill(store: &Store) -> Outcome {
    let at = chrono::DateTime::parse_from_rfc3339("2026-01-05T09:00:00+07:00")?;
    let mut entries = saran::many(MANY).peekable();
    while entries.peek().is_some() {
        store.write(|tx| entries.by_ref().take(10_000).try_for_each(|isi| saran::record(tx, isi, at).map(drop)))?;
    }
    Ok(())
}

fn answer(store: &Store) -> Outcome {
    let day = "2026-01-05".parse()?;
    let mut asked = (1_000..).zip(saran::many_asked(ANSWERED)).peekable();
    while asked.peek().is_some() {
        store.write(|tx| {
            let mut some = asked.by_ref().take(5_000);
            some.try_for_each(|(turn, text)| saran::answer(tx, store, turn, day, &text, saran::given()))
        })?;
    }
    Ok(())
}

/// The text as it grows under the hands, every third key.
fn beginnings(text: &str) -> Vec<String> {
    let letters: Vec<char> = text.chars().take(60).collect();
    (3..=letters.len()).step_by(3).map(|end| letters.iter().take(end).collect()).collect()
}

fn pages(store: &Store) -> Outcome {
    let all = InformasiFilter { batas: PAGE, ..InformasiFilter::default() };
    let filters = [
        ("all", all.clone()),
        ("of a class", InformasiFilter { kelas: Some(Kelas::SetiapSaat), ..all.clone() }),
        ("of a unit", InformasiFilter { unit: Some("PPID Pelaksana Dinas Kesehatan".to_owned()), ..all.clone() }),
        ("of a year", InformasiFilter { tahun: Some(2024), ..all.clone() }),
        ("in a state", InformasiFilter { keadaan: Some(KeadaanInformasi::Konsep), ..all.clone() }),
        ("due for renewal", InformasiFilter { lama_sebelum: Some("2026-05-01".parse()?), ..all.clone() }),
        ("with a common word", InformasiFilter { kata: Some("anggaran".to_owned()), ..all.clone() }),
        ("with a rare word", InformasiFilter { kata: Some("kalisari".to_owned()), ..all.clone() }),
        ("off the list", InformasiFilter { ditarik: true, ..all.clone() }),
    ];
    for (what, filter) in filters {
        let total = store.read(|reader| reader.list_informasi(&filter))?.total;
        for (page, dari_baris) in [("first", 0), ("last", total.saturating_sub(PAGE))] {
            let asked = InformasiFilter { dari_baris, ..filter.clone() };
            let list = |_| -> Result<(), StoreError> { store.read(|reader| reader.list_informasi(&asked)).map(drop) };
            print(&format!("list {what} ({total}), {page} page"), times(20, list)?, "p95 50 ms");
        }
    }
    Ok(())
}
