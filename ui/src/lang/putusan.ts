// Texts of deciding on a request: each item's decision, the approval of a refusal, the written notice.
import type { HasilKeputusan, JenisBiaya, Keputusan } from '../ipc/bindings';

type Jenis = Keputusan['keputusan'];

const keputusan: Record<Jenis, string> = {
  diberikan: 'Diberikan',
  sebagian: 'Sebagian',
  ditolak: 'Ditolak',
  tidak_dikuasai: 'Tidak dikuasai',
  belum_didokumentasikan: 'Belum didokumentasikan',
};

const arti: Record<Jenis, string> = {
  diberikan:
    'Seluruhnya diberikan. Sebutkan dalam bentuk apa informasi ini dikuasai (Perki 1/2021 Pasal 31 ayat (4)).',
  sebagian:
    'Bagian yang dikecualikan dihitamkan dengan alasannya; selebihnya tetap wajib diberikan (UU 14/2008 Pasal 22 ayat (7) huruf e).',
  ditolak:
    'Hanya informasi yang dikecualikan dapat ditolak: setelah uji konsekuensi, dengan SK penetapannya, dan disetujui Atasan PPID (Perki 1/2021 Pasal 10 dan 34).',
  tidak_dikuasai:
    'Bukan penolakan. Jelaskan, dan sebutkan badan publik yang menguasainya bila diketahui (UU 14/2008 Pasal 22 ayat (7) huruf b).',
  belum_didokumentasikan:
    'Bukan penolakan. Jelaskan, dan janjikan dalam berapa hari kerja informasi disediakan (Perki 1/2021 Lampiran VII bagian B).',
};

const hasil: Record<HasilKeputusan, string> = {
  dikabulkan: 'Dikabulkan seluruhnya',
  dikabulkan_sebagian: 'Dikabulkan sebagian',
  ditolak: 'Ditolak',
  tidak_dapat_diberikan: 'Tidak dapat diberikan',
};

const hasilArti: Record<HasilKeputusan, string> = {
  dikabulkan: 'Semua yang diminta diberikan.',
  dikabulkan_sebagian: 'Ada yang diberikan, ada yang tidak atau dihitamkan.',
  ditolak: 'Tidak ada yang diberikan, dan ada yang dikecualikan.',
  tidak_dapat_diberikan: 'Tidak ada yang ditolak, tetapi belum ada yang dapat diberikan.',
};

const biaya: Record<JenisBiaya, string> = {
  penyalinan: 'Penyalinan',
  pengiriman: 'Pengiriman',
  lain: 'Lain-lain',
};

const rupiah = new Intl.NumberFormat('id-ID', { maximumFractionDigits: 0 });

export const putusan = {
  rupiah: (jumlah: number) => `Rp${rupiah.format(jumlah)}`,
  judul: 'Keputusan per butir',
  judulButir: 'Keputusan',
  memuat: 'Menyiapkan formulir…',
  keputusan,
  arti,
  hasil,
  hasilArti,
  butir: (ke: number, dari: number) => (dari > 1 ? `Butir ${ke} dari ${dari}` : 'Informasi yang diminta'),
  keputusanButir: (ke: number) => `Keputusan butir ${ke}`,
  pilihKeputusan: 'Pilih keputusan untuk butir ini.',
  bentuk: 'Dikuasai dalam bentuk',
  softcopy: 'Softcopy, termasuk rekaman',
  hardcopy: 'Hardcopy',
  keterangan: 'Keterangan bagi pemohon',
  penghitaman: 'Yang dihitamkan dan alasannya',
  penghitamanPetunjuk: 'Mis. nama dan NIK penerima bantuan pada kolom 3 dan 4.',
  badanPublik: 'Badan publik yang menguasai',
  badanPublikPetunjuk: 'Kosongkan bila tidak diketahui.',
  penjelasan: 'Penjelasan bagi pemohon',
  hari: 'Disediakan dalam (hari kerja)',
  dasar: {
    salin: (ke: number) => `Salin dasar butir ${ke}`,
  },
  sama: (ke: number) => `Samakan semua butir dengan butir ${ke}`,
  disalin: {
    keputusan: (ke: number) => `Semua butir kini sama dengan butir ${ke}.`,
    dasar: (ke: number) => `Dasar butir ${ke} disalin.`,
  },
  urungkan: 'Urungkan',
  ringkasan: {
    judul: 'Hasil seluruh permohonan',
    belum: (n: number) => `${n} butir belum diputuskan`,
    butir: (ke: number) => `Butir ${ke}`,
    belumAda: 'belum diputuskan',
    sesudah: 'Sesudah ini',
    setuju: (peran: string) =>
      `${peran} menyetujui penolakannya, baru pemberitahuan dan SK penolakan dapat terbit.`,
    beritahu: 'Pemberitahuan tertulis dapat langsung disusun.',
    gugur: 'Persetujuan atas keputusan sebelumnya gugur; yang baru harus disetujui lagi.',
    belumKeluar: 'Keputusan belum disampaikan sampai pemberitahuan terbit, dan masih dapat diubah.',
  },
  simpan: 'Simpan keputusan',
  tersimpan: 'Keputusan tersimpan.',
  setuju: {
    judul: 'Persetujuan penolakan',
    arti: 'PPID menolak permohonan dengan persetujuan Atasan PPID (Perki 1/2021 Pasal 10 ayat (2) huruf f). Periksa dasar dan konsekuensinya sebelum menyetujui.',
    butir: (ke: number) => `Butir ${ke}`,
    dihitamkan: 'Dihitamkan',
    dasar: 'Dasar',
    pasal: (huruf: string, angka: number | null) =>
      angka === null ? `Pasal 17 huruf ${huruf}.` : `Pasal 17 huruf ${huruf} angka ${angka}.`,
    konsekuensi: 'Konsekuensi bila dibuka',
    penetapan: 'Penetapan',
    uji: 'Uji konsekuensi',
    lain: (ke: number, keputusan: string) => `butir ${ke} ${keputusan.toLowerCase()}`,
    diputuskan: (tanggal: string) => `Diputuskan ${tanggal}`,
    tidakDitolak: (daftar: string) => `Tidak ditolak: ${daftar}.`,
    catatan: 'Catatan persetujuan',
    tombol: 'Setujui penolakan',
    selesai: 'Penolakan disetujui; pemberitahuan dapat disusun.',
    tidakSetuju:
      'Tidak setuju? Jangan disetujui: sampaikan kepada petugas agar keputusannya disusun ulang. Penolakan tidak akan keluar tanpa persetujuan.',
    bukanAnda: (penyetuju: string, anda: string) =>
      `Penolakan ini disetujui oleh ${penyetuju}; Anda masuk sebagai ${anda}.`,
    masuk: (nama: string) => `Yang dapat menyetujui, dengan akunnya sendiri: ${nama}`,
    belumAdaAkun: (penyetuju: string) =>
      `Belum ada akun ${penyetuju} yang aktif; admin membuatnya di Pengaturan › Akun.`,
    sudah: 'Penolakan ini sudah disetujui.',
    tidakAda: 'Tidak ada penolakan yang menunggu persetujuan.',
  },
  beritahu: {
    judul: 'Pemberitahuan tertulis',
    isi: 'Yang diberitahukan',
    waktu: 'Waktu penyediaan (hari kerja)',
    waktuSejak:
      'Sejak pemberitahuan; tercatat sebagai janji kepada pemohon (Perki 1/2021 Pasal 31 ayat (4) huruf f).',
    waktuSejakBayar: 'Sejak biaya dibayar; tercatat sebagai janji kepada pemohon.',
    biaya: 'Biaya',
    biayaArti: 'Hanya biaya nyata penyalinan dan pengiriman menurut SK tarif (Perki 1/2021 Pasal 37).',
    tanpaTarif: 'Tidak ada tabel tarif yang berlaku hari ini; kantor tanpa SK tarif tidak memungut biaya.',
    tanpaBiaya: 'Tanpa biaya.',
    tarif: 'Tarif yang berlaku',
    pilihTarif: 'Pilih tarif…',
    tulisSendiri: 'Baris lain',
    jenisBiaya: biaya,
    jenis: 'Jenis',
    uraian: 'Uraian',
    jumlah: 'Banyaknya',
    satuan: 'Satuan',
    rupiah: 'Tarif (Rp)',
    total: 'Jumlah',
    seluruh: 'Jumlah seluruhnya',
    tindakan: 'Tindakan',
    hapusBaris: (uraian: string, ke: number) => `Hapus biaya ${uraian.trim() || `baris ${ke}`}`,
    label: (label: string, ke: number) => `${label}, baris ${ke}`,
    per: (rupiah: string, satuan: string) => (satuan ? `${rupiah}/${satuan}` : rupiah),
    dasar: 'SK tarif',
    caraBayar: 'Cara membayar',
    bayarDulu: 'Informasi diserahkan setelah biaya dibayar',
    catatan: 'Catatan pada pemberitahuan',
    surat: 'Surat yang terbit',
    terbit:
      'Pemberitahuan sudah terbit dan tercatat. Cetak untuk ditandatangani dan diserahkan kepada pemohon.',
    selesai: 'Selesai',
  },
};
