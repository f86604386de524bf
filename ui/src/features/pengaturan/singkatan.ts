// Which abbreviations a filter shows.
import type { Singkatan } from '../../ipc/bindings';

/** Whether every word typed stands in the abbreviation or in what it stands for; an empty filter shows all. */
export function fits({ singkatan, kepanjangan }: Singkatan, kata: string): boolean {
  const text = `${singkatan} ${kepanjangan}`.toLowerCase();
  return kata
    .toLowerCase()
    .split(/\s+/)
    .every((word) => text.includes(word));
}
