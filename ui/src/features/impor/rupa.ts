// Word, shape and colour of what becomes of a row, and the letters of columns as spreadsheets show them.
import type { PutusanImpor } from '../../ipc/bindings';
import type { Shape, Tone } from '../../lib/Chip.svelte';

/** Shape and colour of a verdict; its word stands in the texts. */
export const RUPA: Record<PutusanImpor, { tone: Tone; icon: Shape }> = {
  baru: { tone: 'ok', icon: 'check' },
  berubah: { tone: 'info', icon: 'dot' },
  sama: { tone: 'mute', icon: 'ring' },
  ditolak: { tone: 'late', icon: 'triangle' },
  dilewati: { tone: 'mute', icon: 'cross' },
};

/** The verdicts in the order they are counted. */
export const PUTUSAN = Object.keys(RUPA) as PutusanImpor[];

/** `A` of column 0, `AB` of column 27. */
export function columnLetter(kolom: number): string {
  const rest = Math.floor(kolom / 26);
  return (rest > 0 ? columnLetter(rest - 1) : '') + String.fromCharCode(65 + (kolom % 26));
}
