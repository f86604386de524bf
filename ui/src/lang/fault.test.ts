import { expect, it } from 'vitest';
import { faultText } from './fault';

it('says what the core says, and adds what to do where the core does not', () => {
  expect(faultText({ code: 'not_found', message: 'Tidak ditemukan.' })).toBe('Tidak ditemukan.');
  expect(faultText({ code: 'damaged', message: 'Berkas rusak.' })).toBe('Berkas rusak. Buka Pemulihan data.');
});
