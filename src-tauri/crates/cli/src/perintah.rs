//! The commands and what each takes, in the words of the screens. Help is Indonesian throughout, so clap's own English
//! headings are replaced.

use clap::{ArgAction, Parser, Subcommand};

use crate::kantor::Kantor;
use crate::{
    bantuan, cadangkan, cari, daftar, jam, keberatan, laporan, latihan, pengaduan, periksa, permohonan, pulihkan,
    register, sengketa, siapkan, skm, tenggat,
};

/// How the help of every command is laid out.
pub const TEMPLATE: &str = "{about-with-newline}\nPemakaian: {usage}\n\n{all-args}{after-help}";

/// Everything on the command line.
#[derive(Parser)]
#[command(
    name = "ppid",
    version,
    about = "Meja PPID untuk baris perintah",
    after_help = "\nKata sandi ditanyakan, atau dibaca dari berkas yang disebut PPID_KATA_SANDI_BERKAS.\n\
        Status keluar: 0 selesai, 2 salah pemakaian, 3 isian ditolak, 4 data rusak, lebih baru, atau sedang dipakai, 1 lainnya.",
    override_usage = "ppid PERINTAH [PILIHAN]",
    help_template = TEMPLATE,
    subcommand_help_heading = "Perintah",
    next_help_heading = "Pilihan umum, di depan atau di belakang perintah",
    disable_help_flag = true,
    disable_version_flag = true,
    disable_help_subcommand = true
)]
pub struct Ppid {
    /// Jawab dengan satu nilai JSON pada keluaran
    #[arg(long, global = true)]
    pub json: bool,
    /// On which office, by whom, when.
    #[command(flatten)]
    pub kantor: Kantor,
    /// Tampilkan bantuan
    #[arg(short = 'h', long = "help", visible_alias = "bantuan", global = true, action = ArgAction::Help)]
    help: Option<bool>,
    /// Tampilkan versi program
    #[arg(short = 'V', long = "version", visible_alias = "versi", action = ArgAction::Version)]
    version: Option<bool>,
    /// What to do.
    #[command(subcommand)]
    pub perintah: Perintah,
}

/// The commands.
#[derive(Subcommand)]
pub enum Perintah {
    /// Siapkan kantor dari berkas kantor.toml, tanpa bertanya
    Siapkan(siapkan::Args),
    /// Buat kantor latihan berisi data rekaan
    Latihan(latihan::Args),
    /// Hitung tenggat dalam hari kerja; tidak memerlukan kantor
    Tenggat(tenggat::Args),
    /// Daftarkan dan lihat permohonan
    #[command(
        subcommand,
        override_usage = "ppid permohonan PERINTAH [PILIHAN]",
        help_template = TEMPLATE,
        subcommand_help_heading = "Perintah"
    )]
    Permohonan(permohonan::Perintah),
    /// Daftarkan dan lihat keberatan
    #[command(
        subcommand,
        override_usage = "ppid keberatan PERINTAH [PILIHAN]",
        help_template = TEMPLATE,
        subcommand_help_heading = "Perintah"
    )]
    Keberatan(keberatan::Perintah),
    /// Daftarkan dan lihat pengaduan dan aspirasi
    #[command(
        subcommand,
        override_usage = "ppid pengaduan PERINTAH [PILIHAN]",
        help_template = TEMPLATE,
        subcommand_help_heading = "Perintah"
    )]
    Pengaduan(pengaduan::Perintah),
    /// Catat dan lihat sengketa di Komisi Informasi
    #[command(
        subcommand,
        override_usage = "ppid sengketa PERINTAH [PILIHAN]",
        help_template = TEMPLATE,
        subcommand_help_heading = "Perintah"
    )]
    Sengketa(sengketa::Perintah),
    /// Cetak buku register
    #[command(
        subcommand,
        override_usage = "ppid register PERINTAH [PILIHAN]",
        help_template = TEMPLATE,
        subcommand_help_heading = "Perintah"
    )]
    Register(RegisterPerintah),
    /// Laporan layanan informasi setahun, atau ringkasan satu semester, sebagai PDF atau DOCX
    Laporan(laporan::Args),
    /// Hasil survei kepuasan masyarakat setahun sebagai PDF atau XLSX
    Skm(skm::Args),
    /// Daftar Informasi Publik
    #[command(
        subcommand,
        override_usage = "ppid dip PERINTAH [PILIHAN]",
        help_template = TEMPLATE,
        subcommand_help_heading = "Perintah"
    )]
    Dip(daftar::DipPerintah),
    /// Daftar informasi yang dikecualikan
    #[command(
        subcommand,
        override_usage = "ppid dik PERINTAH [PILIHAN]",
        help_template = TEMPLATE,
        subcommand_help_heading = "Perintah"
    )]
    Dik(daftar::DikPerintah),
    /// Daftar unit kantor
    #[command(
        subcommand,
        override_usage = "ppid unit PERINTAH [PILIHAN]",
        help_template = TEMPLATE,
        subcommand_help_heading = "Perintah"
    )]
    Unit(daftar::UnitPerintah),
    /// Terbitkan daftar yang berlaku sebagai map laman statis
    Terbitkan(daftar::terbitkan::Args),
    /// Cari di semua catatan
    Cari(cari::Args),
    /// Buat cadangan yang terbukti utuh
    Cadangkan(cadangkan::Args),
    /// Pulihkan kantor dari cadangan
    Pulihkan(pulihkan::Args),
    /// Periksa keutuhan data kantor
    Periksa(periksa::Args),
    /// Setujui jam komputer yang mundur dari nomor terakhir
    #[command(
        subcommand,
        override_usage = "ppid jam PERINTAH [PILIHAN]",
        help_template = TEMPLATE,
        subcommand_help_heading = "Perintah"
    )]
    Jam(jam::Perintah),
    /// Tampilkan bantuan tentang sebuah perintah
    #[command(alias = "help")]
    Bantuan(bantuan::Args),
}

/// The registers there are.
#[derive(Subcommand)]
pub enum RegisterPerintah {
    /// Register permohonan satu masa sebagai PDF, XLSX, atau CSV
    Permohonan(register::Args),
    /// Register keberatan satu masa (Lampiran XI)
    Keberatan(register::Args),
    /// Register sengketa di Komisi Informasi satu masa
    Sengketa(register::Args),
    /// Register surat keterangan tidak lengkap satu masa
    TidakLengkap(register::Args),
    /// Register perpanjangan satu masa
    Perpanjangan(register::Args),
    /// Register pengaduan dan aspirasi satu masa
    Pengaduan(register::Args),
    /// Register tamu (buku tamu) satu masa
    Tamu(register::Args),
    /// Register biaya satu masa
    Biaya(register::Args),
    /// Daftar Informasi Publik (Lampiran I) sebagai PDF, XLSX, atau CSV
    Dip(daftar::cetak::Args),
    /// Daftar informasi yang dikecualikan sebagai PDF, XLSX, atau CSV
    Dik(daftar::cetak::Args),
}
