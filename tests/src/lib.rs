//! What the levels of tests share. The journeys and the doors to the core stand beside it.

pub mod daftar;
pub mod kantor;
pub mod leaks;
pub mod ppid;
pub mod saran;
pub mod tahun;
pub mod window;
