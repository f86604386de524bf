import { expect, it } from 'vitest';
import { idleAfter, WARNING } from './idle';

it('a desk left alone warns, then locks', () => {
  expect(idleAfter(0, 15)).toBe('awake');
  expect(idleAfter(15 * 60 - WARNING, 15)).toBe('warn');
  expect(idleAfter(15 * 60, 15)).toBe('lock');
  expect(idleAfter(9 * 60 * 60, 15), 'a computer that slept all night').toBe('lock');
});

it('a locked desk has no time to keep', () => expect(idleAfter(10_000, 0)).toBe('awake'));
