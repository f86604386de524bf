import { describe, expect, it } from 'vitest';
import { headOf } from './cadangan';

const HEAD = 'ab'.repeat(32);

describe('the head a backup carries', () => {
  it('is read from the front of the file', async () => {
    const manifest = `{ "versi": 1, "jurnal": { "baris": 6, "epoch": 1, "kepala": "${HEAD}" } }`;
    const file = new Blob(['PK\u0003\u0004....manifes.json', manifest, new Uint8Array(200_000)]);
    expect(await headOf(file)).toBe(HEAD);
  });

  it('is none in a file of another kind', async () => {
    expect(await headOf(new Blob([`{"kepala": "${HEAD}"}`])), 'no ZIP').toBeNull();
    expect(await headOf(new Blob(['PK\u0003\u0004....manifes.json{}'])), 'no head').toBeNull();
  });
});
