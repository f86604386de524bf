import { expect, it, vi } from 'vitest';
import type { BarisPengecualian, StatusPengecualian } from '../../ipc/bindings';
import { inOrder, whyNot } from './dipilih';

vi.mock('../../ipc/call', () => ({ call: vi.fn() }));

const row = (id: string, status: StatusPengecualian) =>
  ({ pengecualian: { id }, status, berakhir: '2026-06-30' }) as unknown as BarisPengecualian;

it('offers what a refusal can rest on today first, and each once', () => {
  const rows = [row('a', 'belum_diuji'), row('b', 'berlaku'), row('b', 'berlaku'), row('c', 'sudah_diuji')];
  expect(inOrder(rows).map(({ pengecualian }) => pengecualian.id)).toEqual(['b', 'c', 'a']);
});

it('says why nothing can be refused with one that is not tested, over or opened', () => {
  expect(whyNot(row('a', 'berlaku'))).toBeUndefined();
  expect(whyNot(row('a', 'sudah_diuji')), 'an approved test is enough').toBeUndefined();
  expect(whyNot(row('a', 'belum_diuji'))).toContain('Pasal 19');
  expect(whyNot(row('a', 'terbuka')), 'with the day').toContain('30 Juni 2026');
  expect(whyNot(row('a', 'dibuka'))).toBeTruthy();
});
