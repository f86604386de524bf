// What each role may do, in the words of the desk. Every action of the core's table must have its words here.
import type { Tindakan } from '../ipc/bindings';

const kelompok = [
  {
    judul: 'Permohonan',
    tindakan: {
      lihat: 'Melihat daftar dan perkara (identitas disamarkan), mencari',
      daftarkan: 'Mendaftarkan permohonan, mencetak tanda bukti',
      proses: 'Memproses: kelengkapan, unit, perpanjangan, keputusan, biaya, penyerahan, lampiran',
      koreksi: 'Mengoreksi pendaftaran dengan alasan',
      batalkan: 'Membatalkan pendaftaran dengan alasan',
      setujui_penolakan: 'Menyetujui penolakan, bila pengaturan layanan menunjuk perannya',
      batalkan_langkah: 'Membatalkan langkah, membuka kembali permohonan yang selesai',
      lihat_identitas: 'Melihat identitas lengkap dengan alasan yang dicatat',
    },
  },
  {
    judul: 'Keberatan dan sengketa',
    tindakan: {
      daftarkan_keberatan: 'Mendaftarkan keberatan',
      proses_keberatan: 'Memproses dan mengoreksi keberatan, menyusun tanggapan',
      setujui_tanggapan: 'Menyetujui tanggapan Atasan PPID atas keberatan',
      catat_sengketa: 'Mencatat sengketa di Komisi Informasi',
    },
  },
  {
    judul: 'Pengaduan',
    tindakan: {
      daftarkan_pengaduan: 'Mendaftarkan pengaduan, mencatat tindak lanjut unit',
      proses_pengaduan: 'Menindaklanjuti, menjawab, menutup, mengoreksi pengaduan',
      lihat_pengaduan_rahasia: 'Membaca pengaduan yang dirahasiakan',
    },
  },
  {
    judul: 'Daftar informasi',
    tindakan: {
      usulkan_informasi: 'Mengusulkan dan mengubah entri daftar informasi publik',
      tinjau_informasi: 'Meninjau usulan: menerima atau mengembalikan',
      susun_uji: 'Mencatat pengecualian, menyusun uji konsekuensi',
      setujui_uji: 'Menyetujui uji konsekuensi, bila pengaturan layanan menunjuk perannya',
      tetapkan_daftar: 'Menetapkan daftar dengan keputusan',
      impor_daftar: 'Mengimpor daftar atau register lama, membatalkan impor',
      cetak_daftar: 'Mencetak, mengekspor, menerbitkan daftar',
    },
  },
  {
    judul: 'Register dan laporan',
    tindakan: {
      cetak_register: 'Mencetak register dengan identitas disamarkan',
      cetak_register_lengkap: 'Mencetak register dengan identitas lengkap; dicatat',
      tutup_register: 'Menutup register bulanan',
      lanjutkan_seri: 'Melanjutkan nomor register lama',
      tulis_laporan: 'Menulis laporan tahunan',
      tetapkan_laporan: 'Menetapkan laporan tahunan',
    },
  },
  {
    judul: 'Mutu layanan',
    tindakan: {
      jalankan_survei: 'Menjalankan survei, mengetik isian kertas',
      kelola_survei: 'Membuka, mengubah, menutup survei; rencana perbaikan',
      tulis_standar: 'Menulis standar pelayanan',
      tetapkan_standar: 'Menetapkan standar pelayanan',
      kelola_forum: 'Mengelola forum konsultasi publik',
    },
  },
  {
    judul: 'Privasi',
    tindakan: {
      lihat_jejak: 'Melihat jejak audit dan siapa melihat data diri siapa',
      catat_pembetulan: 'Mencatat permintaan pembetulan data',
      susun_berkas_subjek: 'Membuat berkas subjek data',
      atur_retensi: 'Mengatur masa simpan perkara',
      usul_musnah: 'Mengusulkan pemusnahan data diri',
      setujui_musnah: 'Menyetujui pemusnahan yang diusulkan orang lain',
    },
  },
  {
    judul: 'Kantor dan cadangan',
    tindakan: {
      cadangkan: 'Membuat cadangan, melihat dan menguji yang ada',
      atur_cadangan: 'Memilih tempat kedua, memulihkan, memperbaiki data rusak',
      setujui_jam: 'Menyetujui jam komputer yang mundur',
      atur_layanan: 'Mengatur persetujuan, unit, tarif, dan surat',
      atur_kantor: 'Mengatur kantor, logo, kertas, pola nomor',
      atur_kalender: 'Mengatur hari kerja dan hari libur kantor',
      atur_akun: 'Mengatur akun',
    },
  },
] as const satisfies readonly { judul: string; tindakan: Partial<Record<Tindakan, string>> }[];

type KeysOf<T> = T extends unknown ? keyof T : never;
type Unnamed = Exclude<Tindakan, KeysOf<(typeof kelompok)[number]['tindakan']>>;

/** The table of roles and actions. An action without words does not compile. */
export const wewenang = {
  judul: 'Siapa boleh apa',
  arti: 'Berlaku untuk semua kantor dan tidak dapat diubah. Yang tidak boleh Anda lakukan dilakukan petugas lain dengan peran yang berwenang.',
  tindakan: 'Tindakan',
  anda: 'peran Anda',
  boleh: 'Boleh',
  tidak: 'Tidak',
  kelompok: kelompok satisfies [Unnamed] extends [never] ? unknown : never,
};
