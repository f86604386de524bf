// Instants of the core and short dates as offices write them. An instant is shown on the clock it was recorded by,
// whatever zone this computer is set to. Which day is a working day, and when something is due, the core says.

const written = (options: Intl.DateTimeFormatOptions) => {
  const format = new Intl.DateTimeFormat('id-ID', { timeZone: 'UTC', ...options });
  return (day: string): string => {
    const date = new Date(`${day.slice(0, 10)}T00:00:00Z`);
    return Number.isNaN(date.getTime()) ? day : format.format(date);
  };
};

/** `7 Des` of `2026-12-07`. */
export const dayMonth = written({ day: 'numeric', month: 'short' });
/** `7 Des 2026`. */
export const mediumDate = written({ day: 'numeric', month: 'short', year: 'numeric' });
/** `Desember 2026` of any day in it. */
export const monthYear = written({ month: 'long', year: 'numeric' });
const weekdayShort = written({ weekday: 'short' });

/** The day `2026-11-23` of the instant `2026-11-23T09:12:00+07:00`, on the clock it was recorded by. */
export const dayOf = (instant: string): string => instant.slice(0, 10);
/** The time `09.12` of an instant, as people write it. */
export const timeOf = (instant: string): string => instant.slice(11, 16).replace(':', '.');
/** The offset `+07:00` of an instant. */
export const offsetOf = (instant: string): string => /(?:[+-]\d\d:\d\d|Z)$/.exec(instant)?.[0] ?? 'Z';
/** `23 Nov 2026 09.12` of an instant. */
export const dateTime = (instant: string): string => `${mediumDate(instant)} ${timeOf(instant)}`;
/** `Sen 23 Nov 2026 09.12` of an instant. */
export const dayTime = (instant: string): string => `${weekdayShort(instant)} ${dateTime(instant)}`;
