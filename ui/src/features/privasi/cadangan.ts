// The head of the journal that a backup file carries. Such a file is a ZIP that begins with its manifest, not compressed:
// its first bytes are enough, however large it is. Nothing has to be trusted: the head is looked for in the chain.

/** Bytes at the front that hold the manifest. */
const FRONT = 64 * 1024;

/** The head in the manifest of a backup, 64 digits; null when the file is no backup of ours. */
export async function headOf(file: Blob): Promise<string | null> {
  const text = new TextDecoder('latin1').decode(await file.slice(0, FRONT).arrayBuffer());
  if (!text.startsWith('PK') || !text.includes('manifes.json')) return null;
  return /"kepala":\s*"([0-9a-f]{64})"/.exec(text)?.[1] ?? null;
}
