//! How many tests a runner says passed and failed.

/// Tests of one level, or of all.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Count {
    /// Passed.
    pub passed: u32,
    /// Failed, ended for taking too long, or never started.
    pub failed: u32,
}

impl std::ops::AddAssign for Count {
    fn add_assign(&mut self, other: Self) {
        self.passed += other.passed;
        self.failed += other.failed;
    }
}

impl Count {
    /// The count of a level that is one check, or whose runner died before it could count.
    pub fn of_one(good: bool) -> Self {
        Self { passed: u32::from(good), failed: u32::from(!good) }
    }

    /// Reads what a runner wrote. A runner that failed without naming a failed test counts one.
    pub fn read(runner: Runner, said: &str, good: bool) -> Self {
        let mut count = match runner {
            Runner::Check => return Self::of_one(good),
            Runner::Nextest => sum(said.lines().filter(|line| line.trim_start().starts_with("Summary ["))),
            Runner::Vitest => sum(said.lines().filter(|line| line.trim_start().starts_with("Tests "))),
            Runner::Playwright => sum(said.lines().filter(|line| is_playwright_total(line.trim()))),
        };
        if count == Self::default() {
            return Self::of_one(good);
        }
        if !good && count.failed == 0 {
            count.failed = 1;
        }
        count
    }
}

/// Who counted.
#[derive(Clone, Copy)]
pub enum Runner {
    /// Nobody: it is one check.
    Check,
    /// `Summary [ 1.2s] 9 tests run: 7 passed (1 slow), 1 failed, 1 timed out, 0 skipped`
    Nextest,
    /// `Tests  1 failed | 12 passed (13)`
    Vitest,
    /// `2 failed` and `12 passed (4.2s)`, each on a line.
    Playwright,
}

/// Adds up each number that stands before a word of the outcome.
fn sum<'a>(lines: impl Iterator<Item = &'a str>) -> Count {
    let mut count = Count::default();
    for line in lines {
        let words: Vec<&str> = line.split([' ', ',', '|', '(', ')']).filter(|word| !word.is_empty()).collect();
        for pair in words.windows(2) {
            let Ok(number) = pair[0].parse::<u32>() else { continue };
            match pair[1] {
                // Playwright calls a test flaky that passed when tried again.
                "passed" | "flaky" => count.passed += number,
                "failed" | "timed" | "exec" | "interrupted" => count.failed += number,
                _ => {}
            }
        }
    }
    count
}

fn is_playwright_total(line: &str) -> bool {
    let mut words = line.split(' ');
    words.next().is_some_and(|word| word.parse::<u32>().is_ok())
        && words.next().is_some_and(|word| matches!(word, "passed" | "failed" | "flaky" | "interrupted"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_runner_is_understood() {
        let nextest =
            "PASS [ 0.1s] x\n     Summary [   9.1s] 9 tests run: 6 passed (1 slow), 2 failed, 1 timed out, 0 skipped";
        assert_eq!(Count::read(Runner::Nextest, nextest, false), Count { passed: 6, failed: 3 }, "a hung test failed");
        let vitest = " Test Files  1 failed | 2 passed (3)\n      Tests  1 failed | 12 passed (13)\n";
        assert_eq!(Count::read(Runner::Vitest, vitest, false), Count { passed: 12, failed: 1 }, "tests, not files");
        let playwright = "  2 failed\n    [x] › 3 passed by\n  1 flaky\n  12 passed (4.2s)\n";
        assert_eq!(Count::read(Runner::Playwright, playwright, false), Count { passed: 13, failed: 2 }, "both lines");
    }

    #[test]
    fn a_runner_that_died_counts_as_failed() {
        for runner in [Runner::Check, Runner::Nextest, Runner::Vitest, Runner::Playwright] {
            assert_eq!(Count::read(runner, "error: could not compile", false), Count { passed: 0, failed: 1 });
        }
        let died = "Summary [ 1s] 3 tests run: 3 passed, 0 skipped";
        assert_eq!(Count::read(Runner::Nextest, died, false), Count { passed: 3, failed: 1 }, "its status counts");
    }
}
