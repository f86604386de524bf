//! The practice office beside the real one: made-up data, an account everybody knows, marked on every screen and page.

use super::set_up::prepare;
use super::wire::{AdminPertama, BerkasKantor, SetUp};
use crate::sesi::wire::{Empty, Status};
use crate::{Desk, Fault, latihan, sesi};

/// Login name of the practice office.
const MASUK: &str = "latihan";
/// Password of the practice office; no secret, it stands on its login screen.
pub const KATA_SANDI: &str = "latihan-meja";
/// Makes the practice office if there is none, with requests and lists, goes over to it and seats its account.
///
/// # Errors
/// What the store cannot do.
pub fn create_practice(desk: &Desk, _: Empty) -> Result<Status, Fault> {
    let dir = desk.practice_dir();
    let _gate = desk.gate();
    let made = if store::KeyFile::exists(&dir) {
        None
    } else {
        Some(prepare(desk, &dir, practice_office(KATA_SANDI), true)?.0)
    };
    desk.go_to(true);
    desk.claim()?;
    if let Some(open) = made {
        desk.enter(open);
        latihan::fill_lives(desk, latihan::PERMOHONAN, latihan::BENIH)?;
    }
    sesi::status(desk, Empty {})
}

/// Profile and account of a practice office.
pub fn practice_office(kata_sandi: &str) -> SetUp {
    let some = |text: &str| Some(text.to_owned());
    SetUp {
        kantor: BerkasKantor {
            badan_publik: "Pemerintah Kabupaten Contoh".to_owned(),
            unit: "Dinas Komunikasi dan Informatika".to_owned(),
            kode_unit: some("DISKOMINFO"),
            alamat: some("Jalan Merdeka Nomor 1, Contoh 33100"),
            kota: some("Contoh"),
            telepon: some("(0700) 123456"),
            surel: some("ppid@contoh.go.id"),
            laman: some("ppid.contoh.go.id"),
            zona: None,
            pekan: None,
            cuti_bersama: None,
            jam_layanan: some("08.00-15.30"),
            pola_nomor: None,
            ppid: Some(domain::kantor::Pejabat {
                nama: "Drs. H. Sudirman, M.Si.".to_owned(),
                nip: "196805121994031002".to_owned(),
                jabatan: "Kepala Dinas selaku PPID".to_owned(),
            }),
            atasan_ppid: Some(domain::kantor::Pejabat {
                nama: "Ir. Ratna Kusuma, M.T.".to_owned(),
                nip: "196602031991032004".to_owned(),
                jabatan: "Sekretaris Daerah selaku Atasan PPID".to_owned(),
            }),
            admin: AdminPertama { nama: "Siti Rahma".to_owned(), nip: None, masuk: MASUK.to_owned() },
            logo: None,
        },
        kata_sandi: kata_sandi.to_owned(),
        logo_png: None,
        kertas: None,
        kertas_tanda_bukti: None,
    }
}
