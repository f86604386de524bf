//! The files of one office: keys (`kunci.json`), the encrypted data (`kantor.db`) with its journal, the tables made from
//! it and search, and the encrypted attachments (`lampiran.db`).
//!
//! It knows how things are kept and no rule of what may happen: rules are `domain`'s, roles and order of work are
//! `desk`'s. All that happens is written through [`Store::write`], one transaction that is on the disk or has left no
//! trace. An attached file is kept before it ([`Store::put_berkas`]): without its event it means nothing.

mod akun;
pub mod cadangan;
mod cari;
mod check;
mod column;
mod connection;
mod dimusnahkan;
mod draf;
mod error;
mod forum;
mod impor;
mod informasi;
mod jurnal;
mod kalender;
mod kantor;
mod keberatan;
mod kunci;
mod lampiran;
mod laporan_tahunan;
mod layanan;
mod lock;
mod migration;
mod musnah;
mod pemohon;
mod pengaduan;
mod pengecualian;
mod permohonan;
mod project;
mod sengketa;
mod seri;
mod skm;
mod standar;
mod store;
mod tamu;
mod transaction;
mod tutup_buku;
mod uji;

pub use cari::{Jawaban, Saran, Temuan};
pub use check::{Report, check, check_quickly, lacks_attachments};
pub use dimusnahkan::{Remembered, remembered};
pub use draf::Draft;
pub use error::{Result, StoreError};
pub use informasi::{InformasiFilter, InformasiPage, JumlahInformasi, PenetapanRow, VersiRow};
pub use jurnal::{Appended, HeadPlace, TrailFilter, TrailRow};
pub use kalender::CalendarChange;
pub use keberatan::{KeberatanFilter, KeberatanOrder, KeberatanPage, KeberatanRegisterRow, KeberatanRow};
pub use kunci::{DataKey, KeyFile, OfficeLabel, RecoveryCode, SlotOwner, UnlockError};
pub use lock::DirLock;
pub use musnah::Emptied;
pub use pemohon::Earlier;
pub use pengaduan::{
    AngkaPengaduan, PengaduanFilter, PengaduanOrder, PengaduanPage, PengaduanRegisterRow, PengaduanRow, RekapAngka,
};
pub use pengecualian::{PengecualianFilter, PengecualianPage};
pub use permohonan::{Counts, Filter, GivenItem, OldRow, Order, Page, RegisterRow, Row, Waiting, WaitingUnit, Whose};
pub use project::rebuild;
pub use sengketa::{PutusanMembuka, SengketaFilter, SengketaPage, SengketaRow};
pub use skm::JawabanDari;
pub use store::{Genesis, Store};
pub use tamu::TamuPerPintu;
pub use transaction::{Reader, Tx};
pub use tutup_buku::PerubahanSusulan;
