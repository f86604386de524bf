//! The steps that bring a data file to the present schema, counted in `user_version`. A step once shipped is never edited.

use rusqlite::Connection;
use rusqlite_migration::{M, Migrations};

use crate::error::{Result, StoreError};

const STEPS: &[M<'static>] = &[M::up(include_str!("migration/0001.sql")), M::up(include_str!("migration/0002.sql"))];

/// `user_version` of a file that has taken every step.
pub(crate) const LATEST: u32 = STEPS.len() as u32;

/// Takes the steps the file lacks, all or none.
pub(crate) fn run(connection: &mut Connection) -> Result<()> {
    Migrations::from_slice(STEPS).to_latest(connection).map_err(|error| match error {
        rusqlite_migration::Error::RusqliteError { err, .. } => err.into(),
        other => StoreError::damaged(crate::connection::FILE, other),
    })
}

#[cfg(test)]
mod tests {
    use super::{Migrations, STEPS};

    #[test]
    fn every_step_can_be_taken() -> rusqlite_migration::Result<()> {
        Migrations::from_slice(STEPS).validate()
    }
}
