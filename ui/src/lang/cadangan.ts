// Texts of backups, of bringing one back, and of mending damaged data.
import type { SebabCadangan, TahapCadangan } from '../ipc/bindings';

const angka = new Intl.NumberFormat('id-ID');

/** Series of numbers as a heading names them. */
const seri: Record<string, string> = {
  permohonan: 'Permohonan',
  keberatan: 'Keberatan',
  pengaduan: 'Pengaduan',
  surat: 'Surat',
  keputusan: 'Keputusan penolakan',
  disposisi: 'Disposisi',
  berita_acara: 'Berita acara',
  formulir_salinan: 'Formulir salinan',
  kuitansi: 'Kuitansi',
  tanggapan_keberatan: 'Tanggapan keberatan',
  surat_pengaduan: 'Surat pengaduan',
  terbitan_dip: 'Terbitan DIP',
};

export const cadangan = {
  judul: 'Cadangan',
  arti: 'Dibuat sendiri saat meja dikunci, setiap 30 menit bila ada perubahan, dan sebelum impor, tutup buku, pemulihan, serta naik versi. Setiap cadangan dibuka kembali dengan kuncinya dan diperiksa sebelum dihitung.',
  artiLatihan:
    'Data kantor latihan karangan, jadi tidak dicadangkan otomatis. Di sini Anda dapat berlatih membuat cadangan dan memulihkannya.',
  buat: 'Cadangkan sekarang',
  membuat: 'Membuat cadangan…',
  dibuat: 'Cadangan dibuat dan terbukti utuh.',
  kemajuan: 'Kemajuan cadangan',
  tahap: {
    menyalin: 'Menyalin data…',
    lampiran: 'Menambahkan lampiran…',
    menyegel: 'Menyegel…',
    membuktikan: 'Membuka kembali dan membuktikan…',
  } satisfies Record<TahapCadangan, string>,
  sebab: {
    diminta: 'Diminta',
    berkala: 'Berkala',
    tutup: 'Meja dikunci',
    naik_versi: 'Sebelum naik versi',
    impor: 'Sebelum impor',
    tutup_buku: 'Sebelum tutup buku',
    pemulihan: 'Sebelum pemulihan',
    pemusnahan: 'Sesudah pemusnahan data diri',
  } satisfies Record<SebabCadangan, string>,
  daftar: 'Daftar cadangan',
  kolom: {
    dibuat: 'Dibuat',
    tempat: 'Tempat',
    isi: 'Isi',
    sebab: 'Sebab',
    keadaan: 'Keadaan',
    tindakan: 'Tindakan',
  },
  tempat: { komputer: 'Komputer ini', kedua: 'Tempat kedua', dipilih: 'Berkas yang dipilih' },
  isi: (kejadian: number, lampiran: number) =>
    `${angka.format(kejadian)} kejadian, ${angka.format(lampiran)} lampiran`,
  lampiranRusak: (n: number) => `${angka.format(n)} lampiran kantor tidak terbaca, jadi tidak ikut`,
  register: (jenis: string, tahun: number, terakhir: number) =>
    `${jenis} ${tahun} s.d. ${angka.format(terakhir)}`,
  terbukti: 'Terbukti',
  tidakTerbukti: 'Tidak terbukti',
  semua: (n: number) => `Tampilkan semua (${n})`,
  kosong: 'Belum ada cadangan',
  kosongArti: 'Yang pertama dibuat sendiri saat meja dikunci. Atau buat sekarang.',
  kosongLatihan: 'Buat satu untuk berlatih.',
  disimpan:
    'Disimpan: semua dari dua hari terakhir, 14 harian, 8 mingguan, 12 bulanan, dan yang dibuat sebelum naik versi sampai versi baru terbukti baik. Yang terbaru tidak pernah dihapus.',
  dari: (waktu: string) => `cadangan ${waktu}`,
  kedua: {
    judul: 'Tempat kedua',
    arti: 'Disk lain, USB, atau map jaringan. Cadangan yang hanya ada di komputer ini hilang bersamanya; bagian lain (misalnya D:) dari disk yang sama tidak melindungi.',
    belum: 'Belum dipilih',
    pilih: 'Pilih tempat…',
    ganti: 'Ganti…',
    lepas: 'Lepaskan',
    terjangkau: 'Terjangkau',
    tidak: 'Tidak terjangkau',
    tidakArti: 'Pasang disk atau sambungkan jaringannya. Bila sudah terpasang, pilih lagi tempatnya.',
    satuDisk: 'Disk yang sama',
    satuDiskArti:
      'Ada di disk yang sama dengan data: bila disk itu rusak atau hilang, cadangan ini ikut hilang. Ganti dengan USB, disk lain, atau map jaringan.',
    takTerbaca: 'Sebagian isi map ini tidak dapat dibaca.',
    terakhir: (waktu: string) => `Terakhir ${waktu}`,
    belumAda: 'Belum ada cadangan di sini',
    bebas: (ukuran: string) => `${ukuran} kosong`,
    rusak: (n: number) =>
      `${angka.format(n)} berkas lampiran di sini tidak terbaca lagi dan disisihkan (.rusak); lampirannya disalin ulang dari kantor. Bila berulang, ganti disknya.`,
    dipilih: 'Tempat kedua dipakai; cadangan pertama di sana sudah dibuat dan terbukti.',
    dipilihSatuDisk:
      'Tempat kedua dipakai dan cadangan pertama di sana terbukti, tetapi disknya sama dengan data.',
    dilepas: 'Tempat kedua dilepaskan. Cadangan yang ada di sana tidak dihapus.',
    hanya: 'Admin atau pimpinan yang memilihnya.',
  },
  lama: {
    judul: 'Cadangan dari sebelum pemusnahan',
    arti: (waktu: string) =>
      `Dibuat sebelum pemusnahan terakhir (${waktu}), jadi masih memuat data diri yang dimusnahkan, tersandi seperti data kantor.`,
    komputer: (n: number) => `${angka.format(n)} di komputer ini`,
    kedua: (n: number) => `${angka.format(n)} di tempat kedua`,
    rusak: (n: number) => `${angka.format(n)} berkas lampiran rusak yang disisihkan`,
    takTerjangkau:
      'Tempat kedua tidak terjangkau; cadangan lama di sana belum dihitung. Sambungkan, lalu buka lagi halaman ini.',
    tombol: 'Buang cadangan lama…',
    tanya: 'Buang cadangan lama?',
    tanyaArti:
      'Cadangan baru dibuat dan dibuktikan dahulu. Lalu semua cadangan dari sebelum pemusnahan dihapus di tempat yang terjangkau; data tidak dapat lagi dikembalikan ke keadaan sebelum itu. Pembuangan tercatat dalam jejak. Salinan yang pernah Anda bawa ke tempat lain tidak ikut terhapus.',
    lakukan: 'Buang',
    selesai: 'Cadangan lama dibuang; yang tersisa dibuat sesudah pemusnahan.',
    hanya: 'Admin atau pimpinan yang membuangnya.',
    sisa: 'Cadangan lama di tempat yang terjangkau dibuang; yang masih tersisa tertulis di sini.',
  },
  gagal: (sejak: string) => `Cadangan bermasalah sejak ${sejak}`,
  uji: {
    tombol: 'Uji pemulihan',
    judul: 'Uji pemulihan',
    sedang: 'Memulihkan ke map sementara, membuka, dan membandingkan…',
    baik: (detik: string) =>
      `Terbukti dapat dipulihkan dalam ${detik} detik. Map sementara sudah dihapus; kantor tidak disentuh.`,
    buruk: 'Cadangan ini tidak dapat diandalkan. Buat cadangan baru sekarang.',
    membuktikan: 'Yang dibuktikan',
    temuan: 'Yang tidak benar',
  },
  pulih: {
    tombol: 'Pulihkan…',
    judul: 'Pulihkan dari cadangan',
    dariBerkas: 'Pulihkan dari berkas…',
    membuktikan: 'Membuktikan cadangan…',
    terbukti: 'Cadangan ini terbukti utuh.',
    rusak: 'Cadangan ini tidak dapat dibuktikan. Pilih cadangan lain.',
    tanpaLampiran: 'Terbukti, tanpa lampiran',
    lampiranTakIkut: (n: number) =>
      `Datanya terbukti utuh, tetapi ${angka.format(n)} lampiran dan surat tidak ikut: map lampiran di samping berkas cadangan tidak ada atau tidak lengkap. Bila map aslinya masih ada, kembali dan pilih berkas dari dalam map itu. Tanpa lampiran pun data dapat dipulihkan.`,
    lampiranHilang: (n: number) => `${angka.format(n)} lampiran dan surat tidak ikut dipulihkan.`,
    hilang: 'Yang tidak ada lagi sesudah pemulihan',
    takHilang: 'Tidak ada kejadian sesudah cadangan ini; tidak ada yang hilang.',
    takTerbanding: 'Data yang dipakai tidak dapat dibandingkan dengan cadangan ini.',
    kejadian: (n: number) => `${angka.format(n)} kejadian sesudah cadangan dibuat`,
    nomor: (jenis: string, jumlah: number) => `${angka.format(jumlah)} ${jenis}`,
    dan: (n: number) => `dan ${angka.format(n)} lagi`,
    sisih:
      'Data yang dipakai sekarang dicadangkan dahulu, lalu disimpan utuh di samping: pemulihan dapat dibatalkan. Akun dan kata sandi tetap yang berlaku hari ini.',
    sisihRusak:
      'Data yang dipakai sekarang tidak dapat dibuka, jadi tidak dapat dicadangkan dahulu. Berkasnya disimpan utuh di samping.',
    nomorLanjut: 'Nomor yang sudah diberikan sesudah cadangan tidak dipakai ulang.',
    kertas: {
      judul: 'Nomor terakhir di kertas',
      arti: 'Tidak ada data yang menyebut nomor sesudah cadangan ini. Lihat tanda bukti, surat, dan register tercetak yang terakhir, lalu isi nomornya; penomoran dilanjutkan sesudahnya. Bila tidak ada yang lebih besar, biarkan.',
      register: 'Register',
      cadangan: 'Dalam cadangan',
      kertas: 'Terakhir di kertas',
      belum: 'belum ada',
      isian: (register: string) => `Nomor terakhir di kertas: ${register}`,
      angka: 'Isi angkanya saja; 0 bila belum ada.',
    },
    seri,
    sandi: 'Kata sandi Anda',
    lakukan: 'Pulihkan',
    selesai: (waktu: string, kejadian: number) =>
      `Data per ${waktu} dipulihkan dan terbukti (${angka.format(kejadian)} kejadian). Silakan masuk.`,
    nomorTakDipakai: (jenis: string, tahun: number, dari: number, sampai: number) =>
      dari === sampai
        ? `Nomor ${dari} ${jenis} tahun ${tahun} sudah ada di kertas dan tidak dipakai ulang.`
        : `Nomor ${dari} sampai ${sampai} ${jenis} tahun ${tahun} sudah ada di kertas dan tidak dipakai ulang.`,
    disimpan: (map: string) => `Data sebelumnya disimpan di ${map}; batalkan di Pengaturan, bagian Cadangan.`,
    pilihBerkas: 'Pilih berkas…',
    pilih: 'Cadangan',
    berkas: 'Berkas cadangan',
    belumBerkas: 'Belum ada berkas yang dipilih.',
    buktikan: 'Buktikan',
    baruArti:
      'Untuk komputer baru atau pengganti: yang dibutuhkan berkas cadangan dan kode dari lembar pemulihan. Bawa seluruh map cadangan (meja-ppid-…), supaya lampiran dan surat ikut.',
    /** A register inside a sentence. */
    dalamKalimat: (jenis: string) => {
      const nama = seri[jenis] ?? jenis;
      return nama.charAt(0).toLowerCase() + nama.slice(1);
    },
    jenis: {
      permohonan: 'permohonan',
      keberatan: 'keberatan',
      sengketa: 'sengketa',
      pengaduan: 'pengaduan',
      surat: 'surat dan keputusan',
      tanggapan: 'tanggapan',
    } as Record<string, string>,
  },
  batal: {
    tombol: 'Batalkan pemulihan',
    judul: 'Batalkan pemulihan',
    arti: (waktu: string) =>
      `Data yang diganti pada ${waktu} dipakai lagi, dan yang dipakai sekarang disimpan di samping. Keduanya tetap ada.`,
    lakukan: 'Pakai lagi data sebelumnya',
    ada: (waktu: string) => `Data terakhir kali diganti pada ${waktu}.`,
  },
  kunci: {
    dengan: 'Buka dengan',
    sandi: 'Kata sandi',
    kode: 'Kode pemulihan',
    akun: 'Akun',
    kodePetunjuk: 'Tercetak pada lembar pemulihan',
    peran: 'Akun admin atau pimpinan',
  },
  masuk: {
    terhenti: 'Program terakhir kali terhenti sebelum ditutup; data diperiksa saat Anda masuk.',
    tombol: 'Data rusak atau hilang? Pemulihan data',
    judul: 'Pemulihan data',
    arti: 'Berkas yang rusak tidak pernah dihapus: ia disimpan di samping.',
    cara: 'Cara',
    perbaiki: 'Perbaiki dari jurnal',
    perbaikiArti:
      'Semua kejadian yang masih terbaca dipakai, yang tidak terbaca diambil dari cadangan terbaru, dan semua daftar disusun ulang.',
    pulihkan: 'Pulihkan dari cadangan',
    periksa: 'Periksa hasilnya',
    memeriksa: 'Membaca jurnal dan mencoba menyusun ulang…',
    pakai: 'Pakai hasil perbaikan',
  },
  perbaikan: {
    selamat: (n: number, sampai: string) =>
      `${angka.format(n)} kejadian diselamatkan${sampai ? `, sampai ${sampai}` : ''}.`,
    dariCadangan: (n: number) => `${angka.format(n)} di antaranya diambil dari cadangan.`,
    hilang: (n: number | null) =>
      n === null
        ? 'Berkas yang rusak tidak menyebut lagi panjang jurnalnya: kejadian sesudah cadangan terbaru mungkin hilang.'
        : n === 0
          ? 'Tidak ada kejadian yang hilang.'
          : `${angka.format(n)} kejadian sesudahnya hilang.`,
    identitas: (n: number) => `Identitas ${angka.format(n)} pemohon tidak terbaca lagi.`,
    hadir: (n: number) => `Daftar hadir ${angka.format(n)} konsultasi publik tidak terbaca lagi.`,
    lampiran: (n: number) => `${angka.format(n)} lampiran tidak ada lagi.`,
    tidakUtuh: 'Hasilnya tidak utuh, jadi tidak dapat dipakai. Pulihkan dari cadangan.',
    selesai: (map: string) =>
      `Data diperbaiki dari jurnal. Berkas yang rusak disimpan di ${map}. Silakan masuk.`,
  },
  lampiranHilang: {
    judul: 'Berkas lampiran tidak ada',
    arti: 'Lampiran dan surat yang tersimpan tidak dapat dibuka. Kembalikan dari cadangan terbaru; pekerjaan lain tidak berubah.',
    tombol: 'Kembalikan lampiran…',
  },
};
