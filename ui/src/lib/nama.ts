// Names as the frame shortens them.

/** The initials of an officer, without titles: `Drs. H. Siti Rahma, M.Si.` gives `SR`. */
export function initials(nama: string): string {
  const words = (nama.split(',')[0] ?? '').split(/\s+/).filter((word) => word !== '' && !word.endsWith('.'));
  const [first, ...rest] = words;
  const last = rest.at(-1);
  return `${first?.[0] ?? nama.trim()[0] ?? '?'}${last?.[0] ?? ''}`.toUpperCase();
}
