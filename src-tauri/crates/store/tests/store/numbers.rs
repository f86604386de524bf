//! Numbers have no gaps and no twins, whatever happens beside them.

use std::collections::BTreeSet;
use std::thread;

use domain::seri::Seri;
use store::StoreError;

use crate::desk::{Desk, Outcome, form};

#[test]
fn a_number_taken_in_a_transaction_that_fails_is_given_again() -> Outcome {
    let desk = Desk::new()?;
    assert_eq!(desk.register(&form("Satu", "a"))?, "0001/PPID/XI/2026", "numbers begin with 1");
    let refused: Result<u32, StoreError> = desk.store.write(|tx| {
        tx.bump(&desk.seri(2026))?;
        Err(StoreError::DiskFull)
    });
    assert!(refused.is_err(), "the refusal comes back");
    assert_eq!(desk.register(&form("Dua", "b"))?, "0002/PPID/XI/2026", "the failed transaction left no gap");
    Ok(())
}

#[test]
fn a_panic_in_the_middle_leaves_no_gap_and_no_lock() -> Outcome {
    let desk = Desk::new()?;
    let died = thread::scope(|scope| {
        scope
            .spawn(|| {
                desk.store.write(|tx| {
                    desk.register_in(tx, &form("Satu", "a"))?;
                    std::panic::resume_unwind(Box::new("a defect in the middle of the work"));
                    #[expect(unreachable_code, reason = "gives the closure its type")]
                    Ok::<(), StoreError>(())
                })
            })
            .join()
    });
    assert!(died.is_err(), "the defect is not hidden");
    assert_eq!(
        desk.register(&form("Dua", "b"))?,
        "0001/PPID/XI/2026",
        "the desk goes on with the number that was not used"
    );
    Ok(())
}

#[test]
fn two_threads_get_two_numbers_without_a_gap() -> Outcome {
    const EACH: usize = 40;
    let desk = Desk::new()?;
    let work = || (0..EACH).map(|_| desk.register(&form("Siti", "peta desa"))).collect::<Result<Vec<_>, _>>();
    let given = thread::scope(|scope| {
        let threads = [scope.spawn(work), scope.spawn(work)];
        // Readers beside the writers see whole registrations only.
        while !threads.iter().all(thread::ScopedJoinHandle::is_finished) {
            let (numbers, rows) = desk.store.read(|reader| -> Result<_, StoreError> {
                Ok((reader.last_number(&desk.seri(2026))?, reader.list(&store::Filter::default())?.total))
            })?;
            assert_eq!(numbers, rows, "a snapshot shows a number and its request together");
        }
        threads
            .into_iter()
            .map(|thread| thread.join().map_err(|_| StoreError::InUse).flatten())
            .collect::<Result<Vec<_>, _>>()
    })?;
    let given: BTreeSet<String> = given.into_iter().flatten().collect();
    let expected: BTreeSet<String> = (1..=2 * EACH).map(|n| format!("{n:04}/PPID/XI/2026")).collect();
    assert_eq!(given, expected, "every number once, none left out");
    let report = store::check(&desk.store)?;
    assert!(report.is_sound(), "the chain holds under two writers: {:?}", report.temuan);
    Ok(())
}

#[test]
fn series_do_not_touch_each_other() -> Outcome {
    let desk = Desk::new()?;
    let next = |seri: &Seri| desk.store.write(|tx| tx.bump(seri));
    let this = desk.seri(2026);
    assert_eq!((next(&this)?, next(&this)?), (1, 2), "a series counts up");
    for other in [
        desk.seri(2027),
        Seri { jenis: "keberatan".to_owned(), ..this.clone() },
        Seri { kode: "B".to_owned(), ..this.clone() },
        Seri { perangkat: domain::id::PerangkatId::new(), ..this.clone() },
        Seri { unit: domain::id::UnitId::new(), ..this.clone() },
    ] {
        assert_eq!(next(&other)?, 1, "year, kind, code, device and unit each begin their own series");
    }
    Ok(())
}

#[test]
fn a_number_that_another_request_carries_is_refused_by_name() -> Outcome {
    let desk = Desk::new()?;
    desk.register(&form("Satu", "a"))?;
    desk.raw()?.execute("DELETE FROM seri", [])?;
    match desk.register(&form("Dua", "b")) {
        Err(StoreError::NumberTaken(nomor)) => {
            assert_eq!(nomor, "0001/PPID/XI/2026", "the officer learns which number it is")
        }
        other => return Err(format!("the number is taken, but the store said {other:?}").into()),
    }
    assert_eq!(desk.store.read(|reader| reader.journal_len())?, 1, "nothing of the refused registration stays");
    Ok(())
}
