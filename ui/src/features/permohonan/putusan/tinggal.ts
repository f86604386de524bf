// Forms that were left unfinished. Each is found again as it was left, for as long as the window is open: by officer,
// request, form, and place in the request's life, so that one that moved on gets a fresh form.
import { session } from '../../../app/session.svelte';
import type { Permohonan } from '../../../ipc/bindings';

const left = new Map<string, unknown>();

/** A place for the state of one form; `begin` makes it anew when there is none. */
export type Tempat<T> = { state: T; done: () => void };

/** The form `nama` of a request as it was left, or begun anew. `done` forgets it. */
export function keptForm<T extends object>(
  nama: string,
  { id, langkah }: Permohonan,
  begin: () => T,
): Tempat<T> {
  const standing = langkah.filter(({ dibatalkan }) => dibatalkan === null).at(-1)?.id;
  const key = [session.status?.sesi?.akun.id, id, standing, nama].join(' ');
  // What stands under a key was put there by the same form.
  const state = (left.get(key) as T | undefined) ?? begin();
  left.set(key, state);
  return { state, done: () => void left.delete(key) };
}
