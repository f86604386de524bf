// Periods an office asks its register for, from today's date. A quarter here is one of the calendar year.
import { register as teks } from '../../lang/register';
import { monthYear } from '../../lib/waktu';

/** A period by name. `id` stays the same while the year does. */
export type Masa = { id: string; label: string; dari: string; sampai: string };

const DAY = /^\d{4}-\d\d-\d\d$/;
const ROMAN = ['I', 'II', 'III', 'IV'] as const;

/** The periods offered on `today` (`YYYY-MM-DD`), the likeliest first; none ends after today, none at all without a date. */
export function masaOf(today: string): Masa[] {
  if (!DAY.test(today)) return [];
  const year = Number(today.slice(0, 4));
  const month = Number(today.slice(5, 7));
  const quarter = Math.ceil(month / 3);
  const [lastYear, lastMonth] = month === 1 ? [year - 1, 12] : [year, month - 1];
  const quarters = ROMAN.slice(0, quarter)
    .map((roman, i) =>
      months(`triwulan-${i + 1}`, teks.triwulan(roman, String(year)), year, i * 3 + 1, i * 3 + 3),
    )
    .reverse();
  const all = [
    months('bulan-ini', '', year, month, month),
    months('bulan-lalu', '', lastYear, lastMonth, lastMonth),
    ...quarters,
    months('tahun-ini', teks.tahun(String(year)), year, 1, 12),
    months('tahun-lalu', teks.tahun(String(year - 1)), year - 1, 1, 12),
  ];
  return all.map((masa) => ({
    ...masa,
    label: named(masa),
    sampai: masa.sampai > today ? today : masa.sampai,
  }));
}

/** Whether both are days and in order, so that a register can be asked for. */
export function isMasa(dari: string, sampai: string): boolean {
  return DAY.test(dari) && DAY.test(sampai) && dari <= sampai;
}

function named({ id, label, dari }: Masa): string {
  if (id === 'bulan-ini') return teks.bulanIni(monthYear(dari));
  if (id === 'bulan-lalu') return teks.bulanLalu(monthYear(dari));
  return label;
}

function months(id: string, label: string, year: number, first: number, last: number): Masa {
  const day = (y: number, m: number, d: number) => new Date(Date.UTC(y, m, d)).toISOString().slice(0, 10);
  // Day 0 of the month after is the last day of this one.
  return { id, label, dari: day(year, first - 1, 1), sampai: day(year, last, 0) };
}
