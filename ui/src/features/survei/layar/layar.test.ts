import { expect, test } from 'vitest';
import { DIAM, Kunjungan, PERINGATAN, toldAfter } from './layar.svelte';

const asked = (layanan: string[]) => ({ layanan, unsur: Array.from({ length: 9 }) }) as never;

test('nine answers lead to the profile, and what one visitor chose the next does not see', () => {
  const visit = new Kunjungan();
  visit.asked = asked(['Permohonan', 'Keberatan']);
  visit.begin();
  expect(visit.langkah, 'of two services one is chosen first').toBe('layanan');
  visit.serve('Keberatan');
  for (let n = 0; n < 9; n++) visit.answer((n % 4) + 1);
  expect([visit.langkah, visit.nilai]).toEqual(['profil', [1, 2, 3, 4, 1, 2, 3, 4, 1]]);
  visit.back();
  visit.answer(4);
  expect(visit.nilai[8], 'going back an answer can be changed').toBe(4);
  visit.responden.umur = 'dari30';
  visit.reset();
  expect([visit.langkah, visit.nilai, visit.responden, visit.layanan]).toEqual(['mulai', [], {}, '']);
});

test('a single service is not asked for, and back from the first question is the start', () => {
  const visit = new Kunjungan();
  visit.asked = asked(['Permohonan']);
  visit.begin();
  expect([visit.langkah, visit.layanan]).toEqual(['tanya', 'Permohonan']);
  visit.back();
  expect(visit.langkah).toBe('mulai');
});

test('an idle page tells its last seconds', () => {
  expect(toldAfter(0), 'who is at it is not disturbed').toBeUndefined();
  expect(toldAfter(DIAM - PERINGATAN)).toBe(PERINGATAN);
  expect(toldAfter(DIAM - 1)).toBe(1);
  expect(toldAfter(DIAM), 'then it is over').toBeUndefined();
});
