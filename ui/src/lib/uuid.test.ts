import { expect, it } from 'vitest';
import { uuid7 } from './uuid';

it('is a UUIDv7: its time first, so that ids sort as they were made', () => {
  const id = uuid7(0x019a_2015_4735);
  expect(id).toMatch(/^019a2015-4735-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
  expect(uuid7(1) < uuid7(2)).toBe(true);
});

it('is never the same twice', () => {
  expect(new Set(Array.from({ length: 1000 }, () => uuid7(7))).size).toBe(1000);
});
