//! SIGKILL at random moments: what was acknowledged is there, every other request is there whole or not at all, and no
//! number is missing or given twice.

use std::collections::BTreeSet;
use std::io::{BufRead, BufReader, Read};
use std::time::Duration;

use rand::{Rng, SeedableRng};
use rand_chacha::ChaCha8Rng;
use tests::window::Outcome;

use crate::office::{Office, acknowledged, said, standing, worker};
use crate::{figure, often};

/// Kills between two looks at everything.
const LOOK: usize = 50;

#[test]
fn a_process_killed_at_any_moment_loses_nothing_it_acknowledged() -> Outcome {
    let kills = often(12, 2_000);
    let office = Office::with(1)?;
    let before = office.copied()?;
    let mut random = ChaCha8Rng::seed_from_u64(1);
    let mut promised: BTreeSet<String> = BTreeSet::new();
    for turn in 1..=kills {
        let mut child = worker(&office.data(), &["save", "0"]).spawn()?;
        let mut lines = BufReader::new(child.stdout.take().ok_or("its output was asked for")?);
        let mut line = String::new();
        // Not during the login: one that is cut off counts as a wrong password, and the third would wait.
        while line != "siap\n" {
            line.clear();
            assert!(lines.read_line(&mut line)? > 0, "after {turn} kills the office opens again");
            assert!(line == "ok masuk\n" || line == "siap\n", "after {turn} kills: {line}");
        }
        std::thread::sleep(Duration::from_micros(random.random_range(0..40_000)));
        child.kill()?;
        let mut rest = Vec::new();
        lines.read_to_end(&mut rest)?;
        child.wait()?;
        promised.extend(acknowledged(&said(&rest)));
        if turn % LOOK == 0 || turn == kills {
            let found = standing(&office.data(), &office.key)?;
            let lost: Vec<_> = promised.difference(&found.ids).collect();
            assert!(lost.is_empty(), "after {turn} kills {} acknowledged requests are lost: {lost:?}", lost.len());
        }
    }
    let found = standing(&office.data(), &office.key)?;
    figure("kills", &format!("{kills}: {} acknowledged, {} there, 0 lost", promised.len(), found.ids.len()));

    // The control: the same question, of the office as it was before any of it was written.
    let lost = promised.difference(&standing(&before.path().join("kantor"), &office.key)?.ids).count();
    assert_eq!(lost, promised.len(), "an office that lost all of it is found to have lost all of it");
    figure("the office of before (control)", &format!("{lost} of {} found missing", promised.len()));
    Ok(())
}
