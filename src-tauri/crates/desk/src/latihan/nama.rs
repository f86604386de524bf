//! Words that made-up applicants are built from. No name here is a person's: first and last names are drawn apart.

/// First names.
pub(super) const DEPAN: &[&str] = &[
    "Ahmad",
    "Siti",
    "Budi",
    "Dewi",
    "Yohanes",
    "Maria",
    "Rina",
    "Agus",
    "Nurul",
    "Wayan",
    "Ketut",
    "Made",
    "Fransiska",
    "Hendra",
    "Lestari",
    "Joko",
    "Putri",
    "Rizky",
    "Aisyah",
    "Bambang",
    "Sri",
    "Teguh",
    "Indah",
    "Fajar",
    "Melati",
    "Andreas",
    "Ratna",
    "Sukarno",
    "Galih",
    "Wulan",
];
/// Last names; an empty one makes a person of one name.
pub(super) const BELAKANG: &[&str] = &[
    "Fauzi",
    "Anggraini",
    "Santoso",
    "Lado",
    "Ulfa",
    "Marlina",
    "Pratama",
    "Hidayat",
    "Simanjuntak",
    "Siregar",
    "",
    "Wibowo",
    "Kusuma",
    "Ramadhani",
    "Tarigan",
    "Mulyani",
    "Saputra",
    "",
    "Permata",
    "Nasution",
    "Hartono",
    "Suryani",
    "Manurung",
    "Wijaya",
];
/// Streets.
pub(super) const JALAN: &[&str] = &[
    "Jalan Merdeka",
    "Jalan Jenderal Sudirman",
    "Jalan Diponegoro",
    "Jalan Kartini",
    "Jalan Ahmad Yani",
    "Gang Melati",
    "Jalan Pasar Baru",
    "Dusun Sukamaju RT 02 RW 05",
    "Jalan Veteran",
    "Perumahan Griya Asri Blok C",
];
/// Districts.
pub(super) const KECAMATAN: &[&str] =
    &["Taman Sari", "Rangkui", "Gerunggang", "Pangkal Balam", "Sungai Selan", "Koba", "Merawang"];
/// Legal bodies.
pub(super) const BADAN: &[&str] = &[
    "Perkumpulan Pantau Anggaran Contoh",
    "Yayasan Lentera Pesisir",
    "PT Media Warta Contoh",
    "Perkumpulan Advokasi Lingkungan Contoh",
    "Yayasan Sekolah Rakyat",
    "Koperasi Nelayan Sejahtera",
];
/// Groups.
pub(super) const KELOMPOK: &[&str] = &[
    "Kelompok Tani Makmur",
    "Forum Warga Kampung Bukit",
    "Kelompok Ibu Peduli Posyandu",
    "Paguyuban Pedagang Pasar Pagi",
];
/// Occupations.
pub(super) const PEKERJAAN: &[&str] = &[
    "Mahasiswa",
    "Wartawan",
    "Petani",
    "Wiraswasta",
    "Guru",
    "Nelayan",
    "Karyawan swasta",
    "Ibu rumah tangga",
    "Peneliti",
];
