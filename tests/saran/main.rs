//! Suggestions at the counter, measured: what people ask must lead to what the lists hold, and nothing else be offered.

use std::error::Error;

use domain::id::{PerangkatId, UnitId};
use store::{DataKey, Genesis, Store};
use tests::saran;

#[test]
fn what_people_ask_is_among_the_first_three() -> Result<(), Box<dyn Error + Send + Sync>> {
    let dir = tempfile::tempdir()?;
    let genesis = Genesis { unit: UnitId::new(), perangkat: PerangkatId::new(), kode_perangkat: "A".to_owned() };
    let store = Store::create(dir.path(), &DataKey::generate()?, &genesis)?;
    saran::fill(&store)?;
    let queries = saran::queries();
    let idle = queries.iter().filter(|query| query.wanted.is_empty()).count();
    assert!(queries.len() - idle >= 60 && idle >= 15, "the set is large enough to mean something");
    let outcome = saran::ask_all(&store)?;
    println!("recall@3 {:.3} of {} queries; missed: {:#?}", outcome.recall, outcome.queries, outcome.missed);
    assert!(outcome.recall >= 0.9, "an officer looks at three lines, no more; missed: {:#?}", outcome.missed);
    assert!(outcome.unwanted.is_empty(), "what is not on the lists must not be offered: {:#?}", outcome.unwanted);
    Ok(())
}
