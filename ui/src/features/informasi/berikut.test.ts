import { expect, it } from 'vitest';
import type { BolehInformasi, InformasiLengkap, KeadaanInformasi, Ketetapan } from '../../ipc/bindings';
import { nextOf, othersOf } from './berikut';

const ALL: BolehInformasi = {
  ubah: true,
  ajukan: true,
  terima: true,
  kembalikan: true,
  mutakhirkan: true,
  tarik: true,
  pulihkan: false,
};

function entry(
  keadaan: KeadaanInformasi,
  more: { boleh?: Partial<BolehInformasi>; perlu?: boolean; ketetapan?: Ketetapan } = {},
): InformasiLengkap {
  return {
    informasi: { keadaan, catatan: 'Lengkapi retensi.' },
    mutakhir_sampai: '2027-05-23',
    perlu_diperbarui: more.perlu ?? false,
    ketetapan: more.ketetapan ?? 'belum',
    boleh: { ...ALL, ...more.boleh },
  } as InformasiLengkap;
}

it('leads an entry from its first words to the decree', () => {
  expect(nextOf(entry('konsep'), true).jalan).toEqual(['ajukan']);
  expect(nextOf(entry('diajukan'), true).jalan).toEqual(['terima', 'kembalikan']);
  expect(nextOf(entry('diterima'), true).jalan).toEqual(['tetapkan']);
  const done = nextOf(entry('diterima', { ketetapan: 'sesuai' }), true);
  expect(done.jalan).toEqual([]);
  expect(done.kenapa, 'says until when there is nothing to do').toContain('23 Mei 2027');
});

it('says what the review wants, and mends before it proposes again', () => {
  const next = nextOf(entry('dikembalikan'), false);
  expect(next.kenapa).toContain('Lengkapi retensi.');
  expect(next.jalan).toEqual(['ubah', 'ajukan']);
});

it('asks for the renewal before the decree: what is out of date must not be fixed for six months more', () => {
  expect(nextOf(entry('diterima', { perlu: true }), true).jalan).toEqual(['mutakhirkan', 'ubah']);
});

it('tells who waits from who acts', () => {
  const waiting = nextOf(entry('diajukan', { boleh: { terima: false, kembalikan: false } }), false);
  expect(waiting.jalan, 'a unit does not review its own proposal').toEqual([]);
  expect(waiting.judul).toContain('Menunggu');
  expect(nextOf(entry('diterima'), false).jalan, 'only who sets the list is led to the decree').toEqual([]);
});

it('offers every other action that is allowed, once', () => {
  const lengkap = entry('diajukan', { boleh: { ajukan: false } });
  expect(othersOf(lengkap, nextOf(lengkap, true))).toEqual(['mutakhirkan', 'tarik']);
});

it('cites the article of every step it demands', () => {
  for (const keadaan of ['konsep', 'diajukan', 'dikembalikan', 'diterima'] as const)
    expect(nextOf(entry(keadaan), true).pasal).toMatch(/Pasal 45/);
});
