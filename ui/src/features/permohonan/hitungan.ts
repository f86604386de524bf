// The days of a deadline in one list, for "Kenapa tanggal ini?". Which day counts was decided by the core; here the days
// it counted and skipped are only put in order of date.
import type { Batas, Dilewati } from '../../ipc/bindings';

/** One day of the count: the n-th working day, or why it is none. */
export type Hari = {
  tanggal: string;
  /** The n-th working day of the answer, or of the extension; null when the day was skipped. */
  ke: number | null;
  perpanjangan: boolean;
  /** Whether the request is deemed received on it; then it is neither counted nor skipped. */
  dianggap: boolean;
  dilewati: Dilewati | null;
};

/** Every day from the first one after receipt to the end of the extension. */
export function daysOf(batas: Batas): Hari[] {
  const answer = batas.jawab.hari;
  const counted = batas.perpanjangan.dihitung.map((tanggal, i): Hari => {
    const extension = i >= answer;
    return {
      tanggal,
      ke: extension ? i - answer + 1 : i + 1,
      perpanjangan: extension,
      dianggap: false,
      dilewati: null,
    };
  });
  const skipped = batas.perpanjangan.dilewati.map((dilewati): Hari => ({
    tanggal: dilewati.tanggal,
    ke: null,
    perpanjangan: dilewati.tanggal > batas.jawab.jatuh_tempo,
    dianggap: false,
    dilewati,
  }));
  const day = batas.jawab.dianggap_diterima;
  const deemed: Hari[] =
    day === null || batas.jawab.dihitung.includes(day)
      ? []
      : [{ tanggal: day, ke: null, perpanjangan: false, dianggap: true, dilewati: null }];
  return [...deemed, ...counted, ...skipped].sort((a, b) => a.tanggal.localeCompare(b.tanggal));
}
