// Words that every screen uses.

const angka = new Intl.NumberFormat('id-ID');

export const umum = {
  bolehKosong: 'boleh kosong',
  tutup: 'Tutup',
  batal: 'Batal',
  simpan: 'Simpan',
  kembali: 'Kembali',
  lanjut: 'Lanjut',
  memuat: 'Memuat…',
  spanduk: 'Perlu segera diperhatikan',
  buka: 'Buka',
  cobaLagi: 'Coba lagi',
  tersimpan: 'Tersimpan.',
  alasan: 'Alasan',
  alasanTercatat: 'Tercatat dalam riwayat bersama nama Anda.',
  tampilkan: 'Tampilkan',
  sembunyikan: 'Sembunyikan',
  capsLock: 'Caps Lock menyala.',
  contohTanggal: 'HH-BB-TTTT',
  bukanTanggal: 'Tulis tanggal seperti 23-11-2026.',
  perbaiki: (n: number) => (n === 1 ? 'Satu isian perlu diperbaiki:' : `${n} isian perlu diperbaiki:`),
  halaman: 'Halaman',
  sebelumnya: 'Sebelumnya',
  berikutnya: 'Berikutnya',
  rentang: (first: number, last: number, total: number) =>
    total === 0
      ? 'Tidak ada baris'
      : `${angka.format(first)}–${angka.format(last)} dari ${angka.format(total)}`,
  takTerduga: 'Terjadi kesalahan yang tidak terduga. Ulangi; isian Anda masih ada.',
  angka: (n: number) => angka.format(n),
};

export const sisa = {
  // On the weekend after the last day no working day has passed yet.
  lewat: (hari: number) => (hari === 0 ? 'Lewat batas' : `Lewat ${hari} hari kerja`),
  hariIni: 'Hari ini',
  tanpaBatas: 'Tanpa batas',
  lagi: (hari: number) => `${hari} hari kerja lagi`,
  selesai: 'Tidak berjalan',
};

export const peran = {
  petugas: 'Petugas meja',
  pelaksana: 'PPID pelaksana',
  pimpinan: 'Pimpinan',
  admin: 'Admin',
};

export const kertas = {
  a4: 'A4 (210 × 297 mm)',
  f4: 'F4 (215 × 330 mm)',
  setengah: 'Setengah halaman',
  slip80: 'Slip 80 mm',
};
