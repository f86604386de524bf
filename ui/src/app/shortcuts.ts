// The shortcuts of the window. A component registers its own while it is shown, so that `?` lists what works now and
// a screen's shortcut goes before the frame's.
import { isStroke, isTyped } from '../lib/keys';

/** One shortcut: its keys (`Ctrl+Enter`), what it does, and where it counts. */
export type Shortcut = { keys: string; label: string; run: () => void; modal: boolean };

const active: Shortcut[] = [];

/**
 * Registers a shortcut and gives its end back: `$effect(() => shortcut('F2', 'Permohonan baru', start))`.
 * While a dialog is open only `modal` ones count.
 */
export function shortcut(
  keys: string,
  label: string,
  run: () => void,
  { modal = false }: { modal?: boolean } = {},
): () => void {
  const one: Shortcut = { keys, label, run, modal };
  active.push(one);
  return () => {
    const at = active.indexOf(one);
    if (at >= 0) active.splice(at, 1);
  };
}

/** What works now, each key once, the screen's own before the frame's. */
export function shortcuts(): readonly Shortcut[] {
  const seen = new Set<string>();
  return [...active].reverse().filter(({ keys }) => !seen.has(keys) && seen.add(keys));
}

/** Runs the shortcut the keys belong to, the newest first. */
export function onkeydown(event: KeyboardEvent): void {
  if (event.defaultPrevented || event.isComposing) return;
  const inDialog = document.querySelector('dialog[open]') !== null;
  const found = [...active]
    .reverse()
    .find(
      ({ keys, modal }) =>
        (modal || !inDialog) && isStroke(keys, event) && !(isTyped(keys) && typing(event.target)),
    );
  if (!found) return;
  event.preventDefault();
  // Holding a key down is one wish.
  if (!event.repeat) found.run();
}

function typing(target: EventTarget | null): boolean {
  if (target instanceof HTMLTextAreaElement || target instanceof HTMLSelectElement) return true;
  return (
    target instanceof HTMLInputElement && !['radio', 'checkbox', 'button', 'submit'].includes(target.type)
  );
}
