import { expect, it } from 'vitest';
import type { Jam } from '../../ipc/bindings';
import { binding, passed, sisaOf } from './jam';
import { contoh, counted, TEN } from './langkah/contoh';

const jam = (jenis: Jam['jenis'], batas: string | null, status: Jam['status']): Jam => ({
  jenis,
  judul: '',
  dasar: '',
  tenggat: null,
  batas,
  status,
});
const runs = { status: 'berjalan' } as const;

it('takes the earlier of the clocks that run towards the applicant', () => {
  const lengkap = contoh({
    jam: [
      jam('periksa', '2026-11-18', runs),
      jam('jawab_uu', '2026-11-27', runs),
      jam('jawab_perki', '2026-11-26', runs),
      jam('unit', '2026-11-24', runs),
    ],
  });
  expect(binding(lengkap)?.jenis, 'an internal limit binds nobody outside').toBe('jawab_perki');
  expect(
    binding(contoh({ jam: [jam('jawab_uu', '2026-11-27', { status: 'berhenti' })] })),
    'none runs',
  ).toBeUndefined();
});

it('looks working days up in what the core counted', () => {
  const lengkap = contoh();
  expect(sisaOf(lengkap, '2026-11-27', '2026-11-23')).toEqual({ jenis: 'lagi', hari: 4 });
  expect(sisaOf(lengkap, '2026-11-20', '2026-11-24'), 'the weekend makes nobody late').toEqual({
    jenis: 'lewat',
    hari: 2,
  });
  expect(sisaOf(lengkap, '2026-11-23', '2026-11-23')).toEqual({ jenis: 'hari_ini' });
  expect(sisaOf(lengkap, '2027-01-04', '2026-11-23'), 'no count reaches there').toBeUndefined();
});

it('stops counting the days on the day of the answer', () => {
  expect(passed(contoh())).toBe(6);
  expect(passed(contoh({ hari_ke: 40 })), 'no further than the strip').toBe(17);
  const closed = contoh({ hari_ke: 12, permohonan: { penutupan: { tanggal: TEN[2] ?? '', catatan: '' } } });
  expect(passed(closed)).toBe(3);
  expect(counted(TEN).hari).toBe(10);
});
