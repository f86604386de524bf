import { expect, it } from 'vitest';
import { shortcut, shortcuts } from './shortcuts';

it('a screen comes before the frame, and takes its shortcut with it when it goes', () => {
  const endFrame = shortcut('Ctrl+P', 'Cetak daftar', () => undefined);
  const endScreen = shortcut('Ctrl+P', 'Cetak tanda bukti', () => undefined);
  expect(
    shortcuts().map(({ label }) => label),
    'each key once',
  ).toEqual(['Cetak tanda bukti']);
  endScreen();
  expect(shortcuts().map(({ label }) => label)).toEqual(['Cetak daftar']);
  endFrame();
  expect(shortcuts()).toEqual([]);
});
