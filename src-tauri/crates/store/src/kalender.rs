//! The calendar settings as they stand, and what each change of them moved. The days themselves are `domain`'s.

use domain::id::PermohonanId;
use domain::jurnal::{Entitas, Event, KalenderDiatur, Stamped};
use domain::kalender::PengaturanKalender;
use domain::permohonan::{BatasBergeser, PermohonanEvent};
use rusqlite::{OptionalExtension, params};

use crate::column::read_json;
use crate::error::Result;
use crate::jurnal::{COLUMNS, Entry};
use crate::transaction::{Reader, Tx};

/// A change of the settings with the open deadlines it moved.
#[derive(Clone, Debug, PartialEq)]
pub struct CalendarChange {
    /// When, by whom, why, and the settings from then on.
    pub change: Stamped<KalenderDiatur>,
    /// Requests whose deadlines moved.
    pub count: u32,
    /// The first of them, as many as were asked for.
    pub moved: Vec<(PermohonanId, BatasBergeser)>,
}

impl Reader<'_> {
    /// The settings; `None` until they were set.
    ///
    /// # Errors
    /// What SQLite answers.
    pub fn kalender(&self) -> Result<Option<PengaturanKalender>> {
        let mut statement = self.connection.prepare_cached("SELECT isi FROM kalender")?;
        Ok(statement.query_row([], |row| read_json(row, 0)).optional()?)
    }

    /// The last `changes` changes, newest first, each with at most `moves` of the deadlines it moved. A move belongs to
    /// the change written last before it.
    ///
    /// # Errors
    /// What SQLite answers.
    pub fn calendar_changes(&self, changes: u32, moves: u32) -> Result<Vec<CalendarChange>> {
        let sql = format!(
            "SELECT {COLUMNS}, posisi FROM jurnal WHERE kind = 'kalender.diatur' ORDER BY posisi DESC LIMIT ?1"
        );
        let mut statement = self.connection.prepare_cached(&sql)?;
        let rows = statement.query_map([changes], |row| Ok((Entry::read(row)?, row.get("posisi")?)))?;
        let mut until = i64::MAX;
        let mut list = Vec::new();
        for row in rows {
            let (entry, place): (Entry, i64) = row?;
            if let Some(change) = entry.stamped().and_then(calendar_change) {
                let (count, moved) = self.moved_between(place, until, moves)?;
                list.push(CalendarChange { change, count, moved });
            }
            until = place;
        }
        Ok(list)
    }

    /// How many deadlines moved between two places of the journal, and the first `moves` of them.
    fn moved_between(&self, from: i64, until: i64, moves: u32) -> Result<(u32, Vec<(PermohonanId, BatasBergeser)>)> {
        const RANGE: &str = "FROM jurnal WHERE kind = 'permohonan.batas_bergeser' AND posisi > ?1 AND posisi < ?2";
        let mut counting = self.connection.prepare_cached(&format!("SELECT count(*) {RANGE}"))?;
        let count = counting.query_row(params![from, until], |row| row.get(0))?;
        let sql = format!("SELECT {COLUMNS} {RANGE} ORDER BY posisi LIMIT ?3");
        let mut statement = self.connection.prepare_cached(&sql)?;
        let mut moved = Vec::new();
        for entry in statement.query_map(params![from, until, moves], Entry::read)? {
            let entry = entry?;
            if let Some(Event::Permohonan(PermohonanEvent::BatasBergeser(event))) =
                entry.stamped().map(|stamped| stamped.event)
            {
                moved.push((PermohonanId(entry.entity), event));
            }
        }
        Ok((count, moved))
    }

    /// The settings as the journal tells them: those set last.
    pub(crate) fn folded_kalender(&self) -> Result<Option<PengaturanKalender>> {
        let (events, _) = self.stream_of_kind(Entitas::Kalender)?.events(Event::into_kalender);
        Ok(events.into_iter().next_back().map(|stamped| stamped.event.pengaturan))
    }
}

/// The stamped event, if it is a change of the calendar.
fn calendar_change(stamped: Stamped<Event>) -> Option<Stamped<KalenderDiatur>> {
    let Stamped { at, actor, hlc, device, seq, event } = stamped;
    let Event::Kalender(event) = event else { return None };
    Some(Stamped { at, actor, hlc, device, seq, event })
}

/// Writes the settings' row from the journal.
pub(crate) fn refresh(tx: &Tx<'_>) -> Result<()> {
    if let Some(pengaturan) = tx.folded_kalender()? {
        tx.connection.execute(
            "INSERT INTO kalender (satu, isi) VALUES (1, ?1) ON CONFLICT DO UPDATE SET isi = excluded.isi",
            [serde_json::to_string(&pengaturan)?],
        )?;
    }
    Ok(())
}
