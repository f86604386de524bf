// Shares and lengths of time as an officer reads them.

/** A share as whole percent; nothing of nothing is no share. Only all of it is 100. */
export function percent(part: number, whole: number): string | undefined {
  if (whole === 0) return undefined;
  const rounded = Math.round((part / whole) * 100);
  const shown = part < whole ? Math.min(rounded, 99) : 100;
  return `${part > 0 ? Math.max(shown, 1) : 0} %`;
}

/** Days to one decimal, without it where there is none; nothing for none. */
export function days(value: number | null): string | undefined {
  return value === null ? undefined : value.toLocaleString('id-ID', { maximumFractionDigits: 1 });
}

/** Width of a bar in percent of the longest; a figure that is not nothing is always seen. */
export function width(value: number, most: number): number {
  return value === 0 || most === 0 ? 0 : Math.max(1.5, (value / most) * 100);
}
