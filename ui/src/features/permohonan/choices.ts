// Choices of a form or filter from the table of their words.

/** Each entry of a table of words as a choice, in its order. */
export function choices<T extends string>(words: Record<T, string>): { value: T; label: string }[] {
  return (Object.entries(words) as [T, string][]).map(([value, label]) => ({ value, label }));
}
