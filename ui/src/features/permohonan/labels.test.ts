import { expect, it } from 'vitest';
import { emptyIsian } from './isian';
import { inForm, labelsOf } from './labels';

const fault = (field: string) => ({ field, rule: 'required', message: field });

it('puts the faults of the core in the order of the form', () => {
  const faults = ['tujuan', 'pemohon.alamat', 'pemohon.nik', 'lain', 'butir.0.rincian'].map(fault);
  expect(inForm(emptyIsian(), faults).map(({ field }) => field)).toEqual([
    'pemohon.nik',
    'pemohon.alamat',
    'butir.0.rincian',
    'tujuan',
    'lain',
  ]);
});

it('calls the name by the kind of applicant', () => {
  const isian = emptyIsian();
  isian.pemohon.jenis = 'badan_hukum';
  expect(labelsOf(isian)['pemohon.nama']).toBe('Nama badan hukum');
});
