// Sizes of files as people read them.

const KILO = 1024;
const satu = new Intl.NumberFormat('id-ID', { maximumFractionDigits: 1 });

/** `98 KB`, `1,2 MB` or `30,1 GB` of a number of bytes; never less than 1 KB. */
export function ukuran(bytes: number): string {
  const kilo = Math.max(1, Math.round(bytes / KILO));
  if (kilo < KILO) return `${kilo} KB`;
  const mega = bytes / KILO / KILO;
  return mega < KILO ? `${satu.format(mega)} MB` : `${satu.format(mega / KILO)} GB`;
}
