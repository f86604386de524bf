// Texts of the Daftar Informasi Publik (Perki 1/2021 art. 14-21, 45, Lampiran I). Sentences about a field at fault, and the
// names of the kinds the law demands, come from the core.
import type { AksiInformasi, KeadaanInformasi, Kelas, Ketetapan } from '../ipc/bindings';
import { plainDate } from '../lib/tanggal';

const angka = (n: number) => n.toLocaleString('id-ID');

const kelas: Record<Kelas, string> = {
  berkala: 'Berkala',
  serta_merta: 'Serta-merta',
  setiap_saat: 'Setiap saat',
};
const kelasArti: Record<Kelas, string> = {
  berkala: 'Diumumkan paling sedikit 6 bulan sekali (UU 14/2008 Pasal 9).',
  serta_merta:
    'Diumumkan seketika bila dapat mengancam hajat hidup orang banyak dan ketertiban umum (Pasal 10).',
  setiap_saat: 'Tersedia setiap kali diminta (Pasal 11).',
};
const keadaan: Record<KeadaanInformasi, string> = {
  konsep: 'Konsep',
  diajukan: 'Diajukan',
  dikembalikan: 'Dikembalikan',
  diterima: 'Diterima',
  ditarik: 'Ditarik',
  dibatalkan: 'Impor dibatalkan',
};
const ketetapan: Record<Ketetapan, string> = {
  belum: 'belum dalam SK',
  sesuai: 'sesuai SK',
  berubah: 'berubah sejak SK',
};

/** What an officer can do with an entry, by the name of its action. */
export type NamaAksi = AksiInformasi['aksi'];

const aksi: Record<NamaAksi, string> = {
  ajukan: 'Ajukan',
  terima: 'Terima',
  kembalikan: 'Kembalikan',
  mutakhirkan: 'Nyatakan masih mutakhir',
  tarik: 'Tarik dari daftar',
  pulihkan: 'Pulihkan ke daftar',
};
const selesai: Record<NamaAksi, (n: number) => string> = {
  ajukan: (n) => `${angka(n)} butir diajukan untuk ditinjau PPID.`,
  terima: (n) => `${angka(n)} butir diterima; masuk ke penetapan berikutnya.`,
  kembalikan: (n) => `${angka(n)} butir dikembalikan kepada unit.`,
  mutakhirkan: (n) => `${angka(n)} butir dinyatakan masih mutakhir.`,
  tarik: (n) => `${angka(n)} butir ditarik dari daftar.`,
  pulihkan: (n) => `${angka(n)} butir dipulihkan sebagai konsep.`,
};

export const informasi = {
  judul: 'Daftar Informasi Publik',
  kelas,
  kelasArti,
  keadaan,
  ketetapan,
  aksi,
  selesai,
  angka,
  ubah: 'Ubah',
  memuat: 'Memuat…',
  cobaLagi: 'Coba lagi',
  kembaliKeDaftar: 'Daftar Informasi Publik',
  letak: 'Letak',
  mutakhir: 'Mutakhir',
  perlu: 'Perlu diperbarui',
  daftar: {
    butir: (n: number) => `${angka(n)} butir`,
    unit: (n: number) => `${angka(n)} unit`,
    ditetapkan: 'ditetapkan dengan',
    sk: (nomor: string) => `SK ${nomor}`,
    belumDitetapkan: 'belum ditetapkan dengan Keputusan',
    lewat: 'penetapan lewat 6 bulan',
    wajibKurang: (n: number) => (n > 0 ? `${angka(n)} informasi wajib belum ada` : 'Informasi wajib lengkap'),
    layak: (n: number) => `${angka(n)} layak masuk daftar`,
    perlu: (n: number) => `${angka(n)} perlu diperbarui`,
    perluArti: 'Tampilkan hanya yang perlu diperbarui',
    periksa: 'Yang perlu diperiksa',
    impor: 'Impor dari Excel',
    terbitkan: 'Terbitkan',
    tambah: 'Tambah butir',
    saring: 'Saring daftar',
    kelas: 'Klasifikasi',
    semua: 'Semua',
    kata: 'Saring ringkasan',
    kataPetunjuk: 'Saring ringkasan…',
    unitPilih: 'Unit yang menguasai',
    semuaUnit: 'Semua unit',
    tahunPilih: 'Tahun',
    semuaTahun: 'Semua tahun',
    tahun: (tahun: number) => `Tahun ${tahun}`,
    keadaanPilih: 'Keadaan',
    semuaKeadaan: 'Semua keadaan',
    bersihkan: 'Hapus saringan',
    ringkasan: 'Ringkasan isi informasi',
    unitKolom: 'Unit yang menguasai',
    kategori: 'Kategori',
    waktu: 'Waktu pembuatan',
    bentuk: 'Bentuk',
    retensi: 'Retensi',
    keadaan: 'Keadaan',
    tandai: 'Tandai',
    tandaiButir: (judul: string) => `Tandai ${judul}`,
    tandaiHalaman: 'Tandai semua baris di halaman ini',
    tandaiSemua: (n: number) => `Tandai semua ${angka(n)} butir yang tersaring`,
    menandai: (selesai: number, dari: number) => `Menandai ${angka(selesai)} dari ${angka(dari)}…`,
    ditandai: (n: number) => `${angka(n)} butir ditandai`,
    lepas: 'Lepas tanda',
    takAda: 'Tidak ada di antara butir yang ditandai yang dapat dikerjakan begitu.',
    aksi: (nama: string, n: number) => `${nama} ${angka(n)}`,
    mutakhirkan: 'Mutakhirkan',
    tombol: '↑↓ pilih · ↵ buka · Spasi tandai · E ubah · P cetak · / saring',
    kosong: 'Daftar ini masih kosong.',
    kosongPetunjuk:
      'Masukkan daftar yang sudah Anda punya dari Excel, atau tulis butir pertama. Mulai dari informasi yang wajib ada menurut undang-undang.',
    lihatWajib: 'Lihat informasi wajib',
    takCocok: 'Tidak ada butir yang cocok.',
    takCocokPetunjuk: 'Kurangi kata atau longgarkan saringannya.',
  },
  terbit: {
    penetapan: 'Penetapan',
    tetapkan: 'Tetapkan dengan Keputusan…',
    tetapkanArti: 'Keputusan PPID dengan persetujuan Atasan PPID, daftar sebagai lampirannya.',
    daftarKerja: 'Cetak dan unduh',
    cetak: 'Cetak atau unduh PDF…',
    cetakArti: 'Menurut kolom Lampiran I Perki 1/2021.',
    xlsx: 'Unduh Excel (XLSX)',
    csv: 'Unduh CSV',
    unduhArti: 'Dapat diimpor kembali tanpa berubah.',
    terbitkan: 'Umumkan',
    folder: 'Terbitkan folder laman…',
    folderArti: 'Halaman siap pasang di laman mana pun, dengan CSV dan JSON di sampingnya.',
    folderBelum: 'Belum tersedia di jendela ini.',
    hanya: (siapa: string) => `Hanya ${siapa}.`,
    pimpinan: 'pimpinan atau admin',
    belumBerlaku: 'Tetapkan daftarnya lebih dahulu.',
  },
  cetak: {
    judul: 'Cetak Daftar Informasi Publik',
    versi: 'Yang dicetak',
    kerja: 'Daftar kerja sekarang',
    berlaku: (nomor: string) => `SK ${nomor} (berlaku)`,
    unit: 'Unit',
    kertas: 'Kertas',
    kertasKantor: 'Kertas kantor',
    pratinjau: 'Pratinjau Daftar Informasi Publik',
    simpanPdf: 'Simpan PDF',
    simpanExcel: 'Simpan Excel',
    simpanCsv: 'Simpan CSV',
    buka: 'Buka',
    cetak: 'Cetak',
    tersimpan: (nama: string) => `Tersimpan: ${nama}.`,
  },
  kapan: (iso: string) => plainDate(iso),
};
