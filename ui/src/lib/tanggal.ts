// Dates as people type and read them. Which date it is comes from the core; nothing is counted here.

/** A date typed as `23-11-2026`, `23/11/26`, `23112026` or `2026-11-23`, as `YYYY-MM-DD`; null when it is none. */
export function parseDate(typed: string): string | null {
  const text = typed.trim();
  const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(text);
  if (iso) return dateOf(Number(iso[1]), Number(iso[2]), Number(iso[3]));
  const local =
    /^(\d{1,2})[-/. ](\d{1,2})[-/. ](\d{4}|\d{2})$/.exec(text) ?? /^(\d{2})(\d{2})(\d{4})$/.exec(text);
  if (!local) return null;
  const year = Number(local[3]);
  return dateOf(year < 100 ? 2000 + year : year, Number(local[2]), Number(local[1]));
}

function dateOf(year: number, month: number, day: number): string | null {
  const date = new Date(Date.UTC(year, month - 1, day));
  // 31 February rolls over into March: no such day.
  const exists =
    date.getUTCFullYear() === year && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  return exists ? date.toISOString().slice(0, 10) : null;
}

/** `2026-11-23` as `23-11-2026`; any other text as it is. */
export function showDate(iso: string): string {
  const parts = /^(\d{4})-(\d{2})-(\d{2})$/.exec(iso);
  return parts ? `${parts[3]}-${parts[2]}-${parts[1]}` : iso;
}

const written = (options: Intl.DateTimeFormatOptions) => {
  const format = new Intl.DateTimeFormat('id-ID', { timeZone: 'UTC', ...options });
  return (iso: string): string => {
    const date = new Date(`${iso.slice(0, 10)}T00:00:00Z`);
    return Number.isNaN(date.getTime()) ? iso : format.format(date);
  };
};

/** `Jumat, 20 November 2026`. */
export const longDate = written({ weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' });
/** `20 November 2026`. */
export const plainDate = written({ day: 'numeric', month: 'long', year: 'numeric' });
/** `Jumat, 20 Nov`. */
export const shortDate = written({ weekday: 'long', day: 'numeric', month: 'short' });
/** `Nov`. */
export const shortMonth = written({ month: 'short' });
/** `November`. */
export const longMonth = written({ month: 'long' });
/** `Jumat`. */
export const weekday = written({ weekday: 'long' });

/** The day of the month of `2026-11-03`: `3`. */
export function dayOfMonth(iso: string): string {
  return String(Number(iso.slice(8, 10)));
}

/** The day after `iso`. */
export function nextDay(iso: string): string {
  const date = new Date(`${iso}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() + 1);
  return date.toISOString().slice(0, 10);
}
