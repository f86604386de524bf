// The small forms of a dispute's steps: what each asks, what it starts with, what is sent. What fits now the core says.
import type {
  AkhiriTahap,
  HasilSengketa,
  JenisLangkahSengketa,
  JenisTahap,
  PengecualianId,
  PerintahSengketa,
  Pihak,
  SengketaLengkap,
} from '../../ipc/bindings';
import { type AksiSengketa, sengketa } from '../../lang/sengketa';
import type { Bidang, Nilai } from '../perkara/bidang';
import { choices } from '../permohonan/choices';

/** The command that takes each step. */
export const COMMAND: Record<JenisLangkahSengketa, AksiSengketa> = {
  tahap_dimulai: 'mulai_tahap',
  tahap_berakhir: 'akhiri_tahap',
  putusan_dilaksanakan: 'catat_pelaksanaan',
  sengketa_ditutup: 'tutup',
  sengketa_dicabut: 'cabut',
};

/** Whether an address names a step. */
export const isStep = (aksi: string | undefined): aksi is AksiSengketa =>
  aksi !== undefined && aksi in sengketa.aksi;

/** Every command the dispute takes now, in the order of its life. */
export const offered = ({ boleh }: SengketaLengkap): AksiSengketa[] => boleh.map((step) => COMMAND[step]);

/** The step that can be taken back: the last one that stands. */
export function lastStep({ sengketa: { keadaan, langkah } }: SengketaLengkap) {
  return keadaan === 'dibatalkan'
    ? undefined
    : langkah.filter(({ dibatalkan }) => dibatalkan === null).at(-1);
}

/** What each stage may come to; any other the core refuses. */
export const HASIL: Record<JenisTahap, readonly HasilSengketa[]> = {
  mediasi: ['sepakat', 'sepakat_sebagian', 'gagal'],
  ajudikasi: ['dikabulkan', 'dikabulkan_sebagian', 'ditolak', 'tidak_diterima'],
  pengadilan: ['menguatkan', 'membatalkan', 'membatalkan_sebagian'],
  kasasi: ['menguatkan', 'membatalkan', 'membatalkan_sebagian'],
};

const OPENING: readonly string[] = [
  'sepakat',
  'sepakat_sebagian',
  'dikabulkan',
  'dikabulkan_sebagian',
  'membatalkan',
  'membatalkan_sebagian',
];
/** Whether a result may open information, so that the form asks which. */
export const mayOpen = (hasil: string | undefined): boolean => OPENING.includes(hasil ?? '');

/** The stage that runs, if one does. */
export const running = ({ sengketa: { tahap } }: SengketaLengkap): JenisTahap | undefined => {
  const last = tahap.at(-1);
  return last && last.putusan === null ? last.jenis : undefined;
};

const { form } = sengketa;

function stageFields({ tahap_berikutnya }: SengketaLengkap, nilai: Nilai): Bidang[] {
  const options = tahap_berikutnya.map((value) => ({ value, label: sengketa.tahap[value] }));
  const court = nilai['tahap'] === 'pengadilan' || nilai['tahap'] === 'kasasi';
  const before: Bidang[] = [
    { nama: 'tahap', jenis: 'pilih', label: form.tahap, options },
    { nama: 'tanggal', jenis: 'tanggal', label: form.mulai },
  ];
  const atCourt: Bidang[] = [
    { nama: 'lembaga', jenis: 'baris', label: form.lembaga, hint: form.lembagaPetunjuk },
    { nama: 'nomor', jenis: 'baris', label: form.nomorPerkara, optional: true, maxlength: 120 },
    { nama: 'oleh', jenis: 'pilah', label: form.oleh, options: choices<Pihak>(sengketa.pihak) },
  ];
  const after: Bidang = { nama: 'catatan', jenis: 'uraian', label: form.catatan, optional: true };
  return court ? [...before, ...atCourt, after] : [...before, after];
}

function endFields(lengkap: SengketaLengkap): Bidang[] {
  const stage = running(lengkap) ?? 'mediasi';
  const options = HASIL[stage].map((value) => ({ value, label: sengketa.hasil[value] }));
  return [
    { nama: 'hasil', jenis: 'pilih', label: form.hasil, options },
    { nama: 'nomor', jenis: 'baris', label: form.nomor, optional: stage === 'mediasi', maxlength: 120 },
    { nama: 'tanggal', jenis: 'tanggal', label: form.tanggal },
    { nama: 'diterima', jenis: 'tanggal', label: form.diterima },
    { nama: 'amar', jenis: 'uraian', label: form.amar },
    {
      nama: 'hari_pelaksanaan',
      jenis: 'angka',
      label: form.hari,
      hint: form.hariPetunjuk,
      optional: true,
      maxlength: 3,
    },
  ];
}

/** What the form of a command asks while this is typed. */
export function fieldsOf(aksi: AksiSengketa, lengkap: SengketaLengkap, nilai: Nilai): readonly Bidang[] {
  switch (aksi) {
    case 'mulai_tahap':
      return stageFields(lengkap, nilai);
    case 'akhiri_tahap':
      return endFields(lengkap);
    case 'catat_pelaksanaan':
      return [
        { nama: 'tanggal', jenis: 'tanggal', label: form.tanggalPelaksanaan },
        { nama: 'uraian', jenis: 'uraian', label: form.uraianPelaksanaan },
      ];
    case 'tutup':
      return [
        { nama: 'tanggal', jenis: 'tanggal', label: form.tanggalTutup },
        { nama: 'catatan', jenis: 'uraian', label: form.caraTutup, hint: form.caraTutupPetunjuk },
      ];
    case 'cabut':
      return [
        { nama: 'tanggal', jenis: 'tanggal', label: form.tanggalCabut },
        { nama: 'alasan', jenis: 'uraian', label: form.caraCabut },
      ];
  }
}

/** The form of a command before anything is typed. */
export function startOf(aksi: AksiSengketa, lengkap: SengketaLengkap, hariIni: string): Nilai {
  const first: Record<AksiSengketa, Nilai> = {
    mulai_tahap: { tahap: lengkap.tahap_berikutnya[0] ?? '', oleh: 'pemohon' },
    akhiri_tahap: { hasil: HASIL[running(lengkap) ?? 'mediasi'][0] ?? '', diterima: hariIni },
    catat_pelaksanaan: {},
    tutup: {},
    cabut: {},
  };
  return { tanggal: hariIni, ...first[aksi] };
}

/** What a ruling opens, as the core reads it. The bindings know another type by its name, the opening of an exemption. */
export type Dibuka = { uraian: string; pengecualian?: PengecualianId };

/** How many lines of opened information the form shows. */
export const openedLines = (nilai: Nilai): number => Number(nilai['membuka'] ?? 0);

/** What the ruling opens, as typed: lines left blank were opened and not used. */
export function opened(nilai: Nilai): Dibuka[] {
  return Array.from({ length: openedLines(nilai) }, (_, at) => ({
    uraian: nilai[`membuka.${at}.uraian`] ?? '',
    pengecualian: nilai[`membuka.${at}.pengecualian`] || undefined,
  })).filter(({ uraian, pengecualian }) => uraian.trim() !== '' || pengecualian !== undefined);
}

/** The command as typed. */
export function toPerintah(aksi: AksiSengketa, nilai: Nilai): PerintahSengketa {
  const { tanggal = '', catatan = '', nomor = '', lembaga = '', uraian = '', alasan = '' } = nilai;
  switch (aksi) {
    case 'mulai_tahap': {
      const tahap = nilai['tahap'] as JenisTahap;
      const court = tahap === 'pengadilan' || tahap === 'kasasi';
      const oleh = court ? (nilai['oleh'] as Pihak) : undefined;
      return { perintah: aksi, tahap, tanggal, lembaga, nomor, oleh, catatan };
    }
    case 'akhiri_tahap': {
      const hasil = nilai['hasil'] as HasilSengketa;
      const days = nilai['hari_pelaksanaan']?.trim() ?? '';
      return {
        perintah: aksi,
        hasil,
        nomor,
        tanggal,
        diterima: nilai['diterima'] ?? '',
        amar: nilai['amar'] ?? '',
        membuka: (mayOpen(hasil) ? opened(nilai) : []) as unknown as AkhiriTahap['membuka'],
        hari_pelaksanaan: days === '' ? undefined : Number(days),
      };
    }
    case 'catat_pelaksanaan':
      return { perintah: aksi, tanggal, uraian };
    case 'tutup':
      return { perintah: aksi, tanggal, catatan };
    case 'cabut':
      return { perintah: aksi, tanggal, alasan };
  }
}
