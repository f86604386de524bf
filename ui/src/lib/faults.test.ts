import { expect, it } from 'vitest';
import { byField, faultsOf, sentenceOf } from './faults';

const fields = [
  { field: 'nama', rule: 'required', message: 'Isi nama.' },
  { field: 'nama', rule: 'format', message: 'Nama memuat angka.' },
  { field: 'nik', rule: 'format', message: 'NIK 16 angka.' },
];

it('each field shows its first fault', () => {
  expect(byField(fields)).toEqual({ nama: 'Isi nama.', nik: 'NIK 16 angka.' });
});

it('only an invalid input has fields', () => {
  expect(faultsOf({ code: 'invalid', fields, message: 'x' })).toHaveLength(3);
  expect(faultsOf({ code: 'locked', message: 'x' })).toEqual([]);
  expect(faultsOf(new Error('x'))).toEqual([]);
});

it('a fault of the program is a sentence as well', () => {
  expect(sentenceOf(new Error('HTTP 500'))).toContain('isian Anda masih ada');
  expect(sentenceOf({ code: 'disk_full', message: 'Penyimpanan penuh.' })).toBe('Penyimpanan penuh.');
});
