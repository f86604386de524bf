// Which commands a request offers now. What the law permits the core says, as names of steps; here each gets its
// command, whoever may give it, and the letters it issues.
import type {
  JenisLangkah,
  JenisSurat,
  Peran,
  Perintah,
  PermohonanLengkap,
  Tindakan,
} from '../../../ipc/bindings';
import type { Aksi } from '../../../lang/langkah';

/** The command that takes each step. */
export const COMMAND: Record<JenisLangkah, Aksi> = {
  dinyatakan_lengkap: 'nyatakan_lengkap',
  dinyatakan_tidak_lengkap: 'nyatakan_tidak_lengkap',
  surat_diterima: 'catat_surat_diterima',
  diperbaiki: 'catat_perbaikan',
  ditutup_tidak_lengkap: 'tutup_tidak_lengkap',
  diteruskan: 'teruskan',
  unit_diingatkan: 'ingatkan_unit',
  unit_menjawab: 'catat_jawaban_unit',
  diperpanjang: 'perpanjang',
  diputuskan: 'putuskan',
  penolakan_disetujui: 'setujui_penolakan',
  diberitahukan: 'beritahukan',
  salinan_diminta: 'minta_salinan',
  dibayar: 'catat_pembayaran',
  diserahkan: 'serahkan',
  ditutup: 'tutup',
  dicabut_pemohon: 'cabut',
  dibuka: 'buka_kembali',
};

/** What the role must allow for a command. */
export function neededFor(aksi: Aksi): Tindakan {
  if (aksi === 'setujui_penolakan') return 'setujui_penolakan';
  return aksi === 'buka_kembali' ? 'batalkan_langkah' : 'proses';
}

/**
 * The roles that may give a command which the officer at work may not; undefined when they may. Which role approves a
 * refusal the office sets.
 */
export function barredFor(
  aksi: Aksi,
  peran: Peran | undefined,
  penyetuju: Peran | undefined,
  may: (tindakan: Tindakan) => boolean,
): Peran[] | undefined {
  if (aksi === 'setujui_penolakan') return peran === penyetuju ? undefined : penyetuju && [penyetuju];
  if (may(neededFor(aksi))) return undefined;
  return aksi === 'buka_kembali' ? ['pimpinan', 'admin'] : ['petugas', 'pelaksana', 'pimpinan', 'admin'];
}

/** Whether everything can be given at the counter: nothing lacks, nothing is decided, no unit was asked. */
export function canGrantNow({ boleh, kekurangan, permohonan }: PermohonanLengkap): boolean {
  const early = boleh.includes('dinyatakan_lengkap') || boleh.includes('diputuskan');
  return (
    early &&
    permohonan.keadaan !== 'tidak_lengkap' &&
    kekurangan.length === 0 &&
    permohonan.keputusan === null &&
    permohonan.disposisi.length === 0
  );
}

const CHECKS: readonly Aksi[] = ['nyatakan_lengkap', 'nyatakan_tidak_lengkap'];

/** Every command the request takes now, in the order of its life. */
export function offered(lengkap: PermohonanLengkap): Aksi[] {
  const taken = lengkap.boleh.map((step) => COMMAND[step]);
  if (!canGrantNow(lengkap)) return taken;
  const checks = taken.filter((aksi) => CHECKS.includes(aksi));
  return [...checks, 'berikan_langsung', ...taken.filter((aksi) => !CHECKS.includes(aksi))];
}

/**
 * The command of the next step. Where the completeness check has already found something lacking, the plain way on is
 * to tell the applicant; to go on without it stays open beside it.
 */
export function nextOf(lengkap: PermohonanLengkap): Aksi | undefined {
  const { langkah, boleh, kekurangan } = lengkap;
  if (langkah.langkah === null) return undefined;
  const lacks = kekurangan.length > 0 && boleh.includes('dinyatakan_tidak_lengkap');
  return lacks && langkah.langkah === 'dinyatakan_lengkap'
    ? 'nyatakan_tidak_lengkap'
    : COMMAND[langkah.langkah];
}

/** The letters a command issues, in their order. */
export function lettersOf(perintah: Perintah): JenisSurat[] {
  switch (perintah.perintah) {
    case 'nyatakan_tidak_lengkap':
      return ['tidak_lengkap'];
    case 'teruskan':
      return ['disposisi'];
    case 'perpanjang':
      return ['perpanjangan'];
    case 'beritahukan':
      return ['pemberitahuan'];
    case 'minta_salinan':
      return ['formulir_salinan'];
    case 'catat_pembayaran':
      return perintah.cara === 'tunai' ? ['kuitansi'] : [];
    case 'serahkan':
      return ['penyerahan'];
    case 'berikan_langsung':
      return ['pemberitahuan', 'penyerahan'];
    case 'nyatakan_lengkap':
    case 'catat_surat_diterima':
    case 'catat_perbaikan':
    case 'tutup_tidak_lengkap':
    case 'ingatkan_unit':
    case 'catat_jawaban_unit':
    case 'putuskan':
    case 'setujui_penolakan':
    case 'tutup':
    case 'cabut':
    case 'buka_kembali':
      return [];
  }
}
