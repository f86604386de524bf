// The days of a deadline in one list, for "Kenapa tanggal ini?". Which day counts was decided by the core; here the days
// it counted and skipped are only put in order of date.
import type { Dilewati, Tenggat } from '../../ipc/bindings';

/** One day of the count: the n-th working day, or why it is none. */
export type Hari = {
  tanggal: string;
  /** The n-th working day of the period, or of its extension; null when the day was skipped. */
  ke: number | null;
  perpanjangan: boolean;
  /** Whether the event is deemed to have happened on it; then it is neither counted nor skipped. */
  dianggap: boolean;
  dilewati: Dilewati | null;
};

/** Every day from the first one after the event to the deadline. Days after the first `biasa` are an extension. */
export function daysOf(tenggat: Tenggat, biasa: number = tenggat.hari): Hari[] {
  const last = tenggat.dihitung[biasa - 1] ?? tenggat.jatuh_tempo;
  const counted = tenggat.dihitung.map((tanggal, i): Hari => {
    const extension = i >= biasa;
    return {
      tanggal,
      ke: extension ? i - biasa + 1 : i + 1,
      perpanjangan: extension,
      dianggap: false,
      dilewati: null,
    };
  });
  const skipped = tenggat.dilewati.map((dilewati): Hari => ({
    tanggal: dilewati.tanggal,
    ke: null,
    perpanjangan: dilewati.tanggal > last,
    dianggap: false,
    dilewati,
  }));
  const day = tenggat.dianggap_diterima;
  const deemed: Hari[] =
    day === null || tenggat.dihitung.includes(day)
      ? []
      : [{ tanggal: day, ke: null, perpanjangan: false, dianggap: true, dilewati: null }];
  return [...deemed, ...counted, ...skipped].sort((a, b) => a.tanggal.localeCompare(b.tanggal));
}
