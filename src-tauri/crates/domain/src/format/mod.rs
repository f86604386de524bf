//! How Indonesian offices write things: dates, money, numbers in words, NIK, telephone, letter numbers, plain text.
//!
//! One file a noun. Each reads what an officer typed or a spreadsheet brought, refuses with one plain sentence that
//! says what to do, and writes the one form that papers and screens show. Nothing here knows a request, a form's field
//! or a rule of UU 14/2008. An error never repeats personal data.

mod angka;
pub mod jam;
pub(crate) mod kata;
pub mod nik;
pub mod nomor;
pub mod romawi;
pub mod rupiah;
pub mod surel;
pub mod tanggal;
pub mod teks;
pub mod telepon;
pub mod terbilang;
pub mod zona;

pub use nik::Nik;
pub use nomor::PolaNomor;
pub use surel::Surel;
pub use telepon::Telepon;
pub use zona::Zona;
