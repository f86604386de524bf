//! Numbers of old registers: kept to the letter, read only to tell gaps and doubles and where a series may go on.

use std::collections::{BTreeMap, BTreeSet, HashMap};

use serde::Serialize;
use ts_rs::TS;

/// Gaps or doubles told of one year; the rest is counted.
const DIKATAKAN: usize = 50;

/// What the numbers of one year come to.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[ts(export_to = "bindings.ts")]
pub struct TahunNomor {
    /// The year.
    pub tahun: i32,
    /// Rows numbered in it.
    pub jumlah: u32,
    /// Its highest running number; 0 when none can be read.
    pub tertinggi: u32,
    /// Numbers that are missing, as sentences.
    pub celah: Vec<String>,
    /// Numbers that stand more than once, as sentences.
    pub kembar: Vec<String>,
}

/// Place in its year (0 when it cannot be read) and year (none when the number does not say it) of each number. Which of
/// several groups of digits is the running number is told by the others of its shape: it is the one that changes most.
pub(super) fn places(texts: &[&str]) -> Vec<(u32, Option<i32>)> {
    let read: Vec<(Vec<u32>, Option<i32>)> = texts.iter().map(|text| groups(text)).collect();
    let mut seen: HashMap<usize, Vec<BTreeSet<u32>>> = HashMap::new();
    for (numbers, _) in &read {
        let columns = seen.entry(numbers.len()).or_insert_with(|| vec![BTreeSet::new(); numbers.len()]);
        for (column, number) in columns.iter_mut().zip(numbers) {
            column.insert(*number);
        }
    }
    read.into_iter()
        .map(|(numbers, year)| {
            let columns = seen.get(&numbers.len()).map(Vec::as_slice).unwrap_or_default();
            let most = columns.iter().map(BTreeSet::len).max().unwrap_or_default();
            let running = columns.iter().position(|column| column.len() == most);
            (running.and_then(|at| numbers.get(at)).copied().unwrap_or_default(), year)
        })
        .collect()
}

/// The groups of digits of a number without its year, and that year.
fn groups(text: &str) -> (Vec<u32>, Option<i32>) {
    let all: Vec<&str> = text.split(|c: char| !c.is_ascii_digit()).filter(|group| !group.is_empty()).collect();
    let is_year = |group: &&str| group.len() == 4 && (1990..=2100).contains(&group.parse().unwrap_or(0));
    let year = if all.len() > 1 { all.iter().rposition(is_year) } else { None };
    let numbers = all.iter().enumerate().filter(|(at, group)| Some(*at) != year && group.len() <= 6);
    let numbers = numbers.filter_map(|(_, group)| group.parse().ok()).collect();
    (numbers, year.and_then(|at| all.get(at)).and_then(|group| group.parse().ok()))
}

/// The year a number says, if it says one.
pub(super) fn year_of(text: &str) -> Option<i32> {
    groups(text).1
}

/// A row as the numbers are reviewed: year, place in it, text, and where it stands.
pub type NomorBaris<'a> = (i32, u32, &'a str, &'a str);

/// What the numbers of each year come to, the first year first. Nothing is put right: gaps and doubles are told.
pub fn review(rows: &[NomorBaris<'_>]) -> Vec<TahunNomor> {
    let mut years: BTreeMap<i32, Vec<&NomorBaris<'_>>> = BTreeMap::new();
    for row in rows {
        years.entry(row.0).or_default().push(row);
    }
    years.into_iter().map(|(tahun, rows)| year(tahun, &rows)).collect()
}

fn year(tahun: i32, rows: &[&NomorBaris<'_>]) -> TahunNomor {
    let mut by_place: BTreeMap<u32, Vec<&NomorBaris<'_>>> = BTreeMap::new();
    let mut by_text: BTreeMap<&str, Vec<&str>> = BTreeMap::new();
    for row in rows {
        if row.1 > 0 {
            by_place.entry(row.1).or_default().push(row);
        } else if !row.2.is_empty() {
            by_text.entry(row.2).or_default().push(row.3);
        }
    }
    let tertinggi = by_place.keys().next_back().copied().unwrap_or_default();
    let mut celah = Vec::new();
    let mut next = 1;
    for place in by_place.keys() {
        if *place > next {
            let last = place - 1;
            celah.push(if last == next {
                format!("Nomor {next} tidak ada.")
            } else {
                format!("Nomor {next} sampai {last} tidak ada.")
            });
        }
        next = place + 1;
    }
    let twice = by_place.values().filter(|rows| rows.len() > 1).map(|rows| {
        let name = rows.first().map_or("", |row| row.2);
        let lines: Vec<&str> = rows.iter().map(|row| row.3).collect();
        double(name, &lines)
    });
    let texts = by_text.iter().filter(|(_, lines)| lines.len() > 1).map(|(text, lines)| double(text, lines));
    let kembar = twice.chain(texts).collect();
    let jumlah = u32::try_from(rows.len()).unwrap_or(u32::MAX);
    TahunNomor { tahun, jumlah, tertinggi, celah: shortened(celah), kembar: shortened(kembar) }
}

fn double(text: &str, lines: &[&str]) -> String {
    format!("Nomor {text} tercatat {} kali: {}.", lines.len(), lines.join(", "))
}

fn shortened(mut told: Vec<String>) -> Vec<String> {
    let more = told.len().saturating_sub(DIKATAKAN);
    told.truncate(DIKATAKAN);
    if more > 0 {
        told.push(format!("Dan {more} lagi."));
    }
    told
}

#[cfg(test)]
mod tests {
    use super::{places, review};

    #[test]
    fn the_running_number_is_the_one_that_changes() {
        let formal = places(&["0123/PPID/X/2024", "0124/PPID/X/2024"]);
        assert_eq!(formal, [(123, Some(2024)), (124, Some(2024))], "a number with its year");
        assert_eq!(places(&["12", "7."]), [(12, None), (7, None)], "a bare number says no year");
        assert_eq!(places(&["12/2024"]), [(12, Some(2024))], "number and year");
        let coded = places(&["480/001/PPID/2023", "480/002/PPID/2023", "480/003/PPID/2023"]);
        assert_eq!(coded.iter().map(|one| one.0).collect::<Vec<_>>(), [1, 2, 3], "the code stays, the number runs");
        assert_eq!(places(&["PPID-2024-0012"]), [(12, Some(2024))], "the year may come first");
        assert_eq!(places(&["tanpa nomor"]), [(0, None)], "what is no number has no place");
    }

    #[test]
    fn gaps_and_doubles_are_told_by_year() {
        let rows = [
            (2023, 1, "1", "baris 2"),
            (2023, 4, "4", "baris 3"),
            (2023, 4, "4", "baris 4"),
            (2024, 1, "1", "baris 5"),
        ];
        let told = review(&rows);
        let first = told.first().map(|year| (year.tertinggi, year.celah.clone(), year.kembar.clone()));
        let gap = vec!["Nomor 2 sampai 3 tidak ada.".to_owned()];
        let double = vec!["Nomor 4 tercatat 2 kali: baris 3, baris 4.".to_owned()];
        assert_eq!(first, Some((4, gap, double)), "each year has its own numbers");
        assert_eq!(told.len(), 2, "the next year begins anew");
    }
}
