// The small forms of an objection's steps: what each asks, what it starts with, what is sent. What the law permits the core
// says; here each step gets its command and whoever may give it.
import type {
  JenisLangkahKeberatan,
  KeberatanLengkap,
  PerintahKeberatan,
  SikapPemohon,
  Tindakan,
} from '../../ipc/bindings';
import { type AksiKeberatan, keberatan } from '../../lang/keberatan';
import type { Bidang, Nilai } from '../perkara/bidang';
import { choices } from '../permohonan/choices';

/** The command that takes each step. */
export const COMMAND: Record<JenisLangkahKeberatan, AksiKeberatan> = {
  dimusyawarahkan: 'catat_musyawarah',
  tanggapan_disusun: 'susun_tanggapan',
  ditanggapi: 'setujui_tanggapan',
  tanggapan_diterima: 'catat_tanggapan_diterima',
  perintah_dilaksanakan: 'catat_pelaksanaan',
  pemohon_menanggapi: 'catat_tanggapan_pemohon',
  keberatan_dicabut: 'cabut',
};

/** The steps with a screen of their own. */
export type AksiLayar = 'susun_tanggapan' | 'setujui_tanggapan';
/** The steps with a small form. */
export type AksiKecil = Exclude<AksiKeberatan, AksiLayar>;

/** Whether an address names a step with a screen of its own. */
export const isScreen = (aksi: string | undefined): aksi is AksiLayar =>
  aksi === 'susun_tanggapan' || aksi === 'setujui_tanggapan';

/** Whether an address names a step with a small form. */
export const isSmall = (aksi: string | undefined): aksi is AksiKecil =>
  aksi !== undefined && aksi in keberatan.aksi && !isScreen(aksi);

/** What the role must allow for a command. */
export const neededFor = (aksi: AksiKeberatan): Tindakan =>
  aksi === 'setujui_tanggapan' ? 'setujui_tanggapan' : 'proses_keberatan';

/** Every command the objection takes now, in the order of its life. */
export const offered = ({ boleh }: KeberatanLengkap): AksiKeberatan[] => boleh.map((step) => COMMAND[step]);

/** What a command is called now; whoever may not give it can read what it is about. */
export function nameOf(aksi: AksiKeberatan, lengkap: KeberatanLengkap, may: boolean): string {
  const { tanggapan } = keberatan;
  if (aksi === 'susun_tanggapan' && lengkap.keberatan.konsep) return tanggapan.ubah;
  return aksi === 'setujui_tanggapan' && !may ? tanggapan.baca : keberatan.aksi[aksi].tombol;
}

/** The step that can be taken back: the last one that stands. */
export function lastStep({ keberatan: { keadaan, langkah } }: KeberatanLengkap) {
  return keadaan === 'dibatalkan'
    ? undefined
    : langkah.filter(({ dibatalkan }) => dibatalkan === null).at(-1);
}

const { form } = keberatan;
const tanggal = (label: string): Bidang => ({ nama: 'tanggal', jenis: 'tanggal', label });

/** What the form of each command asks. */
export const BIDANG: Record<AksiKecil, readonly Bidang[]> = {
  catat_musyawarah: [
    tanggal(form.tanggal),
    {
      nama: 'sepakat',
      jenis: 'pilah',
      label: form.hasilMusyawarah,
      options: [
        { value: 'ya', label: form.sepakat },
        { value: 'tidak', label: form.tidakSepakat },
      ],
    },
    { nama: 'uraian', jenis: 'uraian', label: form.uraianMusyawarah, hint: form.uraianMusyawarahPetunjuk },
  ],
  catat_tanggapan_diterima: [
    tanggal(form.tanggalTerima),
    { nama: 'bukti', jenis: 'baris', label: form.buktiTerima, hint: form.buktiTerimaPetunjuk },
  ],
  catat_pelaksanaan: [
    tanggal(form.tanggal),
    { nama: 'uraian', jenis: 'uraian', label: form.uraianPelaksanaan },
  ],
  catat_tanggapan_pemohon: [
    tanggal(form.tanggal),
    { nama: 'sikap', jenis: 'pilih', label: form.sikap, options: choices<SikapPemohon>(keberatan.sikap) },
    { nama: 'uraian', jenis: 'uraian', label: form.uraianSikap, optional: true },
  ],
  cabut: [
    tanggal(form.tanggalCabut),
    { nama: 'alasan', jenis: 'uraian', label: form.caraCabut, hint: form.caraCabutPetunjuk },
  ],
};

/** The form of a command before anything is typed. */
export function startOf(aksi: AksiKecil, hariIni: string): Nilai {
  const first: Record<AksiKecil, Nilai> = {
    catat_musyawarah: { sepakat: 'ya', uraian: '' },
    catat_tanggapan_diterima: { bukti: '' },
    catat_pelaksanaan: { uraian: '' },
    catat_tanggapan_pemohon: { sikap: 'menerima', uraian: '' },
    cabut: { alasan: '' },
  };
  return { tanggal: hariIni, ...first[aksi] };
}

/** The command as typed. */
export function toPerintah(aksi: AksiKecil, nilai: Nilai): PerintahKeberatan {
  const { tanggal: day = '', uraian = '', bukti = '', alasan = '' } = nilai;
  switch (aksi) {
    case 'catat_musyawarah':
      return { perintah: aksi, tanggal: day, sepakat: nilai['sepakat'] === 'ya', uraian };
    case 'catat_tanggapan_diterima':
      return { perintah: aksi, tanggal: day, bukti };
    case 'catat_pelaksanaan':
      return { perintah: aksi, tanggal: day, uraian };
    case 'catat_tanggapan_pemohon':
      return { perintah: aksi, tanggal: day, sikap: nilai['sikap'] as SikapPemohon, uraian };
    case 'cabut':
      return { perintah: aksi, tanggal: day, alasan };
  }
}

/** The clock of the office that binds now: of those that run the earliest. */
export const binding = ({ jam }: KeberatanLengkap) =>
  jam
    .filter(({ jenis, status }) => jenis !== 'ke_komisi' && status.status === 'berjalan')
    .sort((one, other) => (one.batas ?? '').localeCompare(other.batas ?? ''))[0];
