// What is typed into the forms of a survey.

/** The lines of a text that say something. */
export function typedLines(text: string): string[] {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
}

/** A whole number as typed; null when nothing was typed, undefined when it is none. */
export function wholeNumber(typed: string): number | null | undefined {
  const plain = typed.trim().replaceAll('.', '');
  if (plain === '') return null;
  return /^\d{1,9}$/.test(plain) ? Number(plain) : undefined;
}
