//! What a piece of work holds: [`Reader`] sees one snapshot, [`Tx`] may also write. Each table's file adds its own verbs.

use std::ops::Deref;
use std::sync::{Arc, Mutex};

use rusqlite::Connection;
use zeroize::Zeroizing;

use crate::cari::Vocabulary;
use crate::store::Genesis;

/// What every transaction of a file shares.
pub(crate) struct Context {
    /// Whose journal it is.
    pub(crate) genesis: Genesis,
    /// Counts restores of this installation; a stream begins anew with each.
    pub(crate) epoch: u32,
    /// Key under which a NIK is found again.
    pub(crate) nik_key: Zeroizing<[u8; 32]>,
    /// The words of the lists, as they were last read.
    pub(crate) vocabulary: Mutex<Option<Arc<Vocabulary>>>,
}

/// One consistent snapshot of the data file.
pub struct Reader<'c> {
    pub(crate) connection: &'c Connection,
    pub(crate) context: &'c Context,
}

/// A transaction that writes; it reads its own changes.
pub struct Tx<'c>(pub(crate) Reader<'c>);

impl<'c> Deref for Tx<'c> {
    type Target = Reader<'c>;
    fn deref(&self) -> &Reader<'c> {
        &self.0
    }
}
