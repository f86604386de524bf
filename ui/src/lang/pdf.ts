// Texts of the PDF preview and of printing.
export const pdf = {
  alat: 'Alat pratinjau',
  halaman: (n: number, dari: number) => `Halaman ${n} dari ${dari}`,
  lembar: (n: number) => `Halaman ${n}`,
  terkunci: 'PDF ini meminta kata sandi. Buka dengan penampil PDF, atau minta berkas tanpa kata sandi.',
  takTerbaca: 'PDF ini tidak dapat digambar di sini. Simpan, lalu buka dengan penampil PDF.',
  menyiapkan: 'Menyiapkan halaman…',
  sebelumnya: 'Halaman sebelumnya',
  berikutnya: 'Halaman berikutnya',
  perkecil: 'Perkecil',
  perbesar: 'Perbesar',
  muat: 'Muat',
  terlaluPanjang: (halaman: number, paling: number) =>
    `Berkas ini ${halaman} halaman; dari jendela ini dicetak paling banyak ${paling} halaman. Pilih Buka, lalu cetak dari penampil PDF.`,
};
