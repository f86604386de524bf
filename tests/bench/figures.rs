//! Printing figures: median and 95th percentile, beside the aim.

use std::time::{Duration, Instant};

/// Times `work` for each of `count` turns, in order.
pub fn times<E>(count: usize, mut work: impl FnMut(usize) -> Result<(), E>) -> Result<Vec<Duration>, E> {
    (0..count)
        .map(|turn| {
            let start = Instant::now();
            work(turn)?;
            Ok(start.elapsed())
        })
        .collect()
}

/// One line: what, how often, p50, p95, worst, aim.
pub fn print(what: &str, mut times: Vec<Duration>, aim: &str) {
    times.sort_unstable();
    let at = |share: usize| {
        times.get((times.len() * share / 100).min(times.len().saturating_sub(1))).copied().unwrap_or_default()
    };
    println!(
        "{what:<46} n={:<4} p50 {:>9.2} ms  p95 {:>9.2} ms  max {:>9.2} ms   aim {aim}",
        times.len(),
        millis(at(50)),
        millis(at(95)),
        millis(at(100)),
    );
}

/// One line without a distribution.
pub fn say(what: &str, figure: &str, aim: &str) {
    println!("{what:<46} {figure}   aim {aim}");
}

fn millis(time: Duration) -> f64 {
    time.as_secs_f64() * 1000.0
}

/// A line of `/proc/self/status` in MB, such as the most memory ever held (`VmHWM`).
pub fn memory_mb(line: &str) -> Option<u64> {
    let status = std::fs::read_to_string("/proc/self/status").ok()?;
    let value = status.lines().find_map(|found| found.strip_prefix(line)?.strip_prefix(':'))?;
    value.split_whitespace().next()?.parse::<u64>().ok().map(|kilobytes| kilobytes / 1024)
}
