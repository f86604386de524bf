//! How values of the domain stand in columns: ids as bytes, instants as milliseconds with an offset, enums as words.

use chrono::{DateTime, FixedOffset, NaiveDate};
use rusqlite::types::{Type, ValueRef};
use serde::Serialize;
use serde::de::DeserializeOwned;

use crate::error::{Result, StoreError};

/// A column that does not hold what its table promises.
fn unfit(column: usize, kind: Type, reason: impl std::error::Error + Send + Sync + 'static) -> rusqlite::Error {
    rusqlite::Error::FromSqlConversionFailure(column, kind, Box::new(reason))
}

/// The word serde writes for an enum without fields.
pub(crate) fn word<T: Serialize>(value: &T) -> Result<String> {
    match serde_json::to_value(value)? {
        serde_json::Value::String(word) => Ok(word),
        other => Err(StoreError::Encoding(serde::ser::Error::custom(format!("`{other}` is not a word")))),
    }
}

/// Reads back a [`word`].
pub(crate) fn read_word<T: DeserializeOwned>(row: &rusqlite::Row<'_>, column: usize) -> rusqlite::Result<T> {
    let word: String = row.get(column)?;
    serde_json::from_value(serde_json::Value::String(word)).map_err(|error| unfit(column, Type::Text, error))
}

/// The same where it may be missing.
pub(crate) fn read_word_or_none<T: DeserializeOwned>(
    row: &rusqlite::Row<'_>,
    column: usize,
) -> rusqlite::Result<Option<T>> {
    if row.get_ref(column)? == ValueRef::Null { Ok(None) } else { read_word(row, column).map(Some) }
}

/// Reads a folded state or another JSON column.
pub(crate) fn read_json<T: DeserializeOwned>(row: &rusqlite::Row<'_>, column: usize) -> rusqlite::Result<T> {
    let text = row.get_ref(column)?.as_str().map_err(|error| unfit(column, Type::Text, error))?;
    serde_json::from_str(text).map_err(|error| unfit(column, Type::Text, error))
}

/// Minutes east of UTC.
pub(crate) fn minutes(at: &DateTime<FixedOffset>) -> i32 {
    at.offset().local_minus_utc() / 60
}

/// Reads an instant from the column of its milliseconds and the next one, of its offset.
pub(crate) fn read_instant(row: &rusqlite::Row<'_>, column: usize) -> rusqlite::Result<DateTime<FixedOffset>> {
    instant(row.get(column)?, row.get(column + 1)?).ok_or(rusqlite::Error::IntegralValueOutOfRange(column, 0))
}

/// The instant of milliseconds UTC seen `minutes` east of it; `None` beyond what a calendar can hold.
pub(crate) fn instant(at_ms: i64, minutes: i32) -> Option<DateTime<FixedOffset>> {
    let offset = FixedOffset::east_opt(minutes.checked_mul(60)?)?;
    Some(DateTime::from_timestamp_millis(at_ms)?.with_timezone(&offset))
}

/// Reads a legal date.
pub(crate) fn read_date(row: &rusqlite::Row<'_>, column: usize) -> rusqlite::Result<NaiveDate> {
    let text = row.get_ref(column)?.as_str().map_err(|error| unfit(column, Type::Text, error))?;
    text.parse().map_err(|error: chrono::ParseError| unfit(column, Type::Text, error))
}

/// Reads a legal date that may be missing.
pub(crate) fn read_date_or_none(row: &rusqlite::Row<'_>, column: usize) -> rusqlite::Result<Option<NaiveDate>> {
    if row.get_ref(column)? == ValueRef::Null { Ok(None) } else { read_date(row, column).map(Some) }
}

/// Reads an id from the bytes of its UUID.
pub(crate) fn read_id(row: &rusqlite::Row<'_>, column: usize) -> rusqlite::Result<uuid::Uuid> {
    row.get::<_, [u8; 16]>(column).map(uuid::Uuid::from_bytes)
}

/// A statement that writes a row of `columns` into `table`, over the one with the same id, and gives its place.
pub(crate) fn upsert(table: &str, columns: &str) -> String {
    let fresh: Vec<String> = (1..=columns.split(", ").count()).map(|place| format!("?{place}")).collect();
    let changed: Vec<String> =
        columns.split(", ").skip(1).map(|column| format!("{column} = excluded.{column}")).collect();
    format!(
        "INSERT INTO {table} ({columns}) VALUES ({}) ON CONFLICT (id) DO UPDATE SET {} RETURNING baris",
        fresh.join(", "),
        changed.join(", ")
    )
}

/// Words of a column understood so far: a column of few words is read many thousand times.
pub(crate) struct Known<T>(Vec<(Option<String>, T)>);

impl<T> Default for Known<T> {
    fn default() -> Self {
        Self(Vec::new())
    }
}

impl<T: DeserializeOwned + Copy> Known<T> {
    /// Reads back a [`word`], or the nothing of a column that may be missing.
    pub(crate) fn read(&mut self, row: &rusqlite::Row<'_>, column: usize) -> rusqlite::Result<T> {
        let text = row.get_ref(column)?.as_str_or_null().map_err(|error| unfit(column, Type::Text, error))?;
        if let Some((_, value)) = self.0.iter().find(|(known, _)| known.as_deref() == text) {
            return Ok(*value);
        }
        let word = text.map_or(serde_json::Value::Null, serde_json::Value::from);
        let value = serde_json::from_value(word).map_err(|error| unfit(column, Type::Text, error))?;
        self.0.push((text.map(str::to_owned), value));
        Ok(value)
    }
}

/// Reads a legal date without the generality of a parser: ten characters, digits where digits belong.
pub(crate) fn quick_date(row: &rusqlite::Row<'_>, column: usize) -> rusqlite::Result<NaiveDate> {
    let text = row.get_ref(column)?.as_str().map_err(|error| unfit(column, Type::Text, error))?;
    digits(text).map_or_else(|| read_date(row, column), Ok)
}

/// The same where it may be missing.
pub(crate) fn quick_date_or_none(row: &rusqlite::Row<'_>, column: usize) -> rusqlite::Result<Option<NaiveDate>> {
    if row.get_ref(column)? == ValueRef::Null { Ok(None) } else { quick_date(row, column).map(Some) }
}

fn digits(text: &str) -> Option<NaiveDate> {
    let bytes: &[u8; 10] = text.as_bytes().try_into().ok()?;
    if bytes[4] != b'-' || bytes[7] != b'-' {
        return None;
    }
    let number = |part: &[u8]| {
        part.iter().try_fold(0_u32, |sum, byte| byte.is_ascii_digit().then(|| sum * 10 + u32::from(byte - b'0')))
    };
    NaiveDate::from_ymd_opt(number(&bytes[..4])? as i32, number(&bytes[5..7])?, number(&bytes[8..])?)
}
