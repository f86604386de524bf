// What the form of each step starts with, and what is sent of it. The form is the command itself as it is typed; every
// rule is the core's.
import type {
  FieldFault,
  LangkahTercatat,
  PengaturanLayanan,
  Perintah,
  PermohonanLengkap,
  Serahkan,
} from '../../../ipc/bindings';
import { type Aksi, langkah as teks } from '../../../lang/langkah';
import { id } from '../../../lang/id';
import { parseDate } from '../../../lib/tanggal';
import { awaitsReceipt } from '../surat/daftar';

/** The steps with a small form of their own; deciding, approving and notifying have screens of their own. */
export type AksiKecil = Exclude<Aksi, 'putuskan' | 'setujui_penolakan' | 'beritahukan'>;
/** The form of a command. */
export type Isian<A extends Aksi = AksiKecil> = Extract<Perintah, { perintah: A }>;

/** What a form starts from. */
export type Awal = {
  lengkap: PermohonanLengkap;
  layanan: PengaturanLayanan;
  /** `YYYY-MM-DD`. */
  hari_ini: string;
  /** Last day of a unit's reply as the office sets it; empty when it could not be counted. */
  batas_unit: string;
  /** The disposition the officer pointed at; else the one due first. */
  disposisi?: string;
};

/** The step that can be taken back: the last one that stands. */
export function lastStep({ permohonan }: PermohonanLengkap): LangkahTercatat | undefined {
  if (permohonan.keadaan === 'dibatalkan') return undefined;
  return permohonan.langkah.filter(({ dibatalkan }) => dibatalkan === null).at(-1);
}

/** Dispositions that wait for a reply, the one due first before all. */
export function waiting({ permohonan }: PermohonanLengkap): PermohonanLengkap['permohonan']['disposisi'] {
  return permohonan.disposisi
    .filter(({ jawaban }) => jawaban === null)
    .sort((one, other) => one.batas.localeCompare(other.batas));
}

/** Letters to the applicant whose receipt is not recorded, oldest first; what stays in the office is not asked for. */
export function underWay({ permohonan }: PermohonanLengkap): PermohonanLengkap['permohonan']['surat'] {
  return permohonan.surat.filter(awaitsReceipt);
}

/** Items granted by the last notice and not handed over yet, by place from 0. */
export function due({ permohonan }: PermohonanLengkap): number[] {
  const notice = permohonan.pemberitahuan.at(-1);
  if (!notice) return [];
  const done = permohonan.penyerahan
    .filter(({ pemberitahuan }) => pemberitahuan === notice.id)
    .flatMap(({ butir }) => butir);
  return notice.butir
    .map(({ keputusan }, at) => ({ keputusan, at }))
    .filter(({ keputusan, at }) => !['ditolak', 'tidak_dikuasai'].includes(keputusan) && !done.includes(at))
    .map(({ at }) => at);
}

/** What the last notice charges, whole rupiah. */
export function owed({ permohonan }: PermohonanLengkap): number {
  const baris = permohonan.pemberitahuan.at(-1)?.biaya.baris ?? [];
  return baris.reduce((sum, { jumlah, rupiah }) => sum + jumlah * rupiah, 0);
}

// As the applicant asked for it. What was asked for by e-mail or fax, nobody takes at the counter.
function handOver({ lengkap, hari_ini }: Awal): Serahkan {
  const { cara_memperoleh, cara_mengirim } = lengkap.permohonan.isi;
  const cara = cara_memperoleh ?? 'salinan';
  const kirim = cara === 'salinan' ? (cara_mengirim ?? 'ambil_langsung') : undefined;
  return {
    tanggal: hari_ini,
    butir: due(lengkap),
    cara,
    kirim,
    penerima: takenBy(kirim, lengkap.permohonan.pemohon.melalui_kuasa),
    jumlah: '',
    resi: '',
    catatan: '',
  };
}

/** Who takes it when it goes that way. */
export function takenBy(kirim: Serahkan['kirim'], kuasa: boolean): Serahkan['penerima'] {
  if (kirim === 'surel' || kirim === 'faksimili') return 'elektronik';
  if (kirim === 'pos' || kirim === 'kurir') return 'pengirim';
  return kuasa ? 'kuasa' : 'pemohon';
}

/** The form of a command before anything is typed. */
export function startOf(aksi: AksiKecil, awal: Awal): Isian {
  const { lengkap, layanan, hari_ini } = awal;
  const disposisi = awal.disposisi ?? waiting(lengkap)[0]?.id ?? '';
  switch (aksi) {
    case 'nyatakan_lengkap':
      return { perintah: aksi, catatan: '' };
    case 'nyatakan_tidak_lengkap':
      return { perintah: aksi, kekurangan: lengkap.kekurangan.map(({ message }) => message) };
    case 'catat_surat_diterima':
      return {
        perintah: aksi,
        surat: underWay(lengkap)[0]?.id ?? '',
        tanggal: hari_ini,
        bukti: '',
        cara: lengkap.permohonan.isi.cara_mengirim ?? 'ambil_langsung',
      };
    case 'catat_perbaikan':
      return { perintah: aksi, tanggal: hari_ini, masih_kurang: [], catatan: '' };
    case 'tutup_tidak_lengkap':
      return { perintah: aksi, catatan: '' };
    case 'berikan_langsung': {
      const printed = lengkap.permohonan.isi.bentuk === 'cetak';
      const serahkan = { ...handOver(awal), butir: [] };
      return { perintah: aksi, bentuk: { softcopy: !printed, hardcopy: printed }, serahkan };
    }
    case 'teruskan': {
      const unit = layanan.unit.length === 1 ? (layanan.unit[0]?.nama ?? '') : '';
      const butir = lengkap.permohonan.isi.butir.map((_, at) => at);
      return { perintah: aksi, unit, butir, instruksi: '', batas: awal.batas_unit };
    }
    case 'ingatkan_unit':
      return { perintah: aksi, disposisi, catatan: '' };
    case 'catat_jawaban_unit':
      return { perintah: aksi, disposisi, tanggal: hari_ini, ringkasan: '' };
    case 'perpanjang':
      return { perintah: aksi, alasan: [], uraian: '' };
    case 'minta_salinan':
      return { perintah: aksi, rangkap: 1, catatan: '' };
    case 'catat_pembayaran':
      return { perintah: aksi, tanggal: hari_ini, cara: 'tunai', jumlah: owed(lengkap) };
    case 'serahkan':
      return { perintah: aksi, ...handOver(awal) };
    case 'tutup':
      return { perintah: aksi, catatan: '' };
    case 'cabut':
      return { perintah: aksi, tanggal: hari_ini, alasan: '' };
    case 'buka_kembali':
      return { perintah: aksi, alasan: '' };
  }
}

const lines = (typed: readonly string[]) => typed.map((line) => line.trim()).filter((line) => line !== '');

/** The command as it is sent: empty lines go, and what was only seen went no way. */
export function toPerintah(isian: Isian): Perintah {
  switch (isian.perintah) {
    case 'nyatakan_tidak_lengkap':
      return { ...isian, kekurangan: lines(isian.kekurangan) };
    case 'catat_perbaikan':
      return { ...isian, masih_kurang: lines(isian.masih_kurang) };
    case 'serahkan':
      return { ...isian, kirim: isian.cara === 'salinan' ? isian.kirim : undefined };
    case 'berikan_langsung': {
      const { serahkan } = isian;
      return {
        ...isian,
        serahkan: { ...serahkan, kirim: serahkan.cara === 'salinan' ? serahkan.kirim : undefined },
      };
    }
    case 'nyatakan_lengkap':
    case 'catat_surat_diterima':
    case 'tutup_tidak_lengkap':
    case 'teruskan':
    case 'ingatkan_unit':
    case 'catat_jawaban_unit':
    case 'perpanjang':
    case 'minta_salinan':
    case 'catat_pembayaran':
    case 'tutup':
    case 'cabut':
    case 'buka_kembali':
      return isian;
  }
}

/** What has no shape in which it could be sent: a date that is none; a list of what lacks without anything in it. */
export function unread(isian: Isian): FieldFault[] {
  const dates: [string, string][] =
    isian.perintah === 'berikan_langsung'
      ? [['serahkan.tanggal', isian.serahkan.tanggal]]
      : (['tanggal', 'batas'] as const)
          .filter((field) => field in isian)
          .map((field) => [field, String((isian as Record<string, unknown>)[field])]);
  const faults = dates
    .filter(([, typed]) => parseDate(typed) === null)
    .map(([field]) => ({ field, rule: 'date', message: id.umum.bukanTanggal }));
  // Sent without a line it would mean that nothing lacks any more.
  const lacking = isian.perintah === 'catat_perbaikan' ? isian.masih_kurang : [];
  if (lacking.length > 0 && lines(lacking).length === 0)
    faults.push({ field: 'masih_kurang', rule: 'required', message: teks.form.tulisYangKurang });
  return faults;
}

/** The message of each field at fault; a fault of one line of a list stands at the list. */
export function atFields(faults: readonly FieldFault[]): Record<string, string> {
  const messages: Record<string, string> = {};
  for (const { field, message } of faults) messages[field.replace(/\.\d+$/, '')] ??= message;
  return messages;
}
