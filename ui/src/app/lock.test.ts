import { afterEach, expect, test, vi } from 'vitest';
import { copyText, forgetClipboard } from './lock.svelte';

afterEach(() => vi.unstubAllGlobals());

function clipboard(): string[] {
  const written: string[] = [];
  vi.stubGlobal('navigator', { clipboard: { writeText: async (text: string) => void written.push(text) } });
  return written;
}

test('what the program put on the clipboard is gone once the desk is locked', async () => {
  const written = clipboard();
  await copyText('Bonifasius Lado');
  await forgetClipboard();
  expect(written, 'the name is written over').toEqual(['Bonifasius Lado', '']);
});

test('what comes from elsewhere is left on the clipboard', async () => {
  const written = clipboard();
  await forgetClipboard();
  expect(written).toEqual([]);
});
