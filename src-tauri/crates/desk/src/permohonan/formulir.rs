//! tmp
use super::wire::CetakDokumen;
use crate::{Desk, Fault, FileOut, Progress};
/// tmp
pub fn formulir(_: &Desk, _: CetakDokumen, _: &Progress) -> Result<FileOut, Fault> {
    Err(Fault::NotFound)
}
