import { afterEach, expect, test, vi } from 'vitest';
import type { Status } from '../ipc/bindings';
import { copyText, forgetClipboard } from './lock.svelte';
import { session } from './session.svelte';

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

test('whoever locks the desk, the clipboard is emptied, and tried again where that was refused', async () => {
  const written = clipboard();
  const status = (keadaan: string, sesi: unknown): Status => ({ keadaan, sesi }) as unknown as Status;
  session.take(status('terbuka', { akun: { masuk: 'budi' }, boleh: [] }));
  await copyText('Bonifasius Lado');
  const { writeText } = navigator.clipboard;
  navigator.clipboard.writeText = async () => Promise.reject(new Error('nobody is at the window'));
  session.take(status('terkunci', null));
  await Promise.resolve();
  expect(written, 'the system refused').toEqual(['Bonifasius Lado']);
  navigator.clipboard.writeText = writeText;
  await forgetClipboard();
  expect(written, 'and allows it to whoever comes to the window').toEqual(['Bonifasius Lado', '']);
});

test('what comes from elsewhere is left on the clipboard', async () => {
  const written = clipboard();
  await forgetClipboard();
  expect(written).toEqual([]);
});
