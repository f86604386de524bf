// Texts of bringing a list in from a spreadsheet. Why a file or a row is not taken, the core says.
import type { JenisDaftar, PutusanImpor } from '../ipc/bindings';
import { umum } from './umum';

const { angka } = umum;

const putusan: Record<PutusanImpor, string> = {
  baru: 'Baru',
  berubah: 'Berubah',
  sama: 'Sama',
  ditolak: 'Ditolak',
  dilewati: 'Dilewati',
};

type TeksDaftar = {
  /** Name of the list. */
  nama: string;
  judul: string;
  arti: string;
  /** Where the list stands, and the link to it. */
  ke: string;
  lihat: string;
  /** What comes after an import. */
  lanjut: string;
};

const daftar: Record<JenisDaftar, TeksDaftar> = {
  dip: {
    nama: 'Informasi publik',
    judul: 'Impor Daftar Informasi Publik',
    arti: 'Dari berkas Excel, LibreOffice, atau CSV yang sudah ada di unit. Judul kolom dikenali sendiri dan dapat dibetulkan.',
    ke: 'informasi',
    lihat: 'Lihat Daftar Informasi Publik',
    lanjut: 'Berikutnya: periksa butirnya dalam daftar, lalu tetapkan dengan Keputusan PPID.',
  },
  dik: {
    nama: 'Dikecualikan',
    judul: 'Impor daftar informasi yang dikecualikan',
    arti: 'Dari berkas Excel, LibreOffice, atau CSV yang sudah ada di unit. Judul kolom dikenali sendiri dan dapat dibetulkan.',
    ke: 'dikecualikan',
    lihat: 'Lihat informasi yang dikecualikan',
    lanjut: 'Berikutnya: periksa dasar hukum tiap pengecualian, lalu lengkapi uji konsekuensinya.',
  },
  unit: {
    nama: 'Pengaturan layanan',
    judul: 'Impor daftar unit',
    arti: 'Nama dan kode unit (PPID pelaksana) dari berkas Excel, LibreOffice, atau CSV.',
    ke: 'pengaturan/layanan',
    lihat: 'Lihat daftar unit',
    lanjut: 'Unit siap dipilih pada disposisi dan pada daftar informasi.',
  },
  permohonan: {
    nama: 'Register',
    judul: 'Masukkan register lama',
    arti: 'Register permohonan tahun-tahun sebelumnya dari berkas Excel, LibreOffice, atau CSV. Nomor tetap seperti tertulis, tidak ada yang dinomori ulang, dan yang tidak tertulis tetap kosong.',
    ke: 'register',
    lihat: 'Lihat register',
    lanjut: 'Berikutnya: buka register masa itu dan periksa barisnya.',
  },
  keberatan: {
    nama: 'Register',
    judul: 'Masukkan register keberatan lama',
    arti: 'Register keberatan tahun-tahun sebelumnya dari berkas Excel, LibreOffice, atau CSV. Nomor tetap seperti tertulis, permohonan yang dikenal ditautkan, dan yang tidak tertulis tetap kosong. Masukkan register permohonannya lebih dahulu bila ada.',
    ke: 'register',
    lihat: 'Lihat register',
    lanjut: 'Berikutnya: buka register keberatan masa itu dan periksa barisnya.',
  },
};

/** The registers of earlier years, each with what its cases are called. */
const perkara = { permohonan: 'Permohonan', keberatan: 'Keberatan' } as const;

/** A register of earlier years. */
export type RegisterLama = keyof typeof perkara;

/** `2 baru · 1 berubah · 9 sama`; what is none is left out. */
function hitungan(of: { baru: number; berubah: number; sama: number }): string {
  const parts = (['baru', 'berubah', 'sama'] as const)
    .filter((one) => of[one] > 0)
    .map((one) => `${angka(of[one])} ${putusan[one].toLowerCase()}`);
  return parts.length > 0 ? parts.join(' · ') : 'tidak ada perubahan';
}

export const impor = {
  putusan,
  register: { label: 'Register', perkara },
  daftar,
  hitungan,
  hanyaBerwenang:
    'Peran Anda dapat melihat impor yang sudah dilakukan. Mengimpor dilakukan PPID pelaksana, pimpinan, atau admin.',
  letak: 'Letak',
  berkas: {
    judul: 'Pilih berkas',
    pilih: 'Pilih berkas…',
    lain: 'Berkas lain…',
    taruh: 'atau taruh berkasnya di halaman ini',
    lepas: 'Lepaskan untuk membaca berkas ini',
    terima:
      'XLSX, ODS, atau CSV, paling besar 25 MB. Judul tabel, sel gabungan, dan banyak lembar dimengerti.',
    coba: 'Berkas dibaca dahulu sebagai percobaan. Tidak ada yang berubah sebelum Anda menerima semuanya.',
    berorang: 'Register memuat data diri: saat meja terkunci, berkasnya dilepas dari layar dan dipilih lagi.',
    unit: 'Unit pemilik daftar',
    unitArti: 'Dipakai bagi baris yang tidak menyebut unit; pemetaan kolom diingat untuk unit ini.',
    tanpaUnit: 'Tertulis dalam berkas',
    membaca: (nama: string) => `Membaca ${nama}…`,
    membacaUlang: 'Membaca ulang…',
    menerima: (n: number) => `Menyimpan ${angka(n)} baris…`,
    terbaca: (n: number) => `${angka(n)} baris terbaca`,
    persen: (n: number) => `${n}%`,
    berhenti: 'Membatalkan…',
    batal: 'Batalkan',
    dibatalkan: 'Pembacaan dibatalkan; tidak ada yang berubah.',
    simpanBatal: 'Penyimpanan dibatalkan; tidak satu baris pun masuk ke daftar.',
    tertunda: 'Perubahan terakhir belum dibaca. Yang tampak di bawah adalah hasil sebelumnya.',
    bacaUlang: 'Baca ulang',
    saran:
      'Tidak ada yang berubah dalam daftar. Buka berkasnya dengan Excel atau LibreOffice, simpan ulang sebagai .xlsx atau .csv tanpa kata sandi, lalu pilih lagi.',
    hilang: 'Berkas ini tidak dapat dibaca dari tempatnya. Salin ke komputer ini, lalu pilih lagi.',
    gantiJudul: 'Baca berkas lain?',
    gantiArti: (n: number) =>
      `${n === 1 ? 'Satu pembetulan' : `${n} pembetulan`} pada percobaan ini ikut dibuang. Berkasnya sendiri tidak berubah.`,
    ganti: 'Buang dan baca berkas lain',
  },
  hasil: {
    isi: (lembar: number, baris: number) =>
      `${lembar > 1 ? `${angka(lembar)} lembar · ` : ''}${angka(baris)} baris informasi`,
    terima: 'Terima semua',
    ditolak: (n: number) =>
      n === 1
        ? 'Satu baris ditolak. Betulkan atau lewati dahulu; semuanya diterima sekaligus atau tidak sama sekali.'
        : `${angka(n)} baris ditolak. Betulkan atau lewati dahulu; semuanya diterima sekaligus atau tidak sama sekali.`,
    lihatDitolak: 'Lihat yang ditolak',
    tidakAda: 'Semua baris sudah ada dalam daftar. Tidak ada yang perlu diterima.',
    kosong: 'Tidak ada baris informasi yang terbaca. Periksa kolom yang dibaca, atau pilih berkas lain.',
    siap: (n: number) => `${angka(n)} baris siap diterima sekaligus.`,
    tunggu: 'Baca ulang dahulu sebelum menerima.',
    saring: 'Tampilkan baris',
    semua: 'Semua',
    diumumkan: (baru: number, berubah: number, sama: number, ditolak: number, dilewati: number) =>
      `${angka(baru)} baru, ${angka(berubah)} berubah, ${angka(sama)} sama, ${angka(ditolak)} ditolak, ${angka(dilewati)} dilewati`,
    lewatiDitolak: (n: number) => `Lewati ${angka(n)} yang ditolak`,
    takDiterima: 'Belum ada yang diterima: masih ada baris yang ditolak. Alasannya pada tiap baris.',
  },
  lembar: {
    judul: 'Kolom yang dibaca',
    ringkas: (dibaca: number, semua: number) => `${angka(dibaca)} dari ${angka(semua)} kolom`,
    baris: (n: number) => `${angka(n)} baris`,
    nama: (nama: string) => `Lembar ${nama}`,
    kolom: 'Judul kolom dalam berkas',
    bidang: 'Dibaca sebagai',
    contoh: 'Contoh isi',
    jangan: 'Jangan diimpor',
    tanpaJudul: (huruf: string) => `(tanpa judul, kolom ${huruf})`,
    bidangUntuk: (judul: string, lembar: string) => `${judul} dibaca sebagai, lembar ${lembar}`,
    catatan: 'Yang diperhatikan pada lembar ini',
    kembalikan: 'Kembalikan ke yang dikenali',
    diingat: 'Pilihan ini diingat untuk berkas dengan judul kolom yang sama.',
  },
  baris: {
    judul: 'Baris dalam berkas',
    putusan: 'Putusan',
    letak: 'Baris',
    informasi: 'Informasi dan keterangan',
    tindakan: 'Tindakan',
    tanpaJudul: '(tanpa ringkasan)',
    buka: (judul: string, baris: number) => `${judul}, baris ${baris}`,
    lihat: 'Buka',
    lewati: 'Lewati',
    ikutkan: 'Ikutkan lagi',
    untuk: (tindakan: string, baris: number, lembar: string) =>
      `${tindakan} baris ${baris}, lembar ${lembar}`,
    dibaca: 'Dibaca',
    berubah: 'Yang berubah',
    semula: 'semula',
    menjadi: 'menjadi',
    kosong: '(kosong)',
    takAda: (putusan: string) => `Tidak ada baris “${putusan}”.`,
    takAdaSama: 'Tidak ada baris pada saringan ini.',
    tombol: '↑ ↓ pilih · ↵ buka · L lewati atau ikutkan',
    lewatiTombol: 'Lewati atau ikutkan baris terpilih',
    isian: (baris: number, lembar: string) => `Isi baris ${baris}, lembar ${lembar}`,
    terapkan: 'Terapkan dan baca ulang',
    kembalikan: 'Kembalikan isi berkas',
    dibetulkan: 'dibetulkan di sini',
    berkasTetap: 'Yang dibetulkan adalah hasil bacanya; berkas Anda tidak diubah.',
  },
  selesai: {
    judul: 'Diterima',
    arti: (nama: string) => `${nama} sudah masuk seluruhnya.`,
    batal: 'Bila ternyata keliru, seluruh impor ini dapat dibatalkan di bawah.',
    lagi: 'Impor berkas lain',
  },
  nomor: {
    judul: 'Nomor pada register',
    tahun: (tahun: number, baris: number, tertinggi: number) =>
      tertinggi > 0
        ? `Tahun ${tahun}: ${angka(baris)} baris, nomor urut tertinggi ${tertinggi}`
        : `Tahun ${tahun}: ${angka(baris)} baris, tanpa nomor urut yang terbaca`,
    rapi: 'Nomor urutnya lengkap dan tidak ada yang ganda.',
    arti: 'Nomor yang ganda atau terlewat tidak menghalangi. Semuanya masuk apa adanya, kecuali baris yang Anda lewati.',
  },
  seri: {
    judul: 'Penomoran tahun ini',
    tawaran: (tertinggi: number, berikutnya: string, jenis: RegisterLama) =>
      `Nomor urut tertinggi register ini ${tertinggi}. Bila penomoran dilanjutkan, ${perkara[jenis].toLowerCase()} berikutnya bernomor ${berikutnya}.`,
    lanjutkan: 'Lanjutkan penomoran',
    tidak: (sebab: string) => `Penomoran tidak dapat dilanjutkan dari register ini: ${sebab}`,
    siapa: 'Melanjutkan penomoran dilakukan pimpinan atau admin.',
    selesai: (berikutnya: string, jenis: RegisterLama) =>
      `Penomoran dilanjutkan. ${perkara[jenis]} berikutnya bernomor ${berikutnya}.`,
    tercatat: (terakhir: number) => `penomoran dilanjutkan sesudah ${terakhir}`,
  },
  riwayat: {
    judul: 'Impor terdahulu',
    kosong: 'Belum ada impor.',
    waktu: 'Waktu',
    berkas: 'Berkas',
    unit: 'Unit',
    isi: 'Isi',
    keadaan: 'Keadaan',
    oleh: (nama: string) => `oleh ${nama}`,
    berlaku: 'Berlaku',
    dibatalkan: 'Dibatalkan',
    batalkan: 'Batalkan impor',
    batalkanUntuk: (nama: string, waktu: string) => `Batalkan impor ${nama}, ${waktu}`,
    batalJudul: (nama: string) => `Batalkan impor ${nama}?`,
    batalArti: (isi: string) =>
      `Yang dibawa impor ini (${isi}) ditarik kembali. Yang sesudahnya diubah dengan tangan tetap seperti sekarang.`,
    selesai: (n: number) => `Impor dibatalkan; ${angka(n)} butir dikembalikan seperti semula.`,
  },
};
