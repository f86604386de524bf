//! The list of statuses an admin exports from SP4N-LAPOR!: which row belongs to which tracking id, and what it says.

use crate::fault::{FieldFault, Rule};

/// What a row says.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct StatusLapor {
    /// The tracking id.
    pub tracking: String,
    /// The status, in the channel's words.
    pub status: String,
}

/// Headings under which exports name the tracking id, in comparable form.
const TRACKING: [&str; 5] = ["tracking id", "trackingid", "id laporan", "nomor laporan", "no laporan"];
/// The same for the status.
const STATUS: [&str; 3] = ["status", "status laporan", "status tindak lanjut"];

/// The rows of a sheet: headings stand in one of the first ten rows; rows without id or status are left out. Of an id that comes
/// twice the last row counts.
///
/// # Errors
/// No row names both columns.
pub fn read(rows: &[Vec<String>]) -> Result<Vec<StatusLapor>, FieldFault> {
    const COLUMNS: &str = "Kolom Tracking ID dan Status tidak ditemukan. Ekspor daftar laporannya dari SP4N-LAPOR! dengan judul kolom, lalu impor lagi.";
    let head = rows.iter().take(10).enumerate().find_map(|(at, row)| {
        let named = |names: &[&str]| row.iter().position(|cell| names.contains(&plain(cell).as_str()));
        Some((at, named(&TRACKING)?, named(&STATUS)?))
    });
    let (at, tracking, status) = head.ok_or_else(|| FieldFault::new("berkas", &Rule::Other(COLUMNS)))?;
    let mut found: Vec<StatusLapor> = Vec::new();
    for row in rows.iter().skip(at + 1) {
        let cell = |place: usize| row.get(place).map_or("", |cell| cell.trim());
        let one = StatusLapor {
            tracking: cell(tracking).trim_start_matches('#').to_owned(),
            status: cell(status).chars().take(120).collect(),
        };
        if one.tracking.is_empty() || one.status.is_empty() {
            continue;
        }
        match found.iter_mut().find(|known| known.tracking == one.tracking) {
            Some(known) => *known = one,
            None => found.push(one),
        }
    }
    Ok(found)
}

fn plain(cell: &str) -> String {
    let words: String =
        cell.to_lowercase().chars().map(|sign| if sign.is_alphanumeric() { sign } else { ' ' }).collect();
    words.split_whitespace().collect::<Vec<_>>().join(" ")
}

#[cfg(test)]
mod tests {
    use super::read;

    #[test]
    fn a_list_is_read_by_its_headings_wherever_they_stand() {
        let row = |cells: &[&str]| cells.iter().map(|cell| (*cell).to_owned()).collect::<Vec<_>>();
        let rows = [
            row(&["Daftar laporan"]),
            row(&["No", "Tracking ID", "Judul", "Status Laporan"]),
            row(&["1", "#7654321", "Loket", "Proses"]),
            row(&["2", "", "Tanpa id", "Proses"]),
            row(&["3", "7654321", "Loket", "Selesai"]),
        ];
        let found = read(&rows).unwrap_or_default();
        assert_eq!(found.len(), 1, "rows without an id say nothing, and an id counts once: {found:?}");
        assert_eq!(found.first().map(|one| one.status.as_str()), Some("Selesai"), "the last row counts");
        assert!(read(&[row(&["Nama", "Alamat"])]).is_err(), "a table of something else is refused");
    }
}
