//! tmp
use super::wire::RecoverySheet;
use crate::{Desk, Fault, FileOut, Progress};
/// tmp
pub fn recovery_sheet(_: &Desk, _: RecoverySheet, _: &Progress) -> Result<FileOut, Fault> {
    Err(Fault::NotFound)
}
