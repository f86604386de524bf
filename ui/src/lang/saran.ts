// Texts of what is suggested while a request is typed: entries of the list, exemptions, earlier answers.
import type { Kelas, SaranInformasi, StatusPengecualian } from '../ipc/bindings';
import type { Tone } from '../lib/Chip.svelte';
import { mediumDate } from '../lib/waktu';

const kelas: Record<Kelas, string> = {
  berkala: 'Berkala',
  serta_merta: 'Serta-merta',
  setiap_saat: 'Setiap saat',
};

/** How an exemption stands, as colour; its word comes from the core. */
const rupa: Record<StatusPengecualian, Tone> = {
  belum_diuji: 'mute',
  sudah_diuji: 'info',
  berlaku: 'soon',
  segera_berakhir: 'soon',
  harus_ditetapkan_terbuka: 'ok',
  terbuka: 'ok',
  dibuka: 'ok',
  ditarik: 'mute',
};

/** `Berkala · Dinas Pendidikan · softcopy · Mar 2026`. */
function ringkas({ kelas: k, unit, bentuk, waktu }: SaranInformasi): string {
  const forms = [bentuk.softcopy ? 'softcopy' : '', bentuk.hardcopy ? 'hardcopy' : '', bentuk.lain.trim()];
  return [kelas[k], unit, forms.filter(Boolean).join(', '), waktu].filter(Boolean).join(' · ');
}

export const saran = {
  kelas,
  rupa,
  ringkas,
  judul: 'Sudah tersedia?',
  untukButir: (ke: number) => `Untuk butir ${ke}.`,
  bilaCukup: 'Bila cukup, berikan sekarang: permohonan selesai di meja.',
  cocok: (n: number) => (n === 0 ? 'Belum ada di DIP' : `${n} cocok di DIP`),
  takCocok: 'Tidak ada yang cocok. Daftarkan seperti biasa; unit yang menguasainya dicari kemudian.',
  gagal: 'Saran tidak dapat dimuat. Pendaftaran tetap dapat dilanjutkan.',
  diDaftar: 'Cocok di Daftar Informasi Publik',
  berkas: 'Berkas ada di sini',
  tautan: 'Ada tautan',
  berikan: 'Berikan sekarang',
  berikanIni: (judul: string) => `Berikan sekarang: ${judul}`,
  lihat: 'Lihat',
  lihatIni: (judul: string) => `Lihat ${judul}`,
  lainnya: (n: number) => `Tampilkan ${n} lainnya`,
  dikecualikan: 'Sebagian mungkin dikecualikan',
  dikecualikanArti: 'Tetap didaftarkan; yang terbuka diberikan, yang dikecualikan dijelaskan dasarnya.',
  tetapTerbuka: 'Tetap terbuka',
  tertutup: (dasar: string) =>
    `Memuat bagian yang dikecualikan: ${dasar}. Daftarkan dahulu; bagian itu dihitamkan.`,
  dijawab: 'Pernah dijawab',
  jawaban: (tanggal: string, hasil: string) => `${mediumDate(tanggal)} · ${hasil}`,
  bukaJawaban: (nomor: string) => `Buka permohonan ${nomor}; isian ini tersimpan sebagai draf`,
  rincian: {
    kelas: 'Kelas',
    unit: 'Unit yang menguasai',
    penanggungJawab: 'Penanggung jawab',
    waktu: 'Waktu pembuatan',
    tempat: 'Tempat pembuatan',
    bentuk: 'Bentuk tersedia',
    tempatAsli: 'Tempat aslinya',
    retensi: 'Jangka waktu simpan',
    tautan: 'Tautan',
    berkas: 'Berkas',
    bukaBerkas: (nama: string) => `Buka ${nama}`,
    salin: 'Salin tautan',
    tersalin: 'Tautan tersalin.',
    keDaftar: 'Buka di daftar',
  },
  serah: {
    judul: 'Berikan sekarang',
    akan: 'Yang akan terjadi',
    didaftarkan: (nomor: string) => `Permohonan didaftarkan dengan nomor ${nomor}; tanda buktinya dicetak.`,
    diserahkan: 'Informasi diserahkan hari ini tanpa biaya; berita acara penyerahan diterbitkan.',
    selesai: 'Permohonan selesai di meja.',
    dari: 'Diberikan dari daftar',
    bukaBerkas: 'Buka berkasnya',
    butirLain: (n: number) =>
      `Permohonan ini memuat ${n} butir; semuanya dinyatakan diberikan hari ini. Bila ada yang belum tersedia, daftarkan seperti biasa.`,
    jumlahKosong: 'Isi apa yang diserahkan, misalnya 2 berkas PDF atau 24 lembar.',
    kurang: 'Belum dapat diberikan di meja, karena permohonan ini masih kurang:',
    kurangArti: 'Lengkapi isian itu dahulu, atau daftarkan seperti biasa.',
    tombol: 'Daftarkan dan berikan',
    selesaiChip: 'Sudah diserahkan',
    selesaiArti: 'Informasi sudah diserahkan dan permohonan selesai.',
    dokumen: 'Yang dicetak',
    pendaftaran: 'Tanda bukti dan formulir',
    gagal: (nomor: string) => `Permohonan ${nomor} sudah terdaftar, tetapi penyerahannya belum tercatat.`,
  },
  pilih: {
    label: (ke: number, banyak: boolean) => (banyak ? `Butir ${ke} dari daftar` : 'Diberikan dari daftar'),
    tidak: 'Tidak dihubungkan dengan daftar',
    arti: 'Butir DIP yang paling cocok dengan rinciannya; dicatat pada penyerahan.',
  },
};
