import { expect, it } from 'vitest';
import type { Surat } from '../../../ipc/bindings';
import { awaitsReceipt, awaitsSignature } from './daftar';

const letter = (of: Partial<Surat>) =>
  ({ jenis: 'pemberitahuan', diterima: null, bertanda_tangan: null, dibatalkan: null, ...of }) as Surat;

it('asks for the receipt of what goes to the applicant, until it is recorded', () => {
  expect(awaitsReceipt(letter({}))).toBe(true);
  expect(awaitsReceipt(letter({ diterima: '2026-11-23' }))).toBe(false);
  expect(awaitsReceipt(letter({ jenis: 'disposisi' })), 'it stays in the office').toBe(false);
  expect(awaitsReceipt(letter({ dibatalkan: 'Salah alamat' })), 'a void letter is sent to nobody').toBe(
    false,
  );
});

it('asks for the signed sheet of every letter that stands', () => {
  expect(awaitsSignature(letter({ jenis: 'kuitansi' }))).toBe(true);
  expect(awaitsSignature(letter({ bertanda_tangan: 'x' }))).toBe(false);
  expect(awaitsSignature(letter({ dibatalkan: 'Salah alamat' }))).toBe(false);
});
