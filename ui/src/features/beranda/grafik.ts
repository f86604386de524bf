// The measures of the small bar chart.
import type { JatuhTempo } from '../../ipc/bindings';

/** Height of the tallest bar, in pixels. */
const TALLEST = 52;
/** Height of one request while few are due, in pixels: a lone request is no tower. */
const ONE = 16;

/** The height of each bar in pixels; none for no request. */
export function barHeights(counts: readonly number[]): number[] {
  const most = Math.max(0, ...counts);
  const unit = most === 0 ? 0 : Math.min(ONE, TALLEST / most);
  return counts.map((count) => (count === 0 ? 0 : Math.max(3, Math.round(count * unit))));
}

/** Whether the month is named under this day: under the first one, and where a month begins. */
export function startsMonth(hari: readonly JatuhTempo[], index: number): boolean {
  const month = (at: number) => hari[at]?.tanggal.slice(0, 7);
  return index === 0 || month(index) !== month(index - 1);
}
