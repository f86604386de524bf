import { expect, it } from 'vitest';
import { partsOf } from './router.svelte';

it('an address is its parts; none is Beranda', () => {
  expect(partsOf('#/permohonan/baru/0199')).toEqual(['permohonan', 'baru', '0199']);
  expect(partsOf('')).toEqual(['beranda']);
  expect(partsOf('#/')).toEqual(['beranda']);
  expect(partsOf('#//permohonan//')).toEqual(['permohonan']);
});

it('a hand-typed address stops nothing', () => {
  expect(partsOf('#/%E0%A4%A')).toEqual(['%E0%A4%A']);
});
