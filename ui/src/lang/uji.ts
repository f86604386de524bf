// Texts of the consequence test: its list, the guided sheet, its approval and its decree.
import type { HasilPengubahan, PenyetujuUji } from '../ipc/bindings';

/** A step of the guided sheet. */
export type LangkahUji =
  'informasi' | 'dasar' | 'konsekuensi' | 'kepentingan' | 'jangka' | 'penguji' | 'pemeriksaan';

const langkah: Record<LangkahUji, string> = {
  informasi: 'Informasi',
  dasar: 'Dasar hukum',
  konsekuensi: 'Konsekuensi',
  kepentingan: 'Kepentingan publik',
  jangka: 'Jangka waktu',
  penguji: 'Penguji',
  pemeriksaan: 'Persetujuan',
};

const arti: Record<LangkahUji, string> = {
  informasi:
    'Sebut dengan jelas informasi mana yang diuji, dan apakah seluruhnya atau sebagian saja (Perki 1/2021 Pasal 49 ayat (2), 50).',
  dasar:
    'Pilih huruf dalam Pasal 17 yang alasannya sesuai, dan Undang-Undang lain bila ada (UU 14/2008 Pasal 17; Perki 1/2021 Pasal 49 ayat (2)).',
  konsekuensi:
    'Uraikan keduanya: apa akibatnya bila informasi dibuka, dan apa akibatnya bila ditutup (Perki 1/2021 Lampiran II).',
  kepentingan:
    'Informasi hanya ditutup bila menutupnya melindungi kepentingan yang lebih besar daripada membukanya, atau sebaliknya (UU 14/2008 Pasal 2 ayat (4)). Tulis mana yang lebih besar, dan mengapa.',
  jangka:
    'Pengecualian tidak untuk selamanya (UU 14/2008 Pasal 20). Tetapkan sampai kapan, dan kapan ditinjau (PP 61/2010 Pasal 5–9).',
  penguji: 'Siapa yang menguji, di mana, kapan, dan nomor lembarnya (Perki 1/2021 Lampiran II).',
  pemeriksaan:
    'Periksa yang masih kurang, lihat lembarnya, lalu catat persetujuan. Sesudah disetujui isinya tidak berubah lagi.',
};

const penyetuju: Record<PenyetujuUji, string> = {
  pimpinan_badan_publik: 'pimpinan badan publik',
  atasan_ppid: 'Atasan PPID',
};

const hasilNama: Record<HasilPengubahan, string> = {
  tetap: 'Tetap dikecualikan dengan dasar baru',
  sebagian: 'Sebagian dibuka',
  dibuka: 'Dibuka seluruhnya',
};

const hasilArti: Record<HasilPengubahan, string> = {
  tetap: 'Dasar, cakupan, atau jangka waktunya berubah; informasinya tetap tertutup (PP 61/2010 Pasal 10).',
  sebagian:
    'Tulis di bawah bagian yang dibuka dan bagian yang tetap dikecualikan (Perki 1/2021 Pasal 50). Bagian yang dikecualikan tetap memerlukan dasar dan jangka waktu.',
  dibuka:
    'Sesudah ditetapkan (Perki 1/2021 Pasal 53, Lampiran V) informasi ini terbuka, tidak dapat menjadi dasar penolakan, dan diusulkan masuk Daftar Informasi Publik.',
};

export const uji = {
  judul: 'Lembar uji konsekuensi',
  judulPengubahan: 'Lembar uji pengubahan klasifikasi',
  memuat: 'Menyiapkan lembar uji…',
  nomor: (nomor: string) => (nomor.trim() ? `Nomor ${nomor}` : 'belum bernomor'),
  untuk: 'Untuk permohonan',
  kePutusan: 'Kembali ke keputusan permohonan',
  langkah,
  arti,
  langkahDaftar: 'Langkah penyusunan',
  langkahKe: (ke: number, nama: string) => `${ke}. ${nama}`,
  lengkap: 'lengkap',
  kurang: (n: number) => `${n} kurang`,
  salah: (n: number) => `${n} keliru`,
  lanjut: 'Lanjut',
  kembali: 'Kembali',
  tersimpan: (waktu: string) => `Tersimpan ${waktu}`,
  belumTersimpan: 'Belum tersimpan',
  menyimpan: 'Menyimpan…',
  belumTersimpanArti: 'Perbaiki yang ditandai; sesudah itu tersimpan dengan sendirinya.',
  butir: 'Informasi yang diuji',
  butirKe: (ke: number, informasi: string) => `${ke}. ${informasi.trim() || 'tanpa uraian'}`,
  tambah: 'Tambah informasi',
  tambahCari: 'Cari pengecualian lain untuk diuji bersama',
  tambahIni: (informasi: string) => `Tambah ke lembar ini: ${informasi}`,
  lepas: (informasi: string) => `Keluarkan dari lembar ini: ${informasi}`,
  tambahKosong: 'Tidak ada pengecualian lain yang cocok.',
  semula: 'Semula',
  pengubahan: 'Pengubahan',
  hasil: 'Hasil pengubahan',
  hasilNama,
  hasilArti,
  konsekuensiSekarang:
    'Tulis menurut keadaan sekarang: apa yang diperoleh publik bila dibuka, dan apa akibatnya bila tetap ditutup (Lampiran IV, Pertimbangan Pengubahan).',
  takDiperlukan:
    'Informasi ini dibuka seluruhnya: dasar hukum dan jangka waktu pengecualian tidak diperlukan lagi.',
  kepentingan: 'Pertimbangan kepentingan publik',
  kepentinganPetunjuk:
    'Misalnya: menutup NIK melindungi penerima dari penyalahgunaan; publik tetap dapat mengawasi lewat jumlah penerima per desa.',
  tempat: 'Tempat pengujian',
  tanggal: 'Tanggal pengujian',
  nomorLembar: 'Nomor lembar uji',
  penguji: 'Penguji',
  nama: 'Nama',
  jabatan: 'Jabatan',
  unit: 'Unit kerja',
  baris: (label: string, ke: number) => `${label}, penguji ${ke}`,
  tambahPenguji: 'Tambah penguji',
  hapusPenguji: (ke: number) => `Hapus penguji ${ke}`,
  panel: 'Yang ditampilkan di samping',
  panelPemeriksa: 'Pemeriksa',
  panelPratinjau: 'Pratinjau',
  pratinjau: 'Pratinjau lembar uji',
  pratinjauPenetapan: 'Pratinjau penetapan',
  masihKurang: (n: number) => (n === 1 ? 'Satu hal masih kurang' : `${n} hal masih kurang`),
  takKurang: 'Semua yang diminta Lampiran II sudah terisi.',
  kurangPada: (butir: string, label: string) => `${butir}: ${label}`,
  persetujuan: 'Persetujuan',
  persetujuanArti: (oleh: PenyetujuUji) =>
    `Disetujui oleh ${penyetuju[oleh]} (PP 61/2010 Pasal 3 ayat (2); Perki 1/2021 Lampiran II). Catat nama dan tanggal persetujuannya; lembar uji lalu terbit dan tidak berubah lagi.`,
  setujui: 'Catat persetujuan',
  disetujui: 'Persetujuan tercatat; lembar uji terbit.',
  bukanPenyetuju: 'Persetujuan dicatat oleh petugas yang berwenang.',
  tetapkan: 'Tetapkan',
  penetapan: 'Penetapan',
  penetapanArti:
    'PPID menetapkan dengan keputusan (Perki 1/2021 Pasal 49 ayat (4), Lampiran III). Isi nomor dan tanggalnya, periksa konsepnya, lalu tetapkan.',
  penetapanArtiUbah:
    'Perubahan ditetapkan dengan keputusan (Perki 1/2021 Pasal 53, Lampiran V). Isi nomor dan tanggalnya, periksa konsepnya, lalu tetapkan.',
  nomorPenetapan: 'Nomor penetapan',
  tanggalPenetapan: 'Tanggal penetapan',
  ditetapkan: 'Ditetapkan; pengecualian berlaku.',
  ditetapkanUbah: 'Ditetapkan; pengubahan berlaku.',
  bukanPenetap: 'Penetapan dilakukan pimpinan atau admin dengan akunnya sendiri.',
  dokumen: 'Dokumen',
  dokumenNama: { lembar: 'Lembar uji', penetapan: 'Penetapan' },
  cetak: 'Cetak',
  simpanPdf: 'Simpan PDF',
  disimpan: (nama: string) => `Tersimpan: ${nama}`,
  disetujuiOleh: (nama: string, jabatan: string, tanggal: string) =>
    `Disetujui ${nama}${jabatan ? `, ${jabatan}` : ''}, ${tanggal}`,
  ditetapkanDengan: (nomor: string, tanggal: string) => `Ditetapkan dengan ${nomor}, ${tanggal}`,
  batalkan: 'Tidak dilanjutkan',
  batalkanTeks: 'Lembar uji ini berhenti disusun. Pengecualiannya tetap tercatat dan dapat diuji lagi.',
  dibatalkan: 'Lembar uji tidak dilanjutkan.',
  dibatalkanKarena: (alasan: string) => `Tidak dilanjutkan: ${alasan}`,
  daftar: {
    judul: 'Lembar uji konsekuensi',
    jumlah: (n: number) => `${n} lembar`,
    saring: 'Keadaan',
    semua: 'Semua',
    keadaan: {
      disusun: 'Sedang disusun',
      disetujui: 'Belum ditetapkan',
      ditetapkan: 'Ditetapkan',
      dibatalkan: 'Dibatalkan',
    },
    nomor: 'Nomor',
    tanggal: 'Tanggal',
    informasi: 'Informasi yang diuji',
    permohonan: 'Permohonan',
    penetapan: 'Penetapan',
    status: 'Keadaan',
    pengubahan: 'Pengubahan klasifikasi',
    tanpaNomor: 'Belum bernomor',
    kosong: 'Belum ada lembar uji.',
    kosongPetunjuk: 'Buka informasi yang belum diuji dalam daftar, lalu pilih “Susun uji konsekuensi”.',
  },
  permohonan: {
    judul: 'Uji konsekuensi',
    arti: 'Disusun untuk permohonan ini.',
  },
};
