import { expect, test } from 'vitest';
import type { PengaturanSurat } from '../../ipc/bindings';
import { letterFrom, letterOf, placed, sameLetter, typedLetter, withField } from './surat';

const surat: PengaturanSurat = {
  jenis: 'penolakan',
  klasifikasi: '',
  pola_nomor: '{n}/SK',
  pembuka: 'Dengan hormat',
  penutup: '',
  tembusan: ['Atasan PPID', 'Inspektorat'],
  penanda_tangan: 'ppid',
};

test('a field goes where the cursor stands, and the cursor behind it', () => {
  expect(withField('Yth.  di tempat', 'nama', 5, 5)).toEqual({ text: 'Yth. {nama} di tempat', cursor: 11 });
});

test('a field replaces what is marked', () => {
  expect(withField('Yth. XXX', 'nama', 5, 8)).toEqual({ text: 'Yth. {nama}', cursor: 11 });
});

test('what is shown and saved untouched is what was there', () => {
  expect(letterFrom(typedLetter(surat))).toEqual(surat);
});

test('copies are one a line, and a blank line names nobody', () => {
  const isian = { ...typedLetter(surat), tembusan: 'Atasan PPID\n\n  \nInspektorat\n' };
  expect(letterFrom(isian).tembusan).toEqual(surat.tembusan);
});

test('a letter is changed when anything in it is', () => {
  const isian = typedLetter(surat);
  expect(sameLetter(isian, typedLetter(surat))).toBe(true);
  expect(sameLetter(isian, { ...isian, tembusan: 'Atasan PPID' })).toBe(false);
  expect(sameLetter(isian, { ...isian, penutup: ' ' })).toBe(false);
});

test('a fault finds its letter, and a preview gives its faults their place', () => {
  expect(letterOf('surat.2.pembuka')).toBe(2);
  expect(letterOf('tarif.0.sk')).toBeUndefined();
  const fault = { field: 'pembuka', rule: 'format', message: 'x' };
  expect(placed([fault], 2)).toEqual([{ ...fault, field: 'surat.2.pembuka' }]);
});
