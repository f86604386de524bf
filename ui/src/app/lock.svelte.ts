// Locking the desk: what is typed is saved first, then the core closes the session, then the page is emptied.
import { call } from '../ipc/call';
import { clearToasts } from '../lib/toast.svelte';
import { leave, whenLeft } from './leave';
import { session } from './session.svelte';

let savers: readonly (() => Promise<unknown>)[] = [];

/** How long saving may hold the lock up, in milliseconds. */
const PATIENCE = 3000;

class Door {
  /** Login name of the officer who takes over, chosen before the lock. */
  next = $state<string>();
}

/** What the login screen knows of the lock. */
export const door = new Door();

/** Registers what must be saved before the desk is locked: `$effect(() => beforeLock(() => draft.flush()))`. */
export function beforeLock(save: () => Promise<unknown>): () => void {
  savers = [...savers, save];
  return () => {
    savers = savers.filter((one) => one !== save);
  };
}

/** Saves what is open, locks the desk, and empties the page. `next` is the officer who takes over. */
export async function lock(next?: string): Promise<void> {
  const saved = Promise.allSettled(savers.map((save) => save()));
  await Promise.race([saved, new Promise((resolve) => setTimeout(resolve, PATIENCE))]);
  door.next = next;
  try {
    await call('lock', {});
  } finally {
    await leave();
    await session.refresh();
  }
}

let copied = false;
if (typeof document !== 'undefined') {
  for (const kind of ['copy', 'cut'] as const) document.addEventListener(kind, () => (copied = true));
}

/** Puts a text on the clipboard, so that locking takes it away again: written by the program it tells of no copying itself. */
export async function copyText(text: string): Promise<void> {
  await navigator.clipboard.writeText(text);
  copied = true;
}

// What was copied here may be an identity. What came from elsewhere is left alone.
/** Empties the clipboard if something was copied here: before the window goes to another. */
export async function forgetClipboard(): Promise<void> {
  if (!copied) return;
  try {
    await navigator.clipboard.writeText('');
    copied = false;
  } catch {
    // The system may refuse it to a window nobody is at; the first touch of the locked window tries again.
  }
}

whenLeft(clearToasts);
whenLeft(forgetClipboard);
