import { expect, it } from 'vitest';
import type { Kantor } from '../../ipc/bindings';
import { penandaOf, toPejabat } from './penanda';

const kantor = {
  ppid: { nama: 'Drs. H. Sudirman, M.Si.', nip: '196805121994031002', jabatan: 'Kepala Dinas' },
  atasan_ppid: { nama: '', nip: '', jabatan: '' },
} as Kantor;
const typed = { nama: 'Rina', nip: '', jabatan: 'Plt. PPID' };

it('names the officials on record and says who is missing', () => {
  expect(penandaOf(kantor).map(({ label }) => label)).toEqual([
    'PPID: Drs. H. Sudirman, M.Si.',
    'Atasan PPID: (belum diisi)',
    'Pejabat lain',
  ]);
});

it('leaves the PPID to the core and sends whoever else signs', () => {
  expect(toPejabat('ppid', kantor, typed)).toBeUndefined();
  expect(toPejabat('atasan', kantor, typed)).toBe(kantor.atasan_ppid);
  expect(toPejabat('lain', kantor, typed)).toEqual(typed);
});
