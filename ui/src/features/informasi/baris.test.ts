import { expect, it } from 'vitest';
import type { IsiInformasi } from '../../ipc/bindings';
import { bentukOf, ringkasanOf, waktuOf } from './baris';

it('says the forms as the list says them', () => {
  expect(bentukOf({ softcopy: true, hardcopy: true, lain: 'XLSX' })).toBe('Softcopy, Hardcopy, XLSX');
  expect(bentukOf({ softcopy: false, hardcopy: false, lain: '' }), 'an empty fact is an empty cell').toBe('');
});

it('does not say the title twice', () => {
  const isi = { judul: 'Renja', ringkasan: ' Renja ', waktu: '', waktu_tempat_asli: 'Jakarta, 2025' };
  expect(ringkasanOf(isi as IsiInformasi)).toBe('');
  expect(waktuOf(isi as IsiInformasi), 'what came joined is not lost').toBe('Jakarta, 2025');
});
