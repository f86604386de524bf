// Texts of the frame: sidebar, top bar, lock, help, search.

export const bingkai = {
  nama: 'Meja PPID',
  lompat: 'Langsung ke isi',
  menu: 'Menu',
  menuUtama: 'Menu utama',
  kelompok: {
    layanan: 'Meja layanan',
    daftar: 'Daftar informasi',
    pimpinan: 'Pimpinan',
    kantor: 'Kantor',
  },
  beranda: 'Beranda',
  permohonan: 'Permohonan',
  informasi: 'Informasi publik',
  dikecualikan: 'Dikecualikan',
  register: 'Register',
  laporan: 'Laporan',
  kalender: 'Kalender',
  pengaturan: 'Pengaturan',
  permohonanBaru: 'Permohonan baru',
  terbuka: (n: number) => `${n} belum selesai`,
  adaLewat: (n: number) => `${n} lewat batas waktu`,
  latihan: 'LATIHAN – data karangan',
  latihanArti: 'Tidak ada yang berlaku di sini: nomor, nama, dan tanda bukti hanya untuk berlatih.',
  kunci: 'Kunci meja',
  kunciSingkat: 'kunci',
  gantiPetugas: 'Ganti petugas',
  gantiPetugasArti: 'Isian yang belum selesai disimpan sebagai draf, lalu petugas berikutnya masuk.',
  petugasLain: 'Masuk sebagai',
  tanpaPetugasLain: 'Belum ada akun lain. Admin menambahkannya di Pengaturan › Akun.',
  segeraKunci:
    'Meja akan terkunci sebentar lagi karena tidak dipakai. Tekan tombol apa saja untuk melanjutkan.',
  bantuan: 'Pintasan papan ketik',
  bantuanArti: 'Yang berlaku di layar ini:',
  tombol: 'Tombol',
  gunanya: 'Gunanya',
  tabel: 'Pindah baris dalam tabel; Enter membuka',
  tutupDialog: 'Menutup kotak dialog',
  tidakAda: 'Halaman ini tidak ada.',
  keBeranda: 'Ke Beranda',
  tidakMenjawab: 'Program tidak menjawab',
};

export const cari = {
  label: 'Cari permohonan',
  petunjuk: 'Cari nomor, nama, NIK, atau informasi…',
  hasil: 'Hasil pencarian',
  mencari: 'Mencari…',
  tidakAda: (kata: string) =>
    `Tidak ada yang cocok dengan “${kata}”. Coba nomor, nama, NIK lengkap, atau satu kata dari rincian.`,
  jumlah: (n: number, penuh: boolean) => (penuh ? `${n} hasil terbaru` : `${n} hasil`),
};
