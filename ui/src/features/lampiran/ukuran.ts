// Sizes of files as people read them.

const KILO = 1024;
const satu = new Intl.NumberFormat('id-ID', { maximumFractionDigits: 1 });

/** `98 KB` or `1,2 MB` of a number of bytes; never less than 1 KB. */
export function ukuran(bytes: number): string {
  const kilo = Math.max(1, Math.round(bytes / KILO));
  return kilo < KILO ? `${kilo} KB` : `${satu.format(bytes / KILO / KILO)} MB`;
}
