// The minutes of the lock as typed.

/** What was typed as a whole number; 0, which the core refuses with its sentence, when it is none. */
export function minutesOf(typed: string): number {
  const text = typed.trim();
  return /^\d{1,3}$/.test(text) ? Number(text) : 0;
}
