// Ties a control to the notes that `Labelled` shows under it.

/** The value of `aria-describedby`; undefined when nothing stands there. */
export function describedBy(
  id: string,
  { fault, warning, hint }: { fault?: string; warning?: string; hint?: string },
): string | undefined {
  const notes: string[] = [];
  if (fault) notes.push(`${id}-fault`);
  else if (warning) notes.push(`${id}-warning`);
  if (hint) notes.push(`${id}-hint`);
  return notes.length > 0 ? notes.join(' ') : undefined;
}
