import { afterEach, expect, it } from 'vitest';
import { stepOf, wizard } from './wizard.svelte';

afterEach(() => wizard.clear());

it.each([
  ['kantor.badan_publik', 'kantor'],
  ['kantor.pola_nomor', 'kantor'],
  ['logo_png', 'kantor'],
  ['kantor.ppid.nip', 'pejabat'],
  ['kantor.atasan_ppid.nama', 'pejabat'],
  ['kantor.kertas', 'kertas'],
  ['kantor.admin.masuk', 'admin'],
  ['kata_sandi', 'admin'],
])('a fault of %s is shown at the step %s', (field, step) => expect(stepOf(field)).toBe(step));

it('knows which steps hold a fault', () => {
  wizard.faults = [{ field: 'kata_sandi', rule: 'other', message: 'Kata sandi sedikitnya 8 huruf.' }];
  expect(wizard.isAtFault('admin')).toBe(true);
  expect(wizard.isAtFault('kantor')).toBe(false);
});

it('sends no logo when there is none, and forgets the password afterwards', () => {
  wizard.isian.kata_sandi = 'rahasia-sekali';
  expect(wizard.input()).not.toHaveProperty('logo_png');
  expect(wizard.input().kata_sandi).toBe('rahasia-sekali');
  wizard.clear();
  expect(wizard.input().kata_sandi).toBe('');
});
