// A chosen file on its way to the core, which reads it.

/** More than the core takes of a table: enough for it to say that the file is too large. */
const MOST_BYTES = 1_000_001;

/** The file's bytes as base64. */
export function base64Of(file: Blob): Promise<string> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onerror = () => reject(reader.error ?? new Error('unreadable'));
    reader.onload = () => resolve(String(reader.result).replace(/^data:[^,]*,/, ''));
    reader.readAsDataURL(file.slice(0, MOST_BYTES));
  });
}
