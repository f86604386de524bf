// Shortcuts as text: how one is written (`Ctrl+Enter`), shown (`Ctrl ↵`) and recognised in a key event.

const SHOWN: Record<string, string> = { Enter: '↵', ArrowUp: '↑', ArrowDown: '↓', Escape: 'Esc' };

/** `Ctrl+Enter` as it stands on a button: `Ctrl ↵`. */
export function showKeys(keys: string): string {
  return keys
    .split('+')
    .map((key) => SHOWN[key] ?? key)
    .join(' ');
}

/** The part of a key event that shortcuts look at. */
export type Stroke = Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'altKey' | 'shiftKey' | 'metaKey'>;

/** Whether the key event is this shortcut. Shift counts only where it is written: `?` needs it on most keyboards. */
export function isStroke(keys: string, stroke: Stroke): boolean {
  const parts = keys.split('+');
  const key = parts.pop() ?? '';
  const wanted = new Set(parts);
  if (stroke.metaKey) return false;
  if (stroke.ctrlKey !== wanted.has('Ctrl')) return false;
  if (stroke.altKey !== wanted.has('Alt')) return false;
  if (wanted.has('Shift') && !stroke.shiftKey) return false;
  return stroke.key.toLowerCase() === key.toLowerCase();
}

/** Whether the shortcut is a bare character, which belongs to whoever is typing. */
export function isTyped(keys: string): boolean {
  return keys.length === 1;
}
