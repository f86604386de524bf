// Forms left unfinished, for as long as the window is open: closing a dialog, leaving the page or a lock takes nothing.
// They are kept by officer, so that another one does not find them.
import type { Pengambilan } from './pengambilan.svelte';

const left = new Map<string, Pengambilan>();

/** The form left under a key. */
export const found = (key: string): Pengambilan | undefined => left.get(key);
/** Keeps a form under a key. */
export const keep = (key: string, form: Pengambilan): void => void left.set(key, form);
/** Its step was taken. */
export const forget = (key: string): void => void left.delete(key);
