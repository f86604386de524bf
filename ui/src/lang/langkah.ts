// Texts of the steps of a request: what each is called, what it does, its form. What to do next, and why, the core says.
import type {
  AlasanPerpanjangan,
  CaraBayar,
  CaraMengirim,
  JenisLangkah,
  Penerima,
  Perintah,
} from '../ipc/bindings';

/** What an officer can do with a request, by the name of its command. */
export type Aksi = Perintah['perintah'];

const aksi: Record<Aksi, { tombol: string; arti: string }> = {
  nyatakan_lengkap: {
    tombol: 'Nyatakan lengkap',
    arti: 'Syarat Pasal 27 dan 29 terpenuhi; waktu menurut Perki mulai dihitung.',
  },
  nyatakan_tidak_lengkap: {
    tombol: 'Nyatakan tidak lengkap',
    arti: 'Menerbitkan surat keterangan; pemohon melengkapi dalam 3 hari kerja setelah menerimanya.',
  },
  catat_surat_diterima: {
    tombol: 'Catat surat diterima',
    arti: 'Kapan surat sampai kepada pemohon, dan buktinya.',
  },
  catat_perbaikan: { tombol: 'Catat perbaikan', arti: 'Pemohon menyerahkan yang tadinya kurang.' },
  tutup_tidak_lengkap: {
    tombol: 'Tutup: tidak dilengkapi',
    arti: 'Catatan register; bukan penolakan, pemohon boleh memohon lagi.',
  },
  berikan_langsung: {
    tombol: 'Berikan langsung',
    arti: 'Semua butir sudah tersedia: diputus, diberitahukan, dan diserahkan sekaligus, tanpa biaya.',
  },
  teruskan: {
    tombol: 'Teruskan ke unit',
    arti: 'Menerbitkan lembar disposisi; waktu jawaban kepada pemohon tetap berjalan.',
  },
  ingatkan_unit: { tombol: 'Ingatkan unit', arti: 'Mencatat bahwa unit yang belum menjawab diingatkan.' },
  catat_jawaban_unit: { tombol: 'Catat jawaban unit', arti: 'Apa yang dikuasai unit dan apa yang tidak.' },
  perpanjang: {
    tombol: 'Perpanjang 7 hari',
    arti: 'Satu kali, dengan alasan tertulis, paling lambat hari kerja ke-10.',
  },
  putuskan: { tombol: 'Putuskan per butir', arti: 'Diberikan, sebagian, ditolak, atau tidak dikuasai.' },
  setujui_penolakan: {
    tombol: 'Setujui penolakan',
    arti: 'Penolakan baru dapat disampaikan setelah disetujui.',
  },
  beritahukan: {
    tombol: 'Susun pemberitahuan',
    arti: 'Menerbitkan pemberitahuan tertulis, dengan SK bila ada yang ditolak.',
  },
  minta_salinan: { tombol: 'Formulir salinan', arti: 'Formulir yang diisi pemohon bila meminta salinan.' },
  catat_pembayaran: { tombol: 'Catat pembayaran', arti: 'Pembayaran tunai wajib diberi kuitansi.' },
  serahkan: { tombol: 'Serahkan informasi', arti: 'Dengan berita acara yang ditandatangani kedua pihak.' },
  tutup: { tombol: 'Tutup permohonan', arti: 'Ada yang tidak diambil atau tidak dibayar pemohon.' },
  cabut: { tombol: 'Catat pencabutan', arti: 'Pemohon mencabut permohonannya.' },
  buka_kembali: { tombol: 'Buka kembali', arti: 'Permohonan yang sudah ditutup dikerjakan lagi.' },
};

const tercatat: Record<JenisLangkah, string> = {
  dinyatakan_lengkap: 'Dinyatakan lengkap',
  dinyatakan_tidak_lengkap: 'Dinyatakan tidak lengkap',
  surat_diterima: 'Surat diterima pemohon',
  diperbaiki: 'Dilengkapi pemohon',
  ditutup_tidak_lengkap: 'Ditutup karena tidak dilengkapi',
  diteruskan: 'Diteruskan ke unit',
  unit_diingatkan: 'Unit diingatkan',
  unit_menjawab: 'Unit menjawab',
  diperpanjang: 'Diperpanjang 7 hari kerja',
  diputuskan: 'Keputusan disusun',
  penolakan_disetujui: 'Penolakan disetujui',
  diberitahukan: 'Pemberitahuan tertulis disampaikan',
  salinan_diminta: 'Salinan diminta',
  dibayar: 'Biaya dibayar',
  diserahkan: 'Informasi diserahkan',
  ditutup: 'Ditutup',
  dicabut_pemohon: 'Dicabut pemohon',
  dibuka: 'Dibuka kembali',
};

const caraBayar: Record<CaraBayar, string> = {
  tunai: 'Tunai',
  transfer: 'Transfer ke rekening resmi',
  uang_elektronik: 'Uang elektronik',
};

const penerima: Record<Penerima, string> = {
  pemohon: 'Pemohon sendiri',
  kuasa: 'Penerima kuasa',
  pengirim: 'Pos atau kurir',
  elektronik: 'Dikirim elektronik',
};

const alasanPerpanjangan: Record<AlasanPerpanjangan, string> = {
  belum_dikuasai: 'a. Informasi belum dikuasai atau belum didokumentasikan',
  status_belum_diputuskan: 'b. Status informasi (terbuka atau dikecualikan) belum dapat diputuskan',
};

const kirim: Record<CaraMengirim, string> = {
  ambil_langsung: 'Diambil langsung',
  surel: 'Surel',
  kurir: 'Kurir',
  pos: 'Pos',
  faksimili: 'Faksimili',
};

/** The forms that ask for one text: its label, what to write, whether it may stay empty. */
const satuTeks = {
  nyatakan_lengkap: { label: 'Catatan', hint: 'Tercatat dalam perjalanan permohonan.', optional: true },
  tutup_tidak_lengkap: {
    label: 'Catatan register',
    hint: 'Mis. pemohon tidak melengkapi sampai batasnya (Perki 1/2021 Pasal 33 ayat (4)).',
    optional: false,
  },
  tutup: {
    label: 'Mengapa ditutup',
    hint: 'Mis. pemohon tidak mengambil setelah dihubungi dua kali. Yang dikabulkan tetap dikabulkan.',
    optional: false,
  },
  buka_kembali: {
    label: 'Mengapa dibuka kembali',
    hint: 'Tercatat dalam perjalanan bersama nama Anda.',
    optional: false,
  },
};

const form = {
  kekurangan: 'Yang belum lengkap',
  kekuranganPetunjuk: 'Satu kalimat per baris; tercetak seperti ini pada surat kepada pemohon.',
  satuPerBaris: 'Satu kalimat per baris.',
  surat: 'Surat',
  tanggalTerima: 'Diterima pemohon tanggal',
  caraPenyampaian: 'Cara penyampaian',
  bukti: 'Bukti',
  buktiPetunjuk: 'Mis. lembar kedua bertanda tangan, resi pos, atau balasan surel.',
  mulaiPerbaikan:
    'Waktu pemohon melengkapi, 3 hari kerja, dihitung sejak tanggal ini (Perki 1/2021 Pasal 33 ayat (3)).',
  tanggalPerbaikan: 'Diserahkan pemohon tanggal',
  hasilPerbaikan: 'Setelah perbaikan ini',
  sudahLengkap: 'Sudah lengkap',
  masihKurang: 'Masih ada yang kurang',
  yangMasihKurang: 'Yang masih kurang',
  tulisYangKurang: 'Tulis apa yang masih kurang, atau pilih Sudah lengkap.',
  yangDiserahkan: 'Yang diserahkan',
  unit: 'Unit tujuan',
  unitPetunjuk: 'Pilih dari daftar atau tulis nama unit.',
  unitKosong: 'Tulis nama unit. Daftar unit dapat diisi di Pengaturan › Layanan.',
  butirUnit: 'Butir yang diteruskan',
  instruksi: 'Yang diminta dari unit',
  instruksiPetunjuk: 'Mis. siapkan salinannya, atau jelaskan bila tidak dikuasai.',
  batasUnit: 'Batas jawaban unit',
  unitYang: 'Unit',
  unitMenunggu: (unit: string, batas: string) => `${unit}, batas ${batas}`,
  caraMengingatkan: 'Bagaimana dan siapa',
  caraMengingatkanPetunjuk: 'Mis. telepon ke sekretaris dinas pukul 09.30.',
  tanggalJawaban: 'Dijawab tanggal',
  ringkasan: 'Ringkasan jawaban',
  ringkasanPetunjuk: 'Apa yang dikuasai, apa yang tidak, dan apa yang menurut unit dikecualikan.',
  menjadi: 'Menjadi',
  alasanPerpanjangan: 'Alasan menurut Perki 1/2021 Pasal 36',
  uraian: 'Penjelasan bagi pemohon',
  uraianPetunjuk: 'Tercetak pada surat; wajib tertulis (UU 14/2008 Pasal 22 ayat (8)).',
  rangkap: 'Jumlah rangkap',
  catatan: 'Catatan',
  jumlahBayar: 'Jumlah',
  jumlahBayarPetunjuk: 'Seperti pada pemberitahuan.',
  caraBayar: 'Dibayar dengan',
  kuitansi: 'Kuitansi terbit bersama langkah ini (Perki 1/2021 Pasal 38 ayat (4)).',
  tanggalBayar: 'Dibayar tanggal',
  butirSerah: 'Butir yang diserahkan',
  penerima: 'Diterima oleh',
  jumlah: 'Yang diserahkan',
  jumlahContoh: '24 lembar, atau 2 berkas PDF',
  tanggalSerah: 'Diserahkan tanggal',
  resi: 'Nomor resi',
  langsung: (butir: number) =>
    butir > 1
      ? `Ke-${butir} butir diberikan seluruhnya, hari ini, tanpa biaya.`
      : 'Informasi diberikan seluruhnya, hari ini, tanpa biaya.',
  tanggalCabut: 'Dicabut tanggal',
  caraMencabut: 'Bagaimana dan mengapa',
  caraMencabutPetunjuk: 'Mis. surat pencabutan tanggal 23 November; alasan bila disebutkan.',
};

/** What the fields of the small forms are called, by the path the core names them with. */
const label: Record<string, string> = {
  kekurangan: form.kekurangan,
  surat: form.surat,
  bukti: form.bukti,
  masih_kurang: form.yangMasihKurang,
  unit: form.unit,
  instruksi: form.instruksi,
  batas: form.batasUnit,
  ringkasan: form.ringkasan,
  uraian: form.uraian,
  rangkap: form.rangkap,
  jumlah: form.jumlah,
  'serahkan.jumlah': form.jumlah,
};

const halaman = {
  langkahLain: 'Langkah lain',
  langkahGrup: 'Langkah',
  catatanGrup: 'Catatan dan dokumen',
  koreksi: 'Koreksi isian',
  koreksiArti: 'Isian permohonan yang salah tercatat; isian lama tetap terbaca.',
  batalkanLangkah: (nama: string) => `Batalkan langkah: ${nama}`,
  batalkanLangkahArti: 'Langkah terakhir keliru; surat langkah itu menjadi batal, nomornya tetap tercatat.',
  batalkanArti: 'Pendaftaran yang keliru; nomornya tetap tercatat dan tidak dipakai lagi.',
  cetakUlang: 'Cetak tanda bukti',
  cetakUlangArti: 'Yang kedua dan seterusnya bertanda salinan ke-n.',
  hanya: (peran: string) => `Hanya ${peran}.`,
  pimpinanAdmin: 'pimpinan atau admin',
  petugasPimpinanAdmin: 'petugas, pimpinan, atau admin',
  siapaSaja: 'petugas yang berwenang',
  batalkanLangkahJudul: (nama: string) => `Batalkan langkah “${nama}”?`,
  batalkanLangkahJelas:
    'Permohonan kembali seperti sebelum langkah ini. Langkah dan pembatalannya sama-sama terbaca dalam perjalanan.',
  batalkanLangkahTombol: 'Batalkan langkah',
  langkahBatal: (nama: string) => `Langkah “${nama}” dibatalkan.`,
  selesai: (nama: string) => `${nama}: tercatat.`,
  diperpanjang: 'Diperpanjang',
  dianggapLengkapArti:
    'Kelengkapan tidak diperiksa dalam 3 hari kerja, jadi permohonan dianggap lengkap (Perki 1/2021 Pasal 31 ayat (2)). Ini tercatat bersama langkah berikutnya.',
  kekurangan: 'Yang belum ada menurut isian dan bukti:',
  lengkap: 'Lengkap',
  diminta: 'Yang diminta dari pemohon:',
  tidakAdaKurang: 'Isian dan bukti yang diminta Pasal 27 dan 29 sudah ada.',
  palingLambat: (tanggal: string) => `paling lambat ${tanggal}`,
  bacaPenolakan: 'Baca yang ditolak',
  penyetuju: (peran: string) => `Menunggu persetujuan: ${peran}.`,
};

const jam = {
  judul: 'Semua batas waktu',
  berapa: (berjalan: number, semua: number) => `${berjalan} dari ${semua} berjalan`,
  kenapa: 'Kenapa tanggal ini?',
  kenapaDari: (nama: string) => `Kenapa tanggal ini? ${nama}`,
  belumMulai: 'Belum mulai',
  berhenti: 'Tidak berjalan',
  tepat: (tanggal: string) => `Selesai ${tanggal}`,
  lewat: (tanggal: string) => `Selesai ${tanggal}, lewat batas`,
  mengikat: 'mengikat',
  berjalan: 'Berjalan',
  lewatBatas: 'Lewat batas',
};

const keputusanTeks = {
  judul: 'Keputusan per butir',
  draf: 'Disusun, belum disampaikan',
  menungguSetuju: 'Menunggu persetujuan penolakan',
  disetujui: (peran: string, tanggal: string) => `Penolakan disetujui ${peran}, ${tanggal}`,
  disampaikan: (tanggal: string) => `Disampaikan ${tanggal}`,
  bentuk: 'Bentuk',
  penghitaman: 'Dihitamkan',
  dasar: 'Dasar',
  konsekuensi: 'Konsekuensi',
  penetapan: 'Penetapan',
  badan: 'Dikuasai oleh',
  tidakTahu: 'tidak diketahui',
  penjelasan: 'Penjelasan',
  keterangan: 'Keterangan',
  waktu: 'Disediakan',
  hari: (n: number) => `dalam ${n} hari kerja`,
  pasal: (huruf: string, angka: number | null) =>
    angka === null ? `Pasal 17 huruf ${huruf}` : `Pasal 17 huruf ${huruf} angka ${angka}`,
  diserahkan: (tanggal: string) => `diserahkan ${tanggal}`,
};

const disposisi = {
  judul: 'Disposisi ke unit',
  batas: (tanggal: string) => `batas ${tanggal}`,
  dikirim: (tanggal: string) => `diteruskan ${tanggal}`,
  diingatkan: (tanggal: string) => `diingatkan ${tanggal}`,
  dijawab: (tanggal: string) => `Dijawab ${tanggal}`,
  menunggu: 'Menunggu jawaban',
  terlambat: 'Lewat batas unit',
  tidakDijawab: 'Tidak dijawab',
  butir: (n: string) => `butir ${n}`,
  catat: 'Catat jawaban',
  catatDari: (unit: string) => `Catat jawaban ${unit}`,
  ingatkan: 'Ingatkan',
  ingatkanUnit: (unit: string) => `Ingatkan ${unit}`,
};

const penyerahan = {
  judul: 'Biaya dan penyerahan',
  biaya: 'Biaya',
  gratis: 'Tanpa biaya',
  lunas: (cara: string, tanggal: string) => `Dibayar ${cara}, ${tanggal}`,
  belumBayar: 'Belum dibayar',
  bayarDulu: 'penyerahan menunggu pembayaran',
  diserahkan: 'Diserahkan',
  belum: 'Belum diserahkan',
  resi: (nomor: string) => `resi ${nomor}`,
  penutupan: 'Catatan penutupan',
};

const rupiah = new Intl.NumberFormat('id-ID', { maximumFractionDigits: 0 });

export const langkah = {
  aksi,
  tercatat,
  caraBayar,
  penerima,
  alasanPerpanjangan,
  kirim,
  satuTeks,
  form,
  label,
  halaman,
  jam,
  putusan: keputusanTeks,
  disposisi,
  penyerahan,
  rupiah: (jumlah: number) => `Rp${rupiah.format(jumlah)}`,
};
