// What is typed into the forms of a consultation.
import type { Forum, Hadir } from '../../ipc/bindings';

/** Those present as lines: `name; whom they stand for`. */
export function presentLines(hadir: readonly Hadir[]): string {
  return hadir.map(({ nama, unsur }) => (unsur === '' ? nama : `${nama}; ${unsur}`)).join('\n');
}

/** Those present of typed lines; lines that say nothing are left out. */
export function presentOf(text: string): Hadir[] {
  return text
    .split('\n')
    .map((line) => line.split(';'))
    .map(([nama = '', ...unsur]) => ({ nama: nama.trim(), unsur: unsur.join(';').trim() }))
    .filter(({ nama, unsur }) => nama !== '' || unsur !== '');
}

/** Where a consultation stands on `today`. */
export function standing(forum: Forum, today: string): 'rencana' | 'berlangsung' | 'ditetapkan' | 'batal' {
  if (forum.batal !== null) return 'batal';
  if (forum.penetapan !== null) return 'ditetapkan';
  return forum.isi.tanggal <= today ? 'berlangsung' : 'rencana';
}
