// Texts of the screens around a complaint or an aspiration. What is odd about it, what to do next and why, the core says.
import type {
  Dugaan,
  HasilPengaduan,
  JenisLangkahPengaduan,
  JenisSuratPengaduan,
  KeadaanPengaduan,
  KelasPengaduan,
  PerintahPengaduan,
  SaluranPengaduan,
} from '../ipc/bindings';
import { plainDate } from '../lib/tanggal';

/** What an officer can do with a complaint, by the name of its command. */
export type AksiPengaduan = PerintahPengaduan['perintah'];

const kelas: Record<KelasPengaduan, string> = {
  berkadar_pengawasan: 'Pengaduan berkadar pengawasan',
  tidak_berkadar_pengawasan: 'Pengaduan tidak berkadar pengawasan',
  aspirasi: 'Aspirasi',
  permintaan_informasi: 'Permintaan informasi (LAPOR!)',
};

const kelasArti: Record<KelasPengaduan, string> = {
  berkadar_pengawasan: 'Penyalahgunaan wewenang atau kelalaian petugas; perlu pemeriksaan (60 hari kerja).',
  tidak_berkadar_pengawasan: 'Keluhan lain tentang pelayanan (14 hari kerja).',
  aspirasi: 'Harapan, saran, atau usulan.',
  permintaan_informasi: 'Pertanyaan melalui LAPOR! (5 hari kerja).',
};

const saluran: Record<SaluranPengaduan, string> = {
  tatap_muka: 'Tatap muka',
  surat: 'Surat',
  kotak: 'Kotak pengaduan',
  telepon: 'Telepon',
  surel: 'Surel',
  media_sosial: 'Media sosial',
  laman: 'Laman',
  lapor: 'SP4N-LAPOR!',
};

const dugaan: Record<Dugaan, string> = {
  korupsi: 'Dugaan korupsi, suap, atau pungutan liar',
  pidana: 'Dugaan tindak pidana lain',
  pengadaan: 'Dugaan penyimpangan pengadaan barang/jasa',
};

const keadaan: Record<KeadaanPengaduan, string> = {
  belum_ditindaklanjuti: 'Belum ditindaklanjuti',
  proses: 'Proses',
  selesai: 'Selesai',
  dibatalkan: 'Dibatalkan',
};

const hasil: Record<HasilPengaduan, string> = {
  ditindaklanjuti: 'Ditindaklanjuti',
  dijelaskan: 'Dijelaskan; pelayanan sudah sesuai ketentuan',
  tidak_dapat_dipenuhi: 'Tidak dapat dipenuhi',
  dijawab_lapor: 'Dijawab melalui SP4N-LAPOR!',
};

const surat: Record<JenisSuratPengaduan, string> = {
  kelengkapan: 'Pemberitahuan kelengkapan',
  disposisi: 'Disposisi pengaduan',
  jawaban: 'Jawaban pengaduan',
  penutupan: 'Pemberitahuan penutupan',
  pelimpahan: 'Surat pelimpahan',
};

const aksi: Record<AksiPengaduan, { tombol: string; arti: string }> = {
  periksa: {
    tombol: 'Beri tahu kelengkapannya',
    arti: 'Terbit surat kepada pelapor: lengkap, atau apa yang kurang (UU 25/2009 Pasal 44 ayat (3)).',
  },
  catat_kelengkapan_diterima: {
    tombol: 'Catat surat kelengkapan diterima',
    arti: 'Sejak menerimanya pelapor mempunyai 30 hari untuk melengkapi (UU 25/2009 Pasal 44 ayat (4)).',
  },
  lengkapi: {
    tombol: 'Catat pelengkapan',
    arti: 'Sejak lengkap, pengaduan diputuskan dalam 60 hari (UU 25/2009 Pasal 50 ayat (1)).',
  },
  disposisikan: {
    tombol: 'Teruskan ke unit',
    arti: 'Terbit lembar disposisi tanpa identitas pelapor. Unit mempunyai 5 hari kerja untuk memulai.',
  },
  catat_balasan_unit: { tombol: 'Catat jawaban unit', arti: 'Ringkas apa yang dijawab unit.' },
  catat_tindak_lanjut: { tombol: 'Catat tindak lanjut', arti: 'Apa yang sudah dilakukan, oleh siapa pun.' },
  jawab: { tombol: 'Jawab pengaduan', arti: 'Terbit surat jawaban dengan nomornya kepada pelapor.' },
  sampaikan: {
    tombol: 'Catat jawaban disampaikan',
    arti: 'Paling lambat 14 hari sejak diputuskan (UU 25/2009 Pasal 50 ayat (2)).',
  },
  catat_balasan_pelapor: {
    tombol: 'Catat balasan pelapor',
    arti: 'Bila pelapor menerima, pengaduan selesai; bila belum puas, dijawab lagi.',
  },
  catat_lapor: {
    tombol: 'Catat di SP4N-LAPOR!',
    arti: 'Tanggal entri dan Tracking ID. Bila ID belum terbit, kosongkan; pengingatnya tinggal sampai diisi.',
  },
  catat_jawaban_lapor: {
    tombol: 'Catat jawaban SP4N-LAPOR!',
    arti: 'Salin jawaban yang tampil di sana, lalu sampaikan kepada pelapor.',
  },
  jadikan_permohonan: {
    tombol: 'Tautkan permohonan',
    arti: 'Bila yang ditanyakan meminta dokumen: daftarkan juga sebagai permohonan informasi, lalu isi nomornya. Batas waktunya dihitung sendiri-sendiri.',
  },
  tutup: { tombol: 'Tutup pengaduan', arti: 'Terbit pemberitahuan penutupan kepada pelapor.' },
  limpahkan: {
    tombol: 'Limpahkan ke lembaga lain',
    arti: 'Terbit surat pelimpahan tanpa identitas pelapor; pengaduan selesai di sini.',
  },
  cabut: { tombol: 'Catat pencabutan', arti: 'Pelapor mencabut pengaduannya.' },
};

const tercatat: Record<JenisLangkahPengaduan, string> = {
  diperiksa: 'Kelengkapan diberitahukan',
  kelengkapan_diterima: 'Penerimaan surat kelengkapan dicatat',
  dilengkapi: 'Pelengkapan dicatat',
  didisposisikan: 'Diteruskan ke unit',
  unit_membalas: 'Jawaban unit dicatat',
  ditindaklanjuti: 'Tindak lanjut dicatat',
  dijawab: 'Jawaban terbit',
  jawaban_disampaikan: 'Penyampaian jawaban dicatat',
  pelapor_menanggapi: 'Balasan pelapor dicatat',
  dicatat_lapor: 'Dicatat di SP4N-LAPOR!',
  status_lapor_dicatat: 'Status SP4N-LAPOR! dicatat',
  dijawab_lapor: 'Jawaban SP4N-LAPOR! dicatat',
  dijadikan_permohonan: 'Permohonan ditautkan',
  ditutup: 'Pengaduan ditutup',
  dilimpahkan: 'Pengaduan dilimpahkan',
  dicabut: 'Pencabutan dicatat',
};

export const pengaduan = {
  kelas,
  kelasArti,
  saluran,
  dugaan,
  keadaan,
  hasil,
  surat,
  aksi,
  tercatat,
  daftar: {
    judul: 'Pengaduan',
    jumlah: (n: number) => `${n} pengaduan`,
    saring: 'Saring pengaduan',
    cariPetunjuk: 'Nomor, pokok, atau nama pelapor',
    nomor: 'Nomor',
    diterima: 'Diterima',
    pelapor: 'Pelapor',
    pokok: 'Pokok',
    kelas: 'Klasifikasi',
    saluran: 'Saluran',
    unit: (nama: string) => `di ${nama}`,
    belumUnit: 'belum diteruskan',
    rahasia: 'rahasia',
    lewat: 'Hanya yang lewat batas',
    dariAngka: ({
      terlambat,
      unit,
      dari,
      sampai,
    }: {
      terlambat: boolean;
      unit: string;
      dari: string;
      sampai: string;
    }) =>
      [
        dari && `diterima ${plainDate(dari)} s.d. ${plainDate(sampai)}`,
        unit && (unit === '-' ? 'belum diteruskan' : `di ${unit}`),
        terlambat && 'tidak dijawab tepat waktu',
      ]
        .filter(Boolean)
        .join(' · '),
    kosong: 'Belum ada pengaduan',
    kosongPetunjuk: 'Yang mengadu atau menyampaikan aspirasi dicatat di sini dan mendapat tanda terima.',
  },
  baru: {
    judul: 'Pengaduan baru',
    tombol: 'Daftarkan pengaduan',
    bagianIsi: 'Apa yang diadukan',
    bagianPelapor: 'Siapa yang mengadu',
    lembagaLain: 'Laporan ini tentang…',
    bukanDugaan: 'Pelayanan kantor ini',
    dugaanArti:
      'Perkara ini diperiksa lembaga lain. Cukup pokoknya: kantor ini tidak menanyai dan tidak menyimpan isinya.',
    kelas: 'Klasifikasi',
    judulIsi: 'Pokok',
    judulPetunjuk: 'Satu kalimat pendek; tanpa nama pelapor.',
    uraian: 'Uraian',
    uraianPetunjuk: 'Apa yang terjadi menurut pelapor, dengan kata-katanya sendiri.',
    kejadian: 'Tanggal kejadian',
    lokasi: 'Tempat kejadian',
    terlapor: 'Unit atau petugas yang diadukan',
    harapan: 'Penyelesaian yang diharapkan',
    kerugian: 'Kerugian yang dialami',
    anonim: 'Anonim',
    anonimArti:
      'Identitas tidak dicatat sama sekali. Nomornya satu-satunya cara menanyakan. Bila pelapor baru kini meminta anonim, surat, tanda terima, dan pindaian yang menyebut namanya dihapus.',
    rahasia: 'Rahasiakan identitas',
    rahasiaArti: 'Identitas dicatat, tetapi tidak tampil di daftar, surat, register, maupun pencarian.',
    nama: 'Nama pelapor',
    alamat: 'Alamat lengkap',
    nik: 'NIK',
    telepon: 'Telepon',
    surel: 'Surel',
    bantuan: 'Bantuan yang diberikan',
    identitasTetap: 'Identitas yang dirahasiakan tetap seperti tercatat bila bagian ini dikosongkan.',
    bantuanPetunjuk: 'Bila pelapor penyandang disabilitas: dibacakan, dituliskan, didampingi.',
    kurang: 'Sebaiknya ditanyakan',
    jam: 'Batas waktunya',
    jamKosong: 'Batas waktu tampil setelah klasifikasi dan isinya diisi.',
    nomorBerikutnya: (nomor: string) => `Nomor berikutnya: ${nomor}`,
    terdaftar: (nomor: string) => `Pengaduan ${nomor} terdaftar. Cetak tanda terimanya untuk pelapor.`,
    drafJudul: (isi: string) => (isi ? `Pengaduan: ${isi}` : 'Pengaduan tanpa pokok'),
    drafHilang: 'Draf itu sudah tidak ada.',
    samping: 'Batas waktu dan penerimaan',
  },
  rincian: {
    dimusnahkan: 'Data diri telah dimusnahkan sesuai jadwal retensi.',
    memuat: 'Membuka pengaduan…',
    keDaftar: 'Ke daftar pengaduan',
    batas: (hari: string) => `Berikutnya paling lambat ${hari}`,
    tanpaBatas: 'Tidak ada batas waktu kantor yang berjalan',
    tertutup: 'Pengaduan ini dirahasiakan',
    tertutupArti:
      'Isi dan pelapornya hanya untuk petugas meja dan pimpinan yang menanganinya (UU 25/2009 Pasal 42 ayat (5), Pasal 49).',
    pelapor: 'Pelapor',
    anonim: 'Anonim: identitas tidak dicatat.',
    rahasia: 'Identitas dirahasiakan. Melihatnya memerlukan alasan, dan dicatat.',
    tampilkan: 'Tampilkan identitas',
    tampilkanArti: 'Alasan dan nama Anda dicatat dalam perjalanan pengaduan ini.',
    isi: 'Isi pengaduan',
    lapor: 'SP4N-LAPOR!',
    laporMasuk: (hari: string) => `Dimasukkan ${hari}`,
    tracking: (id: string) => `Tracking ID ${id}`,
    tanpaTracking: 'Tracking ID belum diketahui: catat begitu terbit.',
    laporStatus: (status: string) => `Status di sana: ${status}`,
    permohonan: 'Menjadi permohonan',
    jawaban: 'Jawaban',
    disampaikan: (hari: string) => `Disampaikan ${hari}`,
    belumDisampaikan: 'Belum disampaikan kepada pelapor.',
    dibalas: (hari: string) => `Balasan pelapor ${hari}`,
    disposisi: 'Unit',
    menunggu: (hari: string) => `jawaban ditunggu sampai ${hari}`,
    menjawab: (hari: string) => `menjawab ${hari}`,
    suratSurat: 'Tanda terima dan surat',
    tandaTerima: 'Tanda terima pengaduan',
    dicetak: (kali: number) => (kali === 0 ? 'belum dicetak' : `${kali} kali dicetak`),
    batal: 'batal',
    lihat: 'Lihat',
    lihatSurat: (nama: string) => `Lihat dan cetak ${nama}`,
    batalArti: 'Salah daftar: nomornya tetap tercatat dengan alasannya.',
    batalJelas: 'Nomor tetap ada dalam register dengan alasannya dan tidak dipakai lagi.',
    koreksiArti: 'Isi lama tetap terbaca dalam perjalanan.',
  },
  slip: {
    judul: 'Slip ke lembaga yang berwenang',
    arti: 'Untuk dibawa pelapor: ke mana, kontak, dan nomor pengaduannya. Tidak memuat nama maupun isi laporan.',
    ke: 'Lembaga',
  },
  lapor: {
    arti: 'Bila pelapor menghendakinya, atau perkaranya milik instansi lain, masukkan ke SP4N-LAPOR!.',
    salin: 'Salin isian ke SP4N-LAPOR!',
    judul: 'Isian untuk SP4N-LAPOR!',
    cara: 'Buka SP4N-LAPOR! di komputer yang tersambung, salin isiannya satu per satu, lalu catat Tracking ID di sini.',
    tombol: 'Salin',
    salinIni: (nama: string) => `Salin ${nama}`,
    disalin: 'disalin',
    lembar: 'Buka sebagai lembar PDF',
  },
  imporLapor: {
    tombol: 'Impor status LAPOR!',
    judul: 'Impor status dari SP4N-LAPOR!',
    arti: 'Daftar laporan yang diekspor admin SP4N-LAPOR! (XLSX, ODS, atau CSV). Dicocokkan menurut Tracking ID.',
    berkas: 'Berkas ekspor',
    ringkas: (dibaca: number, berubah: number, sama: number, asing: number) =>
      `${dibaca} baris dibaca: ${berubah} status baru, ${sama} sama, ${asing} bukan pengaduan meja ini.`,
    tidakDikenal: (id: string) => `Tracking ID yang tidak dikenal: ${id}`,
    terima: 'Catat status baru',
    selesai: (n: number) => `${n} status dicatat.`,
  },
  angka: {
    judul: 'Angka pengaduan',
    tautan: 'Angka',
    arti: 'Setiap angka membuka kasusnya. Pendaftaran yang dibatalkan tidak dihitung.',
    dari: 'Diterima dari',
    sampai: 'sampai',
    bukaPdf: 'Buka PDF',
    pdf: 'Simpan PDF',
    xlsx: 'Simpan XLSX',
    tersimpan: (nama: string) => `Tersimpan: ${nama}`,
    buka: (n: number, label: string, nama: string) => `${n}, ${label}, ${nama}: buka kasusnya`,
    menurut: {
      kelas: 'Menurut klasifikasi',
      saluran: 'Menurut saluran',
      unit: 'Menurut unit',
      bulan: 'Menurut bulan',
    },
    kolom: {
      rincian: 'Rincian',
      diterima: 'Diterima',
      belum: 'Belum ditindaklanjuti',
      proses: 'Proses',
      selesai: 'Selesai',
      terlambat: 'Terlambat',
      median: 'Median hari sampai jawaban',
      tingkat: 'Tingkat jawaban',
    },
  },
  koreksi: {
    judul: (nomor: string) => `Koreksi pengaduan ${nomor}`,
    alasan: 'Alasan koreksi',
    selesai: 'Koreksi tersimpan.',
  },
  form: {
    tanggal: 'Tanggal',
    kurang: 'Yang masih kurang',
    kurangPetunjuk: 'Satu baris satu hal. Kosongkan bila sudah lengkap.',
    uraian: 'Uraian',
    unit: 'Unit',
    instruksi: 'Yang diminta dari unit',
    batas: 'Jawaban ditunggu sampai',
    dariUnit: 'Unit yang menjawab',
    hasil: 'Hasil',
    jawaban: 'Isi jawaban',
    jawabanPetunjuk: 'Apa yang ditemukan, apa yang dilakukan, dan alasannya. Tercetak pada surat.',
    cara: 'Cara penyampaian',
    caraPetunjuk: 'Misalnya diambil di meja, atau nomor resi pos.',
    puas: 'Sikap pelapor',
    menerima: 'Menerima jawaban',
    belumPuas: 'Belum puas',
    ke: 'Lembaga yang berwenang',
    kePetunjuk: 'Misalnya Inspektorat, Ombudsman Republik Indonesia, KPK, atau kepolisian.',
    catatan: 'Keterangan',
    tracking: 'Tracking ID',
    nomor: 'Nomor permohonan',
  },
};
