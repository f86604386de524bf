//! The steps that bring a data file to the present schema, counted in `user_version`. A step once shipped is never edited.

use rusqlite::Connection;
use rusqlite_migration::{M, Migrations};

use crate::connection::Kind;
use crate::error::{Result, StoreError};

/// Steps of one file, in order.
pub(crate) type Steps = &'static [M<'static>];

/// Steps of `kantor.db`.
pub(crate) const KANTOR: Steps = &[
    M::up(include_str!("migration/0001.sql")),
    M::up(include_str!("migration/0002.sql")),
    M::up(include_str!("migration/0003.sql")),
    M::up(include_str!("migration/0004.sql")),
    M::up(include_str!("migration/0005.sql")),
    M::up(include_str!("migration/0006.sql")),
    M::up(include_str!("migration/0007.sql")),
    M::up(include_str!("migration/0008.sql")),
    M::up(include_str!("migration/0009.sql")),
    M::up(include_str!("migration/0010.sql")),
    M::up(include_str!("migration/0011.sql")),
    M::up(include_str!("migration/0012.sql")),
    M::up(include_str!("migration/0013.sql")),
    M::up(include_str!("migration/0014.sql")),
    M::up(include_str!("migration/0015.sql")),
    M::up(include_str!("migration/0016.sql")),
    M::up(include_str!("migration/0017.sql")),
    M::up(include_str!("migration/0018.sql")),
];

/// Steps of `lampiran.db`.
pub(crate) const LAMPIRAN: Steps = &[
    M::up(include_str!("migration/lampiran/0001.sql")),
    M::up(include_str!("migration/lampiran/0002.sql")),
    M::up(include_str!("migration/lampiran/0003.sql")),
];

/// `user_version` of a file that has taken every step.
pub(crate) fn latest(kind: &Kind) -> u32 {
    kind.steps.len() as u32
}

/// Takes the steps the file lacks, all or none.
pub(crate) fn run(connection: &mut Connection, kind: &Kind) -> Result<()> {
    Migrations::from_slice(kind.steps).to_latest(connection).map_err(|error| match error {
        rusqlite_migration::Error::RusqliteError { err, .. } => StoreError::in_file(kind.file, err),
        other => StoreError::damaged(kind.file, other),
    })
}

#[cfg(test)]
mod tests {
    use super::{KANTOR, LAMPIRAN, Migrations};

    #[test]
    fn every_step_can_be_taken() -> rusqlite_migration::Result<()> {
        Migrations::from_slice(KANTOR).validate()?;
        Migrations::from_slice(LAMPIRAN).validate()
    }
}
