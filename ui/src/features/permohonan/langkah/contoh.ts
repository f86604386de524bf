// A request as tests of the steps take it: complete, in work, one item, nothing asked of anybody yet.
import type { PermohonanLengkap, Tenggat } from '../../../ipc/bindings';

/** A count of the days given, from the thirteenth of November. */
export const counted = (dihitung: string[]): Tenggat => ({
  jatuh_tempo: dihitung.at(-1) ?? '',
  sementara: false,
  dihitung,
  dilewati: [],
  mulai: '2026-11-13',
  hari_pertama: '',
  dianggap_diterima: null,
  aman: null,
  hari: dihitung.length,
  tahun_belum_ditetapkan: [],
});

/** The ten working days from the thirteenth, and the seven after them. */
export const TEN = ['16', '17', '18', '19', '20', '23', '24', '25', '26', '27'].map((d) => `2026-11-${d}`);
export const SEVENTEEN = [
  ...TEN,
  '2026-11-30',
  ...['01', '02', '03', '04', '07', '08'].map((d) => `2026-12-${d}`),
];

type Bagian = Omit<Partial<PermohonanLengkap>, 'permohonan'> & {
  permohonan?: Partial<PermohonanLengkap['permohonan']>;
};

/** The request, with what a test changes. */
export function contoh({ permohonan, ...rest }: Bagian = {}): PermohonanLengkap {
  const jawab = counted(TEN);
  const perpanjangan = counted(SEVENTEEN);
  return {
    permohonan: {
      id: '01980000-0000-7000-8000-000000000001',
      nomor: { n: 61, teks: '0061/PPID/XI/2026' },
      dicatat: '2026-11-13T13:30:00+07:00',
      petugas: null,
      dicatat_belakangan: false,
      pemohon: { id: 'p', komitmen: '', jenis: 'perorangan', melalui_kuasa: false },
      isi: {
        diterima: '2026-11-13T13:30:00+07:00',
        saluran: 'datang_langsung',
        butir: [{ rincian: 'Daftar izin' }],
        tujuan: null,
        cara_memperoleh: 'salinan',
        bentuk: 'elektronik',
        cara_mengirim: 'surel',
        bantuan: null,
        bukti: [],
      },
      batas: { jawab: jawab.jatuh_tempo, perpanjangan: perpanjangan.jatuh_tempo, sementara: false },
      keadaan: 'diproses',
      alasan_batal: null,
      koreksi: 0,
      cetak_tanda_bukti: 1,
      cetak_formulir: 0,
      kelengkapan: {
        lengkap: '2026-11-16',
        dianggap: false,
        kurang: [],
        surat: null,
        surat_diterima: null,
        perbaikan: [],
      },
      disposisi: [],
      perpanjangan: null,
      keputusan: null,
      pemberitahuan: [],
      pembayaran: null,
      penyerahan: [],
      rangkap: null,
      penutupan: null,
      surat: [],
      lampiran: [],
      langkah: [],
      ...permohonan,
    },
    pemohon: null,
    batas: { jawab, perpanjangan },
    sisa: { jenis: 'lagi', hari: 4 },
    hari_ke: 6,
    kekurangan: [],
    langkah: { langkah: 'diputuskan', judul: '', keterangan: '', pasal: '', batas: null },
    boleh: ['diteruskan', 'diperpanjang', 'diputuskan', 'dicabut_pemohon'],
    jam: [],
    lampiran: [],
    ringkasan: {
      dikuasai: false,
      tidak_dikuasai: null,
      belum_didokumentasikan: false,
      bentuk: { softcopy: false, hardcopy: false },
      keputusan: null,
      alasan: '',
      pemberitahuan: null,
      pemberian: null,
      biaya: null,
      cara_bayar: '',
      catatan: '',
    },
    riwayat: [],
    pengaduan: [],
    rantai: { permohonan: null, keberatan: [] },
    petugas: '',
    keadaan: 'diproses',
    kode_pemeriksa: '',
    ...rest,
  };
}
