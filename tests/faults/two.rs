//! Two processes on one office: the second is refused at once; one that was killed holds nothing.
//!
//! The control takes the lock's file away while the first is at work: there a second one gets in.

use std::io::{BufRead, BufReader, Write};
use std::process::{Child, Stdio};
use std::time::{Duration, Instant};

use tests::window::Outcome;

use crate::figure;
use crate::office::{Office, said, standing, worker};

/// A worker that is logged in and waits.
fn seated(office: &Office) -> Outcome<Child> {
    let mut child = worker(&office.data(), &["hold"]).stdin(Stdio::piped()).spawn()?;
    let mut lines = BufReader::new(child.stdout.take().ok_or("its output was asked for")?);
    let mut line = String::new();
    while line != "siap\n" {
        line.clear();
        assert!(lines.read_line(&mut line)? > 0, "the first is let in");
    }
    Ok(child)
}

#[test]
fn a_second_process_is_refused_and_a_killed_one_holds_nothing() -> Outcome {
    let office = Office::with(1)?;
    let mut first = seated(&office)?;
    let start = Instant::now();
    let second = worker(&office.data(), &["save", "1"]).output()?;
    let took = start.elapsed();
    let lines = said(&second.stdout);
    assert!(lines.first().is_some_and(|line| line.starts_with("gagal in_use")), "the second is told why: {lines:?}");
    assert!(!second.status.success(), "and does nothing");
    assert!(took < Duration::from_secs(2), "a second start waits for nothing: {took:?}");
    figure("a second process", &format!("refused twice in {} ms", took.as_millis()));

    // Ended as by the task manager, in the middle of work: nothing has to be cleared away by hand.
    first.kill()?;
    first.wait()?;
    let third = worker(&office.data(), &["save", "1"]).output()?;
    assert!(third.status.success(), "after a kill the next one starts: {:?}", said(&third.stdout));

    let mut holder = seated(&office)?;
    std::fs::remove_file(office.data().join("kunci.lock"))?;
    let control = worker(&office.data(), &["save", "1"]).output()?;
    assert!(control.status.success(), "without the lock a second one gets in, and the first question would see it");
    holder.stdin.take().ok_or("its input was asked for")?.flush()?;
    holder.kill()?;
    holder.wait()?;
    standing(&office.data(), &office.key)?;
    Ok(())
}
