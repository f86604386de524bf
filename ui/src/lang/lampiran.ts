// Texts around files attached to a request, an objection or a dispute. Why a file is not taken, the core says.
import type { JenisLampiran, TipeBerkas } from '../ipc/bindings';
import { surat } from './surat';

const jenis: Record<JenisLampiran, string> = {
  ktp: 'KTP atau tanda pengenal',
  akta: 'Akta badan hukum',
  surat_kuasa: 'Surat kuasa',
  jawaban: 'Jawaban atau informasi',
  surat_bertanda_tangan: 'Surat bertanda tangan',
  bukti_terima: 'Bukti terima',
  surat_pemohon: 'Surat dari pemohon',
  putusan: 'Putusan atau kesepakatan sengketa',
  lain: 'Lain-lain',
};
const tipe: Record<TipeBerkas, string> = {
  pdf: 'PDF',
  jpeg: 'foto',
  png: 'gambar',
  docx: 'Word',
  xlsx: 'Excel',
};

export const lampiran = {
  jenis,
  tipe,
  surat: surat.nama,
  tanggapan: 'Tanggapan Atasan PPID',
  judul: 'Lampiran',
  tambah: 'Lampirkan',
  kosong: 'Belum ada berkas. Seret berkas ke halaman ini, tempel dengan Ctrl+V, atau pilih Lampirkan.',
  lepas: 'Lepaskan untuk melampirkan',
  lihat: (nama: string) => `Lihat ${nama}`,
  hapus: (nama: string) => `Hapus lampiran ${nama}`,
  tercatat: (nama: string) => `tercatat sebagai ${nama}`,
  kirim: {
    judul: 'Lampirkan berkas',
    jenis: 'Jenis berkas',
    pilihJenis: 'Pilih jenis…',
    jenisDahulu: 'Pilih jenis berkasnya dahulu; dari jenisnya ditentukan siapa yang boleh melihatnya.',
    surat: 'Untuk surat',
    pilihSurat: 'Pilih surat…',
    tanpaSurat: 'Tidak untuk surat tertentu',
    belumAdaSurat: 'Belum ada surat yang terbit untuk perkara ini.',
    letakkan: 'Seret berkas ke sini, atau tempel tangkapan layar dengan Ctrl+V.',
    terima:
      'PDF, JPEG, PNG, Word, Excel; masing-masing paling besar 10 MB. Lokasi dan data kamera pada foto dihapus.',
    pilih: 'Pilih berkas…',
    menunggu: 'menunggu',
    mengirim: 'dilampirkan…',
    ditolak: 'tidak dilampirkan',
    daftar: 'Berkas yang akan dilampirkan',
    buang: (nama: string) => `Jangan lampirkan ${nama}`,
    kerjakan: (n: number) => `Lampirkan ${n} berkas`,
    kemajuan: (n: number, dari: number) => `Melampirkan ${n} dari ${dari}…`,
    selesai: (n: number) => (n === 1 ? 'Satu berkas dilampirkan.' : `${n} berkas dilampirkan.`),
    sebagian: (ditolak: number) => `${ditolak} berkas tidak dilampirkan; alasannya di bawah.`,
    tempelan: 'Tangkapan layar',
  },
  tampil: {
    judul: (nama: string) => `Lihat ${nama}`,
    jelas:
      'Berkas ini memuat identitas. Melihatnya dicatat dalam perjalanannya: siapa, kapan, dan alasannya.',
    tombol: 'Lihat dan catat',
    tercatat: 'Sudah dicatat dalam perjalanan.',
    tidakDigambar: (jenis: string) =>
      `Berkas ${jenis} tidak digambar di sini. Simpan, lalu buka dengan program kantor Anda; atau buka langsung salinannya.`,
    simpan: 'Simpan',
    buka: 'Buka',
    tersimpan: (nama: string) => `Tersimpan: ${nama}`,
    gambar: (nama: string) => `Gambar ${nama}`,
    alat: 'Alat gambar',
    besar: (persen: number) => `${persen} %`,
    rusak: 'Gambar ini tidak dapat ditampilkan. Simpan, lalu buka dengan program gambar.',
  },
  buang: {
    judul: (nama: string) => `Hapus ${nama}?`,
    jelas:
      'Isi berkas dihapus dan tidak dapat dikembalikan. Bahwa ia pernah dilampirkan, oleh siapa, dan mengapa dihapus tetap terbaca dalam perjalanan.',
    tombol: 'Hapus lampiran',
    selesai: 'Lampiran dihapus.',
  },
};
