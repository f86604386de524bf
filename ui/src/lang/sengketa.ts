// Texts of the screens around a dispute at the Komisi Informasi and the courts. What comes next, and why, the core says.
import type {
  HasilSengketa,
  JenisLangkahSengketa,
  JenisTahap,
  KeadaanSengketa,
  PerintahSengketa,
  Pihak,
  TingkatKomisi,
} from '../ipc/bindings';

/** What an officer can do with a dispute, by the name of its command. */
export type AksiSengketa = PerintahSengketa['perintah'];

const keadaan: Record<KeadaanSengketa, string> = {
  terdaftar: 'Terdaftar di Komisi Informasi',
  mediasi: 'Mediasi',
  ajudikasi: 'Ajudikasi',
  pengadilan: 'Di pengadilan',
  kasasi: 'Kasasi',
  diputus: 'Diputus',
  selesai: 'Selesai',
  dicabut: 'Dicabut pemohon',
  dibatalkan: 'Dibatalkan',
};

const tahap: Record<JenisTahap, string> = {
  mediasi: 'Mediasi',
  ajudikasi: 'Ajudikasi',
  pengadilan: 'Keberatan di pengadilan',
  kasasi: 'Kasasi',
};

const hasil: Record<HasilSengketa, string> = {
  sepakat: 'Tercapai kesepakatan',
  sepakat_sebagian: 'Tercapai kesepakatan sebagian',
  gagal: 'Mediasi gagal',
  dikabulkan: 'Permohonan dikabulkan',
  dikabulkan_sebagian: 'Permohonan dikabulkan sebagian',
  ditolak: 'Permohonan ditolak, menguatkan badan publik',
  tidak_diterima: 'Permohonan tidak diterima atau gugur',
  menguatkan: 'Menguatkan putusan sebelumnya',
  membatalkan: 'Membatalkan putusan sebelumnya',
  membatalkan_sebagian: 'Membatalkan sebagian putusan sebelumnya',
};

const tingkat: Record<TingkatKomisi, string> = {
  pusat: 'Pusat',
  provinsi: 'Provinsi',
  kabupaten_kota: 'Kabupaten/kota',
};

const pihak: Record<Pihak, string> = { pemohon: 'Pemohon', badan_publik: 'Badan publik' };

const aksi: Record<AksiSengketa, { tombol: string; arti: string }> = {
  mulai_tahap: {
    tombol: 'Catat tahap dimulai',
    arti: 'Mediasi, ajudikasi, pengadilan, atau kasasi dimulai.',
  },
  akhiri_tahap: {
    tombol: 'Catat hasil tahap',
    arti: 'Putusan atau kesepakatan, kapan diterima, dan informasi yang dibukanya.',
  },
  catat_pelaksanaan: {
    tombol: 'Catat pelaksanaan putusan',
    arti: 'Putusan atau kesepakatan sudah dilaksanakan.',
  },
  tutup: {
    tombol: 'Tutup sengketa',
    arti: 'Sudah berkekuatan hukum tetap dan tidak ada yang harus diberikan.',
  },
  cabut: { tombol: 'Catat pencabutan', arti: 'Pemohon mencabut sengketanya.' },
};

const tercatat: Record<JenisLangkahSengketa, string> = {
  tahap_dimulai: 'Tahap dimulai',
  tahap_berakhir: 'Hasil tahap dicatat',
  putusan_dilaksanakan: 'Putusan dilaksanakan',
  sengketa_ditutup: 'Sengketa ditutup',
  sengketa_dicabut: 'Sengketa dicabut',
};

export const sengketa = {
  keadaan,
  tahap,
  hasil,
  tingkat,
  pihak,
  aksi,
  tercatat,
  daftar: {
    judul: 'Sengketa',
    saring: 'Saring sengketa',
    cariPetunjuk: 'Nomor Komisi Informasi atau kata',
    nomor: 'Nomor',
    diajukan: 'Diajukan',
    pemohon: 'Pemohon',
    atas: 'Atas keberatan',
    jumlah: (n: number) => (n === 0 ? 'Tidak ada sengketa' : `${n.toLocaleString('id-ID')} sengketa`),
    kosong: 'Belum ada sengketa',
    kosongPetunjuk:
      'Sengketa dicatat dari halaman keberatannya, begitu surat Komisi Informasi diterima: buka keberatan itu, lalu Langkah lain › Catat sengketa.',
  },
  baru: {
    judul: (nomor: string) => `Catat sengketa atas keberatan ${nomor}`,
    koreksi: (nomor: string) => `Koreksi sengketa ${nomor}`,
    jelas: 'Sengketa diperiksa Komisi Informasi; di sini hanya dicatat (Perki 1/2021 Pasal 57 ayat (3)).',
    tingkat: 'Tingkat Komisi Informasi',
    komisi: 'Nama Komisi Informasi',
    komisiPetunjuk: 'Mis. Komisi Informasi Provinsi Kepulauan Bangka Belitung.',
    nomor: 'Nomor register sengketa',
    nomorPetunjuk: 'Seperti pada surat Komisi Informasi.',
    tanggal: 'Diajukan pada',
    diberitahukan: 'Kantor diberi tahu pada',
    pokok: 'Pokok sengketa',
    pokokPetunjuk: 'Kosong: informasi dalam keberatannya.',
    simpan: 'Catat sengketa',
    simpanKoreksi: 'Simpan koreksi',
    alasan: 'Alasan koreksi',
    peringatan: 'Perlu diketahui, tetap dicatat',
    waktu: 'Waktu ke Komisi Informasi',
    tercatat: (nomor: string) => `Sengketa ${nomor} tercatat.`,
    batal: 'Batal',
    drafJudul: (nomor: string) => `Sengketa atas keberatan ${nomor}`,
  },
  rincian: {
    memuat: 'Memuat sengketa…',
    keDaftar: 'Ke daftar sengketa',
    tahap: 'Tahap',
    belumTahap: 'Belum ada tahap yang dimulai.',
    mulai: (tanggal: string) => `dimulai ${tanggal}`,
    berjalan: 'berjalan',
    oleh: (siapa: string) => `diajukan ${siapa}`,
    putusan: (nomor: string, tanggal: string) => (nomor ? `${nomor}, ${tanggal}` : tanggal),
    diterima: (tanggal: string) => `diterima kantor ${tanggal}`,
    lanjut: (tanggal: string) => `dapat dilanjutkan sampai ${tanggal}`,
    pelaksanaan: (tanggal: string) => `dilaksanakan paling lambat ${tanggal}`,
    dibuka: 'Dinyatakan terbuka:',
    tentang: 'Sengketa',
    komisi: 'Komisi Informasi',
    tingkat: 'Tingkat',
    diajukan: 'Diajukan',
    diberitahukan: 'Diberitahukan',
    pokok: 'Pokok',
    dilaksanakan: 'Dilaksanakan',
    ditutup: 'Ditutup',
    dicabut: 'Dicabut',
    waktu: 'Batas waktu',
    usulan: 'Yang dibuka putusan',
    usulanArti:
      'Sesuaikan daftar: buka pengecualiannya dan masukkan informasinya ke Daftar Informasi Publik.',
    bukaPengecualian: (judul: string) => `Buka pengecualian “${judul}”`,
    sudahDibuka: (judul: string) => `Pengecualian “${judul}” sudah dibuka`,
    lihatInformasi: (judul: string) => `Lihat “${judul}” di DIP`,
    tulisInformasi: 'Tulis ke Daftar Informasi Publik',
    batalkan: 'Batalkan catatan',
    batalArti: 'Catatan yang salah; tetap terbaca.',
    batalJelas: 'Catatan yang salah dibatalkan, bukan dihapus: tetap terbaca bersama alasannya.',
    dibatalkan: (nomor: string) => `Catatan sengketa ${nomor} dibatalkan.`,
  },
  form: {
    tahap: 'Tahap',
    mulai: 'Dimulai pada',
    lembaga: 'Nama pengadilan',
    lembagaPetunjuk: 'PTUN bagi badan publik negara, Pengadilan Negeri bagi selainnya (UU 14/2008 Pasal 47).',
    nomorPerkara: 'Nomor perkara',
    oleh: 'Diajukan oleh',
    catatan: 'Catatan',
    hasil: 'Hasil',
    nomor: 'Nomor putusan atau kesepakatan',
    tanggal: 'Tanggal putusan',
    diterima: 'Diterima kantor pada',
    amar: 'Amar putusan, isi kesepakatan, atau mengapa gagal',
    hari: 'Dilaksanakan dalam berapa hari kerja',
    hariPetunjuk: 'Bila putusan menetapkannya.',
    membuka: 'Informasi yang dinyatakan terbuka',
    membukaKe: (n: number) => `Informasi terbuka ${n}`,
    membukaPengecualian: (n: number) => `Pengecualian untuk informasi ${n}`,
    membukaPetunjuk: 'Dari sini daftar mengusulkan apa yang perlu disesuaikan.',
    tanpaPengecualian: 'Tidak ada pengecualian terkait',
    tambah: 'Tambah informasi',
    hapus: (n: number) => `Hapus informasi ${n}`,
    uraianPelaksanaan: 'Cara putusan dilaksanakan',
    tanggalPelaksanaan: 'Dilaksanakan pada',
    tanggalTutup: 'Berakhir pada',
    caraTutup: 'Bagaimana berakhir',
    caraTutupPetunjuk: 'Mis. putusan berkekuatan hukum tetap; tidak ada yang harus diberikan.',
    tanggalCabut: 'Dicabut pada',
    caraCabut: 'Cara mencabut dan alasannya',
  },
};
