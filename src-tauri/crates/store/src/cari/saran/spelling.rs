//! How far two words are apart: letters put in, left out, changed, or two neighbours swapped.

/// The distance between `a` and `b` when it is at most `most`.
pub(super) fn distance(a: &[char], b: &[char], most: usize) -> Option<usize> {
    if a.len().abs_diff(b.len()) > most {
        return None;
    }
    let mut before: Vec<usize> = vec![0; b.len() + 1];
    let mut last: Vec<usize> = (0..=b.len()).collect();
    let mut now = last.clone();
    for (i, letter) in a.iter().enumerate() {
        let at = |row: &[usize], place: usize| row.get(place).copied().unwrap_or(usize::MAX / 2);
        let mut least = i + 1;
        set(&mut now, 0, i + 1);
        for (j, other) in b.iter().enumerate() {
            let change = at(&last, j) + usize::from(letter != other);
            let mut cost = change.min(at(&last, j + 1) + 1).min(at(&now, j) + 1);
            let swapped = i > 0 && j > 0 && a.get(i - 1) == Some(other) && b.get(j - 1) == Some(letter);
            if swapped {
                cost = cost.min(at(&before, j - 1) + 1);
            }
            set(&mut now, j + 1, cost);
            least = least.min(cost);
        }
        if least > most {
            return None;
        }
        std::mem::swap(&mut before, &mut last);
        std::mem::swap(&mut last, &mut now);
    }
    last.last().copied().filter(|distance| *distance <= most)
}

fn set(row: &mut [usize], place: usize, value: usize) {
    if let Some(cell) = row.get_mut(place) {
        *cell = value;
    }
}

/// How many slips a word of `letters` may hold: short words are too near to one another.
pub(super) fn slips(letters: usize) -> usize {
    match letters {
        0..=4 => 0,
        5..=7 => 1,
        _ => 2,
    }
}

#[cfg(test)]
mod tests {
    use super::distance;

    #[test]
    fn a_slip_of_the_keyboard_counts_one() {
        let apart = |a: &str, b: &str| distance(&a.chars().collect::<Vec<_>>(), &b.chars().collect::<Vec<_>>(), 2);
        for (a, b, expected) in [
            ("anggaran", "anggaran", Some(0)),
            ("angaran", "anggaran", Some(1)),
            ("anggarran", "anggaran", Some(1)),
            ("anggaram", "anggaran", Some(1)),
            ("angagran", "anggaran", Some(1)),
            ("agnaran", "anggaran", Some(2)),
            ("kereta", "anggaran", None),
            ("", "ab", Some(2)),
        ] {
            assert_eq!(apart(a, b), expected, "`{a}` and `{b}`");
        }
    }
}
