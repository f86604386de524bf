// Texts of *Layani tamu*: the counter, the guest book, the slip. The questions themselves the core asks.
import type { PintuTamu } from '../ipc/bindings';

const pintu: Record<PintuTamu, string> = {
  permohonan: 'Permohonan informasi',
  keberatan: 'Keberatan',
  mengambil_jawaban: 'Mengambil jawaban',
  pengaduan: 'Pengaduan',
  aspirasi: 'Aspirasi',
  konsultasi: 'Konsultasi',
  bukan_di_sini: 'Bukan di sini',
};

const lanjut: Partial<Record<PintuTamu, string>> = {
  permohonan: 'Buka formulir permohonan',
  keberatan: 'Buka formulir keberatan',
  mengambil_jawaban: 'Cari permohonannya',
  pengaduan: 'Buka formulir pengaduan',
  aspirasi: 'Buka formulir aspirasi',
};

export const tamu = {
  pintu,
  lanjut,
  judul: 'Layani tamu',
  arti: 'Siapa pun yang datang pulang dengan langkah berikutnya. Buku tamu tidak mencatat nama.',
  pilih: 'Tekan angkanya, atau pilih dengan Tab dan Enter.',
  kembali: 'Kembali ke pertanyaan sebelumnya',
  pintunya: 'Pintunya',
  tiba: 'Tiba pukul',
  tibaPetunjuk: 'Kosong berarti sekarang.',
  keperluan: 'Keperluan',
  keperluanPetunjuk: 'Singkat, tanpa nama.',
  arah: 'Diarahkan ke',
  arahPilih: 'Pilih lembaga, unit, atau kanal',
  bantuan: 'Bantuan bagi penyandang disabilitas',
  bantuanPetunjuk: 'Misalnya dibacakan, dituliskan, didampingi. Kosongkan bila tidak ada.',
  catat: 'Catat di buku tamu',
  dicatat: 'Tamu dicatat. Beri slipnya.',
  slip: 'Slip untuk tamu',
  slipKecil: 'Cetak slip 80 mm',
  slipA5: 'Cetak slip A5',
  slipPratinjau: 'Pratinjau slip',
  tamuBerikut: 'Tamu berikutnya',
  hariIni: 'Buku tamu hari ini',
  kosong: 'Belum ada tamu hari ini.',
  ringkas: (jumlah: number, menit: number | null) =>
    menit === null ? `${jumlah} tamu` : `${jumlah} tamu · rata-rata menunggu ${menit} menit`,
  bulanIni: 'Bulan ini',
  kolom: { tiba: 'Tiba', pintu: 'Pintu', keperluan: 'Keperluan', keluar: 'Keluar' },
  menunggu: (menit: number) => `menunggu ${menit} menit`,
  selesai: 'Pulang',
  selesaiIni: (jam: string) => `Tamu pukul ${jam} pulang`,
  batal: 'Batalkan',
  batalIni: (jam: string) => `Batalkan baris tamu pukul ${jam}`,
  batalJudul: 'Batalkan baris ini?',
  batalArti: 'Baris tetap terbaca dalam register tamu dengan alasannya.',
  dibatalkan: 'dibatalkan',
  register: 'Cetak register tamu',
  label: {
    tiba: 'Tiba pukul',
    pintu: 'Pintunya',
    keperluan: 'Keperluan',
    arah: 'Diarahkan ke',
    bantuan: 'Bantuan',
  },
};

/** The doors of the office's settings. */
export const daftarPintu = {
  judul: 'Pintu lain bagi tamu',
  arti: 'Ke mana tamu diarahkan bila bukan di sini. Isi alamat dan jam kantor setempat; tercetak pada slip.',
  jumlah: (n: number) => `${n} pintu`,
  nama: 'Nama',
  untuk: 'Untuk urusan',
  alamat: 'Alamat',
  jam: 'Jam layanan',
  kontak: 'Kontak',
  bawa: 'Yang dibawa',
  batas: 'Paling lambat',
  tambah: 'Tambah pintu',
  impor: 'Impor dari CSV',
  terimpor: (n: number) => `${n} pintu dibaca. Periksa, lalu simpan.`,
  hapus: 'Hapus',
  hapusIni: (nama: string, ke: number) => `Hapus pintu ${nama.trim() || `baris ${ke}`}`,
  label: (label: string, ke: number) => `${label}, pintu ${ke}`,
  kosong: 'Belum ada pintu lain.',
};
