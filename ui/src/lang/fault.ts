// What each refusal of the core is called, and what to do. The core says the sentence itself; here stands what the
// screen adds. A code without an entry does not compile.
import type { Fault } from '../ipc/bindings';

type FaultName = {
  /** Heading of a message or a screen of its own. */
  title: string;
  /** What to do, where the sentence of the core does not say it. */
  next?: string;
};

/** Every code of the union, by name. */
export const fault: Record<Fault['code'], FaultName> = {
  invalid: { title: 'Isian perlu diperbaiki' },
  refused: { title: 'Langkah ini tidak dapat dilakukan' },
  not_allowed: { title: 'Tidak berwenang' },
  locked: { title: 'Meja terkunci' },
  wrong_password: { title: 'Belum dapat masuk' },
  too_soon: { title: 'Tunggu sebentar' },
  not_found: { title: 'Tidak ditemukan' },
  conflict: { title: 'Sudah berubah' },
  in_use: { title: 'Data sedang dibuka di tempat lain' },
  file_newer: { title: 'Perlu versi yang lebih baru' },
  damaged: { title: 'Berkas data tidak dapat dibaca', next: 'Buka Pemulihan data.' },
  disk_full: { title: 'Penyimpanan penuh' },
  cancelled: { title: 'Dibatalkan' },
  internal: { title: 'Kesalahan program' },
};

/** The refusal as one text: the sentence of the core, then what to do. */
export function faultText(one: Fault): string {
  const { next } = fault[one.code];
  return next ? `${one.message} ${next}` : one.message;
}
