// What a draft belongs to, and where one goes on with it.
import type { Draf } from '../../ipc/bindings';

/** Kinds of drafts of a step's form: of a request, of an objection, of a dispute. */
export type JenisLangkahDraf = 'langkah' | 'langkah_keberatan' | 'langkah_sengketa' | 'langkah_pengaduan';

const PLACE: Record<JenisLangkahDraf, string> = {
  langkah: 'permohonan',
  langkah_keberatan: 'keberatan',
  langkah_sengketa: 'keberatan/sengketa',
  langkah_pengaduan: 'pengaduan',
};
const isStep = (jenis: string): jenis is JenisLangkahDraf => jenis in PLACE;

/** What the draft of a step's form holds. */
export type IsiLangkah = {
  /** The request; in the draft of another kind the objection or the dispute. */
  permohonan: string;
  /** The last step that stood when the form was begun: its place in the request's life. */
  langkah: string | null;
  /** The form, as the address of the request goes on. */
  nama: string;
  isi: unknown;
};

/** The step that a draft of a step's form belongs to; undefined when it is of another kind, or names none. */
export function stepOf({ jenis, isi }: Draf): IsiLangkah | undefined {
  const { permohonan, nama } = (isi ?? {}) as Partial<IsiLangkah>;
  const names = isStep(jenis) && typeof permohonan === 'string' && typeof nama === 'string';
  return names ? (isi as IsiLangkah) : undefined;
}

/** The request that a draft of the kind `koreksi` corrects; undefined when it is of another kind, or names none. */
export function correctedBy({ jenis, isi }: Draf): string | undefined {
  const { permohonan } = (isi ?? {}) as { permohonan?: unknown };
  return jenis === 'koreksi' && typeof permohonan === 'string' ? permohonan : undefined;
}

/** The objection that a draft corrects, or that a dispute is recorded for; undefined when it names none. */
export function objectionOf(
  { jenis, isi }: Draf,
  kind: 'koreksi_keberatan' | 'sengketa',
): string | undefined {
  const { keberatan } = (isi ?? {}) as { keberatan?: unknown };
  return jenis === kind && typeof keberatan === 'string' ? keberatan : undefined;
}

/** The dispute whose record a draft corrects; undefined when it is of another kind, or names none. */
export function disputeOf({ jenis, isi }: Draf): string | undefined {
  const { sengketa } = (isi ?? {}) as { sengketa?: unknown };
  return jenis === 'koreksi_sengketa' && typeof sengketa === 'string' ? sengketa : undefined;
}

/** The complaint that a draft corrects; undefined when it is of another kind, or names none. */
export function complaintOf({ jenis, isi }: Draf): string | undefined {
  const { pengaduan } = (isi ?? {}) as { pengaduan?: unknown };
  return jenis === 'koreksi_pengaduan' && typeof pengaduan === 'string' ? pengaduan : undefined;
}

/** The entry of the list of public information that a draft writes or changes; a new one has the draft's own id. */
function entryOf({ jenis, isi }: Draf): string | undefined {
  const { informasi } = (isi ?? {}) as { informasi?: unknown };
  return jenis === 'informasi' && typeof informasi === 'string' ? informasi : undefined;
}

/** What the draft of an exemption's form holds. */
export type IsiPengecualianDraf = {
  /** The exemption it writes or changes. */
  pengecualian: string;
  /** It is not written yet. */
  baru: boolean;
  /** The request it is written for, and the place of the item asked for. */
  untuk: { permohonan: string; ke: number } | null;
  isian: unknown;
};

/** What a draft of the kind `pengecualian` holds; undefined when it is of another kind, or names none. */
export function exemptedBy({ jenis, isi }: Draf): IsiPengecualianDraf | undefined {
  const { pengecualian } = (isi ?? {}) as Partial<IsiPengecualianDraf>;
  const names = jenis === 'pengecualian' && typeof pengecualian === 'string';
  return names ? (isi as IsiPengecualianDraf) : undefined;
}

/** Where one goes on with a draft, as `go` takes it. */
export function placeOf(draf: Draf): string {
  const entry = entryOf(draf);
  if (entry !== undefined) return entry === draf.id ? `informasi/baru/${entry}` : `informasi/${entry}/ubah`;
  const exempted = exemptedBy(draf);
  if (exempted)
    return exempted.baru ? `dikecualikan/baru/${draf.id}` : `dikecualikan/${exempted.pengecualian}/ubah`;
  const corrected = correctedBy(draf);
  if (corrected !== undefined) return `permohonan/${corrected}/koreksi`;
  const objection = objectionOf(draf, 'koreksi_keberatan');
  if (objection !== undefined) return `keberatan/${objection}/koreksi`;
  const brought = objectionOf(draf, 'sengketa');
  if (brought !== undefined) return `keberatan/${brought}/sengketa`;
  const dispute = disputeOf(draf);
  if (dispute !== undefined) return `keberatan/sengketa/${dispute}/koreksi`;
  const complaint = complaintOf(draf);
  if (complaint !== undefined) return `pengaduan/${complaint}/koreksi`;
  const step = stepOf(draf);
  if (step && isStep(draf.jenis)) return `${PLACE[draf.jenis]}/${step.permohonan}/${step.nama}`;
  if (draf.jenis === 'pengaduan') return `pengaduan/baru/${draf.id}`;
  return draf.jenis === 'keberatan' ? `keberatan/baru/${draf.id}` : `permohonan/baru/${draf.id}`;
}

/** Where an objection over a request is registered, as `go` takes it. */
export const objectTo = (nomor: string): string =>
  `keberatan/baru/${nomor.split('/').map(encodeURIComponent).join('/')}`;
